"""Constraints: real Keras, what they promise, configs and errors."""

import jax.numpy as jnp
import keras
import numpy as np
import pytest
from conformance_cases import assert_close

from kerasr_core import constraints, registry
from kerasr_core.errors import ArgumentError

W = jnp.asarray(np.random.default_rng(0).normal(size=(4, 3)).astype("float32") * 2)
CASES = [
    ("NonNeg", {}), ("UnitNorm", {}), ("UnitNorm", {"axis": [0, 1]}), ("MaxNorm", {"max_value": 1.5}), ("MaxNorm", {"axis": 1}),
    ("MinMaxNorm", {}), ("MinMaxNorm", {"min_value": 1.0, "max_value": 2.0, "rate": 0.5, "axis": 1}),
]


@pytest.mark.parametrize(("name", "config"), CASES)
def test_weights_equal_those_of_keras(name, config):
    got = registry.lookup(f"constraints.{name}")(**config)(W)
    assert_close(got, getattr(keras.constraints, name)(**config)(W), 1e-6)


@pytest.mark.parametrize(("name", "config"), CASES)
def test_config_round_trip_with_keras(name, config):
    mine = registry.lookup(f"constraints.{name}")(**config)
    theirs = getattr(keras.constraints, name).from_config(mine.get_config())
    assert constraints.deserialize(keras.constraints.serialize(theirs)).get_config() == mine.get_config() == theirs.get_config()


def test_lengths_after_max_norm():
    lengths = np.linalg.norm(np.asarray(registry.lookup("constraints.MaxNorm")(1.0)(W)), axis=0)
    assert (lengths <= 1 + 1e-6).all()


def test_zero_weights_stay_finite():
    for name in ("UnitNorm", "MaxNorm", "MinMaxNorm"):
        assert np.isfinite(np.asarray(registry.lookup(f"constraints.{name}")()(jnp.zeros((2, 2))))).all()


@pytest.mark.parametrize("word", ["max_norm", "min_max_norm", "non_neg", "unit_norm", "NonNeg"])
def test_words(word):
    assert isinstance(constraints.get(word), registry.lookup("constraints.Constraint"))


def test_errors():
    with pytest.raises(ArgumentError):
        registry.lookup("constraints.MinMaxNorm")(rate=2)
    with pytest.raises(ArgumentError):
        registry.lookup("constraints.MaxNorm")(-1)
