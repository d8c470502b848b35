"""The Python loop of training, evaluation and prediction: epochs, callbacks, validation, early stop."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jax
import numpy as np

from kerasr_core.callbacks import CallbackList
from kerasr_core.engine import batches, call, step
from kerasr_core.engine.execute import Pace, loops_well
from kerasr_core.engine.state import Held, TrainState, current, variables_of
from kerasr_core.errors import ArgumentError, StateError, shown
from kerasr_core.functional import substituted
from kerasr_core.variable import StatelessScope

Logs = dict[str, Any]


def check_number(value: Any, name: str, *, least: int = 1, none: bool = True) -> None:
    """An ArgumentError unless `value` is a whole number of at least `least` (or None)."""
    if value is None and none:
        return
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)) or value < least:
        raise ArgumentError(
            f"`{name}` must be a whole number, {least} or more, received {shown(value)}.",
            argument=name, expected=f"a whole number, {least} or more", received=shown(value),
        )


def floats(logs: Mapping[str, Any]) -> Logs:
    """Logs as Python numbers, read from the device at once, in the order of their names."""
    read = jax.device_get(dict(logs))
    return {k: (float(read[k]) if np.ndim(read[k]) == 0 else np.asarray(read[k])) for k in sorted(read)}


def fit(
    model: Any, x: Any, y: Any, batch_size: int | None, epochs: int, verbose: Any, callbacks: Any, validation_split: float,
    validation_data: Any, shuffle: bool | str, class_weight: Any, sample_weight: Any, initial_epoch: int,
    steps_per_epoch: int | None, validation_steps: int | None, validation_batch_size: int | None, validation_freq: Any,
) -> Any:
    """`Model.fit`; its arguments are described there."""
    for name, value in (("batch_size", batch_size), ("epochs", epochs), ("steps_per_epoch", steps_per_epoch),
                        ("validation_steps", validation_steps), ("validation_batch_size", validation_batch_size)):
        check_number(value, name, none=name != "epochs")
    check_number(initial_epoch, "initial_epoch", least=0, none=False)
    if not isinstance(validation_split, (int, float)) or not 0 <= validation_split < 1:
        raise ArgumentError(
            f"`validation_split` must be a number from 0 up to, but without, 1, received {shown(validation_split)}.",
            argument="validation_split", expected="0 <= validation_split < 1", received=shown(validation_split),
        )
    if shuffle not in (True, False, "batch"):
        raise ArgumentError(f"`shuffle` must be True, False or 'batch', received {shown(shuffle)}.", argument="shuffle", received=shown(shuffle))
    if validation_split and validation_data is None:
        if batches.is_source(x):
            raise ArgumentError(
                "`validation_split` needs `x` and `y` as arrays; give `validation_data` with a source of batches.",
                argument="validation_split", expected="arrays", received=type(x).__name__,
            )
        whole = (batches.to_arrays(x, "x"), batches.to_arrays(y, "y"), batches.to_arrays(sample_weight, "sample_weight"))
        batches.ArrayData(*whole, 1, False)  # refuses lengths that differ, before the cut hides them
        (x, y, sample_weight), validation_data = batches.split(whole, float(validation_split))
    source = batches.make_data(x, y, sample_weight, batch_size, shuffle, class_weight, steps_per_epoch)
    validation = _validation_source(validation_data, validation_batch_size or batch_size, validation_steps)
    build(model, source, training=True)
    _check_labels(model, source)
    if validation is not None:
        _check_labels(model, validation)
    steps = _steps(source, steps_per_epoch)
    verbose = 1 if verbose == "auto" else int(verbose)
    listener = callbacks if isinstance(callbacks, CallbackList) else CallbackList(
        callbacks, add_history=True, add_progbar=verbose != 0, verbose=verbose, epochs=epochs, steps=steps, model=model,
    )
    model.stop_training = False
    held = Held(variables_of(model))
    fresh = reset_metrics(model, held.state.metrics)
    pace = Pace(0.1 if verbose == 1 else 0.5)
    try:
        listener.on_train_begin()
        logs: Logs = {}
        for epoch in range(initial_epoch, epochs):
            held.state = held.state._replace(metrics=list(fresh))
            listener.on_epoch_begin(epoch)
            seen, logs = _train_epoch(model, source, held, listener, pace, steps)
            if steps_per_epoch is not None and seen < steps_per_epoch and not model.stop_training:
                warnings.warn(
                    f"The data ended after {seen} of {steps_per_epoch} steps of epoch {epoch + 1}. It must give at least "
                    "`steps_per_epoch * epochs` batches.", stacklevel=3,
                )
            if seen == 0:
                break
            if steps is None:
                steps = seen
                listener.set_params({**(listener.params or {}), "steps": steps})
            if validation is not None and _validate_now(epoch, validation_freq):
                found = _run_test(model, validation, held.state, listener, held, fresh)
                logs |= {f"val_{k}": v for k, v in found.items()}
            listener.on_epoch_end(epoch, logs)
            if model.stop_training:
                break
        finalize = getattr(model.optimizer, "finalize_variable_values", None)
        if finalize is not None and epochs > initial_epoch:
            finalize(model.trainable_variables)
        listener.on_train_end(logs)
    finally:
        held.release()
    return model.history


def _train_epoch(model: Any, source: Any, held: Held, listener: Any, pace: Pace, steps: int | None) -> tuple[int, Logs]:
    """One pass over the data: how many steps were made, and the logs at its end."""
    programs = model.programs()
    logs: Logs = {}
    fuse = source.in_memory and loops_well(model) and not listener.needs_train_batches and not _limits(model)
    done = 0
    if source.in_memory:
        order, first, last = source.segment(None if steps == source.steps else steps)
        rest: Iterator[Any] = (source.batch(i, order) for i in range(first, last))
    else:
        rest = source.epoch()
    if fuse:
        full = min(source.full_steps, last) - first
        data, device_order = source.on_device(), None if order is None else jax.numpy.asarray(order)
        run = programs.train_many(source.batch_size)
        while done < full and not model.stop_training:
            stop = min(done + pace.steps, full)

            def steps_from(start: int = first + done, stop: int = first + stop) -> Any:
                return run(held.state[:3], held.state.metrics, data, device_order, start, stop)

            logs, parameters, metrics = pace.run(steps_from, stop - done)
            held.state = TrainState.of(parameters, metrics)
            done = stop
            listener.on_train_batch_end(done - 1, logs)
        rest = (source.batch(i, order) for i in range(first + full, last))
    one = programs.train_batch(donate=True)
    size = _limits(model) or 1
    for batch in rest:
        if model.stop_training and listener.needs_train_batches:
            break
        listener.on_train_batch_begin(done)
        logs, parameters, metrics = one(held.state[:3], held.state.metrics, batch)
        held.state = TrainState.of(parameters, metrics)
        done += 1
        if done % size == 0:
            listener.on_train_batch_end(done - 1, floats(logs) if listener.needs_train_batches else logs)
    return done, floats(logs)


def _limits(model: Any) -> int:
    """The user's own `steps_per_execution`, which bounds how often callbacks hear of batches; 0 if the engine chooses."""
    return int(model.steps_per_execution) if isinstance(model.steps_per_execution, int) and model.steps_per_execution > 1 else 0


def evaluate(
    model: Any, x: Any, y: Any, batch_size: int | None, verbose: Any, sample_weight: Any, steps: int | None, callbacks: Any,
) -> Logs:
    """`Model.evaluate`; its arguments are described there."""
    check_number(batch_size, "batch_size")
    check_number(steps, "steps")
    source = batches.make_data(x, y, sample_weight, batch_size, False, None, steps)
    build(model, source, training=False)
    _check_labels(model, source)
    verbose = 1 if verbose == "auto" else int(verbose)
    listener = callbacks if isinstance(callbacks, CallbackList) else CallbackList(
        callbacks, add_history=False, add_progbar=verbose != 0, verbose=verbose, epochs=1, steps=_steps(source, steps), model=model,
    )
    state = current(model, metrics=True)
    return _run_test(model, source, state, listener, None, reset_metrics(model, state.metrics))


def _run_test(model: Any, source: Any, state: TrainState, listener: Any, held: Held | None, fresh: list[Any]) -> Logs:
    """Loss and metrics over a source, from `state`; the model's variables change only where inference changes them."""
    programs = model.programs()
    before = state.non_trainable
    state = TrainState(state.trainable, state.non_trainable, [], list(fresh))
    listener.on_test_begin()
    logs: Logs = {}
    done, total = 0, source.steps
    if source.in_memory and loops_well(model) and not listener.needs_test_batches:
        full = source.full_steps
        if full:
            logs, parameters, metrics = programs.test_many(source.batch_size)(
                state[:3], state.metrics, source.on_device(), None, 0, full
            )
            state, done = TrainState.of(parameters, metrics), full
            listener.on_test_batch_end(done - 1, logs)
        rest: Iterator[Any] = (source.batch(i) for i in range(full, total))
    else:
        rest = source.epoch()
    one = programs.test_batch()
    for batch in rest:
        listener.on_test_batch_begin(done)
        logs, parameters, metrics = one(state[:3], state.metrics, batch)
        state = TrainState.of(parameters, metrics)
        done += 1
        listener.on_test_batch_end(done - 1, floats(logs) if listener.needs_test_batches else logs)
    read = floats(logs)
    _keep_inference_state(model, before, state.non_trainable, held)
    listener.on_test_end(read)
    return read


def _keep_inference_state(model: Any, before: list[Any], after: list[Any], held: Held | None) -> None:
    """States that inference changes (stateful recurrent layers) stay changed."""
    if not any(getattr(layer, "stateful", False) for layer in model._flatten_layers()):
        return
    for i, v in enumerate(model.non_trainable_variables):
        if held is not None:
            held.state.non_trainable[i] = after[i]
        else:
            v.assign(after[i])


def predict(model: Any, x: Any, batch_size: int | None, verbose: Any, steps: int | None, callbacks: Any) -> Any:
    """`Model.predict`; its arguments are described there."""
    check_number(batch_size, "batch_size")
    check_number(steps, "steps")
    source = batches.make_data(x, None, None, batch_size, False, None, steps)
    verbose = 1 if verbose == "auto" else int(verbose)
    if not model.built:
        build_model(model, source.first()[0])
    listener = callbacks if isinstance(callbacks, CallbackList) else CallbackList(
        callbacks, add_history=False, add_progbar=verbose != 0, verbose=verbose, epochs=1, steps=_steps(source, steps), model=model,
    )
    run = model.programs().predict_batch()
    state = current(model)
    trainable, non_trainable = state.trainable, state.non_trainable
    listener.on_predict_begin()
    parts = []
    changed: dict[int, Any] = {}
    padded = source.in_memory and source.steps > 1 and independent_rows(model)
    for i, (inputs, _, _) in enumerate(source.epoch()):
        if steps is not None and i >= steps:
            break
        listener.on_predict_batch_begin(i)
        count = step.batch_size(inputs)
        if padded and count < source.batch_size:
            inputs = jax.tree.map(lambda a, n=source.batch_size - count: _pad(a, n), inputs)
        outputs, new = run(trainable, non_trainable, inputs)
        if new:
            changed |= new
            non_trainable = [changed.get(j, v) for j, v in enumerate(non_trainable)]
        outputs = jax.tree.map(lambda a, n=count: np.asarray(a)[:n] if padded else np.asarray(a), outputs)
        parts.append(outputs)
        if listener.needs_predict_batches or verbose:
            listener.on_predict_batch_end(i, {"outputs": outputs})
    for i, value in changed.items():
        model.non_trainable_variables[i].assign(value)
    listener.on_predict_end()
    return batches.concatenate(parts)


def _pad(array: Any, count: int) -> Any:
    return np.concatenate([np.asarray(array), np.zeros((count, *array.shape[1:]), array.dtype)], axis=0)


def independent_rows(model: Any) -> bool:
    """Whether a row's prediction cannot depend on the other rows: true of the layers of kerasr itself."""
    return call.own_layers(model) and not any(getattr(layer, "stateful", False) for layer in model._flatten_layers())


def build(model: Any, source: Any, training: bool) -> None:
    """Make weights, loss, metrics and optimizer slots, from the shapes of the first batch alone."""
    model.require_compiled("fit" if training else "evaluate")
    unbuilt = not model.built or not all(layer.built for layer in model._flatten_layers())
    if training and source.in_memory and (unbuilt or not model.objective_built):
        source.draw_for_build()
    build_for(model, source.first(), training)


def build_for(model: Any, batch: Any, training: bool) -> None:
    """The same, for one batch `(x, y, sample_weight)`."""
    x, y, w = batch
    if not model.built:
        build_model(model, x)
    if not model.objective_built:
        model.build_objective(x, y, w)
    if training:
        if model.optimizer is None:
            raise StateError(f"{model._me()} was compiled without an optimizer.", layer=model.name, expected="an optimizer", received=None)
        if not model.optimizer.built:
            model.optimizer.build(model.trainable_variables)


def build_model(model: Any, x: Any) -> None:
    """Build an unbuilt model by running it on shapes."""
    specs = jax.tree.map(lambda a: jax.ShapeDtypeStruct(a.shape, jax.dtypes.canonicalize_dtype(a.dtype)), x)
    jax.eval_shape(lambda a: _silent(lambda: model(a, training=False)), specs)


def _silent(run: Callable[[], Any]) -> Any:
    """Call `run` so that seeds and moving averages stay as they are and no loss is kept."""
    with StatelessScope(collect_losses=True):
        return run()


def reset_metrics(model: Any, arrays: list[Any]) -> list[Any]:
    """The metrics' arrays as they are at the start of an epoch."""
    def run() -> None:
        for metric in model.metrics:
            metric.reset_state()

    return substituted(run, [(model.metrics_variables, arrays)]).values[0]


def _validation_source(data: Any, batch_size: int | None, steps: int | None) -> Any:
    if data is None:
        return None
    if isinstance(data, (tuple, list)) and not batches.is_source(data):
        if len(data) not in (2, 3):
            raise ArgumentError(
                f"`validation_data` must be (x, y) or (x, y, sample_weight), received {len(data)} entries.",
                argument="validation_data", expected="2 or 3 entries", received=len(data),
            )
        x, y, w = (*data, None)[:3]
        return batches.make_data(x, y, w, batch_size, False, None, steps)
    return batches.make_data(data, None, None, batch_size, False, None, steps)


def _validate_now(epoch: int, freq: Any) -> bool:
    if isinstance(freq, (list, tuple, set)):
        return epoch + 1 in freq
    return (epoch + 1) % int(freq) == 0


def _steps(source: Any, limit: int | None) -> int | None:
    if source.steps is None:
        return None
    return int(source.steps if limit is None else min(limit, source.steps) if source.in_memory else limit)


def _check_labels(model: Any, source: Any) -> None:
    if source.in_memory:
        model.check_labels(source.data[1])


def on_batch(model: Any, batch: Any, training: bool) -> Logs:
    """`train_on_batch` and `test_on_batch`: one step on the live variables; metrics start anew, as in Keras."""
    build_for(model, batch, training)
    for metric in model.metrics:
        metric.reset_state()
    groups = variables_of(model, optimizer=training)
    state = current(model, optimizer=training, metrics=True)
    programs = model.programs()
    run = programs.train_batch(donate=False) if training else programs.test_batch()
    logs, parameters, metrics = run(state[:3], state.metrics, batch)
    for variables, arrays in zip(groups, (*parameters, metrics)):
        for v, a in zip(variables, arrays):
            if a is not v._value:
                v.assign(a)
    return dict(logs)


