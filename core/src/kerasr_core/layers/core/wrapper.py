"""The base of layers that hold another layer."""

from __future__ import annotations

from typing import Any

from kerasr_core.errors import ArgumentError, shown
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import LayerLike


@public("layers.Wrapper")
class Wrapper(Layer):
    """Base class of layers that change what another layer does. Subclasses write `call`.

    Args:
        layer: The layer inside.
    """

    layer: LayerLike

    def _check_fields(self) -> None:
        if not isinstance(self.layer, Layer):
            raise ArgumentError(
                f"{self._me()}: `layer` must be a layer, received {shown(self.layer)}.",
                argument="layer", layer=self.name, expected="a layer", received=shown(self.layer),
            )

    def build(self, input_shape: Any = None) -> None:
        if not self.layer.built:
            self.layer.build(input_shape)
            self.layer.built = True
