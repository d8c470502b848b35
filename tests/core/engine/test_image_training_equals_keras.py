"""Trainings of small residual and inverted-residual image networks beside real Keras: the same losses and weights from the same seed."""

import keras
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry


class Ours:
    """kerasr under Keras's names."""

    layers = type("layers", (), registry.namespace("layers"))
    optimizers = type("optimizers", (), registry.namespace("optimizers"))
    utils = type("utils", (), {"set_random_seed": staticmethod(registry.lookup("utils.set_random_seed"))})
    Sequential, Model, Input = registry.lookup("Sequential"), registry.lookup("Model"), staticmethod(registry.lookup("Input"))


def normed(k, x, layer):
    return k.layers.BatchNormalization(momentum=0.9)(layer(x))


def resnet(k):
    """Two residual blocks, the second of which halves the image by a padded window and a 1x1 shortcut."""
    layers = k.layers
    inputs = k.Input((8, 8, 3))
    x = layers.ReLU()(normed(k, layers.ZeroPadding2D(1)(inputs), layers.Conv2D(4, 3, use_bias=False)))
    y = layers.ReLU()(normed(k, x, layers.Conv2D(4, 3, padding="same", use_bias=False)))
    x = layers.ReLU()(layers.Add()([x, normed(k, y, layers.Conv2D(4, 3, padding="same", use_bias=False))]))
    y = normed(k, x, layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False))
    x = layers.ReLU()(layers.Add()([normed(k, x, layers.Conv2D(8, 1, strides=2, use_bias=False)), y]))
    x = layers.GlobalAveragePooling2D()(layers.AveragePooling2D(2)(x))
    return k.Model(inputs, layers.Dense(3, activation="softmax")(x))


def mobilenet(k):
    """An inverted residual block with and one without a shortcut."""
    layers = k.layers
    inputs = k.Input((8, 8, 3))
    x = layers.ReLU(6.0)(normed(k, layers.ZeroPadding2D(((0, 1), (0, 1)))(inputs), layers.Conv2D(4, 3, strides=2, use_bias=False)))
    for filters, stride in ((4, 1), (6, 2)):
        y = layers.ReLU(6.0)(normed(k, x, layers.Conv2D(8, 1, use_bias=False)))
        y = layers.ReLU(6.0)(normed(k, y, layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)))
        y = normed(k, y, layers.Conv2D(filters, 1, use_bias=False))
        x = layers.Add()([x, y]) if stride == 1 else y
    return k.Model(inputs, layers.Dense(3, activation="softmax")(layers.GlobalMaxPooling2D()(x)))


def sequence(k):
    """Causal, separable and transposed convolutions over a sequence with padding, pools and upsampling."""
    layers = k.layers
    return k.Sequential([
        k.Input((12, 3)), layers.Conv1D(4, 3, padding="causal", dilation_rate=2, activation="tanh"), layers.AveragePooling1D(2, padding="same"),
        layers.SeparableConv1D(5, 3, padding="same", depth_multiplier=2), layers.UpSampling1D(2), layers.Cropping1D(1),
        layers.Conv1DTranspose(4, 3, strides=2, padding="same", activation="tanh"), layers.MaxPooling1D(3, strides=2),
        layers.GlobalAveragePooling1D(), layers.Dense(3, activation="softmax"),
    ])


def train(k, make):
    rng = np.random.default_rng(4)
    x = rng.normal(size=(40, *((12, 3) if make is sequence else (8, 8, 3)))).astype("float32")
    k.utils.set_random_seed(7)
    model = make(k)
    model.compile(k.optimizers.SGD(0.05, momentum=0.9), "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(x, rng.integers(0, 3, 40), epochs=3, batch_size=16, verbose=0, validation_split=0.2).history
    return model, history


@pytest.mark.parametrize("make", [resnet, mobilenet, sequence], ids=lambda m: m.__name__)
def test_image_networks_train_like_keras(make):
    (ours, history), (theirs, expected) = train(Ours, make), train(keras, make)
    assert list(history) == list(expected)
    for name in expected:
        np.testing.assert_allclose(history[name], expected[name], rtol=3e-4, atol=3e-4, err_msg=name)
    for v, w in zip(ours.weights, theirs.weights):
        np.testing.assert_allclose(v.numpy(), np.asarray(w), rtol=3e-4, atol=3e-4, err_msg=v.path)
