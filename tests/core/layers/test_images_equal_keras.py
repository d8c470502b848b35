"""Convolution, pooling, padding, cropping and upsampling layers beside real Keras: signatures, configs, start weights, files both ways."""

import inspect

import keras
import numpy as np
import pytest
from conformance_cases import load_cases

import kerasr_core.api  # noqa: F401
from kerasr_core import registry

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")  # of real Keras, when it saves

WORDS = ("Conv", "Pool", "Padding", "Cropping", "UpSampling")
NAMES = sorted(n for n, o in registry.namespace("layers").items() if isinstance(o, type) and any(word in n for word in WORDS))
PRIMARY = [n for n in NAMES if registry.public_name(registry.lookup(f"layers.{n}")) == f"layers.{n}"]
CASES = [c for c in load_cases("layers") if c.target.rpartition(".")[2] in PRIMARY]
IGNORED = {"dtype", "name", "trainable", "activity_regularizer"}


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v is not None}
    return [plain(v) for v in value] if isinstance(value, (list, tuple)) else value


@pytest.mark.parametrize("name", NAMES)
def test_arguments_and_defaults(name):
    ours = inspect.signature(registry.lookup(f"layers.{name}")).parameters
    theirs = inspect.signature(getattr(keras.layers, name).__init__).parameters
    wanted = [(n, p.default) for n, p in theirs.items() if n not in ("self", "kwargs", "name")]
    common = [(n, ours[n].default) for n in ours if n in dict(wanted)]
    assert common == wanted


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_config(case):
    name = case.target.rpartition(".")[2]
    ours = registry.lookup(case.target)(**case["config"]).get_config()
    theirs = getattr(keras.layers, name)(**case["config"]).get_config()
    assert set(ours) - IGNORED == set(theirs) - IGNORED
    assert {k: plain(v) for k, v in ours.items() if k not in IGNORED} == {k: plain(v) for k, v in theirs.items() if k not in IGNORED}


def one_case_of(name):
    return next(c for c in CASES if c.target == f"layers.{name}")


@pytest.mark.parametrize("name", PRIMARY)
def test_files_go_both_ways(name, tmp_path):
    case = one_case_of(name)
    x = np.asarray(case["inputs"][0], "float32")
    ours = registry.lookup("Sequential")([registry.lookup("Input")(x.shape[1:]), registry.lookup(case.target)(**case["config"])])
    ours.save(tmp_path / "ours.keras")
    read = keras.saving.load_model(tmp_path / "ours.keras")
    np.testing.assert_allclose(read.predict(x, verbose=0), ours.predict(x, verbose=0), atol=1e-6)
    read.save(tmp_path / "theirs.keras")
    again = registry.lookup("saving.load_model")(tmp_path / "theirs.keras")
    np.testing.assert_allclose(again.predict(x, verbose=0), ours.predict(x, verbose=0), atol=1e-6)
    assert again.layers[-1].get_config() == {**ours.layers[-1].get_config(), "name": again.layers[-1].name}


@pytest.mark.parametrize("name", [n for n in PRIMARY if "Conv" in n])
def test_start_weights(name):
    case = one_case_of(name)
    shape = case["inputs"][0].shape
    layers = []
    for library in (registry.namespace("layers"), vars(keras.layers)):
        setter = registry.lookup("utils.set_random_seed") if library is not vars(keras.layers) else keras.utils.set_random_seed
        setter(3)
        layer = library[name](**case["config"])
        layer.build(shape)
        layers.append(layer)
    for a, b in zip(layers[0].weights, layers[1].weights):
        np.testing.assert_allclose(np.asarray(a.value), np.asarray(b.value), atol=1e-7)
        assert (a.name, a.path.split("/")[-1]) == (b.name, b.path.split("/")[-1])
