"""Hinge losses, averaged over all examples."""

from __future__ import annotations

from kerasr_core.metrics.reduction import FunctionMetric
from kerasr_core.nn import loss_hinge as nn
from kerasr_core.registry import public


@public("metrics.Hinge", spellings=("hinge",))
class Hinge(FunctionMetric):
    """Mean of max(1 − y_true · y_pred, 0); labels are −1 and 1, or 0 and 1.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "hinge"
    function = staticmethod(nn.hinge)


@public("metrics.SquaredHinge", spellings=("squared_hinge",))
class SquaredHinge(FunctionMetric):
    """Mean of max(1 − y_true · y_pred, 0)²; labels are −1 and 1, or 0 and 1.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "squared_hinge"
    function = staticmethod(nn.squared_hinge)


@public("metrics.CategoricalHinge", spellings=("categorical_hinge",))
class CategoricalHinge(FunctionMetric):
    """Mean of max(1 + highest score of a wrong class − score of the right class, 0).

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` (one-hot) and `y_pred` `[batch, ..., classes]`.
    """

    name = "categorical_hinge"
    function = staticmethod(nn.categorical_hinge)
