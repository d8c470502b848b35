"""Normalization layers."""

from kerasr_core.layers.normalization import (  # noqa: F401
    batch_normalization,
    group_normalization,
    layer_normalization,
    rms_normalization,
    unit_normalization,
)
