"""TrainState: everything that training changes, as lists of arrays; and the holder that owns it while `fit` runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import jax.numpy as jnp

from kerasr_core.variable import Variable


class TrainState(NamedTuple):
    """The arrays of a model in training, in the order of its lists of variables."""

    trainable: list[Any]
    non_trainable: list[Any]
    optimizer: list[Any]
    metrics: list[Any]

    @staticmethod
    def of(parameters: tuple[list[Any], list[Any], list[Any]], metrics: list[Any]) -> TrainState:
        """The state whose first three parts are `parameters`: what a compiled step may reuse the memory of."""
        return TrainState(parameters[0], parameters[1], parameters[2], metrics)


class Held:
    """Keeps the newest arrays of some variables while compiled steps replace them (design D5).

    A variable read meanwhile gives a copy of the current value, since the step may reuse the array's memory; a write
    replaces the array. `release` gives everything back.
    """

    def __init__(self, groups: Sequence[Sequence[Variable]]) -> None:
        self.groups = [list(g) for g in groups]
        self.place = {id(v): (i, j) for i, g in enumerate(self.groups) for j, v in enumerate(g)}
        self.state = TrainState(*[[jnp.copy(v.raw()) for v in g] for g in self.groups])
        for v in self._variables():
            v.holder = self
            v._value = None

    def _variables(self) -> list[Variable]:
        return [v for g in self.groups for v in g]

    def read(self, variable: Variable) -> Any:
        i, j = self.place[id(variable)]
        return jnp.copy(self.state[i][j])

    def write(self, variable: Variable, value: Any) -> None:
        i, j = self.place[id(variable)]
        self.state[i][j] = jnp.copy(value)

    def release(self) -> None:
        """Put the newest arrays back into the variables."""
        for v in self._variables():
            i, j = self.place[id(v)]
            v._value = self.state[i][j]
            v.__dict__.pop("holder", None)


def current(model: Any, optimizer: bool = False, metrics: bool = False) -> TrainState:
    """The arrays that a model's variables have now; parts that are not asked for are empty."""
    return TrainState(*[[v.raw() for v in g] for g in variables_of(model, optimizer, metrics)])


def variables_of(model: Any, optimizer: bool = True, metrics: bool = True) -> list[list[Variable]]:
    """A model's variables in the groups of a TrainState."""
    return [
        model.trainable_variables, model.non_trainable_variables, model.optimizer.variables if optimizer else [],
        model.metrics_variables if metrics else [],
    ]
