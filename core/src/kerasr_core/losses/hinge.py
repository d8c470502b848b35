"""Hinge losses as classes; labels are −1 and 1, or 0 and 1."""

from __future__ import annotations

from kerasr_core.losses.base import FunctionLoss
from kerasr_core.nn import loss_hinge as nn
from kerasr_core.registry import public


@public("losses.Hinge")
class Hinge(FunctionLoss):
    """Mean of max(1 − y_true · y_pred, 0).

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "hinge"
    function = staticmethod(nn.hinge)


@public("losses.SquaredHinge")
class SquaredHinge(FunctionLoss):
    """Mean of max(1 − y_true · y_pred, 0)².

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "squared_hinge"
    function = staticmethod(nn.squared_hinge)


@public("losses.CategoricalHinge")
class CategoricalHinge(FunctionLoss):
    """max(1 + highest score of a wrong class − score of the right class, 0).

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` (one-hot) and `y_pred` `[batch, ..., classes]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "categorical_hinge"
    function = staticmethod(nn.categorical_hinge)
