"""`objects.schema.json` accepts what kerasr writes and refuses what it could not read."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import kerasr

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "schemas" / "objects.schema.json").read_text())
VALIDATOR = Draft202012Validator(SCHEMA)
OBJECTS = {
    "layers.Dense": lambda: kerasr.layers.Dense(3, activation="relu", kernel_regularizer="l2"),
    "layers.Conv2D": lambda: kerasr.layers.Conv2D(4, 3, padding="same"),
    "layers.LSTM": lambda: kerasr.layers.LSTM(5, return_sequences=True),
    "layers.BatchNormalization": lambda: kerasr.layers.BatchNormalization(),
    "optimizers.Adam": lambda: kerasr.optimizers.Adam(0.01, clipnorm=1.0),
    "losses.Huber": lambda: kerasr.losses.Huber(0.5),
    "initializers.GlorotUniform": lambda: kerasr.initializers.GlorotUniform(seed=3),
}


def test_it_is_a_valid_schema():
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("name", OBJECTS)
def test_what_kerasr_writes_is_valid(name):
    document = json.loads(json.dumps(kerasr.saving.serialize_keras_object(OBJECTS[name]())))
    one = Draft202012Validator(SCHEMA | {"anyOf": [{"$ref": f"#/$defs/objects/{name}"}]})
    assert [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in one.iter_errors(document)] == []


@pytest.mark.parametrize(
    ("name", "field", "wrong"),
    [("layers.Dense", "units", 0), ("layers.Dense", "units", "many"), ("layers.Conv2D", "padding", "some"), ("layers.Dense", "use_bias", 3)],
)
def test_a_wrong_value_is_refused(name, field, wrong):
    document = json.loads(json.dumps(kerasr.saving.serialize_keras_object(OBJECTS[name]())))
    assert VALIDATOR.is_valid(document)
    broken = copy.deepcopy(document)
    broken["config"][field] = wrong
    assert not VALIDATOR.is_valid(broken)


def test_an_unknown_class_is_refused():
    assert not VALIDATOR.is_valid({"module": "keras.layers", "class_name": "Nothing", "config": {}})
