"""Convolution layers."""

from kerasr_core.layers.convolutional import conv2d  # noqa: F401
