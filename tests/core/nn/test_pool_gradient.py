"""The gradient of max pooling on a CPU against XLA's own, ties included."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from kerasr_core.nn import pool_cpu


def plain(x, window, strides, pads):
    return lax.reduce_window(x, np.array(-np.inf, x.dtype), lax.max, window, strides, pads)


@pytest.mark.parametrize("dtype", ["float32", "float16"])
@pytest.mark.parametrize("values", ["distinct", "ties", "equal"])
@pytest.mark.parametrize(
    ("window", "strides", "padding"),
    [
        ((2, 2), (2, 2), "VALID"), ((3, 3), (2, 2), "SAME"), ((3, 2), (1, 1), "SAME"), ((2, 2), (3, 3), "VALID"),
        ((1, 1), (1, 1), "VALID"), ((5, 4), (2, 3), "SAME"),
    ],
)
def test_equals_the_gradient_of_reduce_window(window, strides, padding, values, dtype):
    rng = np.random.default_rng(0)
    shape = (2, 7, 6, 3)
    x = {"distinct": rng.permutation(252).reshape(shape), "ties": rng.integers(0, 3, shape), "equal": np.ones(shape)}[values]
    x = jnp.asarray(x, dtype)
    window, strides = (1, *window, 1), (1, *strides, 1)
    pads = tuple(lax.padtype_to_pads(shape, window, strides, padding))
    weights = jnp.asarray(rng.integers(-4, 5, plain(x, window, strides, pads).shape), dtype)
    mine, theirs = (jax.grad(lambda x, f=f: jnp.sum(f(x, window, strides, pads) * weights))(x) for f in (pool_cpu.max_pool, plain))
    np.testing.assert_array_equal(mine, theirs)


def test_works_under_jit_vmap_and_second_derivatives():
    x = jnp.asarray(np.random.default_rng(0).normal(size=(1, 4, 4, 1)), "float32")
    pads = ((0, 0),) * 4

    def square_sum(x):
        return jnp.sum(pool_cpu.max_pool(x, (1, 2, 2, 1), (1, 2, 2, 1), pads) ** 2)

    once = jax.jit(jax.grad(square_sum))(x)
    twice = jax.grad(lambda x: jnp.sum(jax.grad(square_sum)(x)))(x)
    np.testing.assert_allclose(twice, 2 * (once != 0))
    stacked = jax.vmap(jax.grad(square_sum))(jnp.stack([x, -x]))
    np.testing.assert_allclose(stacked[0], once)
