"""Frames on a byte stream (schemas/frames.md): a JSON header and the raw bytes of its arrays."""

from __future__ import annotations

import json
import math
import struct
from typing import Any, BinaryIO

import numpy as np

from kerasr_core.errors import KerasrError, shown

HEADER = struct.Struct("<IQ")
MAX_HEADER = 64 << 20
MAX_PAYLOAD = 16 << 30
DTYPES = (
    "float32", "float64", "float16", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool",
)


class FrameError(KerasrError, ValueError):
    """A frame that breaks the format."""


def read_frame(stream: BinaryIO) -> Any | None:
    """The next message with its arrays in place, or None at the end of the stream."""
    head = _read(stream, HEADER.size, at_end=True)
    if head is None:
        return None
    header_size, payload_size = HEADER.unpack(head)
    if header_size > MAX_HEADER or payload_size > MAX_PAYLOAD:
        raise FrameError(
            f"A frame of {header_size} + {payload_size} bytes is over the limits of {MAX_HEADER} + {MAX_PAYLOAD}.",
            expected=f"at most {MAX_HEADER} + {MAX_PAYLOAD} bytes", received=f"{header_size} + {payload_size} bytes",
        )
    text = _read(stream, header_size)
    payload = bytearray(payload_size)
    _read_into(stream, memoryview(payload))
    try:
        message = json.loads(text or b"", parse_constant=_no_constant)
    except (ValueError, RecursionError) as problem:
        raise FrameError(f"The header of a frame is not JSON: {problem}.", expected="JSON", received=shown(text)) from problem
    return _with_arrays(message, payload)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} must be written as a string")


def _read(stream: BinaryIO, size: int, at_end: bool = False) -> bytes | None:
    data = stream.read(size)
    if not data and at_end:
        return None
    if data is None or len(data) != size:
        raise FrameError("The stream ended inside a frame.", expected=f"{size} bytes", received=f"{len(data or b'')} bytes")
    return data


def _read_into(stream: BinaryIO, view: memoryview) -> None:
    done = 0
    while done < len(view):
        count = stream.readinto(view[done:])  # type: ignore[attr-defined]
        if not count:
            raise FrameError("The stream ended inside a frame.", expected=f"{len(view)} bytes", received=f"{done} bytes")
        done += count


def _with_arrays(value: Any, payload: bytearray) -> Any:
    if isinstance(value, dict):
        if set(value) == {"__array__"}:
            return _array(value["__array__"], payload)
        return {k: _with_arrays(v, payload) for k, v in value.items()}
    if isinstance(value, list):
        return [_with_arrays(v, payload) for v in value]
    return value


def _array(spec: Any, payload: bytearray) -> np.ndarray[Any, Any]:
    try:
        dtype, shape, offset = spec["dtype"], [int(d) for d in spec["shape"]], int(spec["offset"])
    except (KeyError, TypeError, ValueError) as problem:
        raise FrameError(f"An array needs `dtype`, `shape` and `offset`, received {shown(spec)}.", received=shown(spec)) from problem
    if dtype not in DTYPES or any(d < 0 for d in shape) or offset < 0:
        raise FrameError(f"An array has an unknown dtype or a negative size: {shown(spec)}.", received=shown(spec))
    count = math.prod(shape)
    if offset + count * np.dtype(dtype).itemsize > len(payload):
        raise FrameError(f"The array {shown(spec)} reaches beyond the payload of {len(payload)} bytes.", received=shown(spec))
    return np.frombuffer(payload, np.dtype(dtype).newbyteorder("<"), count, offset).reshape(shape)


def write_frame(stream: BinaryIO, message: Any) -> None:
    """Write a message; its arrays go to the payload."""
    arrays: list[np.ndarray[Any, Any]] = []
    size = 0

    def plain(value: Any) -> Any:
        nonlocal size
        if isinstance(value, dict):
            return {str(k): plain(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(v) for v in value]
        if isinstance(value, np.generic) or hasattr(value, "__array__") and not getattr(value, "ndim", 1):
            return plain(np.asarray(value).item())
        if hasattr(value, "__array__"):
            array = np.ascontiguousarray(np.asarray(value))
            array = array if array.dtype.name in DTYPES else array.astype(np.float32)
            arrays.append(array.astype(array.dtype.newbyteorder("<"), copy=False))
            spec = {"dtype": array.dtype.name, "shape": list(array.shape), "offset": size}
            size += array.nbytes
            return {"__array__": spec}
        if isinstance(value, float) and not math.isfinite(value):
            return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        return value

    header = json.dumps(plain(message)).encode()
    stream.write(HEADER.pack(len(header), size))
    stream.write(header)
    for array in arrays:
        stream.write(array.reshape(-1).view(np.uint8).data if array.size else b"")
    stream.flush()
