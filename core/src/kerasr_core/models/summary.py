"""The summary table of a model, as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kerasr_core import graph
from kerasr_core.errors import ArgumentError
from kerasr_core.layer import Layer

Row = list[str]


def summarize(
    model: Any, line_length: int | None, positions: Sequence[float] | None, expand_nested: bool, show_trainable: bool,
    layer_range: Sequence[str] | None,
) -> str:
    """Title, table of layers, and totals."""
    connected = _is_branched(model)
    header = ["Layer (type)", "Output Shape", "Param #"] + (["Connected to"] if connected else [])
    if show_trainable:
        header.append("Trainable")
    widths = _column_widths(connected, show_trainable, line_length, positions)
    rows = [_row(layer, depth, connected, show_trainable, model) for layer, depth in _chosen(model, expand_nested, layer_range)]
    table = _table(header, rows, widths, {2})
    return "\n".join([f'Model: "{model.name}"', *table, *_totals(model)])


def _column_widths(
    connected: bool, show_trainable: bool, line_length: int | None, positions: Sequence[float] | None
) -> list[int]:
    """Characters of text in each column; those of Keras unless the user says otherwise."""
    usual = {
        (False, False): [31, 22, 13], (True, False): [19, 17, 10, 17], (False, True): [27, 21, 10, 5],
        (True, True): [17, 16, 10, 13, 5],
    }[connected, show_trainable]
    if line_length is None and positions is None:
        return usual
    total = line_length or 76
    if positions is not None:
        ends = [int(p * total) if p <= 1 else int(p) for p in positions]
        return [max(b - a - 3, 4) for a, b in zip([0, *ends], ends)]
    free = total - 3 * len(usual) - 1
    return [max(int(w * free / sum(usual)), 4) for w in usual]


def _is_branched(model: Any) -> bool:
    """Whether the layers do not simply follow one another."""
    nodes = getattr(model, "_nodes", None)
    if not nodes or type(model).__name__ == "Sequential":
        return False
    calls = [n for n in nodes if not n.is_input]
    if any(len(n.inputs) != 1 for n in calls) or len(model.inputs) > 1 or len(model.outputs) > 1:
        return True
    used = [graph.key(n.inputs[0]) for n in calls]
    return len(set(used)) != len(used) or len({id(n.operation) for n in calls}) != len(calls)


def _chosen(model: Any, expand_nested: bool, layer_range: Sequence[str] | None) -> list[tuple[Any, int]]:
    operations = getattr(model, "operations", None) or model.layers
    if layer_range is not None:
        if len(layer_range) != 2:
            raise ArgumentError(
                f"`layer_range` must be two names, received {list(layer_range)}.", argument="layer_range",
                expected="two names", received=list(layer_range),
            )
        names = [op.name for op in operations]
        found = []
        for pattern in layer_range:
            hits = [i for i, n in enumerate(names) if n == pattern or re.match(pattern, n)]
            if not hits:
                raise ArgumentError(
                    f"No layer matches {pattern!r} of `layer_range`; the layers are {names}.", argument="layer_range",
                    expected=names, received=pattern,
                )
            found.append(hits)
        operations = operations[found[0][0] : found[1][-1] + 1]
    rows: list[tuple[Any, int]] = []

    def visit(layers: Sequence[Any], depth: int) -> None:
        for layer in layers:
            rows.append((layer, depth))
            if expand_nested and getattr(layer, "layers", None):
                visit(layer.layers, depth + 1)

    visit(operations, 0)
    return rows


def _row(layer: Any, depth: int, connected: bool, show_trainable: bool, model: Any) -> Row:
    kind = type(layer).__name__
    label = f"{'   ' * depth}{'└ ' if depth else ''}{layer.name} ({kind})"
    built = not isinstance(layer, Layer) or layer.built
    parameters = sum(v.size for v in layer.weights) if isinstance(layer, Layer) and built else 0
    own_weights = built and (parameters or not _makes_weights(layer))
    row = [label, _output_shape(layer), f"{parameters:,}" if own_weights or built else "0 (unbuilt)"]
    if connected:
        row.append(_sources(layer, model))
    if show_trainable:
        row.append(("Y" if layer.trainable else "N") if isinstance(layer, Layer) and layer.weights else "-")
    return row


def _makes_weights(layer: Any) -> bool:
    return isinstance(layer, Layer) and bool(layer._builds)  # type: ignore[attr-defined]


def _output_shape(layer: Any) -> str:
    nodes = getattr(layer, "inbound_nodes", [])
    if nodes:
        shapes = list(dict.fromkeys(tuple(t.shape) for n in nodes[:1] for t in n.output_tensors))
    elif getattr(layer, "_graph", None) is not None:
        shapes = [tuple(t.shape) for t in layer.outputs]
    else:
        try:
            shape = layer.compute_output_shape(**(layer._build_shapes or {})) if getattr(layer, "_build_shapes", None) else None
        except Exception:  # a user's layer may not know its shape
            shape = None
        return "?" if shape is None else _shape_text(shape)
    return ", ".join(_shape_text(s) for s in shapes) if shapes else "?"


def _shape_text(shape: Any) -> str:
    return str(tuple(shape)) if not isinstance(shape, dict) else str(shape)


def _sources(layer: Any, model: Any) -> str:
    own = {id(n) for n in model._nodes}
    found = []
    for node in layer.inbound_nodes:
        if id(node) in own:
            for t in node.inputs:
                found.append(f"{t.history.operation.name}[{t.history.node_index}][{t.history.tensor_index}]")
    return ", ".join(found) if found else "-"


def _table(header: Row, rows: list[Row], widths: list[int], numeric: set[int]) -> list[str]:
    def line(left: str, fill: str, middle: str, right: str) -> str:
        return left + middle.join(fill * (w + 2) for w in widths) + right

    def cells(row: Row, bar: str) -> list[str]:
        wrapped = [_wrap(text, w) for text, w in zip(row, widths)]
        height = max(len(c) for c in wrapped)
        lines = []
        for i in range(height):
            parts = [c[i] if i < len(c) else "" for c in wrapped]
            aligned = [f" {p:>{w}} " if j in numeric else f" {p:<{w}} " for j, (p, w) in enumerate(zip(parts, widths))]
            lines.append(bar + bar.join(aligned) + bar)
        return lines

    text = [line("┏", "━", "┳", "┓"), *cells(header, "┃"), line("┡", "━", "╇", "┩")]
    for i, row in enumerate(rows):
        text += cells(row, "│")
        text.append(line("├", "─", "┼", "┤") if i + 1 < len(rows) else line("└", "─", "┴", "┘"))
    return text


def _wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` characters, cut at spaces; a longer word ends in an ellipsis."""
    lines: list[str] = []
    current = ""
    indent = text[: len(text) - len(text.lstrip())]
    for word in text.split():
        word = (indent + word) if not lines and not current else word
        joined = f"{current} {word}" if current else word
        if len(joined) <= width:
            current = joined
            continue
        if current:
            lines.append(current)
        current = word if len(word) <= width else word[: width - 1] + "…"
    return [*lines, current]


def _totals(model: Any) -> list[str]:
    built = model.built or any(layer.built for layer in model.layers)
    trainable = list({id(v): v for v in model.trainable_weights}.values()) if built else []
    frozen = list({id(v): v for v in model.non_trainable_weights}.values()) if built else []
    optimizer = model.optimizer.variables if getattr(model, "optimizer", None) is not None and model.optimizer.built else []
    lines = [
        ("Total params", trainable + frozen + optimizer), ("Trainable params", trainable), ("Non-trainable params", frozen),
    ]
    if optimizer:
        lines.append(("Optimizer params", optimizer))
    return [f" {name}: {sum(v.size for v in found):,} ({_memory(found)})" for name, found in lines]


def _memory(variables: Sequence[Any]) -> str:
    import jax.numpy as jnp

    size = float(sum(v.size * jnp.dtype(v.dtype).itemsize for v in variables))
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024:
            return f"{size:.2f} {unit}"
        size /= 1024
    return f"{size:.2f} TB"
