"""Cross-entropies and other distances between probabilities, averaged over all examples."""

from __future__ import annotations

from kerasr_core.metrics.reduction import FunctionMetric
from kerasr_core.nn import loss_crossentropy as nn
from kerasr_core.nn import loss_regression
from kerasr_core.registry import public
from kerasr_core.types import Axis, Bool, Fraction, Int


@public("metrics.BinaryCrossentropy", spellings=("bce", "BCE", "binary_crossentropy"))
class BinaryCrossentropy(FunctionMetric):
    """Mean cross-entropy of labels 0 and 1 under predicted probabilities.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        from_logits: Whether predictions are logits.
        label_smoothing: Share by which labels are drawn towards 1/2.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    from_logits: Bool = False
    label_smoothing: Fraction = 0
    name = "binary_crossentropy"
    function = staticmethod(nn.binary_crossentropy)


@public("metrics.CategoricalCrossentropy", spellings=("categorical_crossentropy",))
class CategoricalCrossentropy(FunctionMetric):
    """Mean cross-entropy of one-hot labels under predicted class probabilities.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        from_logits: Whether predictions are logits.
        label_smoothing: Share by which labels are drawn towards the uniform distribution.
        axis: The class axis.

    Input shape: `y_true` and `y_pred` `[batch, ..., classes]`.
    """

    from_logits: Bool = False
    label_smoothing: Fraction = 0
    axis: Axis = -1
    name = "categorical_crossentropy"
    function = staticmethod(nn.categorical_crossentropy)


@public("metrics.SparseCategoricalCrossentropy", spellings=("sparse_categorical_crossentropy",))
class SparseCategoricalCrossentropy(FunctionMetric):
    """Mean cross-entropy of whole-number labels under predicted class probabilities.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        from_logits: Whether predictions are logits.
        ignore_class: A label whose elements count as 0.
        axis: The class axis of the predictions.

    Input shape: `y_true` `[batch, ...]` or `[batch, ..., 1]`; `y_pred` `[batch, ..., classes]`.
    """

    from_logits: Bool = False
    ignore_class: Int | None = None
    axis: Axis = -1
    name = "sparse_categorical_crossentropy"
    function = staticmethod(nn.sparse_categorical_crossentropy)


@public("metrics.KLDivergence", spellings=("kld", "KLD", "kl_divergence"))
class KLDivergence(FunctionMetric):
    """Mean Kullback–Leibler divergence Σ y_true log(y_true / y_pred).

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "kl_divergence"
    function = staticmethod(loss_regression.kl_divergence)


@public("metrics.Poisson", spellings=("poisson",))
class Poisson(FunctionMetric):
    """Mean of y_pred − y_true log(y_pred + ε).

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "poisson"
    function = staticmethod(loss_regression.poisson)
