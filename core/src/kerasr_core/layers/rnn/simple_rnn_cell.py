"""One step of a plain recurrent network."""

from __future__ import annotations

from typing import Any

from kerasr_core.layers.rnn.base_cell import BaseCell
from kerasr_core.nn.recurrent import States, Step, simple_step
from kerasr_core.registry import public
from kerasr_core.types import Activation, Array, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed


@public("layers.SimpleRNNCell")
class SimpleRNNCell(BaseCell):
    r"""One step of a plain recurrent network, for use in `RNN`.

    $$ h' = g(x\,K + h\,R + b) $$

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
        kernel_constraint: Applied to the kernel after each update.
        recurrent_constraint: Applied to the recurrent kernel after each update.
        bias_constraint: Applied to the bias after each update.
        dropout: Fraction of the inputs that is dropped in training.
        recurrent_dropout: Fraction of the hidden state that is dropped in training.
        seed: Whole number that makes dropout reproducible.

    Call arguments: `states`, a list of the state, or the state; `training`.
    Input shape: `[batch, features]`.
    Output shape: `[batch, units]`, and the new state, in a list if `states` is one.
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
    kernel_constraint: Constraint | None = None
    recurrent_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    dropout: Fraction = 0.0
    recurrent_dropout: Fraction = 0.0
    seed: Seed | None = None

    gates = 1

    def step_function(self, shape: tuple[int, ...], training: Any) -> Step:
        kernel, recurrent_kernel, bias = self._arrays()
        masks = self._dropout_masks(shape, bool(training))

        def step(x: Array, states: States) -> tuple[Array, States]:
            h = simple_step(x.astype(self.compute_dtype), states[0], kernel, recurrent_kernel, bias, self.activation, *masks)
            return h, [h]

        return step
