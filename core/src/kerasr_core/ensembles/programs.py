"""Compiled programs of an ensemble: the engine's pure steps, looped over batches and mapped over members."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.engine import compiling, own_step, step
from kerasr_core.engine.execute import several
from kerasr_core.engine.state import TrainState
from kerasr_core.ensembles.population import Arrays
from kerasr_core.ensembles.settings import Setting, in_place
from kerasr_core.functional import substituted


class Programs:
    """The compiled functions of an ensemble, which share one model.

    Args:
        model: The model through whose code all members go.
        settings: Where members differ.
    """

    def __init__(self, model: Any, settings: Sequence[Setting]) -> None:
        self.model, self.settings = model, list(settings)
        self._kept: dict[Any, Callable[..., Any]] = {}
        self._tracing = threading.RLock()
        self.took: dict[Any, float] = {}  # seconds of the last pass, by whom uses them; what is not there may not be compiled yet

    def train(self, batch_size: int, rest: bool, shared_order: bool, stops: bool, one_core: bool) -> Callable[..., Any]:
        """`(ids, arrays, metrics, active, order, data, start, stop) -> (logs, arrays, metrics)`: some steps of every member.

        Args:
            batch_size: Rows a step.
            rest: Whether a last, shorter step follows.
            shared_order: Whether all members see the rows in one order, `[rows]` instead of `[members, rows]`.
            stops: Whether members may have stopped; these keep their arrays.
            one_core: Whether other blocks of members are trained at the same time.
        """

        def member(
            index: Any, arrays: Arrays, metrics: list[Any], active: Any, order: Any, data: Any, start: Any, stop: Any
        ) -> Any:
            def run_step(carry: Any, chosen: Any) -> Any:
                return self._step("train_step", index, carry, data, chosen)

            full = order.shape[0] // batch_size
            carry = (arrays, metrics)
            logs, carry = _looped(self.model, "train_step", run_step, carry, order, batch_size, start, stop)
            if rest:
                logs, carry = run_step(carry, order[full * batch_size:])
            new, metrics = carry
            if not own_step.overrides(self.model, "train_step"):
                logs = step.results(self.model, metrics)
            if stops:
                new = jax.tree.map(lambda n, old: jnp.where(active, n, old), new, arrays)
            return logs, new, metrics

        axes = (0, 0, 0, 0, None if shared_order else 0, None, None, None)
        return self._get(("train", batch_size, rest, shared_order, stops), lambda: jax.vmap(member, axes), (1,), one_core)

    def train_epochs(self, batch_size: int, shared_order: bool, one_core: bool) -> Callable[..., Any]:
        """`(ids, arrays, metrics, orders, data, count) -> (logs, arrays)`: the first `count` of some whole epochs of every member.

        Args:
            batch_size: Rows a step.
            shared_order: Whether all members see the rows in one order: `orders` is `[epochs, rows]`, else `[members, epochs, rows]`.
            one_core: Whether other blocks of members are trained at the same time.
        """

        def member(index: Any, arrays: Arrays, metrics: list[Any], orders: Any, data: Any, count: Any) -> Any:
            def run_step(carry: Any, chosen: Any) -> Any:
                return self._step("train_step", index, carry, data, chosen)

            def one(arrays: Arrays, order: Any) -> Any:
                full = order.shape[0] // batch_size
                logs, carry = _looped(self.model, "train_step", run_step, (arrays, metrics), order, batch_size, 0, full)
                if full * batch_size < order.shape[0]:
                    logs, carry = run_step(carry, order[full * batch_size:])
                return (logs if own_step.overrides(self.model, "train_step") else step.results(self.model, carry[1])), carry[0]

            return several(self.model, lambda number, arrays: one(arrays, orders[number]), arrays, metrics, count)

        axes = (0, 0, 0, None if shared_order else 0, None, None)
        return self._get(("epochs", batch_size, shared_order), lambda: jax.vmap(member, axes), (1,), one_core)

    def test(self, batch_size: int, shared_order: bool, one_core: bool = False) -> Callable[..., Any]:
        """`(ids, arrays, metrics, order, data) -> logs` of every member on validation or test data."""

        def member(index: Any, arrays: Arrays, metrics: list[Any], order: Any, data: Any) -> Any:
            def run_step(carry: Any, chosen: Any) -> Any:
                return self._step("test_step", index, carry, data, chosen)

            full = order.shape[0] // batch_size
            carry: Any = ((arrays[0], arrays[1], []), metrics)
            logs, carry = _looped(self.model, "test_step", run_step, carry, order, batch_size, 0, full)
            if full * batch_size < order.shape[0]:
                logs, carry = run_step(carry, order[full * batch_size:])
            return logs if own_step.overrides(self.model, "test_step") else step.results(self.model, carry[1])

        axes = (0, 0, 0, None if shared_order else 0, None)
        return self._get(("test", batch_size, shared_order), lambda: jax.vmap(member, axes), one_core=one_core)

    def predict(self) -> Callable[..., Any]:
        """`(ids, arrays, x) -> outputs [members, rows, ...]`."""

        def member(index: Any, arrays: Arrays, x: Any) -> Any:
            with in_place(self.settings, self.model, index):
                result: Any = self.model.predict_step((list(arrays[0]), list(arrays[1])), (x,))
            return result[0] if isinstance(result, tuple) and len(result) == 2 else result

        return self._get("predict", lambda: jax.vmap(member, (0, 0, None)))

    def finalize(self) -> Callable[..., Any]:
        """`arrays -> arrays` with moving averages in the place of the weights."""
        model = self.model

        def member(arrays: Arrays) -> Any:
            groups = [(model.trainable_variables, arrays[0]), (model.optimizer.variables, arrays[2])]
            done = substituted(lambda: model.optimizer.finalize_variable_values(model.trainable_variables), groups)
            return done.values[0], list(arrays[1]), done.values[1]

        return self._get("finalize", lambda: jax.vmap(member))

    def _step(self, name: str, index: Any, carry: Any, data: Any, chosen: Any) -> Any:
        arrays, metrics = carry
        batch = jax.tree.map(lambda a: jnp.take(a, chosen, axis=0, mode="clip"), data)
        with in_place(self.settings, self.model, index):
            logs, state = own_step.step_of(self.model, name)(TrainState(list(arrays[0]), list(arrays[1]), list(arrays[2]), list(metrics)), batch)
        trainable, non_trainable, optimizer, metrics = (list(part) for part in state)
        return logs, ((trainable, non_trainable, optimizer), metrics)

    def _get(
        self, name: Any, make: Callable[[], Callable[..., Any]], donate: tuple[int, ...] = (), one_core: bool = False
    ) -> Callable[..., Any]:
        if (name, one_core) not in self._kept:
            from kerasr_core.ensembles.products_cpu import with_sums  # here: with `jax.extend` it imports all of Pallas, 20 ms

            function = with_sums(make(), one_core)

            def traced(*arguments: Any) -> Any:
                with self._tracing:  # the model's variables and settings stand for traced ones meanwhile
                    return function(*arguments)

            self._kept[name, one_core] = compiling.compiled(self.model, traced, donate, one_core=one_core)
        return self._kept[name, one_core]


def _looped(
    model: Any, name: str, run_step: Callable[..., Any], carry: Any, order: Any, batch_size: int, start: Any, stop: Any
) -> tuple[Any, Any]:
    """Steps `start` to `stop` in one loop, with the logs of the last one if the model makes its own."""
    own_logs = own_step.overrides(model, name)

    def one(k: Any, carried: Any) -> Any:
        chosen = lax.dynamic_slice_in_dim(order, k * batch_size, batch_size)
        logs, new = run_step(carried[0], chosen)
        return new, (logs if own_logs else {})

    logs: Any = {}
    if own_logs:
        shapes = jax.eval_shape(lambda c: one(0, (c, {}))[1], carry)
        logs = jax.tree.map(lambda s: jnp.zeros(s.shape, s.dtype), shapes)
    carry, logs = lax.fori_loop(start, stop, one, (carry, logs))
    return logs, carry
