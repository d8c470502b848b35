"""Makes model files that break one rule each, from a good one."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import h5py

from kerasr_core import saving
from kerasr_core.registry import lookup

WEIGHTS = "model.weights.h5"


def small_model() -> Any:
    """4 -> 3 -> 2, built, not compiled."""
    dense = lookup("layers.Dense")
    return lookup("Sequential")([lookup("Input")((4,)), dense(3, activation="relu", name="a"), dense(2, name="b")])


def good_bytes() -> bytes:
    return saving.model_bytes(small_model())


def entries_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {n: archive.read(n) for n in archive.namelist()}


def archive(entries: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as out:
        for name, content in entries.items():
            out.writestr(zipfile.ZipInfo(name), content, compress_type=compression)
    return file.getvalue()


def with_entry(name: str, content: bytes) -> bytes:
    """The good file with one entry replaced or added."""
    return archive({**entries_of(good_bytes()), name: content})


def with_config(change: Callable[[dict[str, Any]], Any]) -> bytes:
    """The good file with a changed config; `change` works in place or returns another document."""
    entries = entries_of(good_bytes())
    config = json.loads(entries["config.json"])
    changed = change(config)
    return archive({**entries, "config.json": json.dumps(config if changed is None else changed).encode()})


def with_layer(change: Callable[[dict[str, Any]], Any]) -> bytes:
    """The good file with its first Dense layer's config changed in place."""
    return with_config(lambda document: change(document["config"]["layers"][1]) and None)


def changed_weights(change: Callable[[h5py.File], Any], data: bytes | None = None) -> bytes:
    """A weight file after `change`, from that of the good model."""
    file = io.BytesIO(entries_of(good_bytes())[WEIGHTS] if data is None else data)
    with h5py.File(file, "r+") as h5:
        change(h5)
    return file.getvalue()


def with_weights(change: Callable[[h5py.File], Any]) -> bytes:
    """The good file with changed weights."""
    return with_entry(WEIGHTS, changed_weights(change))
