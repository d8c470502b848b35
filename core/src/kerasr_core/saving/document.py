"""Object graph <-> config document: the JSON text of a model, checked before anything is made from it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.errors import ArgumentTypeError, ConfigError, shown
from kerasr_core.registry import public
from kerasr_core.saving import limits
from kerasr_core.saving.guard import guarded
from kerasr_core.saving.json_checks import parse_json
from kerasr_core.variable import Variable, deferred


def model_document(model: Any) -> str:
    """The config of a model as JSON text; the same model gives the same text."""
    document = serialization.serialize_instance(model)
    try:
        return json.dumps(document, allow_nan=False)
    except (TypeError, ValueError) as problem:
        raise ConfigError(
            f"The config of {getattr(model, 'name', model)!r} cannot be written as JSON: {problem}. "
            "`get_config` must return plain values, or objects that are serializable.", received=shown(document),
        ) from problem


def read_document(data: bytes | str, where: str) -> dict[str, Any]:
    """The config in a JSON text, after its checks."""
    document = parse_json(data, where)
    check_document(document, where)
    return dict(document)


def check_document(document: Any, where: str) -> None:
    """The envelope, the number of layers, and that nothing in it stands for code."""
    if not isinstance(document, Mapping) or not isinstance(document.get("class_name"), str) \
            or not isinstance(document.get("config"), Mapping):
        raise ConfigError(
            f"{where} must be an object with `class_name` and `config`, received {shown(document)}.",
            expected="an object with `class_name` and `config`", received=shown(document),
        )
    layers = 0
    stack: list[Any] = [document]
    while stack:
        value = stack.pop()
        if isinstance(value, Mapping):
            _refuse_code(value, where)
            inner = value.get("layers")
            layers += len(inner) if isinstance(inner, list) else 0
            stack.extend(v for v in value.values() if isinstance(v, (Mapping, list)))
        else:
            stack.extend(v for v in value if isinstance(v, (Mapping, list)))
    if layers > limits.LAYERS:
        raise ConfigError(f"{where} has {layers} layers; at most {limits.LAYERS} are read.", expected=limits.LAYERS, received=layers)


def _refuse_code(value: Mapping[str, Any], where: str) -> None:
    name = value.get("class_name")
    is_lambda = name == "Lambda" and serialization.custom_object("Lambda") is None
    if name == "__lambda__" or is_lambda or value.get("function_type") == "lambda":
        raise ConfigError(
            f"{where} stores a Python function as code (a Lambda layer). kerasr never runs code from a file, with "
            "`safe_mode=False` neither. Save the model with a layer class or a registered function in its place.",
            argument="class_name", expected="registered names only", received=str(name),
        )


@public("models.model_from_json", "saving.model_from_json")
def model_from_json(json_string: str, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """A model, with new weights, from the result of `model.to_json()`.

    Args:
        json_string: The text.
        custom_objects: Name -> class or function, for those that are not registered.
    """
    if not isinstance(json_string, (str, bytes)):
        raise ArgumentTypeError(
            f"`json_string` must be text, received {shown(json_string)}.", argument="json_string", expected="text",
            received=shown(json_string),
        )
    with guarded("The JSON text"), serialization.custom_object_scope(custom_objects):
        document = read_document(json_string, "The JSON text")
        with serialization.uncompiled() as compile_later:
            with deferred() as pending:
                model = serialization.deserialize(document)
            allocate(pending)
        for inner, config in compile_later:
            inner.compile_from_config(config)
    return model


def allocate(pending: list[Variable]) -> None:
    """Initialise new weights, unless the machine has not the memory for them."""
    needed = sum(v.size * jnp.dtype(v.dtype).itemsize for v in pending if v.pending)
    available = _available_memory()
    if needed > available:
        raise ConfigError(
            f"The config asks for {needed} bytes of weights; {available} bytes of memory are free.",
            expected=f"at most {available} bytes", received=needed,
        )
    for v in pending:
        v.settle()


def _available_memory() -> int:
    try:
        return int(os.sysconf("SC_AVPHYS_PAGES")) * int(os.sysconf("SC_PAGE_SIZE"))
    except (ValueError, OSError, AttributeError):
        return 4 << 30
