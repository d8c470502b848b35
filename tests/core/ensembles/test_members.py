"""A member of an ensemble is the model that one gets alone: weights, shuffles, dropout, samples, metrics, optimizers."""

import numpy as np
import pytest
from ensemble_parts import Ensemble, Input, Model, Sequential, X, Y, alone, assert_weights_equal, clone_model, compiled, layers, mlp, rich, seed

from kerasr_core import registry

optimizers = type("optimizers", (), registry.namespace("optimizers"))
callbacks = type("callbacks", (), registry.namespace("callbacks"))


def check(model, ensemble, history, numbers=(0, 2), **arguments):
    for i in numbers:
        rows = ensemble.rows(i)
        lone, expected = alone(model, ensemble.seeds[i], X[rows], Y[rows], **arguments)
        assert_weights_equal(ensemble.member(i), lone)
        for name, values in expected.items():
            np.testing.assert_allclose(history.members[name][:, i], values, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("sample", ["all", "bootstrap", "folds"])
def test_a_member_is_the_model_trained_alone(sample):
    model = rich()
    ensemble = Ensemble(model, members=3, seeds=[5, 11, 7])
    history = ensemble.fit(X, Y, batch_size=16, epochs=3, verbose=0, sample=sample)
    check(model, ensemble, history, batch_size=16, epochs=3)


@pytest.mark.parametrize("shuffle", [False, "batch"])
def test_orders_are_those_of_a_lone_model(shuffle):
    model = mlp()
    ensemble = Ensemble(model, seeds=[1, 2, 3])
    history = ensemble.fit(X, Y, batch_size=16, epochs=2, shuffle=shuffle, verbose=0)
    check(model, ensemble, history, batch_size=16, epochs=2, shuffle=shuffle)


def test_training_goes_on_as_that_of_a_lone_model():
    model = rich()
    ensemble = Ensemble(model, seeds=[3, 4])
    ensemble.fit(X, Y, epochs=2, verbose=0)
    ensemble.fit(X, Y, epochs=3, verbose=0)
    seed(4)
    lone = compiled(clone_model(model), "adam")
    lone.fit(X, Y, epochs=2, verbose=0)
    lone.fit(X, Y, epochs=3, verbose=0)
    assert_weights_equal(ensemble.member(1), lone)


def test_weights_of_samples_and_classes_and_validation_as_alone():
    model = mlp()
    weight = np.linspace(0.5, 2, len(X)).astype("float32")
    arguments = {"epochs": 2, "sample_weight": weight, "class_weight": {0: 1.0, 1: 2.0, 2: 0.5}, "validation_split": 0.3, "batch_size": 8}
    ensemble = Ensemble(model, seeds=[1, 2])
    history = ensemble.fit(X, Y, verbose=0, **arguments)
    lone, expected = alone(model, 2, **arguments)
    assert set(history.history) == set(expected)
    for name, values in expected.items():
        np.testing.assert_allclose(history.members[name][:, 1], values, rtol=1e-5)
    assert_weights_equal(ensemble.member(1), lone)


def test_several_inputs_and_outputs():
    a, b = Input((2,), name="a"), Input((2,), name="b")
    hidden = layers.Dense(5, activation="tanh")(layers.Concatenate()([a, b]))
    model = Model({"a": a, "b": b}, {"u": layers.Dense(1, name="u")(hidden), "v": layers.Dense(2, name="v")(hidden)})
    losses = {"u": "mse", "v": "mae"}
    model.compile("sgd", losses)
    x, y = {"a": X[:, :2], "b": X[:, 2:]}, {"u": X[:, :1], "v": X[:, 1:3]}
    ensemble = Ensemble(model, seeds=[8, 9])
    history = ensemble.fit(x, y, epochs=2, verbose=0)
    lone, expected = alone(model, 9, x, y, loss=losses, metrics=(), epochs=2)
    for name, values in expected.items():
        np.testing.assert_allclose(history.members[name][:, 1], values, rtol=1e-5)
    found = ensemble.predict_members(x)
    for name, values in lone.predict(x, verbose=0).items():
        np.testing.assert_allclose(found[name][1], values, atol=1e-5)
    assert ensemble.predict(x)["v"].shape == (50, 2)


def image_model():
    return compiled(Sequential([
        Input((6, 6, 1)), layers.Conv2D(3, 3, padding="same", activation="relu"), layers.MaxPooling2D(2), layers.Conv2D(4, 2), layers.Flatten(),
        layers.Dense(3, activation="softmax"),
    ]))


def sequence_model():
    return compiled(Sequential([Input((6, 2)), layers.LSTM(4), layers.Dense(3, activation="softmax")]))


@pytest.mark.parametrize(("build", "shape"), [(image_model, (6, 6, 1)), (sequence_model, (6, 2))])
def test_convolutions_pools_and_recurrent_layers(build, shape):
    x = np.random.RandomState(0).randn(20, *shape).astype("float32")
    y = np.arange(20) % 3
    model = build()
    ensemble = Ensemble(model, seeds=[1, 2])
    ensemble.fit(x, y, batch_size=8, epochs=2, verbose=0)
    lone, _ = alone(model, 2, x, y, batch_size=8, epochs=2)
    assert_weights_equal(ensemble.member(1), lone, 1e-4)
    np.testing.assert_allclose(ensemble.predict_members(x)[1], lone.predict(x, verbose=0), atol=1e-5)


class Doubled(Model):
    """A model of a user's own class, with its own step and its own logs."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.hidden = layers.Dense(units, activation="relu")
        self.out = layers.Dense(3, activation="softmax")

    def call(self, x):
        return self.out(self.hidden(x))

    def train_step(self, state, data):
        logs, state = super().train_step(state, data)
        return {"loss": logs["loss"], "twice": 2 * logs["loss"]}, state

    def get_config(self):
        return {"units": self.units}


def test_a_class_with_its_own_train_step_that_is_built_by_the_data():
    model = compiled(Doubled(6))
    ensemble = Ensemble(model, seeds=[2, 3])
    history = ensemble.fit(X, Y, epochs=2, batch_size=16, verbose=0)
    lone, expected = alone(model, 3, epochs=2, batch_size=16)
    assert set(history.history) == {"loss", "twice"}
    np.testing.assert_allclose(history.members["twice"][:, 1], expected["twice"], rtol=1e-5)
    assert_weights_equal(ensemble.member(1), lone)


@pytest.mark.parametrize("make", [
    lambda: optimizers.SGD(0.1, momentum=0.9, nesterov=True), lambda: optimizers.AdamW(0.01, weight_decay=0.1, clipnorm=1.0),
    lambda: optimizers.RMSprop(0.01, use_ema=True), lambda: optimizers.Adam(optimizers.schedules_decay()),
], ids=["momentum", "decay", "average", "schedule"])
def test_optimizers(make):
    model = mlp(make())
    ensemble = Ensemble(model, seeds=[1, 2, 3])
    history = ensemble.fit(X, Y, epochs=2, batch_size=16, verbose=0)
    check(model, ensemble, history, epochs=2, batch_size=16)


optimizers.schedules_decay = staticmethod(lambda: registry.lookup("optimizers.schedules.ExponentialDecay")(0.01, 3, 0.5))


def test_weights_of_the_model_as_the_start_of_all_members():
    model = mlp()
    model.fit(X, Y, epochs=1, verbose=0)
    ensemble = Ensemble(model, seeds=[1, 2], new_weights=False)
    for a, b in zip(ensemble.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(a[0], b)
        np.testing.assert_array_equal(a[1], b)


def test_the_users_model_and_generators_stay():
    model = mlp()
    before = model.get_weights()
    seed(1)
    expected = np.random.rand(), registry.lookup("layers.Dropout")(0.5).seed_generator.get_config()["seed"]
    seed(1)
    ensemble = Ensemble(model, seeds=[1, 2])
    ensemble.fit(X, Y, epochs=1, verbose=0)
    ensemble.member(0)
    assert (np.random.rand(), layers.Dropout(0.5).seed_generator.get_config()["seed"]) == expected
    for a, b in zip(before, model.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


def test_seeds_without_a_word_follow_set_random_seed():
    model = mlp()
    seed(5)
    one = Ensemble(model, members=3).seeds
    seed(5)
    assert Ensemble(model, members=3).seeds == one
    assert len(set(one)) == 3
    assert len(Ensemble(model)) == 20


def test_members_stop_one_by_one():
    model = mlp(optimizers.Adam(0.05))
    ensemble = Ensemble(model, seeds=[1, 2, 3, 4])
    stop = callbacks.EarlyStopping("val_loss", patience=1, restore_best_weights=True)
    arguments = {"epochs": 30, "batch_size": 8, "validation_split": 0.4}
    history = ensemble.fit(X, Y, verbose=0, callbacks=[stop], **arguments)
    lengths = []
    for i in range(4):
        lone, expected = alone(model, ensemble.seeds[i], callbacks=[callbacks.EarlyStopping("val_loss", patience=1, restore_best_weights=True)], **arguments)
        values = history.members["val_loss"][:, i]
        lengths.append(len(expected["val_loss"]))
        np.testing.assert_allclose(values[: lengths[i]], expected["val_loss"], rtol=1e-4)
        assert np.isnan(values[lengths[i]:]).all()
        assert_weights_equal(ensemble.member(i), lone, 1e-4)
    assert len(set(lengths)) > 1
    assert len(history.epoch) == max(lengths)


def test_each_member_has_its_own_learning_rate_schedule():
    ensemble = Ensemble(mlp("sgd"), seeds=[1, 2], hyper_parameters={"learning_rate": [0.1, 0.4]})
    history = ensemble.fit(X, Y, epochs=2, verbose=0, callbacks=callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2))
    np.testing.assert_allclose(history.members["learning_rate"], [[0.05, 0.2], [0.025, 0.1]], rtol=1e-6)
    assert float(ensemble.member(1).optimizer.learning_rate) == pytest.approx(0.1)


def test_other_callbacks_hear_the_mean_and_single_batches():
    heard = []
    listener = callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: heard.append(logs["loss"]), on_train_batch_end=lambda batch, logs: heard.append(batch))
    ensemble = Ensemble(mlp(), seeds=[1, 2])
    history = ensemble.fit(X, Y, epochs=1, batch_size=16, verbose=0, callbacks=[listener])
    assert heard[:4] == [0, 1, 2, 3]
    assert heard[4] == pytest.approx(history.members["loss"][0].mean())
    assert history.history["loss"] == [pytest.approx(heard[4])]
    plain = Ensemble(mlp(), seeds=[1, 2])
    np.testing.assert_allclose(plain.fit(X, Y, epochs=1, batch_size=16, verbose=0).history["loss"], history.history["loss"], rtol=1e-6)


def test_an_epoch_in_several_calls_gives_the_same(monkeypatch):
    from kerasr_core.ensembles import fitting
    whole = Ensemble(mlp(), seeds=[1, 2])
    whole.fit(X, Y, epochs=2, batch_size=4, verbose=0)
    monkeypatch.setattr(fitting, "CALL_STEPS", 3)
    cut = Ensemble(mlp(), seeds=[1, 2])
    cut.fit(X, Y, epochs=2, batch_size=4, verbose=0)
    for a, b in zip(whole.get_weights(), cut.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-6)


def test_progress_is_shown(capsys):
    Ensemble(mlp(), seeds=[1, 2]).fit(X, Y, epochs=2, verbose=2)
    assert "Epoch 2/2" in capsys.readouterr().out


def test_a_step_of_the_users_own_gets_the_batch_that_fit_gives_it():
    class Own(Sequential):
        def train_step(self, state, data):
            x, y = data  # no weights, no third entry
            return super().train_step(state, (x, y, None))

    seed(3)
    model = compiled(Own([Input((4,)), layers.Dense(5, activation="tanh"), layers.Dense(3, activation="softmax")]))
    ensemble = Ensemble(model, seeds=[5, 11, 7])
    ensemble.fit(X, Y, batch_size=16, epochs=2, verbose=0)
    lone, _ = alone(model, 11, X, Y, batch_size=16, epochs=2)
    assert_weights_equal(ensemble.member(1), lone)
