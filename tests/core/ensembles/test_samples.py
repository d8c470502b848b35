"""Samples of rows, out-of-sample predictions and scores."""

import warnings

import numpy as np
import pytest
from ensemble_parts import Ensemble, X, Y, alone, mlp

from kerasr_core.errors import ArgumentError, DataError, StateError


def fitted(sample, members=4, **arguments):
    ensemble = Ensemble(mlp(), members=members, seeds=1)
    return ensemble, ensemble.fit(X, Y, epochs=1, verbose=0, sample=sample, **arguments)


def test_bootstrap_samples_are_draws_with_replacement_and_differ():
    ensemble, _ = fitted("bootstrap", 10)
    rows = [ensemble.rows(i) for i in range(10)]
    assert all(len(r) == 50 for r in rows)
    share = np.mean([len(set(r)) / 50 for r in rows])
    assert 0.55 < share < 0.72  # 1 - 1/e
    assert len({tuple(r) for r in rows}) == 10


def test_folds_leave_out_every_row_once():
    ensemble, _ = fitted("folds")
    left = [sorted(set(range(50)) - set(ensemble.rows(i))) for i in range(4)]
    assert sorted(len(f) for f in left) == [12, 12, 13, 13]
    assert sorted(sum(left, [])) == list(range(50))
    assert left[0] != list(range(len(left[0])))  # dealt at random


def test_repeated_folds_deal_anew():
    ensemble, _ = fitted("folds", 6, folds=3)
    left = [sorted(set(range(50)) - set(ensemble.rows(i))) for i in range(6)]
    for repeat in (left[:3], left[3:]):
        assert sorted(sum(repeat, [])) == list(range(50))
    assert left[0] not in left[3:]


def test_chosen_folds_and_rows():
    fold = np.arange(50) % 4
    ensemble, _ = fitted(fold)
    np.testing.assert_array_equal(ensemble.rows(2), np.flatnonzero(fold != 2))
    chosen = [np.arange(10), np.array([3, 3, 4]), np.arange(50), np.arange(7)]
    ensemble, _ = fitted(chosen)
    np.testing.assert_array_equal(ensemble.rows(1), [3, 3, 4])


@pytest.mark.parametrize("sample", ["bootstrap", "folds"])
def test_out_of_sample_is_the_mean_over_members_that_did_not_see_a_row(sample):
    ensemble, _ = fitted(sample, 5)
    members = ensemble.predict_members(X)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        found, spread = ensemble.out_of_sample_predictions(X, spread=True)
    for row in range(50):
        others = [i for i in range(5) if row not in ensemble.rows(i)]
        if others:
            np.testing.assert_allclose(found[row], members[others, row].mean(0), rtol=1e-5)
        else:
            assert np.isnan(found[row]).all()
        if len(others) > 1:
            np.testing.assert_allclose(spread[row], members[others, row].std(0, ddof=1), rtol=1e-4, atol=1e-7)
        else:
            assert np.isnan(spread[row]).all()


def test_out_of_fold_score_is_that_of_these_predictions():
    ensemble, _ = fitted("folds")
    found = ensemble.out_of_sample_predictions(X)
    score = ensemble.out_of_sample_score(X, Y)
    assert score["accuracy"] == pytest.approx((found.argmax(-1) == Y).mean())
    assert score["loss"] == pytest.approx(-np.log(found[np.arange(50), Y]).mean(), rel=1e-5)


def test_rows_that_all_members_saw_are_nan_and_said():
    ensemble, _ = fitted([np.arange(49), np.arange(50), np.arange(48), np.arange(50)])
    with pytest.warns(UserWarning, match="48 of 50 rows"):
        found = ensemble.out_of_sample_predictions(X)
    assert np.isnan(found[:48]).all() and not np.isnan(found[48:]).any()


def test_validation_on_the_fold_that_is_held_out():
    model = mlp()
    ensemble = Ensemble(model, seeds=[1, 2, 3, 4])
    history = ensemble.fit(X, Y, epochs=2, verbose=0, sample="folds", validation_data="held_out")
    for i in (0, 3):
        rows = ensemble.rows(i)
        held = np.setdiff1d(np.arange(50), rows)
        _, expected = alone(model, i + 1, X[rows], Y[rows], epochs=2, validation_data=(X[held], Y[held]))
        np.testing.assert_allclose(history.members["val_loss"][:, i], expected["val_loss"], rtol=1e-5)
        np.testing.assert_allclose(history.members["val_accuracy"][:, i], expected["val_accuracy"], rtol=1e-5)


@pytest.mark.parametrize(("arguments", "words"), [
    ({"sample": "fold"}, "`sample` must be"), ({"sample": "folds", "folds": 3}, "divide"), ({"sample": "all", "folds": 2}, "`folds` goes with"),
    ({"sample": np.zeros(50, int)}, "fold numbers"), ({"sample": [[0], [1]]}, "each of the 4 members"), ({"sample": [[0], [1], [2], [50]]}, "row numbers"),
    ({"sample": "bootstrap", "validation_data": "held_out"}, "held_out"), ({"shuffle": "rows"}, "shuffle"), ({"epochs": 0.5}, "epochs"),
    ({"validation_data": 3}, "validation_data"), ({"validation_split": 1.5}, "validation_split"),
])
def test_mistakes_are_named(arguments, words):
    with pytest.raises(ArgumentError, match=words):
        Ensemble(mlp(), members=4).fit(X, Y, verbose=0, **arguments)


def test_what_needs_a_sample_says_so():
    ensemble, _ = fitted("all")
    with pytest.raises(StateError, match="trained on all rows"):
        ensemble.out_of_sample_predictions(X)
    ensemble, _ = fitted("folds")
    with pytest.raises(DataError, match="50 rows"):
        ensemble.out_of_sample_predictions(X[:20])
    with pytest.raises(ArgumentError, match="arrays"):
        ensemble.fit(iter([(X, Y)]))
