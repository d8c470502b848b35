"""Random numbers: keys drawn as Keras on JAX draws them, so that the same seed gives the same numbers there and here."""

from __future__ import annotations

import contextlib
import random as python_random
from collections.abc import Iterator, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, registry
from kerasr_core.errors import ArgumentError, shown
from kerasr_core.variable import Variable


class _Global:
    seed: int | None = None
    generator: SeedGenerator | None = None


@registry.public("utils.set_random_seed")
def set_random_seed(seed: int) -> None:
    """Seed Python's `random`, NumPy's global generator and kerasr, so that the same calls give the same numbers.

    Args:
        seed: Whole number from 0 to 2**32 - 1.
    """
    if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or not 0 <= int(seed) < 2**32:
        raise ArgumentError(
            f"`seed` must be a whole number from 0 to 2**32 - 1, received {shown(seed)}.",
            argument="seed", expected="a whole number from 0 to 2**32 - 1", received=shown(seed),
        )
    python_random.seed(int(seed))
    np.random.seed(int(seed))
    _Global.seed = int(seed)
    _Global.generator = None


@contextlib.contextmanager
def seeded(seed: int) -> Iterator[None]:
    """A block in which everything is as after `set_random_seed(seed)`; afterwards all generators go on where they were."""
    before = python_random.getstate(), np.random.get_state(), _Global.seed, _Global.generator
    try:
        set_random_seed(seed)
        yield
    finally:
        python_random.setstate(before[0])
        np.random.set_state(before[1])
        _Global.seed, _Global.generator = before[2], before[3]


def make_default_seed() -> int:
    """A seed for an object that was given none."""
    return python_random.randint(1, int(1e9))


@registry.public("random.SeedGenerator")
class SeedGenerator:
    """A source of keys that gives another key at each call, in eager and in compiled code.

    Args:
        seed: Whole number, or None for one drawn from Python's `random`.
        name: Name of the generator.
    """

    not_in_programs = ("_given_seed", "_initial_seed")  # which have their numbers from `state`

    def __init__(self, seed: int | None = None, name: str | None = None, **kwargs: Any) -> None:
        self.name = name or config.auto_name("SeedGenerator")
        self._given_seed = seed
        seed = make_default_seed() if seed is None else seed
        if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or seed < 0:
            raise ArgumentError(
                f"`seed` must be a whole number, 0 or more, received {shown(seed)}.",
                argument="seed", expected="a whole number, 0 or more", received=shown(seed),
            )
        self._initial_seed = int(seed)
        with config.name_scope(self.name):
            self.state = Variable(
                np.array([self._initial_seed % 2**32, 0], np.uint32), dtype="uint32", trainable=False,
                name="seed_generator_state", autocast=False,
            )

    def next(self, ordered: bool = True) -> Any:
        """The next key: `[seed, count]` as uint32, then count goes up by one."""
        key = self.state.value
        self.state.assign(key + jnp.array([0, 1], jnp.uint32))
        return key

    def get_config(self) -> dict[str, Any]:
        return {"seed": self._initial_seed, "name": self.name}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> SeedGenerator:
        return cls(**config)


def global_seed_generator() -> SeedGenerator:
    """The generator that serves calls without a seed."""
    if _Global.generator is None:
        _Global.generator = SeedGenerator(_Global.seed, name="global_seed_generator")
    return _Global.generator


def draw_key(seed: Any) -> Any:
    """A key `[2] uint32` from a whole number, a SeedGenerator, a key, or None (the global generator)."""
    if isinstance(seed, SeedGenerator):
        return seed.next()
    if seed is None:
        return global_seed_generator().next()
    if isinstance(seed, (int, np.integer)) and not isinstance(seed, bool):
        return jnp.array([int(seed) % 2**32, 0], jnp.uint32)
    if isinstance(seed, jax.Array) and seed.shape == (2,):
        return seed
    raise ArgumentError(
        f"`seed` must be a whole number, a SeedGenerator or None, received {shown(seed)}.",
        argument="seed", expected="a whole number, a SeedGenerator or None", received=shown(seed),
    )


def _dtype(dtype: Any) -> Any:
    return jnp.dtype(dtype or config.floatx())


@registry.public("random.normal")
def normal(shape: Sequence[int], mean: float = 0.0, stddev: float = 1.0, dtype: Any = None, seed: Any = None) -> Any:
    """Normal numbers of the given mean and standard deviation.

    Args:
        shape: Shape of the result.
        mean: Their mean.
        stddev: Their standard deviation.
        dtype: Dtype of the result; the global float type if None.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    dtype = _dtype(dtype)
    return jax.random.normal(draw_key(seed), tuple(shape), dtype) * jnp.array(stddev, dtype) + jnp.array(mean, dtype)


@registry.public("random.uniform")
def uniform(shape: Sequence[int], minval: float = 0.0, maxval: float = 1.0, dtype: Any = None, seed: Any = None) -> Any:
    """Uniform numbers from `minval` up to, but without, `maxval`.

    Args:
        shape: Shape of the result.
        minval: Least number.
        maxval: Upper bound.
        dtype: Dtype of the result; the global float type if None.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    return jax.random.uniform(draw_key(seed), tuple(shape), _dtype(dtype), minval=minval, maxval=maxval)


@registry.public("random.truncated_normal")
def truncated_normal(
    shape: Sequence[int], mean: float = 0.0, stddev: float = 1.0, dtype: Any = None, seed: Any = None
) -> Any:
    """Normal numbers, drawn again while they lie further than two standard deviations from the mean.

    Args:
        shape: Shape of the result.
        mean: Mean before the cut.
        stddev: Standard deviation before the cut.
        dtype: Dtype of the result; the global float type if None.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    dtype = _dtype(dtype)
    sample = jax.random.truncated_normal(draw_key(seed), lower=-2.0, upper=2.0, shape=tuple(shape), dtype=dtype)
    return sample * jnp.array(stddev, dtype) + jnp.array(mean, dtype)


@registry.public("random.randint")
def randint(shape: Sequence[int], minval: int, maxval: int, dtype: Any = "int32", seed: Any = None) -> Any:
    """Whole numbers from `minval` up to, but without, `maxval`.

    Args:
        shape: Shape of the result.
        minval: Least number.
        maxval: Upper bound.
        dtype: Dtype of the result.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    return jax.random.randint(draw_key(seed), tuple(shape), minval, maxval, jnp.dtype(dtype))


@registry.public("random.categorical")
def categorical(logits: Any, num_samples: int, dtype: Any = "int32", seed: Any = None) -> Any:
    """Class indices drawn from unnormalised log-probabilities: `[batch, classes] -> [batch, num_samples]`.

    Args:
        logits: Unnormalised log-probabilities.
        num_samples: How many indices are drawn for each row.
        dtype: Dtype of the result.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    logits = jnp.asarray(logits)
    drawn = jax.random.categorical(draw_key(seed), logits[..., None], shape=(logits.shape[0], num_samples), axis=1)
    return drawn.astype(jnp.dtype(dtype))


@registry.public("random.dropout")
def dropout(inputs: Any, rate: float, noise_shape: Sequence[int | None] | None = None, seed: Any = None) -> Any:
    """Set a fraction `rate` of the entries to zero and scale the rest by `1 / (1 - rate)`.

    Args:
        inputs: A tensor.
        rate: The fraction, from 0 to 1.
        noise_shape: Shape of the mask, which is broadcast; None, as a whole or for an axis, means that of the inputs.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    if rate == 0:
        return inputs
    if rate == 1:
        return jnp.zeros_like(inputs)
    keep = 1.0 - rate
    shape = jnp.shape(inputs)
    if noise_shape is not None:
        shape = tuple(s if n is None else n for s, n in zip(shape, noise_shape))
    mask = jax.random.bernoulli(draw_key(seed), p=keep, shape=shape)
    return jnp.where(jnp.broadcast_to(mask, jnp.shape(inputs)), inputs / keep, jnp.zeros_like(inputs))


@registry.public("random.shuffle")
def shuffle(x: Any, axis: int = 0, seed: Any = None) -> Any:
    """The entries of `x` in random order along one axis.

    Args:
        x: A tensor.
        axis: The axis.
        seed: Whole number (the same numbers at each call), `random.SeedGenerator`, or None for the global generator.
    """
    return jax.random.permutation(draw_key(seed), x, axis, independent=True)
