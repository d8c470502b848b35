"""Writers that are killed, or run out of disk, leave the old file or the complete new one, and nothing beside it."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import textwrap

import numpy as np
import pytest
from hostile.making import small_model

from kerasr_core import saving
from kerasr_core.saving import files

_CHILD = """
import sys
import numpy as np
import kerasr_core.api
from kerasr_core.registry import lookup
dense = lookup("layers.Dense")
model = lookup("Sequential")([lookup("Input")((400,)), dense(400), dense(400)])
print("ready", flush=True)
for value in range(1, 10**6):
    model.set_weights([np.full(w.shape, float(value), "float32") for w in model.weights])
    model.{method}(sys.argv[1])
"""


@pytest.mark.parametrize(("method", "name"), [("save", "m.keras"), ("save_weights", "m.weights.h5")])
def test_kill_while_saving_leaves_a_whole_file(method, name, tmp_path):
    path = tmp_path / name
    dense, sequential, inputs = (files_lookup(n) for n in ("layers.Dense", "Sequential", "Input"))
    model = sequential([inputs((400,)), dense(400), dense(400)])
    model.set_weights([np.zeros(w.shape, "float32") for w in model.weights])
    getattr(model, method)(path)
    for attempt in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD.format(method=method), str(path)], stdout=subprocess.PIPE, text=True
        )
        child.stdout.readline()
        try:
            child.wait(0.05 + 0.037 * attempt)
        except subprocess.TimeoutExpired:
            pass
        child.send_signal(signal.SIGKILL)
        child.communicate()
        model.load_weights(path)
        values = {float(v) for w in model.get_weights() for v in np.unique(w)}
        assert len(values) == 1  # one state, not a mix of two
        strays = [p for p in tmp_path.iterdir() if p.name != name]
        for stray in strays:  # only a kill between naming the finished file and renaming it can leave one
            stray.unlink()
        assert len(strays) <= 1


def files_lookup(name):
    from kerasr_core.registry import lookup

    return lookup(name)


class FullDisk(io.FileIO):
    """A file on a disk that is full after `room` bytes."""

    room = 0

    def write(self, data):
        if self.tell() + len(memoryview(data).cast("B")) > self.room:
            raise OSError(28, "No space left on device")
        return super().write(data)


@pytest.mark.parametrize("room", [0, 100, 5000])
@pytest.mark.parametrize(("method", "name"), [("save", "m.keras"), ("save_weights", "m.weights.h5")])
def test_a_full_disk_keeps_the_old_file(method, name, room, tmp_path, monkeypatch):
    model = small_model()
    path = tmp_path / name
    getattr(model, method)(path)
    before = path.read_bytes()
    model.set_weights([w + 1 for w in model.get_weights()])
    monkeypatch.setattr(FullDisk, "room", room)
    monkeypatch.setattr(files, "opened", lambda descriptor: FullDisk(descriptor, "w+b"))
    with pytest.raises(OSError, match="No space left"):
        getattr(model, method)(path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_a_file_size_limit_keeps_the_old_file(tmp_path):
    """The operating system's own limit, in a process of its own: an error, no crash."""
    code = textwrap.dedent("""
        import resource, signal, sys
        import kerasr_core.api
        from kerasr_core.registry import lookup
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        dense = lookup("layers.Dense")
        model = lookup("Sequential")([lookup("Input")((300,)), dense(300)])
        model.save_weights(sys.argv[1])
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
        try:
            model.save_weights(sys.argv[1])
        except OSError as problem:
            print("refused", problem.errno)
    """)
    path = tmp_path / "m.weights.h5"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["refused", "27"]
    assert path.stat().st_size > 300 * 300 * 4
    assert len(list(tmp_path.iterdir())) == 1


def test_without_nameless_files_the_result_is_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_nameless", lambda folder: (None, None))
    model, path = small_model(), tmp_path / "m.keras"
    model.save(path)
    assert saving.load_model(path).count_params() == 23
    with pytest.raises(RuntimeError, match="stop"), files.atomic_writer(path) as file:
        file.write(b"half")
        raise RuntimeError("stop")
    assert [p.name for p in tmp_path.iterdir()] == ["m.keras"]
    assert saving.load_model(path).count_params() == 23


def test_an_exception_in_get_config_keeps_the_old_file(tmp_path):
    model, path = small_model(), tmp_path / "m.keras"
    model.save(path)
    before = path.read_bytes()
    model.layers[0].__dict__["get_config"] = lambda: 1 / 0
    with pytest.raises(ZeroDivisionError):
        model.save(path)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["m.keras"]
