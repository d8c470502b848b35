"""Epochs of training, as all the `epoch_*` workloads time them: shuffled and with accuracy. The losses compared are those of an epoch from
the same start without shuffling (each library draws its order at moments of its own)."""

from __future__ import annotations

from typing import Any

import data
import models
from job import Job


def library_epoch(k: Any, network: str, count: int, batch: int, epochs: int = 1, dropout: float = 0.0) -> Job:
    """`fit` of one epoch, or of several where one is short; with dropout, the numbers come from a short epoch without it."""
    x, y = data.rows(network, count)

    def trained(rate: float, rows: int) -> tuple[Any, float]:
        model = models.compiled(k, network, rate)
        history = model.fit(x[:rows], y[:rows], batch_size=batch, epochs=1, shuffle=False, verbose=0).history
        return model, float(history["loss"][0])

    model, loss = trained(dropout, count)
    if dropout:
        loss = trained(0.0, min(count, 5 * batch + 16))[1]
    return Job(lambda: model.fit(x, y, batch_size=batch, epochs=epochs, verbose=0), units=epochs, check=lambda: loss)


def handwritten_epoch(network: str, count: int, batch: int, loop: bool, epochs: int = 1, dropout: float = 0.0) -> Job:
    """The same by hand. Arrays stay on the device between epochs where the epoch is one loop."""
    import jax.numpy as jnp
    from trainer import Trainer

    x, y = data.rows(network, count)
    if loop:
        x, y = jnp.asarray(x), jnp.asarray(y)

    def trained(rate: float, rows: int) -> tuple[Any, float]:
        trainer = Trainer(network, batch, loop, **({"rate": rate} if network == "cnn" else {}))
        return trainer, trainer.epoch(x[:rows], y[:rows], shuffle=False)

    trainer, loss = trained(dropout, count)
    if dropout:
        loss = trained(0.0, min(count, 5 * batch + 16))[1]
    return Job(lambda: [trainer.epoch(x, y) for _ in range(epochs)], units=epochs, check=lambda: loss)
