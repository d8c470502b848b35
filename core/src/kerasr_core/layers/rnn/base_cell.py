"""What the built-in cells share: kernels for some number of gates, the state at the start, and the masks of dropout."""

from __future__ import annotations

from typing import Any, ClassVar

import jax.numpy as jnp

from kerasr_core import registry, variable
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim
from kerasr_core.nn import recurrent_cpu
from kerasr_core.nn.recurrent import States, Step
from kerasr_core.nn.recurrent_cpu import Loop
from kerasr_core.random import SeedGenerator, dropout
from kerasr_core.types import Array, Bool, Shape
from kerasr_core.variable import Variable


class BaseCell(Layer):
    """A cell with a kernel, a recurrent kernel and a bias for `gates` gates. Subclasses declare the options named here."""

    gates: ClassVar[int]
    units: int
    activation: Any
    use_bias: bool
    kernel_initializer: Any
    recurrent_initializer: Any
    bias_initializer: Any
    kernel_regularizer: Any
    recurrent_regularizer: Any
    bias_regularizer: Any
    kernel_constraint: Any
    recurrent_constraint: Any
    bias_constraint: Any
    dropout: float
    recurrent_dropout: float
    seed: Any
    bias: Variable | None
    _implementation: int

    def _initialize(self, given: dict[str, Any]) -> None:
        """`implementation=1` computes the same sums gate by gate, so that each gate drops inputs of its own."""
        self.__dict__["_implementation"] = given.pop("implementation", 2)
        super()._initialize(given)

    def _check_fields(self) -> None:
        self.seed_generator = self.seed if isinstance(self.seed, SeedGenerator) else SeedGenerator(self.seed)

    @property
    def state_size(self) -> Any:
        return self.units

    @property
    def output_size(self) -> int:
        return self.units

    def get_initial_state(self, batch_size: Any = None) -> list[Array]:
        """Zeros."""
        sizes = self.state_size if isinstance(self.state_size, list) else [self.state_size]
        return [jnp.zeros((batch_size, n), self.compute_dtype) for n in sizes]

    def build(self, input_shape: Shape) -> None:
        features = known_dim(input_shape, -1, self._me())
        self.kernel = self.add_weight(
            "kernel", [features, self.gates * self.units], self.kernel_initializer,
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self.recurrent_kernel = self.add_weight(
            "recurrent_kernel", [self.units, self.gates * self.units], self.recurrent_initializer,
            regularizer=self.recurrent_regularizer, constraint=self.recurrent_constraint,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias", self._bias_shape(), self._bias_start(), regularizer=self.bias_regularizer,
                constraint=self.bias_constraint,
            )
        self.input_spec = InputSpec(ndim=2, axes={-1: features})

    def _bias_shape(self) -> list[int]:
        return [self.gates * self.units]

    def _bias_start(self) -> Any:
        return self.bias_initializer

    def call(self, inputs: Array, states: States, training: Bool = False) -> tuple[Array, States]:
        many = isinstance(states, (list, tuple))
        output, new = self.step_function(inputs.shape, training)(inputs, states if many else [states])
        return output, new if many else new[0]

    def step_function(self, shape: tuple[int, ...], training: Any) -> Step:
        """The step as a function of arrays, for inputs `[batch, features]`. Dropout's masks are drawn now."""
        raise NotImplementedError

    def _arrays(self) -> tuple[Array, Array, Array | None]:
        """Kernel, recurrent kernel and bias in the compute dtype."""
        with variable.autocast(self.compute_dtype if self.compute_dtype != self.variable_dtype else None):
            return self.kernel.value, self.recurrent_kernel.value, None if self.bias is None else self.bias.value

    def _dropout_masks(self, shape: tuple[int, ...], training: bool) -> tuple[list[Array], list[Array]]:
        """Masks of the inputs and of the hidden state: one for all gates or, with recurrent dropout, one for each."""
        if not training:
            return [], []
        by_gate = self._implementation == 1 or self.recurrent_dropout > 0

        def draw(size: int, rate: float) -> list[Array]:
            ones = jnp.ones((shape[0], size), self.compute_dtype)
            masks = [dropout(ones, rate, seed=self.seed_generator) for _ in range(self.gates if by_gate else 1)] if rate > 0 else []
            return masks if rate < 1 or self.gates == 1 else []  # gates ignore a rate of 1, as in Keras

        return draw(shape[-1], self.dropout), draw(self.units, self.recurrent_dropout)

    def _has_fast_loop(self, training: Any) -> bool:
        """Whether a loop with a backward pass of its own computes this cell (one mask of the inputs can be applied before it)."""
        names = [registry.public_name(getattr(self, n)) for n in ("activation", "recurrent_activation")]
        dropped = bool(training) and (self.recurrent_dropout > 0 or self.dropout > 0 and self._implementation == 1)
        return not dropped and recurrent_cpu.applies(self.compute_dtype, *names)

    def fast_loop(self, shape: tuple[int, ...], training: Any) -> Loop | None:
        """All steps as one function, where there is a faster one than the steps in turn; None elsewhere."""
        return None
