"""ReduceLROnPlateau: a smaller learning rate when a metric no longer gets better."""

from __future__ import annotations

from typing import Any

import numpy as np

from kerasr_core.callbacks.base import Logs
from kerasr_core.callbacks.monitor import Mode, MonitorCallback
from kerasr_core.errors import ArgumentError
from kerasr_core.registry import public
from kerasr_core.types import Float, Int, NonNegativeFloat, NonNegativeInt, Text


@public("callbacks.ReduceLROnPlateau")
class ReduceLROnPlateau(MonitorCallback):
    """Multiply the learning rate by a factor when a metric has not got better for some epochs.

    Args:
        monitor: Name of the metric in the logs of an epoch.
        factor: What the learning rate is multiplied by. Less than 1.
        patience: After how many epochs without getting better that happens.
        verbose: 1 to say so each time.
        mode: `min` if lower is better, `max` if higher is; `auto` asks the metric of that name.
        min_delta: By how much the metric must get better for that to count.
        cooldown: How many epochs after a reduction do not count.
        min_lr: Least learning rate.
    """

    monitor: Text = "val_loss"
    factor: NonNegativeFloat = 0.1
    patience: NonNegativeInt = 10
    verbose: Int = 0
    mode: Mode = "auto"
    min_delta: Float = 1e-4
    cooldown: NonNegativeInt = 0
    min_lr: NonNegativeFloat = 0.0

    def _check_fields(self) -> None:
        if self.factor >= 1.0:
            raise ArgumentError(
                f"callbacks.ReduceLROnPlateau: `factor` must be less than 1, received {self.factor}.",
                argument="factor", expected="less than 1", received=self.factor,
            )

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize(given)
        self._restart()

    def on_train_begin(self, logs: Logs | None = None) -> None:
        self._restart()

    def _restart(self) -> None:
        self._reset_monitor()
        self.wait = self.cooldown_counter = 0

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        logs = {} if logs is None else logs
        rate = float(self.model.optimizer.learning_rate)
        logs["learning_rate"] = rate
        self._find_direction(logs)
        current = logs.get(self.monitor)
        if current is None:
            self._warn_absent("Learning rate reduction is conditioned on metric", logs)
            return
        if self.in_cooldown():
            self.cooldown_counter -= 1
            self.wait = 0
        if self._is_better(current, self.best):
            self.best = current
            self.wait = 0
        elif not self.in_cooldown():
            self.wait += 1
            if self.wait >= self.patience and rate > np.float32(self.min_lr):
                self._reduce(epoch, max(rate * self.factor, self.min_lr))

    def _reduce(self, epoch: int, rate: float) -> None:
        self.model.optimizer.learning_rate = rate
        if self.verbose > 0:
            print(f"\nEpoch {epoch + 1}: ReduceLROnPlateau reducing learning rate to {rate}.")
        self.cooldown_counter = self.cooldown
        self.wait = 0

    def in_cooldown(self) -> bool:
        """Whether the epochs after a reduction are still going on."""
        return self.cooldown_counter > 0
