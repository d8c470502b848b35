"""A layer applied to every step of a sequence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import registry
from kerasr_core.call_context import CallSignature
from kerasr_core.errors import ShapeError
from kerasr_core.layers.core.wrapper import Wrapper
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, LayerLike, Shape


@public("layers.TimeDistributed")
class TimeDistributed(Wrapper):
    """Apply a layer, with the same weights, to every step of a sequence by itself.

    Args:
        layer: The layer, for inputs without the axis of time.

    Call arguments: `mask`, of shape `[batch, time, ...]`, whose part for each step the layer gets if it takes a mask; `training`.
    Input shape: `[batch, time, ...]`.
    Output shape: `[batch, time, ...]`, what the layer gives for each step.
    Raises: `ShapeError` if the input has fewer than 3 axes, or the mask does not fit it.
    """

    layer: LayerLike

    supports_masking = True

    def build(self, input_shape: Any = None) -> None:
        super().build(self._step_shape(input_shape))

    def call(self, inputs: Array, training: Bool | None = None, mask: Array | None = None) -> Any:
        self._step_shape(inputs.shape)
        if mask is not None and tuple(mask.shape[:2]) != tuple(inputs.shape[:2]):
            raise ShapeError(
                f"{self._me()}: `mask` must begin with the batch and the steps of the inputs, {list(inputs.shape[:2])}, received "
                f"shape {list(mask.shape)}.", argument="mask", layer=self.name, expected=list(inputs.shape[:2]),
                received=list(mask.shape),
            )
        signature: CallSignature = self.layer._signature
        arguments = {"training": training} if signature.has_training else {}
        takes_mask = mask is not None and "mask" in signature.masks
        if not takes_mask and self._rows_apart(training):
            return self._all_at_once(lambda x: self.layer.call(x, **arguments), inputs)
        steps = [
            self.layer.call(inputs[:, t], **arguments, **({"mask": mask[:, t]} if mask is not None and takes_mask else {}))
            for t in range(inputs.shape[1])
        ]
        return jax.tree.map(lambda *outputs: jnp.stack(outputs, axis=1), *steps)

    def _all_at_once(self, call: Callable[[Array], Any], inputs: Array) -> Any:
        """The steps as further rows of one batch."""
        batch, steps = inputs.shape[:2]
        outputs = call(inputs.reshape(batch * steps, *inputs.shape[2:]))
        return jax.tree.map(lambda y: y.reshape(batch, steps, *y.shape[1:]), outputs)

    def _rows_apart(self, training: Any) -> bool:
        """Whether the layer surely treats each row by itself, so that the steps may be computed together.

        A user's layer may do anything; random numbers, statistics of the batch and states kept from call to call belong to
        one step.
        """
        layers = self.layer._flatten_layers()
        if not all(registry.public_name(type(layer)) and not _takes_functions(layer) for layer in layers):
            return False
        if any(getattr(layer, "stateful", False) or layer.activity_regularizer is not None for layer in layers):
            return False
        return not training or not any(v._trainable is False for v in self.layer.variables)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        inner = self.layer.compute_output_shape(self._step_shape(input_shape))
        return (inner[0], input_shape[1], *inner[1:])

    def _step_shape(self, shape: Shape) -> tuple[int | None, ...]:
        if not isinstance(shape, (list, tuple)) or len(shape) < 3:
            raise ShapeError(
                f"{self._me()}: `inputs` must have 3 axes or more, [batch, time, ...], received shape {shape}.",
                argument="inputs", layer=self.name, expected="3 axes or more", received=shape,
            )
        return (shape[0], *shape[2:])


def _takes_functions(layer: Any) -> bool:
    return any(field.kind.name == "Function" for field in type(layer).fields.values())
