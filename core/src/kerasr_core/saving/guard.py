"""The last resort of every loader: whatever goes wrong comes out as one of kerasr's errors, with its cause."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from kerasr_core.errors import KerasrError, ModelFileError


@contextlib.contextmanager
def guarded(where: str) -> Iterator[None]:
    """Turn errors of other kinds into a `ModelFileError` that names the file."""
    try:
        yield
    except KerasrError:
        raise
    except Exception as problem:
        kind = type(problem).__name__
        raise ModelFileError(f"{where} cannot be loaded: {kind}: {problem}", received=where) from problem
