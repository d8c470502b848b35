"""Real Keras reads the files written here, and files of real Keras are read here: structure, weights, compile and optimizer state."""

from __future__ import annotations

import io
import json
import zipfile

import h5py
import jax
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import saving
from kerasr_core.registry import lookup, namespace

keras = pytest.importorskip("keras", minversion="3.15", reason="real Keras is the other side of these tests")
pytestmark = pytest.mark.filterwarnings("ignore")

OPTIMIZERS = {
    "sgd": {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True},
    "adam": {"learning_rate": 0.01, "amsgrad": True},
    "rmsprop": {"learning_rate": 0.01, "centered": True, "momentum": 0.5},
    "adam_ema": {"learning_rate": 0.01, "use_ema": True, "ema_momentum": 0.8},
}


class Library:
    """The same names in both libraries, so that one function builds a model in either."""

    def __init__(self, real: bool):
        self.real = real
        if real:
            self.layers, self.Input, self.Model, self.Sequential = keras.layers, keras.Input, keras.Model, keras.Sequential
            self.load, self.Layer, self.optimizers = keras.models.load_model, keras.layers.Layer, keras.optimizers
        else:
            self.layers = type("layers", (), namespace("layers"))
            self.Input, self.Model, self.Sequential = lookup("Input"), lookup("Model"), lookup("Sequential")
            self.load, self.Layer = saving.load_model, lookup("Layer")
            self.optimizers = type("optimizers", (), namespace("optimizers"))


OURS, THEIRS = Library(False), Library(True)
BOTH = pytest.mark.parametrize(("writer", "reader"), [(OURS, THEIRS), (THEIRS, OURS), (OURS, OURS)], ids=["ours-theirs", "theirs-ours", "ours-ours"])


def sequential(k):
    return k.Sequential([
        k.Input((8, 8, 2)), k.layers.Rescaling(0.1), k.layers.Conv2D(3, 3, activation="relu", kernel_regularizer="l2"),
        k.layers.MaxPooling2D(), k.layers.BatchNormalization(), k.layers.Flatten(), k.layers.Dropout(0.3, seed=3), k.layers.Dense(2),
    ], name="cnn"), [(8, 8, 2)]


def two_heads(k):
    a, b = k.Input((4,), name="a"), k.Input((4,), name="b")
    shared = k.layers.Dense(3, activation="tanh", name="shared")
    x = k.layers.Concatenate()([shared(a), shared(b)])
    return k.Model([a, b], [k.layers.Dense(2, name="one")(x), k.layers.Dense(2, name="two")(x)]), [(4,), (4,)]


def nested(k):
    i = k.Input((4,))
    block = k.Model(i, k.layers.Add()([i, k.layers.Dense(4, activation="relu")(i)]), name="block")
    x = k.Input((4,))
    first = block(x)
    head = k.Sequential([k.Input((4,)), k.layers.Dense(3), k.layers.LayerNormalization()], name="head")
    return k.Model(x, [block(first), head(first)], name="outer"), [(4,)]


def recurrent(k):
    x = k.Input((5, 3))
    y, *states = k.layers.LSTM(4, return_sequences=True, return_state=True)(x)
    return k.Model(x, [k.layers.LSTM(2, go_backwards=True)(y), k.layers.Add()(states)]), [(5, 3)]


def with_ops(k):
    x = k.Input((4,))
    y = k.layers.Dense(4)(x)
    return k.Model(x, (y + 1.0) * 2.0 - x / 3.0), [(4,)]


BUILDERS = [sequential, two_heads, nested, recurrent, with_ops]


def data(shapes, rows=6):
    random = np.random.default_rng(5)
    found = [random.normal(size=(rows, *s)).astype("float32") for s in shapes]
    return found if len(found) > 1 else found[0]


def numpy_tree(tree):
    return jax.tree.map(np.asarray, tree)


def assert_same_outputs(one, other, x):
    expected, got = numpy_tree(one.predict(x, verbose=0)), numpy_tree(other.predict(x, verbose=0))
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5), expected, got)


@pytest.mark.parametrize("build", BUILDERS, ids=lambda f: f.__name__)
@BOTH
def test_models_predict_the_same_after_the_passage(build, writer, reader, tmp_path):
    model, shapes = build(writer)
    model.set_weights([w + np.linspace(0.1, 0.3, w.size).reshape(w.shape).astype(w.dtype) for w in model.get_weights()])
    model.save(tmp_path / "m.keras")
    loaded = reader.load(tmp_path / "m.keras")
    assert [layer.name for layer in loaded.layers] == [layer.name for layer in model.layers]
    assert type(loaded).__name__ == type(model).__name__
    assert_same_outputs(model, loaded, data(shapes))


@pytest.mark.parametrize("build", BUILDERS, ids=lambda f: f.__name__)
@BOTH
def test_weight_files_pass_as_well(build, writer, reader, tmp_path):
    model, shapes = build(writer)
    other, _ = build(reader)
    model.save_weights(tmp_path / "m.weights.h5")
    other.load_weights(tmp_path / "m.weights.h5")
    assert_same_outputs(model, other, data(shapes))


def make_optimizer(k, name):
    return {"sgd": k.optimizers.SGD, "adam": k.optimizers.Adam, "rmsprop": k.optimizers.RMSprop, "adam_ema": k.optimizers.Adam}[name](**OPTIMIZERS[name])


@pytest.mark.parametrize("name", OPTIMIZERS)
@BOTH
def test_training_goes_on_where_it_stopped(name, writer, reader, tmp_path):
    model = writer.Sequential([writer.Input((4,)), writer.layers.Dense(3, activation="relu"), writer.layers.Dense(1)])
    model.compile(optimizer=make_optimizer(writer, name), loss="mse", metrics=["mae"])
    x, y = data([(4,)], 8), data([(1,)], 8)
    model.fit(x, y, batch_size=4, epochs=2, verbose=0, shuffle=False)
    model.save(tmp_path / "m.keras")
    loaded = reader.load(tmp_path / "m.keras")
    assert int(np.asarray(loaded.optimizer.iterations)) == 4
    stored, got = [np.asarray(v) for v in model.optimizer.variables], [np.asarray(v) for v in loaded.optimizer.variables]
    assert [v.shape for v in stored] == [v.shape for v in got]
    for a, b in zip(stored, got):
        np.testing.assert_array_equal(a, b)
    if writer.real and name == "adam_ema":
        return  # Keras 3.15 itself cannot go on training here: it donates a buffer twice
    for m in (model, loaded):
        m.fit(x, y, batch_size=4, epochs=1, verbose=0, shuffle=False)
    for a, b in zip(model.get_weights(), loaded.get_weights()):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
    one, two = model.evaluate(x, y, verbose=0, return_dict=True), loaded.evaluate(x, y, verbose=0, return_dict=True)
    assert one.keys() == two.keys() == {"loss", "mae"}
    np.testing.assert_allclose(list(one.values()), list(two.values()), rtol=1e-4)


@BOTH
def test_compile_arguments_by_output_pass(writer, reader, tmp_path):
    model, shapes = two_heads(writer)
    model.compile("sgd", loss={"one": "mse", "two": "mae"}, loss_weights={"one": 1.0, "two": 0.25}, metrics={"one": ["mae"]})
    x, y = data(shapes), [data([(2,)]), data([(2,)])]
    model.save(tmp_path / "m.keras")
    loaded = reader.load(tmp_path / "m.keras")
    np.testing.assert_allclose(model.evaluate(x, y, verbose=0)[0], loaded.evaluate(x, y, verbose=0)[0], rtol=1e-5)


@BOTH
def test_compile_can_be_left_out(writer, reader, tmp_path):
    model, _ = sequential(writer)
    model.compile("adam", "mse")
    model.save(tmp_path / "m.keras")
    assert not reader.load(tmp_path / "m.keras", compile=False).compiled


def classes_for(k):
    """The same user classes for either library."""

    class Gate(k.Layer):
        def __init__(self, units, **kwargs):
            super().__init__(**kwargs)
            self.units = units
            self.inner = [k.layers.Dense(units), (k.layers.Dense(units), {"x": k.layers.Dense(units)})]
            self.last = k.layers.Dense(units)

        def build(self, input_shape):
            for layer in (self.inner[0], self.inner[1][0], self.inner[1][1]["x"], self.last):
                layer.build(input_shape)
            self.scale = self.add_weight(shape=(self.units,), name="scale")
            self.built = True

        def call(self, x):
            return self.inner[0](x) * self.inner[1][0](x) + self.inner[1][1]["x"](x) * self.scale + self.last(x)

        def get_config(self):
            return {**super().get_config(), "units": self.units}

    class Net(k.Model):
        def __init__(self, units=3, **kwargs):
            super().__init__(**kwargs)
            self.units = units
            self.zeta = k.layers.Dense(units)
            self._private = k.layers.Dense(units)
            self.alpha = Gate(units)
            self.many = [k.layers.Dense(units, name=f"many_{i}") for i in range(3)]
            self.named = {"b": k.layers.Dense(units), "a": k.layers.Dense(units)}
            self.drop = k.layers.Dropout(0.1)
            self.again = self.zeta

        def call(self, x, training=False):
            x = self.alpha(self._private(self.zeta(x)))
            for layer in self.many:
                x = layer(x)
            return self.drop(self.named["a"](x) + self.named["b"](x), training=training)

        def get_config(self):
            return {**super().get_config(), "units": self.units}

    return {"Gate": Gate, "Net": Net}


@BOTH
def test_subclassed_models_have_the_same_layout(writer, reader, tmp_path):
    model = classes_for(writer)["Net"](name="net")
    x = data([(4,)])
    model(x)
    model.save_weights(tmp_path / "m.weights.h5")
    other = classes_for(reader)["Net"](name="net")
    other(x)
    other.load_weights(tmp_path / "m.weights.h5")
    assert_same_outputs(model, other, x)


@BOTH
def test_subclassed_models_pass_whole(writer, reader, tmp_path):
    model = classes_for(writer)["Net"](name="net")
    x = data([(4,)])
    model(x)
    model.compile("adam", "mse")
    model.fit(x, data([(3,)]), verbose=0)
    model.save(tmp_path / "m.keras")
    loaded = reader.load(tmp_path / "m.keras", custom_objects=classes_for(reader))
    assert_same_outputs(model, loaded, x)
    assert int(np.asarray(loaded.optimizer.iterations)) == int(np.asarray(model.optimizer.iterations)) > 0


def layout(path):
    found = {}
    with h5py.File(path) as h5:
        h5.visititems(lambda name, o: found.__setitem__(name, (o.shape, o.dtype) if isinstance(o, h5py.Dataset) else o.attrs.get("name")))
    return found


@pytest.mark.parametrize("build", [*BUILDERS, None], ids=lambda f: f.__name__ if f else "subclassed")
def test_groups_names_and_arrays_are_those_of_keras(build, tmp_path):
    keras.utils.clear_session(free_memory=False)
    files = []
    for k in (OURS, THEIRS):
        model = build(k)[0] if build else classes_for(k)["Net"](name="net")
        if build is None:
            model(data([(4,)]))
        files.append(tmp_path / f"{k.real}.weights.h5")
        model.save_weights(files[-1])
    assert layout(files[0]) == layout(files[1])


def _is_implied(key, value):
    """What Keras writes, or leaves out, without a difference in meaning."""
    return key in ("shared_object_id", "build_config") or (key in ("compile_config", "mask", "training") and not value)


def without_ids(value):
    if isinstance(value, dict):
        return {k: without_ids(v) for k, v in value.items() if not _is_implied(k, v)}
    return [without_ids(v) for v in value] if isinstance(value, list) else value


@pytest.mark.parametrize("build", BUILDERS, ids=lambda f: f.__name__)
def test_documents_are_those_of_keras(build, tmp_path):
    keras.utils.clear_session(free_memory=False)
    documents = []
    for k in (OURS, THEIRS):
        model, _ = build(k)
        model.compile(k.optimizers.Adam(0.5, clipnorm=2.0), loss="mse", metrics=["mae"])
        model.save(tmp_path / "m.keras")
        documents.append(without_ids(json.loads(zipfile.ZipFile(tmp_path / "m.keras").read("config.json"))))
    assert documents[0] == documents[1]


def test_a_half_precision_model_passes_both_ways(tmp_path):
    for writer, reader in ((OURS, THEIRS), (THEIRS, OURS)):
        model = writer.Sequential([writer.Input((4,)), writer.layers.Dense(3, dtype="bfloat16"), writer.layers.Dense(2, dtype="float16")])
        model.save(tmp_path / "m.keras")
        loaded = reader.load(tmp_path / "m.keras")
        for a, b in zip(model.weights, loaded.weights):
            assert str(a.dtype) == str(b.dtype)
            np.testing.assert_array_equal(np.asarray(a.value, "float32"), np.asarray(b.value, "float32"))


def test_keras_reads_our_json():
    model, shapes = nested(OURS)
    again = keras.models.model_from_json(model.to_json())
    again.set_weights(model.get_weights())
    assert_same_outputs(model, again, data(shapes))


def test_we_read_the_json_of_keras():
    model, shapes = nested(THEIRS)
    again = saving.model_from_json(model.to_json())
    again.set_weights(model.get_weights())
    assert_same_outputs(model, again, data(shapes))


def test_files_without_learning_rate_variable_keep_their_schedule(tmp_path):
    """An optimizer with a schedule stores no learning rate; its state starts with the slots."""
    for writer, reader in ((OURS, THEIRS), (THEIRS, OURS)):
        schedule = (keras.optimizers.schedules.ExponentialDecay if writer.real else lookup("optimizers.schedules.ExponentialDecay"))(0.1, 2, 0.5)
        model = writer.Sequential([writer.Input((4,)), writer.layers.Dense(2)])
        model.compile(writer.optimizers.Adam(schedule), "mse")
        model.fit(data([(4,)]), data([(2,)]), batch_size=2, epochs=1, verbose=0)
        model.save(tmp_path / "m.keras")
        loaded = reader.load(tmp_path / "m.keras")
        assert len(loaded.optimizer.variables) == len(model.optimizer.variables) == 5
        np.testing.assert_allclose(float(loaded.optimizer.learning_rate), float(model.optimizer.learning_rate), rtol=1e-6)


def test_our_archive_names_the_version_of_the_format():
    with zipfile.ZipFile(io.BytesIO(saving.model_bytes(sequential(OURS)[0]))) as archive:
        metadata = json.loads(archive.read("metadata.json"))
    assert metadata["keras_version"] == keras.__version__
    assert metadata["kerasr_version"]
