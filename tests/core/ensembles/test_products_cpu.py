"""Products of members' small matrices as sums: the numbers of NumPy's float64 `einsum`, in loops and branches too, and where they are used."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from kerasr_core.engine import compiling
from kerasr_core.ensembles import products_cpu
from kerasr_core.ensembles.products_cpu import with_sums

on_cpu = pytest.mark.skipif(jax.default_backend() != "cpu", reason="a form for CPUs")
RNG = np.random.default_rng(5)


def draw(*shape):
    return RNG.normal(size=shape).astype("float32")


def products(function, *arguments):
    """How many matrix products are left, in inner functions too."""
    return str(jax.make_jaxpr(function)(*arguments)).count("dot_general")


@on_cpu
@pytest.mark.parametrize("sums, one_core", [(True, True), (True, False), (False, False)])
@pytest.mark.parametrize("inputs, units", [(4, 16), (16, 3), (1, 1), (40, 60), (7, 2)])
def test_gradients_of_a_layer(inputs, units, sums, one_core, monkeypatch):
    x, w, g = draw(9, 32, inputs), draw(9, inputs, units), draw(9, 32, units)
    if not sums:
        monkeypatch.setattr(products_cpu, "MOST_TERMS", 0)

    def kernel(x, w, g):
        return jax.grad(lambda w: jnp.sum((x @ w) * g))(w)

    def both(x, w, g):
        return kernel(x, w, g), jax.grad(lambda x: jnp.sum((x @ w) * g))(x)

    of_all = with_sums(jax.vmap(both), one_core)
    by_kernel, by_inputs = jax.jit(of_all)(x, w, g)
    x, w, g = (np.float64(a) for a in (x, w, g))
    np.testing.assert_allclose(by_kernel, np.einsum("mbi,mbo->mio", x, g), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(by_inputs, np.einsum("mbo,mio->mbi", g, w), rtol=1e-4, atol=1e-5)
    left = products(of_all, *(np.float32(a) for a in (x, w, g)))
    plain = products(jax.vmap(both), *(np.float32(a) for a in (x, w, g)))
    assert left == plain if not sums else left == plain - 1 - (units <= products_cpu.MOST_TERMS_ACROSS)


@on_cpu
def test_inner_functions_loops_and_branches():
    @jax.jit
    def gradient(x, w):
        return jax.grad(lambda w: jnp.sum(jnp.tanh(x @ w)))(w)

    def member(x, w, count):
        w = lax.fori_loop(0, count, lambda i, w: w - 0.1 * gradient(x, w), w)
        w, seen = lax.scan(lambda w, _: (w - 0.1 * gradient(x, w), w[0, 0]), w, None, length=2)
        w = lax.cond(count > 1, lambda w: w - gradient(x, w), lambda w: w, w)
        return {"w": w, "seen": seen, "x": x.astype(jnp.int32), "one": 1.0}

    mapped = jax.vmap(member, (0, 0, None))
    x, w = draw(5, 20, 4), draw(5, 4, 6)
    for count in (1, 3):
        for a, b in zip(jax.tree.leaves(with_sums(mapped, True)(x, w, count)), jax.tree.leaves(mapped(x, w, count)), strict=True):
            assert a.dtype == b.dtype
            np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
    assert products(with_sums(mapped, True), x, w, 3) < products(mapped, x, w, 3)


@on_cpu
def test_large_products_and_few_members_stay():
    x, g = draw(8, 32, 200), draw(8, 32, 100)
    function = jax.vmap(lambda x, g: jnp.einsum("bi,bo->io", x, g))
    assert products(with_sums(function, True), x, g) == products(function, x, g)
    long_batch = (draw(8, 500, 4), draw(8, 500, 4))
    assert products(with_sums(function, True), *long_batch) == products(function, *long_batch)
    few = (draw(3, 32, 4), draw(3, 32, 4))
    assert products(with_sums(function, True), *few) == products(function, *few)


@on_cpu
def test_loops_are_not_cut_for_several_threads():
    x, g = draw(40, 64, 16), draw(40, 64, 16)
    function = with_sums(jax.vmap(lambda x, g: jnp.einsum("bi,bo->io", x, g)), True)
    text = jax.jit(function, compiler_options=compiling._ONE_CORE).lower(x, g).compile().as_text()
    assert "multiply" in text and 'outer_dimension_partitions":["' not in text
