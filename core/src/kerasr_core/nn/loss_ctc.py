"""Connectionist temporal classification: how likely a sequence of labels is under frame-wise class scores."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from kerasr_core.errors import ShapeError
from kerasr_core.nn.loss_align import to_array, to_float
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike

_LOG_ZERO = -1e5
_BLANK = 0


@public("losses.ctc")
def ctc(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """−log of the summed probability of all alignments of the labels with the frames; class 0 is the blank.

    Args:
        y_true: Labels from 1 to `classes − 1`, shape `[batch, labels]`.
        y_pred: Logits, shape `[batch, frames, classes]`.

    Output shape: `[batch]`.
    Source: Graves et al. (2006), section 4.1.
    """
    labels, logits = to_array(y_true, "y_true").astype("int32"), to_float(y_pred)
    if logits.ndim != 3 or labels.ndim != 2:
        wrong, array, expected = ("y_pred", logits, "[batch, frames, classes]") if logits.ndim != 3 else ("y_true", labels, "[batch, labels]")
        raise ShapeError(
            f"`{wrong}` must have the shape {expected}, received {list(array.shape)}.",
            argument=wrong, expected=expected, received=list(array.shape),
        )
    log_p = jax.nn.log_softmax(logits, axis=-1)
    batch, count = labels.shape
    path = jnp.full((batch, 2 * count + 1), _BLANK).at[:, 1::2].set(labels)  # blank, label, blank, …, blank
    emitted = jnp.take_along_axis(log_p, path[:, None, :], axis=2)  # [batch, frames, path]
    before = jnp.pad(path, ((0, 0), (2, 0)), constant_values=-1)[:, :-2]
    may_skip = (path != _BLANK) & (path != before)

    def frame(alpha: Array, log_e: Array) -> tuple[Array, None]:
        one = jnp.pad(alpha, ((0, 0), (1, 0)), constant_values=_LOG_ZERO)[:, :-1]
        two = jnp.pad(alpha, ((0, 0), (2, 0)), constant_values=_LOG_ZERO)[:, :-2]
        two = jnp.where(may_skip, two, _LOG_ZERO)
        return jnp.logaddexp(jnp.logaddexp(alpha, one), two) + log_e, None

    start = jnp.where(jnp.arange(path.shape[1]) < 2, emitted[:, 0], _LOG_ZERO)
    alpha, _ = jax.lax.scan(frame, start, jnp.swapaxes(emitted[:, 1:], 0, 1))
    return -jnp.logaddexp(alpha[:, -1], alpha[:, -2])
