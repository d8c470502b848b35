"""Masks in functional graphs with attention, against real Keras: predictions, the masked loss, and training of the same graphs."""

import keras
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry

pytestmark = [  # Keras's own: variables with NumPy 2, and masks of nested models
    pytest.mark.filterwarnings("ignore:__array__ implementation"), pytest.mark.filterwarnings("ignore:Layer 'functional"),
]
IDS = np.array([[3, 1, 4, 0, 0, 0], [2, 7, 1, 8, 2, 0], [5, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 6]], "int32")


class Ours:
    layers = type("L", (), registry.namespace("layers"))
    Model, Input = registry.lookup("Model"), registry.lookup("Input")


def block(k, h, **call):
    a = k.layers.MultiHeadAttention(2, 4)(h, h, **call)
    return k.layers.LayerNormalization()(k.layers.Add()([h, a]))


def tokens(k):
    x = k.Input((6,), dtype="int32")
    return x, k.layers.Embedding(9, 8, mask_zero=True)(x)


def pooled(k):
    x, h = tokens(k)
    return k.Model(x, k.layers.Dense(3)(k.layers.GlobalAveragePooling1D()(block(k, h))))


def two_blocks(k):
    x, h = tokens(k)
    return k.Model(x, k.layers.LSTM(3)(block(k, block(k, h), use_causal_mask=True)))


def across(k):
    x, h = tokens(k)
    other = k.layers.Embedding(9, 8, mask_zero=True)(x)
    a = k.layers.MultiHeadAttention(2, 4)(other, h)
    return k.Model(x, k.layers.Bidirectional(k.layers.GRU(3))(k.layers.Add()([other, a])))


def masked_by_value(k):
    x = k.Input((6, 4))
    h = k.layers.SpatialDropout1D(0.1)(k.layers.Masking()(x))
    return k.Model(x, k.layers.LSTM(3)(block(k, h)))


def inside(k):
    x, h = tokens(k)
    inner_x = k.Input((6, 8))
    inner = k.Model(inner_x, block(k, inner_x))
    return k.Model(x, k.layers.GlobalAveragePooling1D()(inner(h)))


def by_token(k):
    x, h = tokens(k)
    return k.Model(x, k.layers.Dense(3)(block(k, h)))


def attention_of_dots(k):
    x, h = tokens(k)
    return k.Model(x, k.layers.GlobalAveragePooling1D()(k.layers.Attention()([h, h])))


BUILDERS = [pooled, two_blocks, across, masked_by_value, inside, by_token, attention_of_dots]


def pair(build):
    keras.utils.clear_session()
    mine, theirs = build(Ours), build(keras)
    rng = np.random.default_rng(4)
    weights = [rng.normal(0, 0.5, w.shape).astype("float32") for w in theirs.get_weights()]
    mine.set_weights(weights)
    theirs.set_weights(weights)
    x = IDS if build is not masked_by_value else (np.eye(9, dtype="float32")[IDS] @ rng.normal(size=(9, 4)) * (IDS > 0)[..., None]).astype("float32")
    return mine, theirs, x


@pytest.mark.parametrize("build", BUILDERS)
def test_predictions_are_those_of_keras(build):
    mine, theirs, x = pair(build)
    np.testing.assert_allclose(mine.predict(x, verbose=0), theirs.predict(x, verbose=0), rtol=1e-5, atol=2e-6)
    np.testing.assert_allclose(mine(x), np.asarray(theirs(x)), rtol=1e-5, atol=2e-6)


@pytest.mark.parametrize("build", BUILDERS)
def test_training_is_that_of_keras(build):
    mine, theirs, x = pair(build)
    for model in (mine, theirs):
        for layer in model.layers:
            if type(layer).__name__ == "SpatialDropout1D":
                layer.rate = 0.0
        model.compile("sgd", "mse")
    y = np.random.default_rng(5).normal(size=mine.predict(x, verbose=0).shape).astype("float32")
    losses = [m.fit(x, y, batch_size=2, epochs=2, shuffle=False, verbose=0).history["loss"] for m in (mine, theirs)]
    np.testing.assert_allclose(*losses, rtol=2e-5)
    for a, b in zip(mine.get_weights(), theirs.get_weights()):
        np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-5)


@pytest.mark.parametrize("build", BUILDERS)
def test_files_go_both_ways(build, tmp_path):
    mine, theirs, x = pair(build)
    wanted = theirs.predict(x, verbose=0)
    theirs.save(tmp_path / "theirs.keras")
    np.testing.assert_allclose(registry.lookup("models.load_model")(tmp_path / "theirs.keras").predict(x, verbose=0), wanted, rtol=1e-5, atol=2e-6)
    mine.save(tmp_path / "mine.keras")
    np.testing.assert_allclose(keras.models.load_model(tmp_path / "mine.keras").predict(x, verbose=0), wanted, rtol=1e-5, atol=2e-6)
