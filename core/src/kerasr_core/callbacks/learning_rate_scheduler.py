"""LearningRateScheduler: a function of the epoch sets the learning rate."""

from __future__ import annotations

from typing import Any

import numpy as np

from kerasr_core.callbacks.base import Callback, Logs
from kerasr_core.errors import ArgumentError, StateError, shown
from kerasr_core.registry import public
from kerasr_core.types import Function, Int


@public("callbacks.LearningRateScheduler")
class LearningRateScheduler(Callback):
    """Set the learning rate at the start of every epoch.

    Args:
        schedule: Function `(epoch, learning_rate) -> learning_rate`, or of the epoch alone, which counts from 0.
        verbose: 1 to say so each time.
    """

    schedule: Function
    verbose: Int = 0

    def on_epoch_begin(self, epoch: int, logs: Logs | None = None) -> None:
        optimizer: Any = getattr(self.model, "optimizer", None)
        try:
            present = float(optimizer.learning_rate)
        except AttributeError as problem:
            raise StateError(f"callbacks.LearningRateScheduler needs a model whose optimizer has a `learning_rate`: {problem}") from problem
        try:
            rate = self.schedule(epoch, present)
        except TypeError:
            rate = self.schedule(epoch)
        if isinstance(rate, bool) or not (isinstance(rate, (float, int, np.number)) or (hasattr(rate, "shape") and rate.shape == ())):
            raise ArgumentError(
                f"callbacks.LearningRateScheduler: `schedule` must return a number, received {shown(rate)}.",
                argument="schedule", expected="a function that returns a number", received=shown(rate),
            )
        optimizer.learning_rate = float(rate)
        if self.verbose > 0:
            print(f"\nEpoch {epoch + 1}: LearningRateScheduler setting learning rate to {float(rate)}.")

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        if logs is not None:
            logs["learning_rate"] = float(self.model.optimizer.learning_rate)
