"""Roxygen blocks for the generated R functions, from the docstrings in api.json. Used by r.py."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from typing import Any

Json = dict[str, Any]

SECTIONS = ("Input shape", "Output shape", "Raises", "Source")
ASCII = str.maketrans({
    "\u2014": "-", "\u2013": "-", "\u2212": "-", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"',
    "\u2026": "...", "\u00d7": "x", "\u00b7": "*", "\u2264": "<=", "\u2265": ">=", "\u2260": "!=", "\u2192": "->",
    "\u2208": " in ", "\u221a": "sqrt", "\u03a3": "sum", "\u2211": "sum", "\u00b2": "^2", "\u00b3": "^3", "\u221e": "Inf",
    "\u03b1": "alpha", "\u03b2": "beta", "\u03b3": "gamma", "\u03b4": "delta", "\u03b5": "epsilon", "\u03bb": "lambda",
    "\u03bc": "mu", "\u03c0": "pi", "\u03c3": "sigma", "\u03c4": "tau", "\u2248": "~", "\u00bd": "1/2", "\u2099": "n",
})  # fmt: skip

OBJECT = (
    "What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of tensors: "
    "call it and return its output."
)
DOTS = {
    "layer": "Further arguments of every layer, by name, such as `input_shape`.",
    "other": "Further arguments, by name.",
}
RETURNS = {
    "layer": "The layer, the sequential model to which it was added, or its output; see `object`.",
    "loss": "A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.",
    "metric": "A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.",
    "function": "A tensor.",
}


def to_ascii(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.translate(ASCII))
    return text.encode("ascii", "ignore").decode("ascii")


def in_r_words(text: str) -> str:
    """Literals as R writes them."""
    for python, r in (("`None`", "`NULL`"), ("`True`", "`TRUE`"), ("`False`", "`FALSE`"), ("'None'", "`NULL`")):
        text = text.replace(python, r)
    return re.sub(r"\bNone\b", "NULL", re.sub(r"\bTrue\b", "TRUE", re.sub(r"\bFalse\b", "FALSE", text)))


def formula(match: re.Match[str]) -> str:
    tag = "deqn" if match.group(1) == "$$" else "eqn"
    return f"\\{tag}{{{' '.join(match.group(2).split())}}}"


def rich(text: str) -> str:
    """Docstring Markdown as roxygen's Markdown: formulas as Rd's, braces and lone brackets escaped."""
    text = in_r_words(to_ascii(text))
    parts = re.split(r"(\$\$.+?\$\$|\$[^$\n]+\$|`[^`]*`)", text, flags=re.DOTALL)
    for i, part in enumerate(parts):
        if part.startswith("$"):
            parts[i] = re.sub(r"^(\$\$?)(.+?)\1$", formula, part, flags=re.DOTALL)
        elif not part.startswith("`"):
            part = re.sub(r"\[([^\]\[]*)\](?!\()", r"\\[\1\\]", part)
            parts[i] = part.replace("{", "\\{").replace("}", "\\}")
    return "".join(parts).replace("@", "@@")


def plain(text: str) -> str:
    """A title: no markup, formulas as plain text."""
    text = re.sub(r"\\(?:text|mathrm|hat|bar)\{([^}]*)\}", r"\1", in_r_words(to_ascii(text)).replace("$", ""))
    text = re.sub(r"\\[,;! ]", " ", text.replace("\\frac", ""))
    return re.sub(r"[\\{}]", "", text).replace("[", r"\[").replace("]", r"\]").replace("@", "@@").strip()


def comment(text: str, tag: str = "") -> list[str]:
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        listed = re.search(r"^\s*[-*] |^    |^\|", paragraph, flags=re.MULTILINE)
        kept = paragraph.splitlines() if listed else textwrap.wrap(" ".join(paragraph.split()), 108, break_on_hyphens=False)
        lines += [*kept, ""]
    lines = lines[:-1] or [""]
    lines[0] = f"{tag} {lines[0]}".strip()
    return [f"#' {line}".rstrip() for line in lines]


def params(entry: Json, formals: list[str], fields: list[Json]) -> list[str]:
    names = [item.split(" =")[0] for item in formals]
    lines: list[str] = []
    if "object" in names:
        lines += comment(OBJECT, "@param object")
    if "inputs" in names and entry["kind"] == "layer":
        lines += comment("A tensor, or a list of tensors. Missing: the layer itself is returned.", "@param inputs")
    if "y_true" in names and entry["kind"] != "function":
        lines += comment("True values and predictions. Both missing: the object itself is returned.", "@param y_true,y_pred")
    for field in fields:
        text = rich(field.get("doc") or "").strip()
        if field.get("values"):
            text += " One of " + ", ".join(f'`"{v}"`' for v in field["values"]) + "."
        if field["type"] in ("Axis", "Axes"):
            text += " Counted from 1; negative numbers count from the end."
        lines += comment(text or "See the description.", f"@param {field['name']}")
    if "zero_indexed" in names:
        lines += comment("Whether positions count from 0 instead of 1.", "@param zero_indexed")
    if "..." in names and entry["kind"] == "function":
        lines += comment("Tensors or arrays.", "@param ...")
    elif "..." in names:
        dots = "More tensors to merge; arguments of every layer by name." if "inputs" in names else None
        lines += comment(dots or DOTS.get(entry["kind"], DOTS["other"]), "@param ...")
    return lines


def block(public: str, name: str, entry: Json, formals: list[str], fields: list[Json]) -> str:
    """The comment above one generated function."""
    doc = entry.get("doc") or {}
    lines = [*comment(plain(" ".join((entry.get("summary") or name).split()).rstrip("."))), "#'"]
    description = (doc.get("description") or "").strip() or entry.get("summary") or name
    lines += comment(rich(description), "@description")
    lines += params(entry, formals, fields)
    lines += comment(RETURNS.get(entry["kind"], f"A {entry['kind']} object."), "@returns")
    for section in SECTIONS:
        if doc.get(section):
            lines += [f"#' @section {section}:", *comment(rich(str(doc[section])))]
    family = {"function": public.split(".", 1)[0], "schedule": "learning rate schedules"}.get(entry["kind"], f"{entry['kind']}s")
    if family != "ops":  # links among hundreds of pages would outweigh their text
        lines.append(f"#' @family {family}")
    lines.append("#' @export")
    return "\n".join(lines)
