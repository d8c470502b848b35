"""Dense, Embedding, low-rank adaptation, InputLayer and Masking: one test for each option and each mistake."""

import jax.numpy as jnp
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import masking, registry
from kerasr_core.errors import ArgumentError, ArgumentTypeError, KerasrError, ShapeError, StateError

Dense, Embedding = registry.lookup("layers.Dense"), registry.lookup("layers.Embedding")
Input, InputLayer, Masking = (registry.lookup(n) for n in ("Input", "layers.InputLayer", "layers.Masking"))
RNG = np.random.default_rng(0)


def numbers(*shape):
    return RNG.normal(size=shape).astype("float32")


def test_dense_is_a_product_plus_bias():
    layer, x = Dense(3, bias_initializer="ones"), numbers(2, 4)
    np.testing.assert_allclose(layer(x), x @ layer.kernel.numpy() + 1, rtol=1e-5, atol=1e-6)


def test_dense_without_bias_has_one_weight():
    layer = Dense(3, use_bias=False)
    layer.build((None, 2))
    assert [w.name for w in layer.weights] == ["kernel"]


@pytest.mark.parametrize(("arguments", "argument"), [
    ({"units": 0}, "units"), ({"units": 2.5}, "units"), ({"units": "3"}, "units"), ({"units": None}, "units"), ({}, "units"),
    ({"units": 2, "activation": "sofmax"}, "activation"), ({"units": 2, "kernel_initializer": "he"}, "kernel_initializer"),
    ({"units": 2, "quantization_config": {"mode": "int8"}}, "quantization_config"), ({"units": 2, "lora_rank": 0}, "lora_rank"),
    ({"units": 2, "use_bais": False}, "use_bais"), ({"units": 2, "kernel_regularizer": 3}, "kernel_regularizer"),
])
def test_dense_names_the_wrong_argument(arguments, argument):
    with pytest.raises(KerasrError) as caught:
        Dense(**arguments)
    assert caught.value.argument == argument
    assert "layers.Dense" in str(caught.value)


def test_dense_refuses_other_inputs_than_it_was_built_for():
    layer = Dense(2, name="head")
    layer(numbers(2, 3))
    with pytest.raises(ShapeError, match=r"'head'.*3.*\[2, 4\]"):
        layer(numbers(2, 4))
    with pytest.raises(ShapeError, match="at least 2 dimensions"):
        layer(numbers(3))


def test_dense_needs_a_known_last_axis():
    with pytest.raises(ShapeError, match="known size"):
        Dense(2)(Input((None,)))


def test_a_layer_as_activation_is_part_of_the_layer():
    layer = Dense(2, activation=registry.lookup("layers.PReLU")())
    layer(numbers(2, 3))
    assert [w.path for w in layer.weights][-1].endswith("alpha")


@pytest.mark.parametrize("policy", ["mixed_float16", "mixed_bfloat16", "float16"])
def test_dtype_policy(policy):
    layer = Dense(2, dtype=policy)
    assert str(layer(numbers(2, 3)).dtype) == policy.removeprefix("mixed_")
    assert layer.kernel.dtype == ("float32" if policy.startswith("mixed") else policy)
    assert layer(Input((3,))).dtype == policy.removeprefix("mixed_")


def test_embedding_looks_rows_up():
    layer = Embedding(4, 2)
    out = layer(np.array([[3, 0]]))
    np.testing.assert_array_equal(out[0, 0], layer.embeddings.numpy()[3])
    assert np.isnan(np.asarray(layer(np.array([4])))).all()


def test_embedding_mask_zero_marks_padding():
    out = Embedding(4, 2, mask_zero=True)(np.array([[3, 0, 1]]))
    np.testing.assert_array_equal(masking.get_mask(out), [[True, False, True]])
    assert masking.get_mask(Embedding(4, 2)(np.array([[3, 0]]))) is None


@pytest.mark.parametrize("given", [[np.eye(3)], np.eye(3)])
def test_embedding_weights_are_the_table(given):
    layer = Embedding(3, 3, weights=given)
    np.testing.assert_array_equal(layer(np.array([1])), [[0, 1, 0]])
    assert "weights" not in layer.get_config()
    assert [w.name for w in layer.weights] == ["embeddings"]


def test_embedding_accepts_the_input_length_of_old_code():
    assert Embedding(3, 2, input_length=5)(np.array([[1]])).shape == (1, 1, 2)


def test_large_indices_survive_a_half_width_policy():
    layer = Embedding(5000, 1, dtype="mixed_float16")
    np.testing.assert_array_equal(layer(np.array([4097.0])), layer(np.array([4097])))


# -- low-rank adaptation ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [lambda **k: Dense(3, **k), lambda **k: Embedding(4, 3, **k)])
def test_adaptation_starts_as_the_same_function_and_trains_only_its_factors(make):
    layer = make(name="one")
    x = np.array([[0, 1, 3, 2]]) if isinstance(layer, Embedding) else numbers(2, 4)
    before = layer(x)
    layer.enable_lora(2, lora_alpha=4)
    np.testing.assert_array_equal(layer(x), before)
    trained = [w.name for w in layer.trainable_weights if w.name != "bias"]
    assert [n.split("_")[0] for n in trained] == ["lora", "lora"]
    a, b = layer.lora_factors()
    b.assign(np.ones(b.shape))
    merged = layer.adapted_weight.numpy() + 2 * (a.numpy() @ b.numpy())
    np.testing.assert_allclose(layer.effective_weight(), merged, rtol=1e-6)
    assert np.abs(np.asarray(layer(x)) - np.asarray(before)).max() > 1e-3
    assert layer.get_config()["lora_rank"] == 2


def test_adapted_weight_stays_frozen_when_the_layer_is_thawed():
    layer = Dense(3, lora_rank=1)
    layer.build((None, 2))
    layer.trainable = False
    assert layer.trainable_weights == []
    layer.trainable = True
    assert "kernel" not in [w.name for w in layer.trainable_weights]


def test_adaptation_saves_the_merged_weight_and_loads_it():
    layer, store = Dense(3, lora_rank=1), {}
    layer.build((None, 2))
    layer.lora_kernel_b.assign(np.ones((1, 3)))
    layer.save_own_variables(store)
    assert list(store) == ["0", "1"]
    plain = Dense(3)
    plain.build((None, 2))
    plain.load_own_variables(store)
    other = Dense(3, lora_rank=1)
    other.build((None, 2))
    other.lora_kernel_b.assign(np.ones((1, 3)))
    other.load_own_variables(store)
    x = numbers(2, 2)
    np.testing.assert_allclose(plain(x), layer(x), rtol=1e-5)
    np.testing.assert_allclose(other(x), layer(x), rtol=1e-5)


def test_adaptation_errors():
    layer = Dense(2)
    with pytest.raises(StateError, match="not built"):
        layer.enable_lora(1)
    layer.build((None, 2))
    layer.enable_lora(1)
    with pytest.raises(StateError, match="once"):
        layer.enable_lora(1)
    with pytest.raises(ArgumentError, match="constraint"):
        Dense(2, kernel_constraint="non_neg", lora_rank=1).build((None, 2))


# -- inputs -----------------------------------------------------------------------------------------------------------


def test_input_gives_a_tensor_with_its_layer():
    tensor = Input((3, None), batch_size=2, dtype="int32", name="words")
    assert (tensor.shape, tensor.dtype, tensor.name) == ((2, 3, None), "int32", "words")
    assert isinstance(tensor.history.operation, InputLayer)
    assert tensor.history.operation.output is tensor


def test_input_layer_config_round_trip():
    layer = InputLayer(batch_shape=(None, 4), dtype="float16", name="x", optional=True)
    again = InputLayer.from_config(layer.get_config())
    assert again.get_config() == layer.get_config()
    assert again.output.shape == (None, 4)


def test_input_names_count_up():
    assert [Input((1,)).name for _ in range(2)] == ["input_layer", "input_layer_1"]


@pytest.mark.parametrize(("arguments", "argument"), [
    ({}, "shape"), ({"shape": (3,), "batch_shape": (None, 3)}, "batch_shape"), ({"shape": "3"}, "shape"),
    ({"shape": (2.5,)}, "shape"), ({"shape": (3,), "dtype": "flaot32"}, "dtype"), ({"tensor": 3}, "input_tensor"),
])
def test_input_names_the_wrong_argument(arguments, argument):
    with pytest.raises(KerasrError) as caught:
        Input(**arguments)
    assert caught.value.argument == argument


def test_an_input_layer_is_not_called():
    with pytest.raises(ArgumentTypeError, match="no inputs"):
        InputLayer((3,))(numbers(1, 3))


def test_masking_zeroes_and_marks_steps_that_are_padding():
    x = np.array([[[1.0, -1.0], [-1.0, -1.0]]], "float32")
    out = Masking(mask_value=-1.0)(x)
    np.testing.assert_array_equal(out, [[[1, -1], [0, 0]]])
    np.testing.assert_array_equal(masking.get_mask(out), [[True, False]])


def test_strings_are_refused():
    with pytest.raises(ArgumentTypeError, match="numbers"):
        Dense(2)(np.array([["a", "b"]]))


def test_jax_and_numpy_inputs_agree():
    layer, x = Dense(2), numbers(2, 3)
    np.testing.assert_array_equal(layer(x), layer(jnp.asarray(x)))
