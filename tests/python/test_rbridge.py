"""R inside Python: R data, R functions, and the R package in the same process. R is embedded in a process of its own.

The checks themselves are in rbridge/checks.py.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKS = Path(__file__).parent / "rbridge" / "checks.py"
HELPERS = {"main", "raises", "network", "to_array", "to_r_matrix", "r", "same"}
NAMES = [n.name for n in ast.parse(CHECKS.read_text()).body if isinstance(n, ast.FunctionDef) and n.name not in HELPERS]

pytestmark = pytest.mark.xdist_group("r")  # R starts once, in one worker


def environment(root: Path) -> dict[str, str]:
    libraries = [str(root / ".r-lib"), os.environ.get("R_LIBS", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), "R_LIBS": os.pathsep.join(p for p in libraries if p)}


@pytest.fixture(scope="module")
def results() -> dict[str, str | None]:
    """What each check gave. Skipped only where rpy2, R or the R package is not there at all."""
    root = Path(__file__).resolve().parents[2]
    if importlib.util.find_spec("rpy2") is None or shutil.which("R") is None:
        pytest.skip("needs R and rpy2 (scripts/install-rpy2.sh)")
    if not any(Path(p, "kerasr").is_dir() for p in environment(root)["R_LIBS"].split(os.pathsep)):
        pytest.skip("needs the R package (scripts/setup-r.sh test)")
    done = subprocess.run([sys.executable, str(CHECKS)], capture_output=True, text=True, timeout=300, env=environment(root))
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, str | None] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("name", NAMES)
def test_r_in_python(name, results):
    assert results[name] is None, results[name]


def test_without_rpy2_the_bridge_says_what_to_install(root):
    code = (
        "import sys; sys.modules['rpy2'] = None\n"
        "import kerasr\n"
        "try:\n    import kerasr.rbridge\n"
        "except ImportError as e:\n    print(type(e).__name__, e)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, env=environment(root))
    assert done.stdout.startswith("MissingPackageError") and 'pip install "kerasr[r]"' in done.stdout, done.stdout + done.stderr




def test_without_r_the_bridge_says_how_to_get_it(script, monkeypatch):
    bridge = script("python/src/kerasr/rbridge/environment.py")  # by itself, as importing it from its package starts R
    monkeypatch.setattr(bridge, "_USUAL_HOMES", ("/nowhere/*/R",))
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setenv("R_HOME", "/nowhere/R")
    with pytest.raises(ImportError, match="R was not found.*R_HOME"):
        bridge.r_home()


def test_r_is_found_where_the_path_does_not_name_it(script, monkeypatch, tmp_path):
    bridge = script("python/src/kerasr/rbridge/environment.py")
    home = tmp_path / "4.2" / "lib" / "R"
    (home / "library" / "base").mkdir(parents=True)
    monkeypatch.setattr(bridge, "_USUAL_HOMES", (str(tmp_path / "*" / "lib" / "R"),))
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("R_HOME", raising=False)
    assert bridge.r_home() == str(home)
