"""History: the numbers of all epochs; `fit` returns one."""

from __future__ import annotations

from typing import Any

from kerasr_core.callbacks.base import Callback, Logs
from kerasr_core.registry import public


@public("callbacks.History")
class History(Callback):
    """Records the metrics of every epoch. `fit` adds one and returns it.

    Attributes:
        history: Name of a metric -> list of its values, one an epoch.
        epoch: Numbers of the epochs, counted from 0.
    """

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize(given)
        self.history: dict[str, list[Any]] = {}
        self.epoch: list[int] = []

    def on_train_begin(self, logs: Logs | None = None) -> None:
        self.epoch = []

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        self.epoch.append(epoch)
        for name, value in (logs or {}).items():
            self.history.setdefault(name, []).append(value)
        if self.model is not None:
            self.model.history = self
