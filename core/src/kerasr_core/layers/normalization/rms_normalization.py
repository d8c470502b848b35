"""Normalisation by the root mean square."""

from __future__ import annotations

from typing import Any

from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim, normal_axis
from kerasr_core.nn.norm import rms_norm
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, NonNegativeFloat, Shape


@public("layers.RMSNormalization")
class RMSNormalization(Layer):
    r"""Divide every example by its root mean square over some axes, then scale.

    $$ y = s\,x / \sqrt{\text{mean}(x^2) + \epsilon} $$

    Args:
        axis: The axis, or several, over which the mean is taken.
        epsilon: Added to the mean square.

    Input shape: any; the sizes of the normalised axes must be known.
    Output shape: the same.
    Source: Zhang and Sennrich (2019), Root mean square layer normalization, arXiv:1910.07467.
    """

    axis: Axes = -1
    epsilon: NonNegativeFloat = 1e-6

    def build(self, input_shape: Shape) -> None:
        self.axis = sorted(self.axis) if isinstance(self.axis, list) else [self.axis]  # as Keras stores it once it is built
        self.scale = self.add_weight("scale", [known_dim(input_shape, a, self._me()) for a in self.axis], "ones")

    def call(self, inputs: Array) -> Array:
        return rms_norm(inputs, self._axes(inputs.ndim), self.scale.value, self.epsilon)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        self._axes(len(input_shape))
        return tuple(input_shape)

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)

    def _axes(self, rank: int) -> list[int]:
        axes = self.axis if isinstance(self.axis, list) else [self.axis]
        return [normal_axis(a, rank, self._me()) for a in axes]
