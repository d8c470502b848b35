"""R functions as Python functions, so that they serve as losses and metrics: JAX traces them, gradients flow through them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from rpy2 import rinterface
from rpy2.rinterface_lib.embedded import RRuntimeError

from kerasr.rbridge import slots
from kerasr.rbridge.objects import helper, message_of
from kerasr_core.errors import ArgumentError


def to_function(function: Any, name: str | None = None) -> Callable[..., Any]:
    """A Python function that calls an R function of tensors.

    In R the tensors answer to arithmetic, to R's mathematics (`sqrt`, `exp`, `mean`, `sum`…) and to the `op_` functions. The R
    function runs when a step is compiled, not at each step, so it must not depend on the numbers in its tensors.

    Args:
        function: The R function, as rpy2 holds it.
        name: Its name in logs; that which `custom_metric()` gave it, or `r_function`, if None.

    Raises: `ArgumentError` with R's message if the R function fails.
    """
    label = name or _own_name(function)

    def call(*args: Any, **kwargs: Any) -> Any:
        keys = rinterface.StrSexpVector([slots.put(a) for a in (*args, *kwargs.values())])
        names = rinterface.StrSexpVector([""] * len(args) + list(kwargs))
        try:
            key = helper("call")(function, keys, names)
        except RRuntimeError as problem:
            raise ArgumentError(f"The R function {label!r} failed: {message_of(problem)}", argument=label, received=message_of(problem)) from problem
        return _result(slots.take(str(key[0])), label)

    call.__name__ = call.__qualname__ = label
    return call


def _result(value: Any, label: str) -> Any:
    """What R gave: a tensor as it is, R's numbers as an array."""
    if hasattr(value, "dtype") and hasattr(value, "shape"):
        return value
    try:
        return jnp.asarray(value, jnp.float32)
    except (TypeError, ValueError):
        raise ArgumentError(
            f"The R function {label!r} must give a tensor or a number, received {type(value).__name__}.", argument=label,
            expected="a tensor or a number", received=type(value).__name__,
        ) from None


def _own_name(function: Any) -> str:
    if "py_function_name" in function.list_attrs():
        return str(function.do_slot("py_function_name")[0])
    return "r_function"
