"""The progress line: what it says, how often it is drawn, and that it reads metrics only then."""

from __future__ import annotations

import io
import re

import pytest

from kerasr_core.callbacks import Progbar, ProgbarLogger, progress

BAR = "━" * 20


class Terminal(io.StringIO):
    def isatty(self):
        return True


class Lazy:
    """A device value that counts how often it is read."""

    reads = 0

    def __array__(self, dtype=None, copy=None):
        import numpy as np

        Lazy.reads += 1
        return np.asarray(0.5)


@pytest.fixture
def clock(monkeypatch):
    class Clock:
        now = 100.0

    monkeypatch.setattr(progress.time, "monotonic", lambda: Clock.now)
    return Clock


def test_final_line_of_an_epoch_reads_as_keras_writes_it(capsys, clock):
    bar = Progbar(47, stateless_metrics=())
    for step in range(1, 48):
        clock.now += 0.004 if step > 1 else 0.8
        bar.update(step, {"accuracy": 0.8, "loss": 1.0}, finalize=False)
    bar.update(47, {"accuracy": 0.890625, "loss": 0.35123, "val_accuracy": 0.9, "val_loss": 0.00012345}, finalize=True)
    assert capsys.readouterr().out == (
        f"47/47 {BAR} 1s 4ms/step - accuracy: 0.8906 - loss: 0.3512 - val_accuracy: 0.9000 - val_loss: 1.2345e-04\n"
    )


def test_verbose_2_is_one_plain_line(capsys, clock):
    bar = Progbar(5, verbose=2, stateless_metrics=())
    clock.now += 10
    bar.update(5, {"loss": 0.25}, finalize=True)
    assert capsys.readouterr().out == "5/5 - 10s - 2s/step - loss: 0.2500\n"


def test_terminal_is_redrawn_at_most_every_interval(monkeypatch, clock):
    screen = Terminal()
    monkeypatch.setattr(progress.sys, "stdout", screen)
    bar = Progbar(100, interval=0.1, stateless_metrics=())
    for step in range(1, 101):
        clock.now += 0.01
        bar.update(step, {"loss": 1.0})
    lines = screen.getvalue().split("\r")[1:]
    assert 9 <= len(lines) <= 12
    plain = re.sub(r"\x1b\[\d+m", "", lines[-1])
    assert plain == f"100/100 {BAR} 1s 10ms/step - loss: 1.0000\n"
    middle = re.sub(r"\x1b\[\d+m", "", lines[5])
    assert re.fullmatch(rf" *\d+/100 {BAR} 0s 10ms/step - loss: 1.0000 *", middle)


def test_metrics_are_read_only_when_drawn(capsys, clock):
    Lazy.reads = 0
    bar = Progbar(1000, stateless_metrics=())
    calls = []
    for step in range(1, 1000):
        bar.update(step, {"loss": Lazy()})
        bar.update(step, lambda: calls.append(1) or {"loss": 1.0})
    assert (Lazy.reads, calls) == (0, [])
    bar.update(1000, {"loss": Lazy()}, finalize=True)
    assert Lazy.reads == 1
    assert "loss: 0.5000" in capsys.readouterr().out


def test_stateless_metrics_are_averaged_over_steps(capsys):
    bar = Progbar(4, stateful_metrics=["lr"])
    bar.update(1, [("loss", 1.0), ("lr", 1.0)])
    bar.update(3, [("loss", 4.0), ("lr", 2.0)], finalize=False)
    bar.add(0)
    assert bar._value("loss") == "3.0000"
    assert bar._value("lr") == "2.0000"
    capsys.readouterr()


def test_unknown_target_counts_up(monkeypatch):
    screen = Terminal()
    monkeypatch.setattr(progress.sys, "stdout", screen)
    Progbar(None, interval=0, stateless_metrics=()).update(3, {"loss": 1.0})
    assert re.sub(r"\x1b\[\d+m", "", screen.getvalue()).startswith("\r      3/Unknown 0s ")


@pytest.mark.parametrize(("seconds", "text"), [(5.4, "5s"), (65, "1:05"), (3665, "1:01:05"), (60, "60s")])
def test_time_left(seconds, text):
    assert progress._duration(seconds) == text


def test_logger_names_epochs_and_is_silent_in_validation(capsys):
    logger = ProgbarLogger()
    logger.set_params({"verbose": "auto", "epochs": 2, "steps": None})
    logger.on_train_begin()
    for epoch in range(2):
        logger.on_epoch_begin(epoch)
        for batch in range(3):
            logger.on_train_batch_end(batch, {"loss": 1.0})
        logger.on_test_begin()
        logger.on_test_batch_end(0, {"loss": 9.0})
        logger.on_test_end({"loss": 9.0})
        logger.on_epoch_end(epoch, {"loss": 1.0, "val_loss": 9.0})
    logger.on_train_end()
    lines = capsys.readouterr().out.splitlines()
    assert [lines[0], lines[2], len(lines)] == ["Epoch 1/2", "Epoch 2/2", 4]
    assert re.fullmatch(rf"3/3 {BAR} 0s \d+us/step - loss: 1.0000 - val_loss: 9.0000", lines[1])


def test_stdout_that_cannot_show_the_bar(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(progress.sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    Progbar(2, stateless_metrics=()).update(2)
    assert raw.getvalue().startswith(b"2/2 ====================")
