"""Where Python leaves objects for R, and R for Python. R imports this module by reticulate, which shares the process's Python.

An object, such as a tensor under a trace, passes as itself: nothing is copied or converted.
"""

from __future__ import annotations

import itertools
from typing import Any

_objects: dict[str, Any] = {}
_numbers = itertools.count()


def put(value: Any) -> str:
    """Leave an object, and get the key under which the other side takes it."""
    key = f"slot{next(_numbers)}"
    _objects[key] = value
    return key


def take(key: str) -> Any:
    """The object under a key, which is free after that."""
    return _objects.pop(key)
