"""Train, test and predict steps as pure functions of (state, batch). A model may override them in Keras's stateless form.

`rows` is given where the batch was filled up (see `padding`): only its last `rows` rows count.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.engine import padding
from kerasr_core.engine.state import TrainState
from kerasr_core.errors import DataError
from kerasr_core.functional import substituted
from kerasr_core.optimizers.transformation import loss_of_step

Batch = tuple[Any, Any, Any]  # x, y, sample_weight


def unpack(data: Any) -> Batch:
    """`x`, `(x,)`, `(x, y)` or `(x, y, sample_weight)` as three values."""
    if not isinstance(data, tuple):
        return data, None, None
    if len(data) > 3 or not data:
        raise DataError(
            f"A batch must be `x`, `(x, y)` or `(x, y, sample_weight)`, received a tuple of {len(data)}.",
            argument="x", expected="1 to 3 entries", received=len(data),
        )
    x, y, w = (*data, None, None)[:3]
    return x, y, w


def forward_and_loss(
    model: Any, trainable: list[Any], state: TrainState, batch: Batch, training: bool, rows: Any = None
) -> tuple[Any, tuple[Any, Any, list[Any], list[Any]]]:
    """The loss of a batch, with `(loss, outputs, new non-trainable, new metric arrays)` beside it."""
    x, y, w = batch
    groups = [
        (model.trainable_variables, trainable),
        (model.non_trainable_variables, state.non_trainable),
        (model.metrics_variables, state.metrics),
    ]

    def run() -> tuple[Any, Any]:
        y_pred = model(x, training=training)
        if rows is None:
            loss = model.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=w, training=training)
        else:
            loss = model.total_loss(y, y_pred, w, padding.valid_rows(batch_size(x), rows))
        model._loss_tracker.update_state(loss, sample_weight=jnp.float32(batch_size(x) if rows is None else rows))
        return loss, y_pred

    done = substituted(run, groups, collect_losses=True)
    (loss, y_pred), (_, non_trainable, metrics) = done.result, done.values
    scaled = model.optimizer.scale_loss(loss) if training and model.optimizer is not None else loss
    return scaled, (loss, y_pred, non_trainable, metrics)


def batch_size(x: Any) -> int:
    """The first dimension of the first array."""
    return int(next(leaf for leaf in jax.tree.leaves(x) if hasattr(leaf, "shape")).shape[0])


def update_metrics(model: Any, metrics: list[Any], batch: Batch, y_pred: Any, rows: Any = None) -> tuple[dict[str, Any], list[Any]]:
    """Metrics after one more batch: their results and their arrays."""
    x, y, w = batch

    def run() -> Any:
        if rows is None:
            return model.compute_metrics(x, y, y_pred, sample_weight=w)
        return model.measure(y, y_pred, w, padding.valid_rows(batch_size(x), rows))

    done = substituted(run, [(model.metrics_variables, metrics)])
    return done.result, done.values[0]


def train_step(model: Any, state: TrainState, batch: Batch, rows: Any = None) -> tuple[dict[str, Any], TrainState]:
    """Forward, gradients, update, metrics."""
    gradient = jax.value_and_grad(
        lambda params: forward_and_loss(model, params, state, batch, True, rows), has_aux=True
    )
    (_, (loss, y_pred, non_trainable, metrics)), grads = gradient(state.trainable)
    own = len(model.optimizer.variables)
    with loss_of_step(loss, lambda params: forward_and_loss(model, params, state, batch, True, rows)[1][0]):
        trainable, optimizer = model.optimizer.stateless_apply(state.optimizer[:own], grads, state.trainable)
    logs, metrics = update_metrics(model, metrics, batch, y_pred, rows)
    return logs, TrainState(list(trainable), non_trainable, [*optimizer, *state.optimizer[own:]], metrics)


def test_step(model: Any, state: TrainState, batch: Batch, rows: Any = None) -> tuple[dict[str, Any], TrainState]:
    """Forward in inference mode, loss and metrics."""
    _, (_, y_pred, non_trainable, metrics) = forward_and_loss(model, state.trainable, state, batch, False, rows)
    logs, metrics = update_metrics(model, metrics, batch, y_pred, rows)
    return logs, TrainState(state.trainable, non_trainable, state.optimizer, metrics)


def predict_step(model: Any, state: TrainState, x: Any) -> tuple[Any, list[Any]]:
    """Outputs in inference mode and the new non-trainable arrays."""
    groups = [(model.trainable_variables, state.trainable), (model.non_trainable_variables, state.non_trainable)]
    done = substituted(lambda: model(x, training=False), groups, collect_losses=True)
    return done.result, done.values[1]


def results(model: Any, metrics: list[Any]) -> dict[str, Any]:
    """The metrics' results from their arrays."""
    return substituted(lambda: model.get_metrics_result(), [(model.metrics_variables, metrics)]).result


def fresh_metrics(model: Any) -> list[Any]:
    """The metrics' arrays as they are at the start of an epoch."""

    def run() -> None:
        for metric in model.metrics:
            metric.reset_state()

    variables = model.roster().metrics
    return substituted(run, [(variables, [v.raw() for v in variables])]).values[0]
