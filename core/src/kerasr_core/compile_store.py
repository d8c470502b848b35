"""A folder of compiled programs: bounded in size, safe against broken files, several processes at once, and other users."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

MAX_ENTRIES = 20_000
_SUFFIX = ".program"
_UNFINISHED = ".unfinished"
_DIGEST = hashlib.sha256().digest_size
_HOUR = 3600.0


class Store:
    """What JAX's persistent cache reads from and writes to; entries are compressed executables under JAX's keys.

    Nothing that goes wrong with the disk reaches the caller: an entry that cannot be read is compiled again, and after a write that
    failed no more are tried.

    Args:
        root: The folder whose size is bounded; it holds the folders of all machines and versions.
        folder: The folder of this machine's entries.
        max_bytes: Largest size of `root`; what was not used for longest is removed first.
    """

    def __init__(self, root: Path, folder: Path, max_bytes: int) -> None:
        self._path = folder  # by this name JAX tells its cache's place
        self._root, self._max_bytes = root, max_bytes
        self._lock = threading.Lock()
        self._listening = threading.local()
        self._size: int | None = None  # bytes in `root`, counted at the first write
        self._count = 0
        self._writable = True

    def _file(self, key: str) -> Path:
        return self._path / (hashlib.sha256(key.encode()).hexdigest() + _SUFFIX)

    @contextlib.contextmanager
    def answers(self) -> Iterator[list[bytes | None]]:
        """What `get` answers in this thread meanwhile, in order."""
        before = getattr(self._listening, "answers", None)
        found: list[bytes | None] = []
        self._listening.answers = found
        try:
            yield found
        finally:
            self._listening.answers = before

    def get(self, key: str) -> bytes | None:
        """The entry, or None if there is none or it is damaged."""
        found = self._read(key)
        answers = getattr(self._listening, "answers", None)
        if answers is not None:
            answers.append(found)
        return found

    def _read(self, key: str) -> bytes | None:
        path = self._file(key)
        try:
            with open(path, "rb") as file:
                if not _own(os.fstat(file.fileno())):
                    return None
                data = file.read()
        except OSError:
            return None
        digest, value = data[:_DIGEST], data[_DIGEST:]
        if digest != _digest(key, value):
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # its last use, by which entries are removed
        return value

    def put(self, key: str, value: bytes) -> None:
        """Keep an entry: written aside and then renamed, so that a reader finds all of it or nothing."""
        if not self._writable or len(value) > self._max_bytes // 4:
            return
        with self._lock:
            try:
                self._make_room(len(value) + _DIGEST)
                number, name = tempfile.mkstemp(suffix=_UNFINISHED, dir=self._path)
                try:
                    with os.fdopen(number, "wb") as file:
                        file.write(_digest(key, value) + value)
                    os.replace(name, self._file(key))
                except BaseException:
                    with contextlib.suppress(OSError):
                        os.unlink(name)
                    raise
            except OSError:
                self._writable = False

    def _make_room(self, wanted: int) -> None:
        if self._size is None:
            self._sweep(wanted)
        assert self._size is not None
        if self._size + wanted > self._max_bytes or self._count >= MAX_ENTRIES:
            self._sweep(wanted)
        self._size += wanted
        self._count += 1

    def _sweep(self, wanted: int) -> None:
        """Count what is there; if it is too much, remove the entries not used for longest, down to nine tenths of what is allowed."""
        found = sorted(_entries(self._root))
        size, count = sum(bytes_ for _, bytes_, _ in found), len(found)
        full = size + wanted > self._max_bytes or count >= MAX_ENTRIES
        while found and full and (size + wanted > 0.9 * self._max_bytes or count > 0.9 * MAX_ENTRIES):
            _, bytes_, path = found.pop(0)
            with contextlib.suppress(OSError):  # another process may have been faster
                os.unlink(path)
            size, count = size - bytes_, count - 1
        self._size, self._count = size, count


def _entries(root: Path) -> Iterator[tuple[float, int, str]]:
    """Last use, size and path of every entry; files that a process left unfinished are removed after an hour."""
    for folder in [f for f in os.scandir(root) if f.is_dir(follow_symlinks=False)]:
        for file in os.scandir(folder):
            with contextlib.suppress(OSError):
                known = file.stat(follow_symlinks=False)
                if file.name.endswith(_UNFINISHED) and known.st_mtime < time.time() - _HOUR:
                    os.unlink(file.path)
                elif file.name.endswith(_SUFFIX):
                    yield known.st_mtime, known.st_size, file.path


def _digest(key: str, value: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\0" + value).digest()


def private_folder(path: Path) -> bool:
    """Whether the folder, made if need be, belongs to this user and nobody else may write to it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            path.mkdir(mode=0o700)
        return path.is_dir() and _own(path.stat()) and _guarded(path.parent.stat()) and os.access(path, os.R_OK | os.X_OK)
    except OSError:
        return False


def _guarded(parent: os.stat_result) -> bool:
    """Whether what lies in a folder can be exchanged by its owners only."""
    return not hasattr(os, "geteuid") or bool(parent.st_mode & stat.S_ISVTX) or not parent.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _own(known: os.stat_result) -> bool:
    if not hasattr(os, "geteuid"):
        return True  # on Windows a profile's folders are the user's own
    return known.st_uid == os.geteuid() and not known.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
