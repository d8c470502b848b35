"""Ensembles in files: everything comes back, training goes on exactly, hostile files are refused (schemas/ensemble.md)."""

import io
import json
import shutil
import zipfile

import h5py
import numpy as np
import pytest
from ensemble_parts import Ensemble, X, Y, rich

from kerasr_core import registry
from kerasr_core.errors import KerasrError, ModelFileError, WeightsError

load_model = registry.lookup("saving.load_model")
FIT = {"epochs": 1, "batch_size": 16, "verbose": 0, "sample": "bootstrap"}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    ensemble = Ensemble(rich(), seeds=[1, 2, 3], hyper_parameters={"learning_rate": [0.1, 0.01, 0.001], "drop.rate": [0.2, 0.3, 0.4]})
    ensemble.fit(X, Y, **FIT)
    path = tmp_path_factory.mktemp("file") / "ensemble.keras"
    ensemble.save(path)
    return ensemble, path


def test_predictions_members_and_samples_come_back(made):
    ensemble, path = made
    for again in (load_model(path), Ensemble.load(path)):
        assert again.seeds == [1, 2, 3] and again.name == ensemble.name
        np.testing.assert_allclose(again.predict_members(X), ensemble.predict_members(X), atol=1e-6)
        np.testing.assert_array_equal(np.sort(again.rows(2)), np.sort(ensemble.rows(2)))
        member = again.member(2)
        assert member.get_layer("drop").rate == 0.4
        assert float(member.optimizer.learning_rate) == pytest.approx(0.001)
        assert int(member.optimizer.iterations) == 4


def test_training_goes_on_as_without_the_file(made):
    _, path = made
    one, other = load_model(path), load_model(path)
    ensemble = Ensemble(rich(), seeds=[1, 2, 3], hyper_parameters={"learning_rate": [0.1, 0.01, 0.001], "drop.rate": [0.2, 0.3, 0.4]})
    ensemble.fit(X, Y, **FIT)
    ensemble.fit(X, Y, **FIT)
    one.fit(X, Y, **FIT)
    for a, b, c in zip(ensemble.get_weights(), one.get_weights(), other.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)
        assert not np.array_equal(b, c)


def test_the_file_is_the_same_twice_and_never_half(made, tmp_path, monkeypatch):
    ensemble, path = made
    ensemble.save(tmp_path / "again.keras")
    for entry in ("config.json", "model.weights.h5"):
        assert zipfile.ZipFile(path).read(entry) == zipfile.ZipFile(tmp_path / "again.keras").read(entry)
    before = (tmp_path / "again.keras").read_bytes()
    monkeypatch.setattr(zipfile.ZipFile, "writestr", lambda *a: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        ensemble.save(tmp_path / "again.keras")
    assert (tmp_path / "again.keras").read_bytes() == before
    with pytest.raises(KerasrError, match="overwrite"):
        ensemble.save(path, overwrite=False)
    with pytest.raises(KerasrError, match=".keras"):
        ensemble.save(tmp_path / "x.zip")


def test_members_are_stacked_under_the_paths_of_a_model(made):
    ensemble, path = made
    with h5py.File(io.BytesIO(zipfile.ZipFile(path).read("model.weights.h5"))) as file:
        kernel = file["layers/dense/vars/0"][()]
        assert kernel.shape == (3, 4, 8)
        np.testing.assert_array_equal(kernel[1], ensemble.member(1).get_weights()[0])
        assert file["ensemble/shuffle/vars/0"].shape == (3, 625)
        assert file["optimizer/vars/0"].shape == (3,)


def rewritten(path, target, change_config=None, change_weights=None):
    """A copy of the file with another config or other weights."""
    shutil.copy(path, target)
    parts = {n: zipfile.ZipFile(path).read(n) for n in zipfile.ZipFile(path).namelist()}
    if change_config:
        config = json.loads(parts["config.json"])
        change_config(config)
        parts["config.json"] = json.dumps(config).encode()
    if change_weights:
        memory = io.BytesIO(parts["model.weights.h5"])
        with h5py.File(memory, "r+") as file:
            change_weights(file)
        parts["model.weights.h5"] = memory.getvalue()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target


@pytest.mark.parametrize("change", [
    lambda c: c["config"].update(format=2), lambda c: c["config"].update(seeds=[]), lambda c: c["config"].update(seeds=[1, 2]),
    lambda c: c["config"].update(seeds=[1, 2, "3"]), lambda c: c["config"].pop("varied"), lambda c: c["config"].update(model={"class_name": "Dense"}),
    lambda c: c["config"].update(model={"module": "keras.layers", "class_name": "Dense", "config": {"units": 2}}),
    lambda c: c["config"]["varied"][0].update(path=["__class__"]), lambda c: c["config"]["varied"][0].update(path=["_losses"]),
    lambda c: c["config"]["varied"][0].update(owner=99), lambda c: c["config"]["varied"][0].update(values=[0.1]),
    lambda c: c["config"]["varied"][0].update(values=[0.1, 0.2, "0.3"]), lambda c: c["config"]["varied"][0].update(owner="loss"),
    lambda c: c["config"]["model"]["config"]["layers"].append({"module": "keras.layers", "class_name": "Lambda", "config": {}}),
])
def test_configs_that_fit_not_are_refused(made, tmp_path, change):
    target = rewritten(made[1], tmp_path / "bad.keras", change_config=change)
    with pytest.raises(KerasrError):
        load_model(target)


def replaced(file, path, value):
    del file[path]
    file[path] = value


@pytest.mark.parametrize("change", [
    lambda f: replaced(f, "layers/dense/vars/0", np.zeros((2, 4, 8), "float32")), lambda f: replaced(f, "layers/dense/vars/0", np.float32(1)),
    lambda f: replaced(f, "layers/dense/vars/0", np.zeros((3, 4, 8), "float32")), lambda f: f.__delitem__("ensemble/shuffle"),
    lambda f: replaced(f, "ensemble/shuffle/vars/0", np.zeros((3, 625), "uint32")), lambda f: f.__delitem__("layers/dense/vars/1"),
    lambda f: replaced(f, "ensemble/sample/vars/0", np.zeros(50, "uint16")), lambda f: replaced(f, "ensemble/random/vars/0", np.zeros((3, 2), "float32")),
])
def test_weights_that_fit_not_are_refused(made, tmp_path, change):
    target = rewritten(made[1], tmp_path / "bad.keras", change_weights=change)
    with pytest.raises((WeightsError, ModelFileError)):
        load_model(target)


def test_a_file_of_a_lone_model_is_no_ensemble(made, tmp_path):
    made[0].member(0).save(tmp_path / "member.keras")
    with pytest.raises(ModelFileError, match="not an Ensemble"):
        Ensemble.load(tmp_path / "member.keras")
    np.testing.assert_allclose(load_model(tmp_path / "member.keras").predict(X, verbose=0), made[0].predict_members(X)[0], atol=1e-6)


def test_checkpoints_of_a_training_ensemble(tmp_path):
    checkpoint = registry.lookup("callbacks.ModelCheckpoint")(str(tmp_path / "best.keras"), monitor="loss", save_best_only=True)
    ensemble = Ensemble(rich(), seeds=[1, 2])
    ensemble.fit(X, Y, epochs=1, verbose=0, callbacks=[checkpoint], sample="folds")
    np.testing.assert_allclose(load_model(tmp_path / "best.keras").predict(X), ensemble.predict(X), atol=1e-6)
