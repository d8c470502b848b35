"""What `compile` was given, matched to a model's outputs: one loss and some metrics for each output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import registry
from kerasr_core.errors import ArgumentError, DataError, nearest, shown
from kerasr_core.fields import resolve
from kerasr_core.losses import Loss, LossFunctionWrapper
from kerasr_core.metrics import Mean, MeanMetricWrapper

_AMBIGUOUS = {
    "accuracy": ("BinaryAccuracy", "SparseCategoricalAccuracy", "CategoricalAccuracy"),
    "acc": ("BinaryAccuracy", "SparseCategoricalAccuracy", "CategoricalAccuracy"),
    "crossentropy": ("BinaryCrossentropy", "SparseCategoricalCrossentropy", "CategoricalCrossentropy"),
    "ce": ("BinaryCrossentropy", "SparseCategoricalCrossentropy", "CategoricalCrossentropy"),
}


def is_none(value: Any) -> bool:
    return value is None


def flat_outputs(tree: Any, names: Sequence[str] | None) -> tuple[list[Any], list[str]]:
    """The outputs in a row, and a name for each: its key, its layer's name, or `output_<i>`."""
    if isinstance(tree, Mapping):
        leaves, labels = [], []
        for k in sorted(tree):
            inner, inner_names = flat_outputs(tree[k], None)
            leaves += inner
            labels += [str(k)] if len(inner) == 1 else [f"{k}_{n}" for n in inner_names]
        return leaves, labels
    leaves = jax.tree.leaves(tree, is_leaf=is_none)
    if names is not None and len(names) == len(leaves):
        return leaves, list(names)
    return leaves, [f"output_{i}" for i in range(len(leaves))]


def spread(given: Any, names: Sequence[str], structure: Any, argument: str, single: Callable[[Any], bool], many: bool = False) -> list[Any]:
    """`given` (one value, a list, or a dictionary by output) as one value for each output.

    Args:
        given: What the user wrote.
        names: The outputs' names.
        structure: The outputs as the model gives them; dictionaries are matched by key.
        argument: Name of the argument, for messages.
        single: Whether a value stands for one output.
        many: Whether a single value serves all outputs.
    """
    if given is None:
        return [None] * len(names)
    if isinstance(given, Mapping) and not single(given):
        unknown = [k for k in given if k not in names]
        if unknown:
            raise ArgumentError(
                f"`{argument}` names the output {unknown[0]!r}, but the model's outputs are {list(names)}."
                f"{nearest(unknown[0], names)}", argument=argument, expected=list(names), received=list(given),
            )
        return [given.get(n) for n in names]
    if single(given):
        if len(names) > 1 and not many:
            raise ArgumentError(
                f"`{argument}` must be a list or dictionary with an entry for each of the outputs {list(names)}, received "
                f"{shown(given)}.", argument=argument, expected=f"{len(names)} entries", received=shown(given),
            )
        return [given] * len(names)
    values = list(given)
    if len(values) != len(names):
        raise ArgumentError(
            f"`{argument}` must have one entry for each of the {len(names)} outputs {list(names)}, received {len(values)}.",
            argument=argument, expected=f"{len(names)} entries", received=f"{len(values)} entries",
        )
    return values


def targets(tree: Any, names: Sequence[str], structure: Any, argument: str) -> list[Any]:
    """`y` or `sample_weight` as one array for each output."""
    if tree is None:
        return [None] * len(names)
    if isinstance(tree, Mapping):
        if len(tree) == 1 and len(names) == 1:
            return list(tree.values())
        missing = [n for n in names if n not in tree]
        unknown = [k for k in tree if k not in names]
        if missing and unknown:
            raise DataError(
                f"`{argument}` has no entry {missing[0]!r}; the model's outputs are {list(names)}, received {sorted(tree)}."
                f"{nearest(missing[0], tree)}", argument=argument, expected=list(names), received=sorted(tree),
            )
        return [tree.get(n) for n in names]
    leaves = jax.tree.leaves(tree, is_leaf=is_none)
    if len(leaves) == 1 and len(names) > 1 and argument == "sample_weight":
        return leaves * len(names)
    if len(leaves) != len(names):
        raise DataError(
            f"`{argument}` must have one array for each of the {len(names)} outputs {list(names)}, received {len(leaves)}.",
            argument=argument, expected=f"{len(names)} arrays", received=f"{len(leaves)} arrays",
        )
    return leaves


class CompiledLoss:
    """The total loss of a model: the weighted sum over its outputs.

    Args:
        loss: One loss, or a list or dictionary of them by output.
        loss_weights: Numbers in the same form.
    """

    def __init__(self, loss: Any, loss_weights: Any = None) -> None:
        self._given, self._given_weights = loss, loss_weights
        self.built = False
        self.losses: list[Any] = []
        self.weights: list[float] = []
        self.trackers: list[Any] = []
        for value in jax.tree.leaves(loss, is_leaf=_is_loss):
            _as_loss(value)

    def build(self, y_pred: Any, output_names: Sequence[str] | None) -> None:
        """Match losses and weights to the outputs."""
        leaves, self.names = flat_outputs(y_pred, output_names)
        given = spread(self._given, self.names, y_pred, "loss", _is_loss, many=True)
        self.losses = [_as_loss(g) for g in given]
        weights = spread(self._given_weights, self.names, y_pred, "loss_weights", _is_number, many=True)
        self.weights = [1.0 if w is None else float(w) for w in weights]
        used = [n for n, loss in zip(self.names, self.losses) if loss is not None]
        if not self.trackers and len(leaves) > 1 and len(used) > 1:
            self.trackers = [Mean(name=f"{n}_loss") for n in used]
        self.built = True

    @property
    def metrics(self) -> list[Any]:
        return self.trackers

    def __call__(self, y: Any, y_pred: Any, sample_weight: Any = None, valid: Any = None) -> Any:
        """The total; where `valid` `[batch]` is 0, a row counts for nothing, not even as a row."""
        leaves = flat_outputs(y_pred, self.names)[0]
        y_true = targets(y, self.names, y_pred, "y")
        weights = targets(sample_weight, self.names, y_pred, "sample_weight")
        total = None
        trackers = iter(self.trackers)
        for name, loss, factor, t, p, w in zip(self.names, self.losses, self.weights, y_true, leaves, weights):
            if loss is None:
                continue
            if t is None:
                raise DataError(f"The output {name!r} has a loss but `y` holds nothing for it.", argument="y", expected=name)
            if valid is not None:
                averaging = loss.reduction in ("mean", "sum_over_batch_size")
                w = weighted(valid * (valid.shape[0] / valid.sum()) if averaging else valid, w)
            value = jnp.asarray(loss(t, p, w), jnp.float32) if w is not None else jnp.asarray(loss(t, p), jnp.float32)
            if value.ndim:
                value = value.sum()
            tracker = next(trackers, None)
            if tracker is not None:
                tracker.update_state(value, sample_weight=p.shape[0] if valid is None else valid.sum())
            value = value if factor == 1.0 else value * factor
            total = value if total is None else total + value
        return total

    def check_labels(self, y: Any, output_shapes: Sequence[Any]) -> None:
        """Let each loss look at the host's labels before training."""
        for loss, t, shape in zip(self.losses, targets(y, self.names, None, "y"), output_shapes):
            check = getattr(loss, "check_labels", None)
            if check is not None and t is not None:
                check(t, shape)


class CompiledMetrics:
    """The metrics of a model: `metrics` without, `weighted_metrics` with sample weights."""

    name = "compile_metrics"

    def __init__(self, metrics: Any = None, weighted_metrics: Any = None) -> None:
        self._given = {False: metrics, True: weighted_metrics}
        self.built = False
        self.entries: list[tuple[int, bool, Any, str]] = []  # output, weighted?, metric, name in the logs
        for given in self._given.values():
            for value in _metric_leaves(given):
                if isinstance(value, str) and value not in _AMBIGUOUS:
                    resolve("metrics", value, argument="metrics", owner="compile")

    def build(self, y: Any, y_pred: Any, output_names: Sequence[str] | None) -> None:
        """Match metrics to outputs; what a word such as `accuracy` means follows from the shapes."""
        leaves, names = flat_outputs(y_pred, output_names)
        self.names = names
        y_true = targets(y, names, y_pred, "y")
        for weighted, given in self._given.items():
            if given is None:
                continue
            if len(names) == 1:
                entries = [_metric_leaves(given)]
            else:
                argument = "weighted_metrics" if weighted else "metrics"
                entries = [_metric_leaves(g) for g in spread(given, names, y_pred, argument, _is_metric)]
            for i, wanted in enumerate(entries):
                for each in wanted:
                    metric = _as_metric(each, y_true[i], leaves[i])
                    if hasattr(metric, "build") and y_true[i] is not None:  # metrics whose variables depend on the shapes
                        metric.build(tuple(y_true[i].shape), tuple(leaves[i].shape))
                    label = metric.name if len(names) == 1 else f"{names[i]}_{metric.name}"
                    taken = {e[3] for e in self.entries}
                    label = f"weighted_{label}" if weighted and label in taken else label
                    base, n = label, 0
                    while label in taken:
                        n += 1
                        label = f"{base}_{n}"
                    self.entries.append((i, weighted, metric, label))
        self.built = True

    @property
    def given(self) -> bool:
        """Whether `compile` was given any."""
        return any(_metric_leaves(g) for g in self._given.values())

    @property
    def metrics(self) -> list[Any]:
        return [m for _, _, m, _ in self.entries]

    @property
    def variables(self) -> list[Any]:
        return [v for m in self.metrics for v in m.variables]

    def update_state(self, y: Any, y_pred: Any, sample_weight: Any = None, valid: Any = None) -> None:
        """Take in a batch; where `valid` `[batch]` is 0, a row does not count."""
        if not self.entries:
            return
        leaves = flat_outputs(y_pred, self.names)[0]
        y_true = targets(y, self.names, y_pred, "y")
        weights = targets(sample_weight, self.names, y_pred, "sample_weight")
        for i, by_weight, metric, _ in self.entries:
            weight = weights[i] if by_weight else None
            weight = weight if valid is None else weighted(valid, weight)
            if weight is not None:
                metric.update_state(y_true[i], leaves[i], sample_weight=weight)
            else:
                metric.update_state(y_true[i], leaves[i])

    def result(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for _, _, metric, label in self.entries:
            value = metric.result()
            found.update(value if isinstance(value, Mapping) else {label: value})
        return found

    def reset_state(self) -> None:
        for metric in self.metrics:
            metric.reset_state()


def weighted(valid: Any, sample_weight: Any) -> Any:
    """The weights of rows, times sample weights `[batch, ...]` if there are any."""
    if sample_weight is None:
        return valid
    weight = jnp.asarray(sample_weight, jnp.float32)
    return weight * valid.reshape(-1, *[1] * (weight.ndim - 1))


def _is_loss(value: Any) -> bool:
    return value is None or isinstance(value, str) or callable(value) or isinstance(value, Mapping) and "class_name" in value


def _is_number(value: Any) -> bool:
    return value is None or isinstance(value, (int, float)) or hasattr(value, "dtype") and not getattr(value, "ndim", 0)


def _is_metric(value: Any) -> bool:
    return isinstance(value, str) or callable(value) or hasattr(value, "update_state") \
        or isinstance(value, Mapping) and "class_name" in value


def _metric_leaves(given: Any) -> list[Any]:
    if given is None:
        return []
    if _is_metric(given):
        return [given]
    if isinstance(given, Mapping):
        return [m for v in given.values() for m in _metric_leaves(v)]
    return [m for v in given for m in _metric_leaves(v)]


def _as_loss(value: Any) -> Any:
    if value is None:
        return None
    loss = resolve("losses", value, argument="loss", owner="compile")
    return loss if isinstance(loss, Loss) else LossFunctionWrapper(loss, name=getattr(loss, "__name__", type(loss).__name__))


def _as_metric(value: Any, y_true: Any, y_pred: Any) -> Any:
    if isinstance(value, str) and value in _AMBIGUOUS:
        binary, sparse, dense = _AMBIGUOUS[value]
        true_shape, pred_shape = tuple(getattr(y_true, "shape", ())), tuple(y_pred.shape)
        if pred_shape and pred_shape[-1] == 1:
            chosen = binary
        elif (len(true_shape) < len(pred_shape) or true_shape and true_shape[-1] == 1) and pred_shape[-1] > 1:
            chosen = sparse
        else:
            chosen = dense
        return registry.lookup(f"metrics.{chosen}")(name=value)
    metric = resolve("metrics", value, argument="metrics", owner="compile")
    if hasattr(metric, "update_state"):
        if isinstance(value, str):
            metric.name = value  # logs carry the word that the user wrote, as in Keras
        return metric
    name = value if isinstance(value, str) else getattr(metric, "__name__", type(metric).__name__)
    return MeanMetricWrapper(metric, name=name)
