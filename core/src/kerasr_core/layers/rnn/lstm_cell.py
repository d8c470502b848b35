"""One step of a long short-term memory."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core import variable
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim
from kerasr_core.nn.recurrent import States, Step, lstm_step
from kerasr_core.random import SeedGenerator, dropout
from kerasr_core.registry import public
from kerasr_core.types import Activation, Array, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed, Shape


@public("layers.LSTMCell")
class LSTMCell(Layer):
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

    _extra_arguments = (*Layer._extra_arguments, "implementation")

    def _initialize(self, given: dict[str, Any]) -> None:
        given.pop("implementation", None)  # chose between equal forms of the sums; here there is one
        super()._initialize(given)

    def _check_fields(self) -> None:
        self.seed_generator = self.seed if isinstance(self.seed, SeedGenerator) else SeedGenerator(self.seed)

    @property
    def state_size(self) -> list[int]:
        return [self.units, self.units]

    @property
    def output_size(self) -> int:
        return self.units

    def get_initial_state(self, batch_size: Any = None) -> list[Array]:
        """Two states of zeros."""
        return [jnp.zeros((batch_size, n), self.compute_dtype) for n in self.state_size]

    def build(self, input_shape: Shape) -> None:
        features = known_dim(input_shape, -1, self._me())
        self.kernel = self.add_weight(
            "kernel", [features, 4 * self.units], self.kernel_initializer,
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self.recurrent_kernel = self.add_weight(
            "recurrent_kernel", [self.units, 4 * self.units], self.recurrent_initializer,
            regularizer=self.recurrent_regularizer, constraint=self.recurrent_constraint,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias", [4 * self.units], self._forget_bias if self.unit_forget_bias else self.bias_initializer,
                regularizer=self.bias_regularizer, constraint=self.bias_constraint,
            )
        self.input_spec = InputSpec(ndim=2, axes={-1: features})

    def _forget_bias(self, shape: Any, dtype: Any = None) -> Array:
        units = self.units
        first, rest = self.bias_initializer((units,), dtype=dtype), self.bias_initializer((2 * units,), dtype=dtype)
        return jnp.concatenate([first, jnp.ones((units,), first.dtype), rest])

    def call(self, inputs: Array, states: States, training: Bool = False) -> tuple[Array, States]:
        return self.step_function(inputs.shape, training)(inputs, states)

    def step_function(self, shape: tuple[int, ...], training: Any) -> Step:
        """The step as a function of arrays, for inputs `[batch, features]`. Dropout's masks are drawn now."""
        dtype = self.compute_dtype
        with variable.autocast(dtype if dtype != self.variable_dtype else None):
            kernel, recurrent_kernel = self.kernel.value, self.recurrent_kernel.value
            bias = None if self.bias is None else self.bias.value
        masks = self._dropout_masks(shape, bool(training))

        def step(x: Array, states: States) -> tuple[Array, States]:
            h, c = lstm_step(
                x.astype(dtype), states[0], states[1], kernel, recurrent_kernel, bias, self.activation,
                self.recurrent_activation, *masks,
            )
            return h, [h, c]

        return step

    def _dropout_masks(self, shape: tuple[int, ...], training: bool) -> tuple[list[Array], list[Array]]:
        """Masks of the inputs and of the hidden state; with recurrent dropout every gate has its own."""
        if not training:
            return [], []
        gates = 4 if self.recurrent_dropout > 0 else 1

        def draw(size: int, rate: float) -> list[Array]:
            ones = jnp.ones((shape[0], size), self.compute_dtype)
            return [dropout(ones, rate, seed=self.seed_generator) for _ in range(gates)] if rate > 0 else []

        return draw(shape[-1], self.dropout), draw(self.units, self.recurrent_dropout)
