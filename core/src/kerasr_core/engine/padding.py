"""When the last short batch may be filled up with rows that count for nothing, so that one compiled step serves all batches.

That is exact where nothing in a step sees more than one row at a time: the layers, the loss and the metrics are kerasr's own and
work row by row, and nothing random is drawn (the shape of a random array decides its values). Fill-up rows are real rows
of the same data, so that they are never out of a layer's domain; they stand first in the batch and have the weight 0.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core import registry
from kerasr_core.losses import LossFunctionWrapper
from kerasr_core.metrics import MeanMetricWrapper
from kerasr_core.types import Array


def own_layers(model: Any) -> bool:
    """Whether every layer inside is one of kerasr's own classes."""
    return all(registry.public_name(type(layer)) is not None for layer in model._flatten_layers())


def rows_apart(model: Any) -> bool:
    """Whether a row's output, in inference, cannot depend on the other rows of its batch."""
    return own_layers(model) and all(_row_by_row(layer) for layer in model._flatten_layers())


def exact_in_evaluation(model: Any) -> bool:
    """Whether fill-up rows leave the loss and the metrics of an evaluation as they are."""
    return _standard(model, "test_step", "compute_loss", "compute_metrics") and rows_apart(model) and _objective_by_row(model)


def exact_in_training(model: Any) -> bool:
    """Whether fill-up rows leave a training step as it is."""
    return (
        _standard(model, "train_step", "compute_loss", "compute_metrics") and rows_apart(model) and _objective_by_row(model)
        and not any(_draws(layer) or getattr(layer, "mixes_rows_in_training", False) for layer in model._flatten_layers())
    )


def valid_rows(size: int, rows: Array) -> Array:
    """1 for the last `rows` of `size` rows, 0 for those before: `[size]`."""
    return (jnp.arange(size) >= size - rows).astype(jnp.float32)


def _standard(model: Any, *names: str) -> bool:
    base = registry.lookup("Model")
    return all(getattr(type(model), n) is getattr(base, n) for n in names)


def _row_by_row(layer: Any) -> bool:
    graph = layer.__dict__.get("_operations") or []
    return (
        not any(registry.public_name(type(op)) is None or not hasattr(op, "_flatten_layers") for op in graph)
        and layer.activity_regularizer is None and not getattr(layer, "stateful", False) and not layer._makes_masks()
        and not _along_batch(layer) and _own_functions(layer)
    )


def _draws(layer: Any) -> bool:
    """Whether the layer may draw random numbers: it has a generator, and a rate above 0 if it has rates."""
    rates = [getattr(layer, name) for name, field in type(layer).fields.items() if field.kind.name == "Fraction"]
    return bool(layer._seed_generators) and (not rates or any(rates))


def _along_batch(layer: Any) -> bool:
    """Whether an axis it works along is the batch."""
    axes = [getattr(layer, n, None) for n in ("axis", "axes")]
    ranks = [len(t.shape) for node in layer.inbound_nodes for t in node.inputs + node.output_tensors if t.shape is not None]
    for axis in (a for given in axes if given is not None for a in (given if isinstance(given, (list, tuple)) else [given])):
        if not isinstance(axis, int) or axis == 0 or axis < 0 and (not ranks and axis != -1 or ranks and axis <= -min(ranks)):
            return True
    return False


def _own_functions(layer: Any) -> bool:
    """Whether no function of the user's own runs inside."""
    values = [getattr(layer, name, None) for name, field in type(layer).fields.items() if field.kind.name == "Activation"]
    return all(v is None or getattr(v, "__module__", "").startswith("kerasr_core.") for v in values)


def _objective_by_row(model: Any) -> bool:
    losses = [loss for loss in (model._compile_loss.losses if model._compile_loss is not None else []) if loss is not None]
    return all(_by_row(v) for v in [*losses, *model.metrics])


def _by_row(measure: Any) -> bool:
    """Whether a loss or metric is kerasr's own and puts together values of single rows, each times its weight."""
    function = measure.fn if type(measure) is LossFunctionWrapper else measure.measured if type(measure) is MeanMetricWrapper else None
    if function is not None:
        return str(getattr(function, "__module__", "")).startswith("kerasr_core.") and registry.public_name(function) not in _WHOLE_BATCH
    return registry.public_name(type(measure)) is not None and registry.public_name(type(measure)) not in _WHOLE_BATCH


_WHOLE_BATCH = frozenset(  # those that look at a batch as one, count its rows, or take weights for single elements only
    f"{family}.{name}" for family in ("losses", "metrics")
    for name in ("dice", "tversky", "circle", "Dice", "Tversky", "Circle", "R2Score", "IoU", "MeanIoU", "BinaryIoU")
)
