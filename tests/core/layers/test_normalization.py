"""Batch and layer normalisation: what they promise, option by option."""

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import registry
from kerasr_core.errors import ArgumentError, ShapeError

Batch, LayerNorm, Input = (registry.lookup(n) for n in ("layers.BatchNormalization", "layers.LayerNormalization", "Input"))
X = (np.random.default_rng(0).normal(size=(64, 3)) * [1, 5, 0.2] + [0, 3, -2]).astype("float32")


def test_training_gives_mean_zero_and_variance_one():
    y = np.asarray(Batch(epsilon=1e-6)(X, training=True))
    np.testing.assert_allclose(y.mean(0), 0, atol=1e-5)
    np.testing.assert_allclose(y.var(0), 1, atol=1e-3)


def test_moving_averages_follow_the_momentum():
    layer = Batch(momentum=0.75)
    layer(X, training=True)
    np.testing.assert_allclose(layer.moving_mean.numpy(), 0.25 * X.mean(0), rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(layer.moving_variance.numpy(), 0.75 + 0.25 * X.var(0), rtol=1e-4)


def test_inference_changes_nothing():
    layer = Batch()
    layer(X)
    np.testing.assert_array_equal(layer.moving_mean.numpy(), 0)


def test_a_frozen_layer_uses_its_averages_in_training():
    layer = Batch()
    layer(X)
    layer.trainable = False
    np.testing.assert_array_equal(layer(X, training=True), layer(X, training=False))
    np.testing.assert_array_equal(layer.moving_mean.numpy(), 0)


def test_masked_entries_do_not_count():
    mask = np.arange(64) < 40
    masked, some = Batch(momentum=0.0), Batch(momentum=0.0)
    masked(X, training=True, mask=mask)
    some(X[:40], training=True)
    np.testing.assert_allclose(masked.moving_mean.numpy(), some.moving_mean.numpy(), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(masked.moving_variance.numpy(), some.moving_variance.numpy(), rtol=1e-4)


def test_a_mask_that_travels_with_the_data_is_used():
    x = np.concatenate([np.ones((2, 2, 1)), np.zeros((2, 3, 1))], 1).astype("float32")
    layer = Batch(momentum=0.0)
    layer(registry.lookup("layers.Masking")()(x), training=True)
    np.testing.assert_allclose(layer.moving_mean.numpy(), [1], rtol=1e-5)


def test_center_and_scale():
    layer = Batch(center=False, scale=False)
    layer(X)
    assert [w.name for w in layer.weights] == ["moving_mean", "moving_variance"]


def test_renormalisation_approaches_inference():
    layer = Batch(renorm=True, momentum=0.0, renorm_momentum=0.0)
    layer(X, training=True)
    np.testing.assert_allclose(layer(X, training=True), layer(X), atol=2e-3)


@pytest.mark.parametrize("layer", [Batch(renorm=True, renorm_clipping={"rmax": 1.0, "rmin": 1.0, "dmax": 0.0}), Batch()])
def test_renormalisation_clipped_to_nothing_is_plain(layer):
    plain = Batch()
    np.testing.assert_allclose(layer(X, training=True), plain(X, training=True), atol=1e-5)


def test_half_width_inputs_do_not_overflow():
    y = Batch(dtype="mixed_float16")(X * 1000, training=True)
    assert str(y.dtype) == "float16"
    assert np.isfinite(np.asarray(y)).all()


@pytest.mark.parametrize("make", [lambda: Batch(axis=3), lambda: LayerNorm(axis=3), lambda: LayerNorm(axis=[1, -4])])
def test_an_axis_that_is_not_there(make):
    with pytest.raises(ShapeError):
        make()(X)


def test_free_channels_and_unknown_clipping():
    with pytest.raises(ShapeError, match="known size"):
        Batch()(Input((None,)))
    with pytest.raises(ArgumentError) as caught:
        Batch(renorm=True, renorm_clipping={"max": 2})
    assert caught.value.argument == "renorm_clipping"


def test_other_number_of_channels_than_at_build():
    layer = Batch(name="norm")
    layer(X)
    with pytest.raises(ShapeError, match="'norm'"):
        layer(X[:, :2])


@pytest.mark.parametrize("axis", [-1, 1, [1, 2]])
def test_layer_normalisation_of_each_example(axis):
    x = np.random.default_rng(0).normal(size=(2, 4, 6)).astype("float32")
    y = np.asarray(LayerNorm(axis=axis, epsilon=1e-7)(x))
    axes = tuple(np.atleast_1d(axis))
    np.testing.assert_allclose(y.mean(axes), 0, atol=1e-5)
    np.testing.assert_allclose(y.var(axes), 1, atol=1e-4)


def test_layer_normalisation_options():
    layer = LayerNorm(center=False, gamma_initializer="zeros")
    assert not np.asarray(layer(X)).any()
    assert [w.name for w in layer.weights] == ["gamma"]
    assert LayerNorm(axis=(1, 2)).get_config()["axis"] == [1, 2]


def test_rms_scaling_does_not_centre():
    y = np.asarray(LayerNorm(rms_scaling=True, epsilon=0.0)(X))
    np.testing.assert_allclose(y, X / X.std(1, keepdims=True), rtol=1e-4)
