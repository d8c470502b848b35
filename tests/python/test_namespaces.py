"""The generated namespaces and the generator that writes them."""

from __future__ import annotations

import importlib
import json

import pytest


@pytest.fixture(scope="module")
def api():
    from pathlib import Path

    return json.loads((Path(__file__).resolve().parents[2] / "schemas" / "api.json").read_text())


def test_every_public_name_is_reachable_and_listed(api):
    from kerasr_core.registry import lookup

    for name, entry in api["objects"].items():
        for public in (name, *entry["aliases"]):
            namespace, _, short = public.rpartition(".")
            module = importlib.import_module(f"kerasr.{namespace}" if namespace else "kerasr")
            assert getattr(module, short) is lookup(public), public
            assert short in module.__all__, public


def test_an_alias_is_the_same_object(api):
    from kerasr_core.registry import lookup

    pairs = [(name, alias) for name, entry in api["objects"].items() for alias in entry["aliases"]]
    assert pairs
    assert all(lookup(name) is lookup(alias) for name, alias in pairs)


def test_everything_listed_is_there():
    import kerasr

    for name in kerasr.__all__:
        assert hasattr(kerasr, name)
    assert {"Sequential", "Model", "Input", "layers", "losses", "utils", "__version__"} <= set(kerasr.__all__)


MADE_UP = {
    "format": 1,
    "types": {},
    "objects": {
        "Model": {"aliases": ["models.Model"], "kind": "model"},
        "optimizers.schedules.Cosine": {"aliases": [], "kind": "schedule"},
        "layers.Dense": {"aliases": [], "kind": "layer"},
    },
}


@pytest.fixture
def generator(script, tmp_path, monkeypatch):
    module = script("schemas/codegen/namespaces.py")
    monkeypatch.setattr(module, "PACKAGE", tmp_path)
    monkeypatch.setattr(module, "load", lambda: MADE_UP)
    return module


def test_namespaces_are_written_explicitly_and_nested(generator, tmp_path):
    generator.main()
    root = (tmp_path / "__init__.py").read_text()
    assert root.startswith("# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.\n")
    assert "from kerasr import layers, models, optimizers, utils" in root
    assert 'Model = _found["Model"]' in root
    assert "from kerasr.optimizers import schedules" in (tmp_path / "optimizers" / "__init__.py").read_text()
    assert 'Cosine = _found["Cosine"]' in (tmp_path / "optimizers" / "schedules" / "__init__.py").read_text()
    assert "from kerasr.plotting.history import plot_history" in (tmp_path / "utils" / "__init__.py").read_text()


def test_a_namespace_that_is_gone_is_removed_and_handwritten_ones_stay(generator, tmp_path):
    for name, text in (("old", generator.MARK + "\n"), ("plotting", '"""Written by hand."""\n')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(text)
    generator.main()
    assert not (tmp_path / "old" / "__init__.py").exists()
    assert (tmp_path / "plotting" / "__init__.py").exists()


def test_a_name_cannot_be_both_namespace_and_object(generator, monkeypatch):
    clashing = MADE_UP | {"objects": MADE_UP["objects"] | {"layers": {"aliases": [], "kind": "function"}}}
    monkeypatch.setattr(generator, "load", lambda: clashing)
    with pytest.raises(SystemExit, match="layers"):
        generator.main()
