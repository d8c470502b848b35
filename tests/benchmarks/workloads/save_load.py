"""A model of 100 MB to and from a file on a warm disk. By hand: the same arrays in an HDF5 file."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from job import Job

TITLE = "100 MB model"
CASES = ("save", "load")


def size(quick: bool) -> int:
    """The width of two square layers: 100 MB in float32, a tenth of that if quick."""
    return 1100 if quick else 3500


def library(k: Any, case: str, quick: bool) -> Job:
    folder, width = tempfile.TemporaryDirectory(), size(quick)
    path = Path(folder.name) / "model.keras"
    model = k.Sequential([k.Input((width,)), k.layers.Dense(width), k.layers.Dense(width)])
    model.set_weights(start(width))
    model.save(path)
    run = (lambda: model.save(path)) if case == "save" else (lambda: k.models.load_model(path).weights)
    return Job(run, check=lambda: sizes(k.models.load_model(path).get_weights()), kept=folder)


def handwritten(case: str, quick: bool) -> Job:
    import h5py
    import jax

    folder, arrays = tempfile.TemporaryDirectory(), [jax.numpy.asarray(w) for w in start(size(quick))]
    path = Path(folder.name) / "weights.h5"

    def save() -> None:
        with h5py.File(path, "w") as file:
            for i, array in enumerate(arrays):
                file[str(i)] = np.asarray(array)

    def load() -> list[Any]:
        with h5py.File(path) as file:
            return jax.block_until_ready([jax.numpy.asarray(file[str(i)][()]) for i in range(len(arrays))])

    save()
    return Job(save if case == "save" else load, check=lambda: sizes(load()), kept=folder)


def sizes(arrays: list[Any]) -> list[float]:
    """The mean size of each array's numbers: what was saved is what is loaded."""
    return [float(np.abs(np.asarray(a)).mean()) for a in arrays]


def start(width: int) -> list[np.ndarray]:
    rng = np.random.default_rng(5)
    return [a for _ in range(2) for a in (rng.standard_normal((width, width), np.float32), np.ones(width, np.float32))]
