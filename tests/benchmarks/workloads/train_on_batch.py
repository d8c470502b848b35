"""`train_on_batch` of a 4-16-3 network on 32 rows: what one step costs beside its arithmetic."""

from __future__ import annotations

from typing import Any

import data
import models
from job import Job

TITLE = "train_on_batch, 4-16-3"
CASES = ("",)


def library(k: Any, case: str, quick: bool) -> Job:
    x, y = data.rows("table", 32)
    model = models.compiled(k, "table")
    first = float(model.train_on_batch(x, y)[0])
    return Job(lambda: model.train_on_batch(x, y), check=lambda: first)


def handwritten(case: str, quick: bool) -> Job:
    from trainer import Trainer

    x, y = data.rows("table", 32)
    trainer = Trainer("table", 32, loop=False)
    first = trainer.train_on_batch(x, y)
    return Job(lambda: trainer.train_on_batch(x, y), check=lambda: first)
