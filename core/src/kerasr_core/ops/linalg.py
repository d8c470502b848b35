"""Linear algebra over the last two axes."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import axes, inexact
from kerasr_core.types import AnyValue, Array, Axes, Bool, Float, Function, Text


@op("ops.norm", keras="linalg.Norm")
def norm(x: Tensor, ord: AnyValue = None, axis: Axes | None = None, keepdims: Bool = False) -> Array:  # noqa: A002
    """A norm of vectors (one axis) or matrices (two axes); of all entries if `axis` is None.

    Args:
        ord: Which norm: a number, infinity, `"fro"` or `"nuc"`; the Euclidean one if None.
    """
    return jnp.linalg.norm(inexact(x), ord=ord, axis=axes(axis), keepdims=keepdims)


@op("ops.det", keras="linalg.Det")
def det(x: Tensor) -> Array:
    """The determinant."""
    return jnp.linalg.det(inexact(x))


@op("ops.slogdet", keras="numpy.Slogdet")
def slogdet(x: Tensor) -> Any:
    """The sign of the determinant and the logarithm of its size."""
    return tuple(jnp.linalg.slogdet(inexact(x)))


@op("ops.logdet", keras="math.Logdet")
def logdet(x: Tensor) -> Array:
    """The logarithm of the determinant of a positive definite matrix."""
    return 2.0 * jnp.log(jnp.diagonal(jnp.linalg.cholesky(inexact(x)), axis1=-2, axis2=-1)).sum(-1)


@op("ops.inv", keras="linalg.Inv")
def inv(x: Tensor) -> Array:
    """The inverse of square matrices."""
    return jnp.linalg.inv(inexact(x))


@op("ops.pinv", keras="linalg.Pinv")
def pinv(x: Tensor, rcond: Float | None = None) -> Array:
    """The Moore-Penrose inverse."""
    return jnp.linalg.pinv(inexact(x), rtol=rcond)


@op("ops.solve", keras="linalg.Solve")
def solve(a: Tensor, b: Tensor) -> Array:
    """x with a x = b."""
    return jnp.linalg.solve(inexact(a), inexact(b))


@op("ops.solve_triangular", keras="linalg.SolveTriangular")
def solve_triangular(a: Tensor, b: Tensor, lower: Bool = False) -> Array:
    """x with a x = b, for a triangular a."""
    a, b = inexact(a), inexact(b)
    vector = b.ndim == a.ndim - 1
    found = jax.scipy.linalg.solve_triangular(a, b[..., None] if vector else b, lower=lower)
    return found[..., 0] if vector else found


@op("ops.lstsq", keras="linalg.Lstsq")
def lstsq(a: Tensor, b: Tensor, rcond: Float | None = None) -> Array:
    """x that makes the norm of b − a x least."""
    return jnp.linalg.lstsq(inexact(a), inexact(b), rcond=rcond)[0]


@op("ops.cholesky", keras="linalg.Cholesky")
def cholesky(x: Tensor, upper: Bool = False) -> Array:
    """The triangular L with L Lᵀ = x, for positive definite x; its transpose if `upper`."""
    factor = jnp.linalg.cholesky(inexact(x))
    return jnp.conj(jnp.swapaxes(factor, -1, -2)) if upper else factor


@op("ops.cholesky_inverse", keras="linalg.CholeskyInverse")
def cholesky_inverse(x: Tensor, upper: Bool = False) -> Array:
    """The inverse of the matrix of which x is the Cholesky factor."""
    x = inexact(x)
    one = jnp.eye(x.shape[-1], dtype=x.dtype)
    half = jax.scipy.linalg.solve_triangular(x, one, lower=not upper)
    return half @ half.T if upper else half.T @ half


@op("ops.qr", keras="linalg.Qr")
def qr(x: Tensor, mode: Text = "reduced") -> Any:
    """Orthogonal Q and upper triangular R with Q R = x.

    Args:
        mode: `reduced` or `complete`: whether Q is square.
    """
    if mode not in ("reduced", "complete"):
        raise ValueError(f"`mode` must be 'reduced' or 'complete', received {mode!r}.")
    return tuple(jnp.linalg.qr(inexact(x), mode=mode))


@op("ops.svd", keras="linalg.SVD")
def svd(x: Tensor, full_matrices: Bool = True, compute_uv: Bool = True) -> Any:
    """U, the singular values in decreasing order, and Vᵀ; or the singular values alone."""
    found = jnp.linalg.svd(inexact(x), full_matrices=full_matrices, compute_uv=compute_uv)
    return tuple(found) if compute_uv else found


@op("ops.eigh", keras="linalg.Eigh")
def eigh(x: Tensor) -> Any:
    """Eigenvalues in increasing order, and eigenvectors as columns, of a symmetric matrix."""
    return tuple(jnp.linalg.eigh(inexact(x)))


@op("ops.eig", keras="linalg.Eig")
def eig(x: Tensor) -> Any:
    """Eigenvalues and eigenvectors (columns) of a square matrix. CPU only."""
    return tuple(jnp.linalg.eig(inexact(x)))


@op("ops.lu_factor", keras="linalg.LuFactor")
def lu_factor(x: Tensor) -> Any:
    """L and U in one matrix, and the rows that were exchanged."""
    return tuple(jax.scipy.linalg.lu_factor(inexact(x)))


@op("ops.matrix_rank", keras="linalg.MatrixRank")
def matrix_rank(x: Tensor, tol: Float | None = None) -> Array:
    """How many singular values are greater than a bound.

    Args:
        tol: The bound; from the size and precision of the matrix if None.
    """
    x = inexact(x)
    if tol is None:
        return jnp.linalg.matrix_rank(x).astype("int32")
    return jnp.sum(jnp.linalg.svd(x, compute_uv=False) > tol, axis=-1).astype("int32")


@op("ops.jvp", guarded=False)
def jvp(fun: Function, primals: AnyValue, tangents: AnyValue, has_aux: Bool = False) -> Any:
    """A function's values and its derivative along a direction.

    Args:
        fun: The function.
        primals: List or tuple of its arguments.
        tangents: The direction: as many arrays of the same shapes.
        has_aux: Whether the function gives a pair, of which the second part is passed on.
    """
    return jax.jvp(fun, tuple(primals), tuple(tangents), has_aux=has_aux)
