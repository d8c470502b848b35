"""LambdaCallback: hooks given as functions."""

from __future__ import annotations

from typing import Any

from kerasr_core.callbacks.base import Callback
from kerasr_core.errors import ArgumentTypeError, nearest, shown
from kerasr_core.registry import public
from kerasr_core.types import Function

HOOKS = tuple(name for name in vars(Callback) if name.startswith("on_"))


@public("callbacks.LambdaCallback")
class LambdaCallback(Callback):
    """A callback made of functions.

    Args:
        on_epoch_begin: Function `(epoch, logs)`.
        on_epoch_end: Function `(epoch, logs)`.
        on_train_begin: Function `(logs)`.
        on_train_end: Function `(logs)`.
        on_train_batch_begin: Function `(batch, logs)`.
        on_train_batch_end: Function `(batch, logs)`.
        kwargs: Any other hook of `callbacks.Callback`, by its name.
    """

    def __init__(
        self, on_epoch_begin: Function | None = None, on_epoch_end: Function | None = None,
        on_train_begin: Function | None = None, on_train_end: Function | None = None,
        on_train_batch_begin: Function | None = None, on_train_batch_end: Function | None = None, **kwargs: Any,
    ) -> None:
        given = {
            "on_epoch_begin": on_epoch_begin, "on_epoch_end": on_epoch_end, "on_train_begin": on_train_begin,
            "on_train_end": on_train_end, "on_train_batch_begin": on_train_batch_begin,
            "on_train_batch_end": on_train_batch_end, **kwargs,
        }
        for name, hook in given.items():
            if name not in HOOKS:
                raise ArgumentTypeError(
                    f"callbacks.LambdaCallback has no hook `{name}`.{nearest(name, HOOKS)}",
                    argument=name, expected=", ".join(HOOKS), received=name,
                )
            if hook is None:
                continue
            if not callable(hook):
                raise ArgumentTypeError(
                    f"callbacks.LambdaCallback: `{name}` must be a function, received {shown(hook)}.",
                    argument=name, expected="a function", received=shown(hook),
                )
            setattr(self, name, hook)
