"""Functional configs whose graph does not hold together."""

from __future__ import annotations

import json

import pytest
from hostile.making import archive, entries_of

import kerasr_core.api  # noqa: F401
from kerasr_core import saving
from kerasr_core.errors import KerasrError
from kerasr_core.registry import lookup


def branched(change):
    """x -> first -> second, x -> other, both added; its document after `change`."""
    dense = lookup("layers.Dense")
    x = lookup("Input")((4,), name="x")
    y = dense(4, name="second")(dense(4, name="first")(x))
    model = lookup("Model")(x, lookup("layers.Add")(name="sum")([y, dense(4, name="other")(x)]))
    entries = entries_of(saving.model_bytes(model))
    document = json.loads(entries["config.json"])
    layers = {layer["name"]: layer for layer in document["config"]["layers"]}
    change(document["config"], layers)
    return archive({**entries, "config.json": json.dumps(document).encode()})


def history(layer, call=0, argument=0):
    return layer["inbound_nodes"][call]["args"][argument]["config"]["keras_history"]


def refused(change, words=None):
    with pytest.raises(KerasrError, match=words):
        saving.model_from_bytes(branched(change))


def test_the_unchanged_graph_loads():
    assert len(saving.model_from_bytes(branched(lambda config, layers: None)).layers) == 5


def test_a_cycle_is_refused():
    refused(lambda config, layers: history(layers["first"]).__setitem__(0, "second"), "never become available")


def test_a_layer_on_its_own_output_is_refused():
    refused(lambda config, layers: history(layers["first"]).__setitem__(0, "first"), "never become available")


@pytest.mark.parametrize(
    "place",
    [["absent", 0, 0], ["x", 7, 0], ["x", 0, 9], ["x", -1, 0], ["x", 0], ["x"], [], None, "x", [0, 0, 0], ["x", "0", 0], ["x", 0.5, 0]],
)
def test_references_to_nothing_are_refused(place):
    def change(config, layers):
        layers["first"]["inbound_nodes"][0]["args"][0]["config"]["keras_history"] = place

    refused(change)


@pytest.mark.parametrize("key", ["input_layers", "output_layers"])
@pytest.mark.parametrize("place", [["absent", 0, 0], [["x", 0, 0], ["x", 0, 0]], [], None, 3, "x", {}, {"a": 1}, [[[]]], ["sum", 9, 0]])
def test_ends_that_do_not_exist_are_refused(key, place):
    refused(lambda config, layers: config.__setitem__(key, place))


def test_two_layers_of_one_name_are_refused():
    def change(config, layers):
        layers["other"]["name"] = layers["other"]["config"]["name"] = "first"

    refused(change, "name")


@pytest.mark.parametrize("nodes", [3, "x", {}, [3], ["x"], [{}], [{"args": 3, "kwargs": {}}], [{"args": [], "kwargs": []}], [[]], [[[]]], [[["x"]]]])
def test_odd_nodes_are_refused(nodes):
    refused(lambda config, layers: layers["first"].__setitem__("inbound_nodes", nodes))


@pytest.mark.parametrize("arguments", [3, [], {"training": {"class_name": "os", "config": {}}}])
def test_odd_call_arguments_are_refused(arguments):
    refused(lambda config, layers: layers["first"]["inbound_nodes"][0].__setitem__("kwargs", arguments))


def test_a_call_of_a_layer_that_is_none_is_refused():
    def change(config, layers):
        layers["first"].update(module="keras.initializers", class_name="Zeros", config={})

    refused(change, "not a layer|no argument")


def test_a_long_chain_does_not_exhaust_the_stack():
    """A thousand layers one after the other, listed from the last to the first."""

    def change(config, layers):
        chain = []
        for i in range(1000):
            layer = json.loads(json.dumps(layers["first"]))
            layer["module"], layer["class_name"] = "keras.layers", "Activation"
            layer["name"] = f"a{i}"
            layer["config"] = {"name": f"a{i}", "activation": "relu"}
            layer.pop("build_config", None)
            history(layer)[:] = [f"a{i - 1}" if i else "second", 0, 0]
            chain.append(layer)
        config["layers"] += chain[::-1]
        config["output_layers"] = ["a999", 0, 0]

    refused(change, "other: the file has arrays here|the model has no such layer|do not fit")
