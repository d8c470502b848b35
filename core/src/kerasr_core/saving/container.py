"""Reads the zip container of a `.keras` file: names, sizes and checksums are checked, nothing is unpacked to the disk.

Format: schemas/archive.md.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
from typing import BinaryIO

from kerasr_core.errors import ModelFileError, shown
from kerasr_core.saving import limits

METADATA, CONFIG, WEIGHTS = "metadata.json", "config.json", "model.weights.h5"
_ASSET = re.compile(r"assets(/[^/\\\x00-\x1f:]+)*/?")


class Section(io.RawIOBase):
    """A stretch of a file, read as if it were a file of its own."""

    def __init__(self, file: BinaryIO, start: int, length: int) -> None:
        super().__init__()
        self._file, self._start, self._length, self._at = file, start, length, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._length}[whence])
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        wanted = max(0, min(len(view), self._length - self._at))
        self._file.seek(self._start + self._at)
        count = self._file.readinto(view[:wanted])  # type: ignore[attr-defined]
        self._at += count
        return int(count)


class Container:
    """The checked entries of a `.keras` file.

    Args:
        file: The opened file.
        name: Its name, for messages.
    """

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.file, self.name = file, name
        self.size = file.seek(0, io.SEEK_END)
        self._check_directory_size()
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, struct.error, OSError, NotImplementedError) as problem:
            raise self._damaged(f"it is not a zip archive: {problem}") from problem
        self.entries: dict[str, zipfile.ZipInfo] = {}
        for info in self._zip.infolist():
            self._check(info)
            self.entries[info.filename] = info
        for needed in (CONFIG, WEIGHTS):
            if needed not in self.entries:
                raise self._damaged(f"it has no {needed!r}; its entries are {shown(sorted(self.entries))}")

    def read(self, entry: str) -> bytes:
        """A small entry's bytes; their checksum is verified."""
        most = limits.METADATA_BYTES if entry == METADATA else limits.CONFIG_BYTES
        info = self.entries[entry]
        if info.file_size > most:
            raise self._damaged(f"{entry!r} has {info.file_size} bytes; at most {most} are read")
        return self._unpacked(info)

    def weights(self) -> BinaryIO:
        """The weight file, read in place where it is stored uncompressed; its checksum is verified first."""
        info = self.entries[WEIGHTS]
        if info.compress_type == zipfile.ZIP_DEFLATED:
            return io.BytesIO(self._unpacked(info))
        try:
            with self._zip.open(info) as stream:
                while stream.read(limits.MIB):
                    pass
        except (zipfile.BadZipFile, EOFError, OSError, ValueError, struct.error) as problem:
            raise self._damaged(f"{WEIGHTS!r} cannot be read: {problem}") from problem
        self.file.seek(info.header_offset)
        header = self.file.read(30)
        start = info.header_offset + 30 + sum(struct.unpack("<2H", header[26:30]))
        return Section(self.file, start, info.file_size)  # type: ignore[return-value]

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as stream:
                data = stream.read(info.file_size + 1)
        except Exception as problem:  # zipfile raises errors of a dozen kinds on damaged data
            raise self._damaged(f"{info.filename!r} cannot be read: {problem}") from problem
        if len(data) != info.file_size:
            raise self._damaged(f"{info.filename!r} holds {len(data)} bytes where {info.file_size} are declared")
        return data

    def _check(self, info: zipfile.ZipInfo) -> None:
        name = info.orig_filename
        if name not in (METADATA, CONFIG, WEIGHTS) and not (_ASSET.fullmatch(name) and ".." not in name.split("/")):
            raise self._damaged(
                f"the entry {shown(name)} does not belong into a model file (only {METADATA}, {CONFIG}, {WEIGHTS} and assets/…)"
            )
        if name in self.entries:
            raise self._damaged(f"the entry {name!r} stands twice in it")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise self._damaged(f"the entry {name!r} is a symbolic link")
        if info.flag_bits & 0x1:
            raise self._damaged(f"the entry {name!r} is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._damaged(f"the entry {name!r} is compressed by an unknown method ({info.compress_type})")
        stored = info.compress_type == zipfile.ZIP_STORED
        if info.compress_size > self.size or (stored and info.compress_size != info.file_size):
            raise self._damaged(f"the entry {name!r} declares more bytes ({info.compress_size}) than the file has")
        if info.file_size > self.size + limits.EXPANSION_BYTES:
            raise self._damaged(f"the entry {name!r} would unpack to {info.file_size} bytes from a file of {self.size}")

    def _check_directory_size(self) -> None:
        """Bound the central directory before `zipfile` reads all of it."""
        self.file.seek(max(0, self.size - (1 << 16) - 22))
        tail = self.file.read()
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) - at < 22:
            raise self._damaged("it is not a zip archive (no end record)")
        size = struct.unpack("<I", tail[at + 12 : at + 16])[0]
        locator = tail[max(0, at - 20) : at]
        if size == 0xFFFFFFFF and locator[:4] == b"PK\x06\x07":
            self.file.seek(struct.unpack("<Q", locator[8:16])[0])
            record = self.file.read(56)
            size = struct.unpack("<Q", record[40:48])[0] if len(record) == 56 else size
        if size > limits.DIRECTORY_BYTES:
            raise self._damaged(f"its list of entries has {size} bytes; at most {limits.DIRECTORY_BYTES} are read")

    def _damaged(self, what: str) -> ModelFileError:
        return ModelFileError(f"{self.name!r} is not a valid .keras file: {what}.", received=self.name)
