"""The functions by which users save and load: they check arguments, and choose the format by the file's name."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from typing import Any

from kerasr_core.errors import ArgumentError, ArgumentTypeError, ModelFileError, StateError, shown
from kerasr_core.registry import public
from kerasr_core.saving.archive import archive_of, read_archive, weights_of_archive, write_archive
from kerasr_core.saving.files import atomic_writer, existing, refuse_existing, write_bytes
from kerasr_core.saving.guard import guarded
from kerasr_core.saving.restore import restore
from kerasr_core.saving.weights_h5 import WeightsFile, write_weights

_LEGACY = (".h5", ".hdf5")


class NotBuiltError(StateError, ValueError):
    """Weights are asked of a model that has none yet."""


@public("saving.save_model", "models.save_model")
def save_model(model: Any, filepath: Any, overwrite: bool = True, zipped: bool | None = None, **kwargs: Any) -> None:
    """Write a model, with its weights, compile arguments and optimizer state, to a `.keras` file.

    The file is complete or absent: an error or a crash while writing leaves an older file of that name as it was.

    Args:
        model: The model.
        filepath: Path ending in `.keras`.
        overwrite: Whether an existing file may be replaced.
        zipped: True or None; kerasr writes the one-file form only.
    """
    if kwargs:
        raise ArgumentError(
            f"`save_model` has no argument `{next(iter(kwargs))}`.", argument=next(iter(kwargs)),
            expected="filepath, overwrite, zipped", received=next(iter(kwargs)),
        )
    path = _path(filepath)
    if zipped is not None and not zipped:
        raise ArgumentError("`zipped=False` is not supported: a model is saved as one `.keras` file.", argument="zipped",
                            expected="True or None", received=zipped)
    if not path.endswith(".keras"):
        raise ArgumentError(
            f"`filepath` must end in `.keras`, received {path!r}. For the weights alone, use `save_weights`.",
            argument="filepath", expected="a path ending in `.keras`", received=path,
        )
    refuse_existing(path, overwrite)
    with atomic_writer(path) as file:
        write_archive(model, file)


@public("saving.load_model", "models.load_model")
def load_model(
    filepath: Any, custom_objects: Mapping[str, Any] | None = None, compile: bool = True, safe_mode: bool = True
) -> Any:
    """The model in a `.keras` file. No code in the file is ever run.

    Args:
        filepath: Path of the file.
        custom_objects: Name -> class or function, for those that are not registered.
        compile: Whether a compiled model comes back compiled, with its optimizer's state.
        safe_mode: Accepted for compatibility; loading is always safe.

    Raises: `ModelFileError` for files that are missing, damaged or of another format; `UnknownNameError` for classes
        that are not known; `ConfigError` and `WeightsError` for contents that do not fit together.
    """
    path = _path(filepath)
    if os.path.exists(path) and not path.endswith(".keras"):
        raise _wrong_format(path, "`.keras`")
    if not path.endswith(".keras") and not os.path.exists(path):
        existing(path)
    with guarded(repr(path)), open(existing(path), "rb") as file:
        return read_archive(file, os.path.basename(path), custom_objects, compile)


@public("saving.save_weights")
def save_weights(model: Any, filepath: Any, overwrite: bool = True, **kwargs: Any) -> None:
    """Write the weights of a model, and its optimizer's state, to a `.weights.h5` file.

    Args:
        model: The model; built.
        filepath: Path ending in `.weights.h5`.
        overwrite: Whether an existing file may be replaced.
    """
    if kwargs:
        raise ArgumentError(
            f"`save_weights` has no argument `{next(iter(kwargs))}`.", argument=next(iter(kwargs)),
            expected="filepath, overwrite", received=next(iter(kwargs)),
        )
    path = _path(filepath)
    if not path.endswith(".weights.h5"):
        raise ArgumentError(
            f"`filepath` must end in `.weights.h5`, received {path!r}.", argument="filepath",
            expected="a path ending in `.weights.h5`", received=path,
        )
    _require_built(model, "saved")
    refuse_existing(path, overwrite)
    memory = io.BytesIO()
    write_weights(model, memory)
    write_bytes(path, memory.getbuffer())


@public("saving.load_weights")
def load_weights(model: Any, filepath: Any, skip_mismatch: bool = False, **kwargs: Any) -> None:
    """Set the weights of a model from a `.weights.h5` or `.keras` file. If anything does not fit, nothing changes.

    Args:
        model: The model; built.
        filepath: Path of the file.
        skip_mismatch: Leave layers that do not fit as they are, with a warning.
    """
    if kwargs:
        raise ArgumentError(
            f"`load_weights` has no argument `{next(iter(kwargs))}`.", argument=next(iter(kwargs)),
            expected="filepath, skip_mismatch", received=next(iter(kwargs)),
        )
    path = _path(filepath)
    found = existing(path)
    if not path.endswith((".keras", ".weights.h5")):
        raise _wrong_format(path, "`.weights.h5` and `.keras`")
    _require_built(model, "loaded")
    with guarded(repr(path)), open(found, "rb") as file:
        if path.endswith(".keras"):
            weights = weights_of_archive(file, found.name)
        else:
            weights = WeightsFile(file, os.fstat(file.fileno()).st_size, found.name)
        with weights:
            if weights.is_legacy:
                raise _wrong_format(path, "`.weights.h5` of Keras 3 and `.keras`")
            restore(model, weights, skip_mismatch)


def model_bytes(model: Any) -> bytes:
    """A model as the bytes of a `.keras` file, for pickling and for other processes."""
    return archive_of(model)


def model_from_bytes(data: bytes, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The model that `model_bytes` made."""
    return read_archive(io.BytesIO(data), "model in memory", custom_objects, compile=True)


def _path(filepath: Any) -> str:
    if not isinstance(filepath, (str, os.PathLike)):
        raise ArgumentTypeError(
            f"`filepath` must be a path, received {shown(filepath)}.", argument="filepath", expected="a path",
            received=shown(filepath),
        )
    path = os.fspath(filepath)
    return os.fsdecode(path) if isinstance(path, bytes) else path


def _require_built(model: Any, what: str) -> None:
    if not model.built:
        raise NotBuiltError(
            f"The weights of {model.name!r} cannot be {what} yet: the model is not built. Call it on data, or `build` it, "
            "first.", layer=model.name, expected="a built model", received="not built",
        )


def _wrong_format(path: str, read: str) -> ModelFileError:
    legacy = " Files of Keras 1 and 2 (`.h5`, `.hdf5`) are not read yet; convert them with Keras 3: load and save as `.keras`."
    return ModelFileError(
        f"File format not supported: {path!r}. The formats read here are {read}.{legacy if path.endswith(_LEGACY) else ''}",
        argument="filepath", expected=read, received=path,
    )
