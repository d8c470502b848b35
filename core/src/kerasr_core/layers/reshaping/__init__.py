"""Reshaping layers."""

from kerasr_core.layers.reshaping import (  # noqa: F401
    cropping1d,
    cropping2d,
    cropping3d,
    flatten,
    permute,
    repeat_vector,
    reshape,
    up_sampling1d,
    up_sampling2d,
    up_sampling3d,
    zero_padding1d,
    zero_padding2d,
    zero_padding3d,
)
