"""Losses on numbers, distributions and directions as classes; the formulas are in `nn.loss_regression`."""

from __future__ import annotations

from kerasr_core.losses.base import FunctionLoss
from kerasr_core.nn import loss_regression as nn
from kerasr_core.registry import public
from kerasr_core.types import Axis, Float


@public("losses.MeanSquaredError")
class MeanSquaredError(FunctionLoss):
    """Mean of (y_true − y_pred)².

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "mean_squared_error"
    function = staticmethod(nn.mean_squared_error)


@public("losses.MeanAbsoluteError")
class MeanAbsoluteError(FunctionLoss):
    """Mean of |y_true − y_pred|.

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "mean_absolute_error"
    function = staticmethod(nn.mean_absolute_error)


@public("losses.MeanAbsolutePercentageError")
class MeanAbsolutePercentageError(FunctionLoss):
    """100 times the mean of |y_true − y_pred| / max(|y_true|, ε).

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "mean_absolute_percentage_error"
    function = staticmethod(nn.mean_absolute_percentage_error)


@public("losses.MeanSquaredLogarithmicError")
class MeanSquaredLogarithmicError(FunctionLoss):
    """Mean of (log(y_true + 1) − log(y_pred + 1))²; values below ε count as ε.

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "mean_squared_logarithmic_error"
    function = staticmethod(nn.mean_squared_logarithmic_error)


@public("losses.Huber")
class Huber(FunctionLoss):
    """½e² where |e| ≤ δ, else δ(|e| − ½δ), with e = y_pred − y_true.

    Args:
        delta: Where the square turns into a straight line.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    delta: Float = 1.0
    name = "huber_loss"
    function = staticmethod(nn.huber)
    _config_if_changed = ("delta", "dtype")


@public("losses.LogCosh")
class LogCosh(FunctionLoss):
    """Mean of log cosh(y_pred − y_true): nearly the square of small errors and the absolute value of large ones.

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "log_cosh"
    function = staticmethod(nn.log_cosh)


@public("losses.CosineSimilarity")
class CosineSimilarity(FunctionLoss):
    """Minus the cosine of the angle between targets and predictions: −1 for equal directions, 1 for opposite ones.

    Args:
        axis: The axis of the vectors.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    axis: Axis = -1
    name = "cosine_similarity"
    function = staticmethod(nn.cosine_similarity)
    _config_if_changed = ("axis", "dtype")


@public("losses.KLDivergence")
class KLDivergence(FunctionLoss):
    """Kullback–Leibler divergence Σ y_true log(y_true / y_pred); both are kept within [ε, 1].

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "kl_divergence"
    function = staticmethod(nn.kl_divergence)


@public("losses.Poisson")
class Poisson(FunctionLoss):
    """Mean of y_pred − y_true log(y_pred + ε): the Poisson likelihood of counts, up to a constant.

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    """

    name = "poisson"
    function = staticmethod(nn.poisson)
