"""What `compile(gradient_transform=…)` does to gradients before the optimizer sees them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.errors import ArgumentError, ArgumentTypeError, shown
from kerasr_core.optimizers.slots import Stored
from kerasr_core.optimizers.transformation import Transformation, is_transformation
from kerasr_core.types import Array
from kerasr_core.variable import Variable

UNNAMED = "gradient_transform"


class GradientTransform(Stored):
    """Gradient transformations and functions of gradients, one after the other; their state is kept in variables.

    Args:
        given: A gradient transformation, a function `(grads)` or `(grads, params)` of lists of arrays in the order of the
            weights, or a list of these.
    """

    name = UNNAMED

    def __init__(self, given: Any) -> None:
        self.given = given
        several = isinstance(given, (list, tuple)) and not is_transformation(given)
        self.parts = [_part(each) for each in (given if several else [given])]
        self.variables: list[Variable] = []
        self.built = False

    @property
    def file_variables(self) -> list[Variable]:
        return self.variables

    def build(self, weights: Sequence[Variable]) -> None:
        """Make the variables that the transformations need for these weights."""
        if self.built:
            return
        for part in self.parts:
            if isinstance(part, Transformation):
                part.build(weights, lambda value, name: Variable(value, dtype=value.dtype, trainable=False, name=name or "state"))
                self.variables += part.variables
        self.built = True

    def __call__(self, grads: Sequence[Array], params: Sequence[Array]) -> list[Array]:
        """The gradients of all weights, transformed."""
        grads = list(grads)
        for part in self.parts:
            if isinstance(part, Transformation):
                grads = part.update(grads, params)
            else:
                grads = _checked(part(grads, list(params)) if _takes_params(part) else part(grads), grads, part)
        return grads

    def names(self) -> list[str]:
        """By which words a file refers to the parts: those of named functions, else one word for all."""
        return [_name(part) for part in self.parts]

    def objects(self) -> dict[str, Any]:
        """The parts by these words, as a loader takes them in `custom_objects`."""
        return {_name(p): p.functions if isinstance(p, Transformation) else p for p in self.parts}


def _part(each: Any) -> Transformation | Callable[..., Any]:
    if is_transformation(each):
        return Transformation(each)
    if callable(each) and not isinstance(each, type):
        return each
    raise ArgumentTypeError(
        "`gradient_transform` must be a gradient transformation (such as `optax.clip(1.0)`), a function of the list of gradients, "
        f"or a list of these, received {shown(each)}.", argument="gradient_transform",
        expected="a gradient transformation or a function", received=shown(each),
    )


def _name(part: Any) -> str:
    word = UNNAMED if isinstance(part, Transformation) else serialization.get_registered_name(part)
    return word if word.replace(">", "_").isidentifier() else UNNAMED


def _takes_params(function: Callable[..., Any]) -> bool:
    """Whether a function wants the weights beside the gradients."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return False
    positional = [p for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    return len(positional) > 1 and (positional[1].default is inspect.Parameter.empty or positional[1].name == "params")


def _checked(result: Any, grads: Sequence[Array], function: Callable[..., Any]) -> list[Array]:
    who = f"`gradient_transform`: {getattr(function, '__name__', function)}"
    if not isinstance(result, (list, tuple)) or len(result) != len(grads):
        raise ArgumentError(
            f"{who} must return a list of {len(grads)} gradients, received {shown(result)}.", argument="gradient_transform",
            expected=f"{len(grads)} gradients", received=shown(result),
        )
    found = [jnp.asarray(r) for r in result]
    for old, new in zip(grads, found):
        if old.shape != new.shape:
            raise ArgumentError(
                f"{who} must keep the shapes of the gradients; one of {list(old.shape)} became {list(new.shape)}.",
                argument="gradient_transform", expected=list(old.shape), received=list(new.shape),
            )
    return [new.astype(old.dtype) for old, new in zip(grads, found)]
