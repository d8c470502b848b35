"""JSON from a file that nobody vouches for: size, depth, encoding, duplicate keys and numbers are checked."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import numpy as np

from kerasr_core.errors import ModelFileError
from kerasr_core.saving import limits

_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)


def parse_json(data: bytes | str, where: str, most_bytes: int = limits.CONFIG_BYTES) -> Any:
    """The value of a JSON text.

    Args:
        data: The text, as UTF-8 if bytes.
        where: What it is, for messages: `'model.keras': config.json`.
        most_bytes: The largest size accepted.

    Raises: `ModelFileError`.
    """
    if isinstance(data, str):
        try:
            data = data.encode("utf-8")
        except UnicodeEncodeError as problem:
            raise ModelFileError(f"{where} is not valid Unicode: {problem.reason}.") from problem
    if len(data) > most_bytes:
        raise ModelFileError(
            f"{where} has {len(data)} bytes; at most {most_bytes} are read.", expected=most_bytes, received=len(data)
        )
    _check_structure(data, where)
    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=_object, parse_constant=_constant, parse_float=_finite
        )
        if b"\\u" in data:
            json.dumps(value, ensure_ascii=False).encode("utf-8")  # half a surrogate pair cannot be written again
    except UnicodeError as problem:
        raise ModelFileError(f"{where} is not UTF-8: {problem}.", expected="UTF-8") from problem
    except (ValueError, RecursionError) as problem:
        raise ModelFileError(f"{where} is not valid JSON: {problem}.", expected="JSON") from problem
    return value


def _check_structure(data: bytes, where: str) -> None:
    """Bound the number of values and the depth before anything is built from them."""
    marks = np.frombuffer(_STRING.sub(b"", data), np.uint8)
    opening = (marks == ord("[")) | (marks == ord("{"))
    values = int(np.count_nonzero(opening | (marks == ord(",")) | (marks == ord(":"))))
    if values > limits.CONFIG_VALUES:
        raise ModelFileError(
            f"{where} holds more than {limits.CONFIG_VALUES} values.", expected=limits.CONFIG_VALUES, received=values
        )
    closing = (marks == ord("]")) | (marks == ord("}"))
    steps = opening.astype(np.int8) - closing.astype(np.int8)
    depth = int(np.cumsum(steps[steps != 0], dtype=np.int32).max(initial=0))
    if depth > limits.CONFIG_DEPTH:
        raise ModelFileError(
            f"{where} is nested {depth} levels deep; at most {limits.CONFIG_DEPTH} are read.",
            expected=limits.CONFIG_DEPTH, received=depth,
        )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(k for k, _ in pairs if k in seen or seen.add(k))  # type: ignore[func-returns-value]
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return found


def _constant(word: str) -> Any:
    raise ValueError(f"{word} is not a JSON number")


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"the number {text[:40]} is too large")
    return value
