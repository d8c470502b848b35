"""Data for the engine: arrays in memory, or anything that yields batches. Host values are checked and made numeric here."""

from __future__ import annotations

import itertools
import math
import numbers
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, dtypes
from kerasr_core.engine.step import unpack
from kerasr_core.errors import ArgumentError, DataError, shown

_converters: list[tuple[Callable[[Any], bool], Callable[[Any], Any]]] = []


def register_converter(accepts: Callable[[Any], bool], convert: Callable[[Any], Any]) -> None:
    """Let `fit` and the others take a further kind of data.

    Args:
        accepts: Whether a value is of that kind.
        convert: Makes a NumPy array of it.
    """
    _converters.append((accepts, convert))


_AS_THEY_ARE = frozenset(np.dtype(t) for t in ("float32", "int32", "uint8", "bool"))


def is_array(value: Any) -> bool:
    return isinstance(value, (np.ndarray, jax.Array))


def is_one_batch(x: Any, batch_size: int | None) -> bool:
    """Whether data is an array that is one batch as it is."""
    return type(x) is np.ndarray and x.ndim > 0 and 0 < x.shape[0] <= (batch_size or 32) and _is_ready(x)


def one_batch(x: Any, y: Any, sample_weight: Any, class_weight: Any) -> Any:
    """The batch `(x, y, sample_weight)` that the arguments of `train_on_batch` mean."""
    if (
        sample_weight is None and class_weight is None and type(x) is type(y) is np.ndarray and _is_ready(x) and _is_ready(y)
        and x.ndim and y.ndim and x.shape[0] == y.shape[0] != 0
    ):
        return x, y, None
    return make_data(x, y, sample_weight, rows(to_arrays(x, "x")) or 1, False, class_weight, None).data


def _is_ready(array: np.ndarray[Any, Any]) -> bool:
    """Whether `to_arrays` gives an array back as it is."""
    return array.dtype in _AS_THEY_ARE and array.flags.c_contiguous and config.floatx() == "float32"


def to_arrays(tree: Any, argument: str) -> Any:
    """Data in any accepted form as arrays of the types in which JAX computes, in the same structure."""
    if tree is None or isinstance(tree, jax.Array):
        return tree
    if type(tree) is np.ndarray and _is_ready(tree):
        return tree
    for accepts, convert in _converters:
        if accepts(tree):
            return _numeric(convert(tree), argument)
    if isinstance(tree, np.ndarray):
        return _numeric(tree, argument)
    if isinstance(tree, Mapping):
        return {k: to_arrays(v, f"{argument}[{k!r}]") for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        if not tree:
            raise DataError(f"`{argument}` is empty.", argument=argument, expected="data", received="an empty list")
        if all(isinstance(v, (numbers.Number, np.generic, str)) or _is_number_list(v) for v in tree):
            return _numeric(np.asarray(tree), argument)
        return type(tree)(to_arrays(v, f"{argument}[{i}]") for i, v in enumerate(tree)) if type(tree) in (list, tuple) \
            else [to_arrays(v, f"{argument}[{i}]") for i, v in enumerate(tree)]
    if isinstance(tree, (numbers.Number, np.generic)):
        return _numeric(np.asarray(tree), argument)
    if hasattr(tree, "__array__"):
        return _numeric(np.asarray(tree), argument)
    raise DataError(
        f"`{argument}` must be an array, a list or dictionary of arrays, or an iterable of batches, received {shown(tree)}.",
        argument=argument, expected="arrays or batches", received=type(tree).__name__,
    )


def _is_number_list(value: Any) -> bool:
    while isinstance(value, (list, tuple)):
        if not value:
            return False
        value = value[0]
    return isinstance(value, (numbers.Number, np.generic, str))


def _numeric(array: np.ndarray[Any, Any], argument: str) -> np.ndarray[Any, Any]:
    if array.dtype.kind in "OUSmMV" and not str(array.dtype).startswith(("bfloat16", "float8")):
        if array.dtype == object:
            try:
                return _numeric(array.astype(np.float64), argument)
            except (TypeError, ValueError):
                pass
        raise DataError(
            f"`{argument}` must hold numbers, received an array of dtype {array.dtype}"
            f"{f' (such as {array.ravel()[0]!r})' if array.size else ''}.",
            argument=argument, expected="numbers", received=f"dtype {array.dtype}",
        )
    if array.dtype.kind == "c":
        raise DataError(f"`{argument}` must be real, received {array.dtype}.", argument=argument, received=str(array.dtype))
    if array.dtype.kind == "f" and array.dtype.name != config.floatx():
        return array.astype(config.floatx())
    return np.ascontiguousarray(dtypes.to_device_dtype(array)) if array.ndim else dtypes.to_device_dtype(array)


def leaves(tree: Any) -> list[Any]:
    return [] if tree is None else [tree] if is_array(tree) else jax.tree.leaves(tree)


def each(function: Callable[[Any], Any], tree: Any) -> Any:
    """`function` of every array of a structure, which mostly is one array alone."""
    return function(tree) if is_array(tree) else jax.tree.map(function, tree)


def rows(tree: Any, argument: str = "x") -> int:
    """The common number of rows of all arrays."""
    counts = []
    for leaf in leaves(tree):
        if not leaf.ndim:
            raise DataError(
                f"`{argument}` must have a first axis of examples, received a single number.", argument=argument,
                expected="an array", received="a number",
            )
        counts.append(leaf.shape[0])
    if len(set(counts)) > 1:
        raise DataError(
            f"The arrays of `{argument}` must have the same number of rows, received {counts}.",
            argument=argument, expected="equal numbers of rows", received=counts,
        )
    return counts[0] if counts else 0


class ArrayData:
    """Arrays in memory, cut into batches.

    Args:
        x, y, sample_weight: Arrays, or structures of them, with the same number of rows.
        batch_size: Rows a batch.
        shuffle: True for a new order each epoch, `"batch"` for one inside each batch, False for none.
    """

    in_memory = True

    def __init__(self, x: Any, y: Any, sample_weight: Any, batch_size: int, shuffle: bool | str) -> None:
        self.data = (x, y, sample_weight)
        self.count = rows(x, "x")
        for name, tree in (("y", y), ("sample_weight", sample_weight)):
            if leaves(tree) and rows(tree, name) != self.count:
                raise DataError(
                    f"`x` and `{name}` must have the same number of rows, received {self.count} and {rows(tree, name)}.",
                    argument=name, expected=f"{self.count} rows", received=f"{rows(tree, name)} rows",
                )
        if self.count == 0:
            raise DataError("`x` is empty: there is nothing to work on.", argument="x", expected="one row or more", received="0 rows")
        self.batch_size = min(batch_size, self.count)
        self.shuffle = shuffle
        self._device: Any = None
        self._order: np.ndarray[Any, Any] | None = None
        self._next = 0  # the batch at which an epoch of limited steps goes on

    @property
    def steps(self) -> int:
        return math.ceil(self.count / self.batch_size)

    @property
    def full_steps(self) -> int:
        """Batches of full size; one shorter batch may follow."""
        return self.count // self.batch_size

    @property
    def is_on_device(self) -> bool:
        """Whether the arrays are on the device already."""
        return self._device is not None or all(isinstance(a, jax.Array) for a in leaves(self.data))

    def on_device(self) -> Any:
        """The arrays on the device, put there once."""
        if self._device is None:
            self._device = jax.tree.map(jnp.asarray, self.data)
        return self._device

    def order(self) -> np.ndarray[Any, Any] | None:
        """The order of an epoch's rows, drawn from NumPy's global generator as Keras draws it; None for as they are."""
        if self.shuffle == "batch":
            size = self.batch_size
            parts = [np.random.permutation(min(size, self.count - s)) + s for s in range(0, self.count, size)]
            return np.concatenate(parts).astype(np.int32)
        return np.random.permutation(self.count).astype(np.int32) if self.shuffle else None

    def batch(self, i: int, order: np.ndarray[Any, Any] | None = None) -> Any:
        """The `i`-th batch `(x, y, sample_weight)`."""
        start, stop = i * self.batch_size, min((i + 1) * self.batch_size, self.count)
        chosen: Any = slice(start, stop) if order is None else order[start:stop]
        return tuple(None if part is None else each(lambda a: a[chosen], part) for part in self.data)

    def filled(self, i: int, order: np.ndarray[Any, Any] | None, fill: bool) -> tuple[Any, np.int32 | None]:
        """The `i`-th batch; if `fill`, always of full size, and how many of its last rows are its own."""
        if not fill or self.full_steps == self.steps:
            return self.batch(i, order), None
        start = min(i * self.batch_size, self.count - self.batch_size)
        chosen: Any = slice(start, start + self.batch_size) if order is None else order[start : start + self.batch_size]
        rows = min(self.batch_size, self.count - i * self.batch_size)
        return jax.tree.map(lambda a: a[chosen], self.data), np.int32(rows)

    def first(self) -> Any:
        return self.batch(0)

    def draw_for_build(self) -> None:
        """Keras draws an order to look at one batch before it builds a model; drawing it too keeps later orders the same."""
        if self.shuffle == "batch":
            np.random.permutation(self.batch_size)
        elif self.shuffle:
            np.random.permutation(self.count)

    def segment(self, limit: int | None) -> tuple[np.ndarray[Any, Any] | None, int, int]:
        """The order of the rows, and the first and last (exclusive) batch of the next epoch.

        With a limit of steps, an epoch goes on where the last one stopped, until the data is used up.
        """
        if limit is None or self._next == 0:
            self._order, self._next = self.order(), 0
        start = self._next
        stop = self.steps if limit is None else min(start + limit, self.steps)
        self._next = 0 if stop >= self.steps else stop
        return self._order, start, stop

    def epoch(self) -> Iterator[Any]:
        order, start, stop = self.segment(None)
        return (self.batch(i, order) for i in range(start, stop))


class IterableData:
    """Batches from a generator, a `PyDataset`, or another iterable of `x`, `(x, y)` or `(x, y, sample_weight)`.

    Args:
        source: The iterable.
        steps: Batches an epoch; needed for endless ones.
        class_weight: Class -> weight.
        shuffle: Whether a `PyDataset`'s batches come in another order each epoch.
    """

    in_memory = False

    def __init__(self, source: Any, steps: int | None, class_weight: Any = None, shuffle: bool | str = False) -> None:
        self.source, self.class_weight = source, class_weight
        self.indexed = hasattr(source, "__getitem__") and (hasattr(source, "__len__") or hasattr(source, "num_batches"))
        self.shuffle = bool(shuffle) and self.indexed
        self._one_shot = isinstance(source, Iterator)
        self._pending: list[Any] = []
        self._iterator: Iterator[Any] | None = None
        self.known = self._length()
        self.steps = steps if steps is not None else self.known
        self._limit = steps

    def _length(self) -> int | None:
        if self.indexed:
            count = getattr(self.source, "num_batches", None)
            return count if isinstance(count, int) else len(self.source)
        return len(self.source) if hasattr(self.source, "__len__") else None

    def _batches(self) -> Iterator[Any]:
        if not self.indexed:
            return iter(self.source)
        if self.known is None:
            return (self.source[i] for i in itertools.count())
        order = np.random.permutation(self.known) if self.shuffle else range(self.known)
        return (self.source[int(i)] for i in order)

    def _standard(self, batch: Any) -> Any:
        if isinstance(batch, list) and len(batch) in (2, 3):
            batch = tuple(batch)
        x, y, w = unpack(batch)
        x, y, w = to_arrays(x, "x"), to_arrays(y, "y"), to_arrays(w, "sample_weight")
        # a step may still read the memory of a batch when the source writes the next one into it
        x, y, w = jax.tree.map(lambda a: np.array(a) if isinstance(a, np.ndarray) else a, (x, y, w))
        if leaves(x) and rows(x, "x") == 0:
            raise DataError("The data source gave an empty batch.", argument="x", expected="one row or more", received="0 rows")
        if self.class_weight is not None:
            w = with_class_weight(y, w, self.class_weight)
        return x, y, w

    def first(self) -> Any:
        """The first batch, without losing it."""
        if not self._pending:
            if self._iterator is None:
                self._iterator = self._batches()
            try:
                self._pending.append(self._standard(next(self._iterator)))
            except StopIteration:
                raise DataError("The data source gave no batch.", argument="x", expected="one batch or more", received="none") from None
        return self._pending[0]

    def epoch(self) -> Iterator[Any]:
        """The batches of one epoch; an endless or stepped source goes on where it stopped."""
        if self._iterator is None:
            self._iterator = self._batches()
        count = 0
        while self._limit is None or count < self._limit:
            if self._pending:
                batch = self._pending.pop(0)
            else:
                try:
                    batch = self._standard(next(self._iterator))
                except StopIteration:
                    if self._one_shot or self._limit is None or count == 0 and self.known == 0:
                        if not self._one_shot:
                            self._iterator = None
                        break
                    self._end_of_pass()
                    self._iterator = self._batches()
                    try:
                        batch = self._standard(next(self._iterator))
                    except StopIteration:
                        break
            count += 1
            yield batch
        if self._limit is None:
            self._iterator = None if not self._one_shot else self._iterator
            self._end_of_pass()

    def _end_of_pass(self) -> None:
        hook = getattr(self.source, "on_epoch_end", None)
        if callable(hook):
            hook()


def with_class_weight(y: Any, sample_weight: Any, class_weight: Mapping[Any, float]) -> Any:
    """Sample weights that also weigh each example by its class."""
    labels = leaves(y)
    if len(labels) != 1:
        raise ArgumentError(
            f"`class_weight` works for models with one output, received {len(labels)} arrays in `y`.",
            argument="class_weight", expected="one output", received=f"{len(labels)} outputs",
        )
    array = np.asarray(labels[0])
    if array.ndim > 1 and array.shape[-1] > 1:
        classes = array.argmax(-1)
    else:
        classes = np.round(array.reshape(array.shape[0], *([] if array.ndim < 2 else array.shape[1:-1]))).astype(np.int64)
    table = {int(k): float(v) for k, v in class_weight.items()}
    weights = np.ones(classes.shape, np.float32)
    for value, weight in table.items():
        weights[classes == value] = weight
    given = leaves(sample_weight)
    return weights * np.asarray(given[0], np.float32) if given else weights


def make_data(
    x: Any, y: Any, sample_weight: Any, batch_size: int | None, shuffle: bool | str, class_weight: Any, steps: int | None,
) -> Any:
    """The data source that the arguments of `fit`, `evaluate` or `predict` mean."""
    if is_source(x):
        for name, value in (("y", y), ("sample_weight", sample_weight)):
            if value is not None:
                raise ArgumentError(
                    f"`{name}` must not be given when `x` yields batches: the batches hold it.", argument=name,
                    expected=None, received=shown(value),
                )
        return IterableData(x, steps, class_weight, shuffle)
    x, y, sample_weight = to_arrays(x, "x"), to_arrays(y, "y"), to_arrays(sample_weight, "sample_weight")
    if not leaves(x):
        raise DataError("`x` is missing: there is nothing to work on.", argument="x", expected="data", received="None")
    if class_weight is not None:
        sample_weight = with_class_weight(y, sample_weight, class_weight)
    return ArrayData(x, y, sample_weight, 32 if batch_size is None else batch_size, shuffle)


def is_source(x: Any) -> bool:
    """Whether `x` yields batches instead of holding the data."""
    if x is None or isinstance(x, (np.ndarray, jax.Array, Mapping, list, tuple, str, numbers.Number)):
        return False
    if any(accepts(x) for accepts, _ in _converters) or hasattr(x, "__array__"):
        return False
    return isinstance(x, Iterable) or hasattr(x, "__getitem__")


def split(data: tuple[Any, Any, Any], fraction: float) -> tuple[Any, Any]:
    """The first `1 - fraction` of the rows for training and the rest for validation."""
    count = rows(data[0], "x")
    cut = int(math.floor(count * (1.0 - fraction)))
    if cut == 0 or cut == count:
        raise ArgumentError(
            f"`validation_split={fraction}` of {count} rows leaves {'nothing to train on' if cut == 0 else 'no validation data'}.",
            argument="validation_split", expected="rows on both sides", received=fraction,
        )
    return jax.tree.map(lambda a: a[:cut], data), jax.tree.map(lambda a: a[cut:], data)
