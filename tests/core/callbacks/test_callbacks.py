"""Hooks, the list of callbacks, and wrong arguments."""

from __future__ import annotations

import numpy as np
import pytest

from kerasr_core import callbacks
from kerasr_core.callbacks import CallbackList, EarlyStopping, History, LambdaCallback, ModelCheckpoint, ProgbarLogger
from kerasr_core.errors import ArgumentError, ArgumentTypeError


class Model:
    stop_training = False
    history = None
    optimizer = None
    metrics = ()


def test_user_callback_with_keras_style_init_gets_model_params_and_hooks():
    seen = []

    class Mine(callbacks.Callback):
        def __init__(self, word):
            super().__init__()
            self.word = word

        def on_batch_end(self, batch, logs=None):
            seen.append((self.word, batch, logs, self.params["steps"], self.model is model))

    model = Model()
    listener = CallbackList([Mine("a")], model=model, epochs=1, steps=2)
    listener.on_train_batch_end(1, {"loss": np.float32(0.5)})
    assert seen == [("a", 1, {"loss": 0.5}, 2, True)]
    assert type(seen[0][2]["loss"]) is float


@pytest.mark.parametrize(
    ("callback", "train", "test", "predict"),
    [
        (EarlyStopping(), False, False, False),
        (ModelCheckpoint("a.keras"), False, False, False),
        (ModelCheckpoint("a.keras", save_freq=5), True, False, False),
        (ProgbarLogger(), False, False, False),
        (callbacks.TerminateOnNaN(), True, False, False),
        (LambdaCallback(on_epoch_end=lambda epoch, logs: None), False, False, False),
        (LambdaCallback(on_train_batch_begin=lambda batch, logs: None), True, False, False),
        (LambdaCallback(on_test_batch_end=lambda batch, logs: None), False, True, False),
        (LambdaCallback(on_predict_batch_end=lambda batch, logs: None), False, False, True),
    ],
    ids=lambda v: type(v).__name__,
)
def test_list_knows_who_needs_batches(callback, train, test, predict):
    found = CallbackList([callback], add_history=True, add_progbar=True, model=Model())
    assert (found.needs_train_batches, found.needs_test_batches, found.needs_predict_batches) == (train, test, predict)


def test_progress_line_and_history_are_added_once():
    found = CallbackList([History(), [ProgbarLogger()]], add_history=True, add_progbar=True, model=Model())
    assert [type(c).__name__ for c in found.callbacks] == ["History", "ProgbarLogger"]


def test_history_records_every_epoch_and_is_the_models():
    model = Model()
    found = CallbackList(None, add_history=True, model=model)
    found.on_train_begin()
    found.on_epoch_end(3, {"loss": np.float32(1.5)})
    found.on_epoch_end(4, {"loss": 1.0, "val_loss": 2.0})
    assert model.history.epoch == [3, 4]
    assert model.history.history == {"loss": [1.5, 1.0], "val_loss": [2.0]}


def test_learning_rate_added_by_a_callback_reaches_the_later_ones():
    model = Model()
    model.optimizer = type("Optimizer", (), {"learning_rate": 0.5})()
    found = CallbackList([callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2)], add_history=True, model=model)
    found.on_train_begin()
    for epoch in range(2):
        found.on_epoch_begin(epoch)
        found.on_epoch_end(epoch, {"loss": 1.0})
    assert model.history.history["learning_rate"] == [0.25, 0.125]


def test_schedule_of_the_epoch_alone():
    model = Model()
    model.optimizer = type("Optimizer", (), {"learning_rate": 0.5})()
    scheduler = callbacks.LearningRateScheduler(lambda epoch: 0.1 * (epoch + 1))
    scheduler.set_model(model)
    scheduler.on_epoch_begin(1)
    assert model.optimizer.learning_rate == pytest.approx(0.2)


def test_csv_logger_appends_without_a_second_header(tmp_path):
    path = tmp_path / "log.csv"
    for start in (0, 2):
        logger = callbacks.CSVLogger(path, append=True)
        logger.on_train_begin()
        logger.on_epoch_end(start, {"loss": 0.5, "val_loss": 0.25})
        logger.on_train_end()
    assert path.read_text(encoding="utf-8").splitlines() == ["epoch,loss,val_loss", "0,0.5,0.25", "2,0.5,0.25"]


def test_terminate_on_nan_raises_if_asked():
    terminate = callbacks.TerminateOnNaN(raise_error=True)
    terminate.on_batch_end(0, {"loss": 1.0})
    with pytest.raises(RuntimeError, match="batch 3"):
        terminate.on_batch_end(3, {"loss": float("nan")})


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (lambda: ModelCheckpoint("model"), ArgumentError, r"must end in `.keras`"),
        (lambda: ModelCheckpoint("model.h5", save_weights_only=True), ArgumentError, r".weights.h5"),
        (lambda: ModelCheckpoint("model.keras", save_freq="batch"), ArgumentError, "`save_freq`"),
        (lambda: EarlyStopping(patince=3), ArgumentTypeError, "Did you mean 'patience'"),
        (lambda: EarlyStopping(mode="most"), ArgumentError, "'auto', 'min', 'max'"),
        (lambda: callbacks.ReduceLROnPlateau(factor=1.5), ArgumentError, "less than 1"),
        (lambda: callbacks.LearningRateScheduler(0.1), ArgumentTypeError, "a function"),
        (lambda: LambdaCallback(on_epoch=print), ArgumentTypeError, "Did you mean 'on_epoch"),
        (lambda: CallbackList([EarlyStopping]), ArgumentTypeError, "not the class"),
        (lambda: CallbackList(["early"]), ArgumentTypeError, "'early'"),
    ],
)
def test_wrong_arguments_are_named(make, error, words):
    with pytest.raises(error, match=words):
        make()


def test_unknown_name_in_the_file_path_lists_what_there_is(tmp_path):
    checkpoint = ModelCheckpoint(tmp_path / "{val_los:.2f}.keras")
    checkpoint.set_model(Model())
    with pytest.raises(ArgumentError, match="val_loss"):
        checkpoint.on_epoch_end(0, {"val_loss": 1.0})


def test_absent_metric_warns_with_the_nearest_name():
    stopping = EarlyStopping(monitor="val_los", mode="min")
    stopping.set_model(Model())
    with pytest.warns(UserWarning, match="Did you mean 'val_loss'"):
        stopping.on_epoch_end(0, {"val_loss": 1.0})
