"""Pooling layers."""

from kerasr_core.layers.pooling import (  # noqa: F401
    average_pooling1d,
    average_pooling2d,
    average_pooling3d,
    global_average_pooling1d,
    global_average_pooling2d,
    global_average_pooling3d,
    global_max_pooling1d,
    global_max_pooling2d,
    global_max_pooling3d,
    max_pooling1d,
    max_pooling2d,
    max_pooling3d,
)
