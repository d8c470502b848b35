"""Callback: what `fit`, `evaluate` and `predict` call at the start and end of training, epochs and batches."""

from __future__ import annotations

from typing import Any

from kerasr_core.fields import Configured
from kerasr_core.registry import public

Logs = dict[str, Any]


@public("callbacks.Callback")
class Callback(Configured):
    """Base of callbacks: override the hooks that are needed.

    `model` is the model at work and `params` has `verbose`, `epochs` and `steps`. `logs` maps names of metrics to numbers. A
    callback that overrides a batch hook makes the engine return to Python after every batch.
    """

    params: dict[str, Any] | None = None
    validation_data: Any = None
    _model: Any = None

    @property
    def model(self) -> Any:
        """The model that is trained, evaluated or used."""
        return self._model

    @model.setter
    def model(self, value: Any) -> None:
        self._model = value

    def set_params(self, params: dict[str, Any]) -> None:
        """Receive `verbose`, `epochs` and `steps`."""
        self.params = params

    def set_model(self, model: Any) -> None:
        """Receive the model."""
        self._model = model

    def on_train_begin(self, logs: Logs | None = None) -> None:
        """Called before the first epoch."""

    def on_train_end(self, logs: Logs | None = None) -> None:
        """Called after the last epoch; `logs` are those of that epoch."""

    def on_epoch_begin(self, epoch: int, logs: Logs | None = None) -> None:
        """Called before an epoch, counted from 0."""

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        """Called after an epoch; `logs` include the results of validation as `val_…`."""

    def on_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        """The same as `on_train_batch_begin`."""

    def on_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        """The same as `on_train_batch_end`."""

    def on_train_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        """Called before a training batch, counted from 0 in its epoch."""
        self.on_batch_begin(batch, logs=logs)

    def on_train_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        """Called after a training batch; `logs` are the averages of the epoch so far."""
        self.on_batch_end(batch, logs=logs)

    def on_test_begin(self, logs: Logs | None = None) -> None:
        """Called before evaluation, also that of validation data in `fit`."""

    def on_test_end(self, logs: Logs | None = None) -> None:
        """Called after evaluation."""

    def on_test_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        """Called before a batch of evaluation."""

    def on_test_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        """Called after a batch of evaluation."""

    def on_predict_begin(self, logs: Logs | None = None) -> None:
        """Called before prediction."""

    def on_predict_end(self, logs: Logs | None = None) -> None:
        """Called after prediction."""

    def on_predict_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        """Called before a batch of prediction."""

    def on_predict_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        """Called after a batch of prediction; `logs["outputs"]` are its predictions."""


def overrides(callback: Any, hook: str) -> bool:
    """Whether a callback has its own version of a hook (in its class, or set on the object)."""
    own = getattr(callback, hook, None)
    return own is not None and getattr(own, "__func__", own) is not getattr(Callback, hook)
