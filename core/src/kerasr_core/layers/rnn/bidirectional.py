"""A recurrent layer run over a sequence from both ends."""

from __future__ import annotations

from typing import Annotated, Any

import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.errors import ArgumentError, MissingAttributeError, shown
from kerasr_core.fields import Field
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import KINDS, Array, Bool, LayerLike, Shape, choice
from kerasr_core.variable import Variable


@public("layers.Bidirectional")
class Bidirectional(Layer):
    """Run a recurrent layer from the start and another from the end, and merge what they put out.

    Both are new layers made from the config of `layer`, named after it with `forward_` and `backward_`. With sequences, masked
    steps put out zero.

    Args:
        layer: The recurrent layer; any layer with `go_backwards`, `return_sequences`, `return_state` and `stateful` will do.
        merge_mode: How the two outputs are combined: `"concat"`, `"sum"`, `"mul"`, `"ave"`, or None for both of them.
        weights: List of start values, those of the forward layer first.
        backward_layer: The layer that reads from the end, if it is not to be like `layer`.

    Call arguments: `initial_state`, a list with the states of the forward layer and then those of the backward layer; `mask`, of
        shape `[batch, time]`; `training`.
    Input shape: `[batch, time, features]`.
    Output shape: that of the layer, its last axis twice as long with `"concat"`; two of them with None; with `return_state`
        followed by the states of both layers.
    Source: Schuster and Paliwal (1997).
    """

    layer: LayerLike
    merge_mode: Annotated[str, choice("concat", "sum", "mul", "ave")] | None = "concat"
    backward_layer: LayerLike | None = None

    forward_layer: Any
    stateful: bool
    return_sequences: bool
    return_state: bool

    supports_masking = True
    _not_in_config = ("layer", "weights")
    _MATCHING = ("stateful", "return_sequences", "return_state")

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        """`weights` is an argument too, but as an attribute it means what it means on every layer."""
        rest = {n: f for n, f in fields.items() if n not in ("weights", "backward_layer")}
        weights = Field("weights", KINDS["Any"], None, True)
        return {**rest, "weights": weights, "backward_layer": fields["backward_layer"]}

    def _check_fields(self) -> None:
        given = self.layer
        for name, layer in (("layer", given), ("backward_layer", self.backward_layer)):
            if not isinstance(layer, Layer) and (name == "layer" or layer is not None):
                raise self._wrong(name, "a layer", shown(layer))
        own = self.backward_layer
        del self.layer, self.backward_layer  # only copies of `layer` belong to this one, the forward layer first
        self.forward_layer = _copy(given, "forward_")
        self.backward_layer = own if own is not None else _copy(given, "backward_", go_backwards=True)
        if self.forward_layer.go_backwards == self.backward_layer.go_backwards:
            raise self._wrong("backward_layer", "a layer that reads in the other direction (`go_backwards`)", self.backward_layer)
        for name in self._MATCHING:
            value = getattr(self.forward_layer, name)
            if getattr(self.backward_layer, name) != value:
                raise self._wrong("backward_layer", f"a layer with {name}={value}, like `layer`", self.backward_layer)
            setattr(self, name, value)
        for layer in (self.forward_layer, self.backward_layer):
            if getattr(layer, "zero_output_for_mask", None) is not None:
                layer.zero_output_for_mask = self.return_sequences
        self.input_spec = self.forward_layer.input_spec

    def _wrong(self, argument: str, expected: str, received: Any) -> ArgumentError:
        return ArgumentError(
            f"{self._me()}: `{argument}` must be {expected}, received {received}.",
            argument=argument, layer=self.name, expected=expected, received=str(received),
        )

    @property
    def weights(self) -> list[Variable]:
        return super().weights

    @weights.setter
    def weights(self, values: Any) -> None:
        self.__dict__["_start_values"] = values

    def build(self, sequences_shape: Shape, initial_state_shape: Any = None) -> None:
        for layer in (self.forward_layer, self.backward_layer):
            if not layer.built:
                layer.build(sequences_shape)
                layer.built = True
        values = self.__dict__.pop("_start_values", None)
        if values is not None:
            self.set_weights(values)

    # -- states ----------------------------------------------------------------------------------------------------

    @property
    def states(self) -> Any:
        """The states of both layers if they keep them, else None."""
        both = [getattr(layer, "states", None) for layer in (self.forward_layer, self.backward_layer)]
        return (*both[0], *both[1]) if both[0] and both[1] else None

    def reset_state(self) -> None:
        """Set the states of both layers back to zero."""
        if not self.stateful:
            raise MissingAttributeError(
                f"{self._me()} keeps no states: it was made without `stateful=True`.", layer=self.name,
                expected="stateful=True", received="stateful=False",
            )
        self.forward_layer.reset_state()
        self.backward_layer.reset_state()

    def reset_states(self) -> None:
        """The same as `reset_state`."""
        self.reset_state()

    # -- call ------------------------------------------------------------------------------------------------------

    def call(
        self, sequences: Array, initial_state: Any = None, mask: Array | None = None, training: Bool | None = None
    ) -> Any:
        half = len(initial_state) // 2 if initial_state is not None else 0
        ahead = self._run(self.forward_layer, sequences, initial_state and initial_state[:half], mask, training)
        back = self._run(self.backward_layer, sequences, initial_state and initial_state[half:], mask, training)
        states: tuple[Any, ...] = ()
        if self.return_state:
            states = (*ahead[1:], *back[1:])
            ahead, back = ahead[0], back[0]
        ahead, back = ahead.astype(self.compute_dtype), back.astype(self.compute_dtype)
        if self.return_sequences:
            back = jnp.flip(back, 1)
        merged = _merged(ahead, back, self.merge_mode)
        if isinstance(merged, tuple):
            return (*merged, *states)
        return (merged, *states) if states else merged

    def _run(self, layer: Any, sequences: Array, initial_state: Any, mask: Array | None, training: Any) -> Any:
        given = {"initial_state": initial_state, "mask": mask, "training": training}
        taken = {"training"} if layer._signature.has_training else set()
        taken |= {"mask"} if "mask" in layer._signature.masks else set()
        taken |= {"initial_state"} if initial_state is not None else set()
        return layer(sequences, **{n: v for n, v in given.items() if n in taken})

    # -- shapes, masks and config ----------------------------------------------------------------------------------

    def compute_output_shape(self, sequences_shape: Shape, initial_state_shape: Any = None) -> Any:
        output = self.forward_layer.compute_output_shape(sequences_shape)
        back = self.backward_layer.compute_output_shape(sequences_shape)
        states: tuple[Any, ...] = ()
        if self.return_state:
            states = (*output[1:], *back[1:])
            output, back = output[0], back[0]
        if self.merge_mode is None:
            return (tuple(output), tuple(back), *states)
        if self.merge_mode == "concat":
            output = (*output[:-1], output[-1] + back[-1])
        return (tuple(output), *states) if self.return_state else tuple(output)

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        mask = previous_mask[0] if isinstance(previous_mask, (list, tuple)) else previous_mask
        mask = mask if self.return_sequences else None
        masks = [mask, mask] if self.merge_mode is None else [mask]
        if self.return_state:
            masks += [None] * 2 * len(self.forward_layer.state_sizes)
        return masks if len(masks) > 1 else mask

    def get_config(self) -> dict[str, Any]:
        return super().get_config() | {"layer": serialization.serialize(self.forward_layer)}


def _copy(layer: Any, prefix: str, **changes: Any) -> Any:
    """A new layer of the same config, named with the prefix, and not built even if `layer` is."""
    config = _unbuilt(layer.get_config()) | {"name": prefix + layer.name.removeprefix(prefix)} | changes
    classes = {type(inner).__name__: type(inner) for inner in layer._flatten_layers()}
    with serialization.custom_object_scope(classes):
        made = type(layer).from_config(config)
    if hasattr(layer, "use_cudnn"):
        made.use_cudnn = layer.use_cudnn
    return made


def _unbuilt(config: Any) -> Any:
    if isinstance(config, dict):
        kept = {k: v for k, v in config.items() if not (k == "build_config" and "class_name" in config)}
        return {k: _unbuilt(v) for k, v in kept.items()}
    return [_unbuilt(v) for v in config] if isinstance(config, list) else config


def _merged(ahead: Array, back: Array, mode: str | None) -> Any:
    if mode == "concat":
        return jnp.concatenate([ahead, back], axis=-1)
    if mode is None:
        return ahead, back
    if mode == "mul":
        return ahead * back
    return (ahead + back) / 2 if mode == "ave" else ahead + back
