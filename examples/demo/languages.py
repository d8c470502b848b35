"""How the demonstration starts each language: a process of its own, with nothing but this checkout's tools."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
R_LIBRARY = ROOT / ".r-lib"
JAVA = ROOT / "java-bindings"


def missing(language: str) -> str | None:
    """Why a language cannot run here, or None."""
    if language == "R":
        if not shutil.which("Rscript"):
            return "R is not installed (Debian: apt-get install r-base-core r-base-dev)"
        return None if (R_LIBRARY / "kerasr").is_dir() else "the R package is not installed: run scripts/setup.sh"
    if language == "Java":
        if not shutil.which("java"):
            return "Java is not installed (Debian: apt-get install openjdk-17-jdk-headless maven)"
        return None if (JAVA / "target" / "class-path.txt").exists() else "java-bindings is not built: run scripts/setup.sh"
    return None


def environment() -> dict[str, str]:
    """Each language finds this checkout's Python, and R its library."""
    libraries = os.pathsep.join(filter(None, [str(R_LIBRARY), os.environ.get("R_LIBS", "")]))
    return os.environ | {"RETICULATE_PYTHON": sys.executable, "KERASR_PYTHON": sys.executable, "R_LIBS": libraries}


def java(main_class: str, *options: str) -> list[str]:
    """The command that starts an example class; `java` by its full path, so that it needs no search path."""
    path = [JAVA / "target" / "classes", JAVA / "target" / "test-classes", (JAVA / "target" / "class-path.txt").read_text().strip()]
    return [str(shutil.which("java")), *options, "-cp", os.pathsep.join(map(str, path)), f"org.kerasr.examples.{main_class}"]


def train(language: str, data: Path, out: Path) -> int:
    """Run the digits job of a language; its exit status."""
    command = {
        "Python": lambda: [sys.executable, str(ROOT / "examples" / "digits.py")],
        "R": lambda: ["Rscript", "--vanilla", str(ROOT / "r-package" / "inst" / "examples" / "digits.R")],
        "Java": lambda: java("Digits", f"-Dkerasr.python={sys.executable}"),
    }[language]()
    return subprocess.run([*command, str(data), str(out)], env=environment(), stdin=subprocess.DEVNULL).returncode


def predict_without_python(model: Path, x: Path, shape: list[int], out: Path, nowhere: Path) -> int:
    """Predict in a JVM that has no Python to find: its search path is an empty folder; the exit status."""
    nowhere.mkdir(parents=True, exist_ok=True)
    command = [*java("Predict"), str(model), str(x), ",".join(map(str, shape)), str(out)]
    return subprocess.run(command, env={"PATH": str(nowhere), "HOME": str(nowhere)}, stdin=subprocess.DEVNULL).returncode


KERAS = """
import sys
import numpy as np
import keras
x = np.fromfile(sys.argv[2], "<f4").reshape([int(n) for n in sys.argv[3].split(",")])
keras.saving.load_model(sys.argv[1]).predict(x, verbose=0).astype("<f4").tofile(sys.argv[4])
"""


def predict_with_keras(model: Path, x: Path, shape: list[int], out: Path) -> int:
    """Load the file in real Keras, on JAX, and predict; the exit status."""
    command = [sys.executable, "-c", KERAS, str(model), str(x), ",".join(map(str, shape)), str(out)]
    return subprocess.run(command, env=os.environ | {"KERAS_BACKEND": "jax"}, stdin=subprocess.DEVNULL).returncode
