"""Predictions of all members, and what is made of them: mean, spread, interval, out-of-sample mean, scores."""

from __future__ import annotations

import warnings
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import registry
from kerasr_core.engine import batches, loop
from kerasr_core.engine.step import fresh_metrics
from kerasr_core.errors import ArgumentError, DataError, StateError, shown
from kerasr_core.functional import substituted


def predict_members(ensemble: Any, x: Any, batch_size: int | None) -> Any:
    """Outputs of every member: `[members, rows, ...]`, in the structure of the model's outputs."""
    loop.check_number(batch_size, "batch_size")
    batches_of_x = batches.make_data(x, None, None, batch_size, False, None, None)
    x = batches_of_x.data[0]
    ensemble.require_population("predict", x)
    size, count = batches_of_x.batch_size, batches_of_x.count
    padded = count % size and count > size and _independent_rows(ensemble.model)
    run = ensemble.programs().predict()
    blocks = ensemble.population.blocks
    parts: list[list[Any]] = [[] for _ in blocks]
    for start in range(0, count, size):
        rows = np.arange(start, start + size) if padded else np.arange(start, min(start + size, count))
        batch = jax.tree.map(lambda a, rows=rows: a[np.minimum(rows, count - 1)], x)
        for part, block in zip(parts, blocks):
            part.append(run(block.places, block.arrays, batch))
    read = [jax.tree.map(lambda *a: np.concatenate([np.asarray(v) for v in a], axis=1)[:, :count], *part) for part in parts]
    order = np.argsort(np.concatenate([b.ids for b in blocks]))
    return jax.tree.map(lambda *a: np.concatenate(a)[order] if len(a) > 1 else a[0], *read)


def _independent_rows(model: Any) -> bool:
    """Whether a row's prediction cannot depend on the other rows: true of kerasr's own layers, but for those that keep a state."""
    layers = model._flatten_layers()
    return all(registry.public_name(type(layer)) is not None and not getattr(layer, "stateful", False) for layer in layers)


def summarised(members: Any, spread: bool, interval: float | None) -> Any:
    """The mean over members; with `spread` and `interval` a tuple with their standard deviation and quantiles."""
    parts = [jax.tree.map(mean, members)]
    if spread:
        parts.append(jax.tree.map(deviation, members))
    if interval is not None:
        if isinstance(interval, bool) or not isinstance(interval, (int, float)) or not 0 < interval < 1:
            raise ArgumentError(
                f"`interval` must be a share between 0 and 1, such as 0.9, received {shown(interval)}.", argument="interval",
                expected="0 < interval < 1", received=shown(interval),
            )
        for q in ((1 - interval) / 2, (1 + interval) / 2):
            parts.append(jax.tree.map(lambda a, q=q: np.quantile(_wide(a), q, axis=0).astype(_narrow(a)), members))
    return tuple(parts) if len(parts) > 1 else parts[0]


def mean(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Mean over the first axis, summed in float64."""
    return _wide(values).mean(0).astype(_narrow(values))


def deviation(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Standard deviation over the first axis with the divisor n - 1; NaN for a single member."""
    if len(values) < 2:
        return np.full(values.shape[1:], np.nan, _narrow(values))
    return _wide(values).std(0, ddof=1).astype(_narrow(values))


def _wide(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return values.astype(np.float64)


def _narrow(values: np.ndarray[Any, Any]) -> Any:
    return np.float32 if values.dtype.kind in "iub" else values.dtype


def out_of_sample(ensemble: Any, x: Any, spread: bool, batch_size: int | None) -> Any:
    """For each training row the mean (and spread) over the members that did not see it; NaN where every member did."""
    if ensemble.sample is None or ensemble.sample.rows is None:
        raise StateError(
            "There are no out-of-sample predictions: every member has trained on all rows. Fit with sample='bootstrap' or 'folds'.",
            expected="fit(…, sample='bootstrap') or sample='folds'", received="sample='all'" if ensemble.sample else "no fit",
        )
    count = batches.rows(batches.to_arrays(x, "x"))
    unseen = ensemble.sample.draws() == 0  # [members, rows]
    if count != unseen.shape[1]:
        raise DataError(
            f"`x` must be the data of the last `fit`, {unseen.shape[1]} rows in the same order, received {count} rows.",
            argument="x", expected=f"{unseen.shape[1]} rows", received=f"{count} rows",
        )
    everywhere = int((~unseen.any(0)).sum())
    if everywhere:
        warnings.warn(f"{everywhere} of {count} rows were seen by every member; their predictions are NaN.", stacklevel=3)
    members = predict_members(ensemble, x, batch_size)
    means = jax.tree.map(lambda a: _over(a, unseen)[0], members)
    return (means, jax.tree.map(lambda a: _over(a, unseen)[1], members)) if spread else means


def _over(values: np.ndarray[Any, Any], mask: np.ndarray[Any, Any]) -> tuple[Any, Any]:
    """Mean and standard deviation over the members for which the mask is True."""
    mask = mask.reshape(*mask.shape, *[1] * (values.ndim - 2))
    n = mask.sum(0)
    wide = np.where(mask, _wide(values), 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = wide.sum(0) / n
        deviation = np.sqrt((np.where(mask, wide - mean, 0.0) ** 2).sum(0) / np.where(n > 1, n - 1, np.nan))
    return mean.astype(_narrow(values)), deviation.astype(_narrow(values))


def score(model: Any, y: Any, y_pred: Any, sample_weight: Any) -> dict[str, float]:
    """The loss and the metrics of `compile` for given predictions, over all rows at once."""
    y_pred = jax.tree.map(jnp.asarray, y_pred)
    variables = model.metrics_variables
    arrays = fresh_metrics(model)

    def run() -> Any:
        if model._compile_loss is not None:
            loss = model._compile_loss(y, y_pred, sample_weight)
            model._loss_tracker.update_state(loss)
        return model.compute_metrics(None, y, y_pred, sample_weight=sample_weight)

    return loop.floats(substituted(run, [(variables, arrays)]).result)


def evaluate_members(ensemble: Any, data: Any, batch_size: int) -> dict[str, np.ndarray[Any, Any]]:
    """Loss and metrics of every member: name -> `[members]`."""
    model = ensemble.model
    count = batches.rows(data)
    order = np.arange(count, dtype=np.int32)
    run = ensemble.programs().test(min(batch_size, count), True)
    arrays = ensemble.population.merged()
    starts = [jnp.broadcast_to(a, (len(ensemble), *a.shape)) for a in fresh_metrics(model)]
    logs = run(np.arange(len(ensemble), dtype=np.int32), arrays, starts, order, data)
    return {k: np.asarray(logs[k], np.float64) for k in sorted(logs)}
