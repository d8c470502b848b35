"""The progress line of `fit`, `evaluate` and `predict`: Progbar draws it, ProgbarLogger drives it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from kerasr_core.callbacks.base import Callback, Logs
from kerasr_core.errors import ArgumentError
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Float, Int, PositiveInt, Text

Values = Mapping[str, Any] | Iterable[tuple[str, Any]] | Callable[[], Any] | None
_BOLD, _GREEN, _WHITE, _PLAIN = "\x1b[1m", "\x1b[32m", "\x1b[37m", "\x1b[0m"


@public("utils.Progbar")
class Progbar:
    """A line that shows how far a loop has come, how long a step takes, and metrics.

    On a terminal the line is drawn again and again; elsewhere it is written once, when it is complete.

    Args:
        target: Number of steps, or None if not known.
        width: Width of the bar in characters.
        verbose: 0 silent, 1 a bar, 2 one plain line at the end.
        interval: Least number of seconds between two drawings.
        stateful_metrics: Names of metrics that are shown as they come; the others are averaged over the steps.
        stateless_metrics: The other way round: names of the metrics that are averaged. Not both.
        unit_name: What a step is called.
    """

    def __init__(
        self, target: Int | None, width: PositiveInt = 20, verbose: Int = 1, interval: Float = 0.05,
        stateful_metrics: AnyValue = None, stateless_metrics: AnyValue = None, unit_name: Text = "step",
    ) -> None:
        if stateful_metrics is not None and stateless_metrics is not None:
            raise ArgumentError(
                "utils.Progbar: give `stateful_metrics` or `stateless_metrics`, not both.",
                argument="stateless_metrics", expected="one of the two", received="both",
            )
        self.target, self.width, self.verbose, self.interval, self.unit_name = target, width, verbose, interval, unit_name
        self._as_they_come = None if stateful_metrics is None else set(stateful_metrics)
        self._averaged = None if stateless_metrics is None else set(stateless_metrics)
        self._totals: dict[str, tuple[float, int]] = {}  # averaged metrics: weighted sum and steps
        self._shown: dict[str, Any] = {}  # the others: the last value, read when it is drawn
        self._names: list[str] = []
        self._current = 0
        self._start = time.monotonic()
        self._first: tuple[int, float] | None = None  # the first update, whose time includes compilation
        self._drawn_at = 0.0
        self._drawn_width = 0

    def update(self, current: int, values: Values = None, finalize: bool | None = None) -> None:
        """Say that `current` steps are done.

        Args:
            current: Steps done so far.
            values: Metrics: pairs, a mapping, or a function that gives one and is only called if the line is drawn.
            finalize: Whether this is the last update; if None, whether the target is reached.
        """
        finalize = bool(self.target is not None and current >= self.target) if finalize is None else finalize
        now = time.monotonic()
        draw = self.verbose == 1 and (finalize or (_is_dynamic() and now - self._drawn_at >= self.interval))
        draw = draw or (self.verbose == 2 and finalize and bool(self.target))
        if draw or not self._lazy():
            self._take(values, current, finalize)
        self._current = current
        per_step = self._time_per_step(current, now)
        if draw:
            self._draw(current, finalize, now, per_step)

    def add(self, n: int, values: Values = None) -> None:
        """Say that `n` more steps are done."""
        self.update(self._current + n, values)

    def _lazy(self) -> bool:
        """Whether no metric is averaged, so that values which are not drawn need not be read."""
        return self._averaged is not None and not self._averaged

    def _is_averaged(self, name: str) -> bool:
        return name in self._averaged if self._averaged is not None else name not in (self._as_they_come or ())

    def _take(self, values: Values, current: int, finalize: bool) -> None:
        values = values() if callable(values) else values
        pairs = values.items() if isinstance(values, Mapping) else (values or ())
        for name, value in pairs:
            if name not in self._names:
                self._names.append(name)
            if not self._is_averaged(name) or finalize:
                self._totals.pop(name, None)
                self._shown[name] = value
            else:
                steps = max(current - self._current, 1)
                total, count = self._totals.get(name, (0.0, 0))
                self._totals[name] = (total + float(np.mean(value)) * steps, count + steps)

    def _value(self, name: str) -> str:
        if name in self._totals:
            total, count = self._totals[name]
            number = total / max(1, count)
        elif isinstance(self._shown[name], str):
            return str(self._shown[name])
        else:
            number = float(np.mean(self._shown[name]))
        return f"{number:.4f}" if abs(number) > 1e-3 else f"{number:.4e}"

    def _time_per_step(self, current: int, now: float) -> float:
        if current <= 0:
            return 0.0
        if self._first is None:
            self._first = (current, now)
        steps, then = self._first
        return (now - then) / (current - steps) if current > steps else (now - self._start) / current

    def _draw(self, current: int, finalize: bool, now: float, per_step: float) -> None:
        styled = self.verbose == 1 and _is_dynamic()
        bold, green, white, plain = (_BOLD, _GREEN, _WHITE, _PLAIN) if styled else ("",) * 4
        known = self.target is not None and self.target > 0
        count = f"{current:{len(str(self.target))}d}/{self.target}" if known else f"{current:7d}/Unknown"
        spent = f"{now - self._start:.0f}s" if finalize or not known else _duration(per_step * (int(self.target or 0) - current))
        metrics = "".join(f" - {n}: {self._value(n)}" for n in self._names)
        if self.verbose == 2:
            _write(f"{count} - {spent} - {_step_time(per_step, self.unit_name)}{metrics}\n")
            return
        done = int(self.width * current / int(self.target or 1)) if known else 0
        bar = f" {green if done else ''}{'━' * done}{plain if done else ''}{white}{'━' * (self.width - done)}{plain}" if known else ""
        tail = f"{_step_time(per_step, self.unit_name)}{metrics}"
        width = len(count) + (self.width + 1 if known else 0) + len(spent) + len(tail) + 2
        padding = " " * max(0, self._drawn_width - width)
        text = f"{bold if known else ''}{count}{plain if known else ''}{bar} {bold}{spent}{plain} {tail}{padding}"
        _write(f"{chr(13) if styled else ''}{text}{chr(10) if finalize else ''}")
        self._drawn_at, self._drawn_width = now, width


@public("callbacks.ProgbarLogger")
class ProgbarLogger(Callback):
    """Shows a progress line. `fit`, `evaluate` and `predict` add one unless `verbose=0`."""

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize(given)
        self.verbose, self.epochs = 1, 1
        self.target: int | None = None
        self.progbar: Progbar | None = None
        self.seen = 0
        self._in_fit = False

    def set_params(self, params: dict[str, Any]) -> None:
        self.params = params
        verbose = params.get("verbose", 1)
        self.verbose = 1 if verbose in ("auto", True) else int(verbose)
        self.epochs, self.target = params.get("epochs", 1), params.get("steps")

    def on_train_begin(self, logs: Logs | None = None) -> None:
        self._in_fit = True

    def on_train_end(self, logs: Logs | None = None) -> None:
        self._in_fit = False

    def on_epoch_begin(self, epoch: int, logs: Logs | None = None) -> None:
        self._open()
        if self.verbose and self.epochs > 1:
            _write(f"Epoch {epoch + 1}/{self.epochs}\n")

    def on_train_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self._step(batch, logs)

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        self._close(logs)

    def on_test_begin(self, logs: Logs | None = None) -> None:
        if not self._in_fit:
            self._open()

    def on_test_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        if not self._in_fit:
            self._step(batch, logs)

    def on_test_end(self, logs: Logs | None = None) -> None:
        if not self._in_fit:
            self._close(logs)

    def on_predict_begin(self, logs: Logs | None = None) -> None:
        self._open()

    def on_predict_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self._step(batch, None)

    def on_predict_end(self, logs: Logs | None = None) -> None:
        self._close(None)

    def _open(self) -> None:
        self.seen = 0
        self.progbar = Progbar(self.target, verbose=self.verbose, interval=0.1, stateless_metrics=())

    def _step(self, batch: int, logs: Logs | None) -> None:
        self.seen = batch + 1
        if self.progbar is not None and self.verbose == 1:
            self.progbar.update(self.seen, logs, finalize=False)

    def _close(self, logs: Logs | None) -> None:
        if self.progbar is None:
            return
        if self.progbar.target is None:
            self.progbar.target = self.seen
        self.progbar.update(self.progbar.target, logs, finalize=True)


def _duration(seconds: float) -> str:
    """Seconds as `5s`, `1:05` or `1:01:05`."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    if seconds > 3600:
        return f"{hours}:{minutes:02d}:{rest:02d}"
    return f"{minutes}:{rest:02d}" if seconds > 60 else f"{whole}s"


def _step_time(seconds: float, unit: str) -> str:
    if seconds >= 1 or seconds == 0:
        return f"{seconds:.0f}s/{unit}"
    return f"{seconds * 1e3:.0f}ms/{unit}" if seconds >= 1e-3 else f"{seconds * 1e6:.0f}us/{unit}"


def _is_dynamic() -> bool:
    """Whether a line that was written can be written over."""
    terminal = getattr(sys.stdout, "isatty", lambda: False)()
    return bool(terminal) or "ipykernel" in sys.modules or "PYCHARM_HOSTED" in os.environ


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
    except UnicodeEncodeError:
        encoding = getattr(sys.stdout, "encoding", None) or "ascii"
        sys.stdout.write(text.replace("━", "=").encode(encoding, errors="replace").decode(encoding))
    sys.stdout.flush()
