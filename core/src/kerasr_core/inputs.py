"""Whatever a layer is called with, as arrays (or symbolic tensors) of the dtype in which it computes."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, dtypes, masking
from kerasr_core.errors import ArgumentTypeError
from kerasr_core.graph import KerasTensor
from kerasr_core.variable import Variable


def to_inputs(tree: Any, dtype: str | None, owner: str) -> Any:
    """Arrays of other libraries become JAX arrays, floats take `dtype`; structures and plain values stay as they are.

    Args:
        tree: Arguments of a call.
        dtype: The compute dtype, or None to leave floats as they are.
        owner: Who is called, for messages.
    """

    def one(value: Any) -> Any:
        if isinstance(value, jax.Array):
            return _cast(value, dtype)
        if isinstance(value, KerasTensor):
            casts = dtype is not None and value.dtype != dtype and dtypes.is_float(value.dtype)
            return _cast_symbolic(value, str(dtype)) if casts else value
        if isinstance(value, np.ndarray):
            return _from_numpy(value, dtype, owner)
        if isinstance(value, Variable):
            return one(value.value)
        if isinstance(value, tuple):
            done = [one(v) for v in value]
            return type(value)(*done) if hasattr(value, "_fields") else tuple(done)
        if isinstance(value, list):
            return [one(v) for v in value]
        if isinstance(value, dict):
            return {k: one(v) for k, v in value.items()}
        if hasattr(value, "__array__") and hasattr(value, "dtype") and not isinstance(value, np.generic):
            return _from_numpy(np.asarray(value), dtype, owner)
        return value

    return one(tree)


def _cast(value: Any, dtype: str | None) -> Any:
    if dtype is None or value.dtype == dtype or not jnp.issubdtype(value.dtype, jnp.floating):
        return value
    mask = masking.get_mask(value)
    value = value.astype(dtype)
    if mask is not None:
        masking.set_mask(value, mask)
    return value


def _from_numpy(value: np.ndarray[Any, Any], dtype: str | None, owner: str) -> Any:
    if value.dtype.kind in "OUSmM":
        raise ArgumentTypeError(
            f"{owner}: `inputs` must be numbers, received an array of dtype {value.dtype}.",
            argument="inputs", layer=owner, expected="numbers", received=f"dtype {value.dtype}",
        )
    if value.dtype.kind == "f":
        return jnp.asarray(value, dtype=dtype or config.floatx())
    return jnp.asarray(dtypes.to_device_dtype(value))


def _cast_symbolic(tensor: KerasTensor, dtype: str) -> KerasTensor:
    """The same node's output seen in another float dtype; the receiving layer converts when arrays flow."""
    seen = KerasTensor(tensor.shape, dtype, name=tensor.name)
    seen.history = tensor.history
    seen.__dict__["original"] = tensor
    return seen
