"""Functional: a model that is the graph between symbolic inputs and outputs. Sequential runs on the same class."""

from __future__ import annotations

import collections
from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import dtypes, graph, masking, registry, serialization
from kerasr_core.changes import Changes
from kerasr_core.engine.padding import own_layers
from kerasr_core.errors import ArgumentError, ConfigError, ShapeError, nearest, shown
from kerasr_core.graph import KerasTensor, Node
from kerasr_core.layer import Layer
from kerasr_core.models.graph_config import graph_config, rebuild_graph
from kerasr_core.models.graph_masks import GraphMasks
from kerasr_core.models.model import Model


@registry.public("models.Functional")
class Functional(Model):
    """A model given by its symbolic inputs and outputs; made by `Model(inputs, outputs)`.

    Args:
        inputs: A KerasTensor of `Input`, or a list or dictionary of them.
        outputs: KerasTensors computed from `inputs`, in any such structure.
        name: Name of the model.
        trainable: Whether its weights are trained.
    """

    _file_module = "keras.src.models.functional"  # Keras exports the class nowhere else
    _file_name = "Functional"
    _inputs_structure: Any
    _outputs_structure: Any
    _inputs: list[KerasTensor]
    _outputs: list[KerasTensor]
    _nodes: list[Node]
    _operations: list[Any]

    def __init__(self, inputs: Any, outputs: Any, name: str | None = None, **kwargs: Any) -> None:
        trainable = kwargs.pop("trainable", None)
        Layer.__init__(self, name=name, **kwargs)
        self._initialize_model()
        self._set_graph(inputs, outputs)
        if trainable is not None and not trainable:
            self.trainable = False

    def _set_graph(self, inputs: Any, outputs: Any) -> None:
        _check_tensors(inputs, "inputs")
        _check_tensors(outputs, "outputs")
        inputs, outputs = _from_intermediate(inputs, outputs)
        state = self.__dict__  # past tracking: tensors are not state
        state["_inputs_structure"], state["_outputs_structure"] = inputs, outputs
        state["_inputs"], state["_outputs"] = graph.symbolic_leaves(inputs), graph.symbolic_leaves(outputs)
        keys = [graph.key(t) for t in self._inputs]
        if len(set(keys)) != len(keys):
            raise ArgumentError("The same tensor stands twice in `inputs`.", argument="inputs", expected="distinct tensors")
        nodes, visited = graph.topological(self._inputs, self._outputs)
        state["_nodes"], operations = by_depth(nodes, visited, self._inputs)
        state["_operations"] = operations
        layers = [op for op in operations if isinstance(op, Layer)]
        names = [op.name for op in operations]
        twice = sorted(n for n, count in collections.Counter(names).items() if count > 1)
        if twice:
            raise ArgumentError(
                f"The names of layers must be unique in a model; {twice[0]!r} is used {names.count(twice[0])} times.",
                argument="name", expected="unique names", received=twice,
            )
        self._layers[:] = layers
        Changes.structure += 1
        self.built = True
        self._build_shapes = None

    @property
    def layers(self) -> list[Layer]:
        return list(self._layers)

    @property
    def operations(self) -> list[Any]:
        """Layers and ops of the graph, in order."""
        return list(self._operations)

    @property
    def inputs(self) -> list[KerasTensor]:
        return list(self._inputs)

    @property
    def outputs(self) -> list[KerasTensor]:
        return list(self._outputs)

    @property
    def input(self) -> Any:
        return self._inputs_structure

    @property
    def output(self) -> Any:
        return self._outputs_structure

    @property
    def input_shape(self) -> Any:
        return jax.tree.map(lambda t: t.shape, self._inputs_structure)

    @property
    def output_shape(self) -> Any:
        return jax.tree.map(lambda t: t.shape, self._outputs_structure)

    @property
    def input_names(self) -> list[str]:
        return [t.history.operation.name for t in self._inputs if t.history]

    @property
    def output_names(self) -> list[str]:
        return [t.history.operation.name for t in self._outputs if t.history]

    def build(self, input_shape: Any = None) -> None:
        self.built = True

    def call(self, inputs: Any, training: Any = None, mask: Any = None) -> Any:
        values = dict(zip([graph.key(t) for t in self._inputs], self._standard_inputs(inputs, mask)))
        return self._run(values, training)

    def _run(self, values: dict[Any, Any], training: Any) -> Any:
        masks = GraphMasks()
        for node in self._nodes:
            if node.is_input:
                continue
            args, kwargs = node.arguments(values)
            operation = node.operation
            if isinstance(operation, Layer) and operation._signature.has_training:  # type: ignore[attr-defined]
                if kwargs.get("training") is None and training is not None:
                    kwargs["training"] = training
            kwargs = {k: v for k, v in kwargs.items() if not (v is None and k in ("mask", "training"))}
            results = operation(*args, **masks.arguments(node, kwargs))
            masks.follow(node, args)
            for tensor, value in zip(node.output_tensors, _flat(results)):
                values[graph.key(tensor)] = value
        return jax.tree.map(lambda t: values[graph.key(t)], self._outputs_structure, is_leaf=_is_tensor)

    def compute_output_spec(self, inputs: Any, training: Any = None, mask: Any = None) -> Any:
        given = self._match_inputs(inputs)
        same = all(len(a.shape) == len(b.shape) and tuple(a.shape) == tuple(b.shape) for a, b in zip(given, self._inputs))
        if same:
            return jax.tree.map(lambda t: KerasTensor(t.shape, t.dtype), self._outputs_structure, is_leaf=_is_tensor)
        return super().compute_output_spec(inputs)

    def compute_output_shape(self, input_shape: Any) -> Any:
        return super().compute_output_shape(input_shape)

    def known_outputs(self, x: Any) -> Any:
        """From the graph, if only the batch was left open in it and every operation is kerasr's own."""
        tensors = [*self._inputs, *self._outputs]
        given = jax.tree.leaves(x)
        known = (
            type(self).call is Functional.call and own_layers(self) and len(given) == len(self._inputs)
            and all(t.shape[:1] == (None,) and None not in t.shape[1:] for t in tensors)
            and all(tuple(g.shape[1:]) == t.shape[1:] for g, t in zip(given, self._inputs))
        )
        if not known:
            return None
        rows = given[0].shape[0]
        return jax.tree.map(
            lambda t: jax.ShapeDtypeStruct((rows, *t.shape[1:]), jnp.dtype(t.dtype)), self._outputs_structure, is_leaf=_is_tensor
        )

    def _match_inputs(self, inputs: Any) -> list[Any]:
        """The inputs in the order of `self.inputs`, whatever structure they came in."""
        structure = self._inputs_structure
        names = self.input_names
        if isinstance(inputs, Mapping):
            wanted = list(structure) if isinstance(structure, dict) else names
            labels = list(structure) if isinstance(structure, dict) and len(structure) == len(names) else names
            order = sorted(labels) if isinstance(structure, dict) else labels
            missing = [n for n in order if n not in inputs]
            if missing and all(n in inputs for n in names):
                order, missing = names, []
            if missing:
                raise ArgumentError(
                    f"{self._me()}: the inputs lack {missing[0]!r}; expected {sorted(wanted)}, received {sorted(inputs)}."
                    f"{nearest(missing[0], inputs)}",
                    argument="inputs", layer=self.name, expected=sorted(wanted), received=sorted(inputs),
                )
            given = [inputs[n] for n in order]
        else:
            given = list(inputs) if isinstance(inputs, (list, tuple)) and not _is_single(inputs, structure) else [inputs]
            if any(isinstance(g, (list, tuple, Mapping)) for g in given):
                given = jax.tree.leaves(given, is_leaf=_is_tensor)
        if len(given) != len(names):
            raise ShapeError(
                f"{self._me()} has {len(names)} inputs ({names}), received {len(given)}.",
                argument="inputs", layer=self.name, expected=f"{len(names)} inputs", received=f"{len(given)} inputs",
            )
        return given

    def _standard_inputs(self, inputs: Any, mask: Any) -> list[Any]:
        given = self._match_inputs(inputs)
        masks = [None] * len(given) if mask is None else list(mask) if isinstance(mask, (list, tuple)) else [mask]
        done = []
        for value, reference, m in zip(given, self._inputs, masks):
            seen = masking.get_mask(value)
            value = self._fit_to(value, reference)
            if m is not None or seen is not None:
                masking.set_mask(value, m if m is not None else seen)
            done.append(value)
        return done

    def _fit_to(self, value: Any, reference: KerasTensor) -> Any:
        """Cast to the input's dtype and add or drop a last axis of size 1; anything else must fit."""
        if value is None:
            return None
        if isinstance(value, KerasTensor):
            return value
        value = jnp.asarray(value)
        shape = tuple(value.shape)
        if len(shape) == len(reference.shape) + 1 and shape[-1] == 1:
            value = jnp.squeeze(value, -1)
        elif len(shape) == len(reference.shape) - 1 and reference.shape and reference.shape[-1] == 1:
            value = jnp.expand_dims(value, -1)
        fits = len(value.shape) == len(reference.shape) and all(
            want is None or want == got for want, got in zip(reference.shape[1:], value.shape[1:])
        )
        if not fits:
            name = reference.history.operation.name if reference.history else reference.name
            raise ShapeError(
                f"{self._me()}: the input {name!r} must have shape {list(reference.shape)}, received {list(shape)}.",
                argument=name, layer=self.name, expected=list(reference.shape), received=list(shape),
            )
        return value if value.dtype == reference.dtype else value.astype(reference.dtype)

    def _convert(self, tree: Any) -> Any:
        return jax.tree.map(_to_array, tree, is_leaf=_is_tensor)

    def _me(self) -> str:
        return self.__dict__.get("_shown_as") or super()._me()

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        return None  # masks of the outputs are set by the layers that made them

    def get_config(self) -> dict[str, Any]:
        if type(self).get_config is not Functional.get_config or type(self)._own_init and not _is_functional_init(type(self)):
            return super().get_config()
        return {
            "name": self.name, "trainable": self.trainable,
            **graph_config(self._operations, self._nodes, self._inputs_structure, self._outputs_structure),
        }

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Mapping[str, Any] | None = None) -> Any:
        if not {"layers", "input_layers", "output_layers"} <= set(config):
            return super().from_config(config)
        with serialization.custom_object_scope(custom_objects):
            inputs, outputs = rebuild_graph(config)
        rest = {k: v for k, v in config.items() if k not in ("layers", "input_layers", "output_layers")}
        if cls is Functional or _is_functional_init(cls):
            try:
                return cls(inputs, outputs, **rest)
            except TypeError as problem:
                raise ConfigError(f"{cls.__name__} cannot be made from its graph: {problem}", received=shown(rest)) from problem
        return cls(**rest)

    def get_build_config(self) -> dict[str, Any]:
        return {"input_shape": None}

    def build_from_config(self, config: dict[str, Any]) -> None:
        self.built = True


def by_depth(nodes: list[Node], visited: list[Any], inputs: list[KerasTensor]) -> tuple[list[Node], list[Any]]:
    """Nodes and operations in Keras's order: by distance from the outputs, then as first met. Weight files follow it."""
    index = {id(op): i for i, op in enumerate(visited)}
    depths: dict[int, int] = {}
    op_depths: dict[int, int] = {}
    operations: dict[int, Any] = {}
    by_tensor = {graph.key(t): n for n in nodes for t in n.output_tensors}
    for node in reversed(nodes):
        op = id(node.operation)
        depth = max(depths.get(id(node), 0), op_depths.get(op, 0))
        op_depths[op] = depths[id(node)] = depth
        operations[op] = node.operation
        for tensor in node.inputs:
            parent = by_tensor.get(graph.key(tensor))
            if parent is not None:
                depths[id(parent)] = max(depth + 1, depths.get(id(parent), 0))
    known = {id(n) for n in nodes}
    for tensor in inputs:
        history = tensor.history
        if history is None:
            continue
        node = history.operation.inbound_nodes[history.node_index]
        if id(node) not in known:  # an input that no output depends on
            nodes = [*nodes, node]
            depths[id(node)] = 0
        if id(history.operation) not in op_depths:
            op_depths[id(history.operation)] = 0
            index[id(history.operation)] = -1
            operations[id(history.operation)] = history.operation
    order = {id(n): i for i, n in enumerate(nodes)}
    ordered_nodes = sorted(nodes, key=lambda n: (-depths[id(n)], order[id(n)]))
    ordered = sorted(operations.values(), key=lambda o: (-op_depths[id(o)], index[id(o)]))
    return ordered_nodes, ordered


def _check_tensors(tree: Any, argument: str) -> None:
    leaves = jax.tree.leaves(tree, is_leaf=_is_tensor)
    wrong = [v for v in leaves if not isinstance(v, KerasTensor)]
    if wrong or not leaves:
        raise ArgumentError(
            f"`{argument}` of a model must be KerasTensors made by `Input` and layers, received "
            f"{shown(wrong[0]) if wrong else 'nothing'}.",
            argument=argument, expected="KerasTensors", received=shown(wrong[0]) if wrong else "nothing",
        )


def _from_intermediate(inputs: Any, outputs: Any) -> tuple[Any, Any]:
    """If some `inputs` are results of layers, copy the graph behind them onto fresh Inputs."""
    leaves = graph.symbolic_leaves(inputs)
    if all(t.history is not None and t.history.operation.inbound_nodes[t.history.node_index].is_input for t in leaves):
        return inputs, outputs
    make_input = registry.lookup("Input")
    values: dict[Any, KerasTensor] = {}
    for t in leaves:
        node = t.history.operation.inbound_nodes[t.history.node_index] if t.history else None
        fresh = t if node is not None and node.is_input else make_input(batch_shape=t.shape, dtype=t.dtype, name=t.name)
        values[graph.key(t)] = fresh
    nodes, _ = graph.topological(leaves, graph.symbolic_leaves(outputs))
    for node in nodes:
        if node.is_input:
            for t in node.output_tensors:
                values.setdefault(graph.key(t), t)
            continue
        args, kwargs = node.arguments(values)
        for t, new in zip(node.output_tensors, graph.symbolic_leaves(node.operation(*args, **kwargs))):
            values[graph.key(t)] = new
    swap = lambda tree: jax.tree.map(lambda t: values[graph.key(t)], tree, is_leaf=_is_tensor)  # noqa: E731
    return swap(inputs), swap(outputs)


def _is_functional_init(cls: type[Any]) -> bool:
    """Whether `cls(inputs, outputs, name=…)` makes a model from a graph."""
    import inspect

    names = list(inspect.signature(cls).parameters)
    return names[:2] in (["inputs", "outputs"], ["args", "kwargs"])


def _is_tensor(value: Any) -> bool:
    return isinstance(value, KerasTensor) or value is None


def _is_single(inputs: Any, structure: Any) -> bool:
    """A plain list of numbers given for one input."""
    return isinstance(structure, KerasTensor) and bool(inputs) and isinstance(inputs[0], (int, float, np.number))


def _to_array(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return jnp.asarray(dtypes.to_device_dtype(value))
    return value


def _flat(results: Any) -> list[Any]:
    return jax.tree.leaves(results, is_leaf=lambda v: v is None)


__all__ = ["Functional"]
