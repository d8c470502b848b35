"""Process-wide settings: `floatx`, `epsilon`, `image_data_format`, and the name counters that `clear_session` resets."""

from __future__ import annotations

import collections
import contextlib
import contextvars
import functools
import re
import threading
from collections.abc import Iterator

from kerasr_core.errors import ArgumentError

_FLOATS = ("float16", "bfloat16", "float32", "float64")
_settings: dict[str, object] = {"floatx": "float32", "epsilon": 1e-7, "image_data_format": "channels_last"}


def floatx() -> str:
    """The default float type, such as `"float32"`."""
    return str(_settings["floatx"])


def set_floatx(value: str) -> None:
    """Set the default float type: `"float16"`, `"bfloat16"`, `"float32"` or `"float64"`.

    Args:
        value: One of these.
    """
    if value not in _FLOATS:
        raise ArgumentError(
            f"`value` must be one of {_FLOATS}, received {value!r}.", argument="value", expected=_FLOATS, received=value
        )
    _settings["floatx"] = str(value)


def epsilon() -> float:
    """The fuzz factor of numeric expressions, 1e-7 unless set."""
    return float(_settings["epsilon"])  # type: ignore[arg-type]


def set_epsilon(value: float) -> None:
    """Set the fuzz factor of numeric expressions.

    Args:
        value: A small number greater than 0.
    """
    _settings["epsilon"] = float(value)


def image_data_format() -> str:
    """`"channels_last"` or `"channels_first"`."""
    return str(_settings["image_data_format"])


def set_image_data_format(data_format: str) -> None:
    """Set the default axis order of images.

    Args:
        data_format: `"channels_last"` or `"channels_first"`.
    """
    _settings["image_data_format"] = standard_data_format(data_format)


def standard_data_format(data_format: str | None) -> str:
    """`None` becomes the global setting; anything but the two formats is an error."""
    if data_format is None:
        return image_data_format()
    lowered = str(data_format).lower()
    if lowered not in ("channels_first", "channels_last"):
        raise ArgumentError(
            f"`data_format` must be 'channels_first' or 'channels_last', received {data_format!r}.",
            argument="data_format",
            expected="'channels_first' or 'channels_last'",
            received=data_format,
        )
    return lowered


@functools.lru_cache(4096)
def snake_case(name: str) -> str:
    """`MaxPooling2D` -> `max_pooling2d`, the base of automatic layer names and of paths in weight files."""
    name = re.sub(r"\W+", "", name)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


class _Names(threading.local):
    def __init__(self) -> None:
        self.counts: collections.Counter[str] = collections.Counter()


_names = _Names()


def auto_name(prefix: str) -> str:
    """`dense`, then `dense_1`, `dense_2`, … since the last `reset_names`."""
    prefix = snake_case(prefix)
    n = _names.counts[prefix]
    _names.counts[prefix] += 1
    return prefix if n == 0 else f"{prefix}_{n}"


def reset_names() -> None:
    """Forget all automatic names, so that the next Dense is `dense` again."""
    _names.counts.clear()


_name_stack: contextvars.ContextVar[tuple[str, ...]] = contextvars.ContextVar("name_stack", default=())


@contextlib.contextmanager
def name_scope(name: str) -> Iterator[None]:
    """Variables made inside get `name/` in front of their path.

    Args:
        name: The name of the scope.
    """
    token = _name_stack.set((*_name_stack.get(), name))
    try:
        yield
    finally:
        _name_stack.reset(token)


def current_path() -> str:
    """The scopes that are open, joined by `/`."""
    return "/".join(_name_stack.get())
