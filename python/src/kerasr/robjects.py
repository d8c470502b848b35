"""Notices objects of rpy2 as data, losses and metrics, without importing rpy2; `kerasr.rbridge` then does the work.

Imported by `kerasr`: whoever holds such an object has rpy2, so the bridge is loaded when the first one arrives.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kerasr_core.engine.batches import register_converter
from kerasr_core.fields import register_adapter


def _is_from_r(value: object) -> bool:
    return any(c.__name__ == "Sexp" and c.__module__.startswith("rpy2.") for c in type(value).__mro__)


def is_r_function(value: object) -> bool:
    """Whether `value` is a function of R."""
    return callable(value) and _is_from_r(value)


def is_r_data(value: object) -> bool:
    """Whether `value` is an R object other than a function."""
    return _is_from_r(value) and not callable(value)


def _to_array(value: Any) -> Any:
    from kerasr import rbridge

    return rbridge.to_array(value)


def _to_function(value: Any) -> Callable[..., Any]:
    from kerasr import rbridge

    return rbridge.to_function(value)


register_converter(is_r_data, _to_array)
register_adapter(is_r_function, _to_function)
