"""Initializers whose spread follows the number of inputs and outputs of a weight (Glorot, He, LeCun)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Annotated, Any

from kerasr_core.errors import ArgumentError
from kerasr_core.initializers.base import RandomInitializer
from kerasr_core.registry import public
from kerasr_core.types import Axes, PositiveFloat, Seed, choice

_TRUNCATED_STDDEV = 0.87962566103423978  # of a unit normal cut at two standard deviations


def fans(shape: Sequence[int], input_axes: Any = None, output_axes: Any = None) -> tuple[int, int]:
    """How many inputs feed one unit, and how many units one input feeds.

    By default the last two axes are inputs and outputs and those before are positions, as in kernels of dense and
    convolution layers.
    """
    if input_axes is not None or output_axes is not None:
        return _product(shape, input_axes), _product(shape, output_axes)
    if len(shape) < 2:
        size = int(shape[0]) if shape else 1
        return size, size
    positions = math.prod(shape[:-2])
    return int(shape[-2] * positions), int(shape[-1] * positions)


def _product(shape: Sequence[int], axes: Any) -> int:
    axes = [] if axes is None else [axes] if isinstance(axes, int) else axes
    return int(math.prod(shape[a] for a in axes))


class ScaledInitializer(RandomInitializer):
    """Base: numbers of variance `scale / fan`."""

    scale: float
    mode: str
    distribution: str
    input_axes: Axes | None = None
    output_axes: Axes | None = None

    def law(self, shape: tuple[int, ...]) -> tuple[str, float, float]:
        fan_in, fan_out = fans(shape, self.input_axes, self.output_axes)
        fan = {"fan_in": fan_in, "fan_out": fan_out, "fan_avg": (fan_in + fan_out) / 2.0}[self.mode]
        variance = self.scale / max(1.0, fan)
        if self.distribution == "uniform":
            limit = math.sqrt(3.0 * variance)
            return "uniform", -limit, limit
        if self.distribution == "untruncated_normal":
            return "normal", 0.0, math.sqrt(variance)
        return "truncated_normal", 0.0, math.sqrt(variance) / _TRUNCATED_STDDEV


@public("initializers.VarianceScaling", "initializers.variance_scaling")
class VarianceScaling(ScaledInitializer):
    r"""Numbers whose variance is $\text{scale} / n$, where $n$ counts the weight's inputs, its outputs, or their mean.

    Args:
        scale: Factor of the variance. Greater than 0.
        mode: What $n$ is: `"fan_in"` (inputs), `"fan_out"` (outputs) or `"fan_avg"` (their mean).
        distribution: `"truncated_normal"` (also `"normal"`), `"untruncated_normal"` or `"uniform"`.
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.
    """

    scale: PositiveFloat = 1.0
    mode: Annotated[str, choice("fan_in", "fan_out", "fan_avg")] = "fan_in"
    distribution: Annotated[str, choice("truncated_normal", "untruncated_normal", "uniform", "normal")] = "truncated_normal"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None

    def _check_fields(self) -> None:
        super()._check_fields()
        if self.distribution == "normal":
            self.distribution = "truncated_normal"
        if (self.input_axes is None) != (self.output_axes is None):
            owner = self._label()
            raise ArgumentError(
                f"{owner}: `input_axes` and `output_axes` are given together, received input_axes={self.input_axes} and "
                f"output_axes={self.output_axes}.", argument="input_axes", layer=owner, expected="both or neither",
            )


@public("initializers.GlorotUniform", "initializers.glorot_uniform")
class GlorotUniform(ScaledInitializer):
    r"""Uniform numbers within $\pm\sqrt{6 / (\text{inputs} + \text{outputs})}$; also called Xavier.

    Args:
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.

    Source: Glorot and Bengio (2010), equation 16.
    """

    scale, mode, distribution = 1.0, "fan_avg", "uniform"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None


@public("initializers.GlorotNormal", "initializers.glorot_normal")
class GlorotNormal(ScaledInitializer):
    r"""Truncated normal numbers of variance $2 / (\text{inputs} + \text{outputs})$.

    Args:
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.

    Source: Glorot and Bengio (2010), equation 12.
    """

    scale, mode, distribution = 1.0, "fan_avg", "truncated_normal"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None


@public("initializers.HeNormal", "initializers.he_normal")
class HeNormal(ScaledInitializer):
    r"""Truncated normal numbers of variance $2 / \text{inputs}$, for layers with relu.

    Args:
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.

    Source: He et al. (2015), arXiv:1502.01852, equation 10.
    """

    scale, mode, distribution = 2.0, "fan_in", "truncated_normal"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None


@public("initializers.HeUniform", "initializers.he_uniform")
class HeUniform(ScaledInitializer):
    r"""Uniform numbers within $\pm\sqrt{6 / \text{inputs}}$, for layers with relu.

    Args:
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.

    Source: He et al. (2015), arXiv:1502.01852.
    """

    scale, mode, distribution = 2.0, "fan_in", "uniform"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None


@public("initializers.LecunNormal", "initializers.lecun_normal")
class LecunNormal(ScaledInitializer):
    r"""Truncated normal numbers of variance $1 / \text{inputs}$.

    Args:
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.

    Source: LeCun et al. (1998), Efficient BackProp, section 4.6.
    """

    scale, mode, distribution = 1.0, "fan_in", "truncated_normal"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None


@public("initializers.LecunUniform", "initializers.lecun_uniform")
class LecunUniform(ScaledInitializer):
    r"""Uniform numbers within $\pm\sqrt{3 / \text{inputs}}$.

    Args:
        seed: Whole number or SeedGenerator; None draws a seed at construction.
        input_axes: The axes of the weight that are inputs; with `output_axes`, in place of the usual ones.
        output_axes: The axes of the weight that are outputs.

    Source: LeCun et al. (1998), Efficient BackProp, section 4.6.
    """

    scale, mode, distribution = 1.0, "fan_in", "uniform"
    seed: Seed | None = None
    input_axes: Axes | None = None
    output_axes: Axes | None = None
