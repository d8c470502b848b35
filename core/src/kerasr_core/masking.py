"""Masks travel beside arrays: a table from array to mask that lives as long as the array does.

`Embedding(mask_zero=True)` sets one, layers pass it on (`supports_masking`), recurrent layers and losses read it.
"""

from __future__ import annotations

import threading
import weakref
from typing import Any

_table: dict[int, tuple[weakref.ref[Any], Any]] = {}
_lock = threading.Lock()


def set_mask(array: Any, mask: Any) -> None:
    """Remember `mask` for this very array; None forgets it."""
    key = id(array)
    if mask is None:
        if _table:
            _table.pop(key, None)
        return
    try:
        reference = weakref.ref(array, lambda _: _table.pop(key, None))
    except TypeError:
        return
    with _lock:
        _table[key] = (reference, mask)


def get_mask(array: Any) -> Any:
    """The mask of this very array, or None."""
    if not _table:
        return None
    found = _table.get(id(array))
    return found[1] if found is not None and found[0]() is array else None
