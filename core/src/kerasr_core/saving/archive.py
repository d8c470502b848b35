"""Models <-> `.keras` archives (schemas/archive.md)."""

from __future__ import annotations

import datetime
import io
import json
import os
import warnings
import zipfile
from collections.abc import Mapping
from typing import Any, BinaryIO

from kerasr_core import registry, serialization
from kerasr_core.saving.container import CONFIG, METADATA, WEIGHTS, Container
from kerasr_core.saving.document import model_document, read_document
from kerasr_core.saving.guard import guarded
from kerasr_core.saving.json_checks import parse_json
from kerasr_core.saving.restore import restore, settle
from kerasr_core.saving.weights_h5 import WeightsFile, write_weights
from kerasr_core.variable import deferred
from kerasr_core.version import __version__

KERAS_VERSION = "3.15.1"  # the version of Keras whose files these are
_DATE = (1980, 1, 1, 0, 0, 0)


def write_archive(model: Any, file: BinaryIO) -> None:
    """Write a model as a `.keras` archive."""
    if not model.built:
        warnings.warn(
            f"The model {model.name!r} is saved before it is built, so the file has no weights for it. Call it on data, or "
            "`build` it, first.", stacklevel=4,
        )
    document = model_document(model)
    weights = io.BytesIO()
    write_weights(model, weights)
    metadata = {
        "keras_version": KERAS_VERSION, "date_saved": datetime.datetime.now().strftime("%Y-%m-%d@%H:%M:%S"),
        "kerasr_version": __version__,
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(METADATA, _DATE), json.dumps(metadata))
        archive.writestr(zipfile.ZipInfo(CONFIG, _DATE), document)
        with archive.open(_weights_entry(weights), "w") as entry:
            entry.write(weights.getbuffer())


def _weights_entry(weights: io.BytesIO) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(WEIGHTS, _DATE)
    info.file_size = weights.getbuffer().nbytes  # so that a file of 2 GiB or more gets 64-bit sizes
    return info


def read_archive(file: BinaryIO, name: str, custom_objects: Mapping[str, Any] | None, compile: bool) -> Any:
    """The model in a `.keras` archive.

    Args:
        file: The opened archive.
        name: Its name, for messages.
        custom_objects: Name -> class or function, for those that are not registered.
        compile: Whether a compiled model comes back compiled, with its optimizer's state.
    """
    with guarded(repr(name)), serialization.custom_object_scope(custom_objects):
        container = Container(file, name)
        if METADATA in container.entries:
            parse_json(container.read(METADATA), f"{name!r}: {METADATA}")
        document = read_document(container.read(CONFIG), f"{name!r}: {CONFIG}")
        kind: Any = registry.namespace("").get(document["class_name"]) if document.get("module") == "keras" else None
        if hasattr(kind, "from_archive"):  # not a model, but something made of models, which has a layout of its own
            return kind.from_archive(container, document, name)
        stream = container.weights()
        with WeightsFile(stream, container.size, name) as weights:
            with serialization.uncompiled() as compile_later, deferred() as pending:
                model = serialization.deserialize(document)
            done = restore(model, weights)
            settle(pending)
            if compile and compile_later:
                for inner, config in compile_later:
                    inner.compile_from_config(config)
                restore(model, weights, done=done)
    return model


def archive_of(model: Any) -> bytes:
    """A model as the bytes of a `.keras` archive."""
    file = io.BytesIO()
    write_archive(model, file)
    return file.getvalue()


def weights_of_archive(file: BinaryIO, name: str | os.PathLike[str]) -> WeightsFile:
    """The weight file inside a `.keras` archive."""
    container = Container(file, str(name))
    return WeightsFile(container.weights(), container.size, str(name))
