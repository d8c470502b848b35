"""`model.functionalize()`: a pure function and a pytree, which all of JAX's transformations take."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.errors import ArgumentError, StateError, WeightsError

L = type("L", (), registry.namespace("layers"))
Input, Sequential, Model = (registry.lookup(n) for n in ("Input", "Sequential", "Model"))
X = np.random.default_rng(0).normal(size=(6, 3)).astype("float32")


def sequential():
    return Sequential([Input((3,)), L.Dense(4, activation="relu"), L.BatchNormalization(), L.Dropout(0.5), L.Dense(2)])


def functional():
    inputs = Input((3,))
    x = L.Dense(4, activation="relu")(inputs)
    return Model(inputs, L.Dense(2)(L.Dropout(0.5)(L.BatchNormalization()(x))))


def subclass():
    class Own(Model):
        def __init__(self):
            super().__init__()
            self.inner = [L.Dense(4, name="same"), L.Dense(4, name="same")]
            self.norm, self.drop, self.out = L.BatchNormalization(), L.Dropout(0.5), L.Dense(2)

        def call(self, x, training=False):
            for layer in self.inner:
                x = layer(x)
            return self.out(self.drop(self.norm(x, training=training), training=training))

    m = Own()
    m(X)
    return m


@pytest.fixture(params=[sequential, functional, subclass])
def model(request):
    m = request.param()
    before = [v.numpy().copy() for v in m.variables]
    yield m
    for v, old in zip(m.variables, before, strict=True):
        np.testing.assert_array_equal(v.numpy(), old)
        assert not isinstance(v._value, jax.core.Tracer)
    m(X)


def test_it_computes_what_the_model_computes(model):
    apply, state = model.functionalize()
    outputs, new = apply(state, X)
    np.testing.assert_allclose(outputs, model.predict(X, verbose=0), rtol=1e-5, atol=1e-6)
    assert jax.tree.structure(new) == jax.tree.structure(state)
    assert len(state["trainable"]) == len(model.trainable_variables)
    for a, b in zip(jax.tree.leaves(new), jax.tree.leaves(state)):
        np.testing.assert_array_equal(a, b)


def test_jit_grad_vmap_and_pmap_take_it(model):
    apply, state = model.functionalize()
    outputs = apply(state, X)[0]
    np.testing.assert_allclose(jax.jit(apply)(state, X)[0], outputs, rtol=1e-5, atol=1e-6)
    loss = lambda t: jnp.square(apply({**state, "trainable": t}, X)[0]).mean()  # noqa: E731
    gradients = jax.grad(loss)(state["trainable"])
    assert {k: v.shape for k, v in gradients.items()} == {k: v.shape for k, v in state["trainable"].items()}
    many = jax.tree.map(lambda a: jnp.stack([a, a]), state)
    stacked, _ = jax.vmap(apply, in_axes=(0, None))(many, X)
    np.testing.assert_allclose(stacked, jnp.stack([outputs, outputs]), rtol=1e-5, atol=1e-6)
    rows, _ = jax.vmap(apply, in_axes=(None, 0))(state, X[:, None])
    np.testing.assert_allclose(rows[:, 0], outputs, rtol=1e-5, atol=1e-6)
    one = jax.tree.map(lambda a: a[None], state)
    np.testing.assert_allclose(jax.pmap(apply)(one, X[None])[0][0], outputs, rtol=1e-5, atol=1e-6)


def test_training_gives_new_moving_averages_and_seeds(model):
    apply, state = model.functionalize()
    first, new = jax.jit(lambda s: apply(s, X, training=True))(state)
    changed = {k for k in state["non_trainable"] if not np.array_equal(state["non_trainable"][k], new["non_trainable"][k])}
    assert len(changed) == 3 and sum("seed" in k for k in changed) == 1
    assert not np.array_equal(first, apply(new, X, training=True)[0])
    np.testing.assert_allclose(first, apply(state, X, training=True)[0], rtol=1e-5, atol=1e-6)


def test_rng_takes_the_place_of_the_seeds(model):
    apply, state = model.functionalize()
    run = jax.jit(lambda rng: apply(state, X, training=True, rng=rng))
    (a, new), (b, _), (c, _) = run(jax.random.key(1)), run(jax.random.key(1)), run(jax.random.key(2))
    assert np.array_equal(a, b) and not np.array_equal(a, c)
    seed = next(k for k in state["non_trainable"] if "seed" in k)
    assert np.array_equal(new["non_trainable"][seed], state["non_trainable"][seed])
    np.testing.assert_allclose(run(jax.random.PRNGKey(1))[0], a)
    assert not np.array_equal(apply(state, X, training=True, rng=7)[0], a)


def test_the_state_is_a_snapshot_and_goes_back():
    m = functional()
    apply, state = m.functionalize()
    expected = apply(state, X)[0]
    m.compile("sgd", "mse")
    m.fit(X, np.zeros((6, 2)), epochs=2, verbose=0)
    np.testing.assert_allclose(apply(state, X)[0], expected)
    assert not np.allclose(m.predict(X, verbose=0), expected)
    m.load_functional_state(state)
    np.testing.assert_allclose(m.predict(X, verbose=0), expected, rtol=1e-5, atol=1e-6)
    m.load_functional_state({"trainable": jax.tree.map(lambda a: np.zeros_like(a), state["trainable"])})
    assert not m.predict(X, verbose=0).any()


def test_losses_of_layers_come_along():
    m = Sequential([Input((3,)), L.Dense(2, kernel_regularizer="l2", activity_regularizer="l1")])
    apply, state = m.functionalize()
    outputs, _, losses = jax.jit(lambda s: apply(s, X, return_losses=True))(state)
    kernel = m.layers[0].kernel.numpy()
    np.testing.assert_allclose(sorted(map(float, losses)), sorted([0.01 * (kernel**2).sum(), 0.01 * np.abs(outputs).sum() / 6]), rtol=1e-5)


@pytest.mark.parametrize("change, error, words", [
    (lambda s: s["trainable"].popitem(), WeightsError, "no 'dense"),
    (lambda s: s["trainable"].update(x=1), WeightsError, "no 'x'"),
    (lambda s: s["trainable"].update({k: np.zeros(9) for k in list(s["trainable"])[:1]}), WeightsError, "shape"),
    (lambda s: s.update(weights={}), ArgumentError, "weights"),
])
def test_states_that_do_not_fit_change_nothing(change, error, words):
    m = functional()
    _, state = m.functionalize()
    before = m.get_weights()
    state = {k: {p: np.asarray(a) + 1 for p, a in v.items()} for k, v in state.items()}
    change(state)
    with pytest.raises(error, match=words):
        m.load_functional_state(state)
    for a, b in zip(before, m.get_weights()):
        np.testing.assert_array_equal(a, b)


def test_a_model_must_be_built():
    with pytest.raises(StateError, match="not built"):
        Sequential([L.Dense(2)]).functionalize()
