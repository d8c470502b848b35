"""Writes the namespaces of the Python distribution: `kerasr/__init__.py`, `kerasr/layers/__init__.py`…, each with `__all__`.

A namespace takes its objects from the core's registry by public name, so files in the core may move. What needs further
packages and therefore lives in the Python distribution itself is listed in `OWN`.
"""

from __future__ import annotations

import textwrap

from api import ROOT, Entry, banner, by_namespace, load, remove_stale, write

PACKAGE = ROOT / "python" / "src" / "kerasr"
MARK = banner("namespaces.py")

# namespace -> module of this distribution -> what the namespace takes from it
OWN: dict[str, dict[str, list[str]]] = {"utils": {"kerasr.plotting.history": ["plot_history"]}}


def names_list(names: list[str]) -> str:
    """`__all__`, wrapped."""
    quoted = ", ".join(f'"{name}"' for name in names)
    return "__all__ = [\n" + textwrap.fill(quoted, 116, initial_indent="    ", subsequent_indent="    ") + ",\n]\n"


def import_line(source: str, names: list[str]) -> str:
    """`from source import names`, wrapped if it is long."""
    line = f"from {source} import {', '.join(names)}"
    if len(line) <= 120:
        return line
    return f"from {source} import (\n" + textwrap.fill(", ".join(names), 116, initial_indent="    ", subsequent_indent="    ") + ",\n)"


def children(namespace: str, namespaces: set[str]) -> list[str]:
    """The namespaces directly inside one."""
    prefix = f"{namespace}." if namespace else ""
    return sorted(n[len(prefix) :] for n in namespaces if n and n.startswith(prefix) and "." not in n[len(prefix) :])


def module(namespace: str, objects: dict[str, Entry], inner: list[str]) -> str:
    """The text of one `__init__.py`."""
    where = f"kerasr.{namespace}" if namespace else "kerasr"
    own = OWN.get(namespace, {})
    title = f"The namespace `{namespace}`." if namespace else "Keras 3 rebuilt on JAX: one engine for Python, R and the JVM."
    lines = [MARK, f'"""{title}"""', ""]
    if not namespace:
        lines += ["import kerasr_core.api  # noqa: F401  registers every public name"]
    if objects:
        lines += ["from kerasr_core.registry import namespace as _namespace"]
    if not namespace:
        lines += ["from kerasr_core.version import __version__", ""]
        lines += ["from kerasr import frames as _frames, robjects as _robjects  # noqa: F401  data frames and R objects as x and y"]
    lines += [""] if not own and not inner else []
    if inner or own:
        lines += [""] if namespace and objects else []
        lines += [import_line(where, inner)] if inner else []
        lines += [import_line(source, names) for source, names in own.items()]
        lines += [""]
    if objects:
        lines += [f'_found = _namespace("{namespace}")'] + [f'{name} = _found["{name}"]' for name in objects] + [""]
    exported = sorted([*objects, *inner, *(n for names in own.values() for n in names), *([] if namespace else ["__version__"])])
    return "\n".join(lines) + "\n" + names_list(exported)


def main() -> None:
    namespaces = by_namespace(load())
    for namespace in OWN:
        namespaces.setdefault(namespace, {})
    written = set()
    for namespace, objects in namespaces.items():
        path = PACKAGE.joinpath(*namespace.split("."), "__init__.py") if namespace else PACKAGE / "__init__.py"
        inner = children(namespace, set(namespaces))
        clash = set(inner) & set(objects)
        if clash:
            raise SystemExit(f"`{namespace or 'kerasr'}` has namespaces and objects of the same name: {', '.join(sorted(clash))}")
        write(path, module(namespace, objects, inner))
        written.add(path)
    remove_stale(PACKAGE.rglob("__init__.py"), written, MARK)


if __name__ == "__main__":
    main()
