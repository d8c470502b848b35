"""The first `train_on_batch` of a new model: tracing and compiling. JAX's caches are emptied before each."""

from __future__ import annotations

from typing import Any

import data
import models
from job import Job

TITLE = "first training step"
CASES = ("mlp", "cnn", "lstm", "mobilenetv2")
BATCH = {"mobilenetv2": 8}


def library(k: Any, case: str, quick: bool) -> Job:
    x, y = data.rows(case, BATCH.get(case, 64))
    kept: list[Any] = [None]

    def before() -> None:
        forget_compiled()
        kept[0] = models.compiled(k, case, dropout=0.0)

    return Job(lambda: float(kept[0].train_on_batch(x, y)[0]), before=before)


def handwritten(case: str, quick: bool) -> Job:
    from trainer import Trainer

    x, y = data.rows(case, BATCH.get(case, 64))
    kept: list[Any] = [None]

    def before() -> None:
        forget_compiled()
        kept[0] = Trainer(case, BATCH.get(case, 64), loop=False, **({"rate": 0.0} if case == "cnn" else {}))

    return Job(lambda: kept[0].train_on_batch(x, y), before=before)


def forget_compiled() -> None:
    import jax

    jax.clear_caches()
