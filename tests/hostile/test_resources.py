"""Hostile files are answered within two seconds and within 256 MiB plus twice the file, in a process of their own."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest
from hostile.making import WEIGHTS, archive, changed_weights, entries_of, good_bytes, with_config, with_entry, with_weights

_CHILD = """
import resource, sys, time
import kerasr_core.api
from kerasr_core import saving
from kerasr_core.errors import KerasrError
saving.model_from_bytes(open(sys.argv[1], "rb").read())
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before, started = peak(), time.process_time()
try:
    saving.load_model(sys.argv[2])
    verdict = "loaded"
except KerasrError as problem:
    verdict = type(problem).__name__
print(verdict, (peak() - before) * 1024, time.process_time() - started)
"""


def wide_layer():
    def change(document):
        document["config"]["layers"][2]["config"]["units"] = 10**9
        document["compile_config"] = {"optimizer": "adam", "loss": "mse"}

    return with_config(change)


def flat_bomb():
    entries = {**entries_of(good_bytes()), "config.json": b"[" + b"[]," * (20 << 20) + b"0]"}
    return archive(entries, zipfile.ZIP_DEFLATED)


def deflated_weights():
    return archive({**entries_of(good_bytes()), WEIGHTS: bytes(3 << 30)}, zipfile.ZIP_DEFLATED)


def shape_bomb():
    def change(h5):
        del h5["layers/dense/vars/0"]
        h5.create_dataset("layers/dense/vars/0", shape=(1 << 14, 1 << 15), dtype="float32", chunks=(256, 256), compression="gzip")

    return with_weights(change)


def many_groups():
    def change(h5):
        for i in range(20_000):
            h5.create_group(f"g/{i}")
        del h5["layers/dense"]

    return with_weights(change)


def alias_tree():
    """2^60 paths through hard links that always double."""

    def change(h5):
        inner = h5.create_group("t/0")
        for i in range(1, 60):
            outer = h5.create_group(f"t/{i}")
            outer["a"] = outer["b"] = inner
            inner = outer

    return with_weights(change)


def many_entries():
    file = io.BytesIO(good_bytes())
    with zipfile.ZipFile(file, "a") as out:
        for i in range(60_000):
            out.writestr(f"assets/{i}", b"")
    return file.getvalue()


def plain_garbage():
    return with_entry(WEIGHTS, b"\x89HDF\r\n\x1a\n" + bytes(range(256)) * 4000)


@pytest.mark.parametrize(
    "make", [wide_layer, flat_bomb, shape_bomb, many_groups, alias_tree, many_entries, plain_garbage], ids=lambda f: f.__name__
)
def test_the_answer_comes_soon_and_costs_little(make, tmp_path):
    good, bad = tmp_path / "good.keras", tmp_path / "bad.keras"
    good.write_bytes(good_bytes())
    bad.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(good), str(bad)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    verdict, memory, seconds = done.stdout.split()
    assert verdict.endswith("Error")
    assert float(memory) < (256 << 20) + 2 * bad.stat().st_size
    assert float(seconds) < 2


@pytest.mark.slow
def test_three_gigabytes_of_compressed_zeros(tmp_path):
    test_the_answer_comes_soon_and_costs_little(deflated_weights, tmp_path)


def test_the_weight_file_helper_changes_the_weights():
    assert changed_weights(lambda h5: h5.attrs.__setitem__("x", 1)) != entries_of(good_bytes())[WEIGHTS]
