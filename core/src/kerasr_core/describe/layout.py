"""What `schemas/weights-layout.json` holds: for each layer class the names behind `vars/0`, `vars/1`, … in a weights file.

Observed, not declared: the first golden case of a layer is built, then each of its Bool fields is turned round, and what
comes or goes with it is marked `"when"`: a field that must be set (or `not` set), or a list of them that must all hold.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kerasr_core import config, registry
from kerasr_core.describe.api import inputs_of
from kerasr_core.errors import KerasrError
from kerasr_core.graph import KerasTensor
from kerasr_core.layer import Layer
from kerasr_core.saving.saveables import saveables

Names = dict[tuple[str, ...], bool]  # (child, …, weight name) -> trainable, in the order of the file
Conditions = dict[tuple[str, ...], list[str]]  # the fields that a weight needs to be set, or not set


def describe_layout(folder: Path) -> dict[str, Any]:
    """All of weights-layout.json, from the golden tables in `folder`."""
    found = {}
    for name, target, _ in sorted(registry.names()):
        table = folder / f"{name.rpartition('.')[2]}.json"
        if isinstance(target, type) and issubclass(target, Layer) and name.startswith("layers.") and table.exists():
            case = json.loads(table.read_text(encoding="utf-8"))["cases"][0]
            found[name] = describe_layer(target, case)
    return {"format": 1, "layers": found}


def describe_layer(cls: type[Layer], case: dict[str, Any]) -> dict[str, Any]:
    """The group of a layer in a weights file: its own `vars`, and groups of the same form under `children`."""
    usual = observe(cls, case, {})
    assert usual is not None, f"the first golden case of {cls.__name__} does not build"
    conditions: Conditions = {}
    everything = dict(usual)
    for name, field in cls.fields.items():
        if field.kind.name != "Bool" or field.base:
            continue
        value = case.get("config", {}).get(name, field.default)
        other = observe(cls, case, {name: not value})
        for path in [p for p in usual if other is not None and p not in other]:
            conditions.setdefault(path, []).append(name if value else f"not {name}")
        for path in [p for p in other or {} if p not in usual]:
            everything[path] = (other or {})[path]
            conditions.setdefault(path, []).append(f"not {name}" if value else name)
    return {"group": config.snake_case(cls.__name__), **_tree(everything, conditions)}


def observe(cls: type[Layer], case: dict[str, Any], changes: dict[str, Any]) -> Names | None:
    """The weights of a layer built for the case's inputs, or None if these changes cannot be built."""
    tensors = [KerasTensor(a["shape"], a["dtype"]) for a in case["inputs"]]
    try:
        layer = cls.from_config({**case.get("config", {}), **changes})
        if inputs_of(cls) == "many":
            layer(tensors)
        elif inputs_of(cls) == "one":
            layer(*tensors)
    except KerasrError:
        return None
    return weight_names(layer)


def weight_names(layer: Layer) -> Names:
    """Own variables first, then those of the layers inside, by the paths of the weights file. Random seeds are not in it."""
    return {
        (*path.split("/"), v.name) if path else (v.name,): v._trainable
        for path, inner in saveables(layer) if isinstance(inner, Layer) for v in inner._file_variables()
    }


def _tree(names: Names, conditions: Conditions) -> dict[str, Any]:
    own = []
    children: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
    for path, trainable in names.items():
        if len(path) == 1:
            needed = conditions.get(path, [])
            when = {"when": needed[0] if len(needed) == 1 else needed} if needed else {}
            own.append({"name": path[0], "trainable": trainable, **when})
        else:
            children.setdefault(path[0], {})[path[1:]] = path
    result: dict[str, Any] = {"vars": own}
    if children:
        result["children"] = {
            child: _tree(
                {inner: names[path] for inner, path in paths.items()},
                {inner: conditions[path] for inner, path in paths.items() if path in conditions},
            )
            for child, paths in sorted(children.items())
        }
    return result
