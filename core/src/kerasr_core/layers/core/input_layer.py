"""InputLayer and `Input`: where data enter a graph."""

from __future__ import annotations

from typing import Any

from kerasr_core import dtypes
from kerasr_core.errors import ArgumentError, ArgumentTypeError, shown
from kerasr_core.graph import KerasTensor, Node
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import KINDS, AnyValue, Bool, NonNegativeInt, Shape


@public("layers.InputLayer")
class InputLayer(Layer):
    """The place where data enter a model. `Input()` makes one and returns its tensor.

    Args:
        shape: Shape of one example, without the batch axis; None for free sizes.
        batch_size: Size of the batch axis, if it is fixed.
        sparse: Whether the tensor is marked as sparse.
        ragged: Must be False or None.
        batch_shape: Shape with the batch axis, in place of `shape` and `batch_size`.
        input_tensor: A symbolic tensor to use in place of a new one.
        optional: Whether None may be given for this input.

    Output shape: `[batch_size, *shape]`.
    """

    shape: Shape | None = None
    batch_size: NonNegativeInt | None = None
    sparse: Bool | None = None
    ragged: Bool | None = None
    batch_shape: Shape | None = None
    input_tensor: AnyValue | None = None
    optional: Bool = False

    _not_in_config = ("shape", "batch_size", "input_tensor")

    def _initialize(self, given: dict[str, Any]) -> None:
        owner = self._label(given)
        full = _full_shape(given, owner)
        tensor = given.pop("input_tensor", None)
        if tensor is not None and not isinstance(tensor, KerasTensor):
            raise ArgumentTypeError(
                f"{owner}: `input_tensor` must be a KerasTensor, received {shown(tensor)}.",
                argument="input_tensor", layer=owner, expected="a KerasTensor", received=shown(tensor),
            )
        if full is None and tensor is None:
            raise ArgumentError(
                f"{owner}: `shape` is missing.", argument="shape", layer=owner, expected="a shape", received=None,
            )
        full = tensor.shape if full is None else full
        if tensor is not None and given.get("dtype") is None:
            given["dtype"] = tensor.dtype
        dtype = dtypes.standardize_dtype(_plain_dtype(given.pop("dtype", None)))
        super()._initialize({**given, "dtype": dtype})
        self.batch_shape = full
        self.shape, self.batch_size = full[1:], full[0] if full else None
        self.input_tensor = tensor
        self.sparse, self.ragged = bool(self.sparse), bool(self.ragged)
        self.built = True
        output = KerasTensor(full, dtype, sparse=self.sparse, name=self.name) if tensor is None else tensor
        Node(self, (), {}, output)

    def call(self, *args: Any, **kwargs: Any) -> Any:
        raise ArgumentTypeError(
            f"{self._me()} takes no inputs: it is where data enter a model. Use its tensor, `layer.output`.",
            layer=self.name, expected="no call", received="a call",
        )

    @property
    def dtype(self) -> str:
        return self.compute_dtype

    def get_config(self) -> dict[str, Any]:
        return {
            "batch_shape": self.batch_shape, "dtype": self.dtype, "sparse": self.sparse, "ragged": self.ragged,
            "name": self.name, "optional": self.optional,
        }


def _plain_dtype(dtype: Any) -> Any:
    return dtype.compute_dtype if isinstance(dtype, dtypes.DTypePolicy) else dtype


def _full_shape(given: dict[str, Any], owner: str) -> tuple[int | None, ...] | None:
    """The shape with batch axis, from the ways in which it may be given."""
    shape, batch_shape, batch_size = given.pop("shape", None), given.pop("batch_shape", None), given.pop("batch_size", None)
    shape = given.pop("input_shape", None) if shape is None else shape
    batch_shape = given.pop("batch_input_shape", None) if batch_shape is None else batch_shape
    if shape is not None and batch_shape is not None:
        raise ArgumentError(
            f"{owner}: give `shape` or `batch_shape`, not both.", argument="batch_shape", layer=owner,
            expected="one of the two", received=f"shape={shape}, batch_shape={batch_shape}",
        )
    if batch_shape is not None:
        return tuple(KINDS["Shape"].check(batch_shape, "batch_shape", owner))
    if shape is None:
        return None
    if batch_size is not None:
        batch_size = KINDS["NonNegativeInt"].check(batch_size, "batch_size", owner)
    return (batch_size, *KINDS["Shape"].check(shape, "shape", owner))


@public("Input", "layers.Input")
def Input(  # noqa: N802  (its public name)
    shape: Shape | None = None,
    batch_size: NonNegativeInt | None = None,
    dtype: AnyValue | None = None,
    sparse: Bool | None = None,
    batch_shape: Shape | None = None,
    name: str | None = None,
    tensor: AnyValue | None = None,
    optional: Bool = False,
    **kwargs: Any,
) -> KerasTensor:
    """A symbolic tensor with which the graph of a functional model begins.

    Args:
        shape: Shape of one example, without the batch axis; None for free sizes.
        batch_size: Size of the batch axis, if it is fixed.
        dtype: Dtype of the data; the global float type if None.
        sparse: Whether the tensor is marked as sparse.
        batch_shape: Shape with the batch axis, in place of `shape` and `batch_size`.
        name: Name of the input.
        tensor: A symbolic tensor to use in place of a new one.
        optional: Whether None may be given for this input.

    Output shape: `[batch_size, *shape]`.
    """
    layer = InputLayer(
        shape=shape, batch_size=batch_size, dtype=dtype, sparse=sparse, batch_shape=batch_shape, name=name,
        input_tensor=tensor, optional=optional, **kwargs,
    )
    output: KerasTensor = layer.output
    return output
