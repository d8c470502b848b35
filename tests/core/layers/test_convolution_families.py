"""What each option of the convolution, pooling, padding and upsampling layers means, and what they refuse."""

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import registry
from kerasr_core.errors import KerasrError, ShapeError

L = type("L", (), registry.namespace("layers"))
Input = registry.lookup("Input")
RNG = np.random.default_rng(0)


def values(*shape):
    return RNG.normal(size=shape).astype("float32")


@pytest.mark.parametrize("dilation", [1, 2])
def test_causal_outputs_depend_on_no_later_input(dilation):
    layer, x = L.Conv1D(2, 3, padding="causal", dilation_rate=dilation), values(1, 9, 2)
    changed = x.copy()
    changed[:, 5:] += 1
    a, b = np.asarray(layer(x)), np.asarray(layer(changed))
    np.testing.assert_array_equal(a[:, :5], b[:, :5])
    assert (a[:, 5] != b[:, 5]).all()


def test_depthwise_channels_do_not_mix():
    layer, x = L.DepthwiseConv2D(3, depth_multiplier=2), values(1, 5, 5, 3)
    changed = x.copy()
    changed[..., 1] += 1
    same = np.isclose(np.asarray(layer(x)), np.asarray(layer(changed))).all((0, 1, 2))
    assert same.tolist() == [True, True, False, False, True, True]


def test_separable_is_depthwise_then_pointwise():
    layer, x = L.SeparableConv2D(4, 3, depth_multiplier=2), values(1, 5, 5, 3)
    y = layer(x)
    depthwise, pointwise = L.DepthwiseConv2D(3, depth_multiplier=2, use_bias=False), L.Conv2D(4, 1)
    depthwise.build(x.shape)
    pointwise.build((None, 3, 3, 6))
    depthwise.set_weights(layer.get_weights()[:1])
    pointwise.set_weights(layer.get_weights()[1:])
    np.testing.assert_allclose(y, pointwise(depthwise(x)), atol=1e-6)


def test_transposed_convolution_is_the_adjoint_of_the_convolution():
    """⟨conv(x), y⟩ = ⟨x, transposed(y)⟩ with the same kernel."""
    x, y, kernel = values(1, 7, 7, 2), values(1, 3, 3, 4), values(3, 3, 2, 4)
    forward, backward = L.Conv2D(4, 3, strides=2, use_bias=False), L.Conv2DTranspose(2, 3, strides=2, use_bias=False)
    forward.build(x.shape)
    backward.build(y.shape)
    forward.set_weights([kernel])
    backward.set_weights([kernel])
    np.testing.assert_allclose(np.vdot(forward(x), y), np.vdot(x, backward(y)), rtol=1e-4)


def test_average_does_not_count_places_outside():
    np.testing.assert_allclose(L.AveragePooling2D(2, padding="same")(np.ones((1, 3, 3, 1), "float32")), np.ones((1, 2, 2, 1)))


def test_cropping_undoes_padding():
    x, margins = values(2, 3, 4, 2), ((1, 2), (0, 3))
    np.testing.assert_array_equal(L.Cropping2D(margins)(L.ZeroPadding2D(margins)(x)), x)
    with pytest.raises(ShapeError, match="leaves nothing"):
        L.Cropping2D(2)(x)
    with pytest.raises(ShapeError, match="leaves nothing"):
        L.Cropping2D(2)(Input((4, 4, 1)))


def test_masks_of_embeddings_reach_the_global_average():
    layers = [L.Embedding(5, 3, mask_zero=True), L.GlobalAveragePooling1D()]
    model = registry.lookup("Sequential")([Input((4,), dtype="int32"), *layers])
    tokens = np.array([[1, 2, 0, 0]])
    table = layers[0].embeddings.numpy()
    np.testing.assert_allclose(model.predict(tokens, verbose=0), table[[1, 2]].mean(0)[None], atol=1e-6)


def test_free_sizes_stay_free():
    assert L.ZeroPadding2D(1)(Input((None, 4, 2))).shape == (None, None, 6, 2)
    assert L.Cropping1D(1)(Input((None, 2))).shape == (None, None, 2)
    assert L.UpSampling2D(2)(Input((None, 4, 2))).shape == (None, None, 8, 2)
    assert L.Conv2DTranspose(3, 3, strides=2)(Input((None, 4, 2))).shape == (None, None, 9, 3)
    assert L.DepthwiseConv1D(3)(Input((None, 2))).shape == (None, None, 2)


@pytest.mark.parametrize(("make", "argument"), [
    (lambda: L.Conv1D(2, (1, 2)), "kernel_size"), (lambda: L.Conv2D(2, 3, padding="causal"), "padding"),
    (lambda: L.Conv3D(2, (1, 2)), "kernel_size"), (lambda: L.DepthwiseConv2D(3, depth_multiplier=0), "depth_multiplier"),
    (lambda: L.Conv2DTranspose(2, 3, strides=2, output_padding=2), "output_padding"),
    (lambda: L.Conv2DTranspose(2, 3, strides=2, dilation_rate=2), "dilation_rate"),
    (lambda: L.ZeroPadding2D(-1), "padding"), (lambda: L.ZeroPadding2D((1, 2, 3)), "padding"),
    (lambda: L.ZeroPadding1D((1, 2, 3)), "padding"), (lambda: L.Cropping3D((1, 2)), "cropping"),
    (lambda: L.UpSampling2D(0), "size"), (lambda: L.UpSampling2D(2, interpolation="area"), "interpolation"),
    (lambda: L.AveragePooling2D(), "pool_size"), (lambda: L.MaxPooling1D(0), "pool_size"),
])
def test_wrong_arguments_are_named(make, argument):
    with pytest.raises(KerasrError) as caught:
        make()
    assert caught.value.argument == argument


@pytest.mark.parametrize("make", [
    lambda: L.DepthwiseConv2D(5), lambda: L.SeparableConv2D(2, 5), lambda: L.AveragePooling2D(5),
])
def test_a_window_that_does_not_fit_is_refused(make):
    with pytest.raises(ShapeError, match="does not fit"):
        make()(Input((4, 4, 1)))
