"""The plain recurrent layer."""

from __future__ import annotations

from kerasr_core.layers.rnn.cell_rnn import CellRNN
from kerasr_core.layers.rnn.simple_rnn_cell import SimpleRNNCell
from kerasr_core.registry import public
from kerasr_core.types import Activation, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed


@public("layers.SimpleRNN")
class SimpleRNN(CellRNN):
    r"""Plain recurrent network over a sequence: the output of a step is the state of the next.

    $$ h_t = g(x_t\,K + h_{t-1}\,R + b) $$

    Args:
        units: Size of the output and of the state.
        activation: Function $g$.
        use_bias: Whether a bias is added.
        kernel_initializer: Start value of the kernel, shape `[features, units]`.
        recurrent_initializer: Start value of the recurrent kernel, shape `[units, units]`.
        bias_initializer: Start value of the bias, shape `[units]`.
        kernel_regularizer: Penalty on the kernel.
        recurrent_regularizer: Penalty on the recurrent kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        kernel_constraint: Applied to the kernel after each update.
        recurrent_constraint: Applied to the recurrent kernel after each update.
        bias_constraint: Applied to the bias after each update.
        dropout: Fraction of the inputs that is dropped in training, the same at all steps.
        recurrent_dropout: Fraction of the hidden state that is dropped in training, the same at all steps.
        return_sequences: Whether the outputs of all steps are returned, not only the last one.
        return_state: Whether the last state is returned too.
        go_backwards: Whether the sequence is read from its end; the outputs are then in that order.
        stateful: Whether the states of one batch are the first states of the next.
        unroll: Whether the steps are written out instead of looped over; faster only for very short sequences.
        seed: Whole number that makes dropout reproducible; as in Keras, configs do not hold it.
        zero_output_for_mask: Whether outputs at masked steps are zero instead of repeated.

    Call arguments: `initial_state`, the first state or a list of it; `mask`, of shape `[batch, time]`; `training`.
    Input shape: `[batch, time, features]`.
    Output shape: `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the state.
    Source: Elman (1990).
    """

    units: PositiveInt
    activation: Activation | None = "tanh"
    use_bias: Bool = True
    kernel_initializer: Initializer = "glorot_uniform"
    recurrent_initializer: Initializer = "orthogonal"
    bias_initializer: Initializer = "zeros"
    kernel_regularizer: Regularizer | None = None
    recurrent_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    kernel_constraint: Constraint | None = None
    recurrent_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    dropout: Fraction = 0.0
    recurrent_dropout: Fraction = 0.0
    return_sequences: Bool = False
    return_state: Bool = False
    go_backwards: Bool = False
    stateful: Bool = False
    unroll: Bool = False
    seed: Seed | None = None
    zero_output_for_mask: Bool = False

    cell_class = SimpleRNNCell
    _not_in_config = ("seed",)
