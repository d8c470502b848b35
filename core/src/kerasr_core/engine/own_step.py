"""Steps that a model's class overrides: called with state and batch in the forms that Keras gives them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kerasr_core import registry
from kerasr_core.engine.state import TrainState
from kerasr_core.variable import StatelessScope


def overrides(model: Any, name: str) -> bool:
    """Whether the model's class has a step of its own."""
    return getattr(type(model), name) is not getattr(registry.lookup("Model"), name)


def step_of(model: Any, name: str) -> Callable[[TrainState, Any], tuple[Any, Any]]:
    """The model's `train_step` or `test_step` as a function of a TrainState and `(x, y, sample_weight)`.

    A class's own step gets a batch without trailing Nones, and `test_step` a state without the optimizer's part, as in
    Keras. It runs in a scope of its own, so that what it assigns to variables, instead of returning it, is dropped and
    leaves no tracer in them.
    """
    method: Callable[..., tuple[Any, Any]] = getattr(model, name)
    if not overrides(model, name):
        return method

    def run(state: TrainState, batch: Any) -> tuple[Any, Any]:
        given = tuple(state) if name == "train_step" else (state.trainable, state.non_trainable, state.metrics)
        with StatelessScope():
            logs, new = method(given, packed(*batch))
        new = tuple(new)
        return logs, new if len(new) == 4 else (new[0], new[1], state.optimizer, new[2])

    return run


def packed(x: Any, y: Any = None, sample_weight: Any = None) -> Any:
    """`(x, y, sample_weight)` without what is None; a single `x` bare, unless it is a tuple itself."""
    if sample_weight is not None:
        return x, y, sample_weight
    if y is not None:
        return x, y
    return (x,) if isinstance(x, tuple) else x
