"""Regularization layers."""

from kerasr_core.layers.regularization import (  # noqa: F401
    alpha_dropout,
    dropout,
    gaussian_dropout,
    gaussian_noise,
    spatial_dropout1d,
    spatial_dropout2d,
    spatial_dropout3d,
)
