"""The gradients of every example of a batch, for clipping one by one, influence and noise scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.gradients.loss import Batch, arrays, compiled, loss_function, prepared
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, ArrayLike, Bool, LayerLike, Loss


@public("gradients.per_example")
def per_example(
    model: LayerLike, x: AnyValue, y: AnyValue = None, sample_weight: ArrayLike | None = None, loss: Loss | None = None,
    training: Bool = False,
) -> list[Array]:
    """The gradients of the loss of each example, as if it were a batch of its own.

    Where the loss is the mean over examples, the mean of these gradients is the gradient of the batch: penalties of
    regularizers are in each of them. With `training`, every example draws its own random numbers, and a layer that
    normalises over the batch sees one example only. Weights, random seeds and moving averages stay as they are.

    Args:
        model: The model.
        x: Inputs of the batch.
        y: Targets of the batch.
        sample_weight: Weights of the examples.
        loss: A loss in place of the compiled one, as `compile` takes it.
        training: Whether layers compute as in training.

    Returns: a list of arrays `[batch, *weight shape]` in the order of `trainable_variables`.
    Source: vectorised as in Bradbury et al. (2018), JAX, `vmap` of `grad`.
    """
    batch = prepared(model, x, y, sample_weight, loss)
    run = compiled(model, "per example", loss, training, lambda: _each(model, loss, training))
    return list(run(*arrays(model), batch))


def _each(model: Any, loss: Any, training: bool) -> Callable[..., Any]:
    gradient = jax.grad(loss_function(model, loss, training))
    seeds = {id(g.state) for layer in model._flatten_layers() for g in layer._seed_generators}
    drawing = [id(v) in seeds for v in model.non_trainable_variables]

    def every(params: list[Array], state: list[Array], batch: Batch) -> list[Array]:
        def one(i: Array, example: Batch) -> Any:
            own = [jax.random.fold_in(s, i) if draws else s for s, draws in zip(state, drawing)]
            return gradient(params, own, jax.tree.map(lambda a: a[None], example))  # [1, ...]

        count = jax.tree.leaves(batch[0])[0].shape[0]
        return jax.vmap(one)(jnp.arange(count), batch)

    return every
