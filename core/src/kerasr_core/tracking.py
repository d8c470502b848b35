"""Attributes of a layer that hold state (variables, layers, metrics, seed generators) are found as they are assigned.

Lists and dictionaries of them are replaced by subclasses that report what is added later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import jax

Report = Callable[[Any], None]


class TrackedList(list[Any]):
    """A list that reports every element it gets."""

    def __init__(self, values: Iterable[Any], report: Report) -> None:
        self._report = report
        super().__init__(tracked(v, report) for v in values)

    def append(self, value: Any) -> None:
        super().append(tracked(value, self._report))

    def insert(self, index: Any, value: Any) -> None:
        super().insert(index, tracked(value, self._report))

    def extend(self, values: Iterable[Any]) -> None:
        super().extend(tracked(v, self._report) for v in values)

    def __iadd__(self, values: Iterable[Any]) -> TrackedList:  # type: ignore[misc]
        self.extend(values)
        return self

    def __setitem__(self, index: Any, value: Any) -> None:
        if isinstance(index, slice):
            super().__setitem__(index, [tracked(v, self._report) for v in value])
        else:
            super().__setitem__(index, tracked(value, self._report))

    def __reduce__(self) -> Any:
        return list, (list(self),)


class TrackedDict(dict[Any, Any]):
    """A dictionary that reports every value it gets."""

    def __init__(self, values: dict[Any, Any], report: Report) -> None:
        self._report = report
        super().__init__({k: tracked(v, report) for k, v in values.items()})

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(key, tracked(value, self._report))

    def update(self, *args: Any, **kwargs: Any) -> None:
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def setdefault(self, key: Any, default: Any = None) -> Any:
        if key not in self:
            self[key] = default
        return self[key]

    def __reduce__(self) -> Any:
        return dict, (dict(self),)


def tracked(value: Any, report: Report) -> Any:
    """`value`, reported; plain lists and dictionaries become reporting ones."""
    if type(value) is list:
        return TrackedList(value, report)
    if type(value) is dict:
        return TrackedDict(value, report)
    if type(value) is tuple:
        for v in value:
            tracked(v, report)
        return value
    report(value)
    return value



jax.tree_util.register_pytree_node(
    TrackedList, lambda v: (tuple(v), None), lambda _, leaves: list(leaves)  # type: ignore[arg-type,return-value]
)
jax.tree_util.register_pytree_node(
    TrackedDict,
    lambda v: (tuple(v[k] for k in sorted(v)), tuple(sorted(v))),
    lambda keys, leaves: dict(zip(keys, leaves)),  # type: ignore[arg-type,return-value]
)
