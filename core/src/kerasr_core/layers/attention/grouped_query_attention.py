"""Attention in which several heads of the query share one head of key and value."""

from __future__ import annotations

import math
from typing import Any

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.graph import KerasTensor
from kerasr_core.layers.activations.softmax import Softmax
from kerasr_core.layers.attention.projected import ProjectedAttention
from kerasr_core.layers.core.einsum_dense import EinsumDense
from kerasr_core.layers.regularization.dropout import Dropout
from kerasr_core.nn.attention import attend, causal_mask, merged_mask, with_heads
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Constraint, Fraction, Initializer, PositiveInt, Regularizer, Seed, Shape


@public("layers.GroupQueryAttention")
class GroupedQueryAttention(ProjectedAttention):
    r"""Attention of several heads in which groups of query heads share the projections of key and value.

    With as many key heads as query heads it is multi-head attention, with one it is multi-query attention.

    Args:
        head_dim: Size of each head.
        num_query_heads: How many heads the query has; a multiple of `num_key_value_heads`.
        num_key_value_heads: How many heads key and value have.
        dropout: Fraction of the weights of places that is dropped in training.
        use_bias: Whether the projections add a bias.
        sliding_window: If given, a query sees only the places less than this far away.
        flash_attention: Whether the fused kernel of the GPU must be used; where it can be if None.
        kernel_initializer: Start value of the projections' kernels.
        bias_initializer: Start value of their biases.
        kernel_regularizer: Penalty on their kernels.
        bias_regularizer: Penalty on their biases.
        activity_regularizer: Penalty on the outputs of the projections.
        kernel_constraint: Applied to their kernels after each update.
        bias_constraint: Applied to their biases after each update.
        use_gate: Whether the heads' outputs are multiplied by a sigmoid projection of the query.
        seed: Whole number that makes dropout reproducible.

    Call arguments: `query`, `value`, and `key` (the values if None); `attention_mask`, boolean `[batch, queries, places]`, True
    where a query may look; `return_attention_scores`, whether the weights are returned too; `use_causal_mask`, whether a query
    sees only places that are not after its own; `query_mask`, `value_mask`, `key_mask`, which travel with the tensors.
    Input shape: query `[batch, queries, features]`, value and key `[batch, places, features]`.
    Output shape: `[batch, queries, features]`, and the weights `[batch, query heads, queries, places]` if asked for.
    Source: Ainslie et al. (2023), GQA: training generalized multi-query transformer models, arXiv:2305.13245.
    """

    head_dim: PositiveInt
    num_query_heads: PositiveInt
    num_key_value_heads: PositiveInt
    dropout: Fraction = 0.0
    use_bias: Bool = True
    sliding_window: PositiveInt | None = None
    flash_attention: Bool | None = None
    kernel_initializer: Initializer = "glorot_uniform"
    bias_initializer: Initializer = "zeros"
    kernel_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    kernel_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    use_gate: Bool = False
    seed: Seed | None = None

    def _check_fields(self) -> None:
        super()._check_fields()
        if self.num_query_heads % self.num_key_value_heads:
            raise ArgumentError(
                f"{self._me()}: `num_query_heads` must be a multiple of `num_key_value_heads`, received {self.num_query_heads} "
                f"and {self.num_key_value_heads}.", argument="num_query_heads", layer=self.name,
                expected=f"a multiple of {self.num_key_value_heads}", received=self.num_query_heads,
            )

    @property
    def num_repeats(self) -> int:
        """How many query heads share one head of key and value."""
        return self.num_query_heads // self.num_key_value_heads

    def _make(self, query_shape: Shape, value_shape: Shape, key_shape: Shape) -> None:
        queries, places = [None, self.num_query_heads, self.head_dim], [None, self.num_key_value_heads, self.head_dim]
        self._query_dense = self._projection("query", "bqm,muh->bquh", queries, "uh", query_shape)
        self._key_dense = self._projection("key", "bkm,mvh->bkvh", places, "vh", key_shape)
        if self.use_gate:
            self._gate_dense = self._projection("gate", "bqm,muh->bquh", queries, "uh", query_shape, "sigmoid")
        self._value_dense = self._projection("value", "bkm,mvh->bkvh", places, "vh", value_shape)
        self._softmax = Softmax(axis=-1, dtype=self.dtype_policy)
        self._dropout_layer = Dropout(rate=self.dropout, dtype=self.dtype_policy, seed=self.seed)
        self._output_dense: EinsumDense = self._projection(
            "attention_output", "bquh,uhm->bqm", [None, query_shape[-1]], "m", (None, None, self.num_query_heads, self.head_dim)
        )

    def call(
        self, query: Array, value: Array, key: Array | None = None, query_mask: Any = None, value_mask: Any = None,
        key_mask: Any = None, attention_mask: Any = None, return_attention_scores: Bool = False, training: Any = None,
        use_causal_mask: Bool = False,
    ) -> Any:
        key = value if key is None else key
        if return_attention_scores:
            self._refuse_scores()
        lone = all(m is None for m in (query_mask, value_mask, key_mask, attention_mask, self.sliding_window))
        mask = None
        if not (lone and use_causal_mask):
            mask = self._merged(query, value, query_mask, value_mask, key_mask, attention_mask, use_causal_mask)
        outputs, scores = self._compute_attention(
            self._query_dense(query), self._key_dense(key), self._value_dense(value), mask, training, return_attention_scores,
            lone and use_causal_mask,
        )
        outputs = self._output_dense(outputs * self._gate_dense(query) if self.use_gate else outputs)
        return (outputs, scores) if return_attention_scores else outputs

    def _compute_attention(
        self, query: Array, key: Array, value: Array, mask: Array | None, training: Any, with_scores: bool, causal: bool
    ) -> tuple[Array, Array | None]:
        scale = 1.0 / math.sqrt(self.head_dim)
        if not self.dropout and not with_scores:
            return attend(query, key, value, with_heads(mask, 4), scale, causal, self.flash_attention), None
        if causal:
            mask = merged_mask(mask, causal_mask(query.shape[1], key.shape[1]))
        key, value = (jnp.repeat(x, self.num_repeats, axis=2) for x in (key, value))
        scores = jnp.einsum("bquh,bkuh->buqk", query * jnp.asarray(scale, query.dtype), key)
        scores = self._softmax(scores, mask=with_heads(mask, 4))
        kept = self._dropout_layer(scores, training=training) if self.dropout > 0 else scores
        return jnp.einsum("buqk,bkuh->bquh", kept, value), scores

    def compute_output_shape(self, query_shape: Shape, value_shape: Shape, key_shape: Shape | None = None) -> Any:
        if query_shape[-1] != value_shape[-1]:
            raise ShapeError(
                f"{self._me()}: `query` and `value` must have equal last axes, received shapes {list(query_shape)} and "
                f"{list(value_shape)}.", argument="value", layer=self.name, expected=query_shape[-1], received=value_shape[-1],
            )
        self._places_agree(value_shape, value_shape if key_shape is None else key_shape)
        return tuple(query_shape)

    def compute_output_spec(
        self, query: Any, value: Any, key: Any = None, query_mask: Any = None, value_mask: Any = None, key_mask: Any = None,
        attention_mask: Any = None, return_attention_scores: bool = False, training: Any = None, use_causal_mask: bool = False,
    ) -> Any:
        outputs = KerasTensor(
            self.compute_output_shape(query.shape, value.shape, None if key is None else key.shape), self.compute_dtype
        )
        if not return_attention_scores:
            return outputs
        scores = (query.shape[0], self.num_query_heads, query.shape[1], value.shape[1])
        return outputs, KerasTensor(scores, self.compute_dtype)
