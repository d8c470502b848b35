"""What attention layers with projections share: their sub-layers, how masks are merged, and which form computes."""

from __future__ import annotations

from typing import Any

from kerasr_core import masking
from kerasr_core.errors import ArgumentError, ArgumentTypeError, ShapeError
from kerasr_core.layer import Layer
from kerasr_core.layers.core.einsum_dense import EinsumDense
from kerasr_core.nn.attention import causal_mask, merged_mask, window_mask
from kerasr_core.types import Array, Shape


class ProjectedAttention(Layer):
    """Base: query, key and value go through dense layers before attention, the result through one after it."""

    dropout: float
    use_bias: bool
    sliding_window: int | None
    flash_attention: bool | None
    kernel_initializer: Any
    bias_initializer: Any
    kernel_regularizer: Any
    bias_regularizer: Any
    kernel_constraint: Any
    bias_constraint: Any

    supports_masking = True
    _not_in_config = ("flash_attention",)

    def _check_fields(self) -> None:
        if self.flash_attention and self.dropout > 0:
            raise ArgumentError(
                f"{self._me()}: `dropout` must be 0 with `flash_attention`, received {self.dropout}.",
                argument="dropout", layer=self.name, expected=0, received=self.dropout,
            )

    def __call__(self, query: Any, value: Any = None, *args: Any, **kwargs: Any) -> Any:
        """A call with query, value and, if wanted, key; R and Java give them as one list."""
        if value is None:
            if not isinstance(query, (list, tuple)) or len(query) not in (2, 3):
                raise ArgumentTypeError(
                    f"{self._me()} is called with `query` and `value`, received one tensor. Self-attention is `layer(x, x)`.",
                    argument="value", layer=self.name, expected="a tensor", received=None,
                )
            return super().__call__(*query, *args, **kwargs)
        return super().__call__(query, value, *args, **kwargs)

    def build(self, query_shape: Any, value_shape: Any = None, key_shape: Any = None) -> None:
        """Make the projections for inputs of these shapes, which may also be given as one list."""
        if value_shape is None:
            query_shape, value_shape, key_shape = (*query_shape, None)[:3]
        given = {"query_shape": query_shape, "value_shape": value_shape, "key_shape": key_shape}
        self._build_shapes = {k: v for k, v in given.items() if v is not None}
        key_shape = value_shape if key_shape is None else key_shape
        self._places_agree(value_shape, key_shape)
        self._make(tuple(query_shape), tuple(value_shape), tuple(key_shape))

    def _make(self, query_shape: Shape, value_shape: Shape, key_shape: Shape) -> None:
        raise NotImplementedError

    def _projection(
        self, name: str, equation: str, sizes: list[int | None], bias_axes: str, input_shape: Shape, activation: str | None = None
    ) -> EinsumDense:
        """A built sub-layer. Initializers are copied, so that every sub-layer draws numbers of its own."""
        made: EinsumDense = EinsumDense(
            equation=equation, output_shape=sizes, activation=activation, bias_axes=bias_axes if self.use_bias else None,
            kernel_initializer=_copy(self.kernel_initializer), bias_initializer=_copy(self.bias_initializer),
            kernel_regularizer=self.kernel_regularizer, bias_regularizer=self.bias_regularizer,
            kernel_constraint=self.kernel_constraint, bias_constraint=self.bias_constraint,
            activity_regularizer=self.activity_regularizer, dtype=self.dtype_policy, name=name,
        )
        made.build(tuple(input_shape))
        return made

    def _places_agree(self, value_shape: Shape, key_shape: Shape) -> None:
        if tuple(value_shape[1:-1]) != tuple(key_shape[1:-1]):
            raise ShapeError(
                f"{self._me()}: `key` and `value` must have equal sizes but for the last axis, received shapes "
                f"{list(key_shape)} and {list(value_shape)}.",
                argument="key", layer=self.name, expected=list(value_shape), received=list(key_shape),
            )

    def _merged(
        self, query: Array, value: Array, query_mask: Any, value_mask: Any, key_mask: Any, attention_mask: Any, causal: bool
    ) -> Array | None:
        """All masks as one, `[batch, queries, places]`."""
        lengths = query.shape[1], value.shape[1]
        return merged_mask(
            None if query_mask is None else query_mask[..., :, None],
            None if value_mask is None else value_mask[..., None, :],
            None if key_mask is None else key_mask[..., None, :],
            causal_mask(*lengths) if causal else None,
            None if self.sliding_window is None else window_mask(*lengths, self.sliding_window),
            attention_mask,
        )

    def _refuse_scores(self) -> None:
        if self.flash_attention:
            raise ArgumentError(
                f"{self._me()}: `return_attention_scores` cannot be combined with `flash_attention`, which never has the scores.",
                argument="return_attention_scores", layer=self.name, expected=False, received=True,
            )


def _copy(initializer: Any) -> Any:
    return type(initializer).from_config(initializer.get_config()) if hasattr(initializer, "get_config") else initializer


def take_mask(array: Any) -> Any:
    """The mask of an array, which then has none: attention has used it up."""
    mask = masking.get_mask(array)
    masking.set_mask(array, None)
    return mask
