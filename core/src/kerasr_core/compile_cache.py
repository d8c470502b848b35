"""Where compiled programs are kept between processes, and whether: the settings of JAX's persistent cache, with kerasr's store behind.

A folder belongs to one kind of machine and one version of JAX, since compiled code uses what the processor offers; JAX's key of an
entry covers the program, the compiler's options and the device.
"""

from __future__ import annotations

import functools
import hashlib
import os
import platform
import sys
from pathlib import Path
from typing import Any

import jax
from jax.experimental.compilation_cache import compilation_cache as jax_cache

from kerasr_core import registry
from kerasr_core.compile_store import Store, private_folder

try:
    from jax._src import compilation_cache as _hooks
except ImportError:  # a JAX that keeps its cache elsewhere: programs are then compiled in every process
    _hooks = None  # type: ignore[assignment]

MAX_BYTES = 1 << 30
_OFF = ("0", "off", "false", "no", "none")
_JAX_THRESHOLD = 1.0  # seconds: JAX's own setting, below which it keeps nothing


def _setting(name: str) -> Any:
    return jax.config.values[name]


class _State:
    folder: Path | None = None  # that of kerasr, whether or not it could be used
    max_bytes = MAX_BYTES


@registry.public("config.compile_cache")
def compile_cache() -> str | None:
    """The folder that keeps compiled programs for later processes, or None if none does."""
    folder = _setting("jax_compilation_cache_dir")
    if not folder or not _setting("jax_enable_compilation_cache"):
        return None
    return str(_State.folder) if _State.folder is not None and folder == _entries(_State.folder) else str(folder)


@registry.public("config.set_compile_cache")
def set_compile_cache(path: Any, max_bytes: int = MAX_BYTES) -> None:
    """Say where compiled programs are kept for later processes. Without a call it is the user's cache folder.

    The environment variable `KERASR_COMPILE_CACHE` says the same: a path, or `0` for none. A folder that others may write to, or that
    belongs to somebody else, is not used, since its contents are run.

    Args:
        path: A folder, which is made if need be; None for no cache.
        max_bytes: Largest size of the folder; what was not used for longest is removed first.
    """
    _State.folder = None if path is None else Path(path).expanduser().absolute()
    _State.max_bytes = int(max_bytes)
    jax.config.update("jax_compilation_cache_dir", None if _State.folder is None else _entries(_State.folder))
    _keep_quick_ones()
    jax_cache.reset_cache()


def start() -> None:
    """Switch the cache on as the environment and JAX's own settings have it. Touches no file."""
    if _hooks is None or not hasattr(_hooks, "get_file_cache"):
        return
    _hooks.get_file_cache = functools.partial(_store_for, _hooks.get_file_cache)
    wish = os.environ.get("KERASR_COMPILE_CACHE", "").strip()
    if wish.lower() in _OFF or _setting("jax_compilation_cache_dir") is not None:
        return
    _State.folder = Path(wish).expanduser().absolute() if wish else user_folder()
    jax.config.update("jax_compilation_cache_dir", _entries(_State.folder))
    _keep_quick_ones()


def _keep_quick_ones() -> None:
    """Keep programs that compile fast, too: reading one takes a third of the time that compiling a single addition takes."""
    if _setting("jax_persistent_cache_min_compile_time_secs") == _JAX_THRESHOLD:
        jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)


def _store_for(otherwise: Any, path: str) -> Any:
    """What JAX asks for when it first needs the cache: our store for our folder, its own for a folder that the user gave it."""
    if _State.folder is None or str(path) != _entries(_State.folder):
        return otherwise(path)
    found = _store(_State.folder, _State.max_bytes)
    return None if found is None else (found, path)


def store() -> Store | None:
    """The store of programs, if there is one and it is kerasr's own."""
    folder = _State.folder
    if folder is None or compile_cache() is None or _setting("jax_compilation_cache_dir") != _entries(folder):
        return None
    return _store(folder, _State.max_bytes)


@functools.lru_cache(maxsize=1)
def _store(folder: Path, max_bytes: int) -> Store | None:
    entries = Path(_entries(folder))
    return Store(folder, entries, max_bytes) if private_folder(folder) and private_folder(entries) else None


def user_folder() -> Path:
    """The folder for caches of the platform's user."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        given = os.environ.get("XDG_CACHE_HOME", "")
        base = given if os.path.isabs(given) else Path.home() / ".cache"
    return Path(base) / "kerasr" / "compiled"


def _entries(folder: Path) -> str:
    return str(folder / machine())


@functools.cache
def machine() -> str:
    """A word for what compiled code may depend on and JAX's key may not tell: processor, its features, number of cores, versions."""
    try:
        cores = len(os.sched_getaffinity(0))  # type: ignore[attr-defined,unused-ignore]
    except AttributeError:
        cores = os.cpu_count() or 1
    versions = (jax.__version__, jax.lib.__version__)  # type: ignore[attr-defined]
    facts = [platform.machine(), sys.platform, *versions, cores, *_processor()]
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]


def _processor() -> list[str]:
    """The first processor's model and features; where they cannot be read, the machine's name, so that no two machines share a folder."""
    wanted = ("vendor_id", "model name", "cpu family", "model", "stepping", "flags", "Features", "CPU implementer", "CPU part", "isa")
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            first = file.read(1 << 14).split("\n\n", 1)[0].splitlines()
    except OSError:
        return [platform.node(), platform.processor()]
    found = [line for line in first if line.partition(":")[0].strip() in wanted]
    return found or [platform.node()]
