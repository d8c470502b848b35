"""The symbolic graph: KerasTensor stands for a future array, Node for one call of a layer or an op on such tensors."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from kerasr_core import config, dtypes, registry, variable
from kerasr_core.errors import ArgumentError
from kerasr_core.types import shape_tuple

PROBES = (1031, 2069)  # sizes tried for unknown dimensions: far apart, so that no stride or window makes them alike


class History(NamedTuple):
    """Where a tensor comes from: which operation, which of its calls, which of that call's outputs."""

    operation: Any
    node_index: int
    tensor_index: int


@registry.public("KerasTensor")
class KerasTensor:
    """A tensor of known dtype and (partly) known shape, without values.

    Args:
        shape: Its shape; None for a free dimension.
        dtype: Its dtype.
        sparse: Accepted for compatibility: tensors are dense.
        ragged: Accepted for compatibility.
        record_history: Accepted for compatibility.
        name: Its name.
    """

    def __init__(
        self, shape: Sequence[int | None], dtype: Any = "float32", sparse: bool = False, ragged: bool = False,
        record_history: bool = True, name: str | None = None, **kwargs: Any,
    ) -> None:
        self.shape = shape_tuple(shape)
        self.dtype = dtypes.standardize_dtype(dtype)
        self.sparse = bool(sparse)
        self.ragged = bool(ragged)
        self.name = name or config.auto_name(type(self).__name__)
        self.history: History | None = None

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def _keras_history(self) -> History | None:
        return self.history

    def __array__(self, *args: Any, **kwargs: Any) -> Any:
        raise ArgumentError(
            f"The symbolic tensor {self!r} has no values yet. Only layers and `kerasr.ops` take it; other functions "
            "belong into the `call` of a layer.", received=repr(self),
        )

    __jax_array__ = __array__

    def __len__(self) -> int:
        raise ArgumentError(f"`len()` of the symbolic tensor {self!r} is not known; use its `shape`.", received=repr(self))

    def __iter__(self) -> Iterator[Any]:
        raise ArgumentError(f"The symbolic tensor {self!r} cannot be iterated over.", received=repr(self))

    def __bool__(self) -> bool:
        raise ArgumentError(f"The symbolic tensor {self!r} cannot be used as a truth value.", received=repr(self))

    def __getitem__(self, key: Any) -> Any:
        return registry.lookup("ops.get_item")(self, key)

    def __repr__(self) -> str:
        return f"<KerasTensor shape={self.shape}, dtype={self.dtype}, sparse={self.sparse}, ragged={self.ragged}, name={self.name}>"


def _install_operators() -> None:
    binary = {
        "add": "add", "sub": "subtract", "mul": "multiply", "truediv": "true_divide", "floordiv": "floor_divide",
        "mod": "mod", "pow": "power", "matmul": "matmul", "and": "logical_and", "or": "logical_or", "xor": "logical_xor",
    }
    compare = {"lt": "less", "le": "less_equal", "gt": "greater", "ge": "greater_equal", "ne": "not_equal"}
    for name, op in {**binary, **compare}.items():
        setattr(KerasTensor, f"__{name}__", lambda self, other, op=op: registry.lookup(f"ops.{op}")(self, other))
    for name, op in binary.items():
        setattr(KerasTensor, f"__r{name}__", lambda self, other, op=op: registry.lookup(f"ops.{op}")(other, self))
    for name, op in {"neg": "negative", "abs": "absolute", "invert": "logical_not"}.items():
        setattr(KerasTensor, f"__{name}__", lambda self, op=op: registry.lookup(f"ops.{op}")(self))


_install_operators()


class Node:
    """One call of an operation on symbolic tensors.

    Attributes:
        operation: The layer or op that was called.
        args, kwargs: The call's arguments; KerasTensors stand where arrays will.
        inputs: The KerasTensors among them, in order.
        outputs: The result: a KerasTensor or a tree of them.
    """

    def __init__(self, operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any], outputs: Any) -> None:
        self.operation, self.args, self.kwargs, self.outputs = operation, args, kwargs, outputs
        self.inputs = symbolic_leaves((args, kwargs))
        index = len(operation.inbound_nodes)
        operation.inbound_nodes.append(self)
        for i, tensor in enumerate(symbolic_leaves(outputs)):
            tensor.history = History(operation, index, i)

    @property
    def is_input(self) -> bool:
        return not self.inputs

    @property
    def output_tensors(self) -> list[KerasTensor]:
        return symbolic_leaves(self.outputs)

    def arguments(self, values: dict[Any, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The call's arguments with what `values` holds (by `key`) in place of the symbolic tensors."""
        args, kwargs = jax.tree.map(
            lambda leaf: values[key(leaf)] if isinstance(leaf, KerasTensor) else leaf, (self.args, self.kwargs),
            is_leaf=_is_leaf,
        )
        return args, kwargs


def _is_leaf(value: Any) -> bool:
    return isinstance(value, KerasTensor) or value is None


def key(tensor: KerasTensor) -> Any:
    """What identifies a tensor in a graph: where it comes from."""
    history = tensor.history
    return id(tensor) if history is None else (id(history.operation), history.node_index, history.tensor_index)


def symbolic_leaves(tree: Any) -> list[KerasTensor]:
    """The KerasTensors in a nested structure, in order."""
    return [v for v in jax.tree.leaves(tree, is_leaf=_is_leaf) if isinstance(v, KerasTensor)]


def any_symbolic(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether a KerasTensor stands anywhere in a call's arguments."""
    for value in args:
        if isinstance(value, KerasTensor):
            return True
        if isinstance(value, (list, tuple, dict)) and symbolic_leaves(value):
            return True
    return bool(kwargs) and bool(symbolic_leaves(kwargs))


def infer(fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The outputs of `fn` as KerasTensors, from `jax.eval_shape` with probe sizes for unknown dimensions (design D6)."""
    unknown = any(None in t.shape for t in symbolic_leaves((args, kwargs)))
    results = [_probe(fn, args, kwargs, size) for size in (PROBES if unknown else PROBES[:1])]
    first, second = results[0], results[-1]

    def merge(a: Any, b: Any) -> Any:
        if not hasattr(a, "shape"):
            return a
        return KerasTensor(tuple(x if x == y else None for x, y in zip(a.shape, b.shape)), a.dtype)

    return jax.tree.map(merge, first, second)


def _probe(fn: Callable[..., Any], args: Any, kwargs: Any, size: int) -> Any:
    leaves, tree = jax.tree.flatten((args, kwargs), is_leaf=_is_leaf)
    symbolic = [i for i, leaf in enumerate(leaves) if isinstance(leaf, KerasTensor)]
    specs = [
        jax.ShapeDtypeStruct(tuple(size if d is None else d for d in leaves[i].shape), jnp.dtype(leaves[i].dtype))
        for i in symbolic
    ]

    def run(arrays: list[Any]) -> Any:
        filled = list(leaves)
        for i, array in zip(symbolic, arrays):
            filled[i] = array
        call_args, call_kwargs = jax.tree.unflatten(tree, filled)
        return fn(*call_args, **call_kwargs)

    with variable.shapes_only():
        return jax.eval_shape(run, specs)


def topological(inputs: Sequence[KerasTensor], outputs: Sequence[KerasTensor]) -> tuple[list[Node], list[Any]]:
    """The nodes that lead from `inputs` to `outputs`, each after those it needs; and the operations as first visited."""
    stop = {key(t) for t in inputs}
    order: list[Node] = []
    visited: dict[int, Any] = {}
    done: set[int] = set()
    stack: list[tuple[KerasTensor, bool]] = [(t, False) for t in reversed(list(outputs))]
    open_nodes: set[int] = set()
    while stack:
        tensor, entered = stack.pop()
        history = tensor.history
        if key(tensor) in stop:
            if history is not None:
                node = history.operation.inbound_nodes[history.node_index]
                visited.setdefault(id(node.operation), node.operation)
                if node.is_input and id(node) not in done:
                    done.add(id(node))
                    order.append(node)
            continue
        if history is None:
            raise ArgumentError(
                f"The tensor {tensor!r} is not connected to the inputs of the model.",
                argument="outputs", expected="tensors computed from `inputs`", received=repr(tensor),
            )
        node = history.operation.inbound_nodes[history.node_index]
        if id(node) in done:
            continue
        if entered:
            done.add(id(node))
            open_nodes.discard(id(node))
            order.append(node)
            continue
        if node.is_input:
            raise ArgumentError(
                f"The output depends on the input {tensor.name!r} (layer {node.operation.name!r}), which is not among the "
                "model's `inputs`.", argument="inputs", layer=node.operation.name, received=[t.name for t in inputs],
            )
        if id(node) in open_nodes:
            raise ArgumentError(f"The graph has a cycle through {node.operation.name!r}.", layer=node.operation.name)
        open_nodes.add(id(node))
        visited.setdefault(id(node.operation), node.operation)
        stack.append((tensor, True))
        stack.extend((t, False) for t in reversed(node.inputs))
    return order, list(visited.values())
