"""Derivatives of a model's outputs with respect to its inputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.engine import batches, loop
from kerasr_core.errors import DataError
from kerasr_core.functional import substituted
from kerasr_core.gradients.loss import arrays, compiled
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, Bool, LayerLike


@public("gradients.jacobian")
def jacobian(model: LayerLike, x: AnyValue, training: Bool = False) -> Any:
    """The derivatives of each example's outputs with respect to its inputs.

    Args:
        model: The model.
        x: Inputs `[batch, *inputs]`, decimal numbers.
        training: Whether layers compute as in training.

    Returns: an array `[batch, *outputs, *inputs]`; for several outputs or inputs, their structures of such arrays, that of
        the outputs outside.
    """
    x = jax.tree.map(jnp.asarray, batches.to_arrays(x, "x"))
    whole = [a.dtype.name for a in jax.tree.leaves(x) if not jnp.issubdtype(a.dtype, jnp.floating)]
    if whole:
        raise DataError(
            f"`x` must hold decimal numbers to be differentiated with respect to, received {whole[0]}.", argument="x",
            expected="a float dtype", received=whole[0],
        )
    if not model.built:
        loop.build_model(model, x)
    return compiled(model, "jacobian", None, training, lambda: _each(model, training))(*arrays(model), x)


def _each(model: Any, training: bool) -> Callable[..., Any]:
    def every(params: list[Array], state: list[Array], x: Any) -> Any:
        groups = [(model.trainable_variables, params), (model.non_trainable_variables, state)]

        def outputs(example: Any) -> Any:
            run = lambda: model(jax.tree.map(lambda a: a[None], example), training=training)  # noqa: E731
            return jax.tree.map(lambda a: a[0], substituted(run, groups, collect_losses=True).result)

        return jax.vmap(jax.jacrev(outputs))(x)

    return every
