"""Products of vectors, matrices and tensors."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import concrete
from kerasr_core.types import AnyValue, Array, Axis, Int, Text


@op("ops.matmul", keras="numpy.Matmul")
def matmul(x1: Tensor, x2: Tensor) -> Array:
    """The matrix product over the last two axes; the others are broadcast."""
    x1, x2 = concrete(x1), concrete(x2)
    bytes_only = x1.dtype == jnp.int8 and x2.dtype == jnp.int8
    return jnp.matmul(x1, x2, preferred_element_type="int32" if bytes_only else None)


@op("ops.dot", keras="numpy.Dot")
def dot(x1: Tensor, x2: Tensor) -> Array:
    """The product over the last axis of x1 and the last but one (the only one) of x2."""
    return jnp.dot(concrete(x1), concrete(x2))


@op("ops.inner", keras="numpy.Inner")
def inner(x1: Tensor, x2: Tensor) -> Array:
    """The product over the last axes."""
    return jnp.inner(concrete(x1), concrete(x2))


@op("ops.vdot", keras="numpy.Vdot")
def vdot(x1: Tensor, x2: Tensor) -> Array:
    """The product of the flattened tensors, the first one conjugated."""
    return jnp.vdot(concrete(x1), concrete(x2))


@op("ops.outer", keras="numpy.Outer")
def outer(x1: Tensor, x2: Tensor) -> Array:
    """Every product of an entry of x1 and one of x2, both flattened."""
    return jnp.outer(concrete(x1), concrete(x2))


@op("ops.kron", keras="numpy.Kron")
def kron(x1: Tensor, x2: Tensor) -> Array:
    """The Kronecker product."""
    return jnp.kron(concrete(x1), concrete(x2))


@op("ops.cross", keras="numpy.Cross")
def cross(x1: Tensor, x2: Tensor, axisa: Axis = -1, axisb: Axis = -1, axisc: Axis = -1, axis: Axis | None = None) -> Array:
    """The cross product of vectors with 2 or 3 entries.

    Args:
        axisa: Axis of the vectors in x1.
        axisb: Axis of the vectors in x2.
        axisc: Axis of the vectors in the result.
        axis: One axis for all three.
    """
    return jnp.cross(concrete(x1), concrete(x2), axisa, axisb, axisc, axis)


@op("ops.tensordot", keras="numpy.Tensordot")
def tensordot(x1: Tensor, x2: Tensor, axes: AnyValue = 2) -> Array:
    """The product over several axes.

    Args:
        axes: How many: the last of x1 and the first of x2; or a list of axes for each.
    """
    axes = tuple(tuple(a) if isinstance(a, (list, tuple)) else a for a in axes) if isinstance(axes, (list, tuple)) else axes
    return jnp.tensordot(concrete(x1), concrete(x2), axes=axes)


@op("ops.einsum", keras="numpy.Einsum")
def einsum(subscripts: Text, *operands: Tensor, **kwargs: Any) -> Array:
    """The sum of products that index letters describe: `"ij,jk->ik"` is the matrix product.

    Args:
        subscripts: Index letters of each operand, and after `->` those of the result.
        operands: The tensors.
    """
    return jnp.einsum(subscripts, *(concrete(v) for v in operands), **kwargs)


@op("ops.trace", keras="numpy.Trace")
def trace(x: Tensor, offset: Int = 0, axis1: Axis = 0, axis2: Axis = 1) -> Array:
    """The sum of the diagonal of the plane of two axes."""
    x = concrete(x)
    return jnp.trace(x.astype("int32") if x.dtype == jnp.bool_ else x, offset=offset, axis1=axis1, axis2=axis2)
