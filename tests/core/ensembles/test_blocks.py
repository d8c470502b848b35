"""Blocks of members that train at the same time: the numbers are those of one block, whatever the number of cores."""

import threading

import jax
import numpy as np
import pytest
from ensemble_parts import Ensemble, X, Y, alone, assert_weights_equal, mlp, rich

from kerasr_core import registry
from kerasr_core.ensembles import fitting

on_cpu = pytest.mark.skipif(jax.default_backend() != "cpu", reason="elsewhere one program fills the device")
EarlyStopping = registry.lookup("callbacks.EarlyStopping")


def weights(ensemble):
    return [np.asarray(w) for i in range(len(ensemble)) for w in ensemble.member(i).get_weights()]


def trained(monkeypatch, cores, make=mlp, members=7, times=2, **arguments):
    monkeypatch.setattr(fitting, "_cores", lambda: cores)
    monkeypatch.setattr(fitting, "WORTH_THREADS", 0.0)  # threads, however short a pass
    ensemble = Ensemble(make(), members=members, seeds=3)
    for _ in range(times):
        history = ensemble.fit(X, Y, **{"batch_size": 16, "epochs": 5, "verbose": 0} | arguments)
    return ensemble, history


@on_cpu
@pytest.mark.parametrize(
    "arguments",
    [{"make": rich}, {"sample": "bootstrap"}, {"shuffle": "batch"}, {"shuffle": False}, {"validation_split": 0.25}, {"epochs": 40},
     {"callbacks": [EarlyStopping("loss", patience=1, min_delta=0.05)]}],
    ids=["plain", "bootstrap", "batch", "in order", "validation", "many epochs", "stopping"],
)
def test_members_are_the_same_in_one_block_and_in_several(monkeypatch, arguments):
    one, history = trained(monkeypatch, 1, **arguments)
    several, same = trained(monkeypatch, 2, **arguments)
    assert [len(b.ids) for b in one.population.blocks] == [7] and [len(b.ids) for b in several.population.blocks] == [4, 3]
    for a, b in zip(weights(one), weights(several), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
    for name, values in history.members.items():
        np.testing.assert_allclose(same.members[name], values, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(one.predict(X), several.predict(X), rtol=1e-5, atol=1e-6)


@on_cpu
def test_a_member_of_a_block_is_the_model_trained_alone(monkeypatch):
    ensemble, history = trained(monkeypatch, 3, members=9, times=1, epochs=20)
    lone, expected = alone(mlp(), ensemble.seeds[4], batch_size=16, epochs=20)
    assert_weights_equal(ensemble.member(4), lone)
    np.testing.assert_allclose(history.members["loss"][:, 4], expected["loss"], rtol=1e-5, atol=1e-6)


def drawing_threads(monkeypatch):
    """The threads in which orders are drawn from now on."""
    seen, orders = set(), fitting.Training._orders

    def spy(self, *arguments):
        seen.add(threading.current_thread())
        return orders(self, *arguments)

    monkeypatch.setattr(fitting.Training, "_orders", spy)
    return seen


@on_cpu
def test_blocks_have_threads_of_their_own(monkeypatch):
    ensemble, _ = trained(monkeypatch, 2)
    seen = drawing_threads(monkeypatch)
    ensemble.fit(X, Y, epochs=3, verbose=0)
    assert len(seen) == 2 and threading.main_thread() not in seen


@on_cpu
def test_jax_settings_of_the_calling_thread_hold_for_all_blocks(monkeypatch):
    ensemble, _ = trained(monkeypatch, 2)
    seen = drawing_threads(monkeypatch)
    with jax.default_matmul_precision("highest"):
        ensemble.fit(X, Y, epochs=3, verbose=0)
    assert seen == {threading.current_thread()}


@on_cpu
def test_an_error_in_one_block_ends_training_and_leaves_an_ensemble(monkeypatch):
    ensemble, _ = trained(monkeypatch, 2)
    orders, calls = fitting.Training._orders, []

    def failing(self, block, *arguments):
        calls.append(block)
        if block is self.population.blocks[1] and sum(b is block for b in calls) == 2:
            raise KeyboardInterrupt
        return orders(self, block, *arguments)

    monkeypatch.setattr(fitting.Training, "_orders", failing)
    with pytest.raises(KeyboardInterrupt):
        ensemble.fit(X, Y, epochs=3_000, verbose=0)
    monkeypatch.undo()
    assert np.isfinite(ensemble.predict(X)).all()
    ensemble.fit(X, Y, epochs=2, verbose=0)
