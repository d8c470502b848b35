"""Initializer: makes the start value of a weight from its shape and dtype. With `get`, `serialize` and `deserialize`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import dtypes, random, registry, serialization
from kerasr_core.errors import ArgumentError, ShapeError, shown
from kerasr_core.fields import Configured, resolve
from kerasr_core.initializers import drawing
from kerasr_core.types import Array, Seed


@registry.public("initializers.Initializer")
class Initializer(Configured):
    """Base of initializers: a subclass writes `__call__(shape, dtype=None)`, which returns an array."""

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        raise NotImplementedError(f"{type(self).__name__} must implement `__call__(shape, dtype=None)`.")

    def later(self, shape: Sequence[int], dtype: Any) -> Callable[[], Array] | None:
        """What gives the start value when it is first read, for initializers whose result is settled by now; None for others."""
        return None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__call__" in cls.__dict__ and "later" not in cls.__dict__:
            cls.later = Initializer.later  # type: ignore[method-assign]  # an inherited one would not call the class's own

    def clone(self) -> Any:
        """A new initializer with the same config."""
        return self.from_config(self.get_config())


class RandomInitializer(Initializer):
    """Base of the random ones. Without a seed one is drawn at construction, so an object gives the same numbers at each call."""

    seed: Seed | None = None
    not_in_programs = ("seed", "_given_seed")  # start values are drawn before


    def _check_fields(self) -> None:
        self._given_seed = self.seed
        if self.seed is None:
            self.seed = random.make_default_seed()
        elif isinstance(self.seed, bool) or not isinstance(self.seed, (int, np.integer, random.SeedGenerator)):
            owner = self._label()
            raise ArgumentError(
                f"{owner}: `seed` must be a whole number, a SeedGenerator or None, received {shown(self.seed)}.",
                argument="seed", layer=owner, expected="a whole number, a SeedGenerator or None", received=shown(self.seed),
            )

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "seed": serialization.serialize(self._given_seed)}

    def law(self, shape: tuple[int, ...]) -> tuple[str, float, float]:
        """The distribution (a function of `random` and of `drawing`) and its two parameters. Written by the classes."""
        raise NotImplementedError

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        name, first, second = self.law(tuple(shape))
        draw: Callable[..., Array] = getattr(random, name)
        return draw(shape, first, second, float_dtype(dtype), self.seed)

    def later(self, shape: Sequence[int], dtype: Any) -> Callable[[], Array] | None:
        """With a SeedGenerator the numbers depend on when they are drawn, so they are drawn at once."""
        if isinstance(self.seed, random.SeedGenerator) or self.seed is None:
            return None
        if float_dtype(dtype) != np.float32 or not drawing.reproducible():
            return functools.partial(self, shape, dtype)
        name, first, second = self.law(tuple(shape))
        return functools.partial(getattr(drawing, name), int(self.seed), tuple(shape), first, second)


def float_dtype(dtype: Any) -> Any:
    """The dtype of random numbers: that asked for, or the global float type."""
    return jnp.dtype(dtypes.standardize_dtype(dtype))


@registry.public("initializers.get")
def get(identifier: Any) -> Any:
    """The initializer that a name, a config, a class, a function, an array or None means.

    Args:
        identifier: A name such as `"glorot_uniform"`, a config, an initializer, a function of shape and dtype, an array
            that is the start value itself, or None.
    """
    if isinstance(identifier, (np.ndarray, np.generic, jax.Array)):
        return _given(identifier)
    return resolve("initializers", identifier)


def _given(array: Array) -> Any:
    def initialize(shape: Sequence[int], dtype: Any = None) -> Array:
        if tuple(shape) != tuple(array.shape):
            raise ShapeError(
                f"The initializer is an array of shape {list(array.shape)}, the weight has shape {list(shape)}.",
                argument="shape", expected=list(array.shape), received=list(shape),
            )
        return jnp.asarray(array, dtype=dtypes.standardize_dtype(dtype))

    return initialize


@registry.public("initializers.serialize")
def serialize(initializer: Any) -> Any:
    """The config of an initializer, with its class.

    Args:
        initializer: An initializer.
    """
    return serialization.serialize(initializer)


@registry.public("initializers.deserialize")
def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The initializer that `serialize` described.

    Args:
        config: The result of `serialize`.
        custom_objects: Classes and functions of yours, by name.
    """
    with serialization.custom_object_scope(custom_objects):
        return resolve("initializers", config)
