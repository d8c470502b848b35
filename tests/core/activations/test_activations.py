"""Activations against real Keras; names, configs, symbolic tensors."""

import numpy as np
import pytest
from conformance_cases import assert_close, load_cases

from kerasr_core import activations, registry
from kerasr_core.errors import UnknownNameError

CASES = load_cases("activations")


@pytest.mark.conformance
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_values(case):
    got = registry.lookup(case.target)(case["inputs"][0], **case["arguments"])
    assert_close(got, case["expected"][0], case.tolerance)


def test_every_activation_has_a_table():
    named = {registry.public_name(f) for f in registry.namespace("activations").values()}  # aliases count once
    assert named - {"activations.get", "activations.serialize", "activations.deserialize"} == {c.target for c in CASES}


@pytest.mark.parametrize(("word", "name"), [("swish", "silu"), ("hard_swish", "hard_silu"), ("relu", "relu"), (None, "linear")])
def test_get_and_serialize(word, name):
    found = activations.get(word)
    assert found.__name__ == name
    assert activations.serialize(found) == name
    assert activations.deserialize(name) is found


def test_a_function_is_its_own_activation():
    def double(x):
        return 2 * x

    assert activations.get(double) is double


def test_unknown_name_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="softmax"):
        activations.get("sofmax")


@pytest.mark.parametrize("case", [c for c in CASES if c.name in ("defaults", "negative_slope", "alpha")], ids=lambda c: c.id)
def test_symbolic_tensors_give_the_same_values(case):
    inputs = registry.lookup("Input")(batch_shape=case["inputs"][0].shape)
    outputs = registry.lookup(case.target)(inputs, **case["arguments"])
    if outputs is inputs:
        assert case.target == "activations.linear"
        return
    model = registry.lookup("Model")(inputs, outputs)
    assert_close(model(case["inputs"][0]), case["expected"][0], max(case.tolerance, 2e-6))


def test_whole_numbers_become_floats_where_needed():
    assert_close(activations.get("sigmoid")(np.array([0, 1])), [0.5, 0.7310586], 1e-6)
