"""Public names and the objects behind them. Files, bindings and the manual find everything here and nowhere else.

A public name is `<namespace>.<Name>` (`layers.Dense`) or, at the root, `<Name>` (`Model`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from kerasr_core.config import snake_case
from kerasr_core.errors import UnknownNameError, nearest, shown

T = TypeVar("T")

_objects: dict[str, Any] = {}  # public name, alias or not -> object
_primary: dict[int, str] = {}  # id(object) -> its first public name
_namespaces: dict[str, dict[str, Any]] = {}  # namespace -> name in it -> object
_short: dict[str, dict[str, Any]] = {}  # namespace -> every spelling that an identifier may have -> object


def public(name: str, *aliases: str, spellings: tuple[str, ...] = ()) -> Callable[[T], T]:
    """Register a class or a function under its public name.

    Args:
        name: The public name, such as `"layers.Dense"`.
        aliases: Other public names of the same object.
        spellings: Further words by which users may ask for it, such as `"mse"`.
    """

    def register(target: T) -> T:
        _primary[id(target)] = name
        for each in (name, *aliases):
            namespace, _, short = each.rpartition(".")
            _objects[each] = target
            _namespaces.setdefault(namespace, {})[short] = target
            table = _short.setdefault(namespace, {})
            table[short] = target
            if isinstance(target, type):
                table.setdefault(snake_case(short), target)
                table.setdefault(short.lower(), target)
        for word in spellings:
            _short[name.rpartition(".")[0]][word] = target
        return target

    return register


def public_name(target: Any) -> str | None:
    """`layers.Dense` for the class Dense (not for its subclasses), or None."""
    name = _primary.get(id(target))
    return name if name is not None and _objects.get(name) is target else None


def lookup(name: str) -> Any:
    """The object of a public name."""
    if name in _objects:
        return _objects[name]
    raise UnknownNameError(
        f"There is no public object {name!r}.{nearest(name, _objects)}", received=name, expected="a public name"
    )


def namespace(prefix: str) -> dict[str, Any]:
    """Name -> object of one namespace, such as `layers`; `""` is the root."""
    return dict(_namespaces.get(prefix, {}))


def names() -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    """Every object once: its public name, itself, its aliases."""
    aliases: dict[int, list[str]] = {}
    for name, target in _objects.items():
        if public_name(target) != name:
            aliases.setdefault(id(target), []).append(name)
    for name, target in list(_objects.items()):
        if public_name(target) == name:
            yield name, target, tuple(aliases.get(id(target), ()))


def find(family: str, identifier: str) -> Any | None:
    """The object that a word stands for in a family (`relu` in `activations`), or None."""
    return _short.get(family, {}).get(identifier)


def unknown(family: str, identifier: object) -> UnknownNameError:
    """The error for a word that no member of the family has."""
    what = family.rstrip("s") if family != "losses" else "loss"
    known = _short.get(family, {})
    return UnknownNameError(
        f"Unknown {what}: {shown(identifier)}.{nearest(identifier, known)} "
        f"Give a name of `{family}`, an object, or pass your own through `custom_objects`.",
        argument=what,
        expected=f"a name of {family}",
        received=shown(identifier),
    )


def find_in_module(module: str, name: str) -> Any | None:
    """The public object that a file's `module` and `class_name` mean; `module` is read as words, never imported.

    Real files carry public modules (`keras.layers`) and private ones (`keras.src.layers.core.dense`).
    """
    parts = module.split(".")
    if parts[0] not in ("keras", "kerasr", "tf_keras", "keras_core", "builtins", ""):
        return None
    for part in parts[1:] + [""]:
        found = _objects.get(f"{part}.{name}" if part else name)
        if found is not None:
            return found
    matches = {id(o): o for n, o in _objects.items() if n.rpartition(".")[2] == name}
    return next(iter(matches.values())) if len(matches) == 1 else None
