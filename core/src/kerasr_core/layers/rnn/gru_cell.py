"""One step of a gated recurrent unit."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layer import Layer
from kerasr_core.layers.rnn.base_cell import BaseCell
from kerasr_core.nn import gru_cpu
from kerasr_core.nn.recurrent import States, Step, gru_step
from kerasr_core.nn.recurrent_cpu import Loop
from kerasr_core.registry import public
from kerasr_core.types import Activation, Array, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed


@public("layers.GRUCell")
class GRUCell(BaseCell):
    r"""One step of a gated recurrent unit, for use in `RNN`.

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
        kernel_constraint: Applied to the kernel after each update.
        recurrent_constraint: Applied to the recurrent kernel after each update.
        bias_constraint: Applied to the bias after each update.
        dropout: Fraction of the inputs that is dropped in training.
        recurrent_dropout: Fraction of the hidden state that is dropped in training.
        reset_after: Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
        seed: Whole number that makes dropout reproducible.

    Call arguments: `states`, a list of the state, or the state; `training`.
    Input shape: `[batch, features]`.
    Output shape: `[batch, units]`, and the new state, in a list if `states` is one.
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
    kernel_constraint: Constraint | None = None
    recurrent_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    dropout: Fraction = 0.0
    recurrent_dropout: Fraction = 0.0
    reset_after: Bool = True
    seed: Seed | None = None

    gates = 3
    _extra_arguments = (*Layer._extra_arguments, "implementation")

    def _bias_shape(self) -> list[int]:
        return [2, 3 * self.units] if self.reset_after else [3 * self.units]

    def step_function(self, shape: tuple[int, ...], training: Any) -> Step:
        kernel, recurrent_kernel, bias = self._arrays()
        biases = (None, None) if bias is None else (bias[0], bias[1]) if self.reset_after else (bias, None)
        masks = self._dropout_masks(shape, bool(training))

        def step(x: Array, states: States) -> tuple[Array, States]:
            h = gru_step(
                x.astype(self.compute_dtype), states[0], kernel, recurrent_kernel, *biases, self.activation,
                self.recurrent_activation, self.reset_after, *masks,
            )
            return h, [h]

        return step

    def fast_loop(self, shape: tuple[int, ...], training: Any) -> Loop | None:
        if not self._has_fast_loop(training):
            return None
        kernel, recurrent_kernel, bias = self._arrays()
        none = jnp.zeros((3 * self.units,), kernel.dtype)
        biases = (none, none) if bias is None else (bias[0], bias[1]) if self.reset_after else (bias, none)
        input_masks, _ = self._dropout_masks(shape, bool(training))

        def loop(inputs: Array, states: list[Array], keep: Array | None, keep_all: bool) -> tuple[Array | None, list[Array]]:
            inputs = inputs.astype(self.compute_dtype)
            x = inputs * input_masks[0] if input_masks else inputs
            outputs, last = gru_cpu.gru(x, states[0], (kernel, recurrent_kernel, *biases), keep, keep_all, self.reset_after)
            return outputs, [last]

        return loop
