"""Initializers: the numbers of real Keras for a seed, moments, names and errors."""

import numpy as np
import pytest
from conformance_cases import load_cases

from kerasr_core import initializers, random, registry
from kerasr_core.errors import ArgumentError, ShapeError, UnknownNameError

CASES = load_cases("initializers")
make = registry.lookup


@pytest.mark.conformance
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_numbers_are_those_of_keras_bit_for_bit(case):
    got = make(case.target)(**case["config"])(tuple(case["shape"]))
    np.testing.assert_array_equal(np.asarray(got), case["expected"])


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_config_round_trip(case):
    one = make(case.target)(**case["config"])
    config = initializers.serialize(one)
    again = initializers.deserialize(config)
    assert initializers.serialize(again) == config
    if "seed" in case["config"]:
        assert config["config"]["seed"] == case["config"]["seed"]


def test_every_initializer_has_a_table():
    named = {registry.public_name(c) for c in registry.namespace("initializers").values() if isinstance(c, type)}
    assert named - {"initializers.Initializer"} == {c.target for c in CASES}


def test_an_object_without_seed_repeats_its_numbers_and_hides_its_seed():
    one, other = make("initializers.HeNormal")(), make("initializers.HeNormal")()
    np.testing.assert_array_equal(one((3, 3)), one((3, 3)))
    assert np.abs(np.asarray(one((3, 3))) - np.asarray(other((3, 3)))).max() > 1e-3
    assert one.get_config()["seed"] is None


def test_set_random_seed_repeats_what_is_drawn_at_construction():
    random.set_random_seed(3)
    first = make("initializers.RandomNormal")()((4,))
    random.set_random_seed(3)
    np.testing.assert_array_equal(first, make("initializers.RandomNormal")()((4,)))


def test_a_seed_generator_gives_new_numbers_at_each_call():
    one = make("initializers.RandomUniform")(seed=random.SeedGenerator(5))
    assert np.abs(np.asarray(one((3,))) - np.asarray(one((3,)))).max() > 1e-4
    again = initializers.deserialize(initializers.serialize(one))
    assert isinstance(again.seed, random.SeedGenerator)


@pytest.mark.parametrize(
    ("name", "mean", "stddev"),
    [
        ("glorot_uniform", 0, np.sqrt(2 / 300)), ("he_normal", 0, np.sqrt(2 / 100)), ("lecun_normal", 0, 0.1),
        ("random_normal", 0, 0.05), ("uniform", 0, 0.1 / np.sqrt(12)),
    ],
)
def test_moments(name, mean, stddev):
    numbers = np.asarray(initializers.get(name)((100, 200)))
    assert abs(numbers.mean() - mean) < 4 * stddev / np.sqrt(numbers.size)
    assert abs(numbers.std() / stddev - 1) < 0.02


def test_orthogonal_rows_or_columns_are_orthonormal():
    wide = np.asarray(make("initializers.Orthogonal")(seed=1)((3, 7)))
    np.testing.assert_allclose(wide @ wide.T, np.eye(3), atol=1e-6)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32"])
@pytest.mark.parametrize("name", ["zeros", "ones", "glorot_normal", "orthogonal", "random_uniform"])
def test_dtype_is_kept(name, dtype):
    assert str(initializers.get(name)((2, 3), dtype=dtype).dtype) == dtype


@pytest.mark.parametrize("word", ["zero", "one", "normal", "uniform", "HeNormal", "he_normal", "OrthogonalInitializer", "IdentityInitializer"])
def test_words_that_keras_knows(word):
    assert isinstance(initializers.get(word), make("initializers.Initializer"))


def test_an_array_is_its_own_start_value():
    start = initializers.get(np.ones((2, 2)))
    assert np.asarray(start((2, 2), dtype="float16")).dtype == np.float16
    with pytest.raises(ShapeError):
        start((3,))


@pytest.mark.parametrize(
    ("name", "arguments", "argument"),
    [
        ("VarianceScaling", {"scale": 0}, "scale"), ("VarianceScaling", {"mode": "fan"}, "mode"),
        ("VarianceScaling", {"distribution": "cauchy"}, "distribution"), ("VarianceScaling", {"input_axes": 0}, "input_axes"),
        ("RandomNormal", {"seed": 1.5}, "seed"), ("HeNormal", {"seed": "x"}, "seed"),
    ],
)
def test_wrong_arguments_are_named(name, arguments, argument):
    with pytest.raises(ArgumentError) as caught:
        make(f"initializers.{name}")(**arguments)
    assert caught.value.argument == argument


@pytest.mark.parametrize("name", ["Orthogonal", "Identity"])
def test_matrices_only(name):
    with pytest.raises(ShapeError, match="axes"):
        make(f"initializers.{name}")()((3,))


def test_unknown_name_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="glorot_uniform"):
        initializers.get("glorot_unifrm")
