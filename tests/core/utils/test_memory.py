"""Freed memory is kept for the next step where that is right. The measure is the count of page faults that the system reports."""

import os
import subprocess
import sys

import pytest

COUNT_FAULTS = """
import resource
import numpy as np
import kerasr_core.api
from kerasr_core import registry
from kerasr_core.memory import keep_freed_memory
L = registry.namespace("layers")
layers = [L["Conv2D"](32, 3, activation="relu"), L["Conv2D"](32, 3), L["GlobalAveragePooling2D"](), L["Dense"](1)]
model = registry.lookup("Sequential")([registry.lookup("Input")((28, 28, 1)), *layers])
model.compile("sgd", "mse")
x, y = np.zeros((640, 28, 28, 1), "float32"), np.zeros((640, 1), "float32")
model.fit(x, y, batch_size=64, verbose=0)
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
model.fit(x, y, batch_size=64, epochs=2, verbose=0)
print(keep_freed_memory(), resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the thresholds are glibc's")


def run(**environment):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("MALLOC_", "GLIBC_", "KERASR_"))}
    out = subprocess.run([sys.executable, "-c", COUNT_FAULTS], env={**kept, **environment}, capture_output=True, text=True, check=True)
    was_set, faults = out.stdout.split()
    return was_set == "True", int(faults)


@linux
def test_steps_use_the_same_memory_again_unless_told_otherwise():
    kept, few = run()
    left, many = run(KERASR_KEEP_MEMORY="0")
    assert kept and not left
    assert few < many / 4


@linux
@pytest.mark.parametrize("name", ["MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"])
def test_thresholds_of_the_environment_stay(name):
    assert not run(**{name: str(2**20)})[0]
