"""`model(x)` on concrete arrays as one cached compiled function, where every layer is kerasr's own (design D7)."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from kerasr_core import masking
from kerasr_core.changes import Changes
from kerasr_core.engine import compiling
from kerasr_core.engine.padding import own_layers
from kerasr_core.functional import substituted


def compilable(model: Any) -> bool:
    """Whether compiling cannot change what a call does: no user code runs in it, and all weights exist."""
    return own_layers(model) and all(layer.built for layer in model._flatten_layers())


def concrete(inputs: Any) -> bool:
    """Whether inputs are arrays with values, and nothing else."""
    if isinstance(inputs, np.ndarray):
        return inputs.dtype.kind in "fiub"
    leaves = jax.tree.leaves(inputs)
    return bool(leaves) and all(
        isinstance(v, np.ndarray) and v.dtype.kind in "fiub" or isinstance(v, jax.Array) and not isinstance(v, jax.core.Tracer)
        for v in leaves
    )


def make(model: Any, training: bool | None) -> Any:
    """`(trainable, non-trainable, inputs) -> (outputs, changed non-trainable, losses, masks)`, compiled."""

    def call(trainable: list[Any], non_trainable: list[Any], inputs: Any) -> Any:
        def run() -> Any:
            outputs = model.uncompiled_call(inputs, training=training)
            return outputs, jax.tree.map(masking.get_mask, outputs)

        done = substituted(run, [(model.trainable_variables, trainable), (model.non_trainable_variables, non_trainable)], True)
        changed = {i: n for i, (n, o) in enumerate(zip(done.values[1], non_trainable)) if n is not o}
        outputs, masks = done.result
        return outputs, changed, done.losses, (masks if jax.tree.leaves(masks) else None)

    return compiling.compiled(model, call)


def run(model: Any, compiled: Any, inputs: Any) -> Any:
    """Call the compiled function on the live variables and keep what it changes."""
    roster = model.roster()
    trainable, non_trainable = roster.weights()
    # XLA may read a NumPy array's own memory after this returns, when the caller may have changed it
    inputs = inputs.copy() if type(inputs) is np.ndarray else jax.tree.map(_own_memory, inputs)
    outputs, changed, losses, masks = compiled(trainable, non_trainable, inputs)
    roster.change(changed)
    state = model.__dict__
    if losses or state.get("_losses_cleared") != Changes.losses:
        model._clear_losses()
        model._losses.extend(losses)
        state["_losses_cleared"] = None if losses else Changes.losses
    if masks is not None:
        jax.tree.map(lambda o, m: masking.set_mask(o, m), outputs, masks, is_leaf=lambda v: v is None)
    return outputs


def _own_memory(value: Any) -> Any:
    return np.array(value) if isinstance(value, np.ndarray) else value
