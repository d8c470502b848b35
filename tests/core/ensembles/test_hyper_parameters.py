"""Members that differ in settings equal lone models with these settings; what cannot differ is refused."""

import numpy as np
import pytest
from ensemble_parts import Ensemble, Input, Sequential, X, Y, alone, assert_weights_equal, clone_model, compiled, layers, mlp, rich, seed

from kerasr_core import registry
from kerasr_core.errors import ArgumentError

optimizers = type("optimizers", (), registry.namespace("optimizers"))
FIT = {"epochs": 2, "batch_size": 16}


def test_learning_rates():
    model = mlp()
    ensemble = Ensemble(model, seeds=[1, 2], hyper_parameters={"learning_rate": [0.001, 0.1]})
    ensemble.fit(X, Y, verbose=0, **FIT)
    lone, _ = alone(model, 2, optimizer=optimizers.Adam(0.1), **FIT)
    assert_weights_equal(ensemble.member(1), lone)
    assert float(ensemble.member(1).optimizer.learning_rate) == pytest.approx(0.1)


@pytest.mark.parametrize("name", ["weight_decay", "beta_1", "epsilon"])
def test_numbers_of_the_optimizer(name):
    values = {"weight_decay": [0.01, 0.3], "beta_1": [0.9, 0.5], "epsilon": [1e-7, 1e-2]}[name]
    make = lambda v: optimizers.Adam(0.01, **{name: v})  # noqa: E731
    model = mlp(make(values[0]))
    ensemble = Ensemble(model, seeds=[1, 2], hyper_parameters={name: values})
    ensemble.fit(X, Y, verbose=0, **FIT)
    lone, _ = alone(model, 2, optimizer=make(values[1]), **FIT)
    assert_weights_equal(ensemble.member(1), lone)
    assert getattr(ensemble.member(1).optimizer, name) == values[1]
    other, _ = alone(model, 2, optimizer=make(values[0]), **FIT)
    assert max(np.abs(a - b).max() for a, b in zip(other.get_weights(), lone.get_weights(), strict=True)) > 1e-4


def test_rates_of_dropout_and_penalties():
    def build(rate, l2):
        return compiled(Sequential([
            Input((4,)), layers.Dense(8, activation="relu", kernel_regularizer=registry.lookup("regularizers.L2")(l2), name="hidden"),
            layers.Dropout(rate, name="drop"), layers.Dense(3, activation="softmax"),
        ]), "sgd")

    values = {"drop.rate": [0.2, 0.6], "hidden.kernel_regularizer.l2": [0.01, 1.0]}
    ensemble = Ensemble(build(0.2, 0.01), seeds=[1, 2], hyper_parameters=values)
    history = ensemble.fit(X, Y, verbose=0, **FIT)
    lone, expected = alone(build(0.6, 1.0), 2, **FIT)
    np.testing.assert_allclose(history.members["loss"][:, 1], expected["loss"], rtol=1e-5)
    assert_weights_equal(ensemble.member(1), lone)
    assert ensemble.member(1).get_layer("drop").rate == 0.6


def test_a_function_of_the_hyper_parameters():
    def build(rate, learning_rate):
        return compiled(Sequential([Input((4,)), layers.Dense(8, activation="relu"), layers.Dropout(rate), layers.Dense(3, activation="softmax")]),
                        optimizers.Adam(learning_rate))

    values = {"rate": [0.1, 0.4, 0.7], "learning_rate": [0.001, 0.01, 0.1]}
    ensemble = Ensemble(build, seeds=[4, 5, 6], hyper_parameters=values)
    ensemble.fit(X, Y, verbose=0, **FIT)
    seed(6)
    lone = build(0.7, 0.1)
    lone.fit(X, Y, verbose=0, **FIT)
    assert_weights_equal(ensemble.member(2), lone)


def test_a_function_whose_models_differ_in_shape_is_refused():
    def build(units):
        return compiled(Sequential([Input((4,)), layers.Dense(units), layers.Dense(3)]))

    with pytest.raises(ArgumentError, match="not in `units`"):
        Ensemble(build, hyper_parameters={"units": [4, 8]})

    def deeper(depth):
        return compiled(Sequential([Input((4,)), *[layers.Dense(3) for _ in range(depth)]]))

    with pytest.raises(ArgumentError, match="number of layers"):
        Ensemble(deeper, hyper_parameters={"depth": [1, 2]})


@pytest.mark.parametrize(("values", "words"), [
    ({"learning_rat": [0.1, 0.2]}, "Did you mean.*learning_rate"), ({"learning_rate": [0.1, float("nan")]}, "a number for each of the 2"),
    ({"learning_rate": [0.1, 0.2, 0.3]}, "2 members"), ({"drop.rate": [0.0, 0.2]}, "must be 0"), ({"drop.name": [1.0, 2.0]}, "no number"),
    ({"drop.rate": [0.2, 1.5]}, "rate"), ({"hidden.units": [8, 4]}, "no number"), ({"weight_decay": [0.1, 0.2]}, "must be 0 .or None."),
])
def test_mistakes_are_named(values, words):
    with pytest.raises(ValueError, match=words):
        model = rich()
        Ensemble(model, members=2, hyper_parameters=values).fit(X, Y, verbose=0)


def test_a_setting_that_decides_what_is_computed_is_refused():
    model = mlp(optimizers.SGD(0.1, momentum=0.9))
    with pytest.raises(ArgumentError, match="must be 0"):
        Ensemble(model, members=2, hyper_parameters={"momentum": [0.9, 0.0]})
    with pytest.raises(ArgumentError, match="clipnorm.*fixed number"):
        Ensemble(mlp(optimizers.SGD(0.1, clipnorm=1.0)), members=2, hyper_parameters={"clipnorm": [0.9, 0.5]}).fit(X, Y, verbose=0)
    low = rich()
    low.get_layer("drop").rate = 0.5
    with pytest.raises(ArgumentError, match="decides what is computed"):
        Ensemble(low, members=2, hyper_parameters={"drop.rate": [0.5, 1.0]}).fit(X, Y, verbose=0)


def test_a_learning_rate_beside_a_schedule_is_refused():
    schedule = registry.lookup("optimizers.schedules.ExponentialDecay")(0.01, 3, 0.5)
    with pytest.raises(ArgumentError, match="schedule"):
        Ensemble(mlp(optimizers.Adam(schedule)), members=2, hyper_parameters={"learning_rate": [0.1, 0.2]})


def test_clones_of_the_model_are_not_changed():
    model = rich()
    Ensemble(model, members=2, hyper_parameters={"drop.rate": [0.3, 0.4]}).fit(X, Y, epochs=1, verbose=0)
    assert model.get_layer("drop").rate == 0.2
    assert clone_model(model).get_layer("drop").rate == 0.2
