"""Masks that a functional graph itself passes on, beside those that travel with arrays.

Keras writes the masks that its layers take into a graph when it is built. So they do not depend on what happens to an array's mask while
the graph runs: attention layers take the masks off the arrays that they are given, and a pooling behind a residual connection still sees
them. The mask of a model's output, which the loss reads, is the one that travels.
"""

from __future__ import annotations

from typing import Any

import jax

from kerasr_core import graph
from kerasr_core.layer import Layer
from kerasr_core.shapes import leaf


class GraphMasks:
    """The masks in one run of a graph, by tensor."""

    def __init__(self) -> None:
        self._masks: dict[Any, Any] = {}

    def arguments(self, node: graph.Node, kwargs: dict[str, Any]) -> dict[str, Any]:
        """`kwargs` of the node's call, with the `mask` that it leaves open and the graph has; other masks only travel, as in Keras."""
        if not self._masks or not isinstance(node.operation, Layer):
            return kwargs
        masked = node.operation._signature.masked(node.args, node.kwargs)  # type: ignore[attr-defined]
        found = {n: self._of(v) for n, v in masked if n == "mask"}
        return kwargs | {n: m for n, m in found.items() if jax.tree.leaves(m)}

    def follow(self, node: graph.Node, args: tuple[Any, ...]) -> None:
        """Keep the masks of the node's outputs, which it makes or gets from those of its inputs."""
        layer = node.operation
        if not isinstance(layer, Layer) or not layer.supports_masking or not args:
            return
        previous = self._of(node.args[0]) if self._masks else None
        if not jax.tree.leaves(previous) and not layer._makes_masks():
            return
        mask = layer.compute_mask(args[0], previous)
        for tensor, m in zip(node.output_tensors, mask if isinstance(mask, (list, tuple)) else [mask]):
            if m is not None:
                self._masks[graph.key(tensor)] = m

    def _of(self, tensors: Any) -> Any:
        return jax.tree.map(lambda t: self._masks.get(graph.key(t)) if isinstance(t, graph.KerasTensor) else None, tensors, is_leaf=leaf)
