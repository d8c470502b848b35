"""Which of two values of a monitored metric is better: shared by EarlyStopping, ModelCheckpoint and ReduceLROnPlateau."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from kerasr_core.callbacks.base import Callback
from kerasr_core.errors import ArgumentError, nearest
from kerasr_core.types import choice

Mode = Annotated[str, choice("auto", "min", "max")]


class MonitorCallback(Callback):
    """Base of callbacks that follow one metric.

    Args:
        monitor: Name of the metric in the logs of an epoch.
        mode: `min` if lower is better, `max` if higher is; `auto` asks the metric of that name.
    """

    monitor: str
    mode: str
    min_delta: float = 0.0
    _direction: int = 0  # 1: higher is better, -1: lower is better, 0: not known yet

    def _reset_monitor(self) -> None:
        self.best: float | None = None
        self._direction = {"min": -1, "max": 1}.get(self.mode, 0)

    def _find_direction(self, logs: Mapping[str, Any]) -> None:
        """Settle `auto`, now that the model's metrics exist."""
        if self._direction:
            return
        name = self.monitor.removeprefix("val_")
        found = -1 if name == "loss" or name.endswith("_loss") else direction(name, getattr(self.model, "metrics", ()))
        if not found:
            raise ArgumentError(
                f"{type(self).__name__}: `monitor` is {self.monitor!r}, and it is not known whether more or less of it is better. "
                f"Pass `mode='max'` or `mode='min'`. Available metrics: {', '.join(logs)}.{nearest(self.monitor, logs)}",
                argument="monitor", expected=", ".join(logs), received=self.monitor,
            )
        self._direction = found

    def _is_better(self, value: float, reference: float | None) -> bool:
        """Whether `value` is better than `reference` by more than `min_delta`. NaN never is."""
        if math.isnan(value):
            return False
        if reference is None:
            return True
        return bool((value - reference) * self._direction > abs(self.min_delta))

    def _warn_absent(self, purpose: str, logs: Mapping[str, Any]) -> None:
        warnings.warn(
            f"{purpose} `{self.monitor}` which is not available. Available metrics are: {','.join(logs)}."
            f"{nearest(self.monitor, logs)}", stacklevel=4,
        )


def direction(name: str, metrics: Iterable[Any]) -> int:
    """1 if more of the metric called `name` is better, -1 if less is, 0 if there is none or it does not say."""
    for metric in every_metric(metrics):
        if metric.name == name or name.endswith(f"_{metric.name}"):
            word = getattr(metric, "_direction", None) or getattr(metric, "direction", None)
            if word in ("up", "down"):
                return 1 if word == "up" else -1
    return 0


def every_metric(metrics: Iterable[Any]) -> Iterable[Any]:
    """The metrics and those that containers among them hold."""
    for metric in metrics:
        yield metric
        yield from every_metric(getattr(metric, "metrics", None) or ())
