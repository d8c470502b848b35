"""A small transformer, with masks, causal attention and dropout, trains to the weights of real Keras on JAX from the same seed."""

import keras
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import registry

pytestmark = [  # Keras warns of the layers behind the attention, and of its own arrays while it reads a file
    pytest.mark.filterwarnings("ignore:.*does not support masking"), pytest.mark.filterwarnings("ignore:__array__ implementation"),
]


class Ours:
    """kerasr under Keras's names."""

    layers = type("layers", (), registry.namespace("layers"))
    Model, Input = registry.lookup("Model"), staticmethod(registry.lookup("Input"))

    class utils:
        set_random_seed = staticmethod(registry.lookup("utils.set_random_seed"))


def classifier(k):
    """Padding is 0; the first attention sees the mask, which it then uses up, as in Keras."""
    layers = k.layers
    words = k.Input((6,), dtype="int32")
    x = layers.Embedding(20, 8, mask_zero=True)(words)
    attended = layers.MultiHeadAttention(2, 4, dropout=0.2)(x, x)
    x = layers.LayerNormalization()(layers.Add()([x, layers.Dropout(0.1)(attended)]))
    attended = layers.MultiHeadAttention(2, 4)(x, value=x, use_causal_mask=True)
    x = layers.LayerNormalization()(layers.Add()([x, attended]))
    hidden = layers.EinsumDense("abc,cd->abd", (None, 8), bias_axes="d", activation="relu")(x)
    outputs = layers.Dense(1, activation="sigmoid")(layers.Reshape((48,))(layers.Add()([x, hidden])))
    model = k.Model(words, outputs)
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def trained(k):
    rng = np.random.default_rng(3)
    x, y = rng.integers(0, 20, (70, 6)), (rng.integers(0, 3, 70) > 1).astype("float32")
    x[::3, 4:] = 0
    k.utils.set_random_seed(7)
    model = classifier(k)
    return model, model.fit(x, y, epochs=3, batch_size=16, verbose=0).history


@pytest.fixture(scope="module")
def both():
    return trained(Ours), trained(keras)


def test_training_gives_the_weights_of_keras(both):
    (ours, history), (theirs, expected) = both
    for name in expected:
        np.testing.assert_allclose(history[name], expected[name], rtol=2e-4, err_msg=name)
    for v, w in zip(ours.weights, theirs.weights):
        np.testing.assert_allclose(v.numpy(), np.asarray(w), rtol=2e-4, atol=2e-4, err_msg=v.path)


@pytest.mark.parametrize("ending", [".keras", ".weights.h5"])
def test_files_go_both_ways(both, tmp_path, ending):
    (ours, _), (theirs, _) = both
    x = np.random.default_rng(1).integers(0, 20, (5, 6))
    expected = ours.predict(x, verbose=0)
    first, second = tmp_path / f"ours{ending}", tmp_path / f"theirs{ending}"
    if ending == ".keras":
        ours.save(first)
        theirs_again = keras.models.load_model(first)
        theirs_again.save(second)
        again = registry.lookup("models.load_model")(second)
    else:
        ours.save_weights(first)
        theirs_again, again = classifier(keras), classifier(Ours)
        theirs_again.optimizer.build(theirs_again.trainable_variables)  # Keras reads its state only then
        theirs_again.load_weights(first)
        theirs_again.save_weights(second)
        again.load_weights(second)
    np.testing.assert_allclose(theirs_again.predict(x, verbose=0), expected, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(again.predict(x, verbose=0), expected, rtol=1e-6, atol=1e-6)
