"""Layer configs and weight order against real Keras: it accepts ours, we accept its, and both then compute the same."""

import copy
import inspect

import keras
import numpy as np
import pytest
from conformance_cases import assert_close, load_cases

import kerasr_core.api  # noqa: F401  (registers the layers whose names are parameters below)
from kerasr_core import registry, serialization

CASES = [c for c in load_cases("layers") if not (c.get("call") or {}).get("training")]
ALONE = {c.target: c for c in CASES}  # one case of each class
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")  # Keras's variables with NumPy 2
OPTIONS = [
    ("Dense", {
        "units": 2, "activation": "swish", "kernel_initializer": {"class_name": "HeNormal", "config": {"seed": 3}},
        "kernel_regularizer": {"class_name": "L1L2", "config": {"l1": 0.125, "l2": 0.25}}, "bias_regularizer": "l2",
        "activity_regularizer": "l2", "kernel_constraint": {"class_name": "MaxNorm", "config": {"max_value": 3.0, "axis": 0}},
        "bias_constraint": "non_neg", "name": "head", "trainable": False, "dtype": "mixed_bfloat16",
    }),
    ("Dense", {"units": 3, "lora_rank": 2, "lora_alpha": 4}),
    ("Dense", {"units": 3, "lora_rank": 2}),
    ("Embedding", {"input_dim": 4, "output_dim": 2, "lora_rank": 1, "mask_zero": True}),
    ("LSTM", {"units": 2, "stateful": True, "dropout": 0.25, "seed": 3, "bias_regularizer": "l2", "unit_forget_bias": False}),
    ("LSTMCell", {"units": 2, "recurrent_dropout": 0.25, "seed": 3}),
    ("BatchNormalization", {"renorm": True, "renorm_clipping": {"rmax": 2.0}, "axis": 1}),
    ("Conv2D", {"filters": 2, "kernel_size": (2, 3), "bias_constraint": "unit_norm", "kernel_initializer": "orthogonal"}),
    ("Dropout", {"rate": 0.25, "noise_shape": (None, 1), "seed": 3}),
    ("InputLayer", {"batch_shape": (None, 3), "dtype": "int32", "name": "words", "optional": True}),
    ("Rescaling", {"scale": [1.0, 2.0], "offset": 0.5}),
]


def plain(value):
    """Tuples as lists, and what differs on purpose left out: penalties that Keras rounds to float32."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k != "build_config"}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return float(np.float32(value)) if isinstance(value, float) else value


def pair(name, config):
    if "layer" in config:  # a layer's own config inside
        return tuple(cls.from_config(copy.deepcopy(config)) for cls in (registry.lookup(f"layers.{name}"), getattr(keras.layers, name)))
    return registry.lookup(f"layers.{name}")(**config), getattr(keras.layers, name)(**config)


ALL = [(t.rpartition(".")[2], c["config"]) for t, c in ALONE.items()] + OPTIONS


@pytest.mark.parametrize(("name", "config"), ALL, ids=[f"{n}-{i}" for i, (n, _) in enumerate(ALL)])
def test_configs_are_equal_and_readable_both_ways(name, config):
    config = {"name": "one", **config}
    mine, theirs = pair(name, config)
    assert plain(mine.get_config()) == plain(theirs.get_config())
    read_by_keras = keras.layers.deserialize(serialization.serialize(mine))
    assert plain(read_by_keras.get_config()) == plain(theirs.get_config())
    read_by_us = saving_deserialize(keras.layers.serialize(theirs))
    assert plain(read_by_us.get_config()) == plain(mine.get_config())


def saving_deserialize(config):
    return registry.lookup("saving.deserialize_keras_object")(config)


@pytest.mark.parametrize("case", list(ALONE.values()), ids=lambda c: c.id)
def test_weights_have_the_same_names_order_and_paths(case):
    mine, theirs = pair(case.target.rpartition(".")[2], {**case["config"], "name": "one"})
    shapes = [x.shape for x in case["inputs"]]
    for layer in (mine, theirs):
        if "value_shape" in inspect.signature(layer.build).parameters:
            layer.build(*(shapes * 2)[:2])
        else:
            layer.build(shapes if len(shapes) > 1 else shapes[0])
    assert [(w.path, w.shape, w.trainable) for w in mine.weights] == [(w.path, tuple(w.shape), w.trainable) for w in theirs.weights]


NAMES = sorted(n for n, o in registry.namespace("layers").items() if isinstance(o, type) and n not in ("InputSpec", "Layer"))
BASE = {"name", "kwargs", "self"}


@pytest.mark.parametrize("name", NAMES)
def test_arguments_stand_in_keras_order_with_its_defaults(name):
    theirs = {k: p for k, p in inspect.signature(getattr(keras.layers, name).__init__).parameters.items() if k not in BASE}
    mine = {k: p for k, p in inspect.signature(registry.lookup(f"layers.{name}").__init__).parameters.items() if k not in BASE}
    positional = [k for k in mine if mine[k].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    wanted = [k for k in theirs if k != "dtype"]
    assert positional[: len(wanted)] == wanted
    for key in wanted:
        assert plain(mine[key].default) == plain(theirs[key].default) or (key == "args")


@pytest.mark.parametrize("rank", [1, 2])
@pytest.mark.parametrize(("name", "config", "x"), [
    ("Dense", {"units": 3}, np.ones((2, 4), "float32")),
    ("Embedding", {"input_dim": 4, "output_dim": 3}, np.array([[0, 1, 3]], "int32")),
])
def test_adapted_layers_exchange_weight_files(tmp_path, name, config, x, rank):
    def model(module, layer, made_input):
        return module(made_input, layer(made_input))

    Model, Input = registry.lookup("Model"), registry.lookup("Input")
    mine, theirs = pair(name, {**config, "lora_rank": rank, "name": "one"})
    ours = model(Model, mine, Input(x.shape[1:], dtype=str(x.dtype)))
    real = model(keras.Model, theirs, keras.Input(x.shape[1:], dtype=str(x.dtype)))
    rng = np.random.default_rng(0)
    ours.set_weights([rng.normal(size=w.shape) for w in ours.get_weights()])
    path = tmp_path / "one.weights.h5"
    ours.save_weights(path)
    real.load_weights(path)
    assert_close(real(x), ours(x), 2e-6)
    real.set_weights([rng.normal(size=w.shape) for w in real.get_weights()])
    real.save_weights(tmp_path / "two.weights.h5")
    ours.load_weights(tmp_path / "two.weights.h5")
    assert_close(ours(x), real(x), 2e-6)


@pytest.mark.parametrize("cells", ["one", "two"])
def test_rnn_of_lstm_cells_equals_that_of_keras(cells):
    x = np.random.default_rng(0).normal(size=(2, 4, 3)).astype("float32")

    keras.utils.clear_session()

    def made(layers):
        cell = layers.LSTMCell(2) if cells == "one" else [layers.LSTMCell(2), layers.LSTMCell(3)]
        return layers.RNN(cell, return_sequences=True, return_state=True, name="one")

    class Mine:
        LSTMCell, RNN = registry.lookup("layers.LSTMCell"), registry.lookup("layers.RNN")

    mine, theirs = made(Mine), made(keras.layers)
    outputs, wanted = mine(x), theirs(x)
    theirs.set_weights(mine.get_weights())
    outputs, wanted = mine(x), theirs(x)
    assert [w.path for w in mine.weights] == [w.path for w in theirs.weights]
    assert_close(outputs[0], wanted[0], 1e-6)
    for a, b in zip(outputs[1:], wanted[1:]):
        for m, t in zip(a, b) if isinstance(a, list) else [(a, b)]:
            assert_close(m, t, 1e-6)
    assert plain(mine.get_config()) == plain(theirs.get_config())


@pytest.mark.parametrize("seed", [0, 3])
def test_same_global_seed_makes_the_same_start_weights(seed):
    def weights(layers, module):
        module.set_random_seed(seed)
        made = [layers["Dense"](3), layers["LSTM"](2, dropout=0.5), layers["Conv2D"](2, 2), layers["Embedding"](4, 2)]
        for layer, shape in zip(made, [(None, 4), (None, 3, 2), (None, 4, 4, 1), (None, 3)]):
            layer.build(shape)
        return [np.asarray(v.value) for layer in made for v in layer.variables]

    class Ours:
        set_random_seed = staticmethod(registry.lookup("utils.set_random_seed"))

    mine = weights(registry.namespace("layers"), Ours)
    theirs = weights(vars(keras.layers), keras.utils)
    for a, b in zip(mine, theirs, strict=True):
        np.testing.assert_array_equal(a, b)
