"""Every layer against real Keras: outputs, weights after the call, gradients, and what its config says."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from conformance_cases import assert_close, load_cases

from kerasr_core import registry

CASES = load_cases("layers")
SIZES = {  # one number may stand for several
    "kernel_size", "strides", "pool_size", "dilation_rate", "output_padding", "padding", "cropping", "size",
}
pytestmark = pytest.mark.conformance


def ids(case):
    return case.id


def built(case):
    layer = registry.lookup(case.target)(**case["config"])
    inputs = case["inputs"]
    layer.build([x.shape for x in inputs] if len(inputs) > 1 else inputs[0].shape)
    if case.get("weights"):
        layer.set_weights(case["weights"])
    return layer


def call_arguments(case):
    arguments = dict(case.get("call") or {})
    if case.get("mask"):
        arguments["mask"] = one_or_list([jnp.asarray(m) for m in case["mask"]])
    return arguments


def one_or_list(values):
    return values if len(values) > 1 else values[0]


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_outputs_and_weights(case):
    layer = built(case)
    assert [w.shape for w in layer.get_weights()] == [w.shape for w in case.get("weights", [])]
    outputs = layer(one_or_list(case["inputs"]), **call_arguments(case))
    outputs = outputs if isinstance(outputs, (list, tuple)) else [outputs]
    assert len(outputs) == len(case["expected"])
    for i, (got, expected) in enumerate(zip(outputs, case["expected"])):
        assert str(got.dtype) == str(expected.dtype)
        assert_close(got, expected, case.tolerance, f"output {i}")
    for weight, expected in zip(layer.weights, case.get("expected_weights") or case.get("weights", [])):
        assert_close(weight.value, expected, case.tolerance, weight.name)


@pytest.mark.parametrize("case", [c for c in CASES if c.get("gradients") is not None], ids=ids)
def test_gradients(case):
    layer = built(case)
    inputs = [jnp.asarray(x) for x in case["inputs"]]
    floats = [i for i, x in enumerate(inputs) if jnp.issubdtype(x.dtype, jnp.floating)]
    state = [v.value for v in layer.non_trainable_variables]

    def loss(chosen, parameters):
        full = [chosen[floats.index(i)] if i in floats else x for i, x in enumerate(inputs)]
        outputs, _ = layer.stateless_call(parameters, state, one_or_list(full), **call_arguments(case))
        return sum(jnp.sum(jnp.square(y.astype("float32"))) for y in jax.tree.leaves(outputs))

    by_inputs, by_weights = jax.grad(loss, argnums=(0, 1))(
        [inputs[i] for i in floats], [v.value for v in layer.trainable_variables]
    )
    got = [*by_inputs, *by_weights]
    assert len(got) == len(case["gradients"])
    for i, (g, expected) in enumerate(zip(got, case["gradients"])):
        assert_close(g, expected, max(case.tolerance, 3e-6), f"gradient {i}")  # a sum of squares of sums: two more roundings


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_symbolic_shape_is_the_shape_of_the_arrays(case):
    layer = registry.lookup(case.target)(**case["config"])
    make = registry.lookup("Input")
    tensors = [make(batch_shape=(None, *x.shape[1:]), dtype=str(x.dtype)) for x in case["inputs"]]
    outputs = layer(one_or_list(tensors))
    outputs = outputs if isinstance(outputs, (list, tuple)) else [outputs]
    for tensor, expected in zip(outputs, case["expected"]):
        assert tensor.shape[1:] == expected.shape[1:]
        assert tensor.shape[0] in (None, expected.shape[0])


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_config_round_trip(case):
    layer = registry.lookup(case.target)(**case["config"])
    again = type(layer).from_config(layer.get_config())
    assert again.get_config() == layer.get_config()
    for key, value in case["config"].items():
        if key not in ("dtype", "name", *type(layer)._not_in_config) or key == "layer":
            assert _plain(layer.get_config()[key]) == _plain(value) or (key in SIZES and not isinstance(value, str))


def _plain(value):
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return [_plain(v) for v in value] if isinstance(value, (list, tuple)) else value


def test_every_layer_has_a_table():
    tables = {c.target.rpartition(".")[2] for c in CASES}
    without = {  # tested beside this file
        "Layer", "InputLayer", "Input", "InputSpec",
        "LSTMCell", "GRUCell", "SimpleRNNCell", "RNN", "StackedRNNCells", "Wrapper",
    }
    layers = {n for n, o in registry.namespace("layers").items() if isinstance(o, type) and registry.public_name(o) == f"layers.{n}"}
    assert layers - without <= tables


def test_compiled_call_equals_the_eager_one():
    for case in CASES:
        if case.target in ("layers.Conv2D", "layers.LSTM", "layers.BatchNormalization") and not case.get("call"):
            layer = built(case)
            arguments = call_arguments(case)
            state = [v.value for v in layer.non_trainable_variables], [v.value for v in layer.trainable_variables]
            compiled = jax.jit(lambda t, n, x: layer.stateless_call(t, n, x, **arguments)[0])  # noqa: B023
            outputs = jax.tree.leaves(compiled(state[1], state[0], case["inputs"][0]))
            for got, expected in zip(outputs, case["expected"]):
                assert_close(got, expected, max(case.tolerance, 2e-6), case.id)
            break
    else:
        raise AssertionError("no case was run")


def test_layers_take_numpy_of_any_byte_order_and_layout():
    layer = registry.lookup("layers.Dense")(2)
    x = np.asfortranarray(np.arange(6, dtype="float64").reshape(2, 3))
    assert_close(layer(x), layer(np.ascontiguousarray(x, "float32")), 0)
