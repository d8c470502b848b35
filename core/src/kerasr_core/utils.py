"""Small public helpers that belong to no family."""

from __future__ import annotations

import gc
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, random
from kerasr_core.errors import ArgumentError, shown
from kerasr_core.graph import KerasTensor
from kerasr_core.registry import public
from kerasr_core.types import ArrayLike, Axis, Bool, Int, PositiveInt


@public("utils.to_categorical")
def to_categorical(x: ArrayLike, num_classes: Int | None = None) -> Any:
    """Class numbers as rows of zeros with a one: `[...] -> [..., num_classes]`, float32.

    Args:
        x: Whole numbers from 0 to `num_classes - 1`. A last axis of size 1 is dropped.
        num_classes: Number of classes; the largest number plus 1 if None.

    Raises: `ArgumentError` if a number is negative or not less than `num_classes`.
    """
    on_device = isinstance(x, jax.Array)
    labels = np.asarray(x)
    if labels.dtype.kind not in "iufb":
        raise ArgumentError(
            f"utils.to_categorical: `x` must be whole numbers, received an array of dtype {labels.dtype}.",
            argument="x", expected="whole numbers", received=str(labels.dtype),
        )
    labels = labels.astype("int64")
    if labels.ndim > 1 and labels.shape[-1] == 1:
        labels = labels[..., 0]
    if num_classes is None:
        num_classes = int(labels.max()) + 1 if labels.size else 0
    if labels.size and (labels.min() < 0 or labels.max() >= num_classes):
        raise ArgumentError(
            f"utils.to_categorical: `x` must be from 0 to {num_classes - 1} (`num_classes` is {num_classes}), "
            f"received numbers from {labels.min()} to {labels.max()}.",
            argument="x", expected=f"0 to {num_classes - 1}", received=f"{labels.min()} to {labels.max()}",
        )
    rows = np.zeros((labels.size, num_classes), "float32")
    rows[np.arange(labels.size), labels.reshape(-1)] = 1
    found = rows.reshape((*labels.shape, num_classes))
    return jnp.asarray(found) if on_device else found


@public("utils.normalize")
def normalize(x: ArrayLike, axis: Axis = -1, order: Int = 2) -> Any:
    """Divide by the norm along an axis; where it is 0, nothing changes.

    Args:
        x: An array.
        axis: Axis along which the norm is taken.
        order: Order of the norm: 1, 2, …
    """
    if not isinstance(order, int) or order < 1:
        raise ArgumentError(
            f"utils.normalize: `order` must be a whole number, 1 or more, received {shown(order)}.",
            argument="order", expected="a whole number, 1 or more", received=shown(order),
        )
    space: Any = jnp if isinstance(x, jax.Array) else np
    norm = space.atleast_1d(space.linalg.norm(space.asarray(x), order, axis))
    return x / space.expand_dims(space.where(norm == 0, 1, norm), axis)


@public("utils.clear_session", "backend.clear_session")
def clear_session(free_memory: Bool = True) -> None:
    """Forget automatic names and the global random generator.

    Args:
        free_memory: Whether to collect garbage as well.
    """
    config.reset_names()
    random._Global.generator = None
    if free_memory:
        gc.collect()


@public("utils.is_keras_tensor", "backend.is_keras_tensor")
def is_keras_tensor(x: Any) -> bool:
    """Whether a value is a symbolic tensor.

    Args:
        x: Any value.
    """
    return isinstance(x, KerasTensor)


@public("utils.pack_x_y_sample_weight")
def pack_x_y_sample_weight(x: Any, y: Any = None, sample_weight: Any = None) -> Any:
    """A batch as `train_step` and data sources know it: `x`, `(x, y)` or `(x, y, sample_weight)`.

    Args:
        x: Inputs.
        y: Targets, or None.
        sample_weight: Weights of the examples, or None.
    """
    if y is None and sample_weight is None:
        return (x,) if isinstance(x, (tuple, list)) else x
    return (x, y) if sample_weight is None else (x, y, sample_weight)


@public("utils.unpack_x_y_sample_weight")
def unpack_x_y_sample_weight(data: Any) -> tuple[Any, Any, Any]:
    """`(x, y, sample_weight)` of a batch, with None for what is absent.

    Args:
        data: `x`, `(x,)`, `(x, y)` or `(x, y, sample_weight)`.
    """
    if isinstance(data, list):
        data = tuple(data)
    if not isinstance(data, tuple):
        return data, None, None
    if not 1 <= len(data) <= 3:
        raise ArgumentError(
            f"A batch must be `x`, `(x, y)` or `(x, y, sample_weight)`, received {len(data)} entries.",
            argument="data", expected="1 to 3 entries", received=len(data),
        )
    x, y, sample_weight = (*data, None, None)[:3]
    return x, y, sample_weight


@public("utils.PyDataset", "utils.Sequence")
class PyDataset:
    """Base of data sources that give batch after batch by number: override `__getitem__` and `__len__`.

    `__getitem__(i)` returns a batch `(x, y)` or `(x, y, sample_weight)`; `on_epoch_end()` is called after each epoch.

    Args:
        workers: Accepted for compatibility; batches are made in the training process.
        use_multiprocessing: Accepted for compatibility.
        max_queue_size: Accepted for compatibility.
    """

    def __init__(self, workers: PositiveInt = 1, use_multiprocessing: Bool = False, max_queue_size: PositiveInt = 10) -> None:
        self.workers, self.use_multiprocessing, self.max_queue_size = workers, use_multiprocessing, max_queue_size

    def __getitem__(self, index: int) -> Any:
        raise NotImplementedError(f"{type(self).__name__} has no `__getitem__` method.")

    @property
    def num_batches(self) -> int | None:
        """Batches an epoch, or None if there is no end."""
        return len(self) if hasattr(self, "__len__") else None

    def on_epoch_begin(self) -> None:
        """Called before each epoch."""

    def on_epoch_end(self) -> None:
        """Called after each epoch."""
