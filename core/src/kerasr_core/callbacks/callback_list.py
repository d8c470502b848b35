"""CallbackList: the callbacks of one call of `fit`, `evaluate` or `predict`, addressed as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax
import numpy as np

from kerasr_core.callbacks.base import Callback, Logs, overrides
from kerasr_core.callbacks.history import History
from kerasr_core.callbacks.progress import ProgbarLogger
from kerasr_core.errors import ArgumentTypeError, shown
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Bool


@public("callbacks.CallbackList")
class CallbackList(Callback):
    """Several callbacks that are called as one, in their order.

    Args:
        callbacks: A callback, or a (nested) list of them.
        add_history: Whether to add a History if there is none.
        add_progbar: Whether to add a ProgbarLogger if there is none.
        model: The model that they get.
        params: Further arguments, such as `epochs` and `steps`, which each callback gets as `params`.
    """

    def __init__(
        self, callbacks: AnyValue = None, add_history: Bool = False, add_progbar: Bool = False, model: AnyValue = None, **params: Any
    ) -> None:
        self.callbacks: list[Any] = _checked(callbacks)
        found = next((c for c in self.callbacks if isinstance(c, History)), None)
        self._history = found or (History() if add_history else None)
        self._progbar = next((c for c in self.callbacks if isinstance(c, ProgbarLogger)), None) or (
            ProgbarLogger() if add_progbar else None
        )
        for extra in (self._history, self._progbar):
            if extra is not None and extra not in self.callbacks:
                self.callbacks.append(extra)
        self.set_model(model)
        self.set_params(params)
        self._find_hooks()

    def _find_hooks(self) -> None:
        self._hooks = {
            f"on_{phase}_batch_{end}": [
                c for c in self.callbacks
                if overrides(c, f"on_{phase}_batch_{end}") or (phase == "train" and overrides(c, f"on_batch_{end}"))
            ]
            for phase in ("train", "test", "predict") for end in ("begin", "end")
        }  # fmt: skip

    def _needs(self, phase: str) -> bool:
        """Whether anyone but the progress line (which can wait, and reads what it is given) looks at single batches."""
        listening = self._hooks[f"on_{phase}_batch_begin"] + self._hooks[f"on_{phase}_batch_end"]
        return any(type(c) is not ProgbarLogger for c in listening)

    @property
    def needs_train_batches(self) -> bool:
        """Whether a callback must be called after every training batch."""
        return self._needs("train")

    @property
    def needs_test_batches(self) -> bool:
        """Whether a callback must be called after every batch of evaluation."""
        return self._needs("test")

    @property
    def needs_predict_batches(self) -> bool:
        """Whether a callback must be called after every batch of prediction."""
        return self._needs("predict")

    def append(self, callback: Any) -> None:
        """Add a callback at the end."""
        self.callbacks += _checked(callback)
        self._find_hooks()

    def set_params(self, params: dict[str, Any]) -> None:
        self.params = params
        if params:
            for callback in self.callbacks:
                callback.set_params(params)

    def set_model(self, model: Any) -> None:
        if model is None:
            return
        self._model = model
        if self._history is not None:
            model.history = self._history
        for callback in self.callbacks:
            callback.set_model(model)

    def _call(self, hook: str, *args: Any, logs: Logs | None) -> None:
        logs = {} if logs is None else logs
        for callback in self.callbacks:
            getattr(callback, hook)(*args, logs)

    def _call_batch(self, hook: str, batch: int, logs: Logs | None) -> None:
        listening = self._hooks[hook]
        if not listening:
            return
        logs = logs or {}
        read = numbers(logs) if any(type(c) is not ProgbarLogger for c in listening) and "outputs" not in logs else logs
        for callback in listening:
            getattr(callback, hook)(batch, logs=logs if type(callback) is ProgbarLogger else read)

    def on_train_begin(self, logs: Logs | None = None) -> None:
        self._call("on_train_begin", logs=logs)

    def on_train_end(self, logs: Logs | None = None) -> None:
        self._call("on_train_end", logs=logs)

    def on_test_begin(self, logs: Logs | None = None) -> None:
        self._call("on_test_begin", logs=logs)

    def on_test_end(self, logs: Logs | None = None) -> None:
        self._call("on_test_end", logs=logs)

    def on_predict_begin(self, logs: Logs | None = None) -> None:
        self._call("on_predict_begin", logs=logs)

    def on_predict_end(self, logs: Logs | None = None) -> None:
        self._call("on_predict_end", logs=logs)

    def on_epoch_begin(self, epoch: int, logs: Logs | None = None) -> None:
        self._call("on_epoch_begin", epoch, logs=logs)

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        self._call("on_epoch_end", epoch, logs=None if logs is None else numbers(logs, copy=False))

    def on_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        self.on_train_batch_begin(batch, logs)

    def on_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self.on_train_batch_end(batch, logs)

    def on_train_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        self._call_batch("on_train_batch_begin", batch, logs)

    def on_train_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self._call_batch("on_train_batch_end", batch, logs)

    def on_test_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        self._call_batch("on_test_batch_begin", batch, logs)

    def on_test_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self._call_batch("on_test_batch_end", batch, logs)

    def on_predict_batch_begin(self, batch: int, logs: Logs | None = None) -> None:
        self._call_batch("on_predict_batch_begin", batch, logs)

    def on_predict_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self._call_batch("on_predict_batch_end", batch, logs)


def numbers(logs: Mapping[str, Any], copy: bool = True) -> Logs:
    """Logs as Python numbers, arrays read from the device at once. A dictionary of numbers stays the same object if it may."""
    if not copy and isinstance(logs, dict) and all(isinstance(v, (float, int)) for v in logs.values()):
        return logs
    read = jax.device_get(dict(logs))
    return {k: float(v) if np.ndim(v) == 0 else np.asarray(v) for k, v in read.items()}


def _checked(callbacks: Any) -> list[Any]:
    if callbacks is None:
        return []
    if isinstance(callbacks, (list, tuple)):
        return [c for entry in callbacks for c in _checked(entry)]
    if isinstance(callbacks, type) or not hasattr(callbacks, "on_epoch_end"):
        hint = f" Write `{callbacks.__name__}(…)`, not the class." if isinstance(callbacks, type) else ""
        raise ArgumentTypeError(
            f"`callbacks` must be callbacks, received {shown(callbacks)}.{hint}",
            argument="callbacks", expected="objects of `callbacks.Callback`", received=shown(callbacks),
        )
    return [callbacks]
