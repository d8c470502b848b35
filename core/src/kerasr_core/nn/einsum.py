"""Einstein sums of an input and a kernel: what an equation says about shapes. EinsumDense and attention call it."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import jax
import jax.numpy as jnp

from kerasr_core.nn.dense import dense
from kerasr_core.types import Array

_FORM = re.compile(r"(\.\.\.)?([a-zA-Z]+)(\.\.\.)?,([a-zA-Z]+)->(\.\.\.)?([a-zA-Z]+)(\.\.\.)?")


@dataclass(frozen=True)
class Equation:
    """`ab,bc->ac`, taken apart: the letters of inputs, kernel and outputs, and on which side other axes may stand."""

    inputs: str
    kernel: str
    outputs: str
    left: bool
    right: bool

    @property
    def is_product(self) -> bool:
        """Whether the last axes of the inputs meet the first of the kernel, and all others keep their order."""
        summed = "".join(c for c in self.inputs if c not in self.outputs)
        free, made = self.inputs.removesuffix(summed), self.kernel.removeprefix(summed)
        apart = free + summed == self.inputs and summed + made == self.kernel and self.outputs == free + made
        return bool(summed) and apart and not self.right and len({*self.inputs, *made}) == len(self.inputs) + len(made)

    @staticmethod
    @functools.cache
    def of(text: str) -> Equation:
        """The parts of an equation, or a ValueError that says what is wrong with it."""
        found = _FORM.fullmatch(text.replace(" ", ""))
        if found is None or (found[1] is None) != (found[5] is None) or (found[3] is None) != (found[7] is None) or (found[1] and found[3]):
            raise ValueError("must be of the form [X],[Y]->[Z], ...[X],[Y]->...[Z] or [X]...,[Y]->[Z]...")
        parts = Equation(found[2], found[4], found[6], found[1] is not None, found[3] is not None)
        for letter in parts.outputs:
            if letter not in parts.inputs and letter not in parts.kernel:
                raise ValueError(f"has the letter {letter!r} in the outputs only")
        for letter in parts.kernel:
            if letter not in parts.inputs and letter not in parts.outputs:
                raise ValueError(f"has the letter {letter!r} in the kernel only")
        return parts


@dataclass(frozen=True)
class EinsumShapes:
    """Shapes of one equation for one input shape; `fan_in` and `fan_out` are the kernel's axes towards inputs and outputs."""

    kernel: tuple[int | None, ...]
    bias: tuple[int | None, ...] | None
    outputs: tuple[int | None, ...]
    fan_in: tuple[int, ...]
    fan_out: tuple[int, ...]


def einsum_shapes(
    equation: Equation, input_shape: Sequence[int | None], output_shape: Sequence[int | None], bias_axes: str | None
) -> EinsumShapes:
    """What follows from an equation, the inputs' shape, and the outputs' shape without batch and without the axes of `...`.

    A ValueError says what does not fit.
    """
    free = len(input_shape) - len(equation.inputs)
    if free < 0 or (free and not equation.left and not equation.right):
        raise ValueError(f"needs inputs of {len(equation.inputs)} axes")
    shape = list(input_shape)
    if equation.left and free:
        sizes = dict(zip(equation.inputs, shape[free:]))
        outputs = [*shape[:free], *output_shape]
    else:
        sizes = dict(zip(equation.inputs, shape))
        outputs = [shape[0], *output_shape, *(shape[len(shape) - free :] if equation.right else [])]
    first = free if equation.left else 0
    if len(outputs) != len(equation.outputs) + free:
        raise ValueError(f"gives {len(equation.outputs)} axes, which `output_shape` {list(output_shape)} does not fit")
    made = dict(zip(equation.outputs, outputs[first:]))
    for letter, size in sizes.items():
        if made.get(letter) not in (None, size):
            raise ValueError(f"has {letter!r} in inputs (size {size}) and outputs (size {made[letter]})")
    made = {letter: sizes.get(letter) if size is None else size for letter, size in made.items()}
    outputs[first : first + len(made)] = made.values()
    kernel = tuple(made[c] if c in made else sizes[c] for c in equation.kernel)
    bias = None
    if bias_axes is not None:
        missing = [c for c in bias_axes if c not in equation.outputs]
        if missing or not bias_axes:
            raise ValueError(f"has no output axis {missing[0]!r}, which `bias_axes` names" if missing else "needs `bias_axes` or None")
        start = min(equation.outputs.index(c) for c in bias_axes)
        bias = tuple(made[c] if c in bias_axes else 1 for c in equation.outputs[start:])
        bias += (1,) * (0 if equation.left else free)
    fan_in = tuple(i for i, c in enumerate(equation.kernel) if c not in made)
    fan_out = tuple(i for i, c in enumerate(equation.kernel) if c in made)
    return EinsumShapes(kernel, bias, tuple(outputs), fan_in, fan_out)


def einsum_dense(equation: str, inputs: Array, kernel: Array, bias: Array | None) -> Array:
    """The sum that `equation` says, plus the bias; whole numbers are taken as the kernel's float type."""
    if not jnp.issubdtype(inputs.dtype, jnp.inexact):
        inputs = inputs.astype(kernel.dtype)
    parts = Equation.of(equation)
    if jax.default_backend() == "cpu" and parts.is_product and (bias is None or bias.shape == kernel.shape[kernel.ndim - bias.ndim :]):
        return _as_product(parts, inputs, kernel, bias)
    outputs = jnp.einsum(equation, inputs, kernel)
    return outputs if bias is None else outputs + bias


def _as_product(parts: Equation, inputs: Array, kernel: Array, bias: Array | None) -> Array:
    """The same as one product of two matrices, with the last axes of inputs and the first of the kernel laid together."""
    summed = sum(c not in parts.outputs for c in parts.inputs)
    width = math.prod(kernel.shape[summed:])
    matrix = inputs.reshape(-1, math.prod(kernel.shape[:summed]))
    flat = None if bias is None or math.prod(bias.shape) != width else bias.reshape(-1)
    outputs = dense(matrix, kernel.reshape(-1, width), flat)
    outputs = outputs.reshape(*inputs.shape[: inputs.ndim - summed], *kernel.shape[summed:])
    return outputs if bias is None or flat is not None else outputs + bias
