"""`predict` of one row, from a NumPy array to a NumPy array."""

from __future__ import annotations

from typing import Any

import data
import models
import numpy as np
from job import Job

TITLE = "predict 1 row"
CASES = ("mlp", "cnn", "lstm", "gru")


def library(k: Any, case: str, quick: bool) -> Job:
    x, _ = data.rows(case, 1)
    model = models.build(k, case)
    return Job(lambda: model.predict(x, verbose=0))


def handwritten(case: str, quick: bool) -> Job:
    import jax
    from networks import NETWORKS

    x, _ = data.rows(case, 1)
    weights = [jax.numpy.asarray(w) for w in data.weights(case)]
    apply = jax.jit(NETWORKS[case])
    return Job(lambda: np.asarray(apply(weights, x)))
