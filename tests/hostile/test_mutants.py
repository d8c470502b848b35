"""Files with random damage load to the same model or are refused with one of kerasr's errors; a failed load changes nothing."""

from __future__ import annotations

import json
import random
import warnings

import numpy as np
import pytest
from hostile.making import archive, entries_of, good_bytes, small_model

from kerasr_core import saving
from kerasr_core.errors import KerasrError

COUNT = 60


def damaged(data: bytes, source: random.Random) -> bytes:
    """One random change: bytes flipped, cut out, repeated, or set to a telling value."""
    changed = bytearray(data)
    for _ in range(source.choice([1, 1, 2, 8])):
        at = source.randrange(len(changed))
        how = source.randrange(5)
        if how == 0:
            changed[at] ^= 1 << source.randrange(8)
        elif how == 1:
            changed[at] = source.choice([0, 1, 127, 128, 255])
        elif how == 2:
            del changed[at : at + source.randrange(1, 64)]
        elif how == 3:
            changed[at:at] = changed[at : at + source.randrange(1, 64)]
        else:
            changed[at : at + 4] = source.choice([b"\xff" * 4, bytes(4), b"\x00\x00\x00\x80", b"\xff\xff\xff\x7f"])
    return bytes(changed)


def same(one, other) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one.get_weights(), other.get_weights()))


@pytest.mark.parametrize("seed", range(COUNT))
def test_damaged_archives_load_equal_or_are_refused(seed):
    data = good_bytes()
    original = saving.model_from_bytes(data)
    try:
        loaded = saving.model_from_bytes(damaged(data, random.Random(seed)))
    except KerasrError:
        return
    assert same(original, loaded)


@pytest.mark.parametrize("seed", range(COUNT))
def test_damaged_weight_files_load_equal_or_are_refused_and_change_nothing(seed, tmp_path):
    source, target, path = small_model(), small_model(), tmp_path / "m.weights.h5"
    source.save_weights(path)
    path.write_bytes(damaged(path.read_bytes(), random.Random(seed)))
    before = target.get_weights()
    try:
        target.load_weights(path)
    except KerasrError:
        assert all(np.array_equal(a, b) for a, b in zip(before, target.get_weights()))
        return
    assert same(source, target)


def values_of(node, found):
    """Every place in a JSON document, as (container, key)."""
    for key in node if isinstance(node, dict) else range(len(node)):
        found.append((node, key))
        if isinstance(node[key], (dict, list)):
            values_of(node[key], found)
    return found


@pytest.mark.parametrize("seed", range(2 * COUNT))
def test_configs_with_a_value_replaced_load_or_are_refused(seed):
    source = random.Random(seed)
    entries = entries_of(good_bytes())
    document = json.loads(entries["config.json"])
    container, key = source.choice(values_of(document, []))
    container[key] = source.choice([None, -1, 0, 1e30, 10**12, "", "x", [], {}, [[]], {"a": 1}, True, "../x", [None] * 3])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            saving.model_from_bytes(archive({**entries, "config.json": json.dumps(document).encode()}))
    except KerasrError:
        pass
