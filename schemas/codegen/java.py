"""Writes the Java builders from `schemas/api.json`: one immutable class per public class, in `org.kerasr.<namespace>`.

Run as `python schemas/codegen/java.py`; needs the standard library only. A builder holds what the caller wrote and
nothing else, so defaults stand in its documentation for reading, never for sending.
"""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path
from typing import Any

from api import ROOT, banner, load, remove_stale, split, write
from java_types import FORMS, Form, camel

TARGET = ROOT / "java-bindings" / "src" / "generated" / "java" / "org" / "kerasr"
HEADER = banner("java.py", "//") + "\n"
BASES = {
    "layer": "Layer", "initializer": "Initializer", "regularizer": "Regularizer", "constraint": "Constraint", "loss": "Loss",
    "metric": "Metric", "optimizer": "Optimizer", "schedule": "Schedule", "callback": "Callback",
}  # fmt: skip
ABSTRACT = {*BASES.values(), "LearningRateSchedule", "CallbackList", "History", "ProgbarLogger"}

Json = dict[str, Any]


def escaped(text: str) -> str:
    """Markdown as Javadoc: code spans, and no character that HTML or Javadoc would take for its own."""
    parts = re.split(r"`([^`]*)`", text)
    for i, part in enumerate(parts):
        safe = part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
        parts[i] = f"<code>{safe}</code>" if i % 2 else safe
    return "".join(parts).replace("*/", "*&#47;").replace("\\u", "\\ u")


def comment(paragraphs: list[str], indent: str) -> str:
    """A Javadoc comment of paragraphs."""
    lines: list[str] = []
    for i, paragraph in enumerate(p for p in paragraphs if p.strip()):
        lines += ["", *_wrapped("<p>" + paragraph)] if i else _wrapped(paragraph)
    if len(lines) == 1 and len(lines[0]) + len(indent) < 112:
        return f"{indent}/** {lines[0]} */\n"
    return f"{indent}/**\n" + "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines) + f"{indent} */\n"


def _wrapped(paragraph: str) -> list[str]:
    return textwrap.wrap(" ".join(paragraph.split()), 110, break_long_words=False, break_on_hyphens=False)


def words(field: Json) -> list[str]:
    """What a setter's documentation says."""
    out = [escaped(field.get("doc") or field["name"].replace("_", " ").capitalize() + ".")]
    if field.get("values"):
        out.append("One of " + ", ".join(f"<code>{escaped(v)}</code>" for v in field["values"]) + ".")
    if not field["required"] and field.get("default") is not None:
        out.append(f"By default {escaped(json.dumps(field['default'], ensure_ascii=False))}.")
    return out


class Builder:
    """The Java source of one class of `api.json`."""

    def __init__(self, name: str, entry: Json) -> None:
        namespace, self.name = split(name)
        self.package = f"org.kerasr.{namespace}"
        self.entry = entry
        self.base = BASES[entry["kind"]]
        fields = [f for f in entry["fields"] if FORMS.get(f["type"], FORMS["Any"])]
        self.required = [f for f in fields if f["required"]]
        self.optional = [f for f in fields if not f["required"]]
        self.imports = {"org.kerasr.Fields", f"org.kerasr.{self.base}"}

    @staticmethod
    def possible(name: str, entry: Json) -> bool:
        """Whether Java can make the object: not a base class, and no required argument is a function."""
        namespace, short = split(name)
        functions = [f for f in entry["fields"] if f["required"] and not FORMS.get(f["type"], FORMS["Any"])]
        return bool(namespace) and entry["kind"] in BASES and short not in ABSTRACT and not functions

    def forms(self, field: Json) -> list[Form]:
        found = FORMS.get(field["type"], FORMS["Any"])
        for form in found:
            self.imports.update(form.imports)
        return found

    def source(self) -> str:
        body = self.constructor() + self.factories() + "".join(self.setters(f) for f in self.optional)
        doc = self.entry["doc"]
        notes = [f"{title}: {text}" for title, text in doc.items() if title != "description" and text]
        paragraphs = [self.entry["summary"], *doc.get("description", "").split("\n\n"), *notes]
        own = {f"{self.package}.{self.name}"}
        imports = "".join(f"import {name};\n" for name in sorted(self.imports - own))
        return (
            f"{HEADER}package {self.package};\n\n{imports}\n{comment([escaped(p) for p in paragraphs], '')}"
            f"public final class {self.name} extends {self.base} {{\n{body.rstrip()}\n}}\n"
        )

    def constructor(self) -> str:
        many = ", true" if self.entry.get("inputs") == "many" else ""
        module, class_name = self.entry["module"], self.entry["class_name"]
        return (
            f"  private {self.name}(Fields fields) {{\n"
            f'    super("{module}", "{class_name}", fields{many});\n  }}\n\n'
        )

    def factories(self) -> str:
        if not self.required:
            return comment([f"{self.name} with the defaults of Keras."], "  ") + (
                f"  public static {self.name} create() {{\n    return new {self.name}(Fields.NONE);\n  }}\n\n"
            )
        return self.direct() + self.stages()

    def direct(self) -> str:
        """`of(…)` with every required argument in its first form."""
        parameters, fields, lines = [], "Fields.NONE", []
        for field in self.required:
            form, java = self.forms(field)[0], camel(field["name"])
            parameters.append(form.parameters.format(java).replace("...", "[]"))
            fields += f'.with("{field["name"]}", {form.value.format(java)})'
            lines.append(f"   * @param {java} {escaped(field.get('doc') or field['name'])}\n")
        return (
            f"  /**\n   * {self.name} with the required arguments.\n   *\n{''.join(lines)}   */\n"
            f"  public static {self.name} of({', '.join(parameters)}) {{\n    return new {self.name}({fields});\n  }}\n\n"
        )

    def stages(self) -> str:
        """A static method for the first required argument; the following ones are methods of what it returns."""
        out = ""
        for i, field in enumerate(self.required):
            last = i + 1 == len(self.required)
            result = self.name if last else f"Needs{self._stage(i + 1)}"
            methods = ""
            for form in self.forms(field):
                given = "Fields.NONE" if i == 0 else "fields"
                static = "static " if i == 0 else ""
                methods += self.method(field, form, result, f"public {static}{result}", given, "  " if i == 0 else "    ")
            if i == 0:
                out += methods
            else:
                name = f"Needs{self._stage(i)}"
                title = comment([f"{self.name} whose <code>{field['name']}</code> is still to be given."], "  ")
                out += (
                    f"{title}  public static final class {name} {{\n    private final Fields fields;\n\n"
                    f"    private {name}(Fields fields) {{\n      this.fields = fields;\n    }}\n\n{methods.rstrip()}\n  }}\n\n"
                )
        return out

    def _stage(self, index: int) -> str:
        java = camel(self.required[index]["name"])
        return java[:1].upper() + java[1:]

    def setters(self, field: Json) -> str:
        out = "".join(self.method(field, form, self.name, f"public {self.name}", "fields()", "  ") for form in self.forms(field))
        if field["nullable"] and field.get("default") is not None:
            java = camel(field["name"])
            out += comment([f"No <code>{field['name']}</code>, where the default is another."], "  ")
            out += (
                f"  public {self.name} no{java[:1].upper() + java[1:]}() {{\n"
                f'    return new {self.name}(fields().with("{field["name"]}", Fields.NULL));\n  }}\n\n'
            )
        return out

    def method(self, field: Json, form: Form, result: str, opening: str, fields: str, indent: str) -> str:
        java = camel(field["name"])
        return (
            comment(words(field), indent)
            + f"{indent}{opening} {java}({form.parameters.format(java)}) {{\n"
            + f'{indent}  return new {result}({fields}.with("{field["name"]}", {form.value.format(java)}));\n{indent}}}\n\n'
        )


def constants(api: Json) -> str:
    """The names of the activations as Java constants."""
    body = ""
    for name, entry in sorted(api["objects"].items()):
        namespace, short = split(name)
        required = [f for f in entry["fields"] if f["required"]]
        if namespace == "activations" and entry["kind"] == "function" and len(required) == 1 and required[0]["name"] == "x":
            body += comment([escaped(entry["summary"] or short)], "  ")
            body += f'  public static final String {short.upper()} = "{short}";\n\n'
    return (
        f"{HEADER}package org.kerasr.activations;\n\n/** The names of the activation functions. */\n"
        f"public final class Activations {{\n  private Activations() {{}}\n\n{body.rstrip()}\n}}\n"
    )


def by_name(api: Json) -> str:
    """Optimizers by the words that Keras takes for them: their class in lower case."""
    cases = ""
    for name, entry in sorted(api["objects"].items()):
        namespace, short = split(name)
        required = any(f["required"] for f in entry["fields"])
        if namespace == "optimizers" and Builder.possible(name, entry) and entry["kind"] == "optimizer" and not required:
            cases += f'      case "{short.lower()}" -> Optional.of({short}.create());\n'
    return (
        f"{HEADER}package org.kerasr.optimizers;\n\nimport java.util.Locale;\nimport java.util.Optional;\n"
        "import org.kerasr.Optimizer;\n\n/** The optimizers by name. */\npublic final class Optimizers {\n"
        "  private Optimizers() {}\n\n"
        "  /** The optimizer that Keras calls by this word, with its defaults. */\n"
        "  public static Optional<Optimizer> named(String name) {\n"
        f"    return switch (name.toLowerCase(Locale.ROOT)) {{\n{cases}      default -> Optional.empty();\n    }};\n  }}\n}}\n"
    )


def main() -> None:
    api = load()
    files: dict[Path, str] = {
        TARGET / "activations" / "Activations.java": constants(api),
        TARGET / "optimizers" / "Optimizers.java": by_name(api),
    }
    for name, entry in api["objects"].items():
        if Builder.possible(name, entry):
            builder = Builder(name, entry)
            folder = TARGET.joinpath(*split(name)[0].split("."))
            files[folder / f"{builder.name}.java"] = builder.source()
    for folder in {path.parent for path in files}:
        package = "org.kerasr." + ".".join(folder.relative_to(TARGET).parts)
        about = f"/** Keras's {package.removeprefix('org.kerasr.')} as Java builders. */"
        files[folder / "package-info.java"] = f"{HEADER}{about}\npackage {package};\n"
    for path, text in files.items():
        write(path, text)
    remove_stale(TARGET.rglob("*.java"), set(files), HEADER.rstrip())


if __name__ == "__main__":
    main()
