"""The errors of kerasr: one base class, and for each mistake a class that also derives from what Keras raises for it.

Every error names what is wrong, what was expected and what came; the parts are attributes, so that R and Java can phrase
them with their own argument names.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class KerasrError(Exception):
    """Base of all errors that kerasr raises on purpose.

    Attributes:
        argument: Name of the argument that is wrong, or None.
        layer: Name of the layer concerned, or None.
        expected: What was expected, as text, or None.
        received: What came, as text, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        argument: str | None = None,
        layer: str | None = None,
        expected: object = None,
        received: object = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.argument = argument
        self.layer = layer
        self.expected = None if expected is None else str(expected)
        self.received = None if received is None else str(received)

    def __str__(self) -> str:
        return self.message


class ArgumentError(KerasrError, ValueError):
    """An argument has a value that it may not have."""


class ArgumentTypeError(KerasrError, TypeError):
    """An argument is of the wrong kind, absent or not known."""


class ShapeError(KerasrError, ValueError):
    """A tensor or a weight has another shape than is needed."""


class DataError(KerasrError, ValueError):
    """The data given to `fit`, `evaluate` or `predict` cannot be used."""


class ConfigError(KerasrError, ValueError, TypeError):
    """A config does not describe an object that can be made."""


class UnknownNameError(KerasrError, ValueError):
    """A name that is not in the registry."""


class WeightsError(KerasrError, ValueError):
    """Weights that do not fit the object they are for."""


class ModelFileError(KerasrError, ValueError, OSError):
    """A model file that is damaged, hostile, or not a model file."""

    def __init__(self, message: str, **parts: object) -> None:
        KerasrError.__init__(self, message, **parts)  # type: ignore[arg-type]


class StateError(KerasrError, RuntimeError):
    """A call that came too early, too late, or in the wrong state (`fit` before `compile`)."""


class MissingPackageError(KerasrError, ImportError):
    """A feature that needs a Python package which is not installed."""

    def __init__(self, message: str, **parts: object) -> None:
        KerasrError.__init__(self, message, **parts)  # type: ignore[arg-type]


class MissingAttributeError(KerasrError, AttributeError):
    """An attribute that does not exist (yet)."""

    def __init__(self, message: str, **parts: object) -> None:
        KerasrError.__init__(self, message, **parts)  # type: ignore[arg-type]


def nearest(name: object, known: Iterable[str]) -> str:
    """` Did you mean 'x'?` for the closest known name, or nothing."""
    lowered: dict[str, str] = {}
    for k in sorted(known, key=lambda k: (k != k.lower(), -k.count("_"), k)):  # of several spellings, the one in snake case
        lowered.setdefault(k.lower().replace("_", ""), k)
    close = difflib.get_close_matches(str(name).lower().replace("_", ""), lowered, n=1, cutoff=0.6)
    return f" Did you mean {lowered[close[0]]!r}?" if close else ""


def shown(value: object, limit: int = 120) -> str:
    """A value as it stands in a message: arrays by shape and dtype, the rest by `repr`, cut at `limit` characters."""
    shape, dtype = getattr(value, "shape", None), getattr(value, "dtype", None)
    if shape is not None and dtype is not None:
        return f"array of shape {tuple(shape)} and dtype {dtype}"
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"
