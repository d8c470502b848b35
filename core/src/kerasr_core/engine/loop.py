"""The Python loop of training, evaluation and prediction: epochs, callbacks, validation, early stop."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jax
import numpy as np

from kerasr_core.callbacks import CallbackList, History
from kerasr_core.engine import batches, padding
from kerasr_core.engine.execute import EPOCHS_A_CALL, Pace, loops_well
from kerasr_core.engine.outputs import Parts
from kerasr_core.engine.spans import fits, spans
from kerasr_core.engine.state import Held, TrainState, current, variables_of
from kerasr_core.engine.step import fresh_metrics
from kerasr_core.errors import ArgumentError, StateError, shown
from kerasr_core.variable import StatelessScope

Logs = dict[str, Any]
STEPS_OF_SHORT_EPOCH, ROWS_OF_SHORT_EPOCH = 128, 2**16  # at most


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
    """Logs as Python numbers, read from the device together, in the order of their names."""
    if jax.default_backend() != "cpu":
        logs = jax.device_get(dict(logs))
    read = {k: np.asarray(logs[k]) for k in sorted(logs)}
    return {k: v if v.ndim else float(v) for k, v in read.items()}


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
    fresh = fresh_metrics(model)
    pace = model.programs().pace(0.1 if verbose == 1 else 0.5, source.batch_size if source.in_memory else None)
    try:
        listener.on_train_begin()
        logs: Logs = {}
        unseen = validation is None and steps_per_epoch is None and _unseen(model, source, listener)
        ahead: list[Logs] = []
        for epoch in range(initial_epoch, epochs):
            held.state = held.state._replace(metrics=list(fresh))
            listener.on_epoch_begin(epoch)
            if unseen:
                ahead = ahead or _train_epochs(model, source, held, fresh, pace, epochs - epoch)
                seen, logs = source.steps, ahead.pop(0)
            else:
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


def _unseen(model: Any, source: Any, listener: CallbackList) -> bool:
    """Whether several short epochs may go into one call: they loop, and nothing but the history looks at what is between them."""
    return (
        source.in_memory and source.steps <= STEPS_OF_SHORT_EPOCH and source.count <= ROWS_OF_SHORT_EPOCH and fits(source)
        and all(type(c) is History for c in listener.callbacks) and model.programs().fact("loops", loops_well) and not _limits(model)
    )


def _train_epochs(model: Any, source: batches.ArrayData, held: Held, fresh: list[Any], pace: Pace, left: int) -> list[Logs]:
    """Some passes over the data, at most `left`, in one call: the logs of each."""
    programs = model.programs()
    count = max(1, min(left, EPOCHS_A_CALL, pace.steps // source.steps))
    drawn = [source.order() for _ in range(count)]
    given = [o for o in drawn if o is not None]
    orders = np.stack(given + given[:1] * (EPOCHS_A_CALL - count)) if given else None
    rows = np.int32(source.count) if programs.fills_up_training and source.full_steps < source.steps else None
    logs, parameters, metrics = pace.run(
        count * source.steps, programs.train_epochs(source.batch_size), held.state[:3], fresh, source.on_device(), orders, rows,
        source.steps, count,
    )
    held.state = TrainState.of(parameters, metrics)
    read = {k: np.asarray(logs[k]) for k in sorted(logs)}
    return [floats({k: v[e] for k, v in read.items()}) for e in range(count)]


def _train_epoch(model: Any, source: Any, held: Held, listener: Any, pace: Pace, steps: int | None) -> tuple[int, Logs]:
    """One pass over the data: how many steps were made, and the logs at its end."""
    programs = model.programs()
    logs: Logs = {}
    done = 0
    if source.in_memory:
        order, first, last = source.segment(None if steps == source.steps else steps)
        if programs.fact("loops", loops_well) and not listener.needs_train_batches and not _limits(model):
            for run, data, chosen, rows, start, stop in spans(source, programs.train_many, order, first, last, programs.fills_up_training):
                while start < stop and not model.stop_training:
                    end = min(start + pace.steps, stop)
                    logs, parameters, metrics = pace.run(
                        end - start, run, held.state[:3], held.state.metrics, data, chosen, rows, start, end
                    )
                    held.state = TrainState.of(parameters, metrics)
                    done, start = done + end - start, end
                    listener.on_train_batch_end(done - 1, logs)
            return done, floats(logs)
        filled = programs.fills_up_training
        rest: Iterator[Any] = (source.filled(i, order, filled) for i in range(first, last))
    else:
        rest = ((batch, None) for batch in source.epoch())
    one = programs.train_batch()
    size = _limits(model) or 1
    for batch, rows in rest:
        if model.stop_training and listener.needs_train_batches:
            break
        listener.on_train_batch_begin(done)
        logs, parameters, metrics = one(held.state[:3], held.state.metrics, batch, rows)
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
    state = current(model)
    return _run_test(model, source, state, listener, None, fresh_metrics(model))


def _run_test(model: Any, source: Any, state: TrainState, listener: Any, held: Held | None, fresh: list[Any]) -> Logs:
    """Loss and metrics over a source, from `state`; the model's variables change only where inference changes them."""
    programs = model.programs()
    weights, metrics = (state.trainable, state.non_trainable), list(fresh)
    listener.on_test_begin()
    logs: Logs = {}
    done, total = 0, source.steps
    if source.in_memory and programs.fact("loops", loops_well) and not listener.needs_test_batches:
        for run, data, order, rows, start, stop in spans(source, programs.test_many, None, 0, total, programs.fills_up_evaluation):
            logs, parameters, metrics = run((*weights, []), metrics, data, order, rows, start, stop)
            weights, done = parameters[:2], done + stop - start
        listener.on_test_batch_end(done - 1, logs)
    else:
        filled = source.in_memory and programs.fills_up_evaluation
        found = (source.filled(i, None, filled) for i in range(total)) if source.in_memory else ((b, None) for b in source.epoch())
        one = programs.test_batch()
        for batch, rows in found:
            listener.on_test_batch_begin(done)
            logs, changed, metrics = one(weights, metrics, batch, rows)
            weights = replaced(weights, changed)
            done += 1
            listener.on_test_batch_end(done - 1, floats(logs) if listener.needs_test_batches else logs)
    read = floats(logs)
    _keep_inference_state(model, weights[1], held)
    listener.on_test_end(read)
    return read


def replaced(weights: tuple[list[Any], list[Any]], changed: Mapping[str, Mapping[int, Any]]) -> tuple[list[Any], list[Any]]:
    """Weights with the arrays that a test step changed."""
    if not any(changed.values()):
        return weights
    parts = zip(weights, (changed["trainable"], changed["non_trainable"]))
    return tuple([new.get(i, a) for i, a in enumerate(part)] for part, new in parts)  # type: ignore[return-value]


def _keep_inference_state(model: Any, after: list[Any], held: Held | None) -> None:
    """States that inference changes (stateful recurrent layers) stay changed."""
    if not any(getattr(layer, "stateful", False) for layer in model._flatten_layers()):
        return
    for i, v in enumerate(model.roster().non_trainable):
        if held is not None:
            held.state.non_trainable[i] = after[i]
        else:
            v.assign(after[i])


def predict(model: Any, x: Any, batch_size: int | None, verbose: Any, steps: int | None, callbacks: Any) -> Any:
    """`Model.predict`; its arguments are described there."""
    check_number(batch_size, "batch_size")
    check_number(steps, "steps")
    if verbose == 0 and callbacks is None and steps is None and model.built and batches.is_one_batch(x, batch_size):
        return predict_at_once(model, x)
    source = batches.make_data(x, None, None, batch_size, False, None, steps)
    verbose = 1 if verbose == "auto" else int(verbose)
    if not model.built:
        build_model(model, source.first()[0])
    listener = None
    if callbacks is not None or verbose:
        listener = callbacks if isinstance(callbacks, CallbackList) else CallbackList(
            callbacks, add_history=False, add_progbar=verbose != 0, verbose=verbose, epochs=1, steps=_steps(source, steps), model=model,
        )
        listener.on_predict_begin()
    roster, programs = model.roster(), model.programs()
    run = programs.predict_batch()
    trainable, non_trainable = roster.weights()
    filled = source.in_memory and source.steps > 1 and not programs.eager and programs.fact("rows apart", padding.rows_apart)
    found = (source.filled(i, None, filled) for i in range(source.steps)) if source.in_memory else ((b, None) for b in source.epoch())
    parts = Parts()
    changed: dict[int, Any] = {}
    for i, ((inputs, _, _), rows) in enumerate(found):
        if steps is not None and i >= steps:
            break
        if listener is not None:
            listener.on_predict_batch_begin(i)
        outputs, new = run(trainable, non_trainable, inputs)
        if new:
            changed |= new
            non_trainable = [changed.get(j, v) for j, v in enumerate(non_trainable)]
        parts.add(outputs, None if rows is None else int(rows))
        if listener is not None:
            listener.on_predict_batch_end(i, {"outputs": parts.last()})
    roster.change(changed)
    if listener is not None:
        listener.on_predict_end()
    return parts.whole()


def predict_at_once(model: Any, x: Any) -> Any:
    """Outputs for one batch of arrays as NumPy arrays that the caller may write to: a service's call, with nothing to do beside it."""
    roster = model.roster()
    outputs, changed = model.programs().predict_batch()(*roster.weights(), x)
    roster.change(changed)
    return batches.each(np.array, outputs)


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
    """`train_on_batch` and `test_on_batch`: one step on the live variables; metrics start anew, as in Keras. Logs as NumPy arrays."""
    build_for(model, batch, training)
    roster, programs = model.roster(), model.programs()
    if training:
        packed, parameters = programs.train_alone()(roster.parameters(), batch)
        roster.put(parameters)
        return packed.read(roster.metrics)
    packed, changed = programs.test_alone()(roster.weights(), batch)
    for name, new in changed.items():
        for i, value in new.items():
            getattr(roster, name)[i].assign(value)
    return packed.read(roster.metrics)
