"""Everything public is documented, tested against goldens, and described in a form that the schema accepts."""

from __future__ import annotations

import functools
import inspect
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import kerasr_core.api  # noqa: F401  registers every public object
from kerasr_core import registry
from kerasr_core.describe import describe_api
from kerasr_core.layer import Layer

ROOT = Path(__file__).resolve().parents[3]
LAYERS = ROOT / "tests" / "conformance" / "layers"
CLASSES = sorted(n for n, o, _ in registry.names() if isinstance(o, type))
LAYER_NAMES = sorted(n for n, o, _ in registry.names() if isinstance(o, type) and issubclass(o, Layer) and n.startswith("layers."))
NOT_COMPUTED = {"layers.InputLayer", "layers.Wrapper"}  # have neither inputs nor outputs of their own
# Their inputs are states or their config is a layer, which the tables do not hold: tests/core/layers/test_recurrent.py compares
# them with the layers that have tables.
NOT_COMPUTED |= {"layers.GRUCell", "layers.LSTMCell", "layers.RNN", "layers.SimpleRNNCell", "layers.StackedRNNCells"}


@functools.cache
def api():
    return describe_api()


def test_description_is_accepted_by_its_schema():
    schema = json.loads((ROOT / "schemas" / "api.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    problems = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in Draft202012Validator(schema).iter_errors(api())]
    assert problems == []


def test_every_type_in_use_is_described():
    used = {f["type"] for entry in api()["objects"].values() for f in entry["fields"]}
    assert used <= set(api()["types"])
    for entry in api()["types"].values():
        Draft202012Validator.check_schema(entry["schema"])


def test_defaults_are_accepted_by_the_schema_of_their_type():
    types, wrong = api()["types"], []
    for name, entry in api()["objects"].items():
        for field in entry["fields"]:
            default = field.get("default")
            if default is None or field.get("variadic") or default in ("Infinity", "-Infinity", "NaN"):
                continue
            schema = {"enum": field["values"]} if field["type"] == "Choice" else types[field["type"]]["schema"]
            if not Draft202012Validator(schema).is_valid(default):
                wrong.append(f"{name}: {field['name']}: {field['type']} = {default!r}")
    assert wrong == []


def test_description_is_the_same_twice():
    assert json.dumps(describe_api()) == json.dumps(api())


@pytest.mark.parametrize("name", CLASSES)
def test_every_field_of_a_class_has_a_line_in_its_docstring(name):
    entry = api()["objects"][name]
    assert [f["name"] for f in entry["fields"] if not f["doc"]] == []


@pytest.mark.parametrize("name", sorted(n for n, e in api()["objects"].items() if e["kind"] == "function"))
def test_every_argument_of_a_function_has_a_line_in_its_docstring(name):
    entry = api()["objects"][name]
    assert [f["name"] for f in entry["fields"] if not f["doc"]] == []


@pytest.mark.parametrize("name", LAYER_NAMES)
def test_every_layer_has_a_golden_table(name):
    if name in NOT_COMPUTED:
        return
    table = LAYERS / f"{name.rpartition('.')[2]}.json"
    assert table.exists(), f"tests/conformance/layers/{table.name} is missing"
    content = json.loads(table.read_text(encoding="utf-8"))
    assert content["class"] == name
    assert "keras" in content["source"].lower() or "numpy" in content["source"].lower()
    assert content["cases"]


def test_signature_of_a_class_is_what_the_description_says():
    for name in CLASSES:
        target = registry.lookup(name)
        described = [f["name"] for f in api()["objects"][name]["fields"]]
        if "__init__" in vars(target) or getattr(target, "fields", None):
            kinds = inspect.Parameter
            real = [p.name for p in list(inspect.signature(target.__init__).parameters.values())[1:] if p.kind is not kinds.VAR_KEYWORD]
            assert described == real or real == ["args"], name
