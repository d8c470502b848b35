"""Every archive of tests/conformance/archives predicts what real Keras predicted, and is written again as Keras wrote it."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import h5py
import jax
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import saving

FOLDER = Path(__file__).parents[2] / "conformance" / "archives"
ARCHIVES = sorted(FOLDER.glob("*.keras"))
pytestmark = pytest.mark.conformance


def decoded(tree):
    if isinstance(tree, dict) and {"dtype", "shape", "data"} <= set(tree):
        return np.array([float(v) for v in tree["data"]]).astype(tree["dtype"]).reshape(tree["shape"])
    return {k: decoded(v) for k, v in tree.items()} if isinstance(tree, dict) else [decoded(v) for v in tree]


def test_there_are_archives():
    assert len(ARCHIVES) >= 14


@pytest.mark.parametrize("path", ARCHIVES, ids=lambda p: p.stem)
def test_predictions_are_those_of_keras(path):
    table = json.loads(path.with_suffix(".json").read_text())
    assert table["format"] == 1
    got = saving.load_model(path).predict(decoded(table["inputs"]), verbose=0)
    bound = table["tolerance"]
    jax.tree.map(lambda g, e: np.testing.assert_allclose(g, e, rtol=bound, atol=bound), got, decoded(table["expected"]))


def arrays(data):
    found = {}
    with h5py.File(io.BytesIO(zipfile.ZipFile(io.BytesIO(data)).read("model.weights.h5"))) as h5:
        h5.visititems(lambda name, o: found.__setitem__(name, o[()].tobytes() if isinstance(o, h5py.Dataset) else o.attrs.get("name")))
    return found


@pytest.mark.parametrize("path", ARCHIVES, ids=lambda p: p.stem)
def test_weights_and_optimizer_state_are_written_as_keras_wrote_them(path):
    assert arrays(saving.model_bytes(saving.load_model(path))) == arrays(path.read_bytes())
