"""Models and data that the tests of ensembles share."""

import numpy as np

import kerasr_core.api  # noqa: F401
from kerasr_core import registry

layers = type("layers", (), registry.namespace("layers"))
Sequential, Model, Ensemble = (registry.lookup(n) for n in ("Sequential", "Model", "Ensemble"))
Input, clone_model, seed = (registry.lookup(n) for n in ("Input", "models.clone_model", "utils.set_random_seed"))

drawn = np.random.RandomState(3)
X = drawn.randn(50, 4).astype("float32")
Y = (X[:, 0] + 0.5 * X[:, 1] > 0).astype("int32") + (X[:, 2] > 1)


def compiled(model, optimizer="adam", loss="sparse_categorical_crossentropy", **arguments):
    model.compile(optimizer, loss, **{"metrics": ["accuracy"], **arguments})
    return model


def mlp(optimizer="adam"):
    """Two dense layers: what compiles fastest."""
    return compiled(Sequential([Input((4,)), layers.Dense(8, activation="relu", name="hidden"), layers.Dense(3, activation="softmax")]), optimizer)


def rich(optimizer="adam"):
    """Dense layers, batch normalisation and dropout: weights that are not trained, and random generators."""
    return compiled(Sequential([
        Input((4,)), layers.Dense(8, activation="relu", name="hidden"), layers.BatchNormalization(), layers.Dropout(0.2, name="drop"),
        layers.Dense(3, activation="softmax"),
    ]), optimizer)


def alone(model, number, x=X, y=Y, optimizer=None, loss="sparse_categorical_crossentropy", metrics=("accuracy",), **arguments):
    """A lone model as the documentation of Ensemble defines a member: the seed, a clone, `compile`, `fit`; and its history."""
    seed(number)
    lone = clone_model(model)
    kind = type(model.optimizer)
    lone.compile(optimizer or kind.from_config(model.optimizer.get_config()), loss, metrics=list(metrics) or None)
    history = lone.fit(x, y, verbose=0, **arguments)
    return lone, history.history


def assert_weights_equal(one, other, tolerance=2e-5):
    for a, b in zip(one.get_weights(), other.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance)
