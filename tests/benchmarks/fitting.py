"""Epochs of training, as all the `epoch_*` workloads time them: shuffled and with accuracy. The losses compared are those of an epoch from
the same start without shuffling (each library draws its order at moments of its own) and without dropout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import data
import models
from image_layouts import LAYOUTS
from job import Job


def library_epoch(
    k: Any, network: str, count: int, batch: int, epochs: int = 1, dropout: float = 0.0, compared: Sequence[int] = (),
) -> Job:
    """`fit` of one epoch, or of several where one is short. Each number of rows in `compared` gives a loss; without any, all rows do."""
    x, y = data.rows(network, count)

    def loss(rows: int) -> float:
        history = models.compiled(k, network, 0.0).fit(x[:rows], y[:rows], batch_size=batch, epochs=1, shuffle=False, verbose=0).history
        return float(history["loss"][0])

    model = models.compiled(k, network, dropout)
    return Job(
        lambda: model.fit(x, y, batch_size=batch, epochs=epochs, verbose=0), units=epochs,
        check=lambda: [loss(rows) for rows in compared or (count,)],
    )


def handwritten_epoch(
    network: str, count: int, batch: int, epochs: int = 1, dropout: float = 0.0, compared: Sequence[int] = (),
) -> Job:
    """The same by hand: as one loop with its arrays on the device, or as single steps, whichever is faster here."""
    import jax.numpy as jnp
    from trainer import Trainer

    x, y = data.rows(network, count)
    sources = {True: (jnp.asarray(x), jnp.asarray(y)), False: (x, y)}

    def trainer(loop: bool, rate: float) -> Any:
        return Trainer(network, batch, loop, **({"rate": rate} if network == "cnn" else {}))

    def seconds(loop: bool) -> float:
        tried, few = trainer(loop, dropout), min(count, 20 * batch)
        rows = tuple(a[:few] for a in sources[loop])
        tried.epoch(*rows)
        return min(Job(lambda: tried.epoch(*rows)).once()[0] for _ in range(3))

    loop = network not in LAYOUTS and seconds(True) < seconds(False)  # XLA's own convolutions are 10-25 times slower in a loop
    final = trainer(loop, dropout)
    return Job(
        lambda: [final.epoch(*sources[loop]) for _ in range(epochs)], units=epochs,
        check=lambda: [trainer(loop, 0.0).epoch(*(a[:rows] for a in sources[loop]), shuffle=False) for rows in compared or (count,)],
    )
