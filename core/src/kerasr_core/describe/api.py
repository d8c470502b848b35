"""What `schemas/api.json` holds (format: schemas/api.md): every public object with its kind, fields, defaults and words."""

from __future__ import annotations

import inspect
import math
import sys
import types
import typing
from collections.abc import Callable
from typing import Any

from kerasr_core import registry, serialization
from kerasr_core.describe import docstrings
from kerasr_core.errors import ConfigError
from kerasr_core.fields import Field, Fielded
from kerasr_core.layer import Layer
from kerasr_core.types import KINDS, choice, kind_of
from kerasr_core.version import __version__

KIND_OF_NAMESPACE = {
    "initializers": "initializer", "regularizers": "regularizer", "constraints": "constraint", "losses": "loss",
    "metrics": "metric", "optimizers": "optimizer", "optimizers.schedules": "schedule", "callbacks": "callback",
}  # fmt: skip
PLAIN_TYPES = {bool: "Bool", int: "Int", float: "Float", str: "Text", dict: "Dict"}


def describe_api() -> dict[str, Any]:
    """All of api.json."""
    kinds = [*KINDS.values(), choice()]
    return {
        "format": 1,
        "version": __version__,
        "types": {
            k.name: {"schema": k.schema if k.values or k.name != "Choice" else {"type": "string"}, "r": k.r, "java": k.java,
                     "doc": k.doc if k.name != "Choice" else "one of a few words"}
            for k in sorted(kinds, key=lambda k: k.name)
        },
        "objects": {name: describe(name, target, aliases) for name, target, aliases in sorted(registry.names())},
    }  # fmt: skip


def describe(name: str, target: Any, aliases: tuple[str, ...]) -> dict[str, Any]:
    """One entry of `objects`."""
    kind = kind_of_object(name, target)
    space, _, short = name.rpartition(".")
    doc = docstrings.parse(target)
    entry: dict[str, Any] = {
        "kind": kind,
        "class_name": short,
        "module": f"keras.{space}" if space else "keras",
        "aliases": sorted(aliases),
        "stability": getattr(target, "stability", "stable"),
        "summary": doc.summary,
        "doc": {"description": doc.description, **doc.sections},
        "fields": fields_of(name, target),
    }
    if kind == "layer":
        entry["inputs"] = inputs_of(target)
    return entry


def kind_of_object(name: str, target: Any) -> str:
    """`layer`, `loss`, `function`…: what a binding makes of the object."""
    if not isinstance(target, type):
        return "function"
    if issubclass(target, Layer):
        return "model" if hasattr(target, "fit") else "layer"
    return KIND_OF_NAMESPACE.get(name.rpartition(".")[0], "class")


def inputs_of(layer: type) -> str:
    """Whether a layer is called on no tensor, on one, or on a list of them."""
    if layer.__name__ == "InputLayer":
        return "none"
    several = (".layers.merging", ".layers.attention")
    return "many" if any(base.__module__.partition("kerasr_core")[2].startswith(several) for base in layer.__mro__) else "one"


def fields_of(name: str, target: Any) -> list[dict[str, Any]]:
    """The constructor's or function's arguments in positional order, those of the base last."""
    if isinstance(target, type) and issubclass(target, Fielded) and not target._own_init:
        declared = sorted(target.fields.values(), key=lambda f: f.base)
        found = [declared_field(name, f) for f in declared]
    else:
        found = signature_fields(name, target)
    words = argument_docs(target)
    return [{**f, "doc": words.get(f["name"], "")} for f in found]


def argument_docs(target: Any) -> dict[str, str]:
    """`Args:` lines by name; those of base classes where the class itself has none."""
    if not isinstance(target, type):
        return docstrings.parse(target).args
    words: dict[str, str] = {}
    for base in reversed(target.__mro__):
        words.update(docstrings.parse(base).args)
        if "__init__" in base.__dict__:
            words.update(docstrings.parse(base.__dict__["__init__"]).args)
    return words


def declared_field(owner: str, field: Field) -> dict[str, Any]:
    """A field of a class that declares its fields."""
    nullable = field.nullable or field.default is None
    return _entry(owner, field.name, field.kind.name, field.kind.values, nullable, field.default, field.base)


def signature_fields(owner: str, target: Any) -> list[dict[str, Any]]:
    """The arguments of a function, or of a class that writes its own `__init__`."""
    function = target.__init__ if isinstance(target, type) else target  # type: ignore[misc]
    if isinstance(target, type) and function is object.__init__:
        return []
    found = []
    if isinstance(target, type) and _takes_anything(function):  # then the docstring says what it takes
        return [_entry(owner, name, "Any", (), True, None, False) for name in docstrings.parse(target).args]
    for i, parameter in enumerate(inspect.signature(function).parameters.values()):
        if parameter.kind is parameter.VAR_KEYWORD or (isinstance(target, type) and i == 0):
            continue
        kind, values, nullable = _kind_of_parameter(function, parameter.annotation)
        nullable = nullable or parameter.default is None
        entry = _entry(owner, parameter.name, kind, values, nullable, parameter.default, False)
        if parameter.kind is parameter.VAR_POSITIONAL:
            entry |= {"required": False, "default": [], "variadic": True}
        found.append(entry)
    return found


def _takes_anything(function: Callable[..., Any]) -> bool:
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return bool(parameters) and all(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in parameters)


def _entry(
    owner: str, name: str, kind: str, values: tuple[str, ...], nullable: bool, default: Any, base: bool
) -> dict[str, Any]:
    required = default is inspect.Parameter.empty
    entry: dict[str, Any] = {"name": name, "type": kind}
    if values:
        entry["values"] = list(values)
    entry |= {"nullable": nullable, "required": required}
    if not required:
        entry["default"] = plain(default, f"{owner}: `{name}`")
    return entry | ({"base": True} if base else {})


def _kind_of_parameter(function: Callable[..., Any], annotation: Any) -> tuple[str, tuple[str, ...], bool]:
    if isinstance(annotation, str):
        inner = inspect.unwrap(function)
        scope = {**vars(typing), **vars(sys.modules[inner.__module__])}
        try:
            annotation = eval(annotation, scope)  # noqa: S307  the source text of this very function
        except Exception:
            return "Any", (), False
    known = kind_of(annotation)
    if known is not None:
        return known[0].name, known[0].values, known[1]
    nullable = False
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        parts = [a for a in typing.get_args(annotation) if a is not type(None)]
        nullable = len(parts) < len(typing.get_args(annotation))
        annotation = parts[0] if len(parts) == 1 else Any
    origin = typing.get_origin(annotation) or annotation
    if origin is Callable:
        return "Function", (), nullable
    return PLAIN_TYPES.get(origin, "Any") if isinstance(origin, type) else "Any", (), nullable


def plain(value: Any, where: str) -> Any:
    """A default as JSON holds it; infinities and NaN are words."""
    value = serialization.serialize(value)
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity")
    if isinstance(value, (list, tuple)):
        return [plain(v, where) for v in value]
    if isinstance(value, dict):
        return {k: plain(v, where) for k, v in value.items()}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise ConfigError(f"{where}: its default {value!r} cannot stand in a config.", received=value)
