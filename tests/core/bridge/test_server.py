"""The worker as another process sees it: frames in, frames out (schemas/frames.md)."""

import io
import json
import subprocess
import sys

import numpy as np
import pytest

from kerasr_core.bridge.frames import HEADER, FrameError, read_frame, write_frame
from kerasr_core.version import __version__

DENSE = {"module": "keras.layers", "class_name": "Dense", "config": {"units": 3, "activation": "softmax"}}
INPUT = {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [None, 4]}}
MODEL = {"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [INPUT, DENSE]}}


class Client:
    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kerasr_core.bridge.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.id = 0
        self.events = []

    def ask(self, verb, stop_after=None, **args):
        self.id += 1
        write_frame(self.process.stdin, {"id": self.id, "verb": verb, "args": args})
        while True:
            message = read_frame(self.process.stdout)
            assert message["id"] == self.id
            if "event" not in message:
                return message
            self.events.append(message)
            stop = stop_after is not None and message["event"] == "epoch_end" and message["epoch"] >= stop_after
            write_frame(self.process.stdin, {"id": self.id, "reply": {"stop": stop}})

    def ok(self, verb, **args):
        answer = self.ask(verb, **args)
        assert "ok" in answer, answer
        return answer["ok"]


@pytest.fixture(scope="module")
def client():
    one = Client()
    yield one
    assert one.ok("shutdown") is None
    assert one.process.wait(20) == 0
    one.process.stdin.close()
    one.process.stdout.close()


def test_hello_refuses_another_version(client):
    assert client.ok("hello", version=__version__)["devices"] == ["cpu"]
    error = client.ask("hello", version="0.0.1")["error"]
    assert error["argument"] == "version" and error["expected"] == __version__


def test_a_model_is_built_trained_and_saved(client, tmp_path):
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(40, 4)).astype("float32"), rng.integers(0, 3, 40).astype("int32")
    client.ok("set_random_seed", seed=3)
    model = client.ok("from_config", config=MODEL)
    client.ok("compile", model=model, optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = client.ok("fit", model=model, x=x, y=y, epochs=3, batch_size=8)
    assert history["epoch"] == [0, 1, 2] and len(history["history"]["loss"]) == 3
    assert [e["event"] for e in client.events] == ["train_begin", "epoch_end", "epoch_end", "epoch_end", "train_end"]
    assert client.events[1]["steps"] == 5 and client.events[1]["logs"]["loss"] == pytest.approx(history["history"]["loss"][0])
    probabilities = client.ok("predict", model=model, x=x)
    assert probabilities.shape == (40, 3) and np.allclose(probabilities.sum(1), 1, atol=1e-6)
    kernel, bias = client.ok("get_weights", model=model)
    logits = x @ kernel + bias
    expected = np.exp(logits - logits.max(1, keepdims=True))
    np.testing.assert_allclose(probabilities, expected / expected.sum(1, keepdims=True), atol=1e-5)
    path = str(tmp_path / "m.keras")
    client.ok("save_model", model=model, path=path)
    again = client.ok("load_model", path=path)
    assert client.ok("weights_digest", model=again) == client.ok("weights_digest", model=model)
    assert json.loads(client.ok("document", model=again))["class_name"] == "Sequential"
    assert client.ok("info", model=model)["inputs"] == [{"name": "input_layer", "shape": [None, 4], "dtype": "float32"}]
    client.ok("release", object=again)
    assert "error" in client.ask("summary", model=again)


def test_the_client_may_stop_training(client):
    client.events.clear()
    model = client.ok("from_config", config=MODEL)
    client.ok("compile", model=model, optimizer="sgd", loss="mse")
    answer = client.ask("fit", stop_after=1, model=model, x=np.zeros((8, 4), "float32"), y=np.zeros((8, 3), "float32"), epochs=50)
    assert answer["ok"]["epoch"] == [0, 1]


@pytest.mark.parametrize("verb, args, words", [
    ("fitt", {}, "Did you mean 'fit'"),
    ("from_config", {"config": {**MODEL, "class_name": "Sequental"}}, "Did you mean 'Sequential'"),
    ("summary", {"model": {"__object__": 999}}, "no object 999"),
    ("fit", {"model": None, "epoch": 3}, "Did you mean 'epochs'"),
])
def test_mistakes_are_answers_with_a_remedy(client, verb, args, words):
    assert words in client.ask(verb, **args)["error"]["message"]


def test_errors_carry_their_parts(client):
    model = client.ok("from_config", config=MODEL)
    client.ok("compile", model=model, loss="mse")
    error = client.ask("fit", model=model, x=np.zeros((8, 5), "float32"), y=np.zeros((8, 3), "float32"))["error"]
    assert error["type"] == "ShapeError" and error["expected"] == "[None, 4]" and error["received"] == "[8, 5]"


@pytest.mark.parametrize("data", [
    HEADER.pack(1 << 31, 0), HEADER.pack(5, 0) + b"nojsn", HEADER.pack(2, 4) + b"{}",
    HEADER.pack(57, 0) + b'{"__array__": {"dtype": "float32", "shape": [4], "offset"',
])
def test_broken_frames_are_refused(data):
    with pytest.raises(FrameError):
        read_frame(io.BytesIO(data))


@pytest.mark.parametrize("array", [
    np.arange(6, dtype="int64").reshape(2, 3), np.zeros((0, 4), "float32"), np.float32([np.nan, np.inf]), np.array([True, False]),
    np.asfortranarray(np.arange(6.0).reshape(2, 3)), np.float16([1.5]),
], ids=lambda a: f"{a.dtype}{a.shape}")
def test_arrays_survive_a_round_trip(array):
    stream = io.BytesIO()
    write_frame(stream, {"a": [array], "n": float("nan"), "i": np.int64(3)})
    stream.seek(0)
    message = read_frame(stream)
    assert message["a"][0].dtype == array.dtype and message["n"] == "NaN" and message["i"] == 3
    np.testing.assert_array_equal(message["a"][0], array)
