"""Convolution and pooling: options, and windows that do not fit."""

import jax.numpy as jnp
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import config, registry
from kerasr_core.errors import KerasrError, ShapeError

Conv2D, MaxPooling2D, Average = (registry.lookup(f"layers.{n}") for n in ("Conv2D", "MaxPooling2D", "GlobalAveragePooling2D"))
Input = registry.lookup("Input")
RNG = np.random.default_rng(0)


def images(*shape):
    return RNG.normal(size=shape).astype("float32")


def by_hand(x, kernel, stride, dilation):
    """The sum of the definition, without padding, in float64."""
    height, width = kernel.shape[:2]
    rows = (x.shape[1] - (height - 1) * dilation - 1) // stride + 1
    columns = (x.shape[2] - (width - 1) * dilation - 1) // stride + 1
    y = np.zeros((x.shape[0], rows, columns, kernel.shape[3]))
    for i in range(rows):
        for j in range(columns):
            for u in range(height):
                for v in range(width):
                    y[:, i, j] += x[:, i * stride + u * dilation, j * stride + v * dilation].astype("float64") @ kernel[u, v]
    return y


@pytest.mark.parametrize(("stride", "dilation"), [(1, 1), (2, 1), (1, 2)])
def test_convolution_is_the_sum_of_its_definition(stride, dilation):
    layer, x = Conv2D(2, (3, 2), strides=stride, dilation_rate=dilation), images(2, 7, 6, 3)
    np.testing.assert_allclose(layer(x), by_hand(x, layer_kernel(layer, x), stride, dilation), atol=2e-6)


def layer_kernel(layer, x):
    layer(x)
    return layer.kernel.numpy()


def test_both_data_formats_agree():
    x = images(1, 4, 5, 2)
    last = Conv2D(3, 2, padding="same", strides=2)
    first = Conv2D(3, 2, padding="same", strides=2, data_format="channels_first")
    y = last(x)
    first.build((None, 2, 4, 5))
    first.set_weights(last.get_weights())
    np.testing.assert_allclose(np.moveaxis(np.asarray(first(np.moveaxis(x, -1, 1))), 1, -1), y, atol=1e-6)


def test_global_data_format_is_taken_at_construction():
    config.set_image_data_format("channels_first")
    try:
        layer = Conv2D(3, 2)
    finally:
        config.set_image_data_format("channels_last")
    assert layer.get_config()["data_format"] == "channels_first"
    assert layer.compute_output_shape((None, 2, 4, 4)) == (None, 3, 3, 3)


def test_groups_do_not_mix():
    layer = Conv2D(2, 1, groups=2, use_bias=False, kernel_initializer="ones")
    y = layer(np.array([[[[1.0, 2.0, 30.0, 40.0]]]], "float32"))
    np.testing.assert_array_equal(y, [[[[3, 70]]]])
    assert layer.kernel.shape == (1, 1, 2, 2)


@pytest.mark.parametrize(("arguments", "argument"), [
    ({"filters": 3, "kernel_size": 2, "groups": 2}, "filters"), ({"filters": 2, "kernel_size": 0}, "kernel_size"),
    ({"filters": 2, "kernel_size": (1, 2, 3)}, "kernel_size"), ({"filters": 2, "kernel_size": 2, "padding": "full"}, "padding"),
    ({"filters": 2, "kernel_size": 2, "strides": 2, "dilation_rate": 2}, "dilation_rate"), ({"filters": 2}, "kernel_size"),
    ({"filters": 2, "kernel_size": 2, "data_format": "last"}, "data_format"), ({"filters": -1, "kernel_size": 2}, "filters"),
])
def test_convolution_names_the_wrong_argument(arguments, argument):
    with pytest.raises(KerasrError) as caught:
        Conv2D(**arguments)
    assert caught.value.argument == argument


@pytest.mark.parametrize("make", [lambda: Conv2D(2, 5), lambda: MaxPooling2D(5)])
def test_a_window_that_does_not_fit_is_refused(make):
    with pytest.raises(ShapeError, match="does not fit"):
        make()(images(1, 4, 4, 1))
    with pytest.raises(ShapeError, match="does not fit"):
        make()(Input((4, 4, 1)))


def test_wrong_inputs_of_a_convolution():
    layer = Conv2D(2, 2, name="first")
    with pytest.raises(ShapeError, match="'first'.*4 dimensions"):
        layer(images(4, 4, 1))
    with pytest.raises(ShapeError, match="known size"):
        layer(Input((4, 4, None)))
    with pytest.raises(ShapeError, match="multiple of `groups`"):
        Conv2D(4, 1, groups=2)(images(1, 2, 2, 3))
    layer(images(1, 4, 4, 3))
    with pytest.raises(ShapeError, match="size 3 on axis -1"):
        layer(images(1, 4, 4, 2))


def test_free_sizes_stay_free():
    assert Conv2D(2, 3)(Input((None, 8, 1))).shape == (None, None, 6, 2)
    assert MaxPooling2D()(Input((None, 8, 1))).shape == (None, None, 4, 1)
    assert Average()(Input((None, None, 5))).shape == (None, 5)


def test_pool_is_the_largest_of_each_window():
    x = images(2, 4, 6, 3)
    np.testing.assert_array_equal(MaxPooling2D()(x), x.reshape(2, 2, 2, 3, 2, 3).max((2, 4)))


def test_pool_strides_are_the_pool_size_unless_given():
    assert MaxPooling2D((2, 3)).get_config()["strides"] == (2, 3)
    assert MaxPooling2D(2, strides=1)(images(1, 3, 3, 1)).shape == (1, 2, 2, 1)


def test_pool_of_negative_numbers_ignores_padding():
    x = -1 - np.abs(images(1, 3, 3, 1))
    assert float(jnp.max(MaxPooling2D(2, padding="same")(x))) < 0


def test_global_average():
    x = images(2, 3, 4, 5)
    np.testing.assert_allclose(Average()(x), x.mean((1, 2)), atol=1e-6)
    assert Average(keepdims=True)(x).shape == (2, 1, 1, 5)


def test_aliases():
    assert registry.lookup("layers.Convolution2D") is Conv2D
    assert registry.lookup("layers.MaxPool2D") is MaxPooling2D
    assert registry.lookup("layers.GlobalAvgPool2D") is Average
