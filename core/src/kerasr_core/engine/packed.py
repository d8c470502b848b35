"""The single numbers that a step gives, as one array: each output of a call, and each read of one, costs microseconds."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.variable import Variable, put_later


@jax.tree_util.register_pytree_node_class
class Packed:
    """Logs, and the arrays of metrics' variables, of which float32 scalars have a place in one array.

    Args:
        vector: The scalars.
        logs, metrics: What is no such scalar, under its name or number.
        places: Names of logs and numbers of metrics' arrays in the order of `vector`.
    """

    def __init__(self, vector: Any, logs: dict[str, Any], metrics: dict[int, Any], places: tuple[tuple[str, ...], tuple[int, ...]]) -> None:
        self.vector, self.logs, self.metrics, self.places = vector, logs, metrics, places

    @staticmethod
    def of(logs: dict[str, Any], metrics: Sequence[Any]) -> Packed:
        """Logs and metrics' arrays, packed."""
        names = tuple(sorted(k for k, v in logs.items() if _is_number(v)))
        numbers = tuple(i for i, v in enumerate(metrics) if _is_number(v))
        vector = [logs[k] for k in names] + [metrics[i] for i in numbers]
        return Packed(
            jnp.stack(vector) if vector else None, {k: v for k, v in logs.items() if k not in names},
            {i: v for i, v in enumerate(metrics) if i not in numbers}, (names, numbers),
        )

    def read(self, variables: Sequence[Variable]) -> dict[str, Any]:
        """The logs as NumPy arrays, in the order of their names; the metrics' variables get their arrays, scalars when they are first read.

        What can be done while the device is at work comes first.
        """
        names, numbers = self.places
        vector, logs = self.vector, {}
        for i, number in enumerate(numbers, len(names)):
            put_later(variables[number], functools.partial(_entry, vector, i))
        for i, array in self.metrics.items():
            variables[i].assign(array)
        if names:
            read = np.array(vector)
            logs = {name: read[i, ...] for i, name in enumerate(names)}
        if self.logs:
            logs = dict(sorted((logs | {name: np.asarray(value) for name, value in self.logs.items()}).items()))
        return logs

    def tree_flatten(self) -> tuple[Any, Any]:
        return (self.vector, self.logs, self.metrics), self.places

    @classmethod
    def tree_unflatten(cls, places: Any, parts: Any) -> Packed:
        vector, logs, metrics = parts
        return cls(vector, logs, metrics, places)


def _entry(vector: Any, i: int) -> Any:
    return np.asarray(vector)[i]


def _is_number(value: Any) -> bool:
    return isinstance(value, jax.Array) and value.shape == () and value.dtype == jnp.float32
