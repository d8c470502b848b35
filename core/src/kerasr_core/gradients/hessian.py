"""Products of the Hessian of a model's loss with vectors, without the Hessian."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, shown
from kerasr_core.gradients.loss import Batch, arrays, compiled, loss_function, prepared
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, ArrayLike, Bool, LayerLike, Loss


@public("gradients.hessian_vector_product")
def hessian_vector_product(
    model: LayerLike, x: AnyValue, y: AnyValue, vectors: AnyValue, sample_weight: ArrayLike | None = None,
    loss: Loss | None = None, training: Bool = False,
) -> list[Array]:
    """The Hessian of the loss on a batch times a vector, in about the time of two gradients.

    Weights, random seeds and moving averages stay as they are.

    Args:
        model: The model.
        x: Inputs of the batch.
        y: Targets of the batch.
        vectors: The vector: a list of arrays in the order and of the shapes of `trainable_variables`.
        sample_weight: Weights of the examples.
        loss: A loss in place of the compiled one, as `compile` takes it.
        training: Whether layers compute as in training.

    Returns: a list of arrays like `vectors`.
    Source: Pearlmutter (1994), Fast exact multiplication by the Hessian; here the gradient of the gradient's product with
        the vector, since layers have gradients of their own which only reverse mode follows.
    """
    batch = prepared(model, x, y, sample_weight, loss)
    params, state = arrays(model)
    run = compiled(model, "hessian", loss, training, lambda: _product(model, loss, training))
    return list(run(params, state, batch, _like(params, vectors, model)))


def _product(model: Any, loss: Any, training: bool) -> Callable[..., Any]:
    gradient = jax.grad(loss_function(model, loss, training))

    def product(params: list[Array], state: list[Array], batch: Batch, vectors: list[Array]) -> Any:
        along = lambda p: sum(jnp.vdot(g, v) for g, v in zip(gradient(p, state, batch), vectors))  # noqa: E731
        return jax.grad(along)(params)

    return product


def _like(params: list[Array], vectors: Any, model: Any) -> list[Array]:
    """The vector's arrays in the weights' dtypes, or an error that says which shape is wrong."""
    shapes = [list(p.shape) for p in params]
    given = [jnp.asarray(v) for v in vectors] if isinstance(vectors, (list, tuple)) else None
    if given is None or [list(v.shape) for v in given] != shapes:
        received = shown(vectors) if given is None else [list(v.shape) for v in given]
        raise ArgumentError(
            f"`vectors` must be a list of arrays of the shapes of the trainable weights of {model.name!r}, {shapes}, received {received}.",
            argument="vectors", layer=model.name, expected=shapes, received=received,
        )
    return [v.astype(p.dtype) for v, p in zip(given, params)]
