"""Writes the reference: `docs/index.md` and one page per namespace, `docs/layers.md`…"""

from __future__ import annotations

import json

from api import ROOT, Entry, banner, by_namespace, load, remove_stale, write

DOCS = ROOT / "docs"
MARK = "<!-- " + banner("docs.py", "").strip() + " -->"


def signature(name: str, entry: Entry) -> str:
    """`Dense(units, activation=None, …)` as a reader of Python expects it."""
    shown = [f["name"] if f.get("required") else f"{f['name']}={python_literal(f.get('default'))}" for f in entry["fields"] if not f.get("base")]
    base = any(f.get("base") for f in entry["fields"])
    return f"{name}({', '.join(shown + (['**kwargs'] if base else []))})"


def python_literal(value: object) -> str:
    """A default of `api.json` as Python text."""
    return repr(value) if not isinstance(value, dict) else json.dumps(value)


def argument(field: Entry) -> str:
    """One line of the list of arguments."""
    kind = " or ".join(f"`{v!r}`" for v in field["values"]) if field["type"] == "Choice" else f"`{field['type']}`"
    null = ", or `None`" if field.get("nullable") else ""
    text = " ".join((field.get("doc") or "").split())
    return f"- `{field['name']}` ({kind}{null}){': ' + text if text else ''}"


def section(name: str, entry: Entry) -> str:
    """Heading, signature, description, arguments and remarks of one object."""
    doc = dict(entry.get("doc") or {})
    parts = [f"## {name}", f"```python\n{signature(name, entry)}\n```", entry["summary"]]
    if doc.get("description"):
        parts.append(doc.pop("description").strip())
    doc.pop("description", None)
    if entry["fields"]:
        parts.append("\n".join(argument(f) for f in entry["fields"]))
    parts += [f"**{title}:** {text.strip()}" for title, text in doc.items() if text]
    if entry.get("stability", "stable") != "stable":
        parts.append(f"Stability: {entry['stability']}.")
    return "\n\n".join(parts)


def page_name(namespace: str) -> str:
    return f"{namespace or 'kerasr'}.md"


def main() -> None:
    pages = {n: objects for n, objects in by_namespace(load()).items() if objects}
    written = set()
    for namespace, objects in pages.items():
        title = f"# {'kerasr.' + namespace if namespace else 'kerasr'}"
        path = DOCS / page_name(namespace)
        write(path, "\n\n".join([MARK, title, *(section(name, entry) for name, entry in objects.items())]) + "\n")
        written.add(path)
    index = [f"- [kerasr{'.' + n if n else ''}]({page_name(n)}): {', '.join(f'`{o}`' for o in objects)}" for n, objects in pages.items()]
    write(DOCS / "index.md", "\n\n".join([MARK, "# Reference", "\n".join(index)]) + "\n")
    written.add(DOCS / "index.md")
    remove_stale(DOCS.glob("*.md"), written, MARK)


if __name__ == "__main__":
    main()
