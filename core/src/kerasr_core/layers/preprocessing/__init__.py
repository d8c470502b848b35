"""Preprocessing layers."""

from kerasr_core.layers.preprocessing import rescaling  # noqa: F401
