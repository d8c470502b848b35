"""The loss of a batch and its gradients."""

from __future__ import annotations

import jax

from kerasr_core.gradients.loss import arrays, compiled, loss_function, prepared
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, ArrayLike, Bool, LayerLike, Loss


@public("gradients.value_and_gradients")
def value_and_gradients(
    model: LayerLike, x: AnyValue, y: AnyValue = None, sample_weight: ArrayLike | None = None, loss: Loss | None = None,
    training: Bool = False,
) -> tuple[Array, list[Array]]:
    """The loss of a model on a batch, and its gradients.

    The loss includes what layers and regularizers add. Weights, random seeds and moving averages stay as they are.

    Args:
        model: The model.
        x: Inputs of the batch.
        y: Targets of the batch.
        sample_weight: Weights of the examples.
        loss: A loss in place of the compiled one, as `compile` takes it.
        training: Whether layers compute as in training.

    Returns: the loss, and a list of gradients in the order and of the shapes of `trainable_variables`.
    """
    batch = prepared(model, x, y, sample_weight, loss)
    run = compiled(model, "batch", loss, training, lambda: jax.value_and_grad(loss_function(model, loss, training)))
    value, gradients = run(*arrays(model), batch)
    return value, list(gradients)
