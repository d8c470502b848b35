"""Metrics: classes, their functions (in `nn`), and how names and configs become metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kerasr_core import serialization
from kerasr_core.fields import resolve
from kerasr_core.metrics import (  # noqa: F401
    accuracy,
    at_threshold,
    auc,
    confusion,
    correlation,
    f_score,
    hinge,
    iou,
    probabilistic,
    r2,
    reduction,
    regression,
)
from kerasr_core.metrics.base import Metric
from kerasr_core.metrics.reduction import Mean, MeanMetricWrapper, Sum
from kerasr_core.registry import public

__all__ = ["Mean", "MeanMetricWrapper", "Metric", "Sum", "deserialize", "get", "serialize"]


@public("metrics.get")
def get(identifier: Any) -> Any:
    """The metric that a name, a config, a class or an object means; None stays None.

    Args:
        identifier: Such as `"mse"`, `"AUC"`, a config, a function or a Metric.
    """
    return resolve("metrics", identifier, argument="metric")


@public("metrics.serialize")
def serialize(metric: Any) -> Any:
    """The config of a metric.

    Args:
        metric: A Metric or a function.
    """
    return serialization.serialize(metric)


@public("metrics.deserialize")
def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The metric of a config or a name.

    Args:
        config: A config as `serialize` gives it, or a name.
        custom_objects: Further names and what they mean.
    """
    with serialization.custom_object_scope(custom_objects):
        return get(config)
