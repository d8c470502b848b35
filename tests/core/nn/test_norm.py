"""Batch normalisation with its gradient written out equals that of the definition, differentiated by JAX, in every mode of differentiation."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from kerasr_core.nn.norm import moments, normalize, normalize_by_batch

draw = np.random.default_rng(8)
X = (3.0 + draw.normal(size=(4, 5, 6)) * draw.uniform(0.5, 2.0, 6)).astype("float32")
GAMMA, BETA = (draw.normal(size=(1, 1, 6)).astype("float32") for _ in range(2))
C = draw.normal(size=X.shape).astype("float32")
AXES, EPSILON = (0, 1), 1e-3


def plain(x, gamma, beta):
    mean, variance = moments(x, AXES)
    return normalize(x, mean, variance, beta, gamma, EPSILON), mean, variance


def written(x, gamma, beta):
    return normalize_by_batch(x, gamma, beta, AXES, EPSILON)


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
        whole = jax.make_jaxpr(jax.grad(lambda x: jnp.sum(function(x, GAMMA, BETA)[0] * C)))(X)
        return str(whole).count("reduce_sum[axes=(0, 1)")

    assert sums(written) == sums(plain) - 2
