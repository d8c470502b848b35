"""The loss of a model on a batch as a pure function of its weights: what all functions of this room differentiate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.engine import batches, loop
from kerasr_core.engine.objective import CompiledLoss
from kerasr_core.errors import ArgumentError, StateError, shown
from kerasr_core.functional import substituted
from kerasr_core.types import Array

Batch = tuple[Any, Any, Any]  # x, y, sample_weight
Loss = Callable[[list[Array], list[Array], Batch], Array]  # trainable arrays, the other arrays, batch -> number


def loss_function(model: Any, loss: Any, training: bool) -> Loss:
    """The loss of a model, with what layers and regularizers add, as a pure function.

    Args:
        model: A built model whose losses were matched to its outputs (see `prepared`).
        loss: A loss in place of the compiled one, as `compile` takes it; None for the compiled one.
        training: Whether layers compute as in training.
    """
    trainable, non_trainable = model.trainable_variables, model.non_trainable_variables
    own = None if loss is None else CompiledLoss(loss)
    names = getattr(model, "output_names", None) if hasattr(type(model), "output_names") else None

    def value(params: list[Array], state: list[Array], batch: Batch) -> Array:
        x, y, weights = batch

        def run() -> Array:
            y_pred = model(x, training=training)
            if own is None:
                return jnp.asarray(model.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=weights, training=training))
            own.build(y_pred, names)
            total = own(y, y_pred, weights)
            for extra in model.losses:
                total = total + jnp.sum(jnp.asarray(extra, jnp.float32))
            return jnp.asarray(total)

        found: Array = substituted(run, [(trainable, params), (non_trainable, state)], collect_losses=True).result
        return found

    return value


def prepared(model: Any, x: Any, y: Any, sample_weight: Any, loss: Any) -> Batch:
    """The batch as arrays; the model built for it, and its compiled losses matched to the outputs."""
    if not hasattr(model, "compute_loss"):
        raise ArgumentError(f"`model` must be a Model, received {shown(model)}.", argument="model", expected="a Model", received=shown(model))
    if loss is None and not model.compiled:
        raise StateError(
            f"The model {model.name!r} has no loss to differentiate: compile it, or give `loss`.", argument="loss", layer=model.name,
            expected="a compiled model", received="not compiled",
        )
    data = batches.make_data(x, y, sample_weight, batches.rows(batches.to_arrays(x, "x")) or 1, False, None, None)
    batch: Batch = jax.tree.map(jnp.asarray, data.data)
    if loss is None:
        loop.build_for(model, batch, training=False)
    elif not model.built:
        loop.build_model(model, batch[0])
    return batch


def arrays(model: Any) -> tuple[list[Array], list[Array]]:
    """The current arrays of the trainable and of the other variables."""
    return [v.raw() for v in model.trainable_variables], [v.raw() for v in model.non_trainable_variables]


def compiled(model: Any, name: str, loss: Any, training: bool, make: Callable[[], Callable[..., Any]]) -> Callable[..., Any]:
    """`jax.jit(make())`, kept with the model until `compile`, or until what the function closes over changes."""
    kept: dict[Any, Any] = model.programs().__dict__.setdefault("gradients", {})
    key = (name, loss if isinstance(loss, str) else id(loss), training)
    if key not in kept:
        kept[key] = jax.jit(make()), loss  # which stays alive as long as its id stands for it
    run: Callable[..., Any] = kept[key][0]
    return run
