"""Declared constructor fields: a class writes `units: PositiveInt`, and `__init__`, `get_config`, `from_config` and `repr` follow.

Used by layers, initializers, losses, metrics, optimizers and callbacks; `describe` reads the same declarations.
"""

from __future__ import annotations

import collections
import functools
import inspect
import sys
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from kerasr_core import registry, serialization
from kerasr_core.errors import ArgumentError, ArgumentTypeError, ConfigError, nearest, shown
from kerasr_core.types import Kind, kind_of

REQUIRED: Any = inspect.Parameter.empty


@dataclass(frozen=True)
class Field:
    """One constructor argument: its name, kind, default, and whether None is a value."""

    name: str
    kind: Kind
    default: Any
    nullable: bool
    base: bool = False

    @property
    def required(self) -> bool:
        return self.default is REQUIRED

    def read(self, value: Any, owner: str) -> Any:
        """What a user or a config gave, in its normal form."""
        if value is None and self.kind.name not in ("Activation",):
            if self.nullable or self.default is None:
                return None
            raise ArgumentTypeError(
                f"{owner}: `{self.name}` must be {self.kind.doc}, received None.",
                argument=self.name, layer=owner, expected=self.kind.doc, received=None,
            )
        if self.kind.family:
            return resolve(self.kind.family, value, argument=self.name, owner=owner)
        if isinstance(value, Mapping) and "class_name" in value and self.kind.name != "Dict":
            value = serialization.deserialize(value)
        return self.kind.check(value, self.name, owner)


_adapters: list[tuple[Callable[[Any], bool], Callable[[Any], Any], str | None]] = []


def register_adapter(accepts: Callable[[Any], bool], adapt: Callable[[Any], Any], family: str | None = None) -> None:
    """Let foreign objects, such as functions of another language, stand where a loss, a metric or an optimizer stands.

    Args:
        accepts: Whether a value is such an object.
        adapt: Makes a function or a member of the family of it.
        family: The family in which it may stand; any if None.
    """
    _adapters.append((accepts, adapt, family))


def resolve(family: str, identifier: Any, *, argument: str = "identifier", owner: str = "") -> Any:
    """The object that a name, config, class or object means in a family (`initializers`, `losses`, …)."""
    if identifier is None:
        return registry.find(family, "linear") if family == "activations" else None
    if isinstance(identifier, Fielded):
        return identifier
    where = f"{owner}: `{argument}`: " if owner else ""
    if isinstance(identifier, Mapping):
        return serialization.deserialize(identifier)
    if isinstance(identifier, str):
        found = serialization.custom_object(identifier)
        if found is None:
            found = registry.find(family, identifier)
            if found is not None and not isinstance(found, type):
                return found
        if found is None:
            error = registry.unknown(family, identifier)
            raise type(error)(
                where + error.message, argument=argument, layer=owner or None, expected=error.expected,
                received=error.received,
            )
        identifier = found
    if isinstance(identifier, type):
        try:
            return identifier()
        except TypeError as problem:
            raise ArgumentTypeError(
                f"{where}{identifier.__name__} needs arguments, so it cannot be given by name: {problem}",
                argument=argument, layer=owner or None, received=identifier.__name__,
            ) from problem
    for accepts, adapt, where_to in _adapters:
        if where_to in (None, family) and accepts(identifier):
            return adapt(identifier)
    if callable(identifier) or hasattr(identifier, "get_config"):
        return identifier
    raise ArgumentError(
        f"{where}expected a name, a config, a function or an object of `{family}`, received {shown(identifier)}.",
        argument=argument, layer=owner or None, expected=f"a member of {family}", received=shown(identifier),
    )


class Fielded:
    """Base of everything with declared fields.

    Class attributes:
        fields: All fields in positional order, those of base classes first.
        config_name: The word before messages, such as `layers.Dense`.
    """

    fields: ClassVar[dict[str, Field]] = {}
    _own_init: ClassVar[bool] = False

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = cls.__dict__.get("__annotations__", {})
        declared = {name: kind for name in own if (kind := _declared_kind(cls, name)) is not None}
        found = dict(_inherited(cls))
        for name, kind in declared.items():
            _put(found, Field(name, kind[0], cls.__dict__.get(name, REQUIRED), kind[1]))
        for name, old in list(found.items()):  # a subclass may give an inherited field another default
            if name not in own and name in cls.__dict__ and not callable(getattr(cls.__dict__[name], "__get__", None)):
                found[name] = Field(name, old.kind, cls.__dict__[name], old.nullable, old.base)
        cls.fields = cls._arranged(found)
        if "__init__" in cls.__dict__:
            cls._own_init = True
        elif declared or not cls._own_init:
            cls._own_init = False
            cls.__init__ = _make_init(cls)  # type: ignore[method-assign]

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        """The fields in their positional order: inherited ones first, unless a family says otherwise."""
        return fields

    def _read_fields(self, given: dict[str, Any]) -> None:
        """Check and set every field as an attribute."""
        owner = self._label(given)
        for field in type(self).fields.values():
            if field.base:
                continue
            value = given.pop(field.name, field.default)
            if value is REQUIRED:
                missing = [f.name for f in type(self).fields.values() if f.required and f.name not in given]
                raise ArgumentTypeError(
                    f"{owner} is missing the argument `{missing[0] if field.name not in missing else field.name}`: "
                    f"{field.kind.doc}.",
                    argument=field.name, layer=owner, expected=field.kind.doc, received="nothing",
                )
            setattr(self, field.name, field.read(value, owner))
        self._check_fields()

    def _check_fields(self) -> None:
        """Rules between several fields; called once all are set. Overridden where a class has such rules."""

    @classmethod
    def _label(cls, given: Mapping[str, Any] | None = None) -> str:
        """`layers.Dense 'head'`, as messages name an object."""
        name = registry.public_name(cls) or cls.__name__
        given_name = (given or {}).get("name")
        return f"{name} {given_name!r}" if isinstance(given_name, str) else name

    def get_config(self) -> dict[str, Any]:
        """The fields as plain values: what `from_config` takes."""
        return {
            name: serialization.serialize(getattr(self, name))
            for name, field in type(self).fields.items()
            if not field.base and name not in self._not_in_config
        }

    _not_in_config: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """A new object from the result of `get_config`."""
        return cls(**config)

    def __repr__(self) -> str:
        shown_fields = []
        for name, field in type(self).fields.items():
            value = getattr(self, name, field.default)
            if not field.base and value != field.default and not hasattr(value, "shape"):
                shown_fields.append(f"{name}={getattr(value, '__name__', None) or repr(value)}")
        return f"<{type(self).__name__} {', '.join(shown_fields)}>" if shown_fields else f"<{type(self).__name__}>"


def _inherited(cls: type) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in reversed(cls.__mro__[1:]):
        for field in base.__dict__.get("fields", {}).values():
            _put(found, field)
    return found


def _put(found: dict[str, Field], field: Field) -> None:
    """Add a field; a base field that a class declares itself moves to the place of that declaration."""
    if field.name in found and found[field.name].base and not field.base:
        del found[field.name]
    found[field.name] = field


def _declared_kind(cls: type, name: str) -> tuple[Kind, bool] | None:
    annotation = cls.__dict__.get("__annotations__", {}).get(name)
    if isinstance(annotation, str):
        if annotation.startswith(("ClassVar", "Callable")):
            return None
        module = vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
        try:  # the source text of this very class
            annotation = eval(_compiled(annotation), {}, collections.ChainMap(module, vars(typing)))  # noqa: S307
        except Exception:
            return None
    return kind_of(annotation)


@functools.cache
def _compiled(annotation: str) -> Any:
    return compile(annotation, "<annotation>", "eval")


def _make_init(cls: type[Fielded]) -> Any:
    positional = [f for f in cls.fields.values() if not f.base]
    named = [f for f in cls.fields.values() if f.base]
    kinds = inspect.Parameter
    parameters = [kinds("self", kinds.POSITIONAL_OR_KEYWORD)]
    in_order = True
    for f in positional:
        in_order = in_order and (f.required or True)
        parameters.append(kinds(f.name, kinds.POSITIONAL_OR_KEYWORD, default=f.default))
    parameters += [kinds(f.name, kinds.KEYWORD_ONLY, default=f.default) for f in named]
    order = [f.name for f in positional]
    allowed = set(cls.fields) | set(getattr(cls, "_extra_arguments", ()))

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        if len(args) > len(order):
            owner = self._label(kwargs)
            raise ArgumentTypeError(
                f"{owner} takes at most {len(order)} positional arguments ({', '.join(order)}), received {len(args)}.",
                layer=owner, expected=f"at most {len(order)}", received=len(args),
            )
        for name, value in zip(order, args):
            if name in kwargs:
                owner = self._label(kwargs)
                raise ArgumentTypeError(f"{owner} received `{name}` twice.", argument=name, layer=owner)
            kwargs[name] = value
        if not allowed.issuperset(kwargs):
            unknown = [k for k in kwargs if k not in allowed]
            owner = self._label(kwargs)
            raise ArgumentTypeError(
                f"{owner} has no argument `{unknown[0]}`.{nearest(unknown[0], allowed)}",
                argument=unknown[0], layer=owner, expected=f"one of {sorted(allowed)}", received=unknown[0],
            )
        self._initialize(kwargs)

    __init__.__signature__ = _signature(parameters)  # type: ignore[attr-defined]
    __init__.__qualname__ = f"{cls.__qualname__}.__init__"
    return __init__


def _signature(parameters: list[inspect.Parameter]) -> inspect.Signature:
    try:
        return inspect.Signature(parameters)
    except ValueError as problem:
        raise ConfigError(f"A required field stands after one with a default: {problem}") from problem


class Configured(Fielded):
    """A fielded object without base arguments (initializers, regularizers, constraints, …)."""

    def _initialize(self, given: dict[str, Any]) -> None:
        self._read_fields(given)
