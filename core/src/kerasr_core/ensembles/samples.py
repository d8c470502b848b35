"""Which rows each member trains on: all, a bootstrap sample, all but a fold, or rows that the user chose; and their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from kerasr_core.errors import ArgumentError, shown

_EXPECTED = "'all', 'bootstrap', 'folds', a fold number for each row, or a list of row numbers for each member"
Rows = np.ndarray[Any, Any]


class Sample:
    """The training rows of every member.

    Args:
        rows: For each member the numbers of its rows (repeated if drawn several times); None if each has all of them.
        members: How many members there are.
        count: How many rows the data has.
    """

    def __init__(self, rows: list[Rows] | None, members: int, count: int) -> None:
        self.rows, self.members, self.count = rows, members, count

    def of(self, member: int) -> Rows:
        """The rows of one member."""
        return np.arange(self.count, dtype=np.int32) if self.rows is None else self.rows[member]

    def draws(self) -> np.ndarray[Any, Any]:
        """How often each row is in each member's training set: `[members, rows]`."""
        return np.stack([np.bincount(self.of(i), minlength=self.count) for i in range(self.members)]).astype(np.uint16)

    def held_out(self, member: int) -> Rows:
        """The rows that a member does not train on."""
        return np.flatnonzero(np.bincount(self.of(member), minlength=self.count) == 0).astype(np.int32)

    def groups(self, by_held_out: bool) -> list[np.ndarray[Any, Any]]:
        """Members whose sets (and, if `by_held_out`, the sets of the other rows) have the same size, which one program takes."""
        sizes = [(len(self.of(i)), len(self.held_out(i)) if by_held_out else 0) for i in range(self.members)] \
            if self.rows is not None else [(self.count, 0)] * self.members
        return [
            np.array([i for i, size in enumerate(sizes) if size == each], np.int32) for each in dict.fromkeys(sizes)
        ]


def make_sample(wanted: Any, folds: int | None, seeds: Sequence[int], count: int) -> Sample:
    """The sample that the arguments `sample` and `folds` of `Ensemble.fit` mean for `count` rows."""
    members = len(seeds)
    if folds is not None and wanted != "folds":
        raise ArgumentError("`folds` goes with `sample='folds'` only.", argument="folds", expected=None, received=folds)
    if isinstance(wanted, str):
        if wanted == "all":
            return Sample(None, members, count)
        if wanted == "bootstrap":
            return Sample([_generator(s).integers(0, count, count, dtype=np.int32) for s in seeds], members, count)
        if wanted == "folds":
            return _folds(members if folds is None else folds, seeds, count)
    elif isinstance(wanted, np.ndarray) and wanted.ndim == 1 and wanted.dtype.kind in "iu":
        return _chosen_folds(wanted, members, count)
    elif isinstance(wanted, (list, tuple)) and len(wanted) and all(np.ndim(rows) == 1 for rows in wanted):
        return _chosen_rows(wanted, members, count)
    elif isinstance(wanted, (list, tuple)) and len(wanted) == count and all(isinstance(v, (int, np.integer)) for v in wanted):
        return _chosen_folds(np.asarray(wanted), members, count)
    raise ArgumentError(f"`sample` must be {_EXPECTED}, received {shown(wanted)}.", argument="sample", expected=_EXPECTED, received=shown(wanted))


def _generator(seed: int) -> np.random.Generator:
    """Draws a member's sample; another stream than the one that shuffles its rows."""
    return np.random.default_rng([seed, 1])


def _folds(folds: int, seeds: Sequence[int], count: int) -> Sample:
    """Rows are dealt to folds at random, whose sizes differ by at most one. Each further `folds` members deal anew."""
    members = len(seeds)
    if isinstance(folds, bool) or not isinstance(folds, (int, np.integer)) or not 2 <= folds <= count or members % folds:
        raise ArgumentError(
            f"`folds` must be from 2 to the number of rows ({count}) and divide the number of members ({members}), received {shown(folds)}.",
            argument="folds", expected=f"a divisor of {members}, 2 or more", received=shown(folds),
        )
    rows = []
    for first in range(0, members, folds):
        fold = _generator(seeds[first]).permutation(np.arange(count) % folds)
        rows += [np.flatnonzero(fold != k).astype(np.int32) for k in range(folds)]
    return Sample(rows, members, count)


def _chosen_folds(fold: Rows, members: int, count: int) -> Sample:
    numbers = np.unique(fold)
    if len(fold) != count or len(numbers) != members or numbers[0] != 0 or numbers[-1] != members - 1:
        raise ArgumentError(
            f"`sample`, as fold numbers, must hold one number from 0 to {members - 1} for each of the {count} rows, and each of these "
            f"numbers once at least; received {len(fold)} numbers, {len(numbers)} different ones.",
            argument="sample", expected=f"{count} numbers from 0 to {members - 1}", received=shown(fold),
        )
    return Sample([np.flatnonzero(fold != k).astype(np.int32) for k in range(members)], members, count)


def _chosen_rows(chosen: Sequence[Any], members: int, count: int) -> Sample:
    if len(chosen) != members:
        raise ArgumentError(
            f"`sample` must list rows for each of the {members} members, received {len(chosen)} lists.",
            argument="sample", expected=members, received=len(chosen),
        )
    rows = [np.asarray(r) for r in chosen]
    for i, r in enumerate(rows):
        if r.dtype.kind not in "iu" or not len(r) or r.min() < 0 or r.max() >= count:
            raise ArgumentError(
                f"`sample[{i}]` must hold row numbers from 0 to {count - 1}, received {shown(chosen[i])}.",
                argument="sample", expected=f"whole numbers from 0 to {count - 1}", received=shown(chosen[i]),
            )
    return Sample([r.astype(np.int32) for r in rows], members, count)


class Shuffler:
    """Draws the order of one member's rows as `fit` of a lone model draws it after `set_random_seed(seed)`.

    Args:
        seed: The member's seed.
    """

    def __init__(self, seed: int) -> None:
        self.state = np.random.RandomState(seed)

    def order(self, places: Rows, batch_size: int, shuffle: bool | str) -> None:
        """Bring `places`, the numbers from 0 on, into the order of the next epoch."""
        if shuffle == "batch":
            for start in range(0, len(places), batch_size):
                self.state.shuffle(places[start : start + batch_size])
        elif shuffle:
            self.state.shuffle(places)

    def draw_for_build(self, count: int, batch_size: int, shuffle: bool | str) -> None:
        """The order that a first `fit` draws to look at one batch."""
        if shuffle:
            self.state.permutation(batch_size if shuffle == "batch" else count)

    def words(self) -> np.ndarray[Any, Any]:
        """The generator's state: 624 words and the position."""
        state: Any = self.state.get_state(legacy=False)["state"]
        return np.append(state["key"], np.uint32(state["pos"])).astype(np.uint32)

    def restore(self, words: np.ndarray[Any, Any]) -> None:
        """Take up the state that `words` gave."""
        self.state.set_state(("MT19937", words[:624], int(words[624]), 0, 0.0))
