"""The table of vectors for whole numbers."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layer import Layer
from kerasr_core.layers.core.lora import LowRankAdaptable
from kerasr_core.layers.core.quantization import refuse_quantization
from kerasr_core.nn.dense import lookup, low_rank
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, Bool, Constraint, Initializer, PositiveFloat, PositiveInt, Regularizer, Shape


@public("layers.Embedding")
class Embedding(LowRankAdaptable):
    """A vector for every whole number from 0 to `input_dim - 1`, looked up and trained.

    Args:
        input_dim: How many numbers there are: the largest index plus 1.
        output_dim: Size of the vectors.
        embeddings_initializer: Start value of the table, shape `[input_dim, output_dim]`.
        embeddings_regularizer: Penalty on the table.
        embeddings_constraint: Applied to the table after each update.
        mask_zero: Whether 0 means padding, which the following layers skip; then no word may have the index 0.
        weights: The table itself, or a list with it, as start value.
        lora_rank: If given, the table is frozen and a product of two matrices of this inner size is trained on top of it.
        lora_alpha: The product is scaled by `lora_alpha / lora_rank`; the rank if None.
        quantization_config: Must be None; quantised layers are not part of this release.

    Input shape: any, of whole numbers.
    Output shape: the same with one more axis, `output_dim`. Indices outside the table give NaN.
    """

    input_dim: PositiveInt
    output_dim: PositiveInt
    embeddings_initializer: Initializer = "uniform"
    embeddings_regularizer: Regularizer | None = None
    embeddings_constraint: Constraint | None = None
    mask_zero: Bool = False
    weights: AnyValue | None = None
    lora_rank: PositiveInt | None = None
    lora_alpha: PositiveFloat | None = None
    quantization_config: AnyValue | None = None

    _start_weights: Any
    adapted = "embeddings"
    _extra_arguments = (*Layer._extra_arguments, "input_length")
    _not_in_config = ("weights",)

    def _initialize(self, given: dict[str, Any]) -> None:
        given.pop("input_length", None)  # Keras 2 asked for it; sequences may have any length
        super()._initialize(given)
        if self._start_weights is not None:
            self.build()
            start = self._start_weights
            self.set_weights(list(start) if isinstance(start, (list, tuple)) else [start])

    def _check_fields(self) -> None:
        super()._check_fields()
        refuse_quantization(self.quantization_config, self._me())
        self.autocast = False  # indices given as floats must not be rounded to a narrower type
        self.supports_masking = self.mask_zero

    def build(self, input_shape: Shape | None = None) -> None:
        if self.built:
            return
        self.embeddings = self.add_weight(
            "embeddings", [self.input_dim, self.output_dim], self.embeddings_initializer,
            regularizer=self.embeddings_regularizer, constraint=self.embeddings_constraint,
        )
        self.built = True
        if self.lora_rank is not None:
            self.enable_lora(self.lora_rank, self.lora_alpha)

    def call(self, inputs: Array) -> Array:
        found = lookup(self.embeddings.value, inputs)
        if self.lora_enabled:
            a, b = self.lora_factors()
            found = found + low_rank(lookup(a.value, inputs), b.value, self.lora_alpha / self.lora_rank)
        return found.astype(self.compute_dtype)

    def _makes_masks(self) -> bool:
        return bool(self.mask_zero)

    def compute_mask(self, inputs: Array, previous_mask: Any = None) -> Any:
        return jnp.not_equal(inputs, 0) if self.mask_zero else None

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return (*input_shape, self.output_dim)

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        config.pop("autocast", None)
        return {**config, "activity_regularizer": config.get("activity_regularizer")}


def _keep_start_weights(layer: Embedding, value: Any) -> None:
    layer.__dict__["_start_weights"] = value


# The argument is called like the property that lists a layer's weights: what is given is kept under another name.
Embedding.weights = property(lambda self: Layer.weights.fget(self), _keep_start_weights)  # type: ignore[attr-defined]
