"""Large data goes to the device piece by piece; the numbers stay those of data put there as a whole."""

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.engine import spans
from kerasr_core.engine.batches import ArrayData

L = type("L", (), registry.namespace("layers"))
Input, Sequential = registry.lookup("Input"), registry.lookup("Sequential")
RNG = np.random.default_rng(2)
X, Y = RNG.normal(size=(75, 5)).astype("float32"), RNG.integers(0, 3, 75).astype("int32")


def trained(**arguments):
    registry.lookup("utils.set_random_seed")(4)
    m = Sequential([Input((5,)), L.Dense(7, activation="relu"), L.Dropout(0.1), L.Dense(3, activation="softmax")])
    m.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = m.fit(X, Y, batch_size=8, epochs=3, verbose=0, **arguments).history
    return m, history, m.evaluate(X, Y, batch_size=8, verbose=0)


@pytest.mark.parametrize("arguments", [{}, {"shuffle": False}, {"steps_per_epoch": 3}, {"validation_split": 0.3}])
def test_pieces_give_what_the_whole_gives(monkeypatch, arguments):
    whole, history, score = trained(**arguments)
    monkeypatch.setattr(spans, "PIECE", 3 * 8 * (5 * 4 + 4))  # three batches
    calls = []
    original = spans._gathered
    monkeypatch.setattr(spans, "_gathered", lambda a, rows: (calls.append((len(rows), *a.shape[1:])), original(a, rows))[1])
    pieces, history_of_pieces, score_of_pieces = trained(**arguments)
    for a, b in zip(whole.get_weights(), pieces.get_weights()):
        np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-7)
    for name, values in history.items():
        np.testing.assert_allclose(values, history_of_pieces[name], rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(score, score_of_pieces, rtol=1e-5)
    assert (24, 5) in calls and not spans.fits(ArrayData(X, Y, None, 8, True))
