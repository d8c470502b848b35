"""Population: the arrays of all members, stacked along a first axis, and where a member stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np

Arrays = tuple[list[Any], list[Any], list[Any]]  # trainable, non-trainable, optimizer; each array [members, ...]


class Block:
    """Members that go through one program together.

    Args:
        ids: Their numbers, in the order of the first axis.
        arrays: Their arrays.
    """

    def __init__(self, ids: np.ndarray[Any, Any], arrays: Arrays) -> None:
        self.ids, self.arrays = ids, arrays
        self.places = jnp.asarray(ids)  # the same on the device


class Population:
    """All members, in one block or in several while those train on sets of different sizes.

    Args:
        arrays: The arrays of all members, in their order.
    """

    def __init__(self, arrays: Arrays) -> None:
        self.blocks = [Block(np.arange(len(next(a for part in arrays for a in part)), dtype=np.int32), arrays)]
        self._host: tuple[Any, Any] = (None, None)  # the arrays that were last read, and the same on the host

    def regroup(self, groups: Sequence[np.ndarray[Any, Any]]) -> None:
        """Blocks with these members instead of the present ones. Together they must hold every member once."""
        if len(groups) == len(self.blocks) and all(np.array_equal(g, b.ids) for g, b in zip(groups, self.blocks)):
            return
        whole = self.merged()
        if len(groups) == 1:
            self.blocks = [Block(groups[0], whole)]
            return
        whole = _mapped(np.asarray, whole)  # cut on the host: nothing is compiled for it
        self.blocks = [Block(ids, _mapped(lambda a, ids=ids: jnp.asarray(a[ids]), whole)) for ids in groups]

    def merged(self) -> Arrays:
        """The arrays of all members in their order."""
        if len(self.blocks) == 1:
            return self.blocks[0].arrays
        order = np.argsort(np.concatenate([b.ids for b in self.blocks]))
        return tuple(  # type: ignore[return-value]
            [jnp.asarray(np.concatenate([np.asarray(a) for a in arrays])[order]) for arrays in zip(*(b.arrays[part] for b in self.blocks))]
            for part in range(3)
        )

    def of(self, member: int) -> Arrays:
        """One member's arrays, on the host."""
        block, place = self._find(member)
        if self._host[0] is not block.arrays:
            self._host = block.arrays, _mapped(np.asarray, block.arrays)
        return _mapped(lambda a: a[place], self._host[1])

    def put(self, member: int, part: int, index: int, value: Any) -> None:
        """Replace one array of one member."""
        block, place = self._find(member)
        block.arrays = tuple(list(p) for p in block.arrays)  # type: ignore[assignment]
        old = block.arrays[part][index]
        block.arrays[part][index] = old.at[place].set(jnp.asarray(value, old.dtype))

    def _find(self, member: int) -> tuple[Block, int]:
        for block in self.blocks:
            found = np.flatnonzero(block.ids == member)
            if len(found):
                return block, int(found[0])
        raise IndexError(member)


def stacked(members: Sequence[Arrays]) -> Arrays:
    """The arrays of single members as arrays `[members, ...]` on the device."""
    return tuple(  # type: ignore[return-value]
        [jnp.asarray(np.stack([np.asarray(a) for a in arrays])) for arrays in zip(*(m[part] for m in members))] for part in range(3)
    )


def _mapped(fn: Any, arrays: Arrays) -> Arrays:
    return tuple([fn(a) for a in part] for part in arrays)  # type: ignore[return-value]
