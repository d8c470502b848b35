"""The tree of a model's variables <-> HDF5, in the layout of Keras 3 (schemas/weights-h5.md)."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import h5py
import numpy as np

from kerasr_core.errors import ModelFileError, WeightsError, shown
from kerasr_core.saving.hdf5_checks import StoredArray, scan
from kerasr_core.saving.saveables import saveables


def write_weights(root: Any, file: BinaryIO) -> None:
    """Write the variables of `root`, of all layers in it and of its optimizer as an HDF5 file.

    Args:
        root: A model or a layer.
        file: Where to; it must be seekable, and should be memory, since HDF5 does not recover from failed writes.
    """
    with h5py.File(file, "w") as out:
        for path, value in saveables(root):
            if not hasattr(value, "save_own_variables"):
                continue
            store: dict[str, Any] = {}
            value.save_own_variables(store)
            group = out.create_group(f"{path}/vars" if path else "vars")
            if isinstance(getattr(value, "name", None), str):
                group.attrs["name"] = value.name
            checksum = 0
            for key in in_order(store):
                checksum = zlib.crc32(_write(group, key, store[key]), checksum)
            if store:
                group.attrs["crc32"] = np.uint32(checksum)


def in_order(keys: Iterable[str]) -> list[str]:
    """`0`, `1`, …, `10`, then other names alphabetically: the order of the checksum."""
    return sorted(keys, key=lambda k: (not k.isdecimal(), int(k) if k.isdecimal() else 0, k))


def raw_bytes(value: np.ndarray[Any, Any]) -> memoryview:
    """The bytes of an array as it is stored, row-major, without a copy where possible."""
    return np.ascontiguousarray(value).reshape(-1).view(np.uint8).data


def _write(group: h5py.Group, key: str, variable: Any) -> memoryview:
    """Write one array; give its bytes."""
    value = np.asarray(variable.numpy() if hasattr(variable, "numpy") else variable, order="C")
    if value.dtype.kind == "V":  # bfloat16 and its like, which HDF5 does not know
        group.create_dataset(key, data=value.view(f"V{value.dtype.itemsize}"), dtype=f"V{value.dtype.itemsize}")
        group[key].attrs["dtype"] = value.dtype.name
    elif value.dtype.kind in "fiub":
        group.create_dataset(key, data=value)
    else:
        raise WeightsError(
            f"`save_own_variables` gave {shown(value)} under {key!r} of {group.name!r}; only numeric arrays can be stored.",
            received=shown(value),
        )
    return raw_bytes(value)


Store = dict[str, StoredArray]  # the arrays of one object, by name


class WeightsFile:
    """A weight file, looked through for anything that does not belong there when it is opened.

    Args:
        file: The opened file.
        size: How many bytes it has.
        name: Its name, for messages.
    """

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self.name = name
        try:
            self._file = h5py.File(file, "r")
        except (OSError, ValueError, TypeError, KeyError, RuntimeError) as problem:
            raise ModelFileError(f"{name!r}: its weights are not a readable HDF5 file: {problem}.", received=name) from problem
        try:
            self._groups = scan(self._file, size, name)
        except ModelFileError:
            self.close()
            raise
        except Exception as problem:
            self.close()
            raise ModelFileError(f"{name!r}: its weights are damaged: {problem}.", received=name) from problem

    def __enter__(self) -> WeightsFile:
        return self

    def __exit__(self, *error: Any) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    def store(self, path: str) -> Store:
        """The arrays of the object at `path`; empty if the file has none."""
        return self._groups.get(f"{path}/vars" if path else "vars", {})

    def paths(self) -> Iterator[str]:
        """The paths of objects that have arrays in the file."""
        for group, arrays in self._groups.items():
            if arrays and (group == "vars" or group.endswith("/vars")):
                yield group.removesuffix("vars").removesuffix("/")

    @property
    def is_legacy(self) -> bool:
        """Whether it is a file of Keras 1 or 2, which has another layout."""
        return "layer_names" in self._file.attrs or "model_weights" in self._groups

    def verify(self, path: str, arrays: dict[str, np.ndarray[Any, Any]]) -> None:
        """Compare the arrays read at `path` with the checksum that the file carries, if it does."""
        stored = self._file[f"{path}/vars" if path else "vars"].attrs.get("crc32")
        if stored is None:
            return
        checksum = 0
        for key in in_order(self.store(path)):
            checksum = zlib.crc32(raw_bytes(arrays[key]), checksum)
        if not isinstance(stored, (int, np.integer)) or int(stored) != checksum:
            raise ModelFileError(f"{self.name!r} is damaged: the numbers of {path or '/'!r} do not match their checksum.", received=path)
