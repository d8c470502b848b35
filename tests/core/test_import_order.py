"""The order in which the core's modules may import each other, and the packages that it may import at all (design, section 2)."""

import ast
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).resolve().parents[2] / "core" / "src" / "kerasr_core"
ALLOWED = {"jax", "numpy", "h5py", "kerasr_core"}
LEVELS = [
    {"version", "errors", "config", "changes", "memory"},
    {"types", "registry"},
    {"serialization", "dtypes"},
    {"fields"},
    {"variable", "graph", "masking"},
    {"random", "functional", "input_spec", "inputs", "tracking", "nn", "call_context", "shapes"},
    {"layer_state"},
    {"layer_config"},
    {"layer"},
    {"ops"},
    {"initializers", "regularizers", "constraints", "activations"},
    {"layers", "losses", "metrics", "optimizers"},
    {"callbacks", "saving", "tree"},
    {"utils"},
    {"compile_store"},
    {"compile_cache"},
    {"engine"},
    {"models", "gradients"},
    {"ensembles"},
    {"api"},
    {"describe"},
    {"bridge"},
]
LEVEL = {name: i for i, names in enumerate(LEVELS) for name in names}
APART = [{"layers", "losses", "metrics"}]  # of one level, and still may not import each other
FILES = sorted(CORE.rglob("*.py"))


def room(module: str) -> str:
    return module.split(".")[1]


def imports(path: Path) -> set[str]:
    """Modules that a file imports, those inside functions included; `from kerasr_core import x` counts as kerasr_core.x."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{a.name}" for a in node.names} if node.module == "kerasr_core" else {node.module}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(CORE)))
def test_core_imports_only_its_three_packages_and_lower_rooms(path):
    parts = path.relative_to(CORE).with_suffix("").parts
    here = parts[0]
    for module in imports(path):
        top = module.split(".")[0]
        assert top in ALLOWED or top in sys.stdlib_module_names, f"{path} imports {module}"
        if top != "kerasr_core" or here == "__init__" or module == "kerasr_core":
            continue
        there = room(module)
        assert there in LEVEL, f"{there} has no place in the order"
        if there == here:
            continue
        assert LEVEL[there] < LEVEL[here] or LEVEL[there] == LEVEL[here] and not any({here, there} <= a for a in APART), \
            f"{here} may not import {there} ({path.name})"


def test_every_room_has_a_place():
    rooms = {p.relative_to(CORE).with_suffix("").parts[0] for p in FILES} - {"__init__"}
    assert rooms == set(LEVEL)
