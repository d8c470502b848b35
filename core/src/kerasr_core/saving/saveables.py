"""The walk over a model that gives every object with weights its path in a weight file (schemas/weights-h5.md, section 3)."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from kerasr_core import registry
from kerasr_core.config import snake_case
from kerasr_core.layer import Layer

# What the library keeps in a model for itself and reaches under another name, or not at all.
_INTERNAL = {"_given_arguments", "_compile_arguments", "_graph", "_operations", "operations", "_functional"}


def saveables(root: Any) -> Iterator[tuple[str, Any]]:
    """Each layer and optimizer once, as `(path, object)`, in the order of the file; `""` is the path of `root`."""
    return _visit(root, "", set())


def is_saveable(value: Any) -> bool:
    """Whether a value has a group of its own in a weight file."""
    return isinstance(value, Layer) or (hasattr(type(value), "save_own_variables") and not isinstance(value, type))


def _visit(value: Any, path: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    if id(value) in seen:
        return
    seen.add(id(value))
    yield path, value
    for name, child in _children(value):
        inner = f"{path}/{name}" if path else name
        if is_saveable(child):
            yield from _visit(child, inner, seen)
        elif isinstance(child, (list, tuple, dict)):
            yield from _visit_container(child, inner, seen, set())


def _visit_container(container: Any, path: str, seen: set[int], around: set[int]) -> Iterator[tuple[str, Any]]:
    """Members are named by their class, since the names of layers differ between two instances of a model."""
    if id(container) in around:
        return
    around.add(id(container))
    used: dict[str, int] = {}
    for child in container.values() if isinstance(container, dict) else container:
        if is_saveable(child):
            yield from _visit(child, f"{path}/{_numbered(snake_case(type(child).__name__), used)}", seen)
        elif isinstance(child, (list, tuple, dict)):
            yield from _visit_container(child, f"{path}/{_numbered('container', used)}", seen, around)


def _numbered(name: str, used: dict[str, int]) -> str:
    count = used.get(name, 0)
    used[name] = count + 1
    return f"{name}_{count}" if count else name


def _children(value: Any) -> Iterator[tuple[str, Any]]:
    """Attributes in alphabetical order, private ones last; a Sequential or functional model's `layers` come first."""
    cls: Any = type(value)
    if _is_graph_model(cls):
        yield "layers", value.layers
    names = (set(vars(value)) | _properties(cls)) - _base_attributes() - _INTERNAL
    for name in sorted(names, key=lambda n: (n.startswith("_"), n)):
        if name.startswith("__"):
            continue
        try:
            child = getattr(value, name)
        except Exception:  # a property that is not defined yet has nothing to save
            continue
        yield name, child


@functools.cache
def _is_graph_model(cls: Any) -> bool:
    return any(registry.public_name(c) in ("Sequential", "models.Functional") for c in cls.__mro__)


@functools.cache
def _properties(cls: Any) -> frozenset[str]:
    """Names of the properties that a class and its bases below Layer define."""
    found: set[str] = set()
    for base in cls.__mro__:
        if base is Layer:
            break
        found |= {n for n, v in vars(base).items() if isinstance(v, (property, functools.cached_property))}
    return frozenset(found)


@functools.cache
def _base_attributes() -> frozenset[str]:
    """What every layer has; nothing of it is saved by name."""
    return frozenset(dir(Layer(name="layer")))
