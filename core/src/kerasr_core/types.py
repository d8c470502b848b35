"""The closed vocabulary of constructor arguments: for each kind of value a check, a JSON Schema, an R coercer and a Java type.

A field is annotated with one of these (`units: PositiveInt`); the signature, the config, the schema and the bindings follow.
"""

from __future__ import annotations

import math
import numbers
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import numpy as np

from kerasr_core.errors import ArgumentError, ArgumentTypeError, shown

Array = Any  # jax.Array, a tracer, or numpy.ndarray
Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Kind:
    """One kind of argument value.

    `convert` takes what a user wrote and gives the normal form, or raises ValueError/TypeError with the words for
    "expected"; `family` names the registry namespace for kinds whose values are registered objects.
    """

    name: str
    doc: str
    schema: Json
    r: str
    java: str
    convert: Callable[[Any], Any] | None = None
    family: str | None = None
    values: tuple[str, ...] = field(default=())

    def check(self, value: Any, argument: str, owner: str) -> Any:
        """`value` in its normal form, or an ArgumentError that names `owner` and `argument`."""
        if self.convert is None:
            return value
        try:
            return self.convert(value)
        except (ValueError, TypeError, OverflowError) as problem:
            error = ArgumentTypeError if isinstance(problem, TypeError) else ArgumentError
            raise error(
                f"{owner}: `{argument}` must be {self.doc}, received {shown(value)}.",
                argument=argument,
                layer=owner,
                expected=self.doc,
                received=shown(value),
            ) from None


def _bool(value: Any) -> bool:
    if isinstance(value, (bool, np.bool_)) or (isinstance(value, numbers.Real) and float(value) in (0.0, 1.0)):
        return bool(value)
    raise TypeError


def _int(value: Any) -> int:
    if type(value) is int:
        return value
    if isinstance(value, (bool, np.bool_)):
        raise TypeError
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real) or (isinstance(value, np.ndarray) and value.ndim == 0):
        number = float(value)
        if number == int(number):
            return int(number)
        raise ValueError
    raise TypeError


def _float(value: Any) -> float:
    if isinstance(value, (bool, np.bool_)) or isinstance(value, str):
        raise TypeError
    return float(value)


def _where(base: Callable[[Any], Any], ok: Callable[[Any], bool]) -> Callable[[Any], Any]:
    def convert(value: Any) -> Any:
        value = base(value)
        if not ok(value):
            raise ValueError
        return value

    return convert


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return str(value)


def _ints(value: Any) -> int | list[int]:
    if isinstance(value, (Sequence, np.ndarray)) and not isinstance(value, str):
        return [_int(v) for v in value]
    return _int(value)


def shape_tuple(value: Any) -> tuple[int | None, ...]:
    """A shape as a tuple; a bare number is a shape of one dimension; None is a free dimension."""
    if isinstance(value, str) or isinstance(value, Mapping):
        raise TypeError
    if not isinstance(value, (tuple, list)) and isinstance(value, numbers.Number):
        value = (value,)
    dims = tuple(None if d is None else _int(d) for d in value)
    if any(d is not None and d < -1 for d in dims):
        raise ValueError
    return dims


def _sizes(rank: int | None, least: int) -> Callable[[Any], tuple[int, ...]]:
    """A tuple of `rank` whole numbers, of which one may stand for all; as many as there are if `rank` is None."""

    def convert(value: Any) -> tuple[int, ...]:
        if isinstance(value, (Sequence, np.ndarray)) and not isinstance(value, str):
            dims = tuple(_int(v) for v in value)
        else:
            dims = (_int(value),) * (rank or 1)
        if any(d < least for d in dims) or (rank is not None and len(dims) != rank):
            raise ValueError
        return dims

    return convert


def _number_or_list(value: Any) -> Any:
    if isinstance(value, str):
        raise TypeError
    array = np.asarray(value)
    if array.dtype.kind not in "fiub":
        raise TypeError
    return value if array.ndim or hasattr(value, "dtype") else (value if isinstance(value, (int, float)) else float(value))


def _callable(value: Any) -> Any:
    if not callable(value):
        raise TypeError
    return value


_NUMBER: Json = {"type": "number"}
_OBJECT: Json = {"type": ["string", "object"]}
_INTS: Json = {"type": "array", "items": {"type": "integer"}}
_COUNT: Json = {"type": "integer", "minimum": 0}
_MARGINS: Json = {"anyOf": [_COUNT, {"type": "array", "items": {"anyOf": [_COUNT, {"type": "array", "items": _COUNT}]}}]}

KINDS: dict[str, Kind] = {
    k.name: k
    for k in [
        Kind("Bool", "True or False", {"type": "boolean"}, "as_flag", "boolean", _bool),
        Kind("Int", "a whole number", {"type": "integer"}, "as_whole", "int", _int),
        Kind(
            "PositiveInt", "a whole number, 1 or more", {"type": "integer", "minimum": 1}, "as_count", "int",
            _where(_int, lambda v: v >= 1),
        ),
        Kind(
            "NonNegativeInt", "a whole number, 0 or more", {"type": "integer", "minimum": 0}, "as_count0", "int",
            _where(_int, lambda v: v >= 0),
        ),
        Kind("Float", "a number", _NUMBER, "as_number", "double", _float),
        Kind(
            "PositiveFloat", "a number greater than 0", {"type": "number", "exclusiveMinimum": 0}, "as_number", "double",
            _where(_float, lambda v: v > 0 and math.isfinite(v)),
        ),
        Kind(
            "NonNegativeFloat", "a number, 0 or more", {"type": "number", "minimum": 0}, "as_number", "double",
            _where(_float, lambda v: v >= 0 and math.isfinite(v)),
        ),
        Kind(
            "Fraction", "a number from 0 to 1", {"type": "number", "minimum": 0, "maximum": 1}, "as_number", "double",
            _where(_float, lambda v: 0 <= v <= 1),
        ),
        Kind("Text", "a string", {"type": "string"}, "as_text", "String", _text),
        Kind("Axis", "an axis (a whole number)", {"type": "integer"}, "as_axis", "int", _int),
        Kind(
            "Axes", "an axis or a list of axes", {"anyOf": [{"type": "integer"}, _INTS]}, "as_axes", "int[]", _ints
        ),
        Kind(
            "Shape", "a shape: a list of whole numbers or None",
            {"type": "array", "items": {"type": ["integer", "null"], "minimum": -1}}, "as_shape", "Shape", shape_tuple,
        ),
        Kind(
            "IntSingle", "a whole number greater than 0, or a list of one",
            {"anyOf": [{"type": "integer", "minimum": 1}, {**_INTS, "minItems": 1, "maxItems": 1}]}, "as_pair", "int[]",
            _sizes(1, 1),
        ),
        Kind(
            "IntPair", "a whole number greater than 0, or two of them",
            {"anyOf": [{"type": "integer", "minimum": 1}, {**_INTS, "minItems": 2, "maxItems": 2}]}, "as_pair", "int[]",
            _sizes(2, 1),
        ),
        Kind(
            "IntTriple", "a whole number greater than 0, or three of them",
            {"anyOf": [{"type": "integer", "minimum": 1}, {**_INTS, "minItems": 3, "maxItems": 3}]}, "as_pair", "int[]",
            _sizes(3, 1),
        ),
        Kind(
            "Sizes", "a whole number, 0 or more, or a list of them",
            {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "array", "items": {"type": "integer", "minimum": 0}}]},
            "as_pair", "int[]", _sizes(None, 0),
        ),
        Kind("Margins", "a whole number, 0 or more; one for each axis; or two for each axis", _MARGINS, "as_whole", "int[][]"),
        Kind("Seed", "a whole number, a SeedGenerator or None", {"type": ["integer", "object"]}, "as_seed", "long"),
        Kind("DType", "a dtype name or a DTypePolicy", _OBJECT, "as_dtype", "String"),
        Kind("Activation", "an activation name or a function", _OBJECT, "as_object", "Activation", family="activations"),
        Kind("Initializer", "an initializer or its name", _OBJECT, "as_object", "Initializer", family="initializers"),
        Kind("Regularizer", "a regularizer or its name", _OBJECT, "as_object", "Regularizer", family="regularizers"),
        Kind("Constraint", "a constraint or its name", _OBJECT, "as_object", "Constraint", family="constraints"),
        Kind("Loss", "a loss or its name", _OBJECT, "as_object", "Loss", family="losses"),
        Kind("Metric", "a metric or its name", _OBJECT, "as_object", "Metric", family="metrics"),
        Kind("Optimizer", "an optimizer or its name", _OBJECT, "as_object", "Optimizer", family="optimizers"),
        Kind(
            "LearningRate", "a number, 0 or more, a LearningRateSchedule or a function",
            {"anyOf": [{"type": "number", "minimum": 0}, {"type": "object"}]}, "as_learning_rate", "LearningRate",
        ),
        Kind("Layer", "a layer", {"type": "object"}, "as_object", "Layer"),
        Kind("Layers", "a list of layers", {"type": "array"}, "as_list", "Layer[]"),
        Kind("Function", "a function", {"type": "object"}, "as_function", "Function", _callable),
        Kind("Path", "a file path", {"type": "string"}, "as_path", "java.nio.file.Path"),
        Kind("Array", "an array", {}, "as_tensor", "NdArray"),
        Kind(
            "NumberOrList", "a number or a list of numbers", {"type": ["number", "array", "object"]}, "as_numbers",
            "double[]", _number_or_list,
        ),
        Kind("Dict", "a dictionary", {"type": "object"}, "as_dict", "java.util.Map<String, Object>"),
        Kind("Any", "any value", {}, "as_is", "Object"),
    ]
}

Bool = Annotated[bool, KINDS["Bool"]]
Int = Annotated[int, KINDS["Int"]]
PositiveInt = Annotated[int, KINDS["PositiveInt"]]
NonNegativeInt = Annotated[int, KINDS["NonNegativeInt"]]
Float = Annotated[float, KINDS["Float"]]
PositiveFloat = Annotated[float, KINDS["PositiveFloat"]]
NonNegativeFloat = Annotated[float, KINDS["NonNegativeFloat"]]
Fraction = Annotated[float, KINDS["Fraction"]]
Text = Annotated[str, KINDS["Text"]]
Axis = Annotated[int, KINDS["Axis"]]
Axes = Annotated[Any, KINDS["Axes"]]
Shape = Annotated[tuple[int | None, ...], KINDS["Shape"]]
IntSingle = Annotated[int | tuple[int], KINDS["IntSingle"]]
IntPair = Annotated[tuple[int, int], KINDS["IntPair"]]
IntTriple = Annotated[tuple[int, int, int], KINDS["IntTriple"]]
Seed = Annotated[Any, KINDS["Seed"]]
DType = Annotated[Any, KINDS["DType"]]
Activation = Annotated[Any, KINDS["Activation"]]
Initializer = Annotated[Any, KINDS["Initializer"]]
Regularizer = Annotated[Any, KINDS["Regularizer"]]
Constraint = Annotated[Any, KINDS["Constraint"]]
Loss = Annotated[Any, KINDS["Loss"]]
Metric = Annotated[Any, KINDS["Metric"]]
Optimizer = Annotated[Any, KINDS["Optimizer"]]
LearningRate = Annotated[Any, KINDS["LearningRate"]]
LayerLike = Annotated[Any, KINDS["Layer"]]
Layers = Annotated[Any, KINDS["Layers"]]
Function = Annotated[Any, KINDS["Function"]]
FilePath = Annotated[Any, KINDS["Path"]]
ArrayLike = Annotated[Any, KINDS["Array"]]
NumberOrList = Annotated[Any, KINDS["NumberOrList"]]
Dict = Annotated[Any, KINDS["Dict"]]
AnyValue = Annotated[Any, KINDS["Any"]]


def choice(*values: str) -> Kind:
    """One of a few words. Used as `padding: Annotated[str, choice("valid", "same")] = "valid"`."""

    def convert(value: Any) -> str:
        lowered = value.lower() if isinstance(value, str) else value
        if lowered not in values:
            raise ValueError
        return str(lowered)

    doc = "one of " + ", ".join(repr(v) for v in values)
    return Kind("Choice", doc, {"enum": list(values)}, "as_choice", "String", convert, values=values)


def sizes(rank: int) -> Kind:
    """One whole number from 0 for each of `rank` axes; one may stand for all."""
    kind = KINDS["Sizes"]
    doc = "a whole number, 0 or more" if rank == 1 else f"a whole number, 0 or more, or {rank} of them"
    return Kind(kind.name, doc, kind.schema, kind.r, kind.java, _sizes(rank, 0))


def margins(rank: int) -> Kind:
    """What is added to or cut off both ends of `rank` axes: `((before, after), …)`; `(before, after)` for one axis."""
    kind = KINDS["Margins"]
    two = _sizes(2, 0)

    def convert(value: Any) -> Any:
        if rank == 1:
            return two(value)
        many = isinstance(value, (Sequence, np.ndarray)) and not isinstance(value, str)
        found = tuple(two(v) for v in (value if many else (value,) * rank))
        if len(found) != rank:
            raise ValueError
        return found

    doc = "a whole number, 0 or more, or two of them" if rank == 1 else (
        f"a whole number, 0 or more, {rank} of them (one for each axis), or {rank} pairs (before and after)"
    )
    return Kind(kind.name, doc, kind.schema, kind.r, kind.java, convert)


def kind_of(annotation: Any) -> tuple[Kind, bool] | None:
    """The kind in an annotation and whether None is allowed too; None where the annotation has no kind."""
    nullable = False
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        parts = [a for a in typing.get_args(annotation) if a is not type(None)]
        nullable = len(parts) < len(typing.get_args(annotation))
        if len(parts) != 1:
            return None
        annotation = parts[0]
    for extra in getattr(annotation, "__metadata__", ()):
        if isinstance(extra, Kind):
            return extra, nullable
    return None
