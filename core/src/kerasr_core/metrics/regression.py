"""Errors of predicted numbers, averaged over all examples."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.metrics.reduction import FunctionMetric
from kerasr_core.nn import loss_regression as nn
from kerasr_core.registry import public
from kerasr_core.types import Array, Axis


@public("metrics.MeanSquaredError", spellings=("mse", "MSE", "mean_squared_error"))
class MeanSquaredError(FunctionMetric):
    """Mean of (y_true − y_pred)².

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "mean_squared_error"
    function = staticmethod(nn.mean_squared_error)


@public("metrics.RootMeanSquaredError")
class RootMeanSquaredError(FunctionMetric):
    """Root of the mean of (y_true − y_pred)² over all examples.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "root_mean_squared_error"
    function = staticmethod(nn.squared_error)

    def result(self) -> Array:
        return jnp.sqrt(super().result())


@public("metrics.MeanAbsoluteError", spellings=("mae", "MAE", "mean_absolute_error"))
class MeanAbsoluteError(FunctionMetric):
    """Mean of |y_true − y_pred|.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "mean_absolute_error"
    function = staticmethod(nn.mean_absolute_error)


@public("metrics.MeanAbsolutePercentageError", spellings=("mape", "MAPE", "mean_absolute_percentage_error"))
class MeanAbsolutePercentageError(FunctionMetric):
    """100 times the mean of |y_true − y_pred| / max(|y_true|, ε).

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "mean_absolute_percentage_error"
    function = staticmethod(nn.mean_absolute_percentage_error)


@public("metrics.MeanSquaredLogarithmicError", spellings=("msle", "MSLE", "mean_squared_logarithmic_error"))
class MeanSquaredLogarithmicError(FunctionMetric):
    """Mean of (log(y_true + 1) − log(y_pred + 1))²; values below ε count as ε.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "mean_squared_logarithmic_error"
    function = staticmethod(nn.mean_squared_logarithmic_error)


@public("metrics.LogCoshError")
class LogCoshError(FunctionMetric):
    """Mean of log cosh(y_pred − y_true).

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "logcosh"
    function = staticmethod(nn.log_cosh)


@public("metrics.CosineSimilarity", spellings=("cosine_similarity",))
class CosineSimilarity(FunctionMetric):
    """Mean cosine of the angle between targets and predictions: 1 for equal directions, −1 for opposite ones.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        axis: The axis of the vectors.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    axis: Axis = -1
    name = "cosine_similarity"
    function = staticmethod(nn.cosine)
    _config_if_changed = ("axis",)
