"""The densely connected layer."""

from __future__ import annotations

from typing import Any

from kerasr_core.input_spec import InputSpec
from kerasr_core.layers.checks import known_dim
from kerasr_core.layers.core.lora import LowRankAdaptable
from kerasr_core.layers.core.quantization import refuse_quantization
from kerasr_core.nn.dense import dense
from kerasr_core.registry import public
from kerasr_core.types import (
    Activation,
    AnyValue,
    Array,
    Bool,
    Constraint,
    Initializer,
    PositiveFloat,
    PositiveInt,
    Regularizer,
    Shape,
)


@public("layers.Dense")
class Dense(LowRankAdaptable):
    r"""Every output is a weighted sum of all inputs, passed through an activation.

    $$ y = f(x W + b) $$ with kernel $W$, bias $b$ and activation $f$, applied to the last axis.

    Args:
        units: Size of the output's last axis.
        activation: Function $f$ applied to the sums; None for none.
        use_bias: Whether $b$ is added.
        kernel_initializer: Start value of the kernel, shape `[features, units]`.
        bias_initializer: Start value of the bias, shape `[units]`.
        kernel_regularizer: Penalty on the kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        kernel_constraint: Applied to the kernel after each update.
        bias_constraint: Applied to the bias after each update.
        lora_rank: If given, the kernel is frozen and a product of two matrices of this inner size is trained on top of it.
        lora_alpha: The product is scaled by `lora_alpha / lora_rank`; the rank if None.
        quantization_config: Must be None; quantised layers are not part of this release.

    Input shape: `[batch, ..., features]`; `features` must be known at build time.
    Output shape: `[batch, ..., units]`.
    Raises: `ShapeError` if the last axis is unknown at build, or differs from it in a call.
    """

    units: PositiveInt
    activation: Activation | None = None
    use_bias: Bool = True
    kernel_initializer: Initializer = "glorot_uniform"
    bias_initializer: Initializer = "zeros"
    kernel_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    kernel_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None
    lora_rank: PositiveInt | None = None
    lora_alpha: PositiveFloat | None = None
    quantization_config: AnyValue | None = None

    adapted = "kernel"
    supports_masking = True
    _not_in_config = ("activity_regularizer",)

    def _check_fields(self) -> None:
        super()._check_fields()
        refuse_quantization(self.quantization_config, self._me())
        self.input_spec = InputSpec(min_ndim=2)

    def build(self, input_shape: Shape) -> None:
        features = known_dim(input_shape, -1, self._me())
        self.kernel = self.add_weight(
            "kernel", [features, self.units], self.kernel_initializer,
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias", [self.units], self.bias_initializer,
                regularizer=self.bias_regularizer, constraint=self.bias_constraint,
            )
        self.input_spec = InputSpec(min_ndim=2, axes={-1: features})
        self.built = True
        if self.lora_rank is not None:
            self.enable_lora(self.lora_rank, self.lora_alpha)

    def call(self, inputs: Array) -> Array:
        bias = None if self.bias is None else self.bias.value
        return self.activation(dense(inputs, self.effective_weight(), bias))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return (*input_shape[:-1], self.units)
