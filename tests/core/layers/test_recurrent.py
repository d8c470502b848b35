"""LSTM, LSTMCell and RNN: options of states, masks, dropout and of user cells."""

import jax
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import registry
from kerasr_core.errors import ArgumentError, ArgumentTypeError, KerasrError, ShapeError

LSTM, LSTMCell, RNN, Stacked = (registry.lookup(f"layers.{n}") for n in ("LSTM", "LSTMCell", "RNN", "StackedRNNCells"))
Input, Layer = registry.lookup("Input"), registry.lookup("Layer")
X = np.random.default_rng(0).normal(size=(2, 5, 3)).astype("float32")
MASK = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], bool)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def by_hand(x, kernel, recurrent, bias):
    """The recursion of the paper in float64."""
    units = recurrent.shape[0]
    h = c = np.zeros((x.shape[0], units))
    for t in range(x.shape[1]):
        i, f, g, o = np.split(x[:, t].astype("float64") @ kernel + h @ recurrent + bias, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
    return h, c


def test_lstm_is_the_recursion_of_the_paper():
    layer = LSTM(4, return_state=True)
    out, h, c = layer(X)
    wanted = by_hand(X, *layer.get_weights())
    np.testing.assert_allclose(h, wanted[0], atol=1e-6)
    np.testing.assert_allclose(c, wanted[1], atol=1e-6)
    np.testing.assert_array_equal(out, h)


def test_forget_bias_starts_at_one_unless_switched_off():
    layer, other = LSTM(2), LSTM(2, unit_forget_bias=False)
    for one in (layer, other):
        one.build((None, 3, 1))
    np.testing.assert_array_equal(layer.cell.bias.numpy(), [0, 0, 1, 1, 0, 0, 0, 0])
    assert not other.cell.bias.numpy().any()


def test_weights_lie_in_the_cell():
    layer = LSTM(2, name="memory")
    layer.build((None, 3, 1))
    assert [w.path for w in layer.weights] == [f"memory/lstm_cell/{n}" for n in ("kernel", "recurrent_kernel", "bias")]
    assert layer.cell.name == "lstm_cell"


def test_initial_state_is_where_another_layer_stopped():
    layer = LSTM(3, return_state=True)
    _, h, c = layer(X[:, :2])
    np.testing.assert_allclose(layer(X[:, 2:], initial_state=[h, c])[0], layer(X)[0], atol=1e-6)


def test_initial_state_in_a_graph():
    encoder, decoder = LSTM(3, return_state=True), LSTM(3)
    a, b = Input((5, 3)), Input((5, 3))
    _, h, c = encoder(a)
    model = registry.lookup("Model")([a, b], decoder(b, initial_state=[h, c]))
    np.testing.assert_allclose(model([X, X]), decoder(X, initial_state=list(encoder(X)[1:])), atol=1e-6)


@pytest.mark.parametrize("states", [[np.ones((2, 3))], [np.ones((2, 4))] * 2, [np.ones((1, 3))] * 2])
def test_wrong_initial_states_are_refused(states):
    with pytest.raises(ShapeError) as caught:
        LSTM(3)(X, initial_state=states)
    assert caught.value.argument == "initial_state"


def test_masked_steps_leave_the_state_alone():
    layer = LSTM(3, return_sequences=True)
    outputs = np.asarray(layer(X, mask=MASK))
    np.testing.assert_array_equal(outputs[0, 3], outputs[0, 2])
    np.testing.assert_allclose(layer(X[:1, :3])[0, -1], outputs[0, 4], atol=1e-6)


@pytest.mark.parametrize("unroll", [False, True])
def test_masked_outputs_are_zero_on_request(unroll):
    outputs = np.asarray(LSTM(3, return_sequences=True, zero_output_for_mask=True, unroll=unroll)(X, mask=MASK))
    assert not outputs[0, 3:].any()
    assert outputs[1].any(-1).all()


def test_mask_goes_on_only_with_sequences():
    assert LSTM(2, return_sequences=True).compute_mask(X, MASK) is MASK
    assert LSTM(2).compute_mask(X, MASK) is None
    assert LSTM(2, return_sequences=True, return_state=True).compute_mask(X, MASK) == [MASK, None, None]


def test_unrolled_equals_looped():
    looped, unrolled = LSTM(3, return_sequences=True), LSTM(3, return_sequences=True, unroll=True)
    a = looped(X, mask=MASK)
    unrolled.build(X.shape)
    unrolled.set_weights(looped.get_weights())
    np.testing.assert_allclose(unrolled(X, mask=MASK), a, atol=1e-6)


def test_backwards_reads_from_the_end():
    forward, back = LSTM(3), LSTM(3, go_backwards=True)
    y = forward(X[:, ::-1])
    back.build(X.shape)
    back.set_weights(forward.get_weights())
    np.testing.assert_allclose(back(X), y, atol=1e-6)


def test_stateful_goes_on_where_it_stopped():
    layer, plain = LSTM(3, stateful=True), LSTM(3)
    layer(X[:, :2])
    second = layer(X[:, 2:])
    plain.build(X.shape)
    plain.set_weights(layer.get_weights())
    np.testing.assert_allclose(second, plain(X), atol=1e-6)
    layer.reset_states()
    np.testing.assert_allclose(layer(X), plain(X), atol=1e-6)


def test_states_are_state_but_no_weights():
    layer = LSTM(3, stateful=True)
    layer.build((2, 5, 3))
    assert len(layer.weights) == 3
    assert len([v for v in layer.non_trainable_variables if v.name == "rnn_state"]) == 2
    values = [v.value for v in layer.non_trainable_variables]
    _, new = layer.stateless_call([v.value for v in layer.trainable_variables], values, X)
    assert any(np.abs(np.asarray(n)).sum() > 0 for n in new[-2:])
    assert not layer.states[0].numpy().any()


def test_stateful_needs_a_fixed_batch():
    with pytest.raises(ArgumentError, match="batch"):
        LSTM(3, stateful=True)(Input((5, 3)))
    layer = LSTM(3, stateful=True)
    layer(X)
    with pytest.raises(ShapeError):
        layer(X[:1])


def test_dropout_only_in_training_and_by_seed():
    layer = LSTM(3, dropout=0.5, recurrent_dropout=0.5, seed=1)
    calm = layer(X)
    np.testing.assert_array_equal(layer(X), calm)
    noisy = layer(X, training=True)
    assert np.abs(np.asarray(noisy) - np.asarray(calm)).max() > 1e-3
    assert np.abs(np.asarray(layer(X, training=True)) - np.asarray(noisy)).max() > 1e-4


def test_dropout_works_in_compiled_code():
    layer = RNN([LSTMCell(2, dropout=0.5, seed=1), LSTMCell(3, recurrent_dropout=0.5, seed=2)])
    layer.build(X.shape)
    call = jax.jit(lambda t, n: layer.stateless_call(t, n, X, training=True))
    values = [v.value for v in layer.trainable_variables], [v.value for v in layer.non_trainable_variables]
    first, state = call(*values)
    second, _ = call(values[0], state)
    assert np.abs(np.asarray(first) - np.asarray(second)).max() > 1e-4


class Sum(Layer):
    """A user's cell: the running sum of products."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = self.state_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer="ones", name="kernel")

    def call(self, inputs, states):
        output = inputs @ self.kernel.value + states[0]
        return output, [output]


def test_a_cell_of_the_user():
    out, state = RNN(Sum(2), return_state=True)(X)
    np.testing.assert_allclose(out[:, 0], X.sum((1, 2)), rtol=1e-5)
    np.testing.assert_array_equal(out, state)
    assert RNN(Sum(2), return_sequences=True)(Input((None, 3))).shape == (None, None, 2)


def test_stacked_cells_equal_layers_in_a_row():
    stack = RNN([LSTMCell(2), LSTMCell(4)])
    y = stack(X)
    first, second = LSTM(2, return_sequences=True), LSTM(4)
    second(first(X))
    weights = stack.get_weights()
    first.set_weights(weights[:3])
    second.set_weights(weights[3:])
    np.testing.assert_allclose(second(first(X)), y, atol=1e-6)


def test_config_of_nested_cells():
    layer = RNN([LSTMCell(2), LSTMCell(4, dropout=0.25)], go_backwards=True)
    again = RNN.from_config(layer.get_config())
    assert again.get_config() == layer.get_config()
    assert isinstance(again.cell, Stacked)


@pytest.mark.parametrize(("make", "argument"), [
    (lambda: LSTM(0), "units"), (lambda: LSTM(2, dropout=1.5), "dropout"), (lambda: RNN(3), "cell"), (lambda: RNN([3]), "cells"),
    (lambda: LSTM(2, time_major=True), "time_major"),
])
def test_wrong_arguments_are_named(make, argument):
    with pytest.raises(KerasrError) as caught:
        make()
    assert caught.value.argument == argument


def test_wrong_inputs():
    layer = LSTM(2, name="memory")
    with pytest.raises(ShapeError, match="'memory'.*3 dimensions"):
        layer(X[:, 0])
    layer(X)
    with pytest.raises(ShapeError, match="size 3"):
        layer(X[..., :2])
    with pytest.raises(ShapeError, match="known size"):
        LSTM(2, unroll=True)(Input((None, 3)))
    with pytest.raises(ArgumentTypeError, match="numbers"):
        layer(np.array([[["a"]]]))


def test_half_width_policy():
    out, h, c = LSTM(2, dtype="mixed_float16", return_state=True)(X)
    assert {str(v.dtype) for v in (out, h, c)} == {"float16"}


def test_frozen_layer_has_no_trainable_weights():
    layer = LSTM(2, trainable=False)
    layer.build(X.shape)
    assert layer.trainable_weights == []
    layer.trainable = True
    assert len(layer.trainable_weights) == 3
