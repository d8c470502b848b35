"""Makes tests/conformance/optimizers: steps of real Keras's optimizers, and learning rates of its schedules.

Run: KERAS_BACKEND=jax python optimizers.py.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "jax"
sys.path.insert(0, str(Path(__file__).parent))

import jax
import jax.numpy as jnp
import keras
import numpy as np
from common import array, arrays, write

SOURCE = f"Keras {keras.__version__} on JAX {jax.__version__}, CPU"
rng = np.random.default_rng(22)
SHAPES = [(3, 2), (2,)]
INITIAL = [rng.normal(size=s).astype("float32") for s in SHAPES]
GRADIENTS = [[rng.normal(size=s).astype("float32") for s in SHAPES] for _ in range(6)]


def schedule(name: str, **config: Any) -> dict[str, Any]:
    made = getattr(keras.optimizers.schedules, name)(**config)
    return keras.optimizers.schedules.serialize(made)


INNER = keras.optimizers.serialize(keras.optimizers.SGD(0.5, name="sgd"))
COMMON: list[tuple[str, dict[str, Any]]] = [
    ("weight decay", {"learning_rate": 0.1, "weight_decay": 0.1}),
    ("clipnorm", {"learning_rate": 0.1, "clipnorm": 0.5}),
    ("clipvalue", {"learning_rate": 0.1, "clipvalue": 0.3}),
    ("global_clipnorm", {"learning_rate": 0.1, "global_clipnorm": 0.4}),
    ("moving average", {"learning_rate": 0.1, "use_ema": True, "ema_momentum": 0.8}),
    ("moving average, overwriting", {"learning_rate": 0.1, "use_ema": True, "ema_momentum": 0.8, "ema_overwrite_frequency": 2}),
    ("accumulation", {"learning_rate": 0.1, "gradient_accumulation_steps": 3}),
    (
        "accumulation, moving average, decay",
        {"learning_rate": 0.1, "gradient_accumulation_steps": 2, "use_ema": True, "ema_overwrite_frequency": 2, "weight_decay": 0.01},
    ),
    ("loss scale", {"learning_rate": 0.1, "loss_scale_factor": 4.0}),
    ("schedule", {"learning_rate": schedule("ExponentialDecay", initial_learning_rate=0.1, decay_steps=3, decay_rate=0.5)}),
    (
        "schedule, accumulation",
        {
            "learning_rate": schedule("PiecewiseConstantDecay", boundaries=[1, 3], values=[0.1, 0.05, 0.01]),
            "gradient_accumulation_steps": 2,
        },
    ),
]
CASES: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "SGD": [
        ("defaults", {}), ("momentum", {"momentum": 0.9}), ("nesterov", {"momentum": 0.9, "nesterov": True, "learning_rate": 0.1}), *COMMON,
    ],
    "Adam": [
        ("defaults", {}), ("amsgrad", {"amsgrad": True, "learning_rate": 0.1}),
        ("betas, epsilon", {"beta_1": 0.5, "beta_2": 0.9, "epsilon": 1e-3, "learning_rate": 0.1}), *COMMON,
    ],
    "RMSprop": [
        ("defaults", {}), ("momentum", {"momentum": 0.9}), ("centered", {"centered": True, "learning_rate": 0.05}),
        ("all", {"momentum": 0.5, "centered": True, "rho": 0.5, "epsilon": 1e-3}), *COMMON,
    ],
    "AdamW": [("defaults", {}), ("decay", {"weight_decay": 0.2, "learning_rate": 0.1})],
    "Adagrad": [("defaults", {}), ("start", {"initial_accumulator_value": 0.5, "learning_rate": 0.1})],
    "Adadelta": [("defaults", {}), ("rho", {"learning_rate": 1.0, "rho": 0.7})],
    "Adamax": [("defaults", {}), ("betas", {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.9})],
    "Nadam": [("defaults", {}), ("betas", {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.9})],
    "Lion": [("defaults", {}), ("betas", {"beta_1": 0.5, "beta_2": 0.9})],
    "Ftrl": [
        ("defaults", {}),
        (
            "all",
            {
                "learning_rate": 0.1, "l1_regularization_strength": 0.1, "l2_regularization_strength": 0.2,
                "l2_shrinkage_regularization_strength": 0.05, "beta": 0.3, "learning_rate_power": -0.7,
            },
        ),
    ],
    "Lamb": [("defaults", {}), ("rate", {"learning_rate": 0.1})],
    "Adafactor": [
        ("defaults", {}), ("relative", {"learning_rate": 0.5}),
        ("absolute, clipped", {"learning_rate": 0.1, "relative_step": False, "clip_threshold": 0.3}),
    ],
    "LossScaleOptimizer": [
        ("growth, one overflow", {"inner_optimizer": INNER, "initial_scale": 4.0, "dynamic_growth_steps": 2}),
    ],
}
SCHEDULES: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "ExponentialDecay": [("decay", {"initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.9})],
    "PiecewiseConstantDecay": [("pieces", {"boundaries": [2, 5], "values": [0.1, 0.05, 0.01]})],
    "PolynomialDecay": [
        ("square", {"initial_learning_rate": 0.1, "decay_steps": 10, "power": 2.0}),
        ("cycle", {"initial_learning_rate": 0.1, "decay_steps": 4, "cycle": True}),
    ],
    "InverseTimeDecay": [("decay", {"initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.5})],
    "CosineDecay": [
        ("decay", {"initial_learning_rate": 0.1, "decay_steps": 10, "alpha": 0.1}),
        ("warm-up", {"initial_learning_rate": 0.1, "decay_steps": 10, "alpha": 0.1, "warmup_target": 0.5, "warmup_steps": 4}),
    ],
    "CosineDecayRestarts": [
        ("growing", {"initial_learning_rate": 0.1, "first_decay_steps": 3, "m_mul": 0.5, "alpha": 0.1}),
        ("equal", {"initial_learning_rate": 0.1, "first_decay_steps": 3, "t_mul": 1.0}),
    ],
}
for _name in ("ExponentialDecay", "InverseTimeDecay"):
    SCHEDULES[_name].append(("stairs", {**SCHEDULES[_name][0][1], "staircase": True}))
STEPS = [0, 1, 2, 3, 5, 9, 10, 14, 25]


def steps(name: str, config: dict[str, Any], gradients: list[list[np.ndarray]]) -> dict[str, Any]:
    optimizer = getattr(keras.optimizers, name).from_config(dict(config))
    weights = [keras.Variable(w, name=n) for w, n in zip(INITIAL, ("kernel", "bias"))]
    optimizer.build(weights)
    apply = jax.jit(optimizer.stateless_apply)
    values, own = [w.value for w in weights], [v.value for v in optimizer.variables]
    for g in gradients:
        values, own = apply(own, [jnp.asarray(a) for a in g], values)
    return {
        "expected": arrays(values),
        "expected_variables": arrays(own),
        "variable_names": [v.path.rpartition("/")[2] for v in optimizer.variables],
    }


if __name__ == "__main__":
    for name, lines in CASES.items():
        cases = []
        for case, config in lines:
            keras.backend.clear_session()
            gradients = [list(g) for g in GRADIENTS]
            if "overflow" in case:
                gradients[3][1] = np.array([np.inf, 0.0], "float32")
            made = {"name": case, "config": config, "initial": arrays(INITIAL), "gradients": arrays(gradients)}
            made |= steps(name, config, gradients)
            if name == "Nadam":
                made["tolerance"] = 5e-6  # divides by 1 minus a product near 1: one bit of the product is amplified
            cases.append(made)
        write(f"optimizers/{name}.json", {"format": 1, "class": f"optimizers.{name}", "source": SOURCE, "cases": cases})
    for name, lines in SCHEDULES.items():
        cases = []
        for case, config in lines:
            rate = getattr(keras.optimizers.schedules, name)(**config)
            values = np.array([float(rate(s)) for s in STEPS], "float32")
            cases.append({"name": case, "config": config, "steps": STEPS, "expected": array(values)})
        write(
            f"optimizers/schedules/{name}.json",
            {"format": 1, "class": f"optimizers.schedules.{name}", "source": SOURCE, "cases": cases},
        )
