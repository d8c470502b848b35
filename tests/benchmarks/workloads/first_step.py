"""The first `train_on_batch` of a new model: tracing and compiling. JAX's caches are emptied before each.

In the case `mobilenetv2_again` kerasr finds the compiled step in its cache of files, as a second process does; Keras and hand-written JAX
have no such cache unless told to.
"""

from __future__ import annotations

import tempfile
from typing import Any

import data
import models
from job import Job

TITLE = "first training step"
CASES = ("mlp", "cnn", "lstm", "mobilenetv2", "mobilenetv2_again")
BATCH = {"mobilenetv2": 8}
AGAIN = "_again"


def library(k: Any, case: str, quick: bool) -> Job:
    if case.endswith(AGAIN):
        case = case.removesuffix(AGAIN)
        if hasattr(k.config, "set_compile_cache"):
            return _with_cache(k, case)
    x, y = data.rows(case, BATCH.get(case, 64))
    kept: list[Any] = [None]

    def before() -> None:
        forget_compiled()
        k.utils.clear_session()  # names as in a process that begins
        kept[0] = models.compiled(k, case, dropout=0.0)

    return Job(lambda: float(kept[0].train_on_batch(x, y)[0]), before=before)


def _with_cache(k: Any, case: str) -> Job:
    from kerasr_core.engine import kept

    folder = Cache(k)
    job = library(k, case, False)
    job.once()  # fills the cache
    kept.finish()
    job.kept = folder
    return job


class Cache:
    """A folder for compiled programs, used until the job is over."""

    def __init__(self, k: Any) -> None:
        self.switch, self.folder = k.config.set_compile_cache, tempfile.TemporaryDirectory()
        self.switch(self.folder.name)

    def __del__(self) -> None:
        self.switch(None)
        self.folder.cleanup()


def handwritten(case: str, quick: bool) -> Job:
    from trainer import Trainer

    case = case.removesuffix(AGAIN)
    x, y = data.rows(case, BATCH.get(case, 64))
    kept: list[Any] = [None]

    def before() -> None:
        forget_compiled()
        kept[0] = Trainer(case, BATCH.get(case, 64), loop=False, **({"rate": 0.0} if case == "cnn" else {}))

    return Job(lambda: kept[0].train_on_batch(x, y), before=before)


def forget_compiled() -> None:
    import jax

    jax.clear_caches()
