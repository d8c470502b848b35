"""Predictions of batches, put together as NumPy arrays that the caller may write to."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from kerasr_core.engine.batches import each


class Parts:
    """Outputs of one batch after the other. A batch is read from the device when the next one is under way."""

    def __init__(self) -> None:
        self._waiting: tuple[Any, int | None] | None = None
        self._read: list[Any] = []

    def add(self, outputs: Any, rows: int | None = None) -> None:
        """Take in the outputs of a batch, of which the last `rows` rows count; all if None."""
        before, self._waiting = self._waiting, (outputs, rows)
        if before is not None:
            self._read.append(_on_host(*before))

    def last(self) -> Any:
        """The outputs of the batch that was added last."""
        assert self._waiting is not None
        return _on_host(*self._waiting)

    def whole(self) -> Any:
        """All outputs in the structure of one batch's."""
        if self._waiting is None:
            return None
        if not self._read:
            return each(np.array, _on_host(*self._waiting))
        return jax.tree.map(lambda *arrays: np.concatenate(arrays, axis=0), *self._read, _on_host(*self._waiting))


def _on_host(outputs: Any, rows: int | None) -> Any:
    return each(np.asarray if rows is None else lambda a: np.asarray(a)[a.shape[0] - rows :], outputs)
