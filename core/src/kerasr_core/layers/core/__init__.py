"""Core layers."""

from kerasr_core.layers.core import dense, einsum_dense, embedding, input_layer, masking, wrapper  # noqa: F401
