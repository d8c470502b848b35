"""Attention of several heads, each on its own projection of query, key and value."""

from __future__ import annotations

import math
from typing import Any

import jax.numpy as jnp

from kerasr_core import masking
from kerasr_core.graph import KerasTensor
from kerasr_core.layers.activations.softmax import Softmax
from kerasr_core.layers.attention import equations
from kerasr_core.layers.attention.projected import ProjectedAttention, take_mask
from kerasr_core.layers.core.einsum_dense import EinsumDense
from kerasr_core.layers.regularization.dropout import Dropout
from kerasr_core.nn.attention import attend, causal_mask, merged_mask, with_heads
from kerasr_core.registry import public
from kerasr_core.types import (
    Array,
    Axes,
    Bool,
    Constraint,
    Fraction,
    Initializer,
    PositiveInt,
    Regularizer,
    Seed,
    Shape,
)


@public("layers.MultiHeadAttention")
class MultiHeadAttention(ProjectedAttention):
    r"""Every query looks at all places and takes the mean of their values, weighted by how well their keys match it.

    $$ \text{head}_i = \text{softmax}(Q_i K_i^T / \sqrt{d})\,V_i $$ where $Q_i$, $K_i$ and $V_i$ are dense projections of `query`,
    `key` and `value`; the heads, side by side, go through a last dense projection. Self-attention is a call with the same
    tensor as query and value.

    Args:
        num_heads: How many heads there are.
        key_dim: Size $d$ of each head's queries and keys.
        value_dim: Size of each head's values; `key_dim` if None.
        dropout: Fraction of the weights of places that is dropped in training.
        use_bias: Whether the projections add a bias.
        output_shape: Last axes of the outputs; the last axis of `query` if None.
        attention_axes: The axes that are attended; all but the batch and the features if None.
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
    Input shape: query `[batch, queries, features]`, value and key `[batch, places, features]`; more axes are allowed.
    Output shape: `[batch, queries, features]`, and the weights `[batch, heads, queries, places]` if asked for.
    Source: Vaswani et al. (2017), Attention is all you need.
    """

    num_heads: PositiveInt
    key_dim: PositiveInt
    value_dim: PositiveInt | None = None
    dropout: Fraction = 0.0
    use_bias: Bool = True
    output_shape: Shape | None = None
    attention_axes: Axes | None = None
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
        self.value_dim = self.value_dim or self.key_dim
        if isinstance(self.attention_axes, int):
            self.attention_axes = [self.attention_axes]

    # -- build -----------------------------------------------------------------------------------------------------

    def _make(self, query_shape: Shape, value_shape: Shape, key_shape: Shape) -> None:
        rank = len(query_shape)
        self._query_dense = self._heads("query", query_shape, self.key_dim)
        self._key_dense = self._heads("key", key_shape, self.key_dim)
        if self.use_gate:
            self._gate_dense = self._heads("gate", query_shape, self.value_dim, "sigmoid")
        self._value_dense = self._heads("value", value_shape, self.value_dim)
        self._build_attention(len(value_shape) + 1)
        sizes = list(self.output_shape or [query_shape[-1]])
        equation, letters = equations.projection(rank - 1, 2, len(sizes))
        free: list[int | None] = [None] * (rank - 2)
        self._output_dense = self._projection(
            "attention_output", equation, free + sizes, letters, (*query_shape[:-1], self.num_heads, self.value_dim)
        )

    def _heads(self, name: str, shape: Shape, size: int | None, activation: str | None = None) -> EinsumDense:
        equation, letters = equations.projection(len(shape) - 1, 1, 2)
        sizes: list[int | None] = [None] * (len(shape) - 2)
        return self._projection(name, equation, [*sizes, self.num_heads, size], letters, shape, activation)

    def _build_attention(self, rank: int) -> None:
        axes = list(range(1, rank - 2)) if self.attention_axes is None else self.attention_axes
        self.attention_axes = [a if a >= 0 else rank - 1 + a for a in axes]
        self._scores_equation, self._outputs_equation = equations.attention(rank, self.attention_axes)
        self._softmax = Softmax(axis=list(range(-len(self.attention_axes), 0)), dtype=self.dtype_policy)
        self._dropout_layer = Dropout(rate=self.dropout, dtype=self.dtype_policy, seed=self.seed)

    @property
    def query_dense(self) -> EinsumDense:
        """The projection of the query."""
        return self._query_dense

    @property
    def key_dense(self) -> EinsumDense:
        """The projection of the key."""
        return self._key_dense

    @property
    def value_dense(self) -> EinsumDense:
        """The projection of the value."""
        return self._value_dense

    @property
    def output_dense(self) -> EinsumDense:
        """The projection of the heads' outputs."""
        return self._output_dense

    # -- call ------------------------------------------------------------------------------------------------------

    def call(
        self, query: Array, value: Array, key: Array | None = None, query_mask: Any = None, value_mask: Any = None,
        key_mask: Any = None, attention_mask: Any = None, return_attention_scores: Bool = False, training: Any = None,
        use_causal_mask: Bool = False,
    ) -> Any:
        key = value if key is None else key
        query_mask = take_mask(query)  # only the mask that travels with the query counts, as in Keras
        for used in (value, key):
            take_mask(used)
        own = type(self)._compute_attention is MultiHeadAttention._compute_attention
        masks = (query_mask, value_mask, key_mask, attention_mask, self.sliding_window)
        causal_only = own and use_causal_mask and all(m is None for m in masks)
        mask = None
        if not causal_only:
            mask = self._merged(query, value, query_mask, value_mask, key_mask, attention_mask, use_causal_mask)
        gate = self._gate_dense(query) if self.use_gate else None
        further = {"use_causal_mask": True} if causal_only else {}
        outputs, scores = self._compute_attention(
            self._query_dense(query), self._key_dense(key), self._value_dense(value), mask, training, return_attention_scores, **further,
        )
        outputs = self._output_dense(outputs if gate is None else outputs * gate)
        if query_mask is not None:
            masking.set_mask(outputs, query_mask)
        return (outputs, scores) if return_attention_scores else outputs

    def _compute_attention(
        self, query: Array, key: Array, value: Array, attention_mask: Any = None, training: Any = None,
        return_attention_scores: bool = False, use_causal_mask: bool = False,
    ) -> tuple[Array, Array | None]:
        """Outputs of the heads, and the weights if they are known. A subclass may compute something else here."""
        if return_attention_scores:
            self._refuse_scores()
        scale = 1.0 / math.sqrt(self.key_dim)
        if not self.dropout and not return_attention_scores and query.ndim == 4 and self.attention_axes == [1]:
            mask = with_heads(attention_mask, 4)
            return attend(query, key, value, mask, scale, use_causal_mask, self.flash_attention), None
        if use_causal_mask:
            attention_mask = merged_mask(attention_mask, causal_mask(query.shape[1], key.shape[1]))
        scores = jnp.einsum(self._scores_equation, key, query * jnp.asarray(scale, query.dtype))
        scores = self._masked_softmax(scores, attention_mask)
        kept = self._dropout_layer(scores, training=training) if self.dropout > 0 else scores
        return jnp.einsum(self._outputs_equation, kept, value), scores

    def _masked_softmax(self, attention_scores: Array, attention_mask: Any = None) -> Array:
        mask = with_heads(attention_mask, attention_scores.ndim, len(self.attention_axes or ()))
        shares: Array = self._softmax(attention_scores, mask=mask)
        return shares

    # -- shapes and config -----------------------------------------------------------------------------------------

    def compute_output_shape(self, query_shape: Shape, value_shape: Shape, key_shape: Shape | None = None) -> Any:
        self._places_agree(value_shape, value_shape if key_shape is None else key_shape)
        return (*query_shape[:-1], *self.output_shape) if self.output_shape else tuple(query_shape)

    def compute_output_spec(
        self, query: Any, value: Any, key: Any = None, query_mask: Any = None, value_mask: Any = None, key_mask: Any = None,
        attention_mask: Any = None, return_attention_scores: bool = False, training: Any = None, use_causal_mask: bool = False,
    ) -> Any:
        shape = self.compute_output_shape(query.shape, value.shape, None if key is None else key.shape)
        outputs = KerasTensor(shape, self.compute_dtype)
        if not return_attention_scores:
            return outputs
        attended = self.attention_axes or []
        batch = [n for i, n in enumerate(query.shape[:-1]) if i not in attended]
        scores = [*batch, self.num_heads, *(query.shape[i] for i in attended), *(value.shape[i] for i in attended)]
        return outputs, KerasTensor(scores, self.compute_dtype)
