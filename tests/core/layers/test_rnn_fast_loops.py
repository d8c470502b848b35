"""The loops of LSTM and GRU with derivatives of their own: equal to the plain ones in value and all derivatives, and in use."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.test_util import check_grads

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import registry
from kerasr_core.nn import gru_cpu, lstm_cpu, recurrent_cpu

LSTM, GRU, RNN, GRUCell = (registry.lookup(f"layers.{n}") for n in ("LSTM", "GRU", "RNN", "GRUCell"))
RNG = np.random.default_rng(3)
X = RNG.normal(size=(3, 5, 2)).astype("float32")
MASK = np.array([[0, 1, 1, 0, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]], bool)
VARIANTS = {
    "lstm": lambda **o: LSTM(4, **o),
    "lstm without bias": lambda **o: LSTM(4, use_bias=False, **o),
    "gru": lambda **o: GRU(4, **o),
    "gru, reset before": lambda **o: GRU(4, reset_after=False, **o),
    "gru without bias": lambda **o: GRU(4, use_bias=False, **o),
}
OPTIONS = {
    "last": ({}, {}),
    "sequences": ({"return_sequences": True}, {}),
    "mask": ({}, {"mask": MASK}),
    "mask, sequences": ({"return_sequences": True, "return_state": True}, {"mask": MASK}),
    "mask, zero output": ({"return_sequences": True, "zero_output_for_mask": True}, {"mask": MASK}),
    "backwards": ({"return_sequences": True, "go_backwards": True}, {"mask": MASK}),
    "dropout": ({"dropout": 0.5, "seed": 1}, {"training": True}),
}


@pytest.fixture(autouse=True)
def on_cpu():
    if jax.default_backend() != "cpu":
        pytest.skip("the loops are for a CPU")


@pytest.fixture
def used(monkeypatch):
    """How often each of the loops was called."""
    counts = {"lstm": 0, "gru": 0}

    def counted(name, inner):
        def call(*args):
            counts[name] += 1
            return inner(*args)

        return call

    monkeypatch.setattr(lstm_cpu, "lstm", counted("lstm", lstm_cpu.lstm))
    monkeypatch.setattr(gru_cpu, "gru", counted("gru", gru_cpu.gru))
    return counts


def pair(make, **options):
    """A layer as it is, and one with the same weights that takes the plain loop."""
    layers = [make(**options), make(use_cudnn=False, **options)]
    for layer in layers:
        layer.build(X.shape)
        layer.set_weights([RNG.normal(size=w.shape) for w in layer.weights] if layer is layers[0] else layers[0].get_weights())
    return layers


def function(layer, arguments):
    """Outputs as one vector, of weights, inputs and first states."""
    state = [v.value for v in layer.non_trainable_variables]

    def call(weights, x, first):
        outputs, _ = layer.stateless_call(weights, state, x, initial_state=first, **arguments)
        return jnp.concatenate([y.reshape(-1) for y in jax.tree.leaves(outputs)])

    first = [jnp.asarray(RNG.normal(size=(3, 4)), "float32") for _ in layer.state_sizes]
    return call, ([v.value for v in layer.trainable_variables], jnp.asarray(X), first)


def close(a, b, tolerance=2e-5):
    for got, wanted in zip(jax.tree.leaves(a), jax.tree.leaves(b), strict=True):
        np.testing.assert_allclose(got, wanted, rtol=tolerance, atol=tolerance * max(1.0, float(np.abs(wanted).max())))


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_value_and_gradients_equal_the_plain_loop(variant, options, used):
    if "without" in variant and options not in ("last", "mask, sequences"):
        pytest.skip("the bias has no part in this option")
    options = OPTIONS[options]
    fast, plain = pair(VARIANTS[variant], **options[0])
    f, at = function(fast, options[1])
    g, _ = function(plain, options[1])
    assert sum(used.values()) == 0
    outputs = f(*at)
    direction = jnp.asarray(RNG.normal(size=outputs.shape), "float32")
    close(outputs, g(*at))
    assert sum(used.values()) == 1, "the fast loop is in use"
    close(*(jax.jit(jax.value_and_grad(lambda *a, h=h: jnp.vdot(h(*a), direction), argnums=(0, 1, 2)))(*at) for h in (f, g)))
    assert sum(used.values()) == 2, "the plain layer did without"


@pytest.mark.parametrize("make", [VARIANTS["lstm"], VARIANTS["gru"], VARIANTS["gru, reset before"]])
def test_derivatives_of_both_modes_and_orders(make):
    fast, plain = pair(make, return_sequences=True)
    f, at = function(fast, {"mask": MASK})
    g, _ = function(plain, {"mask": MASK})
    along = jax.tree.map(lambda a: jnp.asarray(RNG.normal(size=a.shape), a.dtype), at)

    def loss(h):
        return lambda *a: jnp.sum(jnp.square(h(*a)))

    close(*(jax.jvp(h, at, along) for h in (f, g)))
    by_weights = along[0]
    for product in (
        lambda h: jax.jvp(lambda w: jax.grad(loss(h))(w, *at[1:]), (at[0],), (by_weights,))[1],
        lambda h: jax.grad(lambda w: sum(jnp.vdot(a, b) for a, b in zip(jax.grad(loss(h))(w, *at[1:]), by_weights)))(at[0]),
    ):
        close(*(jax.jit(lambda h=h, product=product: product(h))() for h in (f, g)), tolerance=2e-4)


def test_gradients_by_finite_differences_in_float64():
    with jax.enable_x64(True):
        arrays = [RNG.normal(size=s) for s in ((3, 2, 2), (2, 3), (2, 3), (2, 12), (3, 12), (12,))]
        x, h, c, *weights = (jnp.asarray(a) for a in arrays)
        keep = jnp.asarray(MASK[:2, :3].T[..., None])

        def lstm(x, h, c, *weights):
            outputs, last = lstm_cpu.lstm(x, (h, c), weights, keep, True)
            return jnp.sum(jnp.sin(outputs)) + jnp.vdot(*last)

        def gru(x, h, c, *weights):
            kernel, recurrent, bias = (w[..., :9] for w in weights)
            outputs, last = gru_cpu.gru(x, h, (kernel, recurrent, bias, 2 * bias), None, True, True)
            return jnp.sum(jnp.sin(outputs)) + jnp.vdot(last, c)

        for f in (lstm, gru):
            check_grads(jax.jit(f), (x, h, c, *weights), order=1, modes=("fwd", "rev"), eps=1e-5)


def test_vmap_over_members_as_in_an_ensemble():
    fast, plain = pair(VARIANTS["lstm"])
    f, (weights, x, first) = function(fast, {})
    g, _ = function(plain, {})
    members = [jnp.stack([w, 2 * w]) for w in weights]
    close(*(jax.vmap(jax.grad(lambda w, h=h: jnp.sum(h(w, x, first) ** 2)))(members) for h in (f, g)), tolerance=1e-4)


@pytest.mark.parametrize("layer", [
    LSTM(2, activation="relu"), LSTM(2, recurrent_activation="hard_sigmoid"), GRU(2, unroll=True), LSTM(2, recurrent_dropout=0.5),
    GRU(2, dropout=0.5, implementation=1), LSTM(2, dtype="mixed_bfloat16"), GRU(2, use_cudnn=False),
], ids=lambda v: v.name)
def test_everything_else_takes_the_plain_loop(layer, used):
    layer(X, training=True)
    assert sum(used.values()) == 0


def test_a_cell_inside_rnn_has_the_fast_loop_too(used):
    RNN(GRUCell(2))(X)
    assert used["gru"] == 1


def test_a_cell_with_another_call_is_called():
    class Doubled(GRUCell):
        def call(self, inputs, states, training=False):
            output, states = super().call(inputs, states, training)
            return 2 * output, states

    doubled, plain = RNN(Doubled(2), return_sequences=True), RNN(GRUCell(2), return_sequences=True)
    doubled.build(X.shape), plain.build(X.shape)
    plain.set_weights(doubled.get_weights())
    np.testing.assert_allclose(doubled(X), 2 * plain(X), rtol=1e-5)


def test_other_platforms_take_the_plain_loop(monkeypatch):
    assert recurrent_cpu.applies("float32", "activations.tanh", "activations.sigmoid")
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    assert not recurrent_cpu.applies("float32", "activations.tanh", "activations.sigmoid")
