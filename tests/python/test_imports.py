"""`import kerasr` loads jax, numpy, h5py and the standard library; the rest waits until it is used."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

PROMISED = {"jax", "jaxlib", "numpy", "h5py", "kerasr", "kerasr_core"}
BEHIND_JAX = {"ml_dtypes", "opt_einsum", "scipy"}
PLAIN = "import jax, jax.numpy, numpy, h5py"  # what these load by themselves, which depends on what is installed


def loaded(statement: str, tmp_path) -> set[str]:
    """Top-level third-party modules after `statement` in a new process, editable-install helpers left out."""
    code = f"import sys, json\n{statement}\nprint(json.dumps(sorted({{m.partition('.')[0] for m, v in sys.modules.items() if getattr(v, '__file__', None)}})))"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return {m for m in json.loads(done.stdout) if m not in sys.stdlib_module_names and not m.startswith(("__editable__", "_distutils"))}


def test_importing_kerasr_loads_only_the_promised_packages(tmp_path):
    assert loaded("import kerasr, kerasr.layers, kerasr.utils", tmp_path) - loaded(PLAIN, tmp_path) <= PROMISED | BEHIND_JAX


def test_training_loads_only_the_promised_packages(tmp_path):
    train = (
        "import numpy as np, kerasr\n"
        "m = kerasr.Sequential([kerasr.Input([2]), kerasr.layers.Dense(1)]); m.compile('sgd', 'mse')\n"
        "m.fit(np.zeros((4, 2), 'float32'), np.zeros((4, 1), 'float32'), verbose=0); m.save('m.keras')"
    )
    assert loaded(train, tmp_path) - loaded(PLAIN, tmp_path) <= PROMISED | BEHIND_JAX


def test_importing_kerasr_does_not_load_the_compiler_of_kernels(tmp_path):
    """Pallas alone takes 20 ms; `jax.extend` loads it."""
    done = subprocess.run(
        [sys.executable, "-c", "import kerasr, sys; print(*sys.modules)"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120,
    )
    assert "kerasr_core.ensembles" in done.stdout.split() and not [m for m in done.stdout.split() if "pallas" in m]


@pytest.mark.parametrize("blocked", ["pandas", "polars", "matplotlib", "rpy2", "sklearn", "keras"])
def test_importing_kerasr_works_without_the_optional_packages(blocked, tmp_path):
    assert "kerasr" in loaded(f"sys.modules[{blocked!r}] = None\nimport kerasr", tmp_path)
