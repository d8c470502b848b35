"""`model(x)` of one row: the plain call, from a NumPy array to an array of JAX that is ready."""

from __future__ import annotations

from typing import Any

import data
import models
import numpy as np
from job import Job

TITLE = "model(x) of 1 row"
CASES = ("mlp", "cnn", "lstm", "gru")


def library(k: Any, case: str, quick: bool) -> Job:
    x, _ = data.rows(case, 1)
    model = models.build(k, case)
    return Job(lambda: np.asarray(model(x)))


def handwritten(case: str, quick: bool) -> Job:
    import jax
    from networks import NETWORKS

    x, _ = data.rows(case, 1)
    weights = [jax.numpy.asarray(w) for w in data.weights(case)]
    apply = jax.jit(NETWORKS[case])
    return Job(lambda: np.asarray(apply(weights, x)))
