"""Additive attention, the form of Bahdanau."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layers.attention.attention import ScoredAttention
from kerasr_core.layers.checks import known_dim
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Fraction, Seed


@public("layers.AdditiveAttention")
class AdditiveAttention(ScoredAttention):
    r"""For every query the mean of the values, weighted by the softmax of $\sum_i s_i \tanh(q_i + k_i)$.

    Args:
        use_scale: Whether $s$ is trained, one number for each feature; 1 otherwise.
        dropout: Fraction of the weights of places that is dropped in training.
        seed: Whole number that makes dropout reproducible.

    Call arguments: `inputs`, a list [query, value] or [query, value, key]; `mask`, a list of their masks;
    `return_attention_scores`, whether the weights are returned too; `use_causal_mask`, whether a query sees only places that
    are not after its own.
    Input shape: query `[batch, queries, features]`, value `[batch, places, size]`, key `[batch, places, features]`.
    Output shape: `[batch, queries, size]`, and the weights `[batch, queries, places]` if asked for.
    Source: Bahdanau, Cho and Bengio (2015), Neural machine translation by jointly learning to align and translate.
    """

    use_scale: Bool = True
    dropout: Fraction = 0.0
    seed: Seed | None = None

    def build(self, input_shape: Any) -> None:
        features = known_dim(self._three(input_shape)[0], -1, self._me())
        self.scale = self.add_weight("scale", [features], "glorot_uniform") if self.use_scale else None

    def _calculate_scores(self, query: Array, key: Array) -> Array:
        pairs = jnp.tanh(query[..., :, None, :] + key[..., None, :, :])  # [batch, queries, places, features]
        return jnp.sum(pairs if self.scale is None else self.scale.value * pairs, axis=-1)
