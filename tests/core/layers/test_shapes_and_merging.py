"""Flatten, Reshape, Dropout, Rescaling, activation layers and merging layers: options and mistakes."""

import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import masking, registry
from kerasr_core.errors import ArgumentError, KerasrError, ShapeError

L = type("L", (), {n: staticmethod(o) if not isinstance(o, type) else o for n, o in registry.namespace("layers").items()})
Input = registry.lookup("Input")
A = np.arange(6, dtype="float32").reshape(2, 3)


def test_flatten_and_reshape_keep_the_dtype():
    x = np.arange(8, dtype="int32").reshape(2, 2, 2)
    assert str(L.Flatten()(x).dtype) == "int32"
    assert L.Flatten()(Input((2, 2), dtype="int32")).dtype == "int32"
    assert L.Reshape((4,))(Input((2, 2), dtype="int32")).dtype == "int32"


def test_flatten_of_free_sizes():
    assert L.Flatten()(Input((None, 3))).shape == (None, None)
    assert L.Flatten()(Input(())).shape == (None, 1)


def test_reshape_infers_one_size():
    assert L.Reshape((-1, 2))(Input((4, 3))).shape == (None, 6, 2)
    assert L.Reshape((-1, 2))(Input((None, 3))).shape == (None, None, 2)
    assert L.Reshape((3, -1))(A).shape == (2, 3, 1)


@pytest.mark.parametrize("target", [(4,), (-1, 2)])
def test_reshape_that_does_not_fit(target):
    with pytest.raises(ShapeError, match="do not fit"):
        L.Reshape(target)(A)
    with pytest.raises(ShapeError, match="do not fit"):
        L.Reshape(target)(Input((3,)))


def test_reshape_with_two_open_sizes():
    with pytest.raises(ArgumentError) as caught:
        L.Reshape((-1, -1))
    assert caught.value.argument == "target_shape"


def test_dropout_keeps_the_mean_and_drops_the_rate():
    x = np.ones((200, 100), "float32")
    y = np.asarray(L.Dropout(0.3, seed=1)(x, training=True))
    assert abs((y == 0).mean() - 0.3) < 0.01
    assert abs(y.mean() - 1) < 0.02
    np.testing.assert_array_equal(L.Dropout(0.3)(x), x)


def test_dropout_gives_another_mask_at_each_call_and_the_same_for_a_seed():
    first, second = L.Dropout(0.5, seed=1), L.Dropout(0.5, seed=1)
    x = np.ones((20, 20), "float32")
    a = np.asarray(first(x, training=True))
    assert (a != np.asarray(first(x, training=True))).any()
    np.testing.assert_array_equal(a, second(x, training=True))


def test_dropout_noise_shape_repeats_the_mask():
    y = np.asarray(L.Dropout(0.5, noise_shape=(None, 1, 3), seed=1)(np.ones((4, 5, 3), "float32"), training=True))
    assert (y == y[:, :1]).all()


def test_dropout_seed_is_state_but_no_weight():
    assert len(L.Dropout(0.5).variables) == 1
    assert L.Dropout(0.5).weights == []
    assert L.Dropout(0.0).variables == []


@pytest.mark.parametrize(("make", "argument"), [
    (lambda: L.Dropout(1.5), "rate"), (lambda: L.Dropout(-0.1), "rate"), (lambda: L.Dropout("much"), "rate"),
    (lambda: L.Dropout(0.5, noise_shape=3), "noise_shape"), (lambda: L.ReLU(threshold=-1), "threshold"),
    (lambda: L.ReLU(negative_slope=-1), "negative_slope"), (lambda: L.Activation("rleu"), "activation"),
    (lambda: L.Rescaling("big"), "scale"), (lambda: L.Dot([1, 2, 3]), "axes"), (lambda: L.Concatenate("last"), "axis"),
])
def test_wrong_arguments_are_named(make, argument):
    with pytest.raises(KerasrError) as caught:
        make()
    assert caught.value.argument == argument


def test_rescaling_makes_floats_of_bytes():
    y = L.Rescaling(1 / 255, offset=-0.5)(np.array([[0, 255]], "uint8"))
    np.testing.assert_allclose(y, [[-0.5, 0.5]], atol=1e-7)


def test_activation_layers_keep_masks():
    x = L.Masking()(np.array([[[1.0], [0.0]]], "float32"))
    for layer in (L.Activation("relu"), L.ReLU(), L.Dropout(0.5), L.Dense(2), L.LayerNormalization()):
        np.testing.assert_array_equal(masking.get_mask(layer(x)), [[True, False]])


def test_activation_takes_a_function():
    def twice(x):
        return 2 * x

    np.testing.assert_array_equal(L.Activation(twice)(A), 2 * A)


def test_merging_sums_and_the_rest():
    b = A[::-1]
    for layer, wanted in [
        (L.Add(), A + b), (L.Subtract(), A - b), (L.Multiply(), A * b), (L.Average(), (A + b) / 2),
        (L.Maximum(), np.maximum(A, b)), (L.Minimum(), np.minimum(A, b)),
    ]:
        np.testing.assert_allclose(layer([A, b]), wanted)


def test_functional_forms():
    a, b = Input((3,)), Input((3,))
    for name in ("add", "subtract", "multiply", "average", "maximum", "minimum", "concatenate"):
        tensor = getattr(L, name)([a, b], name=f"my_{name}")
        assert tensor.shape == (None, 6 if name == "concatenate" else 3)
        assert tensor.history.operation.name == f"my_{name}"
    assert L.dot([a, b], axes=1).shape == (None, 1)


@pytest.mark.parametrize(("make", "shapes"), [
    (L.Add, [(2, 3), (2, 4)]), (L.Add, [(2, 3), (3, 3)]), (L.Concatenate, [(2, 3), (3, 3)]), (L.Concatenate, [(2, 3), (2, 3, 1)]),
    (lambda: L.Dot(1), [(2, 3), (2, 4)]), (lambda: L.Concatenate(axis=4), [(2, 3), (2, 3)]),
])
def test_shapes_that_do_not_go_together(make, shapes):
    with pytest.raises(ShapeError):
        make()([np.ones(s, "float32") for s in shapes])


@pytest.mark.parametrize(("make", "count"), [(L.Subtract, 3), (lambda: L.Dot(1), 1), (lambda: L.Dot(1), 3)])
def test_number_of_inputs(make, count):
    with pytest.raises(ArgumentError, match="two inputs"):
        make()([A] * count)


@pytest.mark.parametrize("make", [L.Add, L.Concatenate, lambda: L.Dot(1)])
def test_one_tensor_is_no_list(make):
    with pytest.raises(ArgumentError, match="list"):
        make()(A)


def test_a_built_merge_layer_still_refuses_other_shapes():
    layer = L.Add()
    layer([A, A])
    with pytest.raises(ShapeError):
        layer([A, np.ones((2, 4), "float32")])


def test_masks_of_merged_inputs():
    ones, other = np.array([[True, False]]), np.array([[False, False]])
    x = np.ones((1, 2, 3), "float32")
    np.testing.assert_array_equal(L.Add().compute_mask([x, x], [ones, other]), [[True, False]])
    assert L.Add().compute_mask([x, x], [ones, None]) is None
    np.testing.assert_array_equal(L.Concatenate(axis=1).compute_mask([x, x], [ones, None]), [[True, False, True, True]])
    assert L.Concatenate().compute_mask([x, x], [None, None]) is None


def test_softmax_mask():
    y = np.asarray(L.Softmax()(np.ones((1, 3), "float32"), mask=np.array([[True, True, False]])))
    np.testing.assert_allclose(y, [[0.5, 0.5, 0]])


def test_layer_names_follow_keras():
    assert [L.ReLU().name, L.MaxPooling2D().name, L.LSTM(1).name, L.PReLU().name, L.BatchNormalization().name] == [
        "re_lu", "max_pooling2d", "lstm", "p_re_lu", "batch_normalization",
    ]
