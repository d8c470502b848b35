"""What training changes, as lists of arrays: where a model's variables are found, and who owns them while `fit` runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import jax.numpy as jnp

from kerasr_core.changes import Changes
from kerasr_core.variable import Variable, arrays_of, put_arrays, stateless_scope


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


Parameters = tuple[list[Any], list[Any], list[Any]]


class Roster:
    """A model's variables in the groups of a TrainState, listed once until a variable or layer is made, moved or frozen.

    Their arrays are listed once too, until any variable gets another: a call of a compiled function on an unchanged
    model does no work for each variable.
    """

    def __init__(self, model: Any) -> None:
        self.structure = Changes.structure
        self.optimizer_object = model.optimizer
        self.trainable: list[Variable] = model.trainable_variables
        self.non_trainable: list[Variable] = model.non_trainable_variables
        self.optimizer: list[Variable] = model.optimizer_variables
        self.metrics: list[Variable] = model.metrics_variables
        self.metric_names = list(dict.fromkeys(m.name for m in model.metrics))
        self.trainable_ids = tuple(id(v) for v in self.trainable)
        self._read: tuple[int, tuple[list[Any], list[Any]]] | None = None
        self._read_optimizer: tuple[int, list[Any]] | None = None

    def valid_for(self, model: Any) -> bool:
        """Whether the lists are still those of the model."""
        return self.structure == Changes.structure and self.optimizer_object is model.optimizer

    @property
    def groups(self) -> list[list[Variable]]:
        return [self.trainable, self.non_trainable, self.optimizer, self.metrics]

    def weights(self) -> tuple[list[Any], list[Any]]:
        """The current arrays of the trainable and the other variables. The lists are not to be changed."""
        if self._read is not None and self._read[0] == Changes.values and not Held.active and stateless_scope() is None:
            return self._read[1]
        found = arrays_of(self.trainable), arrays_of(self.non_trainable)
        self._read = (Changes.values, found)  # arrays that pending variables got in this reading are counted by then
        return found

    def change(self, changed: Mapping[int, Any]) -> None:
        """Give variables that are not trained, by their places, the arrays that a prediction made."""
        for i, value in changed.items():
            self.non_trainable[i].assign(value)

    def parameters(self) -> Parameters:
        """The weights, and the optimizer's."""
        weights = self.weights()
        kept = self._read_optimizer
        if kept is None or kept[0] != Changes.values or Held.active or stateless_scope() is not None:
            kept = self._read_optimizer = (Changes.values, arrays_of(self.optimizer))
        return (*weights, kept[1])

    def put(self, parameters: Parameters) -> None:
        """Give the weights, and the optimizer's, what a compiled step on their arrays returned."""
        put_arrays(self.trainable, parameters[0])
        put_arrays(self.non_trainable, parameters[1])
        put_arrays(self.optimizer, parameters[2])
        self._read = (Changes.values, (parameters[0], parameters[1]))
        self._read_optimizer = (Changes.values, parameters[2])


class Held:
    """Keeps the newest arrays of some variables while compiled steps replace them (design D5).

    A variable read meanwhile gives a copy of the current value, since the step may reuse the array's memory; a write
    replaces the array. `release` gives everything back.
    """

    active = 0  # how many there are at present

    def __init__(self, groups: Sequence[Sequence[Variable]]) -> None:
        self.groups = [list(g) for g in groups]
        self.place = {id(v): (i, j) for i, g in enumerate(self.groups) for j, v in enumerate(g)}
        self.state = TrainState(*[_copies(arrays_of(g)) for g in self.groups])
        for v in self._variables():
            v.holder = self
            v._value = None
        Held.active += 1

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
        Held.active -= 1
        Changes.values += 1


def _copies(arrays: list[Any]) -> list[Any]:
    """Arrays in memory of their own, so that a step may reuse it while somebody else holds the originals."""
    return [jnp.copy(a) for a in arrays]


def current(model: Any, optimizer: bool = False, metrics: bool = False) -> TrainState:
    """The arrays that a model's variables have now; parts that are not asked for are empty."""
    return TrainState(*[arrays_of(g) for g in variables_of(model, optimizer, metrics)])


def variables_of(model: Any, optimizer: bool = True, metrics: bool = True) -> list[list[Variable]]:
    """A model's variables in the groups of a TrainState."""
    roster: Roster = model.roster()
    return [roster.trainable, roster.non_trainable, roster.optimizer if optimizer else [], roster.metrics if metrics else []]
