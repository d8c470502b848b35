"""Normalization layers."""

from kerasr_core.layers.normalization import batch_normalization, layer_normalization  # noqa: F401
