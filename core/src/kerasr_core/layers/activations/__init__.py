"""Activation layers."""

from kerasr_core.layers.activations import activation, elu, leaky_relu, prelu, relu, softmax  # noqa: F401
