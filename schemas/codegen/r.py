"""Write the generated part of the R package from `schemas/api.json`: one wrapper per public object, and the table of names.

Run as `python schemas/codegen/r.py`; needs the standard library only. Wrappers send what the caller wrote and nothing else,
so defaults stand in their signatures for reading, never for sending.
"""

from __future__ import annotations

import json
import re
from typing import Any

from api import ROOT, banner, load, remove_stale, split, write
from r_docs import block
from r_names import FINDS_POSITIONS, POSITIONS, family_of, r_name, snake

TARGET = ROOT / "r-package" / "R"
HEADER = banner("r.py") + "\n"

Json = dict[str, Any]


def literal(value: Any, kind: str) -> str:
    """A default as R code. Axes are counted from 1 there; an object in config form is shown as NULL."""
    if value is None or isinstance(value, dict):
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, str):
        return {"Infinity": "Inf", "-Infinity": "-Inf", "NaN": "NaN"}.get(value) or json.dumps(value)
    if isinstance(value, int):
        shown = value + 1 if kind in ("Axis", "Axes") and value >= 0 else value
        return f"{shown}L" if "Float" not in kind and kind not in ("Fraction", "LearningRate", "NumberOrList") else str(shown)
    if isinstance(value, float):
        return repr(int(value)) if value == int(value) and abs(value) < 1e6 else repr(value)
    items = [literal(v, kind) for v in value]
    return f"list({', '.join(items)})" if "NULL" in items or not items else f"c({', '.join(items)})"


# Arguments of plain functions are often annotated with Python's own types; their names say what they are.
IMPLIED = {"axis": "Axis", "shape": "Shape", "seed": "Seed", "dtype": "DType", "x": "Array", "kth": "Axis"}
RENAMED = {"function": "f"}  # words of R's own


def typed(public: str, entry: Json) -> Json:
    """The entry of a function, with the types that the names of its arguments imply; single numbers stay numbers in ops."""
    if entry["kind"] != "function":
        classes = {"type": "NumberOrList", "r": "as_whole"}  # class numbers count from 0 in R too
        return entry | {"fields": [f | (classes if f["name"] == "target_class_ids" else {}) for f in entry["fields"]]}
    fields = [f | {"type": IMPLIED.get(f["name"], f["type"]) if f["type"] in ("Any", "Int") else f["type"]} for f in entry["fields"]]
    if public.startswith("ops."):
        fields = [f | ({"r": "as_operand"} if f["type"] == "Array" else {}) for f in fields]
    return entry | {"fields": fields}


def formal(field: Json) -> str:
    if field.get("variadic"):
        return "..."
    return field["name"] if field["required"] else f"{field['name']} = {literal(field.get('default'), field['type'])}"


def wrapped(opening: str, items: list[str], closing: str, width: int = 110) -> str:
    """`opening(items)closing` on one line where it fits, else one item after the other on indented lines."""
    flat = opening + ", ".join(items) + closing
    if len(flat) <= width:
        return flat
    lines, line = [], ""
    for item in items:
        if line and len(line) + len(item) + 6 > width:
            lines.append(line)
            line = ""
        line += (", " if line else "") + item
    return opening + "\n    " + ",\n    ".join([*lines, line]) + closing


class Writer:
    """Turns the entries of one api.json into R source."""

    def __init__(self, api: Json) -> None:
        self.objects: Json = {public: typed(public, entry) for public, entry in api["objects"].items()}
        self.types: Json = api["types"]
        self.names: dict[str, str] = {}

    def supplied(self, fields: list[Json], dots: bool) -> str:
        coercers = [f"{f['name']} = {f.get('r') or self.types[f['type']]['r']}" for f in fields]
        return wrapped("supplied(", coercers + ([".dots = list(...)"] if dots else []), ")")

    def function_beside(self, public: str) -> str | None:
        """The plain function that computes what a loss or metric class does, if there is one."""
        namespace, name = split(public)
        for candidate in (f"{namespace}.{snake(name)}", f"losses.{snake(name)}"):
            if self.objects.get(candidate, {}).get("kind") == "function":
                return candidate
        return None

    def layer(self, public: str, entry: Json) -> tuple[list[str], str]:
        own = [f for f in entry["fields"] if not f.get("base")]
        base = [f for f in entry["fields"] if f.get("base")]
        args = self.supplied(own + base, dots=entry["inputs"] != "many")
        if entry["inputs"] == "many":
            formals = ["inputs", "...", *map(formal, own), *map(formal, base)]
            body = f'inputs <- merge_inputs(inputs, ...)\n  args <- {args}\n  compose(inputs$tensors, construct("{public}", c(args, inputs$named)))'
        else:
            formals = ["object", *map(formal, own), "...", *map(formal, base)]
            body = f'args <- {args}\n  compose(object, construct("{public}", args))'
        return formals, body

    def plain(self, public: str, entry: Json) -> tuple[list[str], str]:
        own = [f for f in entry["fields"] if not f.get("base")]
        base = [f for f in entry["fields"] if f.get("base")]
        return [*map(formal, own), *map(formal, base), "..."], (
            f'construct("{public}", {self.supplied(own + base, dots=True)})'
        )

    def measure(self, public: str, entry: Json) -> tuple[list[str], str]:
        """A loss or a metric: the object, or its value where `y_true` and `y_pred` are given."""
        own = [f for f in entry["fields"] if not f.get("base")]
        base = [f for f in entry["fields"] if f.get("base")]
        twin = self.function_beside(public)
        if twin is None:
            return ["...", *map(formal, own), *map(formal, base)], (
                f'construct("{public}", {self.supplied(own + base, dots=True)})'
            )
        every = self.supplied(own + base, dots=True)
        taken = [f for f in self.objects[twin]["fields"] if f["name"] in {"y_true", "y_pred", *(o["name"] for o in own)}]
        return ["y_true", "y_pred", *map(formal, own), "...", *map(formal, base)], (
            f'if (missing(y_true) && missing(y_pred)) {{\n    return(construct("{public}", {every}))\n  }}\n'
            f'  call_function("{twin}", {self.supplied(taken, dots=False)})'
        )

    def function(self, public: str, entry: Json) -> tuple[list[str], str]:
        """A function; of its variadic argument what stands before it goes by position, as Python wants it."""
        fields = entry["fields"]
        at = next((i for i, f in enumerate(fields) if f.get("variadic")), None)
        formals = list(map(formal, fields))
        if at is None:
            args = self.supplied(fields, dots=False)
        else:
            parts = [f"unname({self.supplied(fields[:at], dots=False)})"] if at else []
            parts.append("lapply(unname(list(...)), as_operand)")
            parts += [self.supplied(fields[at + 1 :], dots=False)] if fields[at + 1 :] else []
            args = f"c({', '.join(parts)})"
        positions = POSITIONS.get(public)
        if positions:
            args = args.replace(f"{positions} = as_operand", f"{positions} = as_positions(zero_indexed)")
        call = f'call_function("{public}", {args})'
        if public in FINDS_POSITIONS:
            call = f"positions({call}, zero_indexed)"
        if positions or public in FINDS_POSITIONS:
            formals.append("zero_indexed = FALSE")
        for name, r in RENAMED.items():
            if any(f["name"] == name for f in fields):
                call = call.replace("supplied(", f'supplied_as(c({r} = "{name}"), ').replace(f" {name} =", f" {r} =")
                formals = [re.sub(rf"^{name}\b", r, item) for item in formals]
        return formals, call

    def source(self, public: str, entry: Json) -> str:
        name = r_name(public, entry["kind"])
        shape = {"layer": self.layer, "loss": self.measure, "metric": self.measure, "function": self.function}
        formals, body = shape.get(entry["kind"], self.plain)(public, entry)
        self.names[name] = public
        renamed = [f | {"name": RENAMED.get(f["name"], f["name"])} for f in entry["fields"]]
        documented = [f for f in renamed if any(f["name"] == item.split(" =")[0] for item in formals)]
        head = wrapped(f"{name} <- function(", formals, ")")
        comments = block(public, name, entry, formals, documented)
        if "zero_indexed = FALSE" in formals:
            comments = comments.replace("counted from 0", "counted from 1")
        text = f"{comments}\n{head} {{\n  {body}\n}}\n"
        for alias in entry.get("aliases", ()) if entry["kind"] == "function" else ():
            other = r_name(alias, "function")
            if split(alias)[0] == split(public)[0] and other and alias not in self.objects:
                text += f"\n#' @rdname {name}\n#' @export\n{other} <- {name}\n"
        return text

    def wanted(self, public: str, entry: Json) -> bool:
        """Objects whose R face is generated; the others are written by hand or belong to one that is."""
        if r_name(public, entry["kind"]) is None:
            return False
        if entry["kind"] == "function" and public.startswith(("losses.", "metrics.")):
            return not any(
                e["kind"] in ("loss", "metric") and self.function_beside(p) == public for p, e in self.objects.items()
            )
        return True

    def files(self) -> dict[str, str]:
        sources: dict[str, list[str]] = {}
        for public, entry in sorted(self.objects.items()):
            if self.wanted(public, entry):
                sources.setdefault(family_of(public, entry["kind"]), []).append(self.source(public, entry))
        texts = {f"gen-{family}.R": HEADER + "\n" + "\n".join(parts) for family, parts in sources.items()}
        table = ",\n".join(f'  {name} = "{public}"' for name, public in sorted(self.names.items()))
        texts["gen-names.R"] = f"{HEADER}\n# R name of each generated function -> its public name.\npublic_names <- c(\n{table}\n)\n"
        return texts


def main() -> None:
    texts = Writer(load()).files()
    for name, text in texts.items():
        write(TARGET / name, text)
    remove_stale(TARGET.glob("gen-*.R"), {TARGET / name for name in texts}, banner("r.py"))


if __name__ == "__main__":
    main()
