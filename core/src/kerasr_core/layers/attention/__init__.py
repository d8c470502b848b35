"""Attention layers."""

from kerasr_core.layers.attention import additive_attention, attention, grouped_query_attention, multi_head_attention  # noqa: F401
