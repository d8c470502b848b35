"""Writing a file so that it is either the old one or the complete new one, whatever happens; used by every writer."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kerasr_core.errors import ModelFileError


class MissingFileError(ModelFileError, FileNotFoundError):
    """A file to be read does not exist."""


class ExistingFileError(ModelFileError, FileExistsError):
    """A file to be written exists already and may not be replaced."""


def existing(path: str | os.PathLike[str]) -> Path:
    """`path`, if it is a file that can be read."""
    found = Path(path)
    if found.is_dir():
        raise ModelFileError(f"{str(path)!r} is a folder, not a file.", argument="filepath", received=str(path))
    if not found.exists():
        raise MissingFileError(
            f"File not found: filepath={str(path)!r}. Check the spelling and the working folder ({os.getcwd()!r}).",
            argument="filepath", expected="an existing file", received=str(path),
        )
    return found


def refuse_existing(path: str | os.PathLike[str], overwrite: bool) -> None:
    """With `overwrite=False`, an existing target is an error."""
    if not overwrite and os.path.exists(path):
        raise ExistingFileError(
            f"The file {str(path)!r} exists already and `overwrite` is False. Give another name, or `overwrite=True`.",
            argument="overwrite", expected="a new file name", received=str(path),
        )


@contextlib.contextmanager
def atomic_writer(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` when the block ends without an exception.

    The bytes are on the disk before the name changes over. A process that is killed inside the block leaves the old
    file as it was; so does an exception, a full disk included.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise ModelFileError(f"{str(path)!r} is a folder; give a file name.", argument="filepath", received=str(path))
    if not target.parent.is_dir():
        raise MissingFileError(
            f"The folder {str(target.parent)!r} does not exist, so {target.name!r} cannot be written there.",
            argument="filepath", expected="an existing folder", received=str(path),
        )
    descriptor, name = _nameless(target.parent)
    if descriptor is None:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with opened(descriptor) as file:
            yield file
            file.flush()
            os.fchmod(file.fileno(), _mode(target))
            os.fsync(file.fileno())
            name = name or _named(file.fileno(), target)
            os.replace(name, target)
    except BaseException:
        if name is not None:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)
        raise
    _sync_folder(target.parent)


def opened(descriptor: int) -> BinaryIO:
    """The file of a descriptor; tests put a full disk in its place."""
    return os.fdopen(descriptor, "w+b")


def write_bytes(path: str | os.PathLike[str], content: bytes | memoryview) -> None:
    """Write a whole file atomically."""
    with atomic_writer(path) as file:
        file.write(content)


def _nameless(folder: Path) -> tuple[int | None, str | None]:
    """A file without a name, which vanishes with the process, where the system has such files."""
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not os.path.exists("/proc/self/fd"):
        return None, None
    try:
        return os.open(folder, flag | os.O_RDWR, 0o600), None
    except OSError:
        return None, None


def _named(descriptor: int, target: Path) -> str:
    """Give a nameless file a name beside `target`."""
    name = tempfile.mktemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)  # noqa: S306  link() never overwrites
    # with a folder descriptor (unused: the path is absolute) Python calls linkat, which follows the link to the open file
    os.link(f"/proc/self/fd/{descriptor}", name, src_dir_fd=descriptor, follow_symlinks=True)
    return name


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else those of any new file."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:  # some network file systems cannot sync a folder
        pass
    finally:
        os.close(descriptor)
