"""Layers, one file each, by family."""

from kerasr_core.layers import (  # noqa: F401
    activations,
    attention,
    convolutional,
    core,
    merging,
    normalization,
    pooling,
    preprocessing,
    regularization,
    reshaping,
    rnn,
)
