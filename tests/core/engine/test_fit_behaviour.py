"""What `fit`, `evaluate` and `predict` promise beyond Keras's numbers: callbacks see live weights, mistakes are named."""

import threading

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.callbacks import Callback
from kerasr_core.errors import ArgumentError, DataError, KerasrError, ShapeError, UnknownNameError

L = type("L", (), registry.namespace("layers"))
Input, Sequential = registry.lookup("Input"), registry.lookup("Sequential")
X = np.random.default_rng(0).normal(size=(50, 4)).astype("float32")
Y = np.random.default_rng(1).integers(0, 3, 50)


def model(loss="sparse_categorical_crossentropy", optimizer="sgd", units=3, activation="softmax", **kwargs):
    made = Sequential([Input((4,)), L.Dense(8, activation="relu"), L.Dropout(0.2), L.Dense(units, activation=activation)])
    made.compile(optimizer, loss, **kwargs)
    return made


def test_a_callback_sees_and_changes_weights_at_any_batch():
    seen = []

    class Probe(Callback):
        def on_train_batch_end(self, batch, logs=None):
            seen.append(self.model.get_weights()[0].copy())
            if batch == 1:
                self.model.layers[0].kernel.assign(np.zeros((4, 8)))

    m = model()
    m.fit(X, Y, batch_size=10, verbose=0, callbacks=[Probe()])
    assert len(seen) == 5 and not np.array_equal(seen[0], seen[1])
    assert np.abs(seen[2]).max() < 0.2 < np.abs(seen[1]).max()


def test_a_learning_rate_set_by_a_callback_takes_effect():
    class Freeze(Callback):
        def on_epoch_end(self, epoch, logs=None):
            self.model.optimizer.learning_rate = 0.0
            self.kept = self.model.get_weights()

    m, freeze = model(), Freeze()
    m.fit(X, Y, epochs=1, verbose=0, callbacks=[freeze])
    m.fit(X, Y, epochs=3, verbose=0, callbacks=[])
    for a, b in zip(m.get_weights(), freeze.kept):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("where", ["callback", "generator"])
def test_an_exception_leaves_the_newest_weights(where):
    m = model()

    class Fail(Callback):
        def on_train_batch_end(self, batch, logs=None):
            if batch == 2 and where == "callback":
                raise KeyError("mine")

    def batches():
        for _ in range(3):
            yield X[:10], Y[:10]
        raise KeyError("mine")

    before = m.get_weights()
    with pytest.raises(KeyError, match="mine"):
        m.fit(*((X, Y) if where == "callback" else (batches(),)), batch_size=10 if where == "callback" else None, verbose=0, callbacks=[Fail()])
    assert not np.array_equal(m.get_weights()[0], before[0])
    m.fit(X, Y, verbose=0)
    assert np.isfinite(m.evaluate(X, Y, verbose=0))


def test_fused_and_single_steps_give_the_same_weights():
    class Watch(Callback):
        def on_train_batch_end(self, batch, logs=None):
            pass

    results = []
    for callbacks in ([], [Watch()]):
        registry.lookup("utils.set_random_seed")(5)
        m = model(optimizer="adam")
        m.fit(X, Y, epochs=3, batch_size=8, verbose=0, callbacks=callbacks)
        results.append(m.get_weights())
    for a, b in zip(*results):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


def test_same_seed_same_bits():
    results = []
    for verbose in (0, 2):
        registry.lookup("utils.set_random_seed")(5)
        m = model(optimizer="adam")
        m.fit(X, Y, epochs=3, batch_size=8, verbose=verbose)
        results.append(m.get_weights())
    for a, b in zip(*results):
        np.testing.assert_array_equal(a, b)


def test_eight_threads_may_predict_at_once():
    m = model()
    expected = m.predict(X, verbose=0)
    got, errors = [], []

    def work():
        try:
            for _ in range(5):
                got.append(m.predict(X, verbose=0))
                got.append(np.asarray(m(X)))
        except Exception as problem:
            errors.append(problem)

    threads = [threading.Thread(target=work) for _ in range(8)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    assert not errors
    for g in got:
        np.testing.assert_allclose(g, expected, rtol=1e-5, atol=1e-6)


def test_predict_and_evaluate_change_no_weights():
    m = model()
    before = [v.numpy() for v in m.variables]
    m.predict(X, verbose=0), m.evaluate(X, Y, verbose=0), m(X)
    for a, b in zip(before, [v.numpy() for v in m.variables]):
        np.testing.assert_array_equal(a, b)


def test_run_eagerly_gives_the_same_numbers():
    results = []
    for eager in (False, True):
        registry.lookup("utils.set_random_seed")(5)
        m = model(run_eagerly=eager)
        results.append(m.fit(X, Y, batch_size=16, verbose=0).history["loss"])
    np.testing.assert_allclose(results[0], results[1], rtol=1e-5)


def test_own_train_step_and_compute_loss_are_used():
    class Own(registry.lookup("Model")):
        def __init__(self):
            super().__init__()
            self.out = L.Dense(3, activation="softmax")

        def call(self, x):
            return self.out(x)

        def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
            return 10.0 * super().compute_loss(x, y, y_pred, sample_weight, training)

        def train_step(self, state, data):
            logs, state = super().train_step(state, data)
            return {**logs, "twice": 2 * logs["loss"]}, state

    m = Own()
    m.compile("sgd", "sparse_categorical_crossentropy")
    history = m.fit(X, Y, verbose=0).history
    assert history["twice"][0] == pytest.approx(2 * history["loss"][0], rel=1e-5)
    assert history["loss"][0] > 5


def test_data_in_every_form_gives_the_same_predictions():
    m = model()
    expected = m.predict(X, verbose=0)
    for data in (X.tolist(), np.asfortranarray(X.astype("float64")), [row.tolist() for row in X], iter([X[:25], X[25:]]), {"input_layer": X}):
        np.testing.assert_allclose(m.predict(data, verbose=0), expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("call, error, words", [
    (lambda m: m.fit(X[:, :3], Y), ShapeError, "must have shape [None, 4]"),
    (lambda m: m.fit(X, Y[:9]), DataError, "50 and 9"),
    (lambda m: m.fit(X, Y + 1), DataError, "0"),
    (lambda m: m.fit(X[:0], Y[:0]), DataError, "empty"),
    (lambda m: m.fit([], []), DataError, "empty"),
    (lambda m: m.fit(X.astype(str), Y), DataError, "numbers"),
    (lambda m: m.fit(X), DataError, "`y`"),
    (lambda m: m.fit(X, Y, epochs=0), ArgumentError, "`epochs`"),
    (lambda m: m.fit(X, Y, epochs=2.5), ArgumentError, "`epochs`"),
    (lambda m: m.fit(X, Y, batch_size=0), ArgumentError, "`batch_size`"),
    (lambda m: m.fit(X, Y, batch_size=-3), ArgumentError, "`batch_size`"),
    (lambda m: m.fit(X, Y, validation_split=1.5), ArgumentError, "`validation_split`"),
    (lambda m: m.fit(X, Y, validation_data=(X,)), ArgumentError, "`validation_data`"),
    (lambda m: m.fit(X, Y, sample_weight=np.ones(3)), DataError, "sample_weight"),
    (lambda m: m.fit(X, Y, callbacks=["early"]), TypeError, "callbacks"),
    (lambda m: m.fit(iter([(X, Y)]), Y), ArgumentError, "`y`"),
    (lambda m: m.evaluate(X, Y[:3]), DataError, "50 and 3"),
    (lambda m: m.predict(X, batch_size=0), ArgumentError, "`batch_size`"),
    (lambda m: m.predict(None), DataError, "missing"),
    (lambda m: m.compile("adamm"), UnknownNameError, "Did you mean 'adam'"),
    (lambda m: m.compile("sgd", "mean_square_error"), UnknownNameError, "Did you mean 'mean_squared_error'"),
    (lambda m: m.compile("sgd", "mse", metrics=["acuracy"]), UnknownNameError, "Did you mean"),
    (lambda m: m.compile("sgd", {"outt": "mse"}) or m.fit(X, Y), ArgumentError, "outt"),
])
def test_wrong_calls_are_refused_by_name(call, error, words):
    m = model()
    with pytest.raises(error) as caught:
        call(m)
    assert isinstance(caught.value, KerasrError) and words in str(caught.value)
    m.compile("sgd", "sparse_categorical_crossentropy")
    m.fit(X, Y, verbose=0)  # and the model still works


def aligned(shape):
    """An array that starts where XLA would use its memory without a copy."""
    size = int(np.prod(shape)) * 4
    raw = np.zeros(size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + size].view(np.float32).reshape(shape)


def test_an_array_that_the_caller_changes_after_a_call_does_not_change_the_result():
    m = Sequential([Input((600,)), *[L.Dense(600) for _ in range(4)]])
    buffer = aligned((600, 600))
    buffer[:] = 1.0
    expected = np.asarray(m(np.ones((600, 600), "float32")))
    for _ in range(3):
        buffer[:] = 1.0
        found = m(buffer)
        buffer[:] = 5.0
        np.testing.assert_allclose(np.asarray(found), expected, rtol=1e-5, atol=1e-5)


def test_a_generator_may_use_its_memory_again():
    def build():
        registry.lookup("utils.set_random_seed")(1)
        m = Sequential([Input((400,)), *[L.Dense(400) for _ in range(3)], L.Dense(1)])
        m.compile("sgd", "mse")
        return m

    rows, targets = np.random.default_rng(3).normal(size=(8, 200, 400)).astype("float32"), np.ones((8, 200, 1), "float32")

    def again():
        buffer = aligned((200, 400))
        for x, y in zip(rows, targets):
            buffer[:] = x
            yield buffer, y

    reusing, plain = build(), build()
    reusing.fit(again(), steps_per_epoch=8, verbose=0)
    plain.fit(zip(rows, targets), steps_per_epoch=8, verbose=0)
    for a, b in zip(reusing.get_weights(), plain.get_weights()):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("case", ["plain", "as they are", "by batch", "dropout", "batch norm", "own step", "weights", "decay"])
def test_several_epochs_in_one_call_are_those_made_one_by_one(case):
    class Own(Sequential):
        def train_step(self, state, data):
            return super().train_step(state, data)

    found = []
    for callbacks in ([], [registry.lookup("callbacks.LambdaCallback")()]):
        registry.lookup("utils.set_random_seed")(4)
        between = {"dropout": [L.Dropout(0.5)], "batch norm": [L.BatchNormalization()]}.get(case, [])
        model = (Own if case == "own step" else Sequential)([Input((4,)), L.Dense(8, activation="tanh"), *between, L.Dense(1)])
        rate = registry.lookup("optimizers.schedules.ExponentialDecay")(0.01, 3, 0.9) if case == "decay" else 0.01
        model.compile(registry.lookup("optimizers.Adam")(rate), "mse", metrics=["mae"])
        rng = np.random.default_rng(0)
        x, y, w = rng.normal(size=(21, 4)).astype("float32"), rng.normal(size=(21, 1)).astype("float32"), rng.uniform(1, 2, 21)
        history = model.fit(
            x, y, batch_size=8, epochs=37, verbose=0, callbacks=callbacks, sample_weight=w if case == "weights" else None,
            shuffle={"as they are": False, "by batch": "batch"}.get(case, True), initial_epoch=2,
        )
        assert history.epoch == list(range(2, 37))
        found.append((history.history, model.get_weights(), np.random.random()))
        assert any(k[0] == "epochs" for k in model.programs()._kept if isinstance(k, tuple)) == (not callbacks)
    assert found[0][0].keys() == found[1][0].keys()
    for name, values in found[0][0].items():
        np.testing.assert_allclose(values, found[1][0][name], rtol=1e-6)
    for a, b in zip(found[0][1], found[1][1]):
        np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-7)
    assert found[0][2] == found[1][2]  # the same numbers were drawn
