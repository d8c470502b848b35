"""`make demo`: the same training from Python, R and Java on real data, and what it shows about the three models.

Everything is left in `demo-output`. The exit status is 0 only if all that ran agrees.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from pathlib import Path

import compare
import data
import languages
import numpy as np

OUT = languages.ROOT / "demo-output"
LEAST_ACCURACY = 0.97
MOST_DIFFERENCE = 1e-5


class Report:
    """Prints what was found and keeps what was wrong."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def say(self, text: str) -> None:
        print(text, flush=True)

    def check(self, good: bool, text: str) -> None:
        self.say(f"{'ok   ' if good else 'WRONG'} {text}")
        if not good:
            self.wrong.append(text)


def train_all(report: Report) -> list[str]:
    """Train in every language that is here; those that did."""
    done = []
    for language in ("Python", "R", "Java"):
        report.say(f"\n--- {language}")
        why = languages.missing(language)
        if why:
            report.say(f"left out: {why}")
            continue
        started = time.perf_counter()
        status = languages.train(language, OUT / "data", OUT / language.lower())
        if status:
            report.check(False, f"{language}: the training ended with status {status}")
        else:
            report.say(f"{language}: {time.perf_counter() - started:.1f} s from start to end of the process")
            done.append(language)
    return done


def compare_models(report: Report, models: dict[str, Path]) -> None:
    """The documents byte for byte, the weights by their digest."""
    documents = {name: compare.document(path) for name, path in models.items()}
    names = ", ".join(models)
    size = len(next(iter(documents.values())))
    report.check(len(set(documents.values())) == 1, f"model documents of {names}: identical byte for byte ({size} bytes each)")
    digests = {name: compare.weights_digest(path) for name, path in models.items()}
    for name, (digest, count) in digests.items():
        report.say(f"      {name:<6} SHA-256 of {count} arrays: {digest}")
    report.check(len(set(digests.values())) == 1, f"weights of {names}: identical")


def predict_elsewhere(report: Report, model: Path, shape: list[int]) -> dict[str, Path]:
    """Predictions of the one file by a JVM without Python and by real Keras, where they are."""
    x, found = OUT / "data" / "x_test.f32", {}
    if languages.missing("Java"):
        report.say("JVM without Python: left out, Java is not here")
    else:
        out = OUT / "jvm-without-python.f32"
        out.unlink(missing_ok=True)
        status = languages.predict_without_python(model, x, shape, out, OUT / "empty")
        report.check(status == 0 and out.exists(), "a JVM that can find no Python loaded the file and predicted")
        found |= {"JVM without Python": out} if out.exists() else {}
    if importlib.util.find_spec("keras") is None:
        report.say("real Keras: not installed here, so not compared (pip install keras)")
    else:
        out = OUT / "keras.f32"
        out.unlink(missing_ok=True)
        status = languages.predict_with_keras(model, x, shape, out)
        report.check(status == 0 and out.exists(), "real Keras loaded the same file and predicted")
        found |= {"real Keras": out} if out.exists() else {}
    return found


def compare_predictions(report: Report, files: dict[str, Path], labels: np.ndarray) -> None:
    """Accuracy of each and the largest difference between any two."""
    tables = {name: compare.predictions(path, len(labels)) for name, path in files.items()}
    for name, table in tables.items():
        accuracy = float((table.argmax(axis=1) == labels).mean())
        report.check(accuracy > LEAST_ACCURACY, f"{name}: accuracy {accuracy:.4f} on {len(labels)} held-out digits (more than {LEAST_ACCURACY})")
    if len(tables) > 1:
        worst = compare.largest_difference(tables)
        report.check(worst < MOST_DIFFERENCE, f"predictions of {', '.join(tables)}: largest difference {worst:.1e} (less than {MOST_DIFFERENCE:g})")


def draw(history: Path, out: Path) -> None:
    """The picture of the training, from what the Python job left."""
    from kerasr.plotting import plot_history

    plot_history(json.loads(history.read_text()), to_file=out)


def main() -> int:
    report = Report()
    OUT.mkdir(exist_ok=True)
    shapes = data.write(OUT / "data")
    report.say(f"data: {shapes['x_train'][0]} digits to train on, {shapes['x_test'][0]} held out")
    done = train_all(report)
    if "Python" not in done:
        report.say("demo: the Python training failed, so there is nothing to compare")
        return 1

    report.say("\n--- compared")
    models = {language: OUT / language.lower() / "model.keras" for language in done}
    compare_models(report, models)
    files = {language: OUT / language.lower() / "predictions.f32" for language in done}
    files |= predict_elsewhere(report, models["Python"], shapes["x_test"])
    compare_predictions(report, files, np.fromfile(OUT / "data" / "y_test.i32", "<i4"))
    draw(OUT / "python" / "history.json", OUT / "history.png")

    left_out = [language for language in ("R", "Java") if languages.missing(language)]
    report.say(f"\nThe models, the predictions and the picture of the training (history.png) are in {OUT}")
    if left_out:
        report.say(f"Left out: {', '.join(left_out)}; the lines above say how to get them.")
    if report.wrong:
        report.say(f"demo: {len(report.wrong)} of the comparisons failed: {'; '.join(report.wrong)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
