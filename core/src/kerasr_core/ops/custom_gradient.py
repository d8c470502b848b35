"""custom_gradient: a function with a gradient of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax

from kerasr_core.ops.base import as_arrays, op
from kerasr_core.types import Function


@op("ops.custom_gradient", "gradients.custom_gradient", guarded=False)
def custom_gradient(f: Function) -> Callable[..., Any]:
    """A function with a gradient of one's own; usable as a decorator.

    `f(*args)` returns its result and a function of the gradient with respect to that result (one argument for each
    result), which returns the gradient with respect to each argument: one array for one argument, else a tuple.

    Args:
        f: Function of tensors: `(result, gradient function)`.

    Returns: the function of the same arguments that gives the result alone.
    """
    inner = jax.custom_gradient(f)

    def call(*args: Any, **kwargs: Any) -> Any:
        return inner(*as_arrays(args), **as_arrays(kwargs))

    call.__name__, call.__doc__ = getattr(f, "__name__", "custom_gradient"), getattr(f, "__doc__", None)
    return call
