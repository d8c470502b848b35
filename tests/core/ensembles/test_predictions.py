"""Mean, spread, intervals, scores, members as models, and one model of all members."""

import keras
import numpy as np
import pytest
from ensemble_parts import Ensemble, Input, Model, Sequential, X, Y, compiled, layers, mlp, rich

from kerasr_core import registry
from kerasr_core.errors import ArgumentError, StateError


@pytest.fixture(scope="module")
def ensemble():
    made = Ensemble(mlp(), members=7, seeds=1)
    made.fit(X, Y, epochs=2, verbose=0)
    return made


def test_mean_spread_and_interval_are_those_of_the_members(ensemble):
    members = np.stack([m.predict(X, verbose=0) for m in ensemble.members])
    np.testing.assert_allclose(ensemble.predict_members(X), members, atol=1e-6)
    mean, spread, low, high = ensemble.predict(X, spread=True, interval=0.8)
    np.testing.assert_allclose(mean, members.mean(0), atol=1e-6)
    np.testing.assert_allclose(spread, members.std(0, ddof=1), atol=1e-6)
    np.testing.assert_allclose(low, np.quantile(members, 0.1, axis=0), atol=1e-6)
    np.testing.assert_allclose(high, np.quantile(members, 0.9, axis=0), atol=1e-6)
    np.testing.assert_array_equal(ensemble.predict(X), mean)
    np.testing.assert_allclose(mean.sum(-1), 1, atol=1e-5)
    assert mean.dtype == np.float32


@pytest.mark.parametrize("batch_size", [7, 50, 100])
def test_batches_change_nothing(ensemble, batch_size):
    np.testing.assert_allclose(ensemble.predict(X, batch_size=batch_size), ensemble.predict(X), atol=1e-6)


def test_evaluate_is_that_of_the_mean_prediction(ensemble):
    mean = ensemble.predict(X)
    found = ensemble.evaluate(X, Y, return_dict=True)
    assert found["accuracy"] == pytest.approx((mean.argmax(-1) == Y).mean())
    assert found["loss"] == pytest.approx(-np.log(mean[np.arange(50), Y]).mean(), rel=1e-5)
    assert ensemble.evaluate(X, Y) == [found["loss"], found["accuracy"]]


def test_evaluate_members_is_that_of_each(ensemble):
    found = ensemble.evaluate_members(X, Y)
    expected = ensemble.member(3).evaluate(X, Y, verbose=0, return_dict=True)
    assert found["loss"].shape == (7,)
    assert found["loss"][3] == pytest.approx(expected["loss"], rel=1e-5)
    assert found["accuracy"][3] == pytest.approx(expected["accuracy"])


def test_a_single_member_has_no_spread():
    single = Ensemble(mlp(), members=1)
    mean, spread = single.predict(X, spread=True)
    assert np.isnan(spread).all() and not np.isnan(mean).any()


def test_a_member_trains_on_by_itself(ensemble):
    model = ensemble.member(-1)
    before = ensemble.get_weights()
    model.fit(X, Y, epochs=1, verbose=0)
    assert int(model.optimizer.iterations) == 6
    for a, b in zip(before, ensemble.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


def test_one_model_of_all_members_predicts_the_mean(ensemble, tmp_path):
    model = ensemble.as_model()
    np.testing.assert_allclose(model.predict(X, verbose=0), ensemble.predict(X), atol=1e-6)
    model.save(tmp_path / "mean.keras")
    again = registry.lookup("saving.load_model")(tmp_path / "mean.keras")
    np.testing.assert_allclose(again.predict(X, verbose=0), ensemble.predict(X), atol=1e-6)
    theirs = keras.saving.load_model(tmp_path / "mean.keras")
    np.testing.assert_allclose(theirs.predict(X, verbose=0), ensemble.predict(X), atol=1e-5)


def test_one_model_with_several_inputs_and_outputs():
    a, b = Input((2,), name="a"), Input((2,), name="b")
    hidden = layers.Concatenate()([a, b])
    model = Model([a, b], [layers.Dense(1, name="u")(hidden), layers.Dense(2, name="v")(hidden)])
    model.compile("sgd", ["mse", "mse"])
    ensemble = Ensemble(model, members=3)
    expected = ensemble.predict([X[:, :2], X[:, 2:]])
    found = ensemble.as_model().predict([X[:, :2], X[:, 2:]], verbose=0)
    for f, e in zip(found, expected, strict=True):
        np.testing.assert_allclose(f, e, atol=1e-6)


def test_weights_of_all_members_are_set_together(ensemble):
    other = Ensemble(mlp(), members=7, seeds=50)
    other.set_weights(ensemble.get_weights())
    np.testing.assert_allclose(other.predict(X), ensemble.predict(X), atol=1e-6)
    with pytest.raises(ArgumentError, match="shapes"):
        other.set_weights(ensemble.get_weights()[:-1])


def test_summary_says_what_members_share_and_differ_in():
    lines = []
    made = Ensemble(rich("sgd"), hyper_parameters={"learning_rate": [0.1, 0.2], "drop.rate": [0.1, 0.3]})
    made.summary(print_fn=lines.append)
    assert "2 members" in lines[0] and "learning_rate, rate" in lines[0] and "hidden" in lines[0]
    assert "members=2" in repr(made)


def test_mistakes_are_named(ensemble):
    with pytest.raises(ArgumentError, match="`interval`"):
        ensemble.predict(X, interval=90)
    with pytest.raises(ArgumentError, match="no member 7"):
        ensemble.member(7)
    with pytest.raises(ArgumentError, match="compiled model"):
        Ensemble("model")
    with pytest.raises(StateError, match="compile"):
        Ensemble(Sequential([Input((4,)), layers.Dense(1)]))
    for wrong in ([1, 2], [0.5], [-1]):
        with pytest.raises(ArgumentError, match="`seeds`"):
            Ensemble(mlp(), members=1, seeds=wrong)
    with pytest.raises(ArgumentError, match="`members`"):
        Ensemble(mlp(), members=0)
    unbuilt = compiled(Sequential([layers.Dense(3)]))
    with pytest.raises(StateError, match="first data"):
        Ensemble(unbuilt).get_weights()
