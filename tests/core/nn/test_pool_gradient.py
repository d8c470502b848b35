"""The derivatives of pooling on a CPU against XLA's own, ties included."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from kerasr_core.nn import pool_cpu
from kerasr_core.nn.pool import average_pool, max_pool


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


POOLS = [((2, 2), (2, 2), "valid"), ((3, 3), (2, 2), "same"), ((3, 2), (1, 1), "same"), ((2, 2), (3, 3), "valid"), ((7, 6), (7, 6), "valid")]


@pytest.mark.parametrize("data_format", ["channels_last", "channels_first"])
@pytest.mark.parametrize(("pool", "strides", "padding"), POOLS)
def test_average_and_its_gradient_are_those_of_explicit_windows(pool, strides, padding, data_format):
    rng = np.random.default_rng(1)
    x = rng.normal(size=(2, 7, 6, 3))
    pads = lax.padtype_to_pads((7, 6), pool, strides, padding.upper())
    places = [(n + lo + hi - w) // s + 1 for n, w, s, (lo, hi) in zip((7, 6), pool, strides, pads)]
    value, gradient = np.zeros((2, *places, 3)), np.zeros_like(x)
    weights = rng.normal(size=value.shape)
    for i, j in np.ndindex(*places):
        rows, columns = (
            slice(max(n * s - lo, 0), n * s - lo + w) for n, s, w, (lo, _) in zip((i, j), strides, pool, pads)
        )
        part = x[:, rows, columns]
        value[:, i, j] = part.mean((1, 2))
        gradient[:, rows, columns] += weights[:, i, j][:, None, None] / (part.shape[1] * part.shape[2])
    turn = (lambda a: a) if data_format == "channels_last" else (lambda a: np.moveaxis(a, -1, 1))
    mine, back = jax.vjp(lambda x: average_pool(x, pool, strides, padding, data_format), jnp.asarray(turn(x), "float32"))
    np.testing.assert_allclose(mine, turn(value), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(back(jnp.asarray(turn(weights), "float32"))[0], turn(gradient), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("form", [max_pool, average_pool])
@pytest.mark.parametrize(("pool", "strides", "padding"), POOLS)
def test_hessian_vector_products_in_both_modes_agree(form, pool, strides, padding):
    x, v = (jnp.asarray(np.random.default_rng(i).normal(size=(1, 7, 6, 2)), "float32") for i in range(2))

    def loss(x):
        return jnp.sum(form(x, pool, strides, padding, "channels_last") ** 3)

    reverse = jax.grad(lambda x: jnp.vdot(jax.grad(loss)(x), v))(x)
    forward = jax.jvp(jax.grad(loss), (x,), (v,))[1]
    np.testing.assert_allclose(reverse, forward, rtol=1e-5, atol=1e-5)
    assert np.any(np.asarray(forward))


def test_no_select_and_scatter_on_a_cpu():
    x = jnp.ones((1, 4, 4, 1))
    compiled = jax.jit(jax.grad(lambda x: jnp.sum(max_pool(x, (2, 2), (2, 2), "valid", "channels_last")))).lower(x)
    assert ("select_and_scatter" in compiled.as_text()) == (jax.default_backend() != "cpu")
