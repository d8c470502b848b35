"""Batch normalisation with its gradient written out equals that of the definition, differentiated by JAX, in every mode of differentiation."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from kerasr_core.nn.norm import moments, normalize, normalize_by_batch

draw = np.random.default_rng(8)
X = (3.0 + draw.normal(size=(4, 5, 6)) * draw.uniform(0.5, 2.0, 6)).astype("float32")
GAMMA, BETA = (draw.normal(size=6).astype("float32") for _ in range(2))
C = draw.normal(size=X.shape).astype("float32")
AXES, AXIS, EPSILON = (0, 1), 2, 1e-3


def plain(x, gamma, beta):
    mean, variance = jnp.mean(x, AXES), jnp.var(x, AXES)
    return normalize(x, mean, variance, beta, gamma, EPSILON), mean, variance


def written(x, gamma, beta):
    return normalize_by_batch(x, gamma, beta, AXIS, EPSILON)


@pytest.mark.parametrize("weights", [(GAMMA, BETA), (None, BETA), (GAMMA, None), (None, None)], ids=["both", "beta", "gamma", "none"])
def test_values_gradients_and_directional_derivatives_are_those_of_the_definition(weights):
    def loss(function):
        def of(arguments):
            y, mean, variance = function(*arguments)
            return jnp.sum(y * C) + jnp.sum(jnp.sin(mean)) + jnp.sum(jnp.square(variance))

        return of

    arguments = (X, *weights)
    directions = jax.tree.map(lambda a: jnp.asarray(draw.normal(size=a.shape), jnp.float32), arguments)
    close = lambda a, b: np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-4)  # noqa: E731
    jax.tree.map(close, written(*arguments), plain(*arguments))
    jax.tree.map(close, jax.grad(loss(written))(arguments), jax.grad(loss(plain))(arguments))
    close(*(jax.jvp(loss(f), (arguments,), (directions,))[1] for f in (written, plain)))
    twice = [jax.jvp(jax.grad(loss(f)), (arguments,), (directions,))[1] for f in (written, plain)]
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=5e-3, atol=5e-3), *twice)


def test_gradients_of_several_networks_at_once():
    def loss(function):
        return lambda x: jnp.sum(function(x, GAMMA, BETA)[0] * C)

    many = jnp.stack([X, 2 * X, X**2])
    found, expected = (jax.vmap(jax.grad(loss(f)))(many) for f in (written, plain))
    np.testing.assert_allclose(found, expected, rtol=2e-4, atol=2e-4)


def test_the_gradient_needs_no_more_sums_over_the_batch_than_two():
    def sums(function):
        gradient = jax.grad(lambda x, gamma, beta, c: jnp.sum(function(x, gamma, beta)[0] * c), (0, 1, 2))
        return jax.jit(gradient).lower(X, GAMMA, BETA, C).compile().as_text().count(" reduce(")

    assert sums(written) == 4  # two of them are the moments
    assert sums(plain) > 4


def test_a_gradient_without_jit_keeps_two_arrays_of_the_size_of_the_data():
    """The inputs and the centred ones, and vectors; scale and shift are not repeated to that size."""
    x = jnp.tile(X, (16, 16, 1))
    _, backward = jax.vjp(lambda *a: written(*a)[0], x, GAMMA, BETA)
    assert sum(a.nbytes for a in jax.tree.leaves(backward)) < 2.1 * x.nbytes


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32"])
def test_moments_are_computed_wide_and_have_the_type_of_the_data(dtype):
    x = jnp.asarray(300.0 + 5.0 * draw.normal(size=(512, 8)), dtype)  # the sums of squares are beyond float16
    wide = np.asarray(x, np.float64)
    for found, expected in zip(moments(x, (0,)), (wide.mean(0, keepdims=True), wide.var(0, keepdims=True))):
        assert found.dtype == dtype
        np.testing.assert_allclose(np.asarray(found, np.float64), expected, rtol={"float16": 1e-3, "bfloat16": 8e-3, "float32": 1e-4}[dtype])

