"""Looks through an HDF5 file before anything in it is used: only hard-linked groups and plain numeric arrays are let in."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import h5py
import jax.numpy as jnp
import numpy as np

from kerasr_core import dtypes
from kerasr_core.errors import ModelFileError
from kerasr_core.saving import limits

_FILTERS = {h5py.h5z.FILTER_DEFLATE, h5py.h5z.FILTER_SHUFFLE, h5py.h5z.FILTER_FLETCHER32}
_LAYOUTS = {h5py.h5d.CONTIGUOUS, h5py.h5d.CHUNKED, h5py.h5d.COMPACT}


@dataclass
class StoredArray:
    """An array in the file: its shape and dtype are known, its numbers are read on demand."""

    path: str
    dataset: h5py.h5d.DatasetID
    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    def read(self) -> np.ndarray[Any, Any]:
        """The numbers, in the byte order of this machine."""
        try:
            value = np.asarray(h5py.Dataset(self.dataset)[()])
        except (OSError, ValueError, TypeError, RuntimeError, KeyError) as problem:
            raise ModelFileError(f"The array {self.path!r} of the weight file cannot be read: {problem}.") from problem
        return value.view(self.dtype) if value.dtype.kind == "V" else value.astype(self.dtype, copy=False)

    @property
    def bytes(self) -> int:
        return math.prod(self.shape) * self.dtype.itemsize


def scan(file: h5py.File, size: int, where: str) -> dict[str, dict[str, StoredArray]]:
    """The arrays of every group that has or may have some: `{"layers/dense/vars": {"0": …, "1": …}}`.

    Args:
        file: The opened file.
        size: How many bytes it has; the arrays together may not exceed it by much.
        where: The file's name, for messages.
    """
    found: dict[str, dict[str, StoredArray]] = {}
    seen: set[Any] = set()
    links = total = 0
    stack: list[tuple[str, h5py.h5g.GroupID, int]] = [("", file["/"].id, 0)]
    while stack:
        path, group, depth = stack.pop()
        address = _address(group)
        if address in seen or depth > limits.HDF5_DEPTH:
            raise _refused(where, path or "/", "is reached in two ways, or nested too deep")
        seen.add(address)
        arrays = found.setdefault(path, {})
        for link in group:
            links += 1
            if links > limits.HDF5_LINKS:
                raise _refused(where, path or "/", f"holds one of more than {limits.HDF5_LINKS} groups and arrays")
            name = link.decode("utf-8", "replace")
            inner = f"{path}/{name}" if path else name
            if group.links.get_info(link).type != h5py.h5l.TYPE_HARD:
                raise _refused(where, inner, "is a soft or external link; only arrays inside the file are read")
            member = h5py.h5o.open(group, link)
            if isinstance(member, h5py.h5g.GroupID):
                stack.append((inner, member, depth + 1))
            elif isinstance(member, h5py.h5d.DatasetID):
                arrays[name] = checked(member, inner, where)
                total += arrays[name].bytes
            else:
                raise _refused(where, inner, "is neither a group nor an array")
        if total > size + limits.EXPANSION_BYTES:
            raise _refused(where, path, f"arrays of more than {total} bytes are declared in a file of {size}")
    return found


def checked(dataset: h5py.h5d.DatasetID, path: str, where: str) -> StoredArray:
    """A dataset as a StoredArray, if it is a plain numeric array stored in this file."""
    creation = dataset.get_create_plist()
    layout = creation.get_layout()
    if layout not in _LAYOUTS or creation.get_external_count():
        raise _refused(where, path, "is stored outside the file or is virtual")
    try:
        dtype = _dtype(dataset)
        shape = dataset.shape if dataset.get_space().get_simple_extent_type() != h5py.h5s.NULL else None
    except (TypeError, ValueError, OSError, KeyError) as problem:
        raise _refused(where, path, f"has no numeric type: {problem}") from problem
    if dtype is None or shape is None or len(shape) > 32:
        raise _refused(where, path, f"is not a numeric array (type class {dataset.get_type().get_class()})")
    stored = StoredArray(path, dataset, tuple(int(d) for d in shape), dtype)
    if layout == h5py.h5d.CHUNKED:
        filters = [creation.get_filter(i)[0] for i in range(creation.get_nfilters())]
        if not set(filters) <= _FILTERS:
            raise _refused(where, path, f"uses filters {filters}; only gzip, shuffle and fletcher32 are read")
        if math.prod(creation.get_chunk()) * dtype.itemsize > max(stored.bytes, limits.MIB):
            raise _refused(where, path, "has chunks larger than the array")
    elif dataset.get_storage_size() != stored.bytes:
        raise _refused(
            where, path,
            f"declares {stored.bytes} bytes (shape {list(stored.shape)}) but stores {dataset.get_storage_size()}",
        )
    return stored


def _dtype(dataset: h5py.h5d.DatasetID) -> np.dtype[Any] | None:
    """The numeric type of a dataset, or None. Types that HDF5 lacks are raw bytes with their name in an attribute."""
    stored = dataset.get_type()
    kind = stored.get_class()
    if kind in (h5py.h5t.INTEGER, h5py.h5t.FLOAT, h5py.h5t.ENUM):
        dtype = stored.dtype.newbyteorder("=")
        return dtype if dtype.kind in "fiub" and dtype.itemsize <= 8 else None
    if kind == h5py.h5t.OPAQUE and stored.get_size() <= 2:
        name = h5py.Dataset(dataset).attrs.get("dtype")
        if isinstance(name, str) and name in dtypes.NAMES:
            dtype = np.dtype(jnp.dtype(name))
            return dtype if dtype.itemsize == stored.get_size() else None
    return None


def _address(group: Any) -> Any:
    info = h5py.h5o.get_info(group)
    return info.fileno, info.addr


def _refused(where: str, path: str, what: str) -> ModelFileError:
    return ModelFileError(f"{where!r}: in its weights, {path!r} {what}.", received=path)
