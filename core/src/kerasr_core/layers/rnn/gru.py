"""The gated recurrent unit layer."""

from __future__ import annotations

from kerasr_core.layer import Layer
from kerasr_core.layers.rnn.cell_rnn import CellRNN
from kerasr_core.layers.rnn.gru_cell import GRUCell
from kerasr_core.registry import public
from kerasr_core.types import Activation, AnyValue, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed


@public("layers.GRU")
class GRU(CellRNN):
    r"""Gated recurrent unit over a sequence.

    $$ z = \sigma(\cdot),\quad r = \sigma(\cdot),\quad h' = z\,h + (1 - z)\,g(x\,K + r\,(h\,R)) $$ where the gates $z$ and $r$ are weighted
    sums of the input and of $h$, $\sigma$ is `recurrent_activation` and $g$ is `activation`. Without `reset_after` the
    candidate sums over $r\,h$ instead: $g(x\,K + (r\,h)\,R)$.

    Args:
        units: Size of the output and of the state.
        activation: Function $g$ of the candidate.
        recurrent_activation: Function $\sigma$ of the gates.
        use_bias: Whether a bias is added.
        kernel_initializer: Start value of the kernel, shape `[features, 3 * units]`.
        recurrent_initializer: Start value of the recurrent kernel, shape `[units, 3 * units]`.
        bias_initializer: Start value of the bias, shape `[2, 3 * units]` (for inputs and state) with `reset_after`, else
            `[3 * units]`.
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
        return_state: Whether the last state is returned too.
        go_backwards: Whether the sequence is read from its end; the outputs are then in that order.
        stateful: Whether the states of one batch are the first states of the next.
        unroll: Whether the steps are written out instead of looped over; faster only for very short sequences.
        reset_after: Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
        use_cudnn: `False` asks for the plain loop, which forward-mode differentiation needs; otherwise the fastest form of the
            platform is taken.
        zero_output_for_mask: Whether outputs at masked steps are zero instead of repeated.

    Call arguments: `initial_state`, the first state or a list of it; `mask`, of shape `[batch, time]`; `training`.
    Input shape: `[batch, time, features]`.
    Output shape: `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the state.
    Source: Cho et al. (2014), arXiv:1406.1078; `reset_after` is the variant of its first version, which cuDNN computes too.
    """

    units: PositiveInt
    activation: Activation | None = "tanh"
    recurrent_activation: Activation | None = "sigmoid"
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
    seed: Seed | None = None
    return_sequences: Bool = False
    return_state: Bool = False
    go_backwards: Bool = False
    stateful: Bool = False
    unroll: Bool = False
    reset_after: Bool = True
    use_cudnn: AnyValue = "auto"
    zero_output_for_mask: Bool = False

    cell_class = GRUCell
    _not_in_config = ("use_cudnn",)
    _extra_arguments = (*Layer._extra_arguments, "implementation")
