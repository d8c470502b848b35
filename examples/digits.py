"""Trains a small convolutional network on handwritten digits: the Python third of `make demo`.

    python examples/digits.py DATA OUT

DATA holds `shape.json` and raw little-endian arrays; OUT gets `model.keras`, `history.json` and `predictions.f32`. The R
and the Java thirds (r-package/inst/examples/digits.R, org.kerasr.examples.Digits) do the same, line by line.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

import kerasr
from kerasr import layers


def build() -> kerasr.Sequential:
    """Two convolutions with a pool between them, for 8x8 grey pictures with values from 0 to 16."""
    return kerasr.Sequential(
        [
            kerasr.Input([8, 8, 1]),
            layers.Rescaling(1 / 16),
            layers.Conv2D(16, 3, activation="relu", padding="same"),
            layers.MaxPooling2D(2),
            layers.Conv2D(32, 3, activation="relu", padding="same"),
            layers.Flatten(),
            layers.Dropout(0.25),
            layers.Dense(10, activation="softmax"),
        ]
    )


def main(data: Path, out: Path) -> None:
    shapes = json.loads((data / "shape.json").read_text())

    def read(name: str, dtype: str) -> np.ndarray:
        return np.fromfile(data / f"{name}.{dtype[1]}32", dtype).reshape(shapes[name])

    x_train, y_train = read("x_train", "<f4"), read("y_train", "<i4")
    x_test, y_test = read("x_test", "<f4"), read("y_test", "<i4")

    kerasr.utils.set_random_seed(42)
    model = build()
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    started = time.perf_counter()
    history = model.fit(x_train, y_train, batch_size=32, epochs=30)
    seconds = time.perf_counter() - started
    scores = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(f"Python: accuracy {scores['accuracy']:.4f} on {len(y_test)} held-out digits, trained in {seconds:.1f} s")

    out.mkdir(parents=True, exist_ok=True)
    model.save(out / "model.keras")
    (out / "history.json").write_text(json.dumps(history.history))
    model.predict(x_test, verbose=0).astype("<f4").tofile(out / "predictions.f32")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
