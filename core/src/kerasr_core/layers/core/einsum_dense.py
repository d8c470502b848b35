"""A dense layer whose sum is written as an equation."""

from __future__ import annotations

from typing import Any

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.initializers.scaling import ScaledInitializer
from kerasr_core.input_spec import InputSpec
from kerasr_core.layers.core.lora import LowRankAdaptable
from kerasr_core.layers.core.quantization import refuse_quantization
from kerasr_core.nn.einsum import EinsumShapes, Equation, einsum_dense, einsum_shapes
from kerasr_core.registry import public
from kerasr_core.types import Activation, AnyValue, Array, Constraint, Initializer, PositiveFloat, PositiveInt, Regularizer, Shape, Text


@public("layers.EinsumDense")
class EinsumDense(LowRankAdaptable):
    """A sum of products of inputs and kernel along any axes, written in Einstein's notation, plus bias and activation.

    `EinsumDense("ab,bc->ac", 64, bias_axes="c")` is `Dense(64)`.

    Args:
        equation: Letters for the axes of inputs, kernel and outputs: `ab,bc->ac`, `...x,xy->...y` or `ab...,bc->ac...`.
        output_shape: Shape of the outputs without the batch axis and without the axes of `...`; None where a size is that of
            the inputs.
        activation: Function applied to the sums; None for none.
        bias_axes: The letters of the outputs' axes that the bias has; None for no bias.
        kernel_initializer: Start value of the kernel.
        bias_initializer: Start value of the bias.
        kernel_regularizer: Penalty on the kernel.
        bias_regularizer: Penalty on the bias.
        kernel_constraint: Applied to the kernel after each update.
        bias_constraint: Applied to the bias after each update.
        lora_rank: If given, the kernel is frozen and a product of two matrices of this inner size is trained on top of it.
        lora_alpha: The product is scaled by `lora_alpha / lora_rank`; the rank if None.
        gptq_unpacked_column_size: Kept for files of quantised layers.
        quantization_config: Must be None; quantised layers are not part of this release.

    Input shape: as the equation says; the sizes of the kernel's axes must be known.
    Output shape: as the equation says.
    Raises: `ArgumentError` if the equation does not say a sum of inputs and kernel; `ShapeError` if shapes do not fit it.
    """

    equation: Text
    output_shape: Shape
    activation: Activation | None = None
    bias_axes: Text | None = None
    kernel_initializer: Initializer = "glorot_uniform"
    bias_initializer: Initializer = "zeros"
    kernel_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    kernel_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    lora_rank: PositiveInt | None = None
    lora_alpha: PositiveFloat | None = None
    gptq_unpacked_column_size: PositiveInt | None = None
    quantization_config: AnyValue | None = None

    adapted = "kernel"

    def _check_fields(self) -> None:
        super()._check_fields()
        refuse_quantization(self.quantization_config, self._me())
        try:
            self._parts = Equation.of(self.equation)
        except ValueError as problem:
            raise ArgumentError(
                f"{self._me()}: `equation` {self.equation!r} {problem}.", argument="equation", layer=self.name,
                expected="a sum of inputs and kernel", received=self.equation,
            ) from None

    def _shapes(self, input_shape: Shape) -> EinsumShapes:
        try:
            return einsum_shapes(self._parts, input_shape, self.output_shape, self.bias_axes)
        except ValueError as problem:
            raise ShapeError(
                f"{self._me()}: `equation` {self.equation!r} {problem}; received inputs of shape {list(input_shape)}.",
                argument="inputs", layer=self.name, expected=self.equation, received=list(input_shape),
            ) from None

    def build(self, input_shape: Shape) -> None:
        shapes = self._shapes(input_shape)
        self.kernel = self.add_weight(
            "kernel", shapes.kernel, self._fanned(self.kernel_initializer, shapes),
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self.bias = None
        if shapes.bias is not None:
            self.bias = self.add_weight(
                "bias", shapes.bias, self.bias_initializer, regularizer=self.bias_regularizer, constraint=self.bias_constraint,
            )
        self.input_spec = InputSpec(ndim=len(input_shape))
        self.built = True
        if self.lora_rank is not None:
            self.enable_lora(self.lora_rank, self.lora_alpha)

    @staticmethod
    def _fanned(initializer: Any, shapes: EinsumShapes) -> Any:
        """Scaled initializers count inputs and outputs by the equation, unless told otherwise."""
        if not isinstance(initializer, ScaledInitializer) or None not in (initializer.input_axes, initializer.output_axes):
            return initializer
        axes = {"input_axes": list(shapes.fan_in), "output_axes": list(shapes.fan_out)}
        return type(initializer).from_config({**initializer.get_config(), "seed": initializer.seed, **axes})

    def call(self, inputs: Array, training: Any = None) -> Array:
        bias = None if self.bias is None else self.bias.value
        return self.activation(einsum_dense(self.equation, inputs, self.effective_weight(), bias))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return self._shapes(input_shape).outputs

    def get_config(self) -> dict[str, Any]:
        config = {"activity_regularizer": None, **super().get_config()}
        if self.gptq_unpacked_column_size is None:
            del config["gptq_unpacked_column_size"]
        return config
