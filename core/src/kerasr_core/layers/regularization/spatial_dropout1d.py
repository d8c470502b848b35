"""Dropout of whole channels of a sequence."""

from __future__ import annotations

from kerasr_core.layers.regularization.base_spatial_dropout import SpatialDropout
from kerasr_core.registry import public
from kerasr_core.types import Fraction, Seed


@public("layers.SpatialDropout1D")
class SpatialDropout1D(SpatialDropout):
    r"""During training whole channels of a sequence are set to 0, and the rest is scaled by $1 / (1 - \text{rate})$.

    Neighbouring entries of a channel are alike, so dropping single ones would hide little.

    Args:
        rate: Fraction of the channels that are dropped, from 0 to 1.
        seed: Whole number that makes the choice reproducible.

    Call arguments: `training`, whether channels are dropped.
    Input shape: `[batch, steps, channels]`.
    Output shape: the same.
    Source: Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
    """

    rate: Fraction
    seed: Seed | None = None

    space = 1
