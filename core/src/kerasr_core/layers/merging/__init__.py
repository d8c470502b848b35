"""Merging layers."""

from kerasr_core.layers.merging import add, average, concatenate, dot, maximum, minimum, multiply, subtract  # noqa: F401
