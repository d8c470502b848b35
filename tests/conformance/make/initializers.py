"""Makes tests/conformance/initializers: real Keras's initializers by seed. Run: KERAS_BACKEND=jax python initializers.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "jax"
sys.path.insert(0, str(Path(__file__).parent))

import jax
import keras
from common import array, write

SOURCE = f"Keras {keras.__version__} on JAX {jax.__version__}, CPU"
SCALED = ["GlorotUniform", "GlorotNormal", "HeNormal", "HeUniform", "LecunNormal", "LecunUniform"]

CASES: dict[str, list[tuple[str, dict[str, Any], list[int]]]] = {
    "Zeros": [("defaults", {}, [2, 3])],
    "Ones": [("defaults", {}, [3])],
    "Constant": [("value", {"value": 2.5}, [2, 2])],
    "Identity": [("defaults", {}, [3, 3]), ("gain, more columns", {"gain": 2.0}, [2, 3])],
    "RandomNormal": [("seed", {"seed": 1}, [3, 4]), ("mean and stddev", {"mean": 1.0, "stddev": 2.0, "seed": 5}, [7])],
    "RandomUniform": [("seed", {"seed": 1}, [3, 4]), ("bounds", {"minval": 0.0, "maxval": 3.0, "seed": 5}, [7])],
    "TruncatedNormal": [("seed", {"seed": 1}, [3, 4]), ("mean and stddev", {"mean": 1.0, "stddev": 2.0, "seed": 5}, [7])],
    "VarianceScaling": [
        ("seed", {"seed": 2}, [3, 4]),
        ("fan_out, uniform", {"scale": 0.5, "mode": "fan_out", "distribution": "uniform", "seed": 2}, [2, 2, 3, 2]),
        ("fan_avg, untruncated", {"mode": "fan_avg", "distribution": "untruncated_normal", "seed": 2}, [4, 2]),
        ("axes", {"seed": 2, "input_axes": [0, 1], "output_axes": [2]}, [2, 3, 2]),
    ],
    **{name: [("matrix", {"seed": 3}, [3, 4]), ("kernel", {"seed": 3}, [2, 2, 2, 3]), ("vector", {"seed": 3}, [5])] for name in SCALED},
    "Orthogonal": [
        ("square", {"seed": 4}, [4, 4]), ("wide", {"seed": 4}, [2, 5]), ("tall, gain", {"seed": 4, "gain": 1.5}, [6, 3]),
        ("three axes", {"seed": 4}, [2, 3, 2]),
    ],
}

if __name__ == "__main__":
    for name, cases in CASES.items():
        made = [
            {"name": case, "config": config, "shape": shape, "expected": array(getattr(keras.initializers, name)(**config)(tuple(shape)))}
            for case, config, shape in cases
        ]
        write(f"initializers/{name}.json", {"format": 1, "class": f"initializers.{name}", "source": SOURCE, "cases": made})
