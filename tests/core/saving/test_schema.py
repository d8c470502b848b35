"""schemas/model.schema.json holds for our documents and for those of real Keras, and refuses what is not one."""

from __future__ import annotations

import copy
import json
import zipfile
from pathlib import Path

import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import serialization
from kerasr_core.registry import lookup

jsonschema = pytest.importorskip("jsonschema")
ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "schemas" / "model.schema.json").read_text())
ARCHIVES = sorted((ROOT / "tests" / "conformance" / "archives").glob("*.keras"))
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def ours(compiled=True):
    x = lookup("Input")((4,), name="x")
    inner = lookup("Sequential")([lookup("Input")((4,)), lookup("layers.Dense")(3)], name="inner")
    model = lookup("Model")({"x": x}, {"a": inner(x), "b": lookup("layers.Dense")(1)(x)})
    if compiled:
        model.compile("adam", {"a": "mse", "b": "mae"}, loss_weights={"a": 1.0, "b": 0.5}, metrics={"a": ["mae"]})
    return json.loads(json.dumps(serialization.serialize_instance(model)))


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", ARCHIVES, ids=lambda p: p.stem)
def test_documents_of_keras_are_valid(path):
    CHECK.validate(json.loads(zipfile.ZipFile(path).read("config.json")))


@pytest.mark.parametrize("compiled", [True, False])
def test_our_documents_are_valid(compiled):
    CHECK.validate(ours(compiled))


def change(path, value):
    def apply(document):
        place = document
        for key in path[:-1]:
            place = place[key]
        if value is ...:
            del place[path[-1]]
        else:
            place[path[-1]] = value

    return apply


@pytest.mark.parametrize(
    "broken",
    [
        change(["class_name"], ...),
        change(["class_name"], 3),
        change(["config"], []),
        change(["class_name"], "__lambda__"),
        change(["config", "layers"], {}),
        change(["config", "layers", 0, "name"], "a/b"),
        change(["config", "layers", 1, "class_name"], ...),
        change(["config", "layers", 1, "inbound_nodes"], {}),
        change(["config", "layers", 1, "inbound_nodes"], [[]]),
        change(["config", "layers", 1, "inbound_nodes", 0, "args", 0, "config", "keras_history"], ["x", "0", 0]),
        change(["config", "layers", 1, "build_config"], {"input_shape": ["four"]}),
        change(["config", "input_layers"], ["x", 0]),
        change(["config", "output_layers", "a"], [["inner", -1, 0]]),
        change(["compile_config", "optimizer"], []),
        change(["compile_config", "loss"], 3),
        change(["compile_config", "steps_per_execution"], 0),
        change(["module"], 3),
    ],
)
def test_other_documents_are_not(broken):
    document = copy.deepcopy(ours())
    broken(document)
    assert not CHECK.is_valid(document)
