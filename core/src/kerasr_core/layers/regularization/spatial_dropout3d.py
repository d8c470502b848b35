"""Dropout of whole channels of a volume."""

from __future__ import annotations

from typing import Annotated

from kerasr_core.layers.regularization.base_spatial_dropout import SpatialDropout
from kerasr_core.registry import public
from kerasr_core.types import Fraction, Seed, choice


@public("layers.SpatialDropout3D")
class SpatialDropout3D(SpatialDropout):
    r"""During training whole channels of a volume are set to 0, and the rest is scaled by $1 / (1 - \text{rate})$.

    Neighbouring entries of a channel are alike, so dropping single ones would hide little.

    Args:
        rate: Fraction of the channels that are dropped, from 0 to 1.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        seed: Whole number that makes the choice reproducible.

    Call arguments: `training`, whether channels are dropped.
    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same.
    Source: Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
    """

    rate: Fraction
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    seed: Seed | None = None

    space = 3
