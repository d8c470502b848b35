"""A config can name classes of the table and nothing else, and can make nothing large that the file does not hold."""

from __future__ import annotations

import json
import time

import pytest
from hostile.making import good_bytes, small_model, with_config, with_layer

from kerasr_core import saving
from kerasr_core.errors import ConfigError, KerasrError, ModelFileError, UnknownNameError, WeightsError


def refused(data, words, kind=KerasrError):
    started = time.monotonic()
    with pytest.raises(kind, match=words or None):
        saving.model_from_bytes(data)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("module", "name"),
    [("os", "system"), ("subprocess", "Popen"), ("builtins", "eval"), ("keras.utils", "get_file"), ("keras", "os"),
     ("kerasr_core.saving.api", "load_model"), ("keras.src.saving", "load_model"), ("keras.models", "load_model"),
     ("numpy", "load"), ("keras.layers", "__class__"), ("keras.saving", "register_keras_serializable")],
)
def test_names_outside_the_table_are_refused(module, name):
    def change(layer):
        layer.update(module=module, class_name=name, registered_name=None)

    refused(with_layer(change), f"Unknown class '{name}'", UnknownNameError)


@pytest.mark.parametrize("name", [None, 3, ["Dense"], {"a": 1}])
def test_class_names_are_text(name):
    refused(with_layer(lambda layer: layer.update(class_name=name)), "")


@pytest.mark.parametrize("name", ["eval", "exec", "load_model", "system", "__import__", "open"])
def test_functions_outside_the_table_are_refused(name):
    function = {"module": "builtins", "class_name": "function", "config": name, "registered_name": "function"}
    refused(with_layer(lambda layer: layer["config"].update(activation=function)), f"Unknown function '{name}'", UnknownNameError)
    refused(with_layer(lambda layer: layer["config"].update(activation=name)), f"Unknown activation: '{name}'", UnknownNameError)


def test_lambda_values_are_refused():
    code = {"class_name": "__lambda__", "config": {"value": {"code": "4wEAAAA=", "defaults": None, "closure": None}}}
    refused(with_layer(lambda layer: layer["config"].update(activation=code)), "never runs code from a file", ConfigError)


@pytest.mark.parametrize("safe_mode", [True, False])
def test_lambda_layers_are_refused_in_every_mode(safe_mode, tmp_path):
    def change(layer):
        layer.update(class_name="Lambda", config={"name": "l", "function": ["4wEAAAA=", None, None], "function_type": "lambda"})

    path = tmp_path / "m.keras"
    path.write_bytes(with_layer(change))
    with pytest.raises(ConfigError, match="never runs code from a file"):
        saving.load_model(path, safe_mode=safe_mode)


@pytest.mark.parametrize("units", [10**9, 10**18, 10**30, -1, 0, 1.5, "3", None, [3], {"a": 1}, True])
def test_units_that_the_file_does_not_hold_are_refused_without_allocating(units):
    refused(with_layer(lambda layer: layer["config"].update(units=units)), "")


def test_a_layer_of_a_billion_units_is_answered_by_the_shapes():
    def change(document):
        document["config"]["layers"][2]["config"]["units"] = 10**9

    refused(with_config(change), r"has shape \[3, 1000000000\], the file has \[3, 2\]", WeightsError)


@pytest.mark.parametrize("shape", [[None, 10**9], [10**9, 10**9], [None, -4], [None, "4"], "x", 7, [[]], {"a": [1]}])
def test_shapes_of_inputs_that_do_not_fit_are_refused(shape):
    def change(document):
        document["config"]["layers"][0]["config"]["batch_shape"] = shape
        document["config"]["build_input_shape"] = shape

    refused(with_config(change), "")


@pytest.mark.parametrize("build_config", [{"input_shape": [None, 10**9]}, {"input_shape": "x"}, {"shapes_dict": {"a": 1}}, [1], 7, {"input_shape": [10**30]}])
def test_a_build_config_cannot_allocate(build_config):
    def change(document):
        document["config"]["layers"].pop(0)
        document["config"].pop("build_input_shape")
        document["config"]["layers"][0]["build_config"] = build_config
        document["build_config"] = build_config

    refused(with_config(change), "")


def test_a_compiled_model_cannot_allocate_slots_that_the_file_does_not_justify():
    def change(document):
        document["config"]["layers"][2]["config"]["units"] = 10**9
        document["compile_config"] = {"optimizer": "adam", "loss": "mse"}

    refused(with_config(change), "")


def test_a_nested_model_is_not_compiled_before_its_weights_are_compared():
    inner = json.loads(json.dumps(_document(small_model())))
    inner["config"]["layers"][1]["config"]["units"] = 10**8
    inner["compile_config"] = {"optimizer": "adam", "loss": "mse"}

    def change(document):
        document["config"]["layers"][1] = inner

    refused(with_config(change), "")


@pytest.mark.parametrize(
    "part",
    ["optimizer", "loss", "metrics", "loss_weights", "weighted_metrics", "run_eagerly", "steps_per_execution", "jit_compile"],
)
@pytest.mark.parametrize("value", ["nonsense", {"class_name": "os"}, {"class_name": "Popen", "config": {}}, [[[]]], -7])
def test_a_broken_compile_config_is_refused_or_ignored_but_never_crashes(part, value):
    def change(document):
        document["compile_config"] = {"optimizer": "sgd", "loss": "mse", part: value}

    try:
        saving.model_from_bytes(with_config(change))
    except KerasrError:
        pass


def test_text_dtypes_cannot_ask_for_memory():
    value = {"class_name": "__numpy__", "config": {"value": ["a"] * 100, "dtype": "S1000000000"}}
    refused(with_layer(lambda layer: layer["config"].update(units=value)), "")


def test_a_deep_config_is_refused():
    def change(layer):
        inner = {}
        for _ in range(300):
            inner = {"a": inner}
        layer["config"]["units"] = inner

    refused(with_layer(change), "nested 3\\d\\d levels deep", ModelFileError)


@pytest.mark.parametrize("key", ["class_name", "config"])
def test_a_layer_without_its_parts_is_refused(key):
    refused(with_layer(lambda layer: layer.pop(key)), "")


@pytest.mark.parametrize("layers", [None, 3, "x", {}, [None], [3], ["x"], [[]], [{}], [{"class_name": "Dense"}]])
def test_odd_lists_of_layers_are_refused(layers):
    refused(with_config(lambda document: document["config"].update(layers=layers)), "")


@pytest.mark.parametrize("value", [None, 3, [], {}, {"name": 3}, {"name": "x" * 10}, "no_such_dtype"])
def test_odd_dtypes_are_refused_or_taken_as_the_default(value):
    try:
        saving.model_from_bytes(with_layer(lambda layer: layer["config"].update(dtype={"class_name": "DTypePolicy", "config": value})))
    except KerasrError:
        pass


def test_json_obeys_the_same_rules():
    document = _document(small_model())
    document["config"]["layers"][2]["config"]["units"] = 10**15
    with pytest.raises(ConfigError, match="bytes of weights"):
        saving.model_from_json(json.dumps(document))
    for text in ("[1,2]", "", "null", "{" * 500):
        with pytest.raises(KerasrError):
            saving.model_from_json(text)


def _document(model):
    from kerasr_core import serialization

    return json.loads(json.dumps(serialization.serialize_instance(model)))


def test_the_good_file_is_good():
    assert saving.model_from_bytes(good_bytes()).built
