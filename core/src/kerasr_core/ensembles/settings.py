"""The settings in which members differ: found by name or by comparing models, put in place while steps are traced."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from kerasr_core import serialization
from kerasr_core.ensembles.varying import Varying
from kerasr_core.errors import ArgumentError, nearest, shown
from kerasr_core.fields import Fielded
from kerasr_core.variable import Variable

_NUMBERS = {"Float", "PositiveFloat", "NonNegativeFloat", "Fraction"}  # kinds of fields
_FREE = {"name", "learning_rate", "seed"}  # may differ between models that are otherwise the same


@dataclass(frozen=True)
class Setting:
    """A number that differs between members.

    Args:
        owner: `"optimizer"`, or the place of a layer among all layers of the model.
        path: The attribute that holds it, with those around it.
        values: One number a member.
    """

    owner: int | str
    path: tuple[str, ...]
    values: tuple[float, ...]

    @property
    def name(self) -> str:
        return ".".join(self.path)

    def holder(self, model: Any) -> Any:
        """The object of a model that has the attribute."""
        found = model.optimizer if self.owner == "optimizer" else model._flatten_layers()[self.owner]
        for name in self.path[:-1]:
            found = getattr(found, name)
        return found

    def apply(self, model: Any, member: int) -> None:
        """Give a lone model the value of one member."""
        setattr(self.holder(model), self.path[-1], self.values[member])


@contextlib.contextmanager
def in_place(settings: Sequence[Setting], model: Any, member: Any) -> Iterator[None]:
    """A block, to be traced, in which the model's settings are those of the member with a traced number."""
    found = [(vars(s.holder(model)), s.path[-1], Varying(s.name, s.values, member)) for s in settings]
    before = [attributes[name] for attributes, name, _ in found]
    for attributes, name, value in found:
        attributes[name] = value
    try:
        yield
    except (ValueError, TypeError) as problem:
        if "__jax_array__" not in str(problem):
            raise
        names = [s.name for s in settings]
        raise ArgumentError(
            f"One of {names} cannot differ between members: the layer or optimizer that it belongs to needs a fixed number.",
            argument="hyper_parameters", expected="settings that enter as numbers", received=names,
        ) from problem
    finally:
        for (attributes, name, _), old in zip(found, before):
            attributes[name] = old


def find_settings(hyper_parameters: Mapping[str, Any], model: Any, members: int) -> tuple[list[Setting], list[float] | None]:
    """The settings, and the learning rates, that `{"weight_decay": [...], "dropout.rate": [...]}` means for a model."""
    settings: list[Setting] = []
    rates = None
    for name, values in hyper_parameters.items():
        numbers = as_numbers(name, values, members)
        if name == "learning_rate":
            rates = numbers
            rate_variable(model)
            continue
        owner, path = _place(name, model)
        settings.append(Setting(owner, path, tuple(numbers)))
    for s in settings:
        check_setting(s, model)
    return settings, rates


def as_numbers(name: str, values: Any, members: int) -> list[float]:
    """One finite number for each member."""
    numbers = np.asarray(values)
    if numbers.ndim == 0 and numbers.dtype.kind in "fiu":
        numbers = np.full(members, numbers)
    if numbers.shape != (members,) or numbers.dtype.kind not in "fiu" or not np.isfinite(numbers).all():
        raise ArgumentError(
            f"`hyper_parameters[{name!r}]` must hold a number for each of the {members} members, received {shown(values)}.",
            argument="hyper_parameters", expected=f"{members} numbers", received=shown(values),
        )
    return [float(v) for v in numbers]


def rate_variable(model: Any) -> Variable:
    """The variable that holds a model's learning rate; an error if a schedule or a function gives it."""
    rate = model.optimizer.learning_rate
    if isinstance(rate, Variable):
        return rate
    raise ArgumentError(
        "`learning_rate` cannot be set for each member: the model's optimizer has a schedule. Compile it with a number.",
        argument="hyper_parameters", expected="an optimizer with a number as its learning rate", received=shown(rate),
    )


def _place(name: str, model: Any) -> tuple[int | str, tuple[str, ...]]:
    first, _, rest = name.partition(".")
    layers = model._flatten_layers()
    named = [i for i, layer in enumerate(layers) if layer.name == first]
    if rest and len(named) == 1:
        return named[0], tuple(rest.split("."))
    if not rest and hasattr(model.optimizer, name):
        return "optimizer", (name,)
    known = ["learning_rate", *_numbers_of(model.optimizer)]
    known += [f"{layer.name}.{n}" for layer in layers for n in _numbers_of(layer)]
    raise ArgumentError(
        f"`hyper_parameters` has no meaning for {name!r}.{nearest(name, known)} Settings that members may differ in here: "
        f"{', '.join(known)}.", argument="hyper_parameters", expected=known, received=name,
    )


def _numbers_of(target: Any) -> list[str]:
    found = []
    for name in getattr(type(target), "fields", {}):
        value = vars(target).get(name)
        if isinstance(value, float):
            found.append(name)
        elif isinstance(value, Fielded):
            found += [f"{name}.{inner}" for inner in _numbers_of(value)]
    return found


def check_setting(setting: Setting, model: Any) -> None:
    """An ArgumentError unless the setting is a number of the model which the members' numbers may replace."""
    try:
        usable = all(not n.startswith("_") for n in setting.path)
        holder = setting.holder(model)
        current = vars(holder).get(setting.path[-1])
    except (AttributeError, IndexError, TypeError):
        usable, holder, current = False, None, None
    field = getattr(type(holder), "fields", {}).get(setting.path[-1])
    if not usable or not (isinstance(current, float) or field is not None and field.kind.name in _NUMBERS):
        raise ArgumentError(
            f"`hyper_parameters`: `{setting.name}` is no number in the model, so members cannot differ in it.",
            argument="hyper_parameters", expected="a number in the model", received=shown(current),
        )
    if any(bool(v) != bool(current) for v in setting.values):
        raise ArgumentError(
            f"`hyper_parameters`: `{setting.name}` must be 0 (or None) in the model and for all members, or for none: it decides "
            f"what is computed. The model has {current}, the members {list(setting.values)}.",
            argument="hyper_parameters", expected="numbers other than 0" if current else "0", received=list(setting.values),
        )
    if field is not None:
        for value in setting.values:
            field.read(value, setting.name)
    dtypes = {layer.compute_dtype for layer in model._flatten_layers()}
    if dtypes - {"float32", None}:
        raise ArgumentError(
            f"`hyper_parameters`: `{setting.name}` can differ between members in float32 models only; this one computes in "
            f"{sorted(map(str, dtypes))}. Its learning rate may differ.",
            argument="hyper_parameters", expected="float32", received=sorted(map(str, dtypes)),
        )


def compared(models: Sequence[Any]) -> tuple[list[Setting], list[float] | None]:
    """The settings, and the learning rates, in which models made by one function differ; they must be alike otherwise."""
    first = models[0]
    walks = [m._flatten_layers() for m in models]
    if len({len(w) for w in walks}) > 1:
        raise _unlike("the number of layers", [len(w) for w in walks])
    settings: list[Setting] = []
    for i, layers in enumerate(zip(*walks)):
        settings += _differences(i, (), layers)
    settings += _differences("optimizer", (), [m.optimizer for m in models])
    for what in ("loss", "loss_weights"):
        values = [serialization.serialize((m._compile_arguments or {}).get(what)) for m in models]
        if any(v != values[0] for v in values):
            raise _unlike(f"`{what}`", values)
    for s in settings:
        check_setting(s, first)
    given = [m.optimizer.learning_rate for m in models]
    rates = [float(np.asarray(r.raw())) for r in given if isinstance(r, Variable)]
    return settings, rates if len(rates) == len(models) and len(set(rates)) > 1 else None


def _differences(owner: int | str, path: tuple[str, ...], objects: Sequence[Any]) -> list[Setting]:
    if len({type(o) for o in objects}) > 1:
        raise _unlike(".".join(path) or "a layer", [type(o).__name__ for o in objects])
    found: list[Setting] = []
    for name in getattr(type(objects[0]), "fields", {}):
        if name in _FREE:
            continue
        values = [getattr(o, name, None) for o in objects]
        if all(isinstance(v, Fielded) for v in values) and not any(hasattr(v, "_flatten_layers") for v in values):
            found += _differences(owner, (*path, name), values)
        elif all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values) and any(isinstance(v, float) for v in values):
            if any(v != values[0] for v in values):
                found.append(Setting(owner, (*path, name), tuple(float(v) for v in values if v is not None)))
        elif any(type(v) is not type(values[0]) or not _same(v, values[0]) for v in values):
            raise _unlike(f"`{'.'.join((*path, name))}` of {shown(objects[0])}", values)
    return found


def _same(a: Any, b: Any) -> bool:
    if hasattr(a, "get_config"):
        return hasattr(a, "_flatten_layers") or bool(a.get_config() == b.get_config())
    return a is b or bool(np.all(a == b)) if np.shape(a) == np.shape(b) else False


def _unlike(what: str, values: Sequence[Any]) -> ArgumentError:
    different = [shown(v) for i, v in enumerate(values) if not any(v is w for w in values[:i])][:4]
    return ArgumentError(
        f"The members of an Ensemble may differ in numbers such as rates, but not in {what}: received {', '.join(different)}, … "
        "Make an Ensemble for each kind.", argument="model", expected="models of one architecture", received=different,
    )
