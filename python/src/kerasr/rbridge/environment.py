"""Finds R and sets what an R inside this process needs, before rpy2 is imported: its home, its libraries, its Python."""

from __future__ import annotations

import ctypes
import glob
import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kerasr_core.errors import MissingPackageError

_USUAL_HOMES = ("/usr/lib/R", "/usr/lib64/R", "/usr/local/lib/R", "/opt/R/*/lib/R", "/Library/Frameworks/R.framework/Resources")
_LIBRARIES = ("libRblas", "libR", "libRlapack")  # in the order in which they need each other


def prepare() -> None:
    """Make `import rpy2.robjects` work.

    Raises: `MissingPackageError` if rpy2 or R is not installed.
    """
    try:
        importlib.import_module("rpy2")
    except ImportError as problem:
        raise MissingPackageError(
            'R objects need the Python package rpy2: pip install "kerasr[r]"', expected="rpy2", received="not installed",
        ) from problem
    if "rpy2.rinterface" not in sys.modules:
        home = r_home()
        os.environ["R_HOME"] = home
        load_libraries(Path(home))
    os.environ.setdefault("RETICULATE_PYTHON", sys.executable)  # so that the R package uses this Python and asks for no other
    try:
        importlib.import_module("rpy2.robjects")
    except (ImportError, OSError, ValueError) as problem:
        raise MissingPackageError(
            f"rpy2 could not start R ({os.environ.get('R_HOME')}): {problem}. Was rpy2 built for this R? `python -m rpy2.situation` tells.",
            expected="an R that rpy2 can load", received=str(problem),
        ) from problem


def r_home() -> str:
    """R's home: `R_HOME`, what the `R` in the path says, or a usual place."""
    given = os.environ.get("R_HOME")
    if given and Path(given).is_dir():
        return given
    program = shutil.which("R")
    if program is not None:
        said = subprocess.run([program, "RHOME"], capture_output=True, text=True, check=False).stdout.strip().splitlines()
        if said and Path(said[-1]).is_dir():
            return said[-1]
    for pattern in _USUAL_HOMES:
        for found in sorted(glob.glob(pattern), reverse=True):
            if Path(found, "library", "base").is_dir():
                return found
    raise MissingPackageError(
        "R was not found. Install R 4.1 or later and have `R` in the path, or set R_HOME to its home (what `R RHOME` prints).",
        expected="R", received="no R in the path, in R_HOME or in the usual places",
    )


def load_libraries(home: Path) -> None:
    """Load R's own shared libraries, which its start script would make known by LD_LIBRARY_PATH: too late in a running process."""
    if os.name == "nt":
        return
    ending = "dylib" if sys.platform == "darwin" else "so"
    for name in _LIBRARIES:
        path = home / "lib" / f"{name}.{ending}"
        if path.exists():
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
