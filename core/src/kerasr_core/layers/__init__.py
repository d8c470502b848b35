"""Layers, one file each, by family."""

from kerasr_core.layers import activations, convolutional, core, pooling, preprocessing, regularization, reshaping  # noqa: F401
