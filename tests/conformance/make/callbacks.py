"""Makes `callbacks/*.json`: real Keras's callbacks are driven through scripted logs on a stand-in model, and what they print,
set and save is written down.

    KERAS_BACKEND=jax python tests/conformance/make/callbacks.py
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import os
import tempfile
import warnings
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import keras
import numpy as np

HERE = Path(__file__).resolve().parents[1] / "callbacks"
NAN = float("nan")


class Model:
    """What callbacks touch of a model. Its only weight counts the epochs that were trained."""

    def __init__(self) -> None:
        self.stop_training = False
        self.events: list[str] = []
        self.weight = 0.0
        self.optimizer = SimpleNamespace(learning_rate=0.1)
        self.metrics = compiled_metrics()
        self.built = self.compiled = True

    def get_weights(self) -> list[Any]:
        return [np.float64(self.weight)]

    def set_weights(self, weights: list[Any]) -> None:
        self.weight = float(weights[0])

    def save(self, filepath: str, overwrite: bool = True, **kwargs: Any) -> None:
        self.events.append(f"save {filepath}")
        Path(filepath).write_text("model", encoding="utf-8")

    def save_weights(self, filepath: str, overwrite: bool = True, **kwargs: Any) -> None:
        self.events.append(f"save_weights {filepath}")
        Path(filepath).write_text("weights", encoding="utf-8")


@functools.cache
def compiled_metrics() -> list[Any]:
    """The metrics of a compiled model, which know whether they should go up or down."""
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse", metrics=[keras.metrics.BinaryAccuracy(name="acc"), keras.metrics.MeanSquaredError(name="mse")])
    model.train_on_batch(np.zeros((1, 1)), np.zeros((1, 1)))
    return list(model.metrics)


def drive(callback: Any, model: Any, epochs: list[dict[str, float]], batches: list[dict[str, float]]) -> list[dict[str, Any]]:
    """Train for as many epochs as there are logs, unless the callback stops it."""
    seen = []
    callback.set_model(model)
    callback.set_params({"epochs": len(epochs), "steps": len(batches), "verbose": 1})
    text, problems = io.StringIO(), []
    with contextlib.redirect_stdout(text), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        callback.on_train_begin()
        for i, logs in enumerate(epochs):
            callback.on_epoch_begin(i)
            for j, batch in enumerate(batches):
                callback.on_train_batch_begin(j)
                callback.on_train_batch_end(j, dict(batch))
                if model.stop_training:
                    break
            model.weight += 1.0
            logs = dict(logs)
            callback.on_epoch_end(i, logs)
            seen.append({
                "stop": bool(model.stop_training), "learning_rate": float(model.optimizer.learning_rate), "logs": logs,
                "weight": model.weight, "printed": text.getvalue(), "events": list(model.events),
            })  # fmt: skip
            text.truncate(0)
            text.seek(0)
            model.events.clear()
            if model.stop_training:
                break
        callback.on_train_end()
        problems = [str(w.message) for w in caught]
    seen.append({"weight": model.weight, "printed": text.getvalue(), "warnings": problems})
    return seen


def losses(*values: float, **others: list[float]) -> list[dict[str, float]]:
    return [{"loss": v, "val_loss": v, **{k: o[i] for k, o in others.items()}} for i, v in enumerate(values)]


LONG = losses(1.0, 0.8, 0.9, 0.85, 0.7, 0.95, 0.96, 0.97, acc=[0.1, 0.2, 0.3, 0.25, 0.2, 0.1, 0.1, 0.1])
CASES: dict[str, list[tuple[str, dict[str, Any], list[dict[str, float]]]]] = {
    "EarlyStopping": [
        ("plain", {}, LONG),
        ("patience", {"patience": 2, "verbose": 1}, LONG),
        ("restores the best", {"patience": 2, "restore_best_weights": True, "verbose": 1}, LONG),
        ("min_delta", {"patience": 1, "min_delta": 0.15}, LONG),
        ("baseline", {"baseline": 0.75, "patience": 3, "verbose": 1}, LONG),
        ("starts late", {"start_from_epoch": 3, "patience": 1, "restore_best_weights": True}, LONG),
        ("accuracy goes up", {"monitor": "acc", "patience": 2, "restore_best_weights": True, "verbose": 1}, LONG),
        ("mode max", {"monitor": "val_loss", "mode": "max", "patience": 2}, LONG),
        ("absent metric", {"monitor": "val_acc"}, LONG[:2]),
        ("NaN", {"patience": 1}, losses(1.0, NAN, NAN, 0.5)),
        ("runs to the end", {"patience": 20, "restore_best_weights": True, "verbose": 1}, LONG),
    ],
    "ModelCheckpoint": [
        ("each epoch", {"filepath": "a-{epoch:02d}-{val_loss:.2f}.keras", "verbose": 1}, LONG[:3]),
        ("best", {"filepath": "b.keras", "save_best_only": True, "verbose": 1}, LONG),
        ("best weights", {"filepath": "c.weights.h5", "save_best_only": True, "save_weights_only": True}, LONG),
        ("best accuracy", {"filepath": "d-{epoch}.keras", "monitor": "acc", "save_best_only": True, "verbose": 1}, LONG),
        ("threshold", {"filepath": "e.keras", "save_best_only": True, "initial_value_threshold": 0.82, "verbose": 1}, LONG),
        ("NaN first", {"filepath": "f.keras", "save_best_only": True, "verbose": 1}, losses(NAN, 1.0, 0.5)),
        ("absent metric", {"filepath": "g.keras", "monitor": "val_f1", "mode": "max", "save_best_only": True}, LONG[:2]),
        ("steps", {"filepath": "h-{epoch}-{batch}.keras", "save_freq": 3, "verbose": 1}, LONG[:3]),
        ("mode max", {"filepath": "i.keras", "mode": "max", "save_best_only": True, "verbose": 1}, LONG),
    ],
    "ReduceLROnPlateau": [
        ("plain", {"patience": 2, "verbose": 1}, LONG),
        ("cooldown", {"patience": 1, "factor": 0.5, "cooldown": 1, "min_lr": 0.03, "verbose": 1}, LONG),
        ("accuracy", {"monitor": "acc", "patience": 1, "factor": 0.5, "mode": "max"}, LONG),
        ("auto by name", {"monitor": "acc", "patience": 1, "factor": 0.5}, LONG),
        ("min_delta", {"patience": 1, "min_delta": 0.15}, LONG),
        ("absent metric", {"monitor": "val_f1", "mode": "max"}, LONG[:2]),
    ],
    "TerminateOnNaN": [("NaN", {}, losses(1.0, NAN, 2.0)), ("infinity", {}, losses(1.0, float("inf")))],
    "CSVLogger": [
        ("plain", {"filename": "a.csv"}, LONG[:3]),
        ("separator", {"filename": "b.csv", "separator": ";"}, LONG[:3]),
        ("validation later", {"filename": "c.csv"}, [{"loss": 1.0}, {"loss": 0.5, "val_loss": 0.25}]),
        ("validation sometimes", {"filename": "d.csv"}, [{"loss": 1.0, "val_loss": 0.5}, {"loss": 0.123456789012}]),
        ("arrays", {"filename": "e.csv"}, [{"loss": 1e-7, "f1": [0.25, 0.5]}]),
    ],
}  # fmt: skip


def run(name: str, config: dict[str, Any], epochs: list[dict[str, Any]]) -> dict[str, Any]:
    batches = [{"loss": 1.0}] * 2
    result: dict[str, Any] = {"batches": batches}
    try:
        if name == "TerminateOnNaN":
            seen = []
            for logs in epochs:
                seen += drive(getattr(keras.callbacks, name)(**config), Model(), [{}], [logs])[:1]
            return {"batches": [], "seen": seen}
        result["seen"] = drive(getattr(keras.callbacks, name)(**config), Model(), epochs, batches)
    except Exception as problem:
        return {**result, "error": type(problem).__name__, "message": str(problem)}
    if name == "CSVLogger":
        result["file"] = Path(config["filename"]).read_bytes().decode()
    return result


def encoded(value: Any) -> Any:
    """NaN and infinities as words."""
    if isinstance(value, float) and not np.isfinite(value):
        return "NaN" if np.isnan(value) else "Infinity"
    if isinstance(value, dict):
        return {k: encoded(v) for k, v in value.items()}
    return [encoded(v) for v in value] if isinstance(value, (list, tuple)) else value


def main() -> None:
    HERE.mkdir(exist_ok=True)
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name, cases in CASES.items():
            table = {
                "format": 1, "class": f"callbacks.{name}", "source": f"Keras {keras.__version__} on JAX, tests/conformance/make/callbacks.py",
                "cases": [{"name": n, "config": c, "epochs": e, **run(name, c, e)} for n, c, e in cases],
            }  # fmt: skip
            (HERE / f"{name}.json").write_text(json.dumps(encoded(table), indent=1) + "\n", encoding="utf-8")
    os.chdir(here)


if __name__ == "__main__":
    main()
