"""A short last batch that is filled up gives the numbers of one that is not. The other side of each comparison is the plain, unfilled step
(`run_eagerly`, or single calls of `train_on_batch`), whose numbers equal real Keras's (test_training_equals_keras.py)."""

import warnings

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.engine import padding

L = type("L", (), registry.namespace("layers"))
ops = type("ops", (), {k: staticmethod(v) for k, v in registry.namespace("ops").items()})
Input, Sequential, Model = registry.lookup("Input"), registry.lookup("Sequential"), registry.lookup("Model")
ROWS, BATCH = 22, 8
RNG = np.random.default_rng(5)
X = RNG.normal(size=(ROWS, 4)).astype("float32")
PROBABILITIES = RNG.dirichlet(np.ones(3), ROWS).astype("float32")
ONE_HOT = np.eye(3, dtype="float32")[RNG.integers(0, 3, ROWS)]
WEIGHT = RNG.uniform(0.5, 2, ROWS).astype("float32")


def network(loss, metrics=(), weighted=(), layers=(), optimizer="adam", units=3, **compile_arguments):
    registry.lookup("utils.set_random_seed")(3)
    made = Sequential([Input((4,)), L.Dense(6, activation="tanh", kernel_regularizer="l2"), *layers, L.Dense(units, activation="softmax")])
    made.compile(optimizer, loss, metrics=list(metrics), weighted_metrics=list(weighted), **compile_arguments)
    return made


def batches(*arrays):
    for start in range(0, ROWS, BATCH):
        yield tuple(a[start : start + BATCH] for a in arrays)


LOSSES = sorted(n for n, v in registry.namespace("losses").items() if isinstance(v, type) and issubclass(v, registry.lookup("Loss")))
NOT_ON_PROBABILITIES = {"Loss", "CTC", "SparseCategoricalCrossentropy", "CategoricalGeneralizedCrossEntropy", "Circle"}


CASES = [(n, "sum_over_batch_size") for n in LOSSES if n not in NOT_ON_PROBABILITIES]


@pytest.mark.parametrize("name, reduction", [*CASES, ("MeanSquaredError", "sum"), ("MeanSquaredError", "mean_with_sample_weight")])
def test_training_with_every_loss_is_that_of_single_batches(name, reduction):
    kind = registry.lookup(f"losses.{name}")
    filled, plain = (network(kind(reduction=reduction)) for _ in range(2))
    filled.fit(X, ONE_HOT, batch_size=BATCH, shuffle=False, verbose=0, sample_weight=WEIGHT)
    assert filled.programs().fills_up_training == (name not in ("Dice", "Tversky"))
    for x, y, w in batches(X, ONE_HOT, WEIGHT):
        plain.train_on_batch(x, y, sample_weight=w)
    for a, b in zip(filled.get_weights(), plain.get_weights()):
        np.testing.assert_allclose(a, b, rtol=2e-5, atol=2e-6)


METRICS = sorted(n for n, v in registry.namespace("metrics").items() if isinstance(v, type) and issubclass(v, registry.lookup("Metric")))
ARGUMENTS = {
    "IoU": {"num_classes": 3, "target_class_ids": [0, 1]}, "OneHotIoU": {"num_classes": 3, "target_class_ids": [0, 1]},
    "BinaryIoU": {"target_class_ids": [0, 1]}, "MeanIoU": {"num_classes": 3}, "OneHotMeanIoU": {"num_classes": 3},
    "PrecisionAtRecall": {"recall": 0.5}, "RecallAtPrecision": {"precision": 0.5},
    "SensitivityAtSpecificity": {"specificity": 0.5}, "SpecificityAtSensitivity": {"sensitivity": 0.5},
    "R2Score": {"num_regressors": 2},
}
NOT_HERE = {  # bases, metrics of plain values, and those of class numbers
    "Metric", "Mean", "Sum", "MeanMetricWrapper", "FunctionMetric", "SparseCategoricalAccuracy", "SparseCategoricalCrossentropy",
    "SparseTopKCategoricalAccuracy", "MeanRelativeError",
}


WEIGHTS_OF_ELEMENTS = {"IoU", "MeanIoU", "BinaryIoU"}


@pytest.mark.parametrize(
    "name, weighted", [(n, w) for n in METRICS if n not in NOT_HERE for w in (False, True) if not (w and n in WEIGHTS_OF_ELEMENTS)]
)
def test_evaluation_with_every_metric_is_the_eager_one(name, weighted):
    found = []
    for eager in (False, True):
        metric = registry.lookup(f"metrics.{name}")(**ARGUMENTS.get(name, {}))
        given = {"weighted": [metric]} if weighted else {"metrics": [metric]}
        m = network("mse", run_eagerly=eager, **given)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found.append(m.evaluate(X, ONE_HOT, batch_size=BATCH, verbose=0, sample_weight=WEIGHT if weighted else None))
        if not eager:
            assert m.programs().fills_up_evaluation == (name not in {"R2Score", *WEIGHTS_OF_ELEMENTS})
    np.testing.assert_allclose(np.hstack(found[0]), np.hstack(found[1]), rtol=2e-5, atol=1e-6)


def test_class_numbers_and_a_batch_of_one_row_are_counted_once():
    labels = ONE_HOT.argmax(1)
    filled, plain = (network("sparse_categorical_crossentropy", ["accuracy"]) for _ in range(2))
    history = filled.fit(X[:17], labels[:17], batch_size=BATCH, shuffle=False, verbose=0).history  # 8, 8 and 1
    logs = [plain.train_on_batch(X[s : s + 8], labels[s : s + 8]) for s in (0, 8)] + [plain.train_on_batch(X[16:17], labels[16:17])]
    sizes = np.array([8, 8, 1])
    np.testing.assert_allclose(history["loss"][0], np.dot(sizes, [v[0] for v in logs]) / 17, rtol=1e-5)
    np.testing.assert_allclose(history["accuracy"][0], np.dot(sizes, [v[1] for v in logs]) / 17, rtol=1e-6)
    assert filled.programs().fills_up_training


def own_mean(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred))  # a scalar: the whole batch is in it


@pytest.mark.parametrize("case", ["dropout", "dropout of a loop", "batch norm", "own loss", "own metric", "own activation", "op", "axis", "own step"])
def test_what_looks_beyond_a_row_is_not_filled_up(case):
    layers = {
        "dropout": [L.Dropout(0.5)], "batch norm": [L.BatchNormalization()],
        "dropout of a loop": [L.Reshape((2, 3)), L.LSTM(6, dropout=0.5)],
        "own activation": [L.Activation(lambda x: x - ops.mean(x, axis=0))],
    }.get(case, [])
    if case == "op":
        inputs = Input((4,))
        m = Model(inputs, L.Dense(3)(inputs - ops.mean(inputs, axis=0, keepdims=True)))
        m.compile("sgd", "mse")
    elif case == "axis":
        inputs = Input((4,))
        m = Model(inputs, L.Dense(3)(L.Softmax(axis=0)(inputs)))
        m.compile("sgd", "mse")
    elif case == "own step":
        class Own(Sequential):
            def train_step(self, state, data):
                return super().train_step(state, data)

            def test_step(self, state, data):
                return super().test_step(state, data)

        m = Own([Input((4,)), L.Dense(3)])
        m.compile("sgd", "mse")
    else:
        m = network(own_mean if case == "own loss" else "mse", [own_mean] if case == "own metric" else [], layers=layers)
    width = m.output_shape[-1]
    y = ONE_HOT if width == 3 else np.zeros((ROWS, width), "float32")
    m.fit(X, y, batch_size=BATCH, verbose=0)
    assert not m.programs().fills_up_training
    whole = m.predict(X, batch_size=BATCH, verbose=0)
    parts = np.concatenate([m.predict_on_batch(x) for (x,) in batches(X)])
    np.testing.assert_allclose(whole, parts, rtol=1e-5, atol=1e-6)
    if case in ("own activation", "op", "axis"):
        assert not padding.rows_apart(m)


@pytest.mark.parametrize("kind", ["LSTM", "GRU", "SimpleRNN"])
def test_a_loop_over_steps_without_dropout_is_filled_up(kind):
    layers = [[L.Reshape((2, 3)), getattr(L, kind)(6)] for _ in range(2)]
    filled, plain = (network("mse", layers=each) for each in layers)
    plain.set_weights(filled.get_weights())
    filled.fit(X, ONE_HOT, batch_size=BATCH, shuffle=False, verbose=0)
    assert filled.programs().fills_up_training
    for x, y in batches(X, ONE_HOT):
        plain.train_on_batch(x, y)
    for a, b in zip(filled.get_weights(), plain.get_weights()):
        np.testing.assert_allclose(a, b, rtol=2e-5, atol=2e-6)


def test_the_short_batch_needs_no_compilation_of_its_own():
    m = network("mse")
    m.fit(X, ONE_HOT, batch_size=BATCH, verbose=0, callbacks=[Batches()])
    assert m.programs().train_batch().function._cache_size() == 1
    m.predict(X, batch_size=BATCH, verbose=0)
    assert m.programs().predict_batch().function._cache_size() == 1


class Batches(registry.lookup("callbacks.Callback")):
    """Listens to every batch, so that steps are made one by one."""

    def on_train_batch_end(self, batch, logs=None):
        pass
