"""Whole trainings beside real Keras 3.15 on JAX: same seed, same data, so the same weights to float32 noise.

Initial weights, shuffles and dropout masks are drawn alike, so losses must agree epoch by epoch.
"""

import jax
import keras
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry


class Ours:
    """kerasr under Keras's names."""

    layers = type("layers", (), registry.namespace("layers"))
    optimizers = type("optimizers", (), registry.namespace("optimizers"))
    regularizers = type("regularizers", (), registry.namespace("regularizers"))
    callbacks = type("callbacks", (), registry.namespace("callbacks"))
    Sequential, Model, Input = registry.lookup("Sequential"), registry.lookup("Model"), staticmethod(registry.lookup("Input"))

    class utils:
        set_random_seed = staticmethod(registry.lookup("utils.set_random_seed"))


def mlp(k):
    model = k.Sequential([k.Input((4,)), k.layers.Dense(16, activation="relu"), k.layers.Dense(3, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def cnn(k):
    model = k.Sequential([
        k.Input((8, 8, 1)), k.layers.Conv2D(4, 3, activation="relu"), k.layers.MaxPooling2D(2), k.layers.BatchNormalization(),
        k.layers.Flatten(), k.layers.Dropout(0.3), k.layers.Dense(3, activation="softmax"),
    ])
    model.compile(k.optimizers.SGD(0.05, momentum=0.9, nesterov=True), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def lstm(k):
    model = k.Sequential([
        k.Input((6,), dtype="int32"), k.layers.Embedding(20, 5, mask_zero=True), k.layers.LSTM(7, dropout=0.1), k.layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(k.optimizers.RMSprop(0.01, clipnorm=1.0), "binary_crossentropy", metrics=["accuracy"])
    return model


def branched(k):
    a, b = k.Input((4,), name="a"), k.Input((4,), name="b")
    shared = k.layers.Dense(5, activation="tanh", kernel_regularizer=k.regularizers.L2(1e-2))
    joined = k.layers.Concatenate()([shared(a), shared(b)])
    x = k.layers.LayerNormalization()(joined)
    first = k.layers.Dense(1, name="first")(x)
    second = k.layers.Dense(3, activation="softmax", name="second")(k.layers.Add()([x, joined]))
    model = k.Model([a, b], {"first": first, "second": second})
    model.compile(
        k.optimizers.Adam(0.01, weight_decay=0.01, use_ema=True, ema_momentum=0.9),
        {"first": "mse", "second": "sparse_categorical_crossentropy"}, loss_weights={"first": 0.3, "second": 1.0},
        metrics={"first": ["mae"], "second": ["accuracy"]},
    )
    return model


def data(make):
    rng = np.random.default_rng(3)
    x, labels = rng.normal(size=(70, 4)), rng.integers(0, 3, 70)
    if make is mlp:
        return x, labels
    if make is cnn:
        return rng.normal(size=(70, 8, 8, 1)), labels
    if make is lstm:
        return rng.integers(0, 20, (70, 6)), (labels > 1).astype("float32")
    return {"a": x, "b": x[::-1].copy()}, {"first": x[:, :1] * 2, "second": labels}


def train(k, make, **arguments):
    k.utils.set_random_seed(7)
    model = make(k)
    history = model.fit(*data(make), epochs=3, batch_size=16, verbose=0, **arguments).history
    return model, history


def assert_same(ours, theirs, tolerance):
    (model, history), (reference, expected) = ours, theirs
    assert list(history) == list(expected)
    for name in expected:
        np.testing.assert_allclose(history[name], expected[name], rtol=tolerance, atol=tolerance, err_msg=name)
    for v, w in zip(model.weights, reference.weights):
        np.testing.assert_allclose(v.numpy(), np.asarray(w), rtol=tolerance, atol=tolerance, err_msg=v.path)


@pytest.mark.parametrize("make", [mlp, cnn, lstm, branched], ids=lambda m: m.__name__)
def test_training_gives_the_weights_of_keras(make):
    assert_same(train(Ours, make), train(keras, make), 2e-4)


@pytest.mark.parametrize("arguments", [
    {"validation_split": 0.2}, {"shuffle": False}, {"shuffle": "batch"}, {"class_weight": {0: 1.0, 1: 2.0, 2: 0.5}},
    {"steps_per_epoch": 1}, {"initial_epoch": 1},
    {"sample_weight": np.linspace(0.0, 2.0, 70)}, {"validation_freq": 2, "validation_split": 0.3},
], ids=lambda a: "+".join(a))
def test_arguments_of_fit_mean_what_they_mean_in_keras(arguments):
    assert_same(train(Ours, mlp, **arguments), train(keras, mlp, **arguments), 2e-4)


@pytest.mark.parametrize("make", [mlp, cnn, lstm, branched], ids=lambda m: m.__name__)
def test_evaluate_and_predict_equal_keras(make):
    ours, theirs = train(Ours, make)[0], train(keras, make)[0]
    theirs.set_weights(ours.get_weights())
    x, y = data(make)
    np.testing.assert_allclose(ours.evaluate(x, y, verbose=0), theirs.evaluate(x, y, verbose=0), rtol=1e-4, atol=1e-5)
    got, expected = ours.predict(x, verbose=0, batch_size=16), theirs.predict(x, verbose=0, batch_size=16)
    for a, b in zip(got.values() if isinstance(got, dict) else [got], expected.values() if isinstance(expected, dict) else [expected]):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-5)


def test_train_on_batch_equals_keras():
    results = []
    for k in (Ours, keras):
        k.utils.set_random_seed(7)
        model = mlp(k)
        x, y = data(mlp)
        results.append([model.train_on_batch(x[i : i + 16], y[i : i + 16]) for i in (0, 16, 32)] + [model.test_on_batch(x, y)])
    np.testing.assert_allclose(results[0], results[1], rtol=1e-4)


def scored(k, metrics):
    model = k.Sequential([k.Input((4,)), k.layers.Dense(8, activation="relu"), k.layers.Dense(1, activation="sigmoid")])
    auc = k.metrics.AUC if k is keras else registry.lookup("metrics.AUC")
    model.compile("adam", "binary_crossentropy", metrics=[auc(num_thresholds=20, name="auc") if m == "auc" else m for m in metrics])
    return model


@pytest.mark.parametrize("metrics", [("accuracy",), ("auc", "mae"), ("mae", "auc", "accuracy"), ()], ids="+".join)
def test_metrics_of_single_batches_equal_keras(metrics):
    """Single numbers come packed, metrics with axes (AUC) beside them; both leave their state in the metrics."""
    rng = np.random.default_rng(2)
    x, y = rng.normal(size=(24, 4)).astype("float32"), rng.integers(0, 2, (24, 1)).astype("float32")
    found = []
    for k in (Ours, keras):
        k.utils.set_random_seed(7)
        model = scored(k, metrics)
        seen = [model.train_on_batch(x, y), model.train_on_batch(x[:8], y[:8], sample_weight=np.arange(8.0))]
        seen += [model.get_metrics_result()["loss"], [np.asarray(v.value) for v in model.metrics_variables]]
        logs = model.test_on_batch(x[8:], y[8:], return_dict=True)
        seen += [list(logs), list(logs.values()), [np.asarray(v.value) for v in model.metrics_variables]]
        model.reset_metrics()
        found.append([*seen, [np.asarray(v.value) for v in model.metrics_variables], [np.asarray(v.value) for v in model.weights]])
    assert found[0].pop(4) == found[1].pop(4)
    ours, theirs = ([np.asarray(leaf) for leaf in jax.tree.leaves(part)] for part in found)
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-6)


def test_metrics_in_fit_go_on_from_a_fresh_start_after_a_single_batch():
    x, y = data(mlp)
    found = []
    for alone in (True, False):
        Ours.utils.set_random_seed(7)
        model = mlp(Ours)
        before = model.get_weights()
        model.train_on_batch(x[:16], y[:16]) if alone else model.fit(x[:16], y[:16], batch_size=16, shuffle=False, verbose=0)
        model.set_weights(before)
        model.optimizer.learning_rate = 0.0
        found.append([model.evaluate(x, y, verbose=0), model.fit(x, y, shuffle=False, verbose=0).history["loss"][0], model.train_on_batch(x, y)])
    jax.tree.map(np.testing.assert_array_equal, *found)


def test_generators_train_like_arrays():
    x, y = data(mlp)

    def batches():
        while True:
            for i in range(0, 70, 16):
                yield x[i : i + 16], y[i : i + 16]

    Ours.utils.set_random_seed(7)
    from_arrays = mlp(Ours)
    from_arrays.fit(x, y, batch_size=16, epochs=2, shuffle=False, verbose=0)
    Ours.utils.set_random_seed(7)
    from_batches = mlp(Ours)
    from_batches.fit(batches(), steps_per_epoch=5, epochs=2, verbose=0)
    for a, b in zip(from_arrays.get_weights(), from_batches.get_weights()):
        np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-7)
