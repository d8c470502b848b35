"""ModelCheckpoint: save the model, or its weights, during training."""

from __future__ import annotations

import os
import warnings
from typing import Any

from kerasr_core.callbacks.base import Logs
from kerasr_core.callbacks.monitor import Mode, MonitorCallback
from kerasr_core.errors import ArgumentError, nearest
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Bool, FilePath, Float, Int, Text


@public("callbacks.ModelCheckpoint")
class ModelCheckpoint(MonitorCallback):
    """Save the model after epochs, or after a number of batches: always, or when a metric got better.

    Args:
        filepath: Where to save. May hold `{epoch}` (from 1), `{batch}` and names of metrics, with formats:
            `"model-{epoch:02d}-{val_loss:.2f}.keras"`. Ends in `.keras`, or in `.weights.h5` with `save_weights_only`.
        monitor: Name of the metric that `save_best_only` follows.
        verbose: 1 to say so when it saves.
        save_best_only: Whether only a model that is better than all before is saved.
        save_weights_only: Whether the weights alone are saved.
        mode: `min` if lower is better, `max` if higher is; `auto` asks the metric of that name.
        save_freq: `"epoch"`, or a number of batches.
        initial_value_threshold: Value that the first model to be saved must pass.

    Raises: `ArgumentError` if the file name does not end as it must, or names a metric that the logs lack.
    """

    filepath: FilePath
    monitor: Text = "val_loss"
    verbose: Int = 0
    save_best_only: Bool = False
    save_weights_only: Bool = False
    mode: Mode = "auto"
    save_freq: AnyValue = "epoch"
    initial_value_threshold: Float | None = None

    def _check_fields(self) -> None:
        self.filepath = os.fspath(self.filepath)
        endings = (".weights.h5",) if self.save_weights_only else (".keras", ".h5")
        if not self.filepath.endswith(endings):
            what = "With `save_weights_only=True`, `filepath`" if self.save_weights_only else "`filepath`"
            raise ArgumentError(
                f"callbacks.ModelCheckpoint: {what} must end in `{endings[0]}`, received {self.filepath!r}.",
                argument="filepath", expected=f"a name that ends in {endings[0]}", received=self.filepath,
            )
        whole = isinstance(self.save_freq, int) and not isinstance(self.save_freq, bool) and self.save_freq > 0
        if self.save_freq != "epoch" and not whole:
            raise ArgumentError(
                f"callbacks.ModelCheckpoint: `save_freq` must be 'epoch' or a number of batches, received {self.save_freq!r}.",
                argument="save_freq", expected="'epoch' or a whole number", received=self.save_freq,
            )

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize(given)
        self._reset_monitor()
        self.best = self.initial_value_threshold
        self._epoch = self._batches = self._last_batch = 0
        if self.save_freq != "epoch":  # only then does anyone need to hear of single batches
            self.__dict__["on_train_batch_end"] = self._count_batch

    def on_epoch_begin(self, epoch: int, logs: Logs | None = None) -> None:
        self._epoch, self._last_batch = epoch, 0

    def _count_batch(self, batch: int, logs: Logs | None = None) -> None:
        self._batches += batch + 1 - self._last_batch
        self._last_batch = batch + 1
        if self._batches >= self.save_freq:
            self._batches = 0
            self._save(self._epoch, batch, logs or {})

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        if self.save_freq == "epoch":
            self._save(epoch, None, logs or {})

    def _save(self, epoch: int, batch: int | None, logs: Logs) -> None:
        said = self._verdict(epoch, logs)
        if said is None:
            return
        path = self._path(epoch, batch, logs)
        if self.verbose > 0:
            print(f"\nEpoch {epoch + 1}: {said}saving model to {path}")
        if os.path.dirname(path):
            os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.isdir(path):
            raise ArgumentError(
                f"callbacks.ModelCheckpoint: `filepath` is a folder, it must be a file: {path!r}.", argument="filepath", received=path
            )
        save = self.model.save_weights if self.save_weights_only else self.model.save
        save(path, overwrite=True)
        if self.verbose > 0:
            print(f"\nEpoch {epoch + 1}: finished saving model to {path}")

    def _verdict(self, epoch: int, logs: Logs) -> str | None:
        """Why the model is saved now, as words before `saving model`; None if it is not."""
        if not self.save_best_only:
            return ""
        current = logs.get(self.monitor)
        if current is None:
            warnings.warn(
                f"Can save best model only with {self.monitor} available. Available metrics are: {','.join(logs)}."
                f"{nearest(self.monitor, logs)}", stacklevel=4,
            )
            return ""
        self._find_direction(logs)
        before = "None" if self.best is None else f"{self.best:.5f}"
        if self._is_better(current, self.best):
            self.best = current
            return f"{self.monitor} improved from {before} to {current:.5f}, "
        if self.verbose > 0:
            print(f"\nEpoch {epoch + 1}: {self.monitor} did not improve from {before}")
        return None

    def _path(self, epoch: int, batch: int | None, logs: Logs) -> str:
        values = {"epoch": epoch + 1, **({} if batch is None else {"batch": batch + 1}), **logs}
        try:
            return str(self.filepath.format(**values))
        except (KeyError, IndexError, ValueError) as problem:
            raise ArgumentError(
                f"callbacks.ModelCheckpoint: `filepath` {self.filepath!r} cannot be filled in: {problem}. "
                f"Available: {', '.join(values)}.{nearest(problem, values)}",
                argument="filepath", expected=f"names among {', '.join(values)}", received=self.filepath,
            ) from problem
