"""The loop of `Ensemble.fit`: epochs, callbacks, validation. Every epoch is one call of a compiled program for all members of a block.

On a CPU members are cut into blocks that train at the same time, one on each core. Microseconds for an epoch of 20 members (150 rows,
batches of 32, 4-16-3) on two cores, where a lone model takes 110:

    one block, XLA's own products          600
    with the sums of `products_cpu`        480
    and in two blocks                      270
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.callbacks import CallbackList, History
from kerasr_core.engine import batches, loop
from kerasr_core.engine.execute import EPOCHS_A_CALL
from kerasr_core.engine.kept import context
from kerasr_core.engine.step import fresh_metrics
from kerasr_core.ensembles.listening import EACH, EachMember, Logs, mean_over
from kerasr_core.ensembles.population import Block
from kerasr_core.ensembles.samples import Sample, make_sample
from kerasr_core.errors import ArgumentError, shown

CALL_STEPS = 512  # steps of a first call; later ones are as many as fill CALL_SECONDS
CALL_SECONDS = 0.5
WORTH_THREADS = 0.0015  # seconds
MEMBERS_OF_BLOCK = 3  # at least, where blocks are made for the sake of cores


def arrays_only(x: Any, what: str) -> None:
    """An ArgumentError if `x` yields batches instead of being arrays."""
    if batches.is_source(x):
        raise ArgumentError(
            f"`{what}` of an Ensemble needs `x` as arrays: every member draws its own order of the rows.", argument="x",
            expected="arrays", received=type(x).__name__,
        )


class Validation:
    """Data on which members are tested after epochs.

    Args:
        data: `(x, y, sample_weight)` on the device.
        sample: Whose held-out rows of the training data it is; None if it is data of its own.
        batch_size: Rows a step.
        freq: Test each so many epochs, or after the epochs (from 1) in a list.
    """

    def __init__(self, data: Any, sample: Sample | None, batch_size: int, freq: Any) -> None:
        self.data, self.sample, self.batch_size, self.freq = data, sample, batch_size, freq

    def due(self, epoch: int) -> bool:
        """Whether members are tested after this epoch, counted from 0."""
        if isinstance(self.freq, (list, tuple, set)):
            return epoch + 1 in self.freq
        return bool((epoch + 1) % int(self.freq) == 0)


class Training:
    """One call of `fit`.

    Args:
        ensemble: The ensemble.
        source: The data, as the engine's `ArrayData`.
        sample: Which rows each member trains on.
        shuffle: As in `fit`.
        workers: A thread for each block.
    """

    def __init__(self, ensemble: Any, source: Any, sample: Sample, shuffle: bool | str, workers: Sequence[Executor]) -> None:
        self.ensemble, self.source, self.sample, self.shuffle, self.workers = ensemble, source, sample, shuffle, workers
        self.model, self.population, self.programs = ensemble.model, ensemble.population, ensemble.programs()
        self.data = source.on_device()
        self._fresh = [np.asarray(a) for a in fresh_metrics(self.model)]
        self._starts: dict[int, list[Any]] = {}  # metrics at the start, by number of members
        self._call_steps = CALL_STEPS
        self.interrupted = False  # then blocks end with the call that is at work
        self.shared = sample.rows is None and not shuffle
        self.at_once = len(self.population.blocks) > 1 and _cores() > 1 and all(w.submit(context).result() == context() for w in workers)

    def starts(self, members: int) -> list[Any]:
        """The members' metrics as they are at the start of an epoch."""
        if members not in self._starts:
            self._starts[members] = jax.device_put([np.repeat(a[None], members, axis=0) for a in self._fresh])
        return self._starts[members]

    def steps(self) -> int:
        """Batches of the member that has the most."""
        return max(-(-len(self.sample.of(i)) // self._batch_size(len(self.sample.of(i)))) for i in range(self.sample.members))

    def _batch_size(self, count: int) -> int:
        return min(int(self.source.batch_size), count)

    def draw_for_build(self) -> None:
        """Draw what a first `fit` of a lone model draws before its first epoch."""
        for i, shuffler in enumerate(self.ensemble.shufflers):
            count = len(self.sample.of(i))
            shuffler.draw_for_build(count, self._batch_size(count), self.shuffle)

    def epoch(self, active: np.ndarray[Any, Any], stops: bool, listener: CallbackList) -> Logs:
        """One pass of every member over its rows; the logs at its end."""
        heard = listener.needs_train_batches or self.steps() > self._call_steps
        return self._of_blocks("epoch", lambda block: self._block_epoch(block, active, stops, listener), heard)

    def _of_blocks(self, what: str, work: Callable[[Block], Any], in_turn: bool = False) -> Logs:
        """The logs that `work` finds for each block; at the same time, unless `in_turn`, as XLA runs in turn what one thread calls."""
        began = time.perf_counter()
        blocks = self.population.blocks
        if not in_turn and self._goes_at_once(what):
            begun = [worker.submit(work, block) for worker, block in zip(self.workers, blocks)]
            logs = self._gathered([one.result() for one in begun])
        else:
            logs = self._gathered([work(b) for b in blocks])
        self.programs.took[self._use(what)] = time.perf_counter() - began
        return logs

    def _goes_at_once(self, what: str) -> bool:
        """Whether threads pay for this pass: not for the first, which compiles, nor after one that was over sooner than threads wake up."""
        return self.at_once and self.programs.took.get(self._use(what), 0.0) > WORTH_THREADS

    def _use(self, what: str) -> Any:
        return (what, *(len(b.ids) for b in self.population.blocks))

    def epochs_a_call(self) -> int:
        """How many epochs one call may take if nobody looks at the members in between."""
        return min(EPOCHS_A_CALL, self._call_steps // self.steps())

    def epochs(self, left: int, most: int) -> list[Logs]:
        """The passes that are `left`, or the first of them, of every member over its rows, at most `most` a call; the logs of each pass.

        Blocks do not wait for each other: each makes all its passes, but for a first call that compiles for all.
        """
        compiles = self.at_once and self._use("epochs") not in self.programs.took
        count = min(left, most) if compiles else left

        def work(block: Block) -> Any:
            found: list[Any] = []
            for begin in range(0, count, most):
                order = self._orders(block, min(count - begin, most), most)  # while the last call is at work
                if found:
                    jax.block_until_ready(found[-1])
                if self.interrupted:
                    break
                run = self.programs.train_epochs(self._batch_size(order.shape[-1]), self.shared, self.at_once)
                logs, block.arrays = run(block.places, block.arrays, self.starts(len(block.ids)), order, self.data, min(count - begin, most))
                found.append(logs)
            read = jax.device_get(found)
            return {name: np.concatenate([logs[name] for logs in read], axis=1)[:, :count] for name in read[0]}

        whole = self._of_blocks("epochs", work)
        return [{name: values[:, e] for name, values in whole.items()} for e in range(count)]

    def _block_epoch(self, block: Block, active: np.ndarray[Any, Any], stops: bool, listener: CallbackList) -> Any:
        rows = self._orders(block, 1, 1)
        rows = rows[0] if self.shared else rows[:, 0]
        count = rows.shape[-1]
        batch_size = self._batch_size(count)
        full, rest = count // batch_size, bool(count % batch_size)
        metrics = self.starts(len(block.ids))
        chunk = 1 if listener.needs_train_batches else self._call_steps
        done, total, logs = 0, full + rest, None
        order: Any = rows if total <= chunk else jnp.asarray(rows)  # read once, or by several calls
        going = active[block.ids] if stops else block.places
        while done < total:
            began = time.perf_counter()
            stop = total if total - done <= chunk else done + chunk
            with_rest = rest and stop == total
            if listener.needs_train_batches:
                listener.on_train_batch_begin(done)
            run = self.programs.train(batch_size, with_rest, self.shared, stops, self.at_once)
            logs, block.arrays, metrics = run(
                block.places, block.arrays, metrics, going, order, self.data, done, full if stop == total else stop
            )
            if total > chunk and not listener.needs_train_batches:
                jax.block_until_ready(logs)
                rate = (time.perf_counter() - began) / (stop - done)
                self._call_steps = int(np.clip(CALL_SECONDS / rate, 1, 8 * self._call_steps))
            done = stop
            if listener.needs_train_batches or total > chunk:
                listener.on_train_batch_end(done - 1, {k: v.mean(0) for k, v in logs.items()})
        return logs

    def _orders(self, block: Block, epochs: int, most: int) -> np.ndarray[Any, Any]:
        """Rows in the orders of the next epochs: `[members, most, rows]`, or `[most, rows]` if they are the same for all."""
        count = self.sample.count if self.shared else len(self.sample.of(int(block.ids[0])))
        if self.shared:
            return np.tile(np.arange(count, dtype=np.int32), (most, 1))
        places = np.tile(np.arange(count), (len(block.ids), most, 1))
        batch_size = self._batch_size(count)
        for member, own in zip(block.ids, places):
            shuffler = self.ensemble.shufflers[member]
            for order in own[:epochs]:
                shuffler.order(order, batch_size, self.shuffle)
        if self.sample.rows is not None:
            return np.stack([self.sample.rows[i][own] for i, own in zip(block.ids, places)])
        return places.astype(np.int32)

    def test(self, validation: Validation) -> Logs:
        """Loss and metrics of every member on validation data."""
        count = batches.rows(validation.data)
        held = validation.sample

        def work(block: Block) -> Any:
            order = np.arange(count, dtype=np.int32) if held is None else np.stack([held.held_out(i) for i in block.ids])
            run = self.programs.test(min(validation.batch_size, order.shape[-1]), held is None, self.at_once)
            return run(block.places, block.arrays, self.starts(len(block.ids)), order, validation.data)

        return self._of_blocks("test", work)

    def _gathered(self, logs: Sequence[Any]) -> Logs:
        """Logs of the blocks as one array a name, in the order of the members."""
        read = jax.device_get(logs)
        if len(read) == 1:
            return {name: np.asarray(read[0][name], np.float64) for name in sorted(read[0])}
        order = np.argsort(np.concatenate([b.ids for b in self.population.blocks]))
        return {name: np.concatenate([np.asarray(of_block[name], np.float64) for of_block in read])[order] for name in sorted(read[0])}


def fit(
    ensemble: Any, x: Any, y: Any, batch_size: int | None, epochs: int, verbose: Any, callbacks: Any, validation_split: float,
    validation_data: Any, shuffle: bool | str, class_weight: Any, sample_weight: Any, initial_epoch: int,
    validation_batch_size: int | None, validation_freq: Any, sample: Any, folds: int | None,
) -> Any:
    """`Ensemble.fit`; its arguments are described there."""
    for name, value in (("batch_size", batch_size), ("epochs", epochs), ("validation_batch_size", validation_batch_size)):
        loop.check_number(value, name, none=name != "epochs")
    loop.check_number(initial_epoch, "initial_epoch", least=0, none=False)
    arrays_only(x, "fit")
    if shuffle not in (True, False, "batch"):
        raise ArgumentError(f"`shuffle` must be True, False or 'batch', received {shown(shuffle)}.", argument="shuffle", received=shown(shuffle))
    if not isinstance(validation_split, (int, float)) or not 0 <= validation_split < 1:
        raise ArgumentError(
            f"`validation_split` must be a number from 0 up to, but without, 1, received {shown(validation_split)}.",
            argument="validation_split", expected="0 <= validation_split < 1", received=shown(validation_split),
        )
    if validation_split and validation_data is None:
        whole = (batches.to_arrays(x, "x"), batches.to_arrays(y, "y"), batches.to_arrays(sample_weight, "sample_weight"))
        batches.ArrayData(*whole, 1, False)
        (x, y, sample_weight), validation_data = batches.split(whole, float(validation_split))
    source = batches.make_data(x, y, sample_weight, batch_size, shuffle, class_weight, None)
    first = ensemble.prepare(source.first())
    ensemble.model.check_labels(source.data[1])
    drawn = make_sample(sample, folds, ensemble.seeds, source.count)
    validation = _validation(ensemble, source, drawn, validation_data, validation_batch_size or batch_size or 32, validation_freq)
    held_out = validation is not None and validation.sample is not None
    ensemble.population.regroup(_parted(drawn.groups(held_out)))
    ensemble.sample = drawn
    with ExitStack() as stack:
        workers = [stack.enter_context(ThreadPoolExecutor(1)) for _ in ensemble.population.blocks]
        training = Training(ensemble, source, drawn, shuffle, workers)
        if first:
            training.draw_for_build()
        try:
            return _train(ensemble, training, validation, verbose, callbacks, range(initial_epoch, epochs))
        except BaseException:
            training.interrupted = True
            raise


def _train(ensemble: Any, training: Training, validation: Validation | None, verbose: Any, callbacks: Any, epochs: range) -> Any:
    """The epochs, with the callbacks that hear of them; gives the history."""
    given = [] if callbacks is None else list(callbacks) if isinstance(callbacks, (list, tuple)) else [callbacks]
    each = EachMember(
        [c for c in given if isinstance(c, EACH)], ensemble.model, ensemble.population, len(ensemble),
        {"verbose": verbose, "epochs": epochs.stop, "steps": training.steps()},
    )
    verbose = 1 if verbose == "auto" else int(verbose)
    listener = CallbackList(
        [c for c in given if not isinstance(c, EACH)], add_history=True, add_progbar=verbose != 0, verbose=verbose, epochs=epochs.stop,
        steps=training.steps(), model=ensemble,
    )
    return _run(ensemble, training, validation, each, listener, epochs)


def _cores() -> int:
    """How many blocks may train at the same time: a CPU's cores that this process may use; elsewhere one program fills the device."""
    if jax.default_backend() != "cpu":
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _parted(groups: list[np.ndarray[Any, Any]]) -> list[np.ndarray[Any, Any]]:
    """Groups of members, cut where there are more cores than groups."""
    cores = max(1, _cores() // len(groups))
    return [part for group in groups for part in np.array_split(group, max(1, min(cores, len(group) // MEMBERS_OF_BLOCK)))]


def _run(
    ensemble: Any, training: Training, validation: Validation | None, each: EachMember, listener: CallbackList, epochs: range
) -> Any:
    """The epochs, with all their callbacks; gives the history."""
    ensemble.stop_training = False
    history: dict[str, list[Any]] = {}
    logs: Logs = {}
    each.on_train_begin()
    listener.on_train_begin()
    unseen = validation is None and not each.any and all(type(c) is History for c in listener.callbacks)
    most = training.epochs_a_call() if unseen else 1
    ahead: list[Logs] = []
    for epoch in epochs:
        active = each.active
        each.on_epoch_begin(epoch)
        listener.on_epoch_begin(epoch)
        if most > 1 and not ahead:
            ahead = training.epochs(epochs.stop - epoch, most)
        logs = ahead.pop(0) if ahead else training.epoch(active, each.any, listener)
        if validation is not None and validation.due(epoch):
            logs |= {f"val_{k}": v for k, v in training.test(validation).items()}
        each.on_epoch_end(epoch, logs)
        for name, values in logs.items():
            if not active.all():
                values[~active] = np.nan
            history.setdefault(name, []).append(values.copy())
        listener.on_epoch_end(epoch, mean_over(logs, active))
        if ensemble.stop_training or not each.active.any():
            break
    ensemble.finish(bool(epochs))
    each.on_train_end(logs)
    listener.on_train_end(mean_over(logs, np.ones(len(ensemble), bool)))
    ensemble.history.members = {name: np.stack(values) for name, values in history.items()}
    return ensemble.history


def _validation(ensemble: Any, source: Any, sample: Sample, given: Any, batch_size: int, freq: Any) -> Validation | None:
    if given is None:
        return None
    if isinstance(given, str) and given == "held_out":
        sizes = {len(sample.held_out(i)) for i in range(sample.members)} if sample.rows is not None else {0}
        if 0 in sizes or max(sizes) - min(sizes) > 1:
            raise ArgumentError(
                "`validation_data='held_out'` goes with folds. Elsewhere the numbers of rows that members do not see differ; "
                "`out_of_sample_score` looks at these rows after training.", argument="validation_data", expected="sample='folds'",
                received=shown(given),
            )
        return Validation(source.on_device(), sample, batch_size, freq)
    if not isinstance(given, (tuple, list)) or len(given) not in (2, 3):
        raise ArgumentError(
            f"`validation_data` must be (x, y), (x, y, sample_weight) or 'held_out', received {shown(given)}.",
            argument="validation_data", expected="2 or 3 entries, or 'held_out'", received=shown(given),
        )
    x, y, w = (*given, None)[:3]
    arrays_only(x, "validation_data")
    data = batches.make_data(x, y, w, batch_size, False, None, None)
    ensemble.model.check_labels(data.data[1])
    return Validation(data.on_device(), None, batch_size, freq)
