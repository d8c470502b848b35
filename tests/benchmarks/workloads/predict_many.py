"""`predict` of 2,048 rows in large batches: those that are fastest for each network, the same for all competitors."""

from __future__ import annotations

from typing import Any

import data
import models
import numpy as np
from job import Job

TITLE = "predict 2,048 rows in large batches"
CASES = ("mlp", "cnn", "lstm", "gru")
ROWS = 2048
BEST_BATCH = {"mlp": 512, "cnn": 32, "lstm": 512, "gru": 512}


def library(k: Any, case: str, quick: bool) -> Job:
    x, _ = data.rows(case, ROWS)
    model = models.build(k, case)
    return Job(lambda: model.predict(x, batch_size=BEST_BATCH[case], verbose=0))


def handwritten(case: str, quick: bool) -> Job:
    import jax
    from networks import NETWORKS

    x, _ = data.rows(case, ROWS)
    weights = [jax.numpy.asarray(w) for w in data.weights(case)]
    apply, batch = jax.jit(NETWORKS[case]), BEST_BATCH[case]

    def run() -> Any:
        return np.concatenate([np.asarray(p) for p in [apply(weights, x[i : i + batch]) for i in range(0, ROWS, batch)]])

    return Job(run)
