"""The published weights layout is what the weights file holds."""

from __future__ import annotations

import json
from pathlib import Path

import h5py
import pytest

import kerasr_core.api  # noqa: F401  registers every public object
from kerasr_core import registry
from kerasr_core.describe import describe_layout
from kerasr_core.describe.layout import describe_layer

LAYERS = Path(__file__).resolve().parents[2] / "conformance" / "layers"
LAYOUT = describe_layout(LAYERS)["layers"]


def holds(condition, values):
    return values[condition.removeprefix("not ")] != condition.startswith("not ")


def expected(group, values):
    """Paths of a layer's arrays in its group."""
    own = [v for v in group["vars"] if all(holds(c, values) for c in _list(v.get("when", [])))]
    found = {f"vars/{i}" for i in range(len(own))}
    for child, inner in group.get("children", {}).items():
        found |= {f"{child}/{path}" for path in expected(inner, values)}
    return found


def _list(value):
    return [value] if isinstance(value, str) else value


@pytest.mark.parametrize("name", sorted(LAYOUT))
def test_weights_file_of_each_layer_has_the_published_paths(name, tmp_path):
    case = json.loads((LAYERS / f"{name.partition('.')[2]}.json").read_text(encoding="utf-8"))["cases"][0]
    cls, make = registry.lookup(name), registry.lookup("Input")
    config = case.get("config", {})
    layer = cls.from_config(dict(config))
    inputs = [make(batch_shape=a["shape"], dtype=a["dtype"]) for a in case["inputs"]]
    outputs = layer(inputs if len(inputs) > 1 else inputs[0])
    path = tmp_path / "a.weights.h5"
    registry.lookup("Model")(inputs, outputs).save_weights(path)
    group = LAYOUT[name]
    found = set()
    with h5py.File(path) as file:
        place = file.get(f"layers/{group['group']}")
        if place is not None:
            place.visititems(lambda key, item: found.add(key) if isinstance(item, h5py.Dataset) else None)
    values = {f.name: config.get(f.name, f.default) for f in cls.fields.values()}
    assert found == expected(group, values)


def test_conditions_are_observed():
    dense = describe_layer(registry.lookup("layers.Dense"), {"config": {"units": 2}, "inputs": [{"shape": [1, 3], "dtype": "float32"}]})
    assert dense == {"group": "dense", "vars": [{"name": "kernel", "trainable": True}, {"name": "bias", "trainable": True, "when": "use_bias"}]}
