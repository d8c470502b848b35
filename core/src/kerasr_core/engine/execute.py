"""Compiled programs of a model: one XLA call for many steps where that is right, for one step otherwise (design D7)."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.engine import compiling, own_step, padding, step
from kerasr_core.engine.packed import Packed
from kerasr_core.engine.state import TrainState

Program = Callable[..., Any]
EPOCHS_A_CALL = 16  # at most, where nobody looks at the model between epochs
RunStep = Callable[[TrainState, Any, Any], Any]  # state, batch, rows


class Programs:
    """The compiled functions of a model under one `compile`. Made anew when what they close over changes.

    Attributes:
        trained: What identifies the variables that are trained.
        version: Counts of changes at which these programs were last found to be right.
    """

    def __init__(self, model: Any, trained: tuple[int, ...]) -> None:
        self.model = model
        self.trained = trained
        self.version: tuple[Any, ...] = ()
        self.eager = bool(model.run_eagerly)
        self._kept: dict[Any, Any] = {}

    def _get(self, name: Any, make: Callable[[], Any], donate: tuple[int, ...] = (), compiled: bool = True) -> Any:
        if name not in self._kept:
            made = make()
            self._kept[name] = compiling.compiled(self.model, made, donate, name) if compiled and not self.eager else made
        return self._kept[name]

    def fact(self, name: str, find: Callable[[Any], bool]) -> bool:
        """What `find` says of the model, found once."""
        return bool(self._get(("fact", name), lambda: find(self.model), compiled=False))

    def pace(self, seconds: float, batch_size: int | None) -> Pace:
        """How fast training was so far with this size of batches."""
        pace: Pace = self._get(("pace", seconds, batch_size), lambda: Pace(seconds), compiled=False)
        return pace

    @property
    def fills_up_training(self) -> bool:
        """Whether the last short batch of training is filled up to full size."""
        return not self.eager and self.fact("training", padding.exact_in_training)

    @property
    def fills_up_evaluation(self) -> bool:
        return not self.eager and self.fact("evaluation", padding.exact_in_evaluation)

    def train_batch(self) -> Program:
        """`(parameters, metrics, batch, rows) -> (logs, parameters, metrics)`; the memory of `parameters` is used again."""

        def make() -> Program:
            run_step = _train(self.model)

            def run(parameters: Any, metrics: list[Any], batch: Any, rows: Any) -> Any:
                logs, state = run_step(TrainState.of(parameters, metrics), batch, rows)
                return logs, tuple(state[:3]), state.metrics

            return run

        return self._get("train", make, (0,))

    def train_alone(self) -> Program:
        """`(parameters, batch) -> (packed logs and metrics, parameters)`, with metrics from the start."""

        def make() -> Program:
            run_step = _train(self.model)

            def run(parameters: Any, batch: Any) -> Any:
                logs, state = run_step(TrainState.of(parameters, step.fresh_metrics(self.model)), batch, None)
                return Packed.of(logs, state.metrics), tuple(state[:3])

            return run

        return self._get("train alone", make)

    def test_batch(self) -> Program:
        """`(weights, metrics, batch, rows) -> (logs, changed, metrics)`; `changed` maps `(group, place)` to new arrays."""

        def make() -> Program:
            run_step = _test(self.model)

            def run(weights: Any, metrics: list[Any], batch: Any, rows: Any) -> Any:
                before = TrainState(weights[0], weights[1], [], metrics)
                logs, after = run_step(before, batch, rows)
                return logs, _changed(before, after), after.metrics

            return run

        return self._get("test", make)

    def test_alone(self) -> Program:
        """`(weights, batch) -> (packed logs and metrics, changed)`, with metrics from the start."""

        def make() -> Program:
            run_step = _test(self.model)

            def run(weights: Any, batch: Any) -> Any:
                before = TrainState(weights[0], weights[1], [], step.fresh_metrics(self.model))
                logs, after = run_step(before, batch, None)
                return Packed.of(logs, after.metrics), _changed(before, after)

            return run

        return self._get("test alone", make)

    def train_many(self, batch_size: int) -> Program:
        """`(parameters, metrics, data, order, rows, start, stop) -> (logs, parameters, metrics)`; see `spans`."""
        return self._get(
            ("trains", batch_size), lambda: _many(self.model, _train(self.model), batch_size, "train_step"), (0,)
        )

    def train_epochs(self, batch_size: int) -> Program:
        """`(parameters, metrics, data, orders, rows, steps, count) -> (logs, parameters, metrics)` of `count` epochs, each of `steps` steps.

        There are EPOCHS_A_CALL orders, or None for rows as they are. Each epoch starts from `metrics`; logs have an axis of epochs in front.
        """
        return self._get(("epochs", batch_size), lambda: _epochs(self.model, batch_size), (0,))

    def test_many(self, batch_size: int) -> Program:
        """The same for evaluation, without change of the parameters' memory."""
        return self._get(
            ("tests", batch_size), lambda: _many(self.model, _test(self.model), batch_size, "test_step")
        )

    def predict_batch(self) -> Program:
        """`(trainable, non-trainable, x) -> (outputs, changed)`; `changed` maps places of non-trainable variables to new arrays."""

        def make() -> Program:
            model = self.model

            def predict(trainable: Any, non_trainable: Any, x: Any) -> Any:
                result: Any = model.predict_step((trainable, non_trainable), own_step.packed(x))
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


def _changed(before: TrainState, after: TrainState) -> dict[str, dict[int, Any]]:
    """New arrays of weights that an evaluation changed, by group and place."""
    groups = {"trainable": (before.trainable, after.trainable), "non_trainable": (before.non_trainable, after.non_trainable)}
    return {name: {i: n for i, (o, n) in enumerate(zip(*pair)) if n is not o} for name, pair in groups.items()}


def _train(model: Any) -> RunStep:
    """The model's training step, which a user may have written."""

    alone = own_step.step_of(model, "train_step")

    def run(state: TrainState, batch: Any, rows: Any) -> Any:
        logs, new = alone(state, batch) if rows is None else step.train_step(model, state, batch, rows)
        return logs, as_state(new)

    return run


def _test(model: Any) -> RunStep:
    alone = own_step.step_of(model, "test_step")

    def run(state: TrainState, batch: Any, rows: Any) -> Any:
        logs, new = alone(state, batch) if rows is None else step.test_step(model, state, batch, rows)
        return logs, as_state(new)

    return run


def _many(model: Any, run_step: RunStep, batch_size: int, name: str) -> Program:
    own_logs = own_step.overrides(model, name)

    def run(parameters: Any, metrics: Any, data: Any, order: Any, rows: Any, start: Any, stop: Any) -> Any:
        full, short = divmod(step.batch_size(data[0]), batch_size)

        def batch(i: Any, size: int = batch_size) -> Any:  # where the data ends, slices start early enough to be full
            if order is None:
                return jax.tree.map(lambda a: lax.dynamic_slice_in_dim(a, i * batch_size, size), data)
            chosen = lax.dynamic_slice_in_dim(order, i * batch_size, size)
            return jax.tree.map(lambda a: jnp.take(a, chosen, axis=0, mode="clip"), data)

        def one(i: Any, carry: Any, size: int = batch_size) -> Any:
            (before, metrics), _ = carry
            own = None if rows is None else jnp.minimum(rows - i * batch_size, batch_size)
            logs, state = run_step(TrainState.of(before, metrics), batch(i, size), own)
            return (tuple(state[:3]), state.metrics), (logs if own_logs else {})

        carry: Any = ((parameters, metrics), {})
        if own_logs:
            shapes = jax.eval_shape(lambda c: one(0, c)[1], carry)
            carry = (carry[0], jax.tree.map(lambda s: jnp.zeros(s.shape, s.dtype), shapes))
        apart = short and rows is None  # the short batch is a step of its own, after the loop
        carry = lax.fori_loop(start, jnp.minimum(stop, full) if apart else stop, one, carry)
        if apart:
            carry = lax.cond(stop > full, lambda c: one(full, c, short), lambda c: c, carry)
        (parameters, metrics), logs = carry
        return (logs if own_logs else step.results(model, metrics)), parameters, metrics

    return run


def _epochs(model: Any, batch_size: int) -> Program:
    many = _many(model, _train(model), batch_size, "train_step")

    def run(parameters: Any, metrics: Any, data: Any, orders: Any, rows: Any, steps: Any, count: Any) -> Any:
        def epoch(number: Any, state: Any) -> Any:
            logs, parameters, ended = many(state[0], metrics, data, None if orders is None else orders[number], rows, 0, steps)
            return logs, (parameters, ended)

        kept, (parameters, ended) = several(model, epoch, (parameters, metrics), metrics, count)
        return kept, parameters, ended

    return run


def several(model: Any, epoch: Callable[[Any, Any], Any], state: Any, metrics: Any, count: Any) -> Any:
    """`count` times `(number, state) -> (logs, state)`: the logs of each, with an axis of EPOCHS_A_CALL in front, and the last state."""
    own_logs = own_step.overrides(model, "train_step")
    shapes = jax.eval_shape(lambda s: epoch(0, s)[0], state) if own_logs else jax.eval_shape(lambda m: step.results(model, m), metrics)
    kept = jax.tree.map(lambda s: jnp.zeros((EPOCHS_A_CALL, *s.shape), s.dtype), shapes)

    def one(number: Any, carry: Any) -> Any:
        logs, state = epoch(number, carry[1])
        return jax.tree.map(lambda all_of, new: all_of.at[number].set(new), carry[0], logs), state

    return lax.fori_loop(0, count, one, (kept, state))


def loops_well(model: Any) -> bool:
    """Whether many steps may go into one XLA loop: always, but for convolutions on a CPU (facts: 10-25x slower there)."""
    if model.run_eagerly:
        return False
    if jax.default_backend() != "cpu":
        return True
    return not compiling.convolves(model)


class Pace:
    """How many steps the next call may take, so that a call lasts about `seconds`: progress is seen, Ctrl-C is heard."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.steps = 1
        self._calls = 0

    def run(self, steps: int, many: Program, *arguments: Any) -> Any:
        """Run `many`, which makes `steps` steps, wait for it, and learn from the time it took."""
        began = time.perf_counter()
        result = many(*arguments)
        jax.block_until_ready(result)
        took = time.perf_counter() - began
        self._calls += 1
        if self._calls == 1:  # compiling was in it
            self.steps = max(self.steps, 8)
        elif steps:
            wanted = int(self.seconds / max(took / steps, 1e-7))
            self.steps = max(1, min(wanted, self.steps * 8))
        return result
