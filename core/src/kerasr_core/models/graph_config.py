"""A functional graph <-> its config: layers with `inbound_nodes`, in which tensors are `[layer, node, output]`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax

from kerasr_core import graph, registry, serialization
from kerasr_core.errors import ConfigError, KerasrError, UnknownNameError, nearest, shown
from kerasr_core.graph import KerasTensor, Node
from kerasr_core.layer import Layer
from kerasr_core.ops.base import operation_from_config

Positions = dict[Any, tuple[str, int, int]]  # graph.key of a tensor -> [layer, node among those kept, output]


def graph_config(operations: list[Any], nodes: list[Node], inputs: Any, outputs: Any) -> dict[str, Any]:
    """`layers`, `input_layers` and `output_layers` of a functional model."""
    kept = {id(n) for n in nodes}
    own = {id(op): [n for n in op.inbound_nodes if id(n) in kept] for op in operations}
    positions: Positions = {
        graph.key(t): (op.name, i, j)
        for op in operations for i, node in enumerate(own[id(op)]) for j, t in enumerate(node.output_tensors)
    }
    layers = []
    for op in operations:
        config = serialization.serialize_instance(op) if isinstance(op, Layer) else serialization.serialize(op.file_config())
        calls = [] if own[id(op)] and own[id(op)][0].is_input else [
            {"args": _write(list(n.args), positions), "kwargs": _write(n.kwargs, positions)} for n in own[id(op)]
        ]
        layers.append({**config, "name": op.name, "inbound_nodes": calls})
    by_name = {op.name: op for op in operations}

    def place(tensor: KerasTensor) -> list[Any]:
        name, node, output = positions[graph.key(tensor)]
        return [name, node + _own_call(by_name[name]), output]

    return {
        "layers": layers,
        "input_layers": jax.tree.map(place, inputs, is_leaf=lambda v: isinstance(v, KerasTensor)),
        "output_layers": jax.tree.map(place, outputs, is_leaf=lambda v: isinstance(v, KerasTensor)),
    }


def _own_call(operation: Any) -> int:
    """In `input_layers` and `output_layers`, Keras counts the calls of a functional layer from 1: its own graph is call 0."""
    return int(isinstance(operation, registry.lookup("models.Functional")))


def _write(value: Any, positions: Positions) -> Any:
    if isinstance(value, KerasTensor):
        place = list(positions[graph.key(value)])
        config = {"shape": list(value.shape), "dtype": value.dtype, "keras_history": place}
        return {"class_name": "__keras_tensor__", "config": config}
    if isinstance(value, (list, tuple)):
        return [_write(v, positions) for v in value]
    if isinstance(value, dict):
        return {k: _write(v, positions) for k, v in value.items()}
    return serialization.serialize(value)


def rebuild_graph(config: Mapping[str, Any]) -> tuple[Any, Any]:
    """The symbolic inputs and outputs that a functional config describes."""
    layers = config["layers"]
    if not isinstance(layers, list) or not all(isinstance(c, Mapping) for c in layers):
        raise ConfigError(f"`layers` must be a list of objects, received {shown(layers)}.", argument="layers")
    made: dict[str, Any] = {}
    waiting: list[tuple[str, list[Any]]] = []
    for entry in layers:
        name = entry.get("name") or (entry.get("config") or {}).get("name")
        if not isinstance(name, str) or name in made:
            raise ConfigError(f"Each layer needs a name of its own, received {shown(name)}.", argument="name", received=shown(name))
        made[name] = _make(entry)
        calls = entry.get("inbound_nodes") or []
        if not isinstance(calls, list):
            raise ConfigError(f"`inbound_nodes` of {name!r} must be a list, received {shown(calls)}.", layer=name)
        if calls:
            waiting.append((name, calls))
    tensors: dict[tuple[str, int, int], KerasTensor] = {}
    for name, operation in made.items():
        if getattr(operation, "inbound_nodes", None) and not any(name == w for w, _ in waiting):
            for j, t in enumerate(operation.inbound_nodes[0].output_tensors):
                tensors[name, 0, j] = t
    _connect(made, waiting, tensors)
    known = {(name, i + _own_call(made[name]), j): t for (name, i, j), t in tensors.items()}
    for (name, _, j), t in tensors.items():
        known.setdefault((name, 0, j), t)
    return _find(config["input_layers"], known), _find(config["output_layers"], known)


def _make(entry: Mapping[str, Any]) -> Any:
    module = str(entry.get("module") or "")
    if "ops" in module.split("."):
        operation = operation_from_config(entry)
        if operation is not None:
            return operation
    made = serialization.deserialize({k: v for k, v in entry.items() if k not in ("inbound_nodes", "name")} | _config_name(entry))
    if not isinstance(made, Layer):
        raise ConfigError(f"{entry.get('class_name')!r} is not a layer.", argument="layers", received=shown(entry.get("class_name")))
    return made


def _config_name(entry: Mapping[str, Any]) -> dict[str, Any]:
    config = entry.get("config")
    if not isinstance(config, Mapping) or "class_name" not in entry:
        raise ConfigError(f"A layer must be an object with `class_name` and `config`, received {shown(entry)}.")
    return {"config": {"name": entry["name"], **config} if "name" in entry and "name" not in config else dict(config)}


def _connect(made: dict[str, Any], waiting: list[tuple[str, list[Any]]], tensors: dict[tuple[str, int, int], KerasTensor]) -> None:
    """Call every operation once its inputs exist; each pass over the rest must get somewhere, or there is a cycle."""
    users: dict[tuple[str, int, int], list[tuple[str, int]]] = {}
    needs: dict[tuple[str, int], int] = {}
    calls: dict[tuple[str, int], Any] = {}
    ready: list[tuple[str, int]] = []
    for name, nodes in waiting:
        for i, node in enumerate(nodes):
            wanted = set(_references(node))
            calls[name, i] = node
            missing = [w for w in wanted if w not in tensors]
            needs[name, i] = len(missing)
            for w in missing:
                users.setdefault(w, []).append((name, i))
            if not missing:
                ready.append((name, i))
    done: dict[str, int] = {}
    held: dict[str, set[int]] = {}
    while ready:
        name, i = ready.pop(0)
        if i != done.get(name, 0):  # calls of one layer are made in their order, so that node indices agree
            held.setdefault(name, set()).add(i)
            continue
        done[name] = i + 1
        outputs = _call(made[name], name, calls[name, i], tensors)
        for j, t in enumerate(graph.symbolic_leaves(outputs)):
            tensors[name, i, j] = t
            for user in users.pop((name, i, j), []):
                needs[user] -= 1
                if needs[user] == 0:
                    ready.append(user)
        if i + 1 in held.get(name, ()):
            held[name].discard(i + 1)
            ready.append((name, i + 1))
    left = [n for n, nodes in waiting if done.get(n, 0) < len(nodes)]
    if left:
        unknown = sorted({w[0] for w in users if w[0] not in made}) or left
        raise ConfigError(
            f"The graph cannot be built: the inputs of {left[0]!r} never become available (a cycle, or a reference to the "
            f"unknown layer {unknown[0]!r}{nearest(unknown[0], made)}).", layer=left[0], received=left[:10],
        )


def _call(operation: Any, name: str, node: Any, tensors: Mapping[tuple[str, int, int], KerasTensor]) -> Any:
    args, kwargs = _arguments(node, tensors, name)
    try:
        return operation(*args, **kwargs)
    except KerasrError:
        raise
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as problem:
        raise ConfigError(f"The layer {name!r} cannot be called as the config says: {problem}", layer=name) from problem


def _arguments(node: Any, tensors: Mapping[tuple[str, int, int], KerasTensor], name: str) -> tuple[list[Any], dict[str, Any]]:
    if isinstance(node, Mapping):
        args, kwargs = node.get("args", []), node.get("kwargs", {})
        if not isinstance(args, list) or not isinstance(kwargs, Mapping):
            raise ConfigError(f"A node of {name!r} must have a list `args` and an object `kwargs`.", layer=name, received=shown(node))
        return [_read(v, tensors) for v in args], {k: _read(v, tensors) for k, v in kwargs.items()}
    found = [tensors[_history(v)] for v in _old_entries(node)]  # Keras 2: [[layer, node, output, kwargs], …]
    kwargs = _old_entries(node)[0][3] if len(_old_entries(node)[0]) > 3 else {}
    return [found[0] if len(found) == 1 else found], {k: _read(v, tensors) for k, v in kwargs.items()}


def _old_entries(node: Any) -> list[Any]:
    return [node] if node and isinstance(node[0], str) else list(node)


def _read(value: Any, tensors: Mapping[tuple[str, int, int], KerasTensor]) -> Any:
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            return tensors[_history(value["config"]["keras_history"])]
        if "class_name" in value and "config" in value:
            return serialization.deserialize(value)
        return {k: _read(v, tensors) for k, v in value.items()}
    if isinstance(value, list):
        return [_read(v, tensors) for v in value]
    return value


def _references(node: Any) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []

    def visit(value: Any) -> None:
        if isinstance(value, Mapping):
            if value.get("class_name") == "__keras_tensor__":
                config = value.get("config")
                found.append(_history(config.get("keras_history") if isinstance(config, Mapping) else None))
            else:
                for v in value.values():
                    visit(v)
        elif isinstance(value, list):
            for v in value:
                visit(v)

    if isinstance(node, Mapping):
        visit([node.get("args"), node.get("kwargs")])
    elif isinstance(node, list) and node:
        found += [_history(v) for v in _old_entries(node)]
    return found


def _history(place: Any) -> tuple[str, int, int]:
    if not isinstance(place, list) or len(place) < 3 or not isinstance(place[0], str) \
            or not all(isinstance(v, int) for v in place[1:3]):
        raise ConfigError(f"A tensor must be given as [layer, node, output], received {shown(place)}.", received=shown(place))
    return place[0], place[1], place[2]


def _find(places: Any, tensors: Mapping[tuple[str, int, int], KerasTensor]) -> Any:
    if isinstance(places, Mapping):
        return {k: _find(v, tensors) for k, v in places.items()}
    if isinstance(places, list) and len(places) == 3 and isinstance(places[0], str):
        found = tensors.get(_history(places))
        if found is None:
            known = {k[0] for k in tensors}
            raise UnknownNameError(
                f"The model names the tensor {places}, which no layer gives.{nearest(places[0], known)}",
                argument="output_layers", received=places,
            )
        return found
    if isinstance(places, list):
        return [_find(v, tensors) for v in places]
    raise ConfigError(f"Expected [layer, node, output], received {shown(places)}.", received=shown(places))
