"""Gradient accumulation: gradients of several steps are averaged before one update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.functional import substituted
from kerasr_core.types import Array
from kerasr_core.variable import Variable


def apply_accumulated(optimizer: Any, grads: Sequence[Array], weights: Sequence[Variable]) -> None:
    """Add the gradients to the accumulators; in every n-th step update with their average instead, and empty them."""
    steps = optimizer.gradient_accumulation_steps
    sums = [optimizer._accumulators[optimizer._get_variable_index(v)] for v in weights]

    def update() -> None:
        averages = [(g + s.raw()) / steps for g, s in zip(grads, sums)]
        optimizer._clip_decay_update(averages, weights)
        for s in sums:
            s.assign(jnp.zeros(s.shape, s.dtype))

    def gather() -> None:
        for g, s in zip(grads, sums):
            s.assign_add(g)

    due = (optimizer._iterations.raw() + 1) % steps == 0
    if not isinstance(due, jax.core.Tracer):
        update() if due else gather()
        return
    changing = [*weights, *optimizer.variables]
    values = [v.raw() for v in changing]
    updated = lambda arrays: substituted(update, [(changing, arrays)]).values[0]  # noqa: E731
    gathered = lambda arrays: substituted(gather, [(changing, arrays)]).values[0]  # noqa: E731
    for v, new in zip(changing, jax.lax.cond(due, updated, gathered, values)):
        v.assign(new)
