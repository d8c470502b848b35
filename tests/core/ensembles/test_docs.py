"""The code of docs/ensembles.md runs as it stands."""

import re
import sys
import types
from pathlib import Path

import kerasr_core.api  # noqa: F401
from kerasr_core import registry

TEXT = (Path(__file__).resolve().parents[3] / "docs" / "ensembles.md").read_text(encoding="utf-8")


def test_the_code_of_the_page_runs(monkeypatch):
    library = types.ModuleType("kerasr")
    library.__dict__.update(registry.namespace(""))
    for name in ("layers", "utils", "models"):
        setattr(library, name, types.SimpleNamespace(**registry.namespace(name)))
    monkeypatch.setitem(sys.modules, "kerasr", library)
    code = "\n".join(re.findall(r"```python\n(.*?)```", TEXT, re.S))
    assert code.count("assert") == 1
    exec(compile(code, "docs/ensembles.md", "exec"), {})
