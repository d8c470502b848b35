"""The three examples on the first page run as they stand and print the same numbers."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.xdist_group("readme")
README = (ROOT / "README.md").read_text(encoding="utf-8")
JAVA = ROOT / "java-bindings" / "target"


def block(language: str) -> str:
    """The one code block of a language."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1, f"README.md has {len(blocks)} blocks of {language}, expected one"
    return blocks[0]


def run(command: list[object], cwd: Path) -> str:
    libraries = os.pathsep.join(filter(None, [str(ROOT / ".r-lib"), os.environ.get("R_LIBS", "")]))
    environment = os.environ | {"R_LIBS": libraries, "RETICULATE_PYTHON": sys.executable, "KERASR_PYTHON": sys.executable}
    done = subprocess.run([str(c) for c in command], cwd=cwd, env=environment, capture_output=True, text=True, timeout=280, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def in_python(folder: Path) -> str:
    (folder / "example.py").write_text(block("python"))
    return run([sys.executable, "-W", "error", "example.py"], folder)


def in_r(folder: Path) -> str:
    (folder / "example.R").write_text("options(warn = 2, digits = 8)\n" + block("r"))
    return run(["Rscript", "--vanilla", "example.R"], folder)


def in_java(folder: Path) -> str:
    """Imports to the top, the rest into `main`, as the page says."""
    lines = block("java").splitlines()
    imports = [line for line in lines if line.startswith("import ")]
    body = [line for line in lines if not line.startswith("import ")]
    text = "\n".join([*imports, "public class Example {", "public static void main(String[] args) throws Exception {", *body, "}", "}"])
    (folder / "Example.java").write_text(text)
    path = os.pathsep.join([str(JAVA / "classes"), (JAVA / "class-path.txt").read_text().strip(), "."])
    run(["javac", "-Xlint:all", "-Werror", "-cp", path, "Example.java"], folder)
    return run(["java", f"-Dkerasr.python={sys.executable}", "-cp", path, "Example"], folder)


LANGUAGES = {"python": in_python, "r": in_r, "java": in_java}


def numbers(printed: str) -> list[float]:
    """The last four decimal numbers that were printed."""
    return [float(n) for n in re.findall(r"\d+\.\d+(?:[eE]-?\d+)?", printed)][-4:]


@pytest.fixture(scope="module")
def result(tmp_path_factory) -> Callable[[str], tuple[list[float], Path]]:
    """The numbers that the example of a language prints, and its folder; each is run once."""

    @functools.cache
    def of(language: str) -> tuple[list[float], Path]:
        folder = tmp_path_factory.mktemp(language)
        return numbers(LANGUAGES[language](folder)), folder

    return of


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_runs_and_has_learnt(language, result):
    (low, high, high_too, low_too), folder = result(language)
    assert max(low, low_too) < 0.3 and min(high, high_too) > 0.7
    assert (folder / "xor.keras").is_file()


@pytest.mark.parametrize("language", ["r", "java"])
def test_the_example_prints_the_same_numbers_as_in_python(language, result):
    assert result(language)[0] == pytest.approx(result("python")[0], abs=1e-6)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_about_ten_lines(language):
    lines = [line for line in block(language).splitlines() if line.strip() and not line.startswith("import ")]
    assert len(lines) <= 12


def test_the_first_screen_names_the_two_commands():
    first = "\n".join(README.splitlines()[:30])
    assert "make demo" in first and "make test" in first
