"""What each argument type of `api.json` is in Java: the parameters of a setter, and the value that goes into the config.

A type may have several forms, each an overload; the first is the one that `of(…)` takes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """One overload: its parameters (`{}` stands for the argument's name) and the expression of its value."""

    parameters: str
    value: str = "{}"
    imports: tuple[str, ...] = ()


def _named(java_class: str) -> list[Form]:
    return [Form("String {}"), Form(f"{java_class} {{}}", imports=(f"org.kerasr.{java_class}",))]


_INT = [Form("int {}")]
_DOUBLE = [Form("double {}")]
_TEXT = [Form("String {}")]

FORMS: dict[str, list[Form]] = {
    "Bool": [Form("boolean {}")],
    **dict.fromkeys(("Int", "PositiveInt", "NonNegativeInt", "Axis"), _INT),
    **dict.fromkeys(("Float", "PositiveFloat", "NonNegativeFloat", "Fraction"), _DOUBLE),
    **dict.fromkeys(("Text", "Choice", "DType"), _TEXT),
    "Seed": [Form("long {}")],
    "Axes": [Form("int {}"), Form("int... {}")],
    "Shape": [Form("int... {}")],
    "IntSingle": [Form("int {}")],
    "IntTriple": [Form("int {}"), Form("int first, int second, int third", "new int[] {{first, second, third}}")],
    "Sizes": [Form("int {}"), Form("int... {}")],
    "Margins": [Form("int {}"), Form("int... {}"), Form("int[][] {}")],
    "IntPair": [Form("int {}"), Form("int first, int second", "new int[] {{first, second}}")],
    "Activation": _named("Layer"),
    **{name: _named(name) for name in ("Initializer", "Regularizer", "Constraint", "Loss", "Metric", "Optimizer")},
    "LearningRate": [Form("double {}"), Form("Schedule {}", imports=("org.kerasr.Schedule",))],
    "Layer": [Form("Layer {}", imports=("org.kerasr.Layer",))],
    "Layers": [Form("Layer... {}", "List.of({})", ("java.util.List", "org.kerasr.Layer"))],
    "Path": [Form("Path {}", "{}.toString()", ("java.nio.file.Path",)), Form("String {}")],
    "Array": [Form("NdArray {}", imports=("org.kerasr.weights.NdArray",))],
    "NumberOrList": [Form("double {}"), Form("double... {}")],
    "Dict": [Form("Map<String, ?> {}", imports=("java.util.Map",))],
    "Any": [Form("Object {}")],
    "Function": [],  # a function of Java cannot be sent to another process
}

KEYWORDS = frozenset(
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends final "
    "finally float for goto if implements import instanceof int interface long native new package private protected public "
    "return short static strictfp super switch synchronized this throw throws transient try void volatile while".split()
)


def camel(name: str) -> str:
    """`kernel_initializer` -> `kernelInitializer`; a Java keyword gets an underscore at its end."""
    first, *rest = name.strip("_").split("_")
    joined = first + "".join(word[:1].upper() + word[1:] for word in rest)
    return f"{joined}_" if joined in KEYWORDS else joined
