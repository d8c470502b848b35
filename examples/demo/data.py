"""The digits of scikit-learn as raw arrays which every language reads without a library."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np


def write(folder: Path) -> dict[str, list[int]]:
    """Write `x_train.f32`, `y_train.i32`, `x_test.f32`, `y_test.i32` (little-endian, row-major) and `shape.json`; the shapes.

    One digit in four is held out, as many of each class as its share; the split is the same every time.
    """
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    digits = load_digits()
    x = digits.images[..., np.newaxis].astype("<f4")  # [1797, 8, 8, 1], values 0 to 16
    y = digits.target.astype("<i4")
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.25, random_state=0, stratify=y)
    arrays = {"x_train": x_train, "y_train": y_train, "x_test": x_test, "y_test": y_test}
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in arrays.items():
        np.ascontiguousarray(array).tofile(folder / f"{name}.{array.dtype.kind}32")
    shapes = {name: list(array.shape) for name, array in arrays.items()}
    (folder / "shape.json").write_text(json.dumps(shapes) + "\n")
    return shapes
