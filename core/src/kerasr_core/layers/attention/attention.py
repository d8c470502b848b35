"""Dot-product attention without projections."""

from __future__ import annotations

from typing import Annotated, Any

import jax
import jax.numpy as jnp

from kerasr_core.errors import ArgumentError
from kerasr_core.graph import KerasTensor
from kerasr_core.layer import Layer
from kerasr_core.nn.attention import causal_mask
from kerasr_core.random import SeedGenerator, dropout
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Fraction, Seed, choice
from kerasr_core.variable import Variable


class ScoredAttention(Layer):
    """Base: a score for every pair of query and key; the softmax of the scores weighs the values."""

    dropout: float
    seed: Any
    scale: Variable | None

    supports_masking = True

    def _check_fields(self) -> None:
        if self.dropout > 0:
            self.seed_generator = self.seed if isinstance(self.seed, SeedGenerator) else SeedGenerator(self.seed)

    def _calculate_scores(self, query: Array, key: Array) -> Array:
        raise NotImplementedError

    def call(
        self, inputs: Any, mask: Any = None, training: Bool = False, return_attention_scores: Bool = False,
        use_causal_mask: Bool = False,
    ) -> Any:
        query, value, key = self._three(inputs)
        query_mask, value_mask = self._two(mask)
        scores = self._calculate_scores(query, key)
        allowed = None if value_mask is None else value_mask.astype(bool)
        if allowed is not None and allowed.ndim == 2:
            allowed = allowed[:, None, :]
        if use_causal_mask:
            earlier = causal_mask(scores.shape[-2], scores.shape[-1])
            allowed = earlier if allowed is None else allowed & earlier
        if allowed is not None:
            lowest = 65504.0 if scores.dtype == jnp.float16 else 1.0e9
            scores = jnp.where(allowed, scores, scores - jnp.asarray(lowest, scores.dtype))
        weights = jax.nn.softmax(scores, axis=-1)
        if training and self.dropout > 0:
            weights = dropout(weights, self.dropout, seed=self.seed_generator)
        outputs = jnp.matmul(weights, value)
        if query_mask is not None:
            outputs = jnp.where(query_mask[..., None], outputs, jnp.zeros_like(outputs))
        return (outputs, weights) if return_attention_scores else outputs

    def _three(self, inputs: Any) -> tuple[Any, Any, Any]:
        if not isinstance(inputs, (list, tuple)) or len(inputs) not in (2, 3):
            received = f"{len(inputs)} tensors" if isinstance(inputs, (list, tuple)) else "one tensor"
            raise ArgumentError(
                f"{self._me()} is called with a list [query, value] or [query, value, key], received {received}.",
                argument="inputs", layer=self.name, expected="a list of 2 or 3 tensors", received=received,
            )
        return inputs[0], inputs[1], inputs[-1] if len(inputs) == 3 else inputs[1]

    def _two(self, mask: Any) -> tuple[Any, Any]:
        if mask is None:
            return None, None
        if not isinstance(mask, (list, tuple)) or len(mask) not in (2, 3):
            raise ArgumentError(
                f"{self._me()}: `mask` must be a list [query mask, value mask].", argument="mask", layer=self.name,
                expected="a list of 2 masks", received=type(mask).__name__,
            )
        return mask[0], mask[1]

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        """The query's mask."""
        return previous_mask[0] if isinstance(previous_mask, (list, tuple)) else None

    def compute_output_shape(self, input_shape: Any) -> Any:
        query, value, _ = self._three(input_shape)
        return (*query[:-1], value[-1])

    def compute_output_spec(
        self, inputs: Any, mask: Any = None, return_attention_scores: bool = False, training: Any = None,
        use_causal_mask: bool = False,
    ) -> Any:
        query, value, key = self._three(inputs)
        outputs = KerasTensor(self.compute_output_shape([query.shape, value.shape, key.shape]), self.compute_dtype)
        if not return_attention_scores:
            return outputs
        return outputs, KerasTensor((*query.shape[:-1], key.shape[-2]), self.compute_dtype)


@public("layers.Attention")
class Attention(ScoredAttention):
    r"""For every query the mean of the values, weighted by the softmax of the products of query and keys (Luong).

    Args:
        use_scale: Whether the scores are multiplied by a trained number.
        score_mode: `"dot"`, the product of query and key, or `"concat"`, the sum of $\tanh(q + k)$ times a trained number.
        dropout: Fraction of the weights of places that is dropped in training.
        seed: Whole number that makes dropout reproducible.

    Call arguments: `inputs`, a list [query, value] or [query, value, key]; `mask`, a list of their masks;
    `return_attention_scores`, whether the weights are returned too; `use_causal_mask`, whether a query sees only places that
    are not after its own.
    Input shape: query `[batch, queries, features]`, value `[batch, places, size]`, key `[batch, places, features]`.
    Output shape: `[batch, queries, size]`, and the weights `[batch, queries, places]` if asked for.
    Source: Luong, Pham and Manning (2015), Effective approaches to attention-based neural machine translation.
    """

    use_scale: Bool = False
    score_mode: Annotated[str, choice("dot", "concat")] = "dot"
    dropout: Fraction = 0.0
    seed: Seed | None = None

    def build(self, input_shape: Any) -> None:
        self._three(input_shape)
        self.scale = self.add_weight("scale", (), "ones") if self.use_scale else None
        self.concat_score_weight = self.add_weight("concat_score_weight", (), "ones") if self.score_mode == "concat" else None

    def _calculate_scores(self, query: Array, key: Array) -> Array:
        if self.concat_score_weight is None:
            scores = jnp.matmul(query, key.swapaxes(-2, -1))
            return scores if self.scale is None else scores * self.scale.value
        pairs = query[..., :, None, :] + key[..., None, :, :]  # [batch, queries, places, features]
        pairs = pairs if self.scale is None else self.scale.value * pairs
        return self.concat_score_weight.value * jnp.sum(jnp.tanh(pairs), axis=-1)
