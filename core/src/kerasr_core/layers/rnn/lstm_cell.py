"""One step of a long short-term memory."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layer import Layer
from kerasr_core.layers.rnn.base_cell import BaseCell
from kerasr_core.nn import lstm_cpu
from kerasr_core.nn.recurrent import States, Step, lstm_step
from kerasr_core.nn.recurrent_cpu import Loop
from kerasr_core.registry import public
from kerasr_core.types import Activation, Array, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed


@public("layers.LSTMCell")
class LSTMCell(BaseCell):
    r"""One step of a long short-term memory, for use in `RNN`.

    $$ c' = \sigma(f)\,c + \sigma(i)\,g(z), \quad h' = \sigma(o)\,g(c') $$ where $i, f, z, o$ are weighted sums of the input and
    of $h$, $\sigma$ is `recurrent_activation` and $g$ is `activation`.

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
        kernel_constraint: Applied to the kernel after each update.
        recurrent_constraint: Applied to the recurrent kernel after each update.
        bias_constraint: Applied to the bias after each update.
        dropout: Fraction of the inputs that is dropped in training.
        recurrent_dropout: Fraction of the hidden state that is dropped in training.
        seed: Whole number that makes dropout reproducible.

    Call arguments: `states`, a list of hidden state and memory; `training`.
    Input shape: `[batch, features]`.
    Output shape: `[batch, units]`, and a list of the two new states.
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
    kernel_constraint: Constraint | None = None
    recurrent_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    dropout: Fraction = 0.0
    recurrent_dropout: Fraction = 0.0
    seed: Seed | None = None

    gates = 4
    _extra_arguments = (*Layer._extra_arguments, "implementation")

    @property
    def state_size(self) -> list[int]:
        return [self.units, self.units]

    def _bias_start(self) -> Any:
        return self._forget_bias if self.unit_forget_bias else self.bias_initializer

    def _forget_bias(self, shape: Any, dtype: Any = None) -> Array:
        units = self.units
        first, rest = self.bias_initializer((units,), dtype=dtype), self.bias_initializer((2 * units,), dtype=dtype)
        return jnp.concatenate([first, jnp.ones((units,), first.dtype), rest])

    def step_function(self, shape: tuple[int, ...], training: Any) -> Step:
        kernel, recurrent_kernel, bias = self._arrays()
        masks = self._dropout_masks(shape, bool(training))

        def step(x: Array, states: States) -> tuple[Array, States]:
            h, c = lstm_step(
                x.astype(self.compute_dtype), states[0], states[1], kernel, recurrent_kernel, bias, self.activation,
                self.recurrent_activation, *masks,
            )
            return h, [h, c]

        return step

    def fast_loop(self, shape: tuple[int, ...], training: Any) -> Loop | None:
        if not self._has_fast_loop(training):
            return None
        kernel, recurrent_kernel, bias = self._arrays()
        weights = (kernel, recurrent_kernel, jnp.zeros((4 * self.units,), kernel.dtype) if bias is None else bias)
        input_masks, _ = self._dropout_masks(shape, bool(training))

        def loop(inputs: Array, states: list[Array], keep: Array | None, keep_all: bool) -> tuple[Array | None, list[Array]]:
            inputs = inputs.astype(self.compute_dtype)
            x = inputs * input_masks[0] if input_masks else inputs
            outputs, last = lstm_cpu.lstm(x, (states[0], states[1]), weights, keep, keep_all)
            return outputs, list(last)

        return loop
