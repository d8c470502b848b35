"""GRU, SimpleRNN, Bidirectional and TimeDistributed: what the tables of real Keras do not hold, and files both ways."""

import os
import subprocess
import sys

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import registry
from kerasr_core.errors import KerasrError, MissingAttributeError, ShapeError

names = ("LSTM", "GRU", "GRUCell", "SimpleRNN", "SimpleRNNCell", "RNN", "Bidirectional", "TimeDistributed", "Wrapper", "Dense", "LSTMCell")
LSTM, GRU, GRUCell, SimpleRNN, SimpleRNNCell, RNN, Bidirectional, TimeDistributed, Wrapper, Dense, LSTMCell = (
    registry.lookup(f"layers.{n}") for n in names
)
Input, Layer, Model, Sequential, load_model = (
    registry.lookup(n) for n in ("Input", "Layer", "Model", "Sequential", "saving.load_model")
)
X = np.random.default_rng(0).normal(size=(2, 5, 3)).astype("float32")
MASK = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], bool)


@pytest.mark.parametrize(("layer", "cell"), [(GRU(4), GRUCell(4)), (SimpleRNN(4), SimpleRNNCell(4))], ids=["gru", "simple"])
def test_a_layer_is_its_cell_in_a_loop(layer, cell):
    y, loop = layer(X), RNN(cell)
    loop.build(X.shape)
    loop.set_weights(layer.get_weights())
    np.testing.assert_allclose(loop(X), y, atol=1e-6)
    bare = cell(X[:, 0], np.zeros((2, 4), "float32"))[1]
    listed = cell(X[:, 0], [np.zeros((2, 4), "float32")])[1]
    assert bare.shape == (2, 4) and isinstance(listed, list)


def test_weights_lie_in_cells_in_directions():
    layer = Bidirectional(GRU(2, name="memory"), name="both")
    layer.build((None, 5, 3))
    assert [w.path for w in layer.weights][::3] == ["both/forward_memory/gru_cell/kernel", "both/backward_memory/gru_cell/kernel"]


def test_wrapping_makes_new_layers():
    inner = LSTM(2)
    inner(X)
    layer = Bidirectional(inner)
    assert not layer.forward_layer.built
    layer(X)
    assert layer.forward_layer is not inner
    assert len(layer.weights) == 6


def test_start_values():
    values = [np.full(s, i, "float32") for i, s in enumerate(((3, 2), (2, 2), (2,)) * 2)]
    layer = Bidirectional(SimpleRNN(2), weights=values)
    layer.build(X.shape)
    np.testing.assert_array_equal(layer.backward_layer.get_weights()[0], values[3])


def test_both_ends_are_two_layers():
    layer = Bidirectional(GRU(3, return_sequences=True), merge_mode=None)
    ahead, back = layer(X, mask=MASK)
    assert not np.asarray(ahead)[0, 3:].any() and not np.asarray(back)[0, 3:].any()
    alone = layer.backward_layer(X, mask=MASK)
    np.testing.assert_allclose(back, np.asarray(alone)[:, ::-1], atol=1e-6)


def test_initial_states_are_halved():
    layer = Bidirectional(LSTM(2, return_state=True))
    _, *states = layer(X)
    again, *_ = layer(X, initial_state=states)
    ahead, *_ = layer.forward_layer(X, initial_state=states[:2])
    np.testing.assert_allclose(np.asarray(again)[:, :2], ahead, atol=1e-6)


def test_stateful_directions():
    layer = Bidirectional(GRU(2, stateful=True))
    first = np.asarray(layer(X))
    assert np.abs(np.asarray(layer(X)) - first).max() > 1e-4
    assert len(layer.states) == 2
    layer.reset_state()
    np.testing.assert_allclose(layer(X), first, atol=1e-6)
    with pytest.raises(MissingAttributeError, match="stateful"):
        Bidirectional(GRU(2)).reset_state()


def test_config_round_trips_with_cells_of_the_user():
    class Leaky(GRUCell):
        pass

    layer = Bidirectional(RNN(Leaky(2)))
    assert layer(X).shape == (2, 4)
    plain = Bidirectional(GRU(2, dropout=0.25), merge_mode="ave")
    assert Bidirectional.from_config(plain.get_config()).get_config() == plain.get_config()


@pytest.mark.parametrize(("make", "argument"), [
    (lambda: Bidirectional(3), "layer"), (lambda: Bidirectional(LSTM(2), merge_mode="max"), "merge_mode"),
    (lambda: Bidirectional(LSTM(2), backward_layer=LSTM(2)), "backward_layer"),
    (lambda: Bidirectional(LSTM(2), backward_layer=LSTM(2, go_backwards=True, return_state=True)), "backward_layer"),
    (lambda: TimeDistributed(3), "layer"), (lambda: GRU(0), "units"), (lambda: SimpleRNN(2, implementation=1), "implementation"),
])
def test_wrong_arguments_are_named(make, argument):
    with pytest.raises(KerasrError) as caught:
        make()
    assert caught.value.argument == argument


class Noted(Layer):
    """Counts its calls."""

    calls = 0

    def call(self, inputs):
        self.calls += 1
        return inputs


def test_steps_of_a_users_layer_are_separate_and_those_of_dense_are_not():
    noted = Noted()
    y = TimeDistributed(noted)(X)
    assert noted.calls == 5
    np.testing.assert_array_equal(y, X)
    dense = Dense(2)
    np.testing.assert_allclose(TimeDistributed(dense)(X)[:, 3], dense(X[:, 3]), atol=1e-6)


def test_time_distributed_shapes_and_mistakes():
    assert TimeDistributed(Dense(4))(Input((None, 3))).shape == (None, None, 4)
    with pytest.raises(ShapeError, match="3 axes"):
        TimeDistributed(Dense(4))(X[:, 0])
    with pytest.raises(ShapeError, match="mask"):
        TimeDistributed(Dense(4))(X, mask=MASK[:, :3])
    assert TimeDistributed(Dense(2)).compute_mask(X, MASK) is MASK


SCRIPT = """
import os, sys
os.environ["KERAS_BACKEND"] = "jax"
import numpy as np, keras
folder, direction = sys.argv[1:]
x = np.load(f"{folder}/x.npy")
if direction == "write":
    keras.utils.set_random_seed(3)
    L = keras.layers
    model = keras.Sequential([
        keras.Input((5, 3)), L.Bidirectional(L.LSTM(3, return_sequences=True, dropout=0.2, seed=1)),
        L.TimeDistributed(L.Dense(4)), L.Bidirectional(L.GRU(2, return_sequences=True), merge_mode="sum"),
        L.SimpleRNN(3, return_sequences=True), L.GRU(2, reset_after=False),
    ])
    model.compile("adam", "mse")
    model.fit(x, np.ones((len(x), 2)), batch_size=2, epochs=2, shuffle=False, verbose=0)
    model.save(f"{folder}/theirs.keras")
    np.save(f"{folder}/y.npy", model.predict(x, verbose=0))
    model.fit(x, np.ones((len(x), 2)), batch_size=2, epochs=1, shuffle=False, verbose=0)
    np.save(f"{folder}/y2.npy", model.predict(x, verbose=0))
else:
    model = keras.models.load_model(f"{folder}/ours.keras")
    np.save(f"{folder}/y.npy", model.predict(x, verbose=0))
"""


def with_keras(folder, direction):
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONWARNINGS"}
    subprocess.run([sys.executable, "-W", "ignore", "-c", SCRIPT, str(folder), direction], check=True, env=environment)


@pytest.mark.slow
def test_files_go_both_ways_and_training_goes_on_the_same(tmp_path):
    np.save(tmp_path / "x.npy", X)
    with_keras(tmp_path, "write")
    model = load_model(tmp_path / "theirs.keras")
    np.testing.assert_allclose(model.predict(X, verbose=0), np.load(tmp_path / "y.npy"), atol=1e-6)
    model.fit(X, np.ones((2, 2)), batch_size=2, epochs=1, shuffle=False, verbose=0)
    np.testing.assert_allclose(model.predict(X, verbose=0), np.load(tmp_path / "y2.npy"), atol=2e-6)
    model.save(tmp_path / "ours.keras")
    with_keras(tmp_path, "read")
    np.testing.assert_allclose(model.predict(X, verbose=0), np.load(tmp_path / "y.npy"), atol=1e-6)
