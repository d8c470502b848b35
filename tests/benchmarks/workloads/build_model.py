"""Construction of a model: 200 Dense layers, ResNet50 and MobileNetV2. By hand: the random weights alone.

kerasr draws start values when they are first read, Keras at once; `resnet50_weights` also reads them all, so that both have drawn.
"""

from __future__ import annotations

import math
from typing import Any

from image_layouts import LAYOUTS
from job import Job
from models_image import BUILDERS

TITLE = "build a model"
CASES = ("dense200", "resnet50", "mobilenetv2", "resnet50_weights")
LAYERS, WIDTH = 200, 64


def library(k: Any, case: str, quick: bool) -> Job:
    def dense() -> Any:
        layers = [k.layers.Dense(WIDTH, activation="relu") for _ in range(LAYERS)]
        return k.Sequential([k.Input((WIDTH,)), *layers])

    make = dense if case == "dense200" else lambda: BUILDERS[case.removesuffix("_weights")](k)[0]

    def run() -> int:
        model = make()
        return sum(w.size for w in model.get_weights()) if case.endswith("_weights") else int(model.count_params())

    return Job(run, before=k.utils.clear_session)


def handwritten(case: str, quick: bool) -> Job:
    import jax
    import jax.numpy as jnp

    shapes = [(WIDTH, WIDTH), (WIDTH,)] * LAYERS if case == "dense200" else LAYOUTS[case.removesuffix("_weights")].shapes

    def run() -> int:
        params = []
        for key, shape in zip(jax.random.split(jax.random.key(0), len(shapes)), shapes):
            if len(shape) == 1:
                params.append(jnp.zeros(shape))
            else:
                limit = math.sqrt(6 / (math.prod(shape[:-1]) + math.prod(shape[:-2]) * shape[-1]))
                params.append(jax.random.uniform(key, shape, minval=-limit, maxval=limit))
        jax.block_until_ready(params)
        return sum(w.size for w in params)

    return Job(run)
