"""The einsum equations of attention with several heads, for inputs of any rank."""

from __future__ import annotations

import string
from collections.abc import Sequence

LETTERS = string.ascii_lowercase


def projection(free: int, summed: int, made: int) -> tuple[str, str]:
    """`free` axes stay, `summed` ones are summed away, `made` ones come: the equation and the letters of the bias."""
    kept, gone, new = LETTERS[:free], LETTERS[free : free + summed], LETTERS[free + summed : free + summed + made]
    return f"{kept}{gone},{gone}{new}->{kept}{new}", new


def attention(rank: int, axes: Sequence[int]) -> tuple[str, str]:
    """The equations of the scores (of key and query) and of the outputs (of scores and value).

    Args:
        rank: Of projected arrays `[batch, …, heads, size]`.
        axes: The attended ones; all others are batch axes.
    """
    target = LETTERS[:rank]
    batch = [i for i in range(rank - 1) if i not in axes]
    others = iter(LETTERS[rank:])
    source = "".join(next(others) if i in axes else c for i, c in enumerate(target))
    scores = "".join([target[i] for i in batch] + [target[i] for i in axes] + [source[i] for i in axes])
    return f"{source},{target}->{scores}", f"{scores},{source}->{target}"
