"""Circle loss: examples of one class are drawn together, those of other classes apart, far pairs more strongly."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from kerasr_core.errors import ArgumentError
from kerasr_core.masking import set_mask
from kerasr_core.nn.loss_align import to_array, to_float
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Bool, Float


@public("losses.circle")
def circle(
    y_true: ArrayLike, y_pred: ArrayLike, ref_labels: ArrayLike | None = None, ref_embeddings: ArrayLike | None = None,
    remove_diagonal: Bool = True, gamma: Float = 80, margin: Float = 0.4,
) -> Array:
    r"""log(1 + Σ exp(γ αₙ (sₙ − m)) · Σ exp(−γ αₚ (sₚ − 1 + m))) over the cosines s of negative and positive pairs.

    Args:
        y_true: Labels, shape `[batch]`.
        y_pred: Embeddings of length 1, shape `[batch, d]`.
        ref_labels: Labels of the examples to compare with; `y_true` if None.
        ref_embeddings: Their embeddings; `y_pred` if None.
        remove_diagonal: Whether pairs of an example with itself are left out.
        gamma: γ, the scale.
        margin: m, the margin.

    Output shape: `[batch]`; 0, and left out of averages, for an example without both kinds of pairs.
    Source: Sun et al. (2020), equations 6 and 8, arXiv:2002.10857.
    """
    if (ref_labels is None) != (ref_embeddings is None):
        wrong = "ref_labels" if ref_labels is None else "ref_embeddings"
        raise ArgumentError(f"`{wrong}` must be given with its partner.", argument=wrong, expected="both or neither")
    y_pred = to_float(y_pred)
    labels = to_array(y_true, "y_true").reshape(-1).astype("int32")
    others = labels if ref_labels is None else to_array(ref_labels, "ref_labels").reshape(-1).astype("int32")
    embeddings = y_pred if ref_embeddings is None else to_float(ref_embeddings, y_pred.dtype, "ref_embeddings")
    s = jnp.matmul(y_pred, embeddings.T)  # [batch, others]
    same = labels[:, None] == others[None, :]
    positive = same & ~jnp.eye(same.shape[0], same.shape[1], dtype=bool) if remove_diagonal else same
    pull, push = jnp.maximum(1.0 + margin - s, 0.0), jnp.maximum(s + margin, 0.0)
    p = _log_sum_exp(-gamma * pull * (s - (1.0 - margin)), positive)
    n = _log_sum_exp(gamma * push * (s - margin), ~same)
    usable = jnp.any(positive, axis=-1) & jnp.any(~same, axis=-1)
    loss = jnp.where(usable, jax.nn.softplus(p + n), 0.0)
    set_mask(loss, usable)
    return loss


def _log_sum_exp(x: Array, keep: Array) -> Array:
    """Over the last axis, of the kept elements; very small where none is kept."""
    return jax.nn.logsumexp(jnp.where(keep, x, -1e9), axis=-1)
