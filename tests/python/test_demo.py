"""The comparisons of `make demo` find what differs."""

from __future__ import annotations

import io
import json
import zipfile

import h5py
import numpy as np
import pytest


@pytest.fixture
def compare(script):
    return script("examples/demo/compare.py")


def model_file(path, arrays, document=b"{}"):
    """A `.keras` file with the given arrays, written without kerasr."""
    memory = io.BytesIO()
    with h5py.File(memory, "w") as file:
        for name, value in arrays.items():
            file[name] = value
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", document)
        archive.writestr("model.weights.h5", memory.getvalue())
    return path


KERNEL = np.arange(6, dtype="float32").reshape(2, 3)


def test_the_digest_ignores_the_order_in_which_arrays_were_written(compare, tmp_path):
    one = model_file(tmp_path / "1.keras", {"layers/a/vars/0": KERNEL, "layers/b/vars/0": KERNEL + 1})
    two = model_file(tmp_path / "2.keras", {"layers/b/vars/0": KERNEL + 1, "layers/a/vars/0": KERNEL})
    assert compare.weights_digest(one) == compare.weights_digest(two)
    assert compare.weights_digest(one)[1] == 2


@pytest.mark.parametrize(
    "arrays",
    [
        {"a": np.nextafter(KERNEL, np.float32(9))},
        {"a": KERNEL.reshape(3, 2)},
        {"a": KERNEL.astype("float64")},
        {"b": KERNEL},
        {"a": KERNEL, "b": np.float32(0)},
    ],
    ids=["last bit", "shape", "dtype", "path", "one more"],
)
def test_the_digest_changes_with(compare, tmp_path, arrays):
    same = compare.weights_digest(model_file(tmp_path / "1.keras", {"a": KERNEL}))
    assert compare.weights_digest(model_file(tmp_path / "2.keras", arrays)) != same


def test_the_document_is_compared_as_bytes(compare, tmp_path):
    assert compare.document(model_file(tmp_path / "m.keras", {}, b'{"a": 1}')) == b'{"a": 1}'


def test_the_largest_difference_is_between_any_two_and_nan_is_no_agreement(compare):
    tables = {"a": np.zeros((2, 10)), "b": np.full((2, 10), 0.25), "c": np.full((2, 10), -0.25)}
    assert compare.largest_difference(tables) == 0.5
    assert compare.largest_difference(tables | {"d": np.full((2, 10), np.nan)}) == float("inf")


def test_too_few_predictions_are_refused(compare, tmp_path):
    np.zeros(15, "<f4").tofile(tmp_path / "p.f32")
    with pytest.raises(SystemExit, match="15 numbers, expected 2 rows"):
        compare.predictions(tmp_path / "p.f32", 2)


def test_the_digits_are_split_by_class_and_written_raw(script, tmp_path):
    shapes = script("examples/demo/data.py").write(tmp_path)
    assert json.loads((tmp_path / "shape.json").read_text()) == shapes
    x = np.fromfile(tmp_path / "x_train.f32", "<f4").reshape(shapes["x_train"])
    y = np.fromfile(tmp_path / "y_test.i32", "<i4")
    assert x.shape[1:] == (8, 8, 1) and x.min() == 0 and x.max() == 16
    assert shapes["x_train"][0] + shapes["x_test"][0] == 1797 and len(y) == shapes["y_test"][0]
    assert np.ptp(np.bincount(y, minlength=10)) <= 3
