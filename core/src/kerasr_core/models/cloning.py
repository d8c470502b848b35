"""clone_model: the same architecture with new weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax

from kerasr_core import graph
from kerasr_core.errors import ArgumentError, shown
from kerasr_core.layer import Layer
from kerasr_core.models.functional import Functional
from kerasr_core.models.model import Model
from kerasr_core.models.sequential import Sequential
from kerasr_core.registry import public


@public("models.clone_model")
def clone_model(
    model: Any, input_tensors: Any = None, clone_function: Callable[[Any], Any] | None = None,
    call_function: Any = None, recursive: bool = False, **kwargs: Any,
) -> Any:
    """A model of the same layers with freshly initialised weights.

    Args:
        model: The model to copy.
        input_tensors: Symbolic inputs to build the copy on; new ones if None.
        clone_function: Makes the copy of each layer; `from_config(get_config())` if None.
        call_function: Not used by kerasr; the layers' own calls are repeated.
        recursive: Whether `clone_function` is applied inside nested models too.
    """
    if not isinstance(model, Model):
        raise ArgumentError(f"`model` must be a Model, received {shown(model)}.", argument="model", expected="a Model", received=shown(model))
    copy = clone_function or _copy
    if isinstance(model, Sequential):
        layers = [_clone_one(layer, copy, recursive, clone_function) for layer in model.layers]
        if input_tensors is not None:
            first = input_tensors[0] if isinstance(input_tensors, (list, tuple)) else input_tensors
            return Sequential([first, *layers], name=model.name, trainable=model.trainable)
        if model.built and model._graph is not None:
            layers.insert(0, _copy(model._layers[0]))
        return Sequential(layers, name=model.name, trainable=model.trainable)
    if isinstance(model, Functional):
        return _clone_graph(model, input_tensors, copy, recursive, clone_function)
    if clone_function is not None or input_tensors is not None:
        raise ArgumentError(
            "`clone_function` and `input_tensors` work for Sequential and Functional models only; a subclassed model is "
            "copied through its config.", argument="clone_function", received=shown(model),
        )
    return _copy(model)


def _copy(layer: Any) -> Any:
    return type(layer).from_config(layer.get_config())


def _clone_one(layer: Any, copy: Callable[[Any], Any], recursive: bool, given: Any) -> Any:
    return clone_model(layer, clone_function=given, recursive=True) if recursive and isinstance(layer, (Sequential, Functional)) else copy(layer)


def _clone_graph(model: Any, input_tensors: Any, copy: Callable[[Any], Any], recursive: bool, given: Any) -> Any:
    made: dict[int, Any] = {}
    values: dict[Any, Any] = {}
    inputs = graph.symbolic_leaves(input_tensors) if input_tensors is not None else None
    for i, t in enumerate(model.inputs):
        layer = t.history.operation
        values[graph.key(t)] = inputs[i] if inputs else _copy(layer).inbound_nodes[0].output_tensors[0]
    for node in model._nodes:
        if node.is_input:
            continue
        operation = node.operation
        if id(operation) not in made:
            made[id(operation)] = _clone_one(operation, copy, recursive, given) if isinstance(operation, Layer) else _copy(operation)
        args, kwargs = node.arguments(values)
        for t, new in zip(node.output_tensors, graph.symbolic_leaves(made[id(operation)](*args, **kwargs))):
            values[graph.key(t)] = new
    swap = lambda tree: jax.tree.map(lambda t: values[graph.key(t)], tree, is_leaf=lambda v: isinstance(v, graph.KerasTensor))  # noqa: E731
    return type(model)(swap(model.input), swap(model.output), name=model.name) if type(model) is Functional else type(model).from_config(model.get_config())


