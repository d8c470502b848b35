"""Start values are computed when first read, on the host, with the bits that `jax.random` gives; and nobody can tell, but for the time."""

import copy
import threading

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from kerasr_core import initializers, models, random
from kerasr_core.initializers import drawing, scaling
from kerasr_core.layer import Layer
from kerasr_core.layers.core.dense import Dense
from kerasr_core.layers.core.input_layer import Input
from kerasr_core.variable import Variable

SHAPES = [(), (3,), (7, 5), (3, 3, 40, 9), (drawing.BLOCK + 1,), (drawing._THREADED + 3,)]
SEEDS = [1, 77, 123456789, 2**31 + 5]


def key(seed):
    return jnp.array([seed, 0], jnp.uint32)


@pytest.fixture(params=["on the host", "compiled"], autouse=True)
def way(request, monkeypatch):
    """Before and after a process has drawn so much that it compiles a block."""
    monkeypatch.setattr(drawing, "_WORTH_COMPILING", 0 if request.param == "compiled" else 2**62)
    monkeypatch.setattr(drawing, "_COMPILED", 1 << 12)
    return request.param


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("seed", SEEDS[:2] + [SEEDS[3]])
def test_uniform_numbers_are_those_of_jax(seed, shape):
    for low, high in ((-0.05, 0.05), (-0.21650635, 0.21650635), (-1.5, 0.3), (0.0, 7.0)):
        expected = jax.random.uniform(key(seed), shape, jnp.float32, low, high)
        np.testing.assert_array_equal(drawing.uniform(seed, shape, low, high), expected)


@pytest.mark.parametrize("shape", SHAPES[1:], ids=str)
@pytest.mark.parametrize("name", ["normal", "truncated_normal"])
def test_normal_numbers_are_those_of_jax(name, shape):
    for seed in SEEDS[1:3]:
        expected = getattr(random, name)(shape, 0.25, 0.0371, "float32", seed)
        np.testing.assert_array_equal(getattr(drawing, name)(seed, shape, 0.25, 0.0371), expected)


@pytest.mark.skipif(jax.default_backend() != "cpu", reason="a form for CPUs")
def test_a_block_is_compiled_for_much_only_and_for_all_shapes(way, monkeypatch):
    used, compiled = [], drawing._compiled_block
    monkeypatch.setattr(drawing, "_compiled_block", lambda *a: used.append(a[2]) or compiled(*a))
    before = compiled._cache_size()
    for shape in ((100,), (5000,), (3, 4096)):
        drawing.uniform(3, shape, 0.0, 1.0)
    assert used == ([0, 4096, 0, 4096, 8192] if way == "compiled" else [])
    assert compiled._cache_size() - before <= 1


@pytest.mark.parametrize("name", ["glorot_uniform", "he_normal", "lecun_normal", "random_normal", "random_uniform", "truncated_normal",
                                  "orthogonal", "zeros", "ones", "constant"])
@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_a_weight_waits_and_then_has_what_its_initializer_gives_at_once(name, dtype):
    initializer = initializers.get(name)
    made = Variable(initializer, shape=(6, 5), dtype=dtype)
    assert made.pending
    assert made.shape == (6, 5) and made.dtype == dtype and made.size == 30
    np.testing.assert_array_equal(made.value, initializer((6, 5), dtype))
    assert not made.pending and made.value.dtype == dtype


def test_a_seed_generator_is_drawn_from_in_the_order_of_the_weights_however_they_are_read():
    def kernels(order):
        seed = random.SeedGenerator(3)
        made = [Variable(scaling.GlorotUniform(seed=seed), shape=(2, 2)) for _ in range(3)]
        values = {i: np.asarray(made[i].value) for i in order}
        return [values[i] for i in range(3)]

    np.testing.assert_array_equal(kernels([0, 1, 2]), kernels([2, 0, 1]))


def test_reseeding_between_building_and_reading_changes_nothing():
    def kernel(between):
        random.set_random_seed(5)
        dense = Dense(3)
        dense.build((None, 4))
        between()
        return np.asarray(dense.kernel.value)

    np.testing.assert_array_equal(kernel(lambda: None), kernel(lambda: random.set_random_seed(9)))


def test_an_initializer_of_the_users_own_runs_when_the_weight_is_made():
    calls = []

    class Mine(scaling.GlorotUniform):
        def __call__(self, shape, dtype=None):
            calls.append(tuple(shape))
            return jnp.full(shape, 2.0, dtype)

    made = Variable(Mine(), shape=(2, 3))
    assert calls == [(2, 3)] and not made.pending
    np.testing.assert_array_equal(made.value, np.full((2, 3), 2.0))


def test_a_waiting_weight_read_in_a_users_compiled_function_has_its_real_value():
    made = Variable(initializers.get("glorot_uniform"), shape=(3, 3))
    same = Variable(made._pending(), shape=(3, 3))
    np.testing.assert_array_equal(jax.jit(lambda: made.value + 1)(), same.value + 1)
    np.testing.assert_array_equal(jax.jit(lambda: made.value + 1)(), made.value + 1)


def test_building_draws_no_number_even_where_shapes_are_traced():
    class Traced(Layer):
        def build(self, input_shape):
            self.kernel = self.add_weight(shape=(input_shape[-1], 3))

        def call(self, inputs):
            return inputs @ self.kernel.value

    layer = Traced()
    model = models.Sequential([Input((4,)), layer, Dense(2)])
    assert model.output_shape == (None, 2)
    assert all(v.pending for v in model.weights)
    assert model.count_params() == 12 + 8
    model(np.ones((1, 4)))
    assert not any(v.pending for v in model.weights)


def test_copies_assignments_and_threads():
    made = Variable(initializers.get("glorot_uniform"), shape=(50, 50))
    other = copy.deepcopy(made)
    np.testing.assert_array_equal(other.value, made.value)

    written = Variable(initializers.get("glorot_uniform"), shape=(2,))
    written.assign([1.0, 2.0])
    assert not written.pending
    np.testing.assert_array_equal(written.value, [1.0, 2.0])

    shared = Variable(initializers.get("he_normal"), shape=(200, 200))
    found = []
    threads = [threading.Thread(target=lambda: found.append(shared.value)) for _ in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len({id(v) for v in found}) == 1
