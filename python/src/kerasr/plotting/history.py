"""Curves of loss and metrics over the epochs of `fit`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

from kerasr_core.errors import ArgumentError, MissingPackageError, nearest

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_history(history: Any, metrics: Sequence[str] | None = None, to_file: str | PathLike[str] | None = None) -> Figure:
    """Draw one panel for each metric, with the training and the validation curve over the epochs.

    Args:
        history: What `fit` returns, or its `history`: metric name -> values, one per epoch.
        metrics: Names of the metrics to draw, without `val_`; all of them by default.
        to_file: Where to write the picture; its ending says the format.

    Returns: The matplotlib figure.
    Raises: `ImportError` if matplotlib is not installed; `ValueError` if there is nothing to draw or a metric is not known.
    """
    try:
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator
    except ImportError as error:
        raise MissingPackageError("Drawing needs matplotlib: pip install kerasr[plot]") from error

    curves: Mapping[str, Sequence[float]] = getattr(history, "history", history)
    epochs: Sequence[int] | None = getattr(history, "epoch", None)
    names = chosen(curves, metrics)
    figure = Figure(figsize=(5.0 * len(names), 3.6), layout="constrained")
    for panel, name in zip(figure.subplots(1, len(names), squeeze=False)[0], names, strict=True):
        for key, label in ((name, "training"), (f"val_{name}", "validation")):
            if key in curves:
                values = list(curves[key])
                panel.plot(_positions(values, epochs), values, marker="o", markersize=3, label=label)
        panel.set_title(name)
        panel.set_xlabel("epoch")
        panel.xaxis.set_major_locator(MaxNLocator(integer=True))
        panel.grid(alpha=0.3)
        panel.legend()
    if to_file is not None:
        figure.savefig(to_file, dpi=120)
    return figure


def chosen(curves: Mapping[str, Sequence[float]], metrics: Sequence[str] | None) -> list[str]:
    """The metrics to draw, in the order of the history; a metric that was only validated counts by its plain name."""
    known = list(dict.fromkeys(name.removeprefix("val_") for name in curves))
    if not known:
        raise ArgumentError("`history` is empty: `fit` ran no epoch.", argument="history", expected="one metric or more", received="none")
    for name in metrics or ():
        if name not in known:
            raise ArgumentError(
                f"`metrics` names {name!r}, which the history does not have.{nearest(name, known)}", argument="metrics", expected=known, received=name
            )
    return [n for n in known if metrics is None or n in metrics]


def _positions(values: Sequence[float], epochs: Sequence[int] | None) -> list[int]:
    """Epochs counted from 1; a metric that was taken every n-th epoch is spread over those epochs."""
    last = len(values) if not epochs else epochs[-1] + 1
    every = max(1, (len(epochs) if epochs else len(values)) // max(1, len(values)))
    return [last - every * (len(values) - 1 - i) for i in range(len(values))]
