"""The wheels of both distributions work outside the checkout."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile

import pytest

pytestmark = pytest.mark.xdist_group("wheels")
USE = """
import json, kerasr, kerasr_core, numpy as np
model = kerasr.Sequential([kerasr.Input([3]), kerasr.layers.Dense(2)])
model.compile("adam", "mse")
model.fit(np.ones((4, 3), "float32"), np.ones((4, 2), "float32"), verbose=0)
model.save("m.keras")
again = kerasr.saving.load_model("m.keras")
assert np.array_equal(again.predict(np.ones((1, 3), "float32"), verbose=0), model.predict(np.ones((1, 3), "float32"), verbose=0))
print(json.dumps([kerasr.__file__, kerasr_core.__file__, kerasr.__version__]))
"""


def run(*command: object, cwd: object = None) -> str:
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """Both wheels, built from a copy so that the checkout stays as it is."""
    root = pathlib.Path(__file__).resolve().parents[2]
    folder = tmp_path_factory.mktemp("wheels")
    for name in ("core", "python"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("*.egg-info", "__pycache__", "build"))
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, folder / name)
    return sorted(folder.glob("*.whl"))


def test_wheels_work_outside_the_checkout(wheels, tmp_path):
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    run(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", *wheels)
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    # jax, numpy and h5py come from here; a folder named by a .pth file has its own .pth files (editable installs) ignored
    with open(f"{site}/dependencies.pth", "w") as file:
        file.write(sysconfig.get_path("purelib") + "\n")
    kerasr, core, version = json.loads(run(python, "-c", USE, cwd=tmp_path).splitlines()[-1])
    assert kerasr.startswith(site) and core.startswith(site)
    assert f"-{version}-" in wheels[0].name


def test_wheels_carry_type_marker_and_licence(wheels):
    for wheel, package in zip(wheels, ("kerasr", "kerasr_core"), strict=True):
        names = zipfile.ZipFile(wheel).namelist()
        assert f"{package}/py.typed" in names
        assert any(n.endswith("LICENSE") for n in names)
        assert not [n for n in names if not n.startswith((f"{package}/", f"{package}-"))]


def test_the_core_asks_for_three_packages(root):
    project = tomllib.loads((root / "core" / "pyproject.toml").read_text())["project"]
    assert [d.partition(">=")[0] for d in project["dependencies"]] == ["jax", "numpy", "h5py"]
