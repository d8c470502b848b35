"""Every call in tests/conformance/ops, compared with what `keras.ops` gave: values, shapes and dtypes."""

from __future__ import annotations

import json
import math
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import kerasr_core.ops  # noqa: F401  registers the ops
from kerasr_core import graph, registry, serialization
from kerasr_core.graph import KerasTensor, symbolic_leaves
from kerasr_core.ops.base import operation_from_config

FOLDER = Path(__file__).parents[2] / "conformance" / "ops"
WORDS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
TOLERANCE = {"float16": 2e-3, "bfloat16": 2e-2}


def load(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))["cases"]


CASES = [(f"{p.stem}-{i}-{c['function']}", c) for p in sorted(FOLDER.glob("*.json")) if p.stem != "graph" for i, c in enumerate(load(p.name))]


def is_array(value):
    return isinstance(value, dict) and set(value) == {"dtype", "shape", "data"}


def decoded(value):
    if is_array(value):
        flat = [WORDS.get(v, v) if isinstance(v, str) else v for v in value["data"]]
        return np.array(flat, np.float64 if value["dtype"] == "bfloat16" else value["dtype"]).astype(jnp.dtype(value["dtype"])).reshape(value["shape"])
    if isinstance(value, list):
        return [decoded(v) for v in value]
    return {k: decoded(v) for k, v in value.items()} if isinstance(value, dict) else value


@pytest.mark.parametrize("case", [c for _, c in CASES], ids=[n for n, _ in CASES])
def test_op_gives_what_keras_gives(case):
    found = registry.lookup(case["function"])(*decoded(case["args"]), **decoded(case["kwargs"]))
    found = list(found) if isinstance(found, (list, tuple)) and not all(isinstance(v, int) for v in found) else [found]
    expected = case["expected"]
    assert len(found) == len(expected)
    for got, wanted in zip(found, expected):
        got = np.asarray(got, "int32") if isinstance(got, (int, tuple)) else got
        assert (str(got.dtype), list(got.shape)) == (wanted["dtype"], wanted["shape"])
        tolerance = TOLERANCE.get(wanted["dtype"], 2e-6)
        np.testing.assert_allclose(
            np.asarray(got, "float64"), np.asarray(decoded(wanted), "float64"), rtol=tolerance, atol=tolerance, equal_nan=True
        )


@pytest.mark.parametrize("name", sorted({c["function"] for _, c in CASES}))
def test_op_has_a_docstring_that_describes_its_arguments(name):
    from kerasr_core.describe.api import describe

    entry = describe(name, registry.lookup(name), ())
    assert entry["summary"]
    assert [f["name"] for f in entry["fields"] if not f["doc"]] == []


class Symbolic:
    """The tensors of one graph case: the named inputs are made once."""

    def __init__(self):
        self.inputs = {}

    def read(self, value):
        if isinstance(value, dict) and "tensor" in value:
            if value["tensor"] is None:
                return KerasTensor(value["shape"], value["dtype"])
            return self.inputs.setdefault(value["tensor"], KerasTensor(value["shape"], value["dtype"], name=value["tensor"]))
        if isinstance(value, list):
            return [self.read(v) for v in value]
        if isinstance(value, dict) and "class_name" not in value:
            return {k: self.read(v) for k, v in value.items()}
        return serialization.deserialize(value)


def written(value):
    if isinstance(value, KerasTensor):
        return {"shape": list(value.shape), "dtype": value.dtype}
    if isinstance(value, (list, tuple)):
        return [written(v) for v in value]
    return json.loads(json.dumps(serialization.serialize(value)))


def without_names(value):
    if isinstance(value, dict) and "tensor" in value:
        return {"shape": value["shape"], "dtype": value["dtype"]}
    return [without_names(v) for v in value] if isinstance(value, list) else value


GRAPH = load("graph.json")


@pytest.mark.parametrize("case", GRAPH, ids=[f"{i}-{c['function']}" for i, c in enumerate(GRAPH)])
def test_call_on_symbolic_tensors_is_written_and_read_as_keras_does(case):
    symbolic = Symbolic()
    args, kwargs = symbolic.read(case["args"]), symbolic.read(case["kwargs"])
    if case["function"] == "ops.get_item":
        args[1] = tuple(args[1])
    outputs = registry.lookup(case["function"])(*args, **kwargs)
    leaves = symbolic_leaves(outputs)
    assert written(leaves) == without_names(case["outputs"])
    operation = leaves[0].history.operation
    config = written(operation.file_config())
    config["config"].pop("name")
    assert config == case["operation"]
    node = operation.inbound_nodes[0]
    given = case["node"]["args"]
    everything = without_names(given + list(case["node"]["kwargs"].values()))
    assert everything[: len(node.args)] == written(list(node.args))
    assert all(v is None or isinstance(v, float) for v in everything[len(node.args) :])  # Keras also writes absent ones and defaults

    again = operation_from_config(case["operation"])
    assert written(symbolic_leaves(again(*symbolic.read(given), **symbolic.read(case["node"]["kwargs"])))) == written(leaves)


def test_graph_computes_what_the_function_computes():
    x = KerasTensor((None, 4, 3))
    outputs = registry.lookup("ops.mean")(registry.lookup("ops.concatenate")([x * 2.0, x[:, 1:]], axis=1), axis=1)
    value = np.arange(24, dtype="float32").reshape(2, 4, 3)

    def compute(values):
        values = {graph.key(x): values}
        for node in order:
            args, kwargs = node.arguments(values)
            values[graph.key(node.outputs)] = node.operation(*args, **kwargs)
        return values[graph.key(outputs)]

    order, operations = graph.topological([x], [outputs])
    assert sorted(o.name.rstrip("_0123456789") for o in operations) == ["concatenate", "get_item", "mean", "multiply"]
    expected = np.concatenate([value * 2, value[:, 1:]], axis=1).mean(1)
    np.testing.assert_allclose(jax.jit(compute)(value), expected, rtol=1e-6)
