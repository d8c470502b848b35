"""Correlations of targets and predictions, averaged over all examples."""

from __future__ import annotations

from kerasr_core.metrics.reduction import FunctionMetric
from kerasr_core.nn import metric_correlation as nn
from kerasr_core.registry import public
from kerasr_core.types import Axis


@public("metrics.PearsonCorrelation", spellings=("pearson_correlation",))
class PearsonCorrelation(FunctionMetric):
    """Mean of Pearson's correlation of targets and predictions.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        axis: The axis along which values are correlated.
    """

    axis: Axis = -1
    name = "pearson_correlation"
    function = staticmethod(nn.pearson_correlation)


@public("metrics.ConcordanceCorrelation", spellings=("concordance_correlation",))
class ConcordanceCorrelation(FunctionMetric):
    """Mean of Lin's concordance of targets and predictions.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        axis: The axis along which values are compared.
    """

    axis: Axis = -1
    name = "concordance_correlation"
    function = staticmethod(nn.concordance_correlation)
