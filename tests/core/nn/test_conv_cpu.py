"""The forms of convolutions on a CPU against XLA's own: value, both gradients, second derivatives, vmap, and that they are used."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from kerasr_core.nn.conv import conv
from kerasr_core.nn.depthwise import depthwise_conv

LETTERS = "DHW"


def plain(x, kernel, strides, padding, data_format, dilation, groups):
    space = LETTERS[3 - (kernel.ndim - 2):]
    side = f"N{space}C" if data_format == "channels_last" else f"NC{space}"
    return lax.conv_general_dilated(
        x, kernel, strides, padding.upper(), rhs_dilation=dilation, dimension_numbers=(side, f"{space}IO", side),
        feature_group_count=groups, precision="highest",
    )


def plain_depthwise(x, kernel, strides, padding, data_format, dilation):
    *window, channels, multiplier = kernel.shape
    kernel = kernel.reshape(*window, 1, channels * multiplier)
    return plain(x, kernel, strides, padding, data_format, dilation, channels)


DEPTHWISE = [  # space, window, strides, dilation, channels, multiplier
    ((7, 6), (3, 3), (1, 1), (1, 1), 4, 1),
    ((7, 6), (3, 2), (2, 2), (1, 1), 3, 1),
    ((8, 9), (2, 3), (3, 2), (1, 1), 2, 3),
    ((9, 8), (3, 3), (1, 1), (2, 3), 3, 2),
    ((5, 5), (1, 1), (2, 2), (1, 1), 3, 2),
    ((3, 3), (5, 4), (1, 1), (1, 1), 2, 1),
    ((9,), (3,), (1,), (1,), 4, 1),
    ((10,), (4,), (3,), (1,), 3, 2),
    ((9,), (3,), (1,), (2,), 1, 1),
    ((4, 5, 6), (2, 3, 2), (1, 2, 1), (1, 1, 1), 3, 1),
]
POINTWISE = [  # space, strides, channels, filters
    ((5, 6), (1, 1), 3, 4), ((5, 6), (2, 3), 3, 4), ((6, 5), (2, 2), 1, 1), ((7,), (2,), 3, 5), ((3, 4, 5), (2, 1, 2), 2, 3),
]


def cases():
    for space, window, strides, dilation, channels, multiplier in DEPTHWISE:
        for padding in ("valid", "same"):
            if padding == "valid" and any(n < w for n, w in zip(space, window)):
                continue
            for data_format in ("channels_last", "channels_first"):
                shape = (*space, channels) if data_format == "channels_last" else (channels, *space)
                settings = (strides, padding, data_format, dilation)
                yield pytest.param(
                    depthwise_conv, plain_depthwise, (2, *shape), (*window, channels, multiplier), settings,
                    id=f"depthwise {space} {window} {strides} {dilation} {padding} {data_format} {channels}x{multiplier}",
                )
    for space, strides, channels, filters in POINTWISE:
        for padding in ("valid", "same"):
            one = (1,) * len(space)
            yield pytest.param(
                conv, plain, (2, *space, channels), (*one, channels, filters), (strides, padding, "channels_last", one, 1),
                id=f"pointwise {space} {strides} {padding} {channels}->{filters}",
            )


def arrays(*shapes):
    rng = np.random.default_rng(0)
    return [jnp.asarray(rng.normal(size=s), "float32") for s in shapes]


def close(found, expected):
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=2e-5)


@pytest.mark.parametrize(("form", "reference", "shape", "kernel_shape", "settings"), list(cases()))
def test_value_and_both_gradients_are_those_of_xla(form, reference, shape, kernel_shape, settings):
    x, kernel = arrays(shape, kernel_shape)

    def both(f):
        def run(x, kernel):
            y, back = jax.vjp(lambda x, kernel: f(x, kernel, *settings), x, kernel)
            return y, back(jnp.cos(jnp.arange(y.size, dtype="float32").reshape(y.shape)))

        return jax.jit(run)(x, kernel)

    jax.tree.map(close, both(form), both(reference))


@pytest.mark.parametrize(("form", "reference", "shape", "kernel_shape", "settings"), list(cases())[::8])
def test_gradients_where_jax_counts_in_64_bits(form, reference, shape, kernel_shape, settings):
    at = arrays(shape, kernel_shape)
    with jax.enable_x64(True):
        found, expected = (jax.grad(lambda *a, f=f: jnp.sum(jnp.sin(f(*a, *settings))), (0, 1))(*at) for f in (form, reference))
    jax.tree.map(close, found, expected)


def test_a_gradient_without_jit_keeps_less_than_two_arrays_of_the_size_of_the_data():
    x, kernel = arrays((4, 8, 8, 16), (3, 3, 16, 1))
    _, backward = jax.vjp(lambda x, k: depthwise_conv(x, k, (1, 1), "same", "channels_last", (1, 1)), x, kernel)
    assert sum(a.nbytes for a in jax.tree.leaves(backward)) < 2 * x.nbytes


SECOND = [
    (depthwise_conv, plain_depthwise, (1, 5, 4, 3), (3, 2, 3, 2), ((2, 1), "same", "channels_last", (1, 1))),
    (conv, plain, (1, 5, 4, 3), (1, 1, 3, 2), ((2, 1), "same", "channels_last", (1, 1), 1)),
]


@pytest.mark.parametrize(("form", "reference", "shape", "kernel_shape", "settings"), SECOND)
def test_hessian_vector_products_in_both_modes(form, reference, shape, kernel_shape, settings):
    point, direction = arrays(shape, kernel_shape), arrays(shape, kernel_shape)
    direction = [d + 1 for d in direction]

    def loss(f):
        return lambda p: jnp.sum(jnp.sin(f(*p, *settings)))

    def reverse(p):
        return jax.grad(lambda p: sum(jnp.vdot(g, d) for g, d in zip(jax.grad(loss(form))(p), direction)))(p)

    expected = jax.jvp(jax.grad(loss(reference)), (point,), (direction,))[1]
    jax.tree.map(close, reverse(point), expected)
    jax.tree.map(close, jax.jvp(jax.grad(loss(form)), (point,), (direction,))[1], expected)


@pytest.mark.parametrize(("form", "reference", "shape", "kernel_shape", "settings"), SECOND)
def test_vmap_over_inputs_and_kernels_gives_what_a_loop_gives(form, reference, shape, kernel_shape, settings):
    xs, kernels = arrays((3, *shape), (3, *kernel_shape))

    def gradients(f):
        return jax.grad(lambda x, k: jnp.sum(f(x, k, *settings) ** 2), (0, 1))

    looped = [gradients(reference)(x, k) for x, k in zip(xs, kernels)]
    jax.tree.map(close, jax.vmap(gradients(form))(xs, kernels), jax.tree.map(lambda *a: jnp.stack(a), *looped))
    examples = jax.vmap(gradients(form), (0, None))(xs, kernels[0])
    close(examples[1], jnp.stack([gradients(reference)(x, kernels[0])[1] for x in xs]))


def test_in_a_loop_the_gradient_is_the_same():
    x, kernel = arrays((2, 5, 5, 3), (3, 3, 3, 1))

    def step(f, kernel):
        return kernel - 0.1 * jax.grad(lambda k: jnp.mean(f(x, k, (1, 1), "same", "channels_last", (1, 1)) ** 2))(kernel)

    looped = lax.fori_loop(0, 3, lambda _, k: step(depthwise_conv, k), kernel)
    for _ in range(3):
        kernel = step(plain_depthwise, kernel)
    close(looped, kernel)


def program(form, shape, kernel_shape, settings, dtype="float32"):
    x, kernel = (a.astype(dtype) for a in arrays(shape, kernel_shape))
    return jax.jit(jax.grad(lambda x, k: jnp.sum(form(x, k, *settings)), (0, 1))).lower(x, kernel).as_text()


@pytest.mark.parametrize(("form", "reference", "shape", "kernel_shape", "settings"), SECOND)
def test_used_for_float32_on_a_cpu_and_nowhere_else(form, reference, shape, kernel_shape, settings):
    on_cpu = jax.default_backend() == "cpu"
    assert ("convolution" in program(form, shape, kernel_shape, settings)) != on_cpu
    assert "convolution" in program(form, shape, kernel_shape, settings, "bfloat16")


def test_not_used_off_the_cpu(monkeypatch):
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    for form, _, shape, kernel_shape, settings in SECOND:
        assert "convolution" in program(form, shape, kernel_shape, settings)


def test_wider_windows_stay_with_xla():
    assert "convolution" in program(conv, (1, 5, 5, 1), (3, 3, 1, 4), ((1, 1), "same", "channels_last", (1, 1), 1))
    assert "convolution" in program(depthwise_conv, (1, 9, 9, 1), (9, 9, 1, 1), ((1, 1), "same", "channels_last", (1, 1)))
