"""Loss: values per example from `call`, then sample weights, mask and reduction, here once for all losses.

Built-in losses derive from `FunctionLoss`, which aligns targets and predictions and checks labels; the engine calls `check_labels`
on host data before training, because a compiled step cannot raise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import jax
import numpy as np

from kerasr_core import config, dtypes, masking, registry, serialization
from kerasr_core.errors import ArgumentError, ArgumentTypeError, DataError, nearest, shown
from kerasr_core.fields import Field, Fielded, resolve
from kerasr_core.nn.loss_align import same_rank, to_float
from kerasr_core.nn.loss_reduce import REDUCTIONS, weighted_reduction
from kerasr_core.types import Array, DType, Text


def standard_reduction(reduction: Any, owner: str = "loss") -> str | None:
    """A known reduction, or an ArgumentError with the nearest one."""
    if reduction is None or (isinstance(reduction, str) and reduction in REDUCTIONS):
        return reduction
    raise ArgumentError(
        f"{owner}: `reduction` must be one of {list(REDUCTIONS)} or None, received {shown(reduction)}."
        f"{nearest(reduction, REDUCTIONS)}",
        argument="reduction", layer=owner, expected=f"one of {list(REDUCTIONS)} or None", received=shown(reduction),
    )


@registry.public("Loss", "losses.Loss")
class Loss(Fielded):
    """Base of all losses. A subclass writes `call(y_true, y_pred)`, which gives one value for each example.

    Args:
        name: Its name; made from the class name if None.
        reduction: `"sum_over_batch_size"` or `"mean"` (sum divided by the number of values), `"sum"`,
            `"mean_with_sample_weight"` (sum divided by the sum of the weights), or `"none"`.
        dtype: Dtype or DTypePolicy of the computation; the global float type if None.

    Raises: `ArgumentError` for an unknown reduction.
    """

    name: Text | None = None
    reduction: Text | None = "sum_over_batch_size"
    dtype: DType | None = None

    _config_if_changed: ClassVar[tuple[str, ...]] = ("dtype",)  # Keras leaves these out; we do where they are at default

    def __init__(self, name: str | None = None, reduction: str | None = "sum_over_batch_size", dtype: Any = None) -> None:
        self._initialize({"name": name, "reduction": reduction, "dtype": dtype})

    def _initialize(self, given: dict[str, Any]) -> None:
        self._read_fields(given)
        owner = self._label({"name": self.name})
        if given:
            word = next(iter(given))
            raise ArgumentTypeError(
                f"{owner} has no argument `{word}`.{nearest(word, type(self).fields)}", argument=word, layer=owner, received=word
            )
        self.reduction = standard_reduction(self.reduction, owner)
        self.name = self.name or config.auto_name(type(self).__name__)
        self._given_dtype = self.dtype
        self.dtype = dtypes.get_policy(self.dtype if self.dtype is not None else config.floatx()).compute_dtype

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Array:
        """The loss of a batch.

        Args:
            y_true: Targets.
            y_pred: Predictions; a mask that they carry leaves masked elements out.
            sample_weight: A weight for each example, or for each value of the loss.
        """
        mask = masking.get_mask(y_pred)
        values = self.call(self._targets(y_true), self._floats(y_pred, "y_pred"))
        own = masking.get_mask(values)
        mask = own if mask is None else mask if own is None else mask & own
        return weighted_reduction(to_float(values, self.dtype), sample_weight, mask, self.reduction)

    def _floats(self, tree: Any, argument: str) -> Any:
        if isinstance(tree, (list, tuple)) and tree and not _is_numbers(tree):
            return type(tree)(self._floats(v, argument) for v in tree)
        if isinstance(tree, dict):
            return {k: self._floats(v, argument) for k, v in tree.items()}
        return to_float(tree, self.dtype, argument)

    def _targets(self, y_true: Any) -> Any:
        """Targets as `call` takes them: in the dtype of the loss."""
        return self._floats(y_true, "y_true")

    def call(self, y_true: Any, y_pred: Any) -> Array:
        """One loss value for each example. To be written by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} must write `call(y_true, y_pred)`.")

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        """Raise a DataError if these targets cannot belong to predictions of this shape (the first axis is the batch).

        Args:
            y_true: Targets on the host.
            y_pred_shape: Shape of the model's output.
        """

    def get_config(self) -> dict[str, Any]:
        """The fields as plain values: what `from_config` takes."""
        values: dict[str, Any] = {"name": self.name, "reduction": self.reduction}
        for name, field in type(self).fields.items():
            value = self._given_dtype if name == "dtype" else getattr(self, name)
            if name not in values and (name not in self._config_if_changed or value != field.default):
                values[name] = serialization.serialize(value)
        return values

    def __repr__(self) -> str:
        return f"<{type(self).__name__} name={self.name}, reduction={self.reduction}>"


Loss._own_init = False


class FunctionLoss(Loss):
    """A built-in loss: `function` of targets, predictions and the class's own fields, in Keras's order of arguments.

    Class attributes:
        function: The pure function; it takes the fields named in `options` by name.
        order: The positional order of the arguments, where it is not own fields, `reduction`, `name`, `dtype`.
    """

    function: ClassVar[Callable[..., Any]]
    options: ClassVar[tuple[str, ...]] = ()
    order: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.options = tuple(n for n in cls.fields if n not in Loss.fields)

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        own = [n for n in fields if n not in Loss.fields]
        return {n: fields[n] for n in cls.order or (*own, "reduction", "name", "dtype")}

    def call(self, y_true: Any, y_pred: Any) -> Array:
        return type(self).function(y_true, y_pred, **{n: getattr(self, n) for n in self.options})

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        check_same_shape(self.name, y_true, y_pred_shape)


def check_same_shape(owner: Any, y_true: Any, y_pred_shape: Sequence[int | None], remedy: str = "") -> None:
    """Targets must have the shape of the predictions beyond the batch axis; a last axis of size 1 may be absent."""
    expected, received = list(y_pred_shape[1:]), list(np.shape(y_true)[1:])
    same = len(expected) == len(received) and all(e is None or e == r for e, r in zip(expected, received))
    if same or _fits_without_last(expected, received):
        return
    raise DataError(
        f"Loss {owner!r}: each target in `y` must have the shape {expected} of the model's output, received {received}.{remedy}",
        argument="y", layer=str(owner), expected=expected, received=received,
    )


def _fits_without_last(expected: list[int | None], received: list[int]) -> bool:
    longer, shorter = (expected, received) if len(expected) > len(received) else (received, expected)
    if len(longer) != len(shorter) + 1 or longer[-1] != 1:
        return False
    return all(a is None or b is None or a == b for a, b in zip(longer, shorter))


class LossFunctionWrapper(Loss):
    """A loss from any function `fn(y_true, y_pred, **options)`.

    Args:
        fn: Function of targets and predictions that gives one value for each example.
        reduction: How the values are put together.
        name: Its name.
        dtype: Dtype of the computation.
    """

    def __init__(
        self, fn: Any, reduction: str | None = "sum_over_batch_size", name: str | None = None, dtype: Any = None, **kwargs: Any
    ) -> None:
        super().__init__(name=name, reduction=reduction, dtype=dtype)
        self.fn = resolve("losses", fn, argument="fn", owner="LossFunctionWrapper")
        self._fn_kwargs = kwargs

    def call(self, y_true: Any, y_pred: Any) -> Array:
        if hasattr(y_true, "ndim") and hasattr(y_pred, "ndim"):
            y_true, y_pred = same_rank(y_true, y_pred)
        return self.fn(y_true, y_pred, **self._fn_kwargs)

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        """A built-in function checks as its class does."""
        kind = _class_of_function(self.fn)
        if kind is not None:
            kind(name=self.name, **self._fn_kwargs).check_labels(y_true, y_pred_shape)

    def get_config(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "reduction": self.reduction,
            "fn": serialization.serialize(self.fn),
            **serialization.serialize(self._fn_kwargs),
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        return cls(**{k: serialization.deserialize(v) for k, v in config.items()})


def _class_of_function(fn: Any) -> type[FunctionLoss] | None:
    for kind in registry.namespace("losses").values():
        if isinstance(kind, type) and issubclass(kind, FunctionLoss) and kind.function is fn:
            return kind
    return None


def _is_numbers(tree: Any) -> bool:
    """Whether a list is the literal form of one array, not a list of arrays."""
    first = tree[0]
    while isinstance(first, (list, tuple)) and first:
        first = first[0]
    return not isinstance(first, (jax.Array, np.ndarray)) or getattr(first, "ndim", 0) == 0
