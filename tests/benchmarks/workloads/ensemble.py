"""Twenty members trained together: seconds for one epoch of all, inside one `fit` of 50, of a 4-16-3 network over 150 rows in batches of 32.

The case `one` is a single member, so the ratio of the two figures of kerasr says what an ensemble costs (issue: less than 3x). By hand it is a
`vmap` over members of a `scan` over batches. Keras has no ensembles: its users train one model after another.
"""

from __future__ import annotations

from typing import Any

import data
import fitting
import models
import numpy as np
from job import Job

TITLE = "epoch of an ensemble, 150 rows, 4-16-3, members"
CASES = ("20", "one")
EPOCHS, BATCH, ROWS = 50, 32, 150


def library(k: Any, case: str, quick: bool) -> Job:
    if case == "one":
        return fitting.library_epoch(k, "table", ROWS, BATCH, epochs=EPOCHS)
    x, y = data.rows("table", ROWS)
    if not hasattr(k, "Ensemble"):
        members = [models.compiled(k, "table") for _ in range(20)]
        loss = float(members[0].fit(x, y, batch_size=BATCH, epochs=1, shuffle=False, verbose=0).history["loss"][0])
        return Job(
            lambda: [m.fit(x, y, batch_size=BATCH, epochs=EPOCHS, verbose=0) for m in members], units=EPOCHS, check=lambda: loss,
        )
    ensemble = k.Ensemble(models.compiled(k, "table"), members=20, seeds=1, new_weights=False)
    loss = float(ensemble.fit(x, y, batch_size=BATCH, epochs=1, shuffle=False, verbose=0).members["loss"][0, 0])
    return Job(lambda: ensemble.fit(x, y, batch_size=BATCH, epochs=EPOCHS, verbose=0), units=EPOCHS, check=lambda: loss)


def handwritten(case: str, quick: bool) -> Job:
    if case == "one":
        return fitting.handwritten_epoch("table", ROWS, BATCH, epochs=EPOCHS)
    import jax
    import jax.numpy as jnp
    from trainer import Trainer

    one = Trainer("table", BATCH, True)
    x, y = (jnp.asarray(a) for a in data.rows("table", ROWS))
    run = jax.jit(jax.vmap(one.steps, (0, None, None, 0)), donate_argnums=0)
    kept = [jax.tree.map(lambda a: jnp.stack([a] * 20), one.state)]

    def epoch(order: Any) -> float:
        kept[0], logs = run(kept[0], x, y, order)
        return float(np.asarray(logs)[0, 0])

    loss = epoch(np.tile(np.arange(ROWS, dtype=np.int32), (20, 1)))

    def epochs() -> None:
        for _ in range(EPOCHS):
            epoch(np.stack([np.random.permutation(ROWS).astype(np.int32) for _ in range(20)]))

    return Job(epochs, units=EPOCHS, check=lambda: loss)
