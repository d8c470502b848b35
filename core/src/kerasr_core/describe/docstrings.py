"""Docstrings in the form that CONTRIBUTING asks for, taken apart: summary, description, `Args:` and the other sections."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field
from typing import Any

SECTIONS = (
    "Args", "Attributes", "Call arguments", "Class attributes", "Example", "Examples", "Input shape", "Note", "Notes",
    "Output shape", "Raises", "Reference", "References", "Returns", "See also", "Source",
)  # fmt: skip
_SECTION = re.compile(rf"^({'|'.join(SECTIONS)}):(?:\s+(.*))?$")
_ARGUMENT = re.compile(r"^(\*{0,2}\w+(?:,\s*\*{0,2}\w+)*):(?:\s+(.*))?$")
_SENTENCE = re.compile(r"^(.+?[.!?])(?:\s+(?=[A-Z`$\"'(\[]))(.*)$", re.DOTALL)


@dataclass
class Doc:
    """The parts of one docstring."""

    summary: str = ""
    description: str = ""
    args: dict[str, str] = field(default_factory=dict)
    sections: dict[str, str] = field(default_factory=dict)


def parse(target: Any) -> Doc:
    """The docstring that stands at `target` itself (never an inherited one)."""
    text = target.__dict__.get("__doc__") if isinstance(target, type) else getattr(target, "__doc__", None)
    if not text:
        return Doc()
    body, sections = _split(inspect.cleandoc(text))
    head, _, rest = body.partition("\n\n")
    sentence = _SENTENCE.match(" ".join(head.split()))
    summary, more = (sentence.group(1), sentence.group(2)) if sentence else (" ".join(head.split()), "")
    args = _arguments(sections.pop("Args", ""))
    description = "\n\n".join(part for part in (more.strip(), rest.strip()) if part)
    return Doc(summary, description, args, {k: v for k, v in sections.items() if v})


def _split(text: str) -> tuple[str, dict[str, str]]:
    body: list[str] = []
    sections: dict[str, list[str]] = {}
    current = body
    fenced = False
    for line in text.splitlines():
        fenced = fenced != line.lstrip().startswith("```")
        found = None if fenced else _SECTION.match(line)
        if found:
            current = sections.setdefault(found.group(1), [])
            if found.group(2):
                current.append(found.group(2))
        else:
            current.append(line)
    return "\n".join(body).strip(), {k: inspect.cleandoc("\n".join(["", *v])) for k, v in sections.items()}


def _arguments(text: str) -> dict[str, str]:
    """`name: text`, continued on deeper-indented lines."""
    found: dict[str, list[str]] = {}
    names: list[str] = []
    for line in text.splitlines():
        match = _ARGUMENT.match(line)
        if match:
            names = [n.strip(" *") for n in match.group(1).split(",")]
            for name in names:
                found[name] = [match.group(2) or ""]
        elif names:
            for name in names:
                found[name].append(line.strip())
    return {k: " ".join(" ".join(v).split()) for k, v in found.items()}
