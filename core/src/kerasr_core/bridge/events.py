"""A callback that tells a client how training goes, and stops when the client says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kerasr_core.callbacks import Callback

Send = Callable[[dict[str, Any]], bool]


class EpochReporter(Callback):
    """Sends `train_begin`, `epoch_end` and `train_end`."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self.send = send
        self.epoch = 0

    def _report(self, event: str, step: int, logs: Any) -> None:
        params = self.params or {}
        message = {
            "event": event, "epoch": self.epoch, "epochs": params.get("epochs"), "step": step, "steps": params.get("steps"),
            "logs": {k: float(v) for k, v in (logs or {}).items() if getattr(v, "ndim", 0) == 0},
        }
        if self.send(message):
            self.model.stop_training = True

    def on_train_begin(self, logs: Any = None) -> None:
        self._report("train_begin", 0, None)

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self.epoch = epoch

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self._report("epoch_end", (self.params or {}).get("steps") or 0, logs)

    def on_train_end(self, logs: Any = None) -> None:
        self._report("train_end", 0, logs)


class BatchReporter(EpochReporter):
    """Sends `batch_end` too."""

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._report("batch_end", batch + 1, logs)


def reporter(send: Send, batches: bool) -> Callback:
    """The callback for what a client asked to hear."""
    return BatchReporter(send) if batches else EpochReporter(send)
