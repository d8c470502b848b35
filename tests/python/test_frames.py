"""pandas and polars data as `x` and `y`."""

from __future__ import annotations

import numpy as np
import pandas as pd
import polars as pl
import pytest

import kerasr
from kerasr.frames import is_frame, to_array

X = {"a": [1.0, 2.0, 3.0, 4.0], "b": [0, 1, 0, 1], "c": [True, False, True, True]}
WANTED = np.array([[1, 0, 1], [2, 1, 0], [3, 0, 1], [4, 1, 1]], "float64")
LIBRARIES = pytest.mark.parametrize("library", [pd, pl], ids=["pandas", "polars"])


def small_model(units=1):
    kerasr.utils.set_random_seed(3)
    model = kerasr.Sequential([kerasr.Input([3]), kerasr.layers.Dense(units)])
    model.compile("sgd", "mse")
    return model


@LIBRARIES
def test_a_frame_becomes_rows_by_columns(library):
    np.testing.assert_array_equal(to_array(library.DataFrame(X)), WANTED)


@LIBRARIES
def test_a_series_keeps_its_kind(library):
    assert to_array(library.Series([0, 2, 1])).dtype == np.int64
    assert to_array(library.Series([0.5, 2])).shape == (2,)


@LIBRARIES
def test_missing_numbers_become_nan(library):
    series = pd.Series([1, None, 3], dtype="Int64") if library is pd else pl.Series([1, None, 3])
    np.testing.assert_array_equal(to_array(series), [1, np.nan, 3])


@LIBRARIES
def test_categories_become_their_codes(library):
    dtype = pd.CategoricalDtype(["low", "high"]) if library is pd else pl.Enum(["low", "high"])
    np.testing.assert_array_equal(to_array(library.Series(["high", "low", "high"], dtype=dtype)), [1, 0, 1])


@LIBRARIES
def test_a_missing_category_is_refused(library):
    dtype = pd.CategoricalDtype(["a"]) if library is pd else pl.Enum(["a"])
    with pytest.raises(ValueError, match="1 of 2 categories are missing"):
        to_array(library.Series("y", ["a", None], dtype=dtype) if library is pl else pd.Series(["a", None], name="y", dtype=dtype))


@LIBRARIES
def test_text_is_refused_with_the_name_of_the_column(library):
    with pytest.raises(ValueError, match="column 'city'.*expected numbers"):
        to_array(library.DataFrame({"a": [1.0, 2.0], "city": ["Ulm", "Bonn"]}))


@LIBRARIES
def test_a_frame_without_columns_is_refused(library):
    with pytest.raises(ValueError, match="no columns"):
        to_array(library.DataFrame())


def test_a_lazy_frame_is_refused_with_the_remedy():
    with pytest.raises(ValueError, match="collect"):
        to_array(pl.LazyFrame(X))


def test_repeated_column_names_keep_all_columns():
    frame = pd.DataFrame([[1.0, 2.0]], columns=["a", "a"])
    np.testing.assert_array_equal(to_array(frame), [[1, 2]])


def test_only_frames_and_series_are_taken():
    assert is_frame(pd.DataFrame()) and is_frame(pl.Series([1]))
    assert not is_frame(np.zeros(3)) and not is_frame([1.0]) and not is_frame({"a": [1]})


@LIBRARIES
def test_training_on_frames_equals_training_on_arrays(library):
    y = np.array([1, 2, 3, 5], "float32")
    by_array = small_model()
    a = by_array.fit(WANTED.astype("float32"), y, batch_size=2, epochs=2, verbose=0)
    by_frame = small_model()
    b = by_frame.fit(library.DataFrame(X), library.Series(y), batch_size=2, epochs=2, verbose=0)
    assert a.history == b.history
    for one, other in zip(by_array.get_weights(), by_frame.get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)


@LIBRARIES
def test_prediction_and_evaluation_take_frames(library):
    model = small_model()
    frame = library.DataFrame(X)
    np.testing.assert_array_equal(model.predict(frame, verbose=0), model.predict(WANTED.astype("float32"), verbose=0))
    assert np.isfinite(model.evaluate(frame, library.DataFrame({"y": [1.0, 2.0, 3.0, 5.0]}), verbose=0))


def test_a_frame_of_labels_trains_a_classifier():
    model = kerasr.Sequential([kerasr.Input([3]), kerasr.layers.Dense(2, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    labels = pd.Series(["no", "yes", "no", "yes"], dtype="category")
    history = model.fit(pd.DataFrame(X), labels, epochs=1, verbose=0)
    assert set(history.history) == {"loss", "accuracy"}


def test_validation_data_may_be_frames():
    model = small_model()
    frame, y = pd.DataFrame(X), pd.Series([1.0, 2.0, 3.0, 5.0])
    history = model.fit(frame, y, validation_data=(frame, y), epochs=1, verbose=0)
    assert "val_loss" in history.history
