"""Compiled programs of a model: one XLA call for many steps where that is right, for one step otherwise (design D7)."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core import registry
from kerasr_core.engine import step
from kerasr_core.engine.state import TrainState


class Programs:
    """The compiled functions of a model under one `compile`. Made anew when what they close over changes."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self.eager = bool(model.run_eagerly)
        self._kept: dict[Any, Callable[..., Any]] = {}

    def _get(self, name: Any, make: Callable[[], Callable[..., Any]], donate: tuple[int, ...] = ()) -> Callable[..., Any]:
        if name not in self._kept:
            fn = make()
            self._kept[name] = fn if self.eager else jax.jit(fn, donate_argnums=donate)
        return self._kept[name]

    def train_batch(self, donate: bool) -> Callable[..., Any]:
        """`(parameters, metrics, batch) -> (logs, parameters, metrics)`; `parameters` are what is donated."""
        return self._get(("train", donate), lambda: _one(self.model.train_step), (0,) if donate else ())

    def test_batch(self) -> Callable[..., Any]:
        return self._get("test", lambda: _one(self.model.test_step))

    def train_many(self, batch_size: int) -> Callable[..., Any]:
        """`(parameters, metrics, data, order, start, stop) -> (logs, parameters, metrics)`."""
        return self._get(("trains", batch_size), lambda: _many(self.model, self.model.train_step, batch_size, "train_step"), (0,))

    def test_many(self, batch_size: int) -> Callable[..., Any]:
        return self._get(("tests", batch_size), lambda: _many(self.model, self.model.test_step, batch_size, "test_step"))

    def predict_batch(self) -> Callable[..., Any]:
        """`(parameters, x) -> (outputs, new non-trainable arrays that differ)`."""

        def make() -> Callable[..., Any]:
            model = self.model

            def predict(trainable: Any, non_trainable: Any, x: Any) -> Any:
                result: Any = model.predict_step((trainable, non_trainable), (x,))
                outputs, new = result if _is_pair(result) else (result, non_trainable)
                new = new if isinstance(new, list) else list(new[1]) if isinstance(new, tuple) else non_trainable
                changed = {i: n for i, (n, old) in enumerate(zip(new, non_trainable)) if n is not old}
                return outputs, changed

            return predict

        return self._get("predict", make)


def _is_pair(result: Any) -> bool:
    return isinstance(result, tuple) and len(result) == 2


def as_state(state: Any) -> TrainState:
    return TrainState(*[list(part) for part in state])


def _one(run_step: Callable[..., Any]) -> Callable[..., Any]:
    def run(parameters: tuple[Any, Any, Any], metrics: list[Any], batch: Any) -> Any:
        logs, state = run_step(TrainState.of(parameters, metrics), batch)
        state = as_state(state)
        return logs, tuple(state[:3]), state.metrics

    return run


def _many(model: Any, run_step: Callable[..., Any], batch_size: int, name: str) -> Callable[..., Any]:
    own_logs = _overrides(model, name)

    def run(parameters: Any, metrics: Any, data: Any, order: Any, start: Any, stop: Any) -> Any:
        def batch(i: Any) -> Any:
            if order is None:
                return jax.tree.map(lambda a: lax.dynamic_slice_in_dim(a, i * batch_size, batch_size), data)
            chosen = lax.dynamic_slice_in_dim(order, i * batch_size, batch_size)
            return jax.tree.map(lambda a: jnp.take(a, chosen, axis=0, mode="clip"), data)

        def one(i: Any, carry: Any) -> Any:
            (before, metrics), _ = carry
            logs, state = run_step(TrainState.of(before, metrics), batch(i))
            state = as_state(state)
            return (tuple(state[:3]), state.metrics), (logs if own_logs else {})

        carry: Any = ((parameters, metrics), {})
        if own_logs:
            shapes = jax.eval_shape(lambda c: one(0, c)[1], carry)
            carry = (carry[0], jax.tree.map(lambda s: jnp.zeros(s.shape, s.dtype), shapes))
        (parameters, metrics), logs = lax.fori_loop(start, stop, one, carry)
        return (logs if own_logs else step.results(model, metrics)), parameters, metrics

    return run


def _overrides(model: Any, name: str) -> bool:
    """Whether the model's class has a step of its own."""
    return getattr(type(model), name) is not getattr(registry.lookup("Model"), name)


def loops_well(model: Any) -> bool:
    """Whether many steps may go into one XLA loop: always, but for convolutions on a CPU (facts: 10-25x slower there)."""
    if model.run_eagerly:
        return False
    if jax.default_backend() != "cpu":
        return True
    return not any(getattr(layer, "convolves", False) for layer in model._flatten_layers())


class Pace:
    """How many steps the next call may take, so that a call lasts about `seconds`: progress is seen, Ctrl-C is heard."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.steps = 1
        self._calls = 0

    def run(self, call: Callable[[], Any], steps: int) -> Any:
        """Run and wait for `call`, which takes `steps` steps, and learn from the time it took."""
        began = time.perf_counter()
        result = call()
        jax.block_until_ready(result)
        took = time.perf_counter() - began
        self._calls += 1
        if self._calls == 1:  # compiling was in it
            self.steps = max(self.steps, 8)
        elif steps:
            wanted = int(self.seconds / max(took / steps, 1e-7))
            self.steps = max(1, min(wanted, self.steps * 8))
        return result
