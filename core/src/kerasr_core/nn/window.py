"""How many places a sliding window has: the output sizes of convolutions and pools."""

from __future__ import annotations

from collections.abc import Sequence

from kerasr_core.errors import ShapeError


def places(size: int | None, window: int, stride: int, padding: str, dilation: int = 1) -> int | None:
    """Output size along one axis; None where the input size is unknown. "same" keeps ⌈size / stride⌉."""
    if size is None:
        return None
    if padding == "valid":
        return (size - dilation * (window - 1) - 1) // stride + 1
    if padding == "causal" or padding == "same":
        return (size - 1) // stride + 1
    raise ValueError(padding)


def output_sizes(
    sizes: Sequence[int | None], window: Sequence[int], strides: Sequence[int], padding: str,
    dilation: Sequence[int], owner: str,
) -> tuple[int | None, ...]:
    """`places` along every axis; a ShapeError where the window does not fit."""
    found = tuple(places(n, w, s, padding, d) for n, w, s, d in zip(sizes, window, strides, dilation))
    if any(n is not None and n < 1 for n in found):
        raise ShapeError(
            f"{owner}: the window {list(window)} (dilation {list(dilation)}, padding {padding!r}) does not fit into inputs of "
            f"size {list(sizes)}. Use larger inputs, a smaller window or padding='same'.",
            argument="inputs", layer=owner, expected=f"sizes of at least {list(window)}", received=list(sizes),
        )
    return found
