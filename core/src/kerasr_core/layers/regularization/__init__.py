"""Regularization layers."""

from kerasr_core.layers.regularization import dropout  # noqa: F401
