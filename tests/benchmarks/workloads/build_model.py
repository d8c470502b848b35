"""Construction of a model of 200 Dense layers with its random weights. By hand: the weights alone."""

from __future__ import annotations

import math
from typing import Any

from job import Job

TITLE = "build 200 Dense layers"
CASES = ("",)
LAYERS, WIDTH = 200, 64


def library(k: Any, case: str, quick: bool) -> Job:
    def run() -> int:
        layers = [k.layers.Dense(WIDTH, activation="relu") for _ in range(LAYERS)]
        return int(k.Sequential([k.Input((WIDTH,)), *layers]).count_params())

    return Job(run, before=k.utils.clear_session)


def handwritten(case: str, quick: bool) -> Job:
    import jax
    import jax.numpy as jnp

    limit = math.sqrt(6 / (2 * WIDTH))

    def run() -> int:
        keys = jax.random.split(jax.random.key(0), LAYERS)
        params = [(jax.random.uniform(key, (WIDTH, WIDTH), minval=-limit, maxval=limit), jnp.zeros(WIDTH)) for key in keys]
        jax.block_until_ready(params)
        return sum(w.size + b.size for w, b in params)

    return Job(run)
