"""Reshaping layers."""

from kerasr_core.layers.reshaping import flatten, reshape  # noqa: F401
