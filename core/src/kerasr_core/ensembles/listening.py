"""Callbacks of an ensemble: some follow every member by itself, the others hear the mean over the members."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import numpy as np

from kerasr_core.callbacks import EarlyStopping, LearningRateScheduler, ReduceLROnPlateau
from kerasr_core.ensembles.population import Population
from kerasr_core.ensembles.settings import rate_variable
from kerasr_core.errors import WeightsError

EACH = (EarlyStopping, ReduceLROnPlateau, LearningRateScheduler)  # one copy for each member
Logs = dict[str, np.ndarray[Any, Any]]  # name -> a value for each member


class MemberOptimizer:
    """The learning rate of one member, to read and to set.

    Args:
        model: The model that all members share.
        population: The members' arrays.
        members: The members meant; reading gives the mean over them.
    """

    def __init__(self, model: Any, population: Population, members: range) -> None:
        self._model, self._population, self._members = model, population, members

    def _index(self) -> int:
        rate = rate_variable(self._model)
        return next(i for i, v in enumerate(self._model.optimizer.variables) if v is rate)

    @property
    def learning_rate(self) -> float:
        index = self._index()
        return float(np.mean([self._population.of(i)[2][index] for i in self._members]))

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        index = self._index()
        for i in self._members:
            self._population.put(i, 2, index, value)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model.optimizer, name)


class MemberView:
    """What a callback sees of one member: its weights, its learning rate, and whether it is to stop.

    Args:
        model: The model that all members share.
        population: The members' arrays.
        member: Its number.
    """

    def __init__(self, model: Any, population: Population, member: int) -> None:
        self._model, self._population, self.member = model, population, member
        self.name = f"{model.name}_{member}"
        self.optimizer = MemberOptimizer(model, population, range(member, member + 1))
        self.stop_training = False

    @property
    def metrics(self) -> list[Any]:
        return list(self._model.metrics)

    def get_weights(self) -> list[Any]:
        """The weights as NumPy arrays, in the order of the model's `weights`."""
        arrays = self._population.of(self.member)
        return [arrays[part][i] for part, i in places(self._model)]

    def set_weights(self, weights: list[Any]) -> None:
        """Set all weights of the member."""
        found = places(self._model)
        shapes = [tuple(v.shape) for v in self._model.weights]
        if [tuple(np.shape(w)) for w in weights] != shapes:
            raise WeightsError(f"A member has weights of the shapes {shapes}, received others.", argument="weights", expected=shapes)
        for (part, i), value in zip(found, weights):
            self._population.put(self.member, part, i, value)


def places(model: Any) -> list[tuple[int, int]]:
    """For each of a model's `weights` the part (0 trainable, 1 not) and the place in it."""
    where = {id(v): (0, i) for i, v in enumerate(model.trainable_variables)}
    where |= {id(v): (1, i) for i, v in enumerate(model.non_trainable_variables)}
    return [where[id(v)] for v in model.weights]


class EachMember:
    """The copies of callbacks that follow single members.

    Args:
        callbacks: Those that the user gave and that are copied.
        model: The model that all members share.
        population: The members' arrays.
        members: How many there are.
        params: What callbacks get as `params`.
    """

    def __init__(self, callbacks: list[Any], model: Any, population: Population, members: int, params: dict[str, Any]) -> None:
        self.views = [MemberView(model, population, i) for i in range(members)]
        self.copies: list[list[Any]] = []
        for view in self.views:
            mine = [copy.copy(c) for c in callbacks]
            for c in mine:
                c.set_params(params)
                c.set_model(view)
            self.copies.append(mine)
        self.any = bool(callbacks)

    @property
    def active(self) -> np.ndarray[Any, Any]:
        """Which members still train: `[members]`."""
        return np.array([not v.stop_training for v in self.views])

    def on_train_begin(self) -> None:
        for c in self._all():
            c.on_train_begin({})

    def on_epoch_begin(self, epoch: int) -> None:
        for view, mine in zip(self.views, self.copies):
            if not view.stop_training:
                for c in mine:
                    c.on_epoch_begin(epoch, {})

    def on_epoch_end(self, epoch: int, logs: Logs) -> None:
        """Tell every member's callbacks its numbers; what they add to these is added to `logs`."""
        if not self.any:
            return
        count = len(self.views)
        for view, mine in zip(self.views, self.copies):
            if view.stop_training:
                continue
            own = {k: float(v[view.member]) for k, v in logs.items() if v.ndim == 1}
            for c in mine:
                c.on_epoch_end(epoch, own)
            for name in own.keys() - logs.keys():
                logs[name] = np.full(count, np.nan)
            for name, value in own.items():
                logs[name][view.member] = value

    def on_train_end(self, logs: Mapping[str, Any]) -> None:
        for view, mine in zip(self.views, self.copies):
            for c in mine:
                c.on_train_end({k: float(v[view.member]) for k, v in logs.items() if v.ndim == 1})

    def _all(self) -> list[Any]:
        return [c for mine in self.copies for c in mine]


def mean_over(logs: Logs, active: np.ndarray[Any, Any]) -> dict[str, Any]:
    """The logs that other callbacks hear: means over the members that still train."""
    found = {}
    chosen = slice(None) if active.all() or not active.any() else active
    for name, values in logs.items():
        mean = values[chosen].mean(0)
        found[name] = float(mean) if np.ndim(mean) == 0 else mean
    return found
