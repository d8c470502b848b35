"""Gradients of models equal what plain JAX gives for the same mathematics, and leave the model as it was."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.flatten_util import ravel_pytree

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.errors import ArgumentError, DataError, StateError

L = type("L", (), registry.namespace("layers"))
G = type("G", (), registry.namespace("gradients"))
ops = type("ops", (), {k: staticmethod(v) for k, v in registry.namespace("ops").items()})
Input, Sequential, Model = (registry.lookup(n) for n in ("Input", "Sequential", "Model"))
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(6, 3)).astype("float32"), rng.integers(0, 2, 6)


def small(**compiled):
    m = Sequential([Input((3,)), L.Dense(4, activation="tanh"), L.Dense(2)])
    m.compile(**({"optimizer": "sgd", "loss": registry.lookup("losses.SparseCategoricalCrossentropy")(from_logits=True)} | compiled))
    return m


def loss_by_hand(params, x, y):
    a, b, c, d = params
    logits = jnp.tanh(x @ a + b) @ c + d
    return -jnp.take_along_axis(jax.nn.log_softmax(logits), y[:, None], 1).mean()


def weights(m):
    return [jnp.asarray(v.numpy()) for v in m.trainable_variables]


def assert_all_close(found, expected, rtol=2e-5, atol=1e-6):
    assert len(found) == len(expected)
    for f, e in zip(found, expected):
        np.testing.assert_allclose(f, e, rtol=rtol, atol=atol)


@pytest.fixture
def unchanged():
    """Call it with a model; at the end every variable of the model must be what it was."""
    seen = []
    yield lambda m: seen.append((m, [v.numpy().copy() for v in m.variables])) or m
    for m, before in seen:
        for v, old in zip(m.variables, before, strict=True):
            np.testing.assert_array_equal(v.numpy(), old)
            assert not isinstance(v._value, jax.core.Tracer)


def test_value_and_gradients_are_those_of_jax(unchanged):
    m = unchanged(small())
    value, gradients = G.value_and_gradients(m, X, Y)
    expected = jax.value_and_grad(loss_by_hand)(weights(m), X, Y)
    np.testing.assert_allclose(value, expected[0], rtol=1e-5)
    assert_all_close(gradients, expected[1])


def test_per_example_is_vmap_of_grad(unchanged):
    m = unchanged(small())
    found = G.per_example(m, X, Y)
    expected = jax.vmap(lambda x, y: jax.grad(loss_by_hand)(weights(m), x[None], y[None]))(X, Y)
    assert_all_close(found, expected)
    assert_all_close([f.mean(0) for f in found], G.value_and_gradients(m, X, Y)[1])


def test_per_example_with_weights_has_the_batch_gradient_as_its_mean(unchanged):
    m, w = unchanged(small()), np.array([0.5, 0, 2, 1, 1, 3], "float32")
    found = G.per_example(m, X, Y, sample_weight=w)
    assert_all_close([f.mean(0) for f in found], G.value_and_gradients(m, X, Y, w)[1])
    assert all(np.abs(f[1]).max() == 0 for f in found)


def test_hessian_vector_product_is_the_hessian_times_the_vector(unchanged):
    m = unchanged(small())
    vectors = [rng.normal(size=v.shape).astype("float32") for v in m.trainable_variables]
    flat, back = ravel_pytree(weights(m))
    hessian = jax.hessian(lambda p: loss_by_hand(back(p), X, Y))(flat)
    expected = back(hessian @ ravel_pytree([jnp.asarray(v) for v in vectors])[0])
    assert_all_close(G.hessian_vector_product(m, X, Y, vectors), expected, rtol=1e-4, atol=1e-5)


def test_jacobian_is_the_derivative_by_the_inputs(unchanged):
    m = unchanged(small())
    a, b, c, d = weights(m)
    expected = jax.vmap(jax.jacfwd(lambda x: jnp.tanh(x @ a + b) @ c + d))(X)
    np.testing.assert_allclose(G.jacobian(m, X), expected, rtol=2e-5, atol=1e-6)


def test_a_loss_may_be_given_and_penalties_are_part_of_it(unchanged):
    m = Sequential([Input((3,)), L.Dense(1, kernel_regularizer=registry.lookup("regularizers.L2")(0.1))])
    y = rng.normal(size=(6, 1)).astype("float32")

    def by_hand(params):
        return jnp.square(X @ params[0] + params[1] - y).mean() + 0.1 * jnp.square(params[0]).sum()

    with pytest.raises(StateError, match="compile"):
        G.value_and_gradients(m, X, y)
    unchanged(m)
    assert_all_close(G.value_and_gradients(m, X, y, loss="mse")[1], jax.grad(by_hand)(weights(m)))
    m.compile("sgd", "mse")
    assert_all_close(G.value_and_gradients(m, X, y)[1], jax.grad(by_hand)(weights(m)))
    doubled = G.value_and_gradients(m, X, y, loss=lambda t, p: 2 * jnp.square(t - p).mean(-1))[0]
    assert doubled > G.value_and_gradients(m, X, y)[0]


@functools.cache
def wide():
    """Convolution, pooling, recurrent and normalising layers, dropout: all that has a gradient or state of its own."""
    image, series = Input((6, 6, 1)), Input((4, 2))
    a = L.Conv2D(2, 3, activation="relu")(image)
    a = L.Flatten()(L.MaxPooling2D()(L.BatchNormalization()(a)))
    b = L.Dropout(0.5)(L.LSTM(3)(series))
    m = Model([image, series], L.Dense(1)(L.Concatenate()([a, b])))
    m.compile("sgd", "mse")
    return m


WIDE = ([rng.normal(size=(5, 6, 6, 1)).astype("float32"), rng.normal(size=(5, 4, 2)).astype("float32")], rng.normal(size=(5, 1)).astype("float32"))


@pytest.mark.parametrize("training", [False, True])
def test_layers_with_state_and_gradients_of_their_own(training, unchanged):
    m = unchanged(wide())
    value, gradients = G.value_and_gradients(m, *WIDE, training=training)
    each = G.per_example(m, *WIDE, training=training)
    assert [g.shape for g in each] == [(5, *v.shape) for v in m.trainable_variables]
    if not training:
        assert_all_close([e.mean(0) for e in each], gradients, rtol=1e-3, atol=1e-5)
    else:
        again = G.value_and_gradients(m, *WIDE, training=True)
        assert value == again[0] and value != G.value_and_gradients(m, *WIDE)[0]
    vectors = [rng.normal(size=v.shape).astype("float32") for v in m.trainable_variables]
    product = G.hessian_vector_product(m, *WIDE, vectors, training=training)
    apply, state = m.functionalize()

    def gradient(params):
        value = lambda p: jnp.square(apply({**state, "trainable": p}, WIDE[0], training=training)[0] - WIDE[1]).mean()  # noqa: E731
        return jax.grad(value)(params)

    step = dict(zip(state["trainable"], vectors))
    moved = [gradient({k: p + e * step[k] for k, p in state["trainable"].items()}) for e in (1e-3, -1e-3)]
    differences = [(moved[0][k] - moved[1][k]) / 2e-3 for k in state["trainable"]]
    for p, d in zip(product, differences):
        np.testing.assert_allclose(p, d, rtol=0.1, atol=0.05 * float(np.abs(d).max()) + 5e-3)


def test_per_example_draws_anew_for_every_example():
    m = Sequential([Input((50,)), L.Dropout(0.5), L.Dense(1, use_bias=False)])
    m.compile("sgd", "mse")
    each = G.per_example(m, np.ones((2, 50), "float32"), np.zeros((2, 1), "float32"), training=True)[0]
    dropped = np.asarray(each[..., 0] == 0)
    assert dropped.any() and (dropped[0] != dropped[1]).any()


def test_custom_layers_and_frozen_weights():
    class Scale(L.Layer):
        def build(self, shape):
            self.scale = self.add_weight(shape=(shape[-1],), initializer="ones")

        def call(self, inputs):
            return inputs * self.scale

    m = Sequential([Input((3,)), Scale(), L.Dense(1)])
    m.compile("sgd", "mse")
    y = np.zeros((6, 1), "float32")
    assert len(G.per_example(m, X, y)) == 3
    m.layers[1].trainable = False
    assert [g.shape for g in G.per_example(m, X, y)] == [(6, 3)]


def test_gradients_follow_new_weights():
    m = small()
    first = G.value_and_gradients(m, X, Y)[0]
    m.fit(X, Y, epochs=3, verbose=0)
    np.testing.assert_allclose(G.value_and_gradients(m, X, Y)[0], loss_by_hand(weights(m), X, Y), rtol=1e-5)
    assert G.value_and_gradients(m, X, Y)[0] < first


@pytest.mark.parametrize("call, error, words", [
    (lambda m: G.hessian_vector_product(m, X, Y, [np.zeros(3)]), ArgumentError, "vectors"),
    (lambda m: G.per_example(m, X, Y[:3]), DataError, "6 and 3"),
    (lambda m: G.per_example("model", X, Y), ArgumentError, "`model`"),
    (lambda m: G.jacobian(m, X.astype("int32")), DataError, "decimal"),
])
def test_wrong_calls_are_refused_by_name(call, error, words):
    with pytest.raises(error, match=words):
        call(small())


def test_custom_gradient_is_that_of_keras():
    def source(k):
        @k.custom_gradient
        def log1pexp(x):
            e = k.exp(x)

            def grad(*args, upstream=None):
                (upstream,) = args if upstream is None else (upstream,)
                return k.multiply(upstream, 1.0 - 1.0 / k.add(1, e))

            return k.log(1 + e), grad

        return log1pexp

    import keras

    for x in (np.float32(1.5), np.float32(100.0)):
        mine, theirs = (jax.value_and_grad(source(k))(jnp.asarray(x)) for k in (ops, keras.ops))
        np.testing.assert_allclose(mine, theirs)
    assert float(jax.grad(source(ops))(100.0)) == 1.0  # the plain form gives NaN
    assert G.custom_gradient is registry.lookup("ops.custom_gradient")


def test_custom_gradient_of_several_arguments_in_a_layer_that_is_trained():
    @G.custom_gradient
    def product(x, w):
        return x @ w, lambda upstream: (upstream @ w.T, 0 * w)  # no gradient for the weights

    class Still(L.Layer):
        def build(self, shape):
            self.kernel = self.add_weight(shape=(shape[-1], 2))

        def call(self, inputs):
            return product(inputs, self.kernel)

    m = Sequential([Input((3,)), L.Dense(3), Still()])
    m.compile("sgd", "mse")
    before = m.get_weights()
    m.fit(X, rng.normal(size=(6, 2)).astype("float32"), verbose=0)
    assert np.array_equal(m.get_weights()[2], before[2]) and not np.array_equal(m.get_weights()[0], before[0])
