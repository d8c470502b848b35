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


class Plain:
    """What a call `model(x)` with a NumPy array found out, for the next one: it holds until something in the model changes.

    Beside a network that reads its weights from memory, each object that Python touches costs several times what it does alone.
    """

    def __init__(self, model: Any, compiled: Any) -> None:
        self.model, self.compiled, self.roster = model, compiled, model.roster()
        self.structure, self.settings, self.losses = Changes.structure, Changes.settings, Changes.losses

    def holds(self) -> bool:
        """Whether nothing has changed but the values of weights."""
        found, now = (self.structure, self.settings, self.losses), (Changes.structure, Changes.settings, Changes.losses)
        return found == now and not self.model.run_eagerly

    def run(self, inputs: np.ndarray[Any, Any]) -> Any:
        """The outputs for inputs of numbers, which may change once this returns."""
        trainable, non_trainable = self.roster.weights()
        outputs, changed, losses, masks = self.compiled(trainable, non_trainable, inputs.copy())
        if changed or losses or masks is not None:
            return _finished(self.model, outputs, changed, losses, masks)
        return outputs


def run(model: Any, compiled: Any, inputs: Any, plain: bool = False) -> Any:
    """Call the compiled function on the live variables and keep what it changes; if `plain`, also what the next call needs."""
    trainable, non_trainable = model.roster().weights()
    # XLA may read a NumPy array's own memory after this returns, when the caller may have changed it
    outputs, changed, losses, masks = compiled(trainable, non_trainable, jax.tree.map(_own_memory, inputs))
    if plain and not changed and not losses and masks is None:
        model.__dict__["_plain_call"] = Plain(model, compiled)
    return _finished(model, outputs, changed, losses, masks)


def _finished(model: Any, outputs: Any, changed: dict[int, Any], losses: list[Any], masks: Any) -> Any:
    """The outputs of a call, once its changes, losses and masks are where they belong."""
    model.roster().change(changed)
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
