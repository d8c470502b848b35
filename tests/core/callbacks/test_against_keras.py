"""Callbacks driven through the scripted logs of tests/conformance/callbacks, compared with what Keras's own did."""

from __future__ import annotations

import contextlib
import io
import json
import math
import warnings
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from kerasr_core import callbacks
from kerasr_core.errors import ArgumentError

TABLES = sorted((Path(__file__).parents[2] / "conformance" / "callbacks").glob("*.json"))
CASES = [
    (t["class"].partition(".")[2], c)
    for t in (json.loads(p.read_text(encoding="utf-8")) for p in TABLES)
    for c in t["cases"]
    if c["name"] != "NaN first"  # Keras keeps the NaN as the best value for ever; see test_nan_is_never_the_best
]
WORDS = {"NaN": math.nan, "Infinity": math.inf}


class Model:
    """The same stand-in as in tests/conformance/make/callbacks.py."""

    def __init__(self):
        self.stop_training = False
        self.events = []
        self.weight = 0.0
        self.optimizer = SimpleNamespace(learning_rate=0.1)
        self.metrics = [SimpleNamespace(name="acc", _direction="up"), SimpleNamespace(name="mse", _direction="down")]

    def get_weights(self):
        return [np.float64(self.weight)]

    def set_weights(self, weights):
        self.weight = float(weights[0])

    def save(self, filepath, overwrite=True):
        self.events.append(f"save {filepath}")

    def save_weights(self, filepath, overwrite=True):
        self.events.append(f"save_weights {filepath}")


def decoded(logs):
    return {k: WORDS.get(v, v) if isinstance(v, str) else v for k, v in logs.items()}


def drive(callback, model, epochs, batches):
    callback.set_model(model)
    callback.set_params({"epochs": len(epochs), "steps": len(batches), "verbose": 1})
    text = io.StringIO()
    with contextlib.redirect_stdout(text), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        callback.on_train_begin()
        for i, logs in enumerate(epochs):
            callback.on_epoch_begin(i)
            for j, batch in enumerate(batches):
                callback.on_train_batch_begin(j)
                callback.on_train_batch_end(j, decoded(batch))
                if model.stop_training:
                    break
            model.weight += 1.0
            logs = decoded(logs)
            callback.on_epoch_end(i, logs)
            yield {
                "stop": model.stop_training, "learning_rate": model.optimizer.learning_rate, "logs": logs,
                "weight": model.weight, "printed": text.getvalue(), "events": list(model.events),
            }  # fmt: skip
            text.truncate(0)
            text.seek(0)
            model.events.clear()
            if model.stop_training:
                break
        callback.on_train_end()
    yield {"weight": model.weight, "printed": text.getvalue(), "warnings": [str(w.message) for w in caught]}


def same(got, expected):
    if isinstance(expected, dict):
        return all(same(got[k], decoded(v) if k == "logs" else v) for k, v in expected.items() if k != "warnings")
    if isinstance(expected, float):
        return got == pytest.approx(expected, nan_ok=True)
    return got == expected


@pytest.mark.parametrize(("name", "case"), CASES, ids=lambda v: v if isinstance(v, str) else v["name"])
def test_callback_does_what_keras_does(name, case, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make = getattr(callbacks, name)
    if "error" in case:
        with pytest.raises(ArgumentError, match="mode='max'"):
            list(drive(make(**case["config"]), Model(), case["epochs"], case["batches"]))
        return
    if name == "TerminateOnNaN":
        got = [next(drive(make(**case["config"]), Model(), [{}], [logs])) for logs in case["epochs"]]
    else:
        got = list(drive(make(**case["config"]), Model(), case["epochs"], case["batches"]))
    assert len(got) == len(case["seen"])
    for g, e in zip(got, case["seen"]):
        assert same(g, e), (g, e)
        for said, wanted in zip(g.get("warnings", []), e.get("warnings", []), strict=True):
            assert said.startswith(wanted)
    if "file" in case:
        assert Path(case["config"]["filename"]).read_bytes().decode() == case["file"]


def test_nan_is_never_the_best(tmp_path):
    model = Model()
    checkpoint = callbacks.ModelCheckpoint(tmp_path / "a.keras", save_best_only=True)
    seen = list(drive(checkpoint, model, [{"val_loss": math.nan}, {"val_loss": 1.0}, {"val_loss": 2.0}], []))
    assert [len(s["events"]) for s in seen[:3]] == [0, 1, 0]
    assert checkpoint.best == 1.0
