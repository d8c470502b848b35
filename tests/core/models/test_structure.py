"""Sequential, Functional and subclassed models: structure, configs, names and mistakes. Facts of Keras 3.15 where stated."""

import copy
import json
import pickle

import jax
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import config, models, registry, serialization
from kerasr_core.errors import ArgumentError, ShapeError, StateError, UnknownNameError
from kerasr_core.layer import Layer

L = type("L", (), registry.namespace("layers"))
Input = registry.lookup("Input")
Model, Sequential = models.Model, models.Sequential




class Block(Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.dense = [L.Dense(units, activation="relu"), L.Dense(units)]

    def call(self, x, training=False):
        for layer in self.dense:
            x = layer(x)
        return x


class Subclassed(Model):
    def __init__(self, units=3, **kwargs):
        super().__init__(**kwargs)
        self.block, self.drop, self.out = Block(units), L.Dropout(0.5), L.Dense(2)

    def call(self, x, training=False):
        return self.out(self.drop(self.block(x), training=training))


def branched():
    a, b = Input((4,), name="a"), Input((4,), name="b")
    shared = L.Dense(3, name="shared")
    inner = Sequential([Input((6,)), L.Dense(2)], name="inner")
    x = inner(L.Concatenate()([shared(a), shared(b)]))
    return Model([a, b], {"o1": x, "o2": L.Dropout(0.5)(x)})


def test_names_and_order_are_those_of_keras():
    model = branched()
    assert [layer.name for layer in model.layers] == ["a", "b", "shared", "concatenate", "inner", "dropout"]
    assert model.name == "functional_1"  # the inner Sequential used `functional`
    assert [v.path for v in model.weights] == ["shared/kernel", "shared/bias", "inner/dense/kernel", "inner/dense/bias"]
    assert model.input_names == ["a", "b"]


def test_automatic_names_count_by_class():
    assert [L.Dense(1).name, L.Dense(1).name, L.Conv2D(1, 1).name, L.ReLU().name, L.LSTM(1).name, L.MaxPooling2D().name] == [
        "dense", "dense_1", "conv2d", "re_lu", "lstm", "max_pooling2d"]
    config.reset_names()
    assert L.Dense(1).name == "dense"


@pytest.mark.parametrize("make", [branched, lambda: Sequential([Input((4,)), L.Dense(3), L.BatchNormalization()])], ids=["functional", "sequential"])
def test_a_config_gives_the_same_model(make):
    model = make()
    text = model.to_json()
    again = serialization.deserialize(json.loads(text))
    assert json.loads(again.to_json()) == json.loads(text)
    again.set_weights(model.get_weights())
    x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
    data = [x, x[::-1].copy()] if isinstance(model.input, list) else x
    jax.tree.map(np.testing.assert_array_equal, model.predict(data, verbose=0), again.predict(data, verbose=0))


def test_inputs_may_come_as_list_dictionary_or_by_name():
    model = branched()
    x = np.ones((2, 4), "float32")
    y = model({"b": x * 2, "a": x})
    z = model([x, x * 2])
    np.testing.assert_array_equal(y["o1"], z["o1"])


def test_shared_layers_have_one_set_of_weights():
    model = branched()
    assert model.count_params() == 4 * 3 + 3 + 6 * 2 + 2


def test_operators_and_ops_become_nodes_that_survive_the_config():
    a = Input((4,), name="a")
    model = Model(a, (a * 2 + 1)[:, :2] - L.Dense(2)(a))
    again = serialization.deserialize(json.loads(model.to_json()))
    again.set_weights(model.get_weights())
    x = np.random.default_rng(1).normal(size=(3, 4)).astype("float32")
    expected = (x * 2 + 1)[:, :2] - (x @ model.get_weights()[0] + model.get_weights()[1])
    np.testing.assert_allclose(model.predict(x, verbose=0), expected, rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(model.predict(x, verbose=0), again.predict(x, verbose=0))


def test_models_on_intermediate_tensors():
    a = Input((4,))
    hidden = L.Dense(3, name="h")(a)
    model = Model(hidden, L.Dense(2, name="o")(hidden))
    assert model.predict(np.ones((2, 3)), verbose=0).shape == (2, 2)
    features = Model(a, hidden)
    assert features.predict(np.ones((2, 4)), verbose=0).shape == (2, 3)


def test_a_subclass_that_passes_inputs_and_outputs_is_functional():
    class Wrapped(Model):
        def __init__(self, units):
            a = Input((4,))
            super().__init__(a, L.Dense(units)(a))
            self.units = units

    model = Wrapped(3)
    assert isinstance(model, models.Functional) and model.predict(np.ones((2, 4)), verbose=0).shape == (2, 3)


def test_sequential_builds_late_and_can_change():
    model = Sequential([L.Dense(3), L.Dense(2)])
    assert not model.built and model.weights == []
    model(np.ones((1, 5)))
    assert [v.shape for v in model.weights] == [(5, 3), (3,), (3, 2), (2,)]
    assert model.pop().units == 2
    assert model.predict(np.ones((2, 5)), verbose=0).shape == (2, 3)
    model.add(L.Dense(7))
    assert model.output_shape == (1, 7)  # Keras too keeps the batch size of the first call
    assert Sequential([L.Dense(2, input_shape=(3,))]).built


def test_trainable_goes_down_and_comes_back():
    model = branched()
    model.get_layer("inner").trainable = False
    assert [v.path for v in model.trainable_variables] == ["shared/kernel", "shared/bias"]
    model.trainable = False
    assert model.trainable_variables == []
    model.trainable = True
    assert len(model.trainable_variables) == 4


def test_frozen_layers_do_not_move():
    model = Sequential([Input((4,)), L.Dense(3, name="fixed"), L.Dense(1)])
    model.get_layer("fixed").trainable = False
    model.compile("sgd", "mse")
    before = model.get_weights()
    model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
    after = model.get_weights()
    np.testing.assert_array_equal(before[0], after[0])
    assert not np.array_equal(before[2], after[2])


def test_subclassed_models_build_from_shapes_and_pickle():
    model = Subclassed()
    model.build((None, 4))
    assert len(model.weights) == 6 and model.get_config()["units"] == 3
    for other in (copy.deepcopy(Sequential([Input((4,)), L.Dense(2)])), pickle.loads(pickle.dumps(Sequential([Input((4,)), L.Dense(2)])))):
        assert other.count_params() == 10


def test_stateless_call_is_pure_and_differentiable():
    model = Subclassed()
    x = np.ones((2, 4), "float32")
    model(x)
    params, state = [v.value for v in model.trainable_variables], [v.value for v in model.non_trainable_variables]
    before = model.get_weights()
    grads = jax.grad(lambda p: model.stateless_call(p, state, x, training=True)[0].sum())(params)
    assert [g.shape for g in grads] == [p.shape for p in params]
    _, new = model.stateless_call(params, state, x, training=True)
    assert not np.array_equal(new[0], state[0])  # the dropout seed went on, in the result only
    np.testing.assert_array_equal(model.non_trainable_variables[0].numpy(), state[0])
    jax.tree.map(np.testing.assert_array_equal, before, model.get_weights())


def test_a_setting_changed_on_a_built_layer_takes_effect_in_compiled_calls():
    model = Sequential([Input((4,)), L.Dense(3, activation="softmax")])
    x = np.ones((2, 4), "float32")
    model(x), model.predict(x, verbose=0)
    model.layers[0].activation = registry.lookup("activations.linear")
    kernel, bias = model.get_weights()
    np.testing.assert_allclose(model(x), x @ kernel + bias, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(model.predict(x, verbose=0), x @ kernel + bias, rtol=1e-5, atol=1e-6)


def test_repeated_calls_follow_every_change_of_the_model():
    """The second call with a NumPy array takes a shorter way, as long as nothing has changed. Numbers by NumPy."""
    model = Sequential([Input((4,)), L.Dense(3, name="one"), L.Dropout(0.5), L.Dense(2, name="two")])
    x = np.arange(8.0, dtype="float32").reshape(2, 4)

    def expected():
        a, b, c, d = model.get_weights()
        return (x @ a + b) @ c + d

    def right(value):
        np.testing.assert_allclose(value, expected(), rtol=1e-5, atol=1e-5)

    for _ in range(3):
        right(model(x))
    kept = model.__dict__["_plain_call"]
    assert kept is not None and kept.holds()
    model.get_layer("one").set_weights([np.ones((4, 3)), np.zeros(3)])
    right(model(x))
    given = x.copy()
    later = model(given)
    given[:] = 0.0
    right(later)
    right(model(x.astype("float64")))
    right(model(x.astype("int32")))
    model.get_layer("one").trainable = False
    assert not kept.holds()
    right(model(x)), right(model(x))
    assert not np.allclose(model(x, training=True), expected())
    right(model(x))
    params = [2.0 * v.value for v in model.trainable_variables]
    state = [v.value for v in model.non_trainable_variables]
    doubled, _ = model.stateless_call(params, state, x)
    a, b, c, d = model.get_weights()
    np.testing.assert_allclose(doubled, (x @ a + b) @ (2 * c) + 2 * d, rtol=1e-5, atol=1e-5)
    model.get_layer("two").activation = registry.lookup("activations.relu")
    np.testing.assert_allclose(model(x), np.maximum(expected(), 0.0), rtol=1e-5, atol=1e-5)
    with pytest.raises((TypeError, ValueError)):
        model(np.array([["a", "b", "c", "d"]]))


def test_repeated_calls_hold_the_losses_and_states_of_the_last():
    model = Sequential([Input((4,)), L.Dense(3, activity_regularizer="l2")])
    x = np.ones((2, 4), "float32")
    for scale in (1.0, 1.0, 2.0):
        outputs = np.asarray(model(scale * x))
        assert len(model.losses) == 1
        np.testing.assert_allclose(model.losses[0], 0.01 * (outputs**2).sum() / 2, rtol=1e-5)
    stateful = Sequential([Input((3, 2), batch_size=1), L.GRU(2, stateful=True)])
    x = np.ones((1, 3, 2), "float32")
    first, second, third = (np.asarray(stateful(x)) for _ in range(3))
    stateful.reset_states() if hasattr(stateful, "reset_states") else stateful.layers[0].reset_states()
    assert not np.allclose(first, second) and not np.allclose(second, third)
    np.testing.assert_allclose(stateful(x), first, rtol=1e-6)


def test_clones_have_weights_of_their_own():
    model = branched()
    clone = models.clone_model(model)
    assert [layer.name for layer in clone.layers] == [layer.name for layer in model.layers]
    assert not np.array_equal(clone.get_weights()[0], model.get_weights()[0])


@pytest.mark.parametrize("call, error, words", [
    (lambda: Model([Input((4,))], [3]), ArgumentError, "must be KerasTensors"),
    (lambda: branched().get_layer("sharde"), UnknownNameError, "Did you mean 'shared'"),
    (lambda: branched().predict([np.ones((2, 4))], verbose=0), ShapeError, "2 inputs"),
    (lambda: branched().predict([np.ones((2, 4)), np.ones((2, 5))], verbose=0), ShapeError, "'b' must have shape"),
    (lambda: branched()({"a": np.ones((2, 4)), "bb": np.ones((2, 4))}), ArgumentError, "lack 'b'"),
    (lambda: Sequential([L.Dense(1, name="x"), L.Dense(1, name="x")]), ArgumentError, "unique"),
    (lambda: Sequential([3]), ArgumentError, "only layers"),
    (lambda: Sequential([L.Dense(2)]).fit(np.ones((2, 2)), np.ones(2)), StateError, "compiled"),
    (lambda: Sequential([L.Dense(2)]).count_params(), StateError, "not built"),
    (lambda: Model(Input((3,), name="p"), Input((3,), name="q")), ArgumentError, "not among"),
    (lambda: Sequential([Input((4,)), L.Dense(2)]).set_weights([np.ones((3, 2)), np.ones(2)]), ValueError, "has shape [4, 2]"),
])
def test_mistakes_name_what_is_wrong(call, error, words):
    with pytest.raises(error, match="(?s).*" + words.replace("[", r"\[").replace("(", r"\(")):
        call()
