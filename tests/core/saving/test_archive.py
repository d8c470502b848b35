"""`.keras` files: what is in them, what comes back, and the mistakes of callers."""

from __future__ import annotations

import io
import json
import pathlib
import pickle
import re
import threading
import time
import warnings
import zipfile

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import saving
from kerasr_core.errors import ArgumentError, ArgumentTypeError, ConfigError, KerasrError, ModelFileError, UnknownNameError
from kerasr_core.layer import Layer
from kerasr_core.registry import lookup
from kerasr_core.serialization import register_keras_serializable


def dense(*args, **kwargs):
    return lookup("layers.Dense")(*args, **kwargs)


def mlp(compiled=False):
    model = lookup("Sequential")([lookup("Input")((4,)), dense(3, activation="relu"), dense(2)])
    if compiled:
        model.compile("adam", "mse", metrics=["mae"])
        model.fit(np.ones((8, 4), "float32"), np.ones((8, 2), "float32"), batch_size=4, verbose=0)
    return model


def test_the_archive_holds_three_entries_in_order(tmp_path):
    mlp().save(tmp_path / "m.keras")
    with zipfile.ZipFile(tmp_path / "m.keras") as archive:
        assert archive.namelist() == ["metadata.json", "config.json", "model.weights.h5"]
        assert {i.compress_type for i in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        metadata = json.loads(archive.read("metadata.json"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\d@\d\d:\d\d:\d\d", metadata["date_saved"])


def test_equal_models_give_equal_bytes():
    model = mlp(compiled=True)
    one, two = (zipfile.ZipFile(io.BytesIO(saving.model_bytes(model))) for _ in range(2))
    for name in ("config.json", "model.weights.h5"):
        assert one.read(name) == two.read(name)


def test_a_reloaded_model_is_saved_with_equal_bytes():
    first = saving.model_bytes(mlp(compiled=True))
    second = saving.model_bytes(saving.model_from_bytes(first))
    one, two = zipfile.ZipFile(io.BytesIO(first)), zipfile.ZipFile(io.BytesIO(second))
    assert json.loads(one.read("config.json")) == json.loads(two.read("config.json"))
    assert one.read("config.json") == two.read("config.json")
    assert one.read("model.weights.h5") == two.read("model.weights.h5")


def test_the_document_holds_no_addresses_and_no_paths(tmp_path):
    mlp(compiled=True).save(tmp_path / "m.keras")
    text = zipfile.ZipFile(tmp_path / "m.keras").read("config.json").decode()
    assert "shared_object_id" not in text and "0x" not in text and str(tmp_path) not in text and "kerasr" not in text


def test_training_goes_on_bit_for_bit():
    x, y = np.random.default_rng(0).normal(size=(12, 4)).astype("f4"), np.ones((12, 2), "f4")
    model = mlp(compiled=True)
    again = saving.model_from_bytes(saving.model_bytes(model))
    assert int(again.optimizer.iterations) == int(model.optimizer.iterations) == 2
    for m in (model, again):
        m.fit(x, y, batch_size=4, epochs=2, verbose=0, shuffle=False)
    for a, b in zip(model.get_weights(), again.get_weights()):
        np.testing.assert_array_equal(a, b)


def test_compile_false_leaves_the_model_uncompiled(tmp_path):
    mlp(compiled=True).save(tmp_path / "m.keras")
    assert not saving.load_model(tmp_path / "m.keras", compile=False).compiled
    assert saving.load_model(str(tmp_path / "m.keras")).compiled


def test_a_model_that_was_compiled_but_never_trained_loads_without_a_warning():
    model = mlp()
    model.compile("rmsprop", "mse")
    model.optimizer.learning_rate = 0.25
    again = saving.model_from_bytes(saving.model_bytes(model))
    assert again.compiled and float(again.optimizer.learning_rate) == 0.25


def test_saving_an_unbuilt_model_warns_and_keeps_the_structure():
    model = lookup("Sequential")([dense(3), dense(2)])
    with pytest.warns(UserWarning, match="before it is built"):
        data = saving.model_bytes(model)
    again = saving.model_from_bytes(data)
    assert not again.built and [layer.units for layer in again.layers] == [3, 2]


def test_loading_runs_no_initializer_for_weights_in_the_file():
    @register_keras_serializable("saving_tests")
    class Costly(lookup("initializers.Initializer")):
        calls = 0

        def __call__(self, shape, dtype=None, **kwargs):
            Costly.calls += 1
            return np.ones(shape, "float32")

        def get_config(self):
            return {}

    model = lookup("Sequential")([lookup("Input")((4,)), dense(3, kernel_initializer=Costly())])
    data = saving.model_bytes(model)
    assert Costly.calls == 1
    again = saving.model_from_bytes(data)
    assert Costly.calls == 1
    np.testing.assert_array_equal(again.get_weights()[0], np.ones((4, 3)))


@register_keras_serializable("saving_tests")
class Scale(Layer):
    """A layer in Keras's style, registered."""

    def __init__(self, factor=2.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


def test_registered_classes_are_found():
    model = lookup("Sequential")([lookup("Input")((4,)), Scale(3.0), dense(2)])
    again = saving.model_from_bytes(saving.model_bytes(model))
    assert again.layers[0].factor == 3.0


def test_unknown_classes_are_named_with_the_remedy(tmp_path):
    class Strange(Layer):
        def call(self, x):
            return x

    lookup("Sequential")([lookup("Input")((4,)), Strange(name="odd")]).save(tmp_path / "m.keras")
    with pytest.raises(UnknownNameError, match=r"Unknown class 'Strange' of the object 'odd'.*custom_objects"):
        saving.load_model(tmp_path / "m.keras")
    assert saving.load_model(tmp_path / "m.keras", custom_objects={"Strange": Strange}).layers[0].name == "odd"


def test_custom_functions_are_found_by_name(tmp_path):
    def odd(x):
        return x * 3

    lookup("Sequential")([lookup("Input")((4,)), dense(2, activation=odd)]).save(tmp_path / "m.keras")
    with pytest.raises(UnknownNameError, match="odd"):
        saving.load_model(tmp_path / "m.keras")
    assert saving.load_model(tmp_path / "m.keras", custom_objects={"odd": odd}).layers[0].activation is odd


def test_lambdas_cannot_be_saved(tmp_path):
    model = lookup("Sequential")([lookup("Input")((4,)), dense(2, activation=lambda x: x)])
    with pytest.raises(ConfigError, match="lambda"):
        model.save(tmp_path / "m.keras")
    assert not list(tmp_path.iterdir())


class Tower(lookup("Model")):
    """A subclassed model with a list, a dictionary and a shared layer."""

    def __init__(self, units=3, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.steps = [dense(units), dense(units)]
        self.heads = {"a": dense(1), "b": dense(1)}
        self.first = self.steps[0]

    def call(self, x):
        for step in self.steps:
            x = step(x)
        return {name: head(x) for name, head in self.heads.items()}

    def get_config(self):
        return {**super().get_config(), "units": self.units}


def test_subclassed_models_come_back_built(tmp_path):
    model, x = Tower(name="tower"), np.ones((2, 4), "float32")
    expected = model(x)
    model.save(tmp_path / "m.keras")
    again = saving.load_model(tmp_path / "m.keras", custom_objects={"Tower": Tower})
    assert type(again) is Tower and again.built
    for name in ("a", "b"):
        np.testing.assert_array_equal(again(x)[name], expected[name])


def test_pickling_goes_through_the_same_bytes():
    model = mlp(compiled=True)
    again = pickle.loads(pickle.dumps(model))
    for a, b in zip(model.get_weights(), again.get_weights()):
        np.testing.assert_array_equal(a, b)
    assert int(again.optimizer.iterations) == 2


@pytest.mark.parametrize("name", ["m.h5", "m", "m.tf", "m.keras.bak"])
def test_save_wants_the_ending(name, tmp_path):
    with pytest.raises(ArgumentError, match="must end in `.keras`"):
        mlp().save(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_wrong_arguments_are_named(tmp_path):
    model = mlp()
    with pytest.raises(ArgumentTypeError, match="`filepath` must be a path, received 3"):
        model.save(3)
    with pytest.raises(ArgumentError, match="no argument `save_format`"):
        model.save(tmp_path / "m.keras", save_format="tf")
    with pytest.raises(ArgumentError, match="zipped=False"):
        model.save(tmp_path / "m.keras", zipped=False)
    with pytest.raises(FileNotFoundError, match="folder"):
        model.save(tmp_path / "absent" / "m.keras")
    (tmp_path / "folder.keras").mkdir()
    with pytest.raises(ModelFileError, match="is a folder"):
        model.save(tmp_path / "folder.keras")
    with pytest.raises(ModelFileError, match="is a folder"):
        saving.load_model(tmp_path / "folder.keras")


@pytest.mark.parametrize("kind", [FileNotFoundError, ValueError, OSError, KerasrError])
def test_a_missing_file_is_an_error_of_every_expected_kind(kind, tmp_path):
    with pytest.raises(kind, match="File not found"):
        saving.load_model(tmp_path / "none.keras")
    with pytest.raises(kind, match="File not found"):
        mlp().load_weights(tmp_path / "none.weights.h5")


@pytest.mark.parametrize("name", ["m.h5", "m.hdf5", "m.pt", "m"])
def test_other_formats_are_named(name, tmp_path):
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(ValueError, match="File format not supported.*`.keras`"):
        saving.load_model(tmp_path / name)


def test_overwrite_false_keeps_an_existing_file(tmp_path):
    path = tmp_path / "m.keras"
    mlp().save(path, overwrite=False)
    before = path.read_bytes()
    with pytest.raises(FileExistsError, match="overwrite"):
        mlp().save(path, overwrite=False)
    assert path.read_bytes() == before


def test_permissions_and_links_of_the_target_stay(tmp_path):
    real = tmp_path / "real.keras"
    mlp().save(real)
    real.chmod(0o640)
    link = tmp_path / "link.keras"
    link.symlink_to(real)
    mlp().save(link)
    assert link.is_symlink() and real.stat().st_mode & 0o777 == 0o640


def test_relative_and_home_less_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    mlp().save("m.keras")
    assert saving.load_model(pathlib.Path("m.keras")).built


def test_threads_may_save_and_load_at_once(tmp_path):
    model, problems = mlp(), []

    def work(i):
        try:
            model.save(tmp_path / "same.keras")
            saving.load_model(tmp_path / "same.keras")
            model.save(tmp_path / f"{i}.keras")
        except Exception as problem:
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not problems
    assert len(list(tmp_path.iterdir())) == 7


def test_loading_time_is_linear_in_the_number_of_layers():
    def seconds(count):
        x = y = lookup("Input")((2,))
        for _ in range(count):
            y = lookup("layers.Activation")("relu")(y)
        data = saving.model_bytes(lookup("Model")(x, y))
        times = []
        for _ in range(3):
            start = time.process_time()
            saving.model_from_bytes(data)
            times.append(time.process_time() - start)
        return min(times)

    small, large = seconds(100), seconds(800)
    assert large < 8 * small * 2.5


def test_loading_leaves_no_warnings():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        saving.model_from_bytes(saving.model_bytes(mlp(compiled=True)))
