"""Products of many small matrices on a CPU: XLA calls a library for each of them; as sums of outer products they are one kernel.

Microseconds for 20 members in batches of 32, with members in the first axis of all arrays:

    layer         gradient of the kernel      gradient of the input
                  product / sums              product / sums
     4 -> 16         12 / 7                       7 / 6
    16 -> 3          21 / 7                      13 / 4
     8 -> 32         16 / 8                      13 / 12
    32 -> 32         47 / 21                     23 / 46
    64 -> 64         88 / 74                     65 / 117

The gradient of a kernel sums over the rows of a batch, which lie one behind the other in both factors; the gradient of an input
does so over units that lie side by side, which pays for few of them only. So does the value, which is left alone.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax
from jax.experimental.xla_metadata import set_xla_metadata
from jax.extend.core import ClosedJaxpr, Literal, jaxpr_as_fun

from kerasr_core.types import Array

MOST_TERMS, MOST_TERMS_ACROSS, MOST_ENTRIES = 64, 4, 64 * 64  # of a sum; of one over neighbours in memory; of one result
FEWEST_MEMBERS = 4  # for fewer a library's calls take no longer
PARALLEL_COST = 190_000  # XLA cuts a loop for several threads from operations + 10 · bytes = 200,000 on; waking them costs more than such a loop
_INNER = {"while": ("cond_jaxpr", "body_jaxpr"), "scan": ("jaxpr",), "cond": ("branches",), "jit": ("jaxpr",), "pjit": ("jaxpr",)}


def with_sums(function: Callable[..., Any], one_core: bool) -> Callable[..., Any]:
    """`function`, mapped over members already, with its products of small matrices as sums where that is faster.

    With `one_core` no sum is so long that XLA would cut its loop for several threads.
    """

    def run(*arguments: Any) -> Any:
        if jax.default_backend() != "cpu":
            return function(*arguments)
        traced, shapes = jax.make_jaxpr(function, return_shape=True)(*arguments)
        found = _Rewriting(one_core).evaluate(traced, jax.tree.leaves(arguments))
        return jax.tree.unflatten(jax.tree.structure(shapes), found)

    return run


class _Rewriting:
    """The evaluation of a traced function, with some of its operations exchanged. A function that it calls twice stays one function."""

    def __init__(self, one_core: bool) -> None:
        self._one_core = one_core
        self._rewritten: dict[int, tuple[ClosedJaxpr, ClosedJaxpr]] = {}

    def evaluate(self, traced: ClosedJaxpr, arguments: Sequence[Any]) -> list[Any]:
        values: dict[Any, Any] = dict(zip([*traced.jaxpr.constvars, *traced.jaxpr.invars], [*traced.consts, *arguments]))

        def read(variable: Any) -> Any:
            return variable.val if isinstance(variable, Literal) else values[variable]

        for equation in traced.jaxpr.eqns:
            with equation.ctx.manager:
                values.update(zip(equation.outvars, self._results(traced.jaxpr, equation, [read(v) for v in equation.invars])))
        return [read(v) for v in traced.jaxpr.outvars]

    def _results(self, jaxpr: Any, equation: Any, given: Sequence[Any]) -> Sequence[Any]:
        if equation.primitive is lax.dot_general_p:
            found = _as_sums(given[0], given[1], equation.params["dimension_numbers"], equation.outvars[0].aval.dtype, self._one_core)
            if found is not None:
                return [found]
        inner = {name: self._inner(equation.params[name]) for name in _INNER.get(equation.primitive.name, ()) if name in equation.params}
        equation = equation.replace(params=equation.params | inner) if inner else equation
        named = {v: value for v, value in zip(equation.invars, given) if not isinstance(v, Literal)}
        alone = jaxpr.replace(constvars=[], invars=[*named], eqns=[equation], outvars=equation.outvars, effects=equation.effects)
        return list(jaxpr_as_fun(ClosedJaxpr(alone, []))(*named.values()))

    def _inner(self, traced: Any) -> Any:
        if isinstance(traced, (tuple, list)):
            return tuple(self._inner(t) for t in traced)
        if id(traced) not in self._rewritten:
            shapes = [jax.ShapeDtypeStruct(a.shape, a.dtype, weak_type=a.weak_type) for a in traced.in_avals]
            self._rewritten[id(traced)] = traced, jax.make_jaxpr(lambda *arguments: self.evaluate(traced, arguments))(*shapes)
        return self._rewritten[id(traced)][1]


def _as_sums(left: Array, right: Array, dimensions: Any, dtype: Any, one_core: bool) -> Array | None:
    """`[members, ...]` times `[members, ...]` as sums, or None where a product is faster."""
    (over_left, over_right), batch = dimensions
    if batch != ((0,), (0,)) or left.ndim != 3 or right.ndim != 3 or len(over_left) != 1 or not left.dtype == right.dtype == dtype:
        return None
    terms, rows, columns = left.shape[over_left[0]], left.shape[3 - over_left[0]], right.shape[3 - over_right[0]]
    if left.shape[0] < FEWEST_MEMBERS or rows * columns > MOST_ENTRIES or terms > MOST_TERMS or dtype not in (jnp.float32, jnp.float64):
        return None
    if (over_left, over_right) == ((1,), (1,)):
        if columns >= rows:
            return _by_members(_outer_products, left, right, terms, one_core)
        return jnp.swapaxes(_by_members(_outer_products, right, left, terms, one_core), 1, 2)
    if (over_left, over_right) == ((2,), (2,)) and terms <= MOST_TERMS_ACROSS:
        return _by_members(_scaled_rows, left, jnp.swapaxes(right, 1, 2), terms, one_core)
    return None


def _by_members(function: Callable[..., Array], a: Array, b: Array, terms: int, one_core: bool) -> Array:
    """`function`, whose results are sums of `terms` products; with `one_core` of some members at a time.

    Its calls stay calls: each reader of the result would compute the sums anew.
    """
    members = a.shape[0]
    entries = a.size * b.size // (members * terms * terms)
    cost = 2 * terms * entries + 10 * a.dtype.itemsize * (a.size + b.size + entries)
    parts = min(members, -(-cost // PARALLEL_COST)) if one_core else 1
    cuts = [members * i // parts for i in range(parts + 1)]
    with set_xla_metadata(inlineable="false"):
        found = [function(a, b, start, stop) for start, stop in zip(cuts, cuts[1:])]
    return found[0] if parts == 1 else jnp.concatenate(found)


@functools.partial(jax.jit, static_argnums=(2, 3))
def _outer_products(a: Array, b: Array, start: int, stop: int) -> Array:
    """`[members, terms, rows]`, `[members, terms, columns]` -> `[stop - start, rows, columns]`."""
    return jnp.sum(a[start:stop, :, :, None] * b[start:stop, :, None, :], 1)


@functools.partial(jax.jit, static_argnums=(2, 3))
def _scaled_rows(a: Array, b: Array, start: int, stop: int) -> Array:
    """`[members, rows, terms]`, `[members, terms, columns]` -> `[stop - start, rows, columns]`."""
    return functools.reduce(jnp.add, [a[start:stop, :, k, None] * b[start:stop, k, None, :] for k in range(b.shape[1])])
