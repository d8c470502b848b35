"""Pooling layers."""

from kerasr_core.layers.pooling import global_average_pooling2d, max_pooling2d  # noqa: F401
