"""`.weights.h5` files: layout, mismatches, and that a failed load changes nothing."""

from __future__ import annotations

import zlib

import h5py
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import saving
from kerasr_core.errors import ArgumentError, KerasrError, WeightsError
from kerasr_core.layer import Layer
from kerasr_core.registry import lookup


def model_of(*units, name="m", **kwargs):
    layers = [lookup("layers.Dense")(u, **kwargs) for u in units]
    return lookup("Sequential")([lookup("Input")((4,)), *layers], name=name)


@pytest.fixture
def saved(tmp_path):
    model = model_of(3, 2)
    path = tmp_path / "m.weights.h5"
    model.save_weights(path)
    return model, path


def test_groups_arrays_and_attributes(saved):
    model, path = saved
    with h5py.File(path) as h5:
        assert sorted(h5) == ["layers", "vars"]
        assert sorted(h5["layers"]) == ["dense", "dense_1"]
        group = h5["layers/dense_1/vars"]
        assert group.attrs["name"] == model.layers[1].name
        assert sorted(group) == ["0", "1"]
        np.testing.assert_array_equal(group["0"][()], model.layers[1].get_weights()[0])
        expected = zlib.crc32(group["1"][()].tobytes(), zlib.crc32(group["0"][()].tobytes()))
        assert group.attrs["crc32"] == expected
        assert h5["vars"].attrs["name"] == "m" and len(h5["vars"]) == 0


def test_the_round_trip_is_exact(saved):
    model, path = saved
    other = model_of(3, 2)
    other.load_weights(path)
    for a, b in zip(model.get_weights(), other.get_weights()):
        np.testing.assert_array_equal(a, b)


def test_weights_come_out_of_an_archive_too(tmp_path):
    model = model_of(3, 2)
    model.save(tmp_path / "m.keras")
    other = model_of(3, 2)
    other.load_weights(tmp_path / "m.keras")
    np.testing.assert_array_equal(model.get_weights()[2], other.get_weights()[2])


MISMATCHES = {
    "another size": (lambda: model_of(3, 5), r"layers/dense_1: `kernel` of Dense '\w+' has shape \[3, 5\], the file has \[3, 2\]"),
    "one layer more": (lambda: model_of(3, 2, 2), r"layers/dense_2: missing in the file; .* has kernel \[2, 2\], bias \[2\].* Did you mean"),
    "one layer less": (lambda: model_of(3), "layers/dense_1: the file has arrays here, but the model has no such layer"),
    "without bias": (lambda: model_of(3, 2, use_bias=False), r"the file has 2 arrays, Dense '\w+' has 1: kernel"),
    "another class": (
        lambda: lookup("Sequential")([lookup("Input")((4,)), lookup("layers.LayerNormalization")()]),
        "layers/layer_normalization: missing in the file",
    ),
}


@pytest.mark.parametrize(("make", "words"), MISMATCHES.values(), ids=MISMATCHES)
def test_a_mismatch_is_told_by_path_and_changes_nothing(make, words, saved):
    _, path = saved
    other = make()
    before = other.get_weights()
    with pytest.raises(WeightsError, match=words):
        other.load_weights(path)
    for a, b in zip(before, other.get_weights()):
        np.testing.assert_array_equal(a, b)


def test_skip_mismatch_loads_what_fits_and_warns(saved):
    model, path = saved
    other = model_of(3, 5)
    before = other.layers[1].get_weights()
    with pytest.warns(UserWarning, match=r"has shape \[3, 5\](.|\n)*left as they were"):
        other.load_weights(path, skip_mismatch=True)
    np.testing.assert_array_equal(other.layers[0].get_weights()[0], model.layers[0].get_weights()[0])
    np.testing.assert_array_equal(other.layers[1].get_weights()[0], before[0])


def test_long_lists_of_mismatches_are_cut(saved):
    _, path = saved
    with pytest.raises(WeightsError, match=r"… and \d+ more") as caught:
        model_of(*[6] * 30).load_weights(path)
    assert len(str(caught.value).splitlines()) == 22


def test_unbuilt_models_are_told_so(tmp_path, saved):
    model = lookup("Sequential")([lookup("layers.Dense")(3)])
    for kind in (ValueError, KerasrError):
        with pytest.raises(kind, match="not built"):
            model.save_weights(tmp_path / "x.weights.h5")
        with pytest.raises(kind, match="not built"):
            model.load_weights(saved[1])


@pytest.mark.parametrize("name", ["m.h5", "m.keras", "m", "weights.h5"])
def test_the_ending_is_checked(name, tmp_path):
    with pytest.raises(ArgumentError, match="must end in `.weights.h5`"):
        model_of(3).save_weights(tmp_path / name)


def test_files_of_keras_2_are_named(tmp_path):
    path = tmp_path / "old.weights.h5"
    with h5py.File(path, "w") as h5:
        h5.attrs["layer_names"] = [b"dense"]
        h5["dense/dense/kernel:0"] = np.zeros((4, 3), "f4")
    with pytest.raises(ValueError, match="not supported"):
        model_of(3).load_weights(path)
    (tmp_path / "old.h5").write_bytes(b"x")
    with pytest.raises(ValueError, match="Keras 1 and 2"):
        model_of(3).load_weights(tmp_path / "old.h5")


def test_optimizer_state_travels_with_the_weights(tmp_path):
    def trained():
        model = model_of(3, 2)
        model.compile("adam", "mse")
        model.fit(np.ones((8, 4), "f4"), np.ones((8, 2), "f4"), batch_size=4, verbose=0)
        return model

    one, two = trained(), trained()
    one.fit(np.ones((8, 4), "f4"), np.zeros((8, 2), "f4"), verbose=0)
    one.save_weights(tmp_path / "m.weights.h5")
    two.load_weights(tmp_path / "m.weights.h5")
    assert int(two.optimizer.iterations) == int(one.optimizer.iterations) == 3
    for a, b in zip(one.optimizer.variables, two.optimizer.variables):
        np.testing.assert_array_equal(a.numpy(), b.numpy())


def test_the_state_of_another_optimizer_is_left_out_with_a_warning(tmp_path):
    model = model_of(3, 2)
    model.compile("adam", "mse")
    model.fit(np.ones((8, 4), "f4"), np.ones((8, 2), "f4"), verbose=0)
    model.save_weights(tmp_path / "m.weights.h5")
    other = model_of(3, 2)
    other.compile("sgd", "mse")
    other.fit(np.ones((8, 4), "f4"), np.ones((8, 2), "f4"), verbose=0)
    with pytest.warns(UserWarning, match="The state of the optimizer 'sgd'.* is not loaded"):
        other.load_weights(tmp_path / "m.weights.h5")
    np.testing.assert_array_equal(other.get_weights()[0], model.get_weights()[0])
    plain = model_of(3, 2)
    plain.load_weights(tmp_path / "m.weights.h5")  # uncompiled: the state is not asked for, and that is no mistake


class Table(Layer):
    """A layer that writes its variables in its own way."""

    def build(self, input_shape):
        self.table = self.add_weight(shape=(3,), initializer="zeros", name="table")

    def call(self, x):
        return x

    def save_own_variables(self, store):
        store["words"] = self.table.numpy() * 2

    def load_own_variables(self, store):
        assert list(store.keys()) == ["words"]
        self.table.assign(np.asarray(store["words"]) / 2)


def with_table():
    return lookup("Sequential")([lookup("Input")((4,)), Table(), lookup("layers.Dense")(2)])


def test_a_class_may_write_its_variables_in_its_own_way(tmp_path):
    model, other = with_table(), with_table()
    model.layers[0].table.assign([1.0, 2.0, 3.0])
    model.save_weights(tmp_path / "m.weights.h5")
    other.load_weights(tmp_path / "m.weights.h5")
    np.testing.assert_array_equal(other.layers[0].table.numpy(), [1, 2, 3])


def test_its_failure_changes_nothing_elsewhere(tmp_path):
    model, other = with_table(), with_table()
    model.layers[0].table.assign([1.0, 2.0, 3.0])
    model.save_weights(tmp_path / "m.weights.h5")
    Broken = type("Broken", (Table,), {"load_own_variables": lambda self, store: self.table.assign(store["words"]) * store["x"]})
    other.layers[0].__class__ = Broken
    before = other.get_weights()
    with pytest.raises(WeightsError, match="load_own_variables failed: KeyError"):
        other.load_weights(tmp_path / "m.weights.h5")
    for a, b in zip(before, other.get_weights()):
        np.testing.assert_array_equal(a, b)


def test_text_cannot_be_stored(tmp_path):
    model = with_table()
    model.layers[0].__class__ = type("Words", (Table,), {"save_own_variables": lambda self, store: store.update(w=np.array(["a"]))})
    with pytest.raises(WeightsError, match="only numeric arrays can be stored"):
        model.save_weights(tmp_path / "m.weights.h5")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32", "int8", "int32", "uint8", "bool"])
def test_every_dtype_survives(dtype, tmp_path):
    class Holder(Layer):
        def build(self, input_shape):
            self.v = self.add_weight(shape=(3,), initializer="ones", dtype=dtype, trainable=False, name="v")

        def call(self, x):
            return x

    model, other = (lookup("Sequential")([lookup("Input")((4,)), Holder()]) for _ in range(2))
    other.layers[0].v.assign(np.zeros(3))
    model.save_weights(tmp_path / "m.weights.h5")
    other.load_weights(tmp_path / "m.weights.h5")
    assert str(other.layers[0].v.numpy().dtype) == dtype
    np.testing.assert_array_equal(other.layers[0].v.numpy().astype("f4"), [1, 1, 1])


def test_a_shared_layer_is_stored_once(tmp_path):
    dense = lookup("layers.Dense")(4, name="shared")
    x = lookup("Input")((4,))
    lookup("Model")(x, dense(dense(x))).save_weights(tmp_path / "m.weights.h5")
    with h5py.File(tmp_path / "m.weights.h5") as h5:
        assert [k for k in h5["layers"] if "dense" in k] == ["dense"]


def test_weights_are_equal_as_bytes_on_every_save(tmp_path):
    model = model_of(3, 2)
    model.save_weights(tmp_path / "a.weights.h5")
    model.save_weights(tmp_path / "b.weights.h5")
    assert (tmp_path / "a.weights.h5").read_bytes() == (tmp_path / "b.weights.h5").read_bytes()


def test_public_names():
    for name in ("saving.save_model", "saving.load_model", "saving.save_weights", "saving.load_weights", "models.load_model",
                 "models.save_model", "models.model_from_json"):
        assert callable(lookup(name))
    assert lookup("models.load_model") is saving.load_model
