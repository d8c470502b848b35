"""Losses on whole examples or sequences as classes: overlap of regions, embeddings, alignments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from kerasr_core.losses.base import FunctionLoss
from kerasr_core.nn import loss_circle, loss_ctc, loss_overlap
from kerasr_core.registry import public
from kerasr_core.types import Axes, Bool, Float


@public("losses.Dice")
class Dice(FunctionLoss):
    """1 − 2 Σ y_true y_pred / (Σ y_true + Σ y_pred): how little two regions overlap.

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        axis: The axes that are summed; all if None.
        dtype: Dtype of the computation.
    """

    axis: Axes | None = None
    name = "dice"
    order: ClassVar = ("reduction", "name", "axis", "dtype")
    function = staticmethod(loss_overlap.dice)


@public("losses.Tversky")
class Tversky(FunctionLoss):
    """1 − TP / (TP + α FN + β FP): like Dice, with weights for the two kinds of error.

    Args:
        alpha: Weight of false negatives.
        beta: Weight of false positives.
        reduction: How the values of a batch are put together.
        name: Its name.
        axis: The axes that are summed; all if None.
        dtype: Dtype of the computation.

    Source: Salehi, Erdogmus and Gholipour (2017), arXiv:1706.05721.
    """

    alpha: Float = 0.5
    beta: Float = 0.5
    axis: Axes | None = None
    name = "tversky"
    order: ClassVar = ("alpha", "beta", "reduction", "name", "axis", "dtype")
    function = staticmethod(loss_overlap.tversky)


@public("losses.Circle")
class Circle(FunctionLoss):
    """Examples of one class are drawn together and those of other classes apart, far pairs more strongly.

    Args:
        gamma: The scale.
        margin: The margin.
        remove_diagonal: Whether pairs of an example with itself are left out.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` `[batch]` with whole-number labels; `y_pred` `[batch, d]` with embeddings of length 1.
    Source: Sun et al. (2020), arXiv:2002.10857.
    """

    gamma: Float = 80.0
    margin: Float = 0.4
    remove_diagonal: Bool = True
    name = "circle"
    function = staticmethod(loss_circle.circle)

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        """Any labels will do."""


@public("losses.CTC")
class CTC(FunctionLoss):
    """Connectionist temporal classification: −log of the probability of the labels under frame-wise logits; class 0 is blank.

    Args:
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` `[batch, labels]`; `y_pred` `[batch, frames, classes]`.
    Source: Graves et al. (2006).
    """

    name = "ctc"
    function = staticmethod(loss_ctc.ctc)

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        """Labels are looked at by the function."""
