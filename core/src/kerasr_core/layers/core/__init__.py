"""Core layers."""

from kerasr_core.layers.core import dense, embedding, input_layer, masking  # noqa: F401
