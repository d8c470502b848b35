"""The long short-term memory layer."""

from __future__ import annotations

from kerasr_core.layer import Layer
from kerasr_core.layers.rnn.cell_rnn import CellRNN
from kerasr_core.layers.rnn.lstm_cell import LSTMCell
from kerasr_core.registry import public
from kerasr_core.types import Activation, AnyValue, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed


@public("layers.LSTM")
class LSTM(CellRNN):
    r"""Long short-term memory over a sequence.

    $$ c_t = \sigma(f_t)\,c_{t-1} + \sigma(i_t)\,g(z_t), \quad h_t = \sigma(o_t)\,g(c_t) $$ where $i, f, z, o$ are weighted sums
    of the input at $t$ and of $h_{t-1}$, $\sigma$ is `recurrent_activation` and $g$ is `activation`.

    Args:
        units: Size of the output and of both states.
        activation: Function $g$ of candidate and memory.
        recurrent_activation: Function $\sigma$ of the gates.
        use_bias: Whether a bias is added.
        kernel_initializer: Start value of the kernel, shape `[features, 4 * units]`.
        recurrent_initializer: Start value of the recurrent kernel, shape `[units, 4 * units]`.
        bias_initializer: Start value of the bias, shape `[4 * units]`.
        unit_forget_bias: Whether the bias of the forget gate starts at 1.
        kernel_regularizer: Penalty on the kernel.
        recurrent_regularizer: Penalty on the recurrent kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        kernel_constraint: Applied to the kernel after each update.
        recurrent_constraint: Applied to the recurrent kernel after each update.
        bias_constraint: Applied to the bias after each update.
        dropout: Fraction of the inputs that is dropped in training, the same at all steps.
        recurrent_dropout: Fraction of the hidden state that is dropped in training, the same at all steps.
        seed: Whole number that makes dropout reproducible.
        return_sequences: Whether the outputs of all steps are returned, not only the last one.
        return_state: Whether the last hidden state and memory are returned too.
        go_backwards: Whether the sequence is read from its end; the outputs are then in that order.
        stateful: Whether the states of one batch are the first states of the next.
        unroll: Whether the steps are written out instead of looped over; faster only for very short sequences.
        use_cudnn: `False` asks for the plain loop, which forward-mode differentiation needs; otherwise the fastest form of the
            platform is taken.
        zero_output_for_mask: Whether outputs at masked steps are zero instead of repeated.

    Call arguments: `initial_state`, a list of hidden state and memory; `mask`, of shape `[batch, time]`; `training`.
    Input shape: `[batch, time, features]`.
    Output shape: `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the states.
    Source: Hochreiter and Schmidhuber (1997), with the forget gate of Gers, Schmidhuber and Cummins (2000).
    """

    units: PositiveInt
    activation: Activation | None = "tanh"
    recurrent_activation: Activation | None = "sigmoid"
    use_bias: Bool = True
    kernel_initializer: Initializer = "glorot_uniform"
    recurrent_initializer: Initializer = "orthogonal"
    bias_initializer: Initializer = "zeros"
    unit_forget_bias: Bool = True
    kernel_regularizer: Regularizer | None = None
    recurrent_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    kernel_constraint: Constraint | None = None
    recurrent_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    dropout: Fraction = 0.0
    recurrent_dropout: Fraction = 0.0
    seed: Seed | None = None
    return_sequences: Bool = False
    return_state: Bool = False
    go_backwards: Bool = False
    stateful: Bool = False
    unroll: Bool = False
    use_cudnn: AnyValue = "auto"
    zero_output_for_mask: Bool = False

    cell_class = LSTMCell
    _not_in_config = ("use_cudnn",)
    _extra_arguments = (*Layer._extra_arguments, "implementation")
