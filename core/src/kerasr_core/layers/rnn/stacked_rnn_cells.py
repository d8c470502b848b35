"""Several cells as one: the output of each is the input of the next."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.errors import ArgumentTypeError, shown
from kerasr_core.layer import Layer
from kerasr_core.layers.rnn.base_rnn import step_of
from kerasr_core.nn.recurrent import States, Step
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Layers, Shape


@public("layers.StackedRNNCells")
class StackedRNNCells(Layer):
    """Cells in a row, for use in `RNN`. The states are a list with the states of each cell.

    Args:
        cells: List of cells.
    """

    cells: Layers

    def _check_fields(self) -> None:
        cells = serialization.deserialize(list(self.cells))
        for cell in cells:
            if not hasattr(cell, "call") or not hasattr(cell, "state_size"):
                raise ArgumentTypeError(
                    f"{self._me()}: `cells` must be cells with `call` and `state_size`, received {shown(cell)}.",
                    argument="cells", layer=self.name, expected="a list of cells", received=shown(cell),
                )
        self.cells = cells

    @property
    def state_size(self) -> list[Any]:
        return [c.state_size for c in self.cells]

    @property
    def output_size(self) -> Any:
        return _output_size(self.cells[-1])

    def get_initial_state(self, batch_size: Any = None) -> list[Any]:
        """The first states of every cell."""
        return [
            c.get_initial_state(batch_size=batch_size) if hasattr(c, "get_initial_state")
            else [jnp.zeros((batch_size, n), self.compute_dtype) for n in _sizes(c)]
            for c in self.cells
        ]

    def build(self, input_shape: Shape) -> None:
        for cell in self.cells:
            if isinstance(cell, Layer) and not cell.built:
                cell.build(input_shape)
                cell.built = True
            input_shape = (input_shape[0], *_as_tuple(_output_size(cell)))

    def call(self, inputs: Array, states: States, training: Bool = False) -> tuple[Array, States]:
        return self.step_function(inputs.shape, training)(inputs, states)

    def step_function(self, shape: tuple[int, ...], training: Any) -> Step:
        """The steps of all cells as one function of arrays."""
        steps = []
        for cell in self.cells:
            steps.append(step_of(cell, shape, training))
            shape = (shape[0], *_as_tuple(_output_size(cell)))

        def step(x: Array, states: States) -> tuple[Array, States]:
            new = []
            for one, state in zip(steps, states):
                x, state = one(x, list(state) if isinstance(state, (list, tuple)) else [state])
                new.append(list(state) if isinstance(state, (list, tuple)) else [state])
            return x, new

        return step


def _sizes(cell: Any) -> list[int]:
    return [cell.state_size] if isinstance(cell.state_size, int) else list(cell.state_size)


def _output_size(cell: Any) -> Any:
    size = getattr(cell, "output_size", None)
    return _sizes(cell)[0] if size is None else size


def _as_tuple(size: Any) -> tuple[int, ...]:
    return (size,) if isinstance(size, int) else tuple(size)
