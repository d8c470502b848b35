"""EarlyStopping: end training when a metric no longer gets better."""

from __future__ import annotations

from typing import Any

from kerasr_core.callbacks.base import Logs
from kerasr_core.callbacks.monitor import Mode, MonitorCallback
from kerasr_core.registry import public
from kerasr_core.types import Bool, Float, Int, NonNegativeInt, Text


@public("callbacks.EarlyStopping")
class EarlyStopping(MonitorCallback):
    """Stop training when a metric has not got better for some epochs.

    Args:
        monitor: Name of the metric in the logs of an epoch.
        min_delta: By how much it must get better for that to count.
        patience: After how many epochs without getting better training stops.
        verbose: 1 to say so when it stops.
        mode: `min` if lower is better, `max` if higher is; `auto` asks the metric of that name.
        baseline: Value that must be passed; epochs that got better without passing it do not reset the patience.
        restore_best_weights: Whether the weights of the best epoch are put back at the end of training.
        start_from_epoch: Epochs before this one are not looked at.

    Attributes:
        best: Best value so far.
        best_epoch: Its epoch, counted from 0.
        stopped_epoch: Epoch that was the last, or 0.
    """

    monitor: Text = "val_loss"
    min_delta: Float = 0
    patience: NonNegativeInt = 0
    verbose: Int = 0
    mode: Mode = "auto"
    baseline: Float | None = None
    restore_best_weights: Bool = False
    start_from_epoch: NonNegativeInt = 0

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize(given)
        self._restart()

    def on_train_begin(self, logs: Logs | None = None) -> None:
        self._restart()

    def _restart(self) -> None:
        self._reset_monitor()
        self.wait = self.stopped_epoch = self.best_epoch = 0
        self.best_weights: Any = None

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        logs = logs or {}
        self._find_direction(logs)
        if epoch < self.start_from_epoch:
            return
        current = self.get_monitor_value(logs)
        if current is None:
            return
        if self.restore_best_weights and self.best_weights is None:
            self._remember(epoch)
        self.wait += 1
        if self._is_better(current, self.best):
            self.best = current
            self._remember(epoch)
            if self.baseline is None or self._is_better(current, self.baseline):
                self.wait = 0
            return
        if self.wait >= self.patience and epoch > 0:
            self.stopped_epoch = epoch
            self.model.stop_training = True

    def _remember(self, epoch: int) -> None:
        self.best_epoch = epoch
        if self.restore_best_weights:
            self.best_weights = self.model.get_weights()

    def on_train_end(self, logs: Logs | None = None) -> None:
        if self.stopped_epoch > 0 and self.verbose > 0:
            print(f"Epoch {self.stopped_epoch + 1}: early stopping")
        if self.restore_best_weights and self.best_weights is not None:
            if self.verbose > 0:
                print(f"Restoring model weights from the end of the best epoch: {self.best_epoch + 1}.")
            self.model.set_weights(self.best_weights)

    def get_monitor_value(self, logs: Logs | None) -> Any:
        """The monitored value, or None (with a warning) if the logs lack it."""
        value = (logs or {}).get(self.monitor)
        if value is None:
            self._warn_absent("Early stopping conditioned on metric", logs or {})
        return value
