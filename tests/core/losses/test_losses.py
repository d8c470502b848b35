"""Losses: the numbers of real Keras, configs, names, weights, masks, and errors that name what is wrong."""

import inspect

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from conformance_cases import assert_close, load_cases

from kerasr_core import losses, masking, registry
from kerasr_core.errors import ArgumentError, DataError, ShapeError, UnknownNameError

CASES = load_cases("losses")
make = registry.lookup
CLASSES = [c for c in registry.namespace("losses").values() if isinstance(c, type) and c is not losses.Loss]


@pytest.mark.conformance
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_numbers_are_those_of_keras(case):
    loss = make(case.target)(**case["config"])
    assert_close(loss(case["y_true"], case["y_pred"], case.get("sample_weight")), case["expected"], case.tolerance)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_the_same_under_jit(case):
    loss = make(case.target)(**case["config"])
    got = jax.jit(lambda t, p: loss(t, p, case.get("sample_weight")))(case["y_true"], case["y_pred"])
    assert_close(got, case["expected"], 5e-6)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_config_round_trip_gives_the_same_loss(case):
    loss = make(case.target)(**case["config"])
    again = losses.deserialize(losses.serialize(loss))
    assert type(again) is type(loss) and again.get_config() == loss.get_config()
    assert all(getattr(again, name) == getattr(loss, name) for name in type(loss).fields)


def test_every_loss_has_a_table():
    assert {registry.public_name(c) for c in CLASSES} == {c.target for c in CASES}


@pytest.mark.parametrize("loss", CLASSES, ids=lambda c: c.__name__)
def test_every_argument_is_documented(loss):
    for name in inspect.signature(loss).parameters:
        assert f"        {name}: " in inspect.getdoc(loss).replace("\n    ", "\n        "), name


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("mse", "mean_squared_error"), ("MAE", "mean_absolute_error"), ("bce", "binary_crossentropy"), ("kld", "kl_divergence"),
        ("sparse_categorical_crossentropy", "sparse_categorical_crossentropy"), ("huber", "huber"),
    ],
)
def test_a_short_name_is_the_function(word, expected):
    assert losses.get(word) is make(f"losses.{expected}")


def test_a_class_name_is_an_instance_and_none_stays_none():
    assert isinstance(losses.get("MeanSquaredError"), make("losses.MeanSquaredError"))
    assert losses.get(None) is None


def test_an_unknown_name_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="(?i)categorical_?crossentropy"):
        losses.get("categorical_crossentropi")


def test_fields_that_keras_leaves_out_of_the_config_are_kept_where_they_were_set():
    huber = make("losses.Huber")
    assert set(huber().get_config()) == {"name", "reduction"}
    assert losses.deserialize(losses.serialize(huber(delta=0.25))).delta == 0.25


def test_a_subclass_with_its_own_init_works_with_masks_and_weights():
    class Scaled(losses.Loss):
        def __init__(self, factor, name="scaled", **kwargs):
            super().__init__(name=name, **kwargs)
            self.factor = factor

        def call(self, y_true, y_pred):
            return self.factor * jnp.abs(y_true - y_pred).mean(-1)

        def get_config(self):
            return {**super().get_config(), "factor": self.factor}

    y_pred = jnp.array([[1.0], [2.0], [5.0]])
    loss = Scaled(2.0, reduction="sum")
    assert float(loss(np.zeros((3, 1)), y_pred, np.array([1.0, 1.0, 0.0]))) == 6.0
    masking.set_mask(y_pred, jnp.array([True, False, False]))
    assert float(Scaled(2.0)(np.zeros((3, 1)), y_pred)) == 2.0
    assert Scaled.from_config(loss.get_config()).factor == 2.0


def test_a_mask_averages_over_valid_elements_only():
    y_pred = jnp.array([[0.0], [1.0], [2.0], [3.0]])
    masking.set_mask(y_pred, jnp.array([True, True, False, False]))
    loss = make("losses.MeanSquaredError")
    assert float(loss()(np.ones((4, 1)), y_pred)) == 0.5
    assert float(loss(reduction="sum")(np.ones((4, 1)), y_pred)) == 1.0
    np.testing.assert_array_equal(loss(reduction="none")(np.ones((4, 1)), y_pred), [1, 0, 0, 0])


def test_weights_of_examples_reach_all_their_steps():
    loss = make("losses.MeanSquaredError")(reduction="sum")
    assert float(loss(np.zeros((2, 3, 1)), np.ones((2, 3, 1)), np.array([1.0, 10.0]))) == 33.0


def test_weights_that_do_not_fit_are_an_error():
    with pytest.raises(ShapeError, match="sample_weight"):
        make("losses.MeanSquaredError")()(np.zeros((4, 2)), np.zeros((4, 2)), np.ones(3))


@pytest.mark.parametrize(
    ("name", "y_true", "y_pred"),
    [
        ("MeanSquaredError", (4, 3), (4, 2)), ("CategoricalCrossentropy", (4,), (4, 3)), ("CategoricalCrossentropy", (4, 1), (4, 3)),
        ("SparseCategoricalCrossentropy", (4, 3), (4, 3)), ("SparseCategoricalCrossentropy", (3,), (4, 3)),
        ("BinaryCrossentropy", (4, 1), (4, 3)),
    ],
)
def test_shapes_that_do_not_fit_are_named(name, y_true, y_pred):
    with pytest.raises(ShapeError, match="y_true") as caught:
        make(f"losses.{name}")()(np.zeros(y_true), np.ones(y_pred))
    assert caught.value.argument == "y_true"
    assert caught.value.received == str(list(y_true))


@pytest.mark.parametrize(
    ("name", "config", "labels", "shape", "words"),
    [
        ("SparseCategoricalCrossentropy", {}, [1, 2, 3], (None, 3), "from 0 to 2.*received labels from 1 to 3.*Subtract 1"),
        ("SparseCategoricalCrossentropy", {}, [0, -1], (None, 3), "from 0 to 2"),
        ("SparseCategoricalCrossentropy", {}, [0.5, 1], (None, 3), "whole numbers"),
        ("SparseCategoricalCrossentropy", {}, [[1, 0, 0]], (None, 3), "One-hot"),
        ("BinaryCrossentropy", {}, [[0], [2]], (None, 1), "from 0 to 1"),
        ("BinaryCrossentropy", {}, [[0, 1]], (None, 3), r"\[3\]"),
        ("CategoricalCrossentropy", {}, [0, 1], (None, 3), "sparse"),
        ("CategoricalCrossentropy", {}, [[0, 1]], (None, 3), r"\[3\]"),
        ("MeanSquaredError", {}, [[0, 1]], (None, 3), r"\[3\].*\[2\]"),
    ],
)
def test_labels_that_a_loss_cannot_take_are_found_before_training(name, config, labels, shape, words):
    with pytest.raises(DataError, match=words) as caught:
        make(f"losses.{name}")(**config).check_labels(np.array(labels), shape)
    assert caught.value.argument == "y"


@pytest.mark.parametrize(
    ("name", "config", "labels", "shape"),
    [
        ("SparseCategoricalCrossentropy", {"ignore_class": -1}, [0, -1, 2], (None, 3)),
        ("SparseCategoricalCrossentropy", {}, [[0], [2]], (None, 3)),
        ("SparseCategoricalCrossentropy", {}, [[0, 1], [2, 1]], (None, None, 3)),
        ("BinaryCrossentropy", {}, [0, 1], (None, 1)),
        ("CategoricalCrossentropy", {}, [[0.2, 0.8]], (None, 2)),
        ("MeanSquaredError", {}, [0.5, 7], (None, 1)),
    ],
)
def test_good_labels_pass(name, config, labels, shape):
    make(f"losses.{name}")(**config).check_labels(np.array(labels), shape)


def test_a_wrapped_builtin_function_checks_labels_too():
    loss = losses.LossFunctionWrapper(losses.get("sparse_categorical_crossentropy"))
    with pytest.raises(DataError, match="from 0 to 2"):
        loss.check_labels(np.array([3]), (None, 3))


def test_wrapped_functions_keep_their_options_in_the_config():
    loss = losses.LossFunctionWrapper(losses.get("huber"), name="h", delta=0.5)
    again = losses.LossFunctionWrapper.from_config(loss.get_config())
    assert float(again([0.0], [2.0])) == float(make("losses.Huber")(delta=0.5)([0.0], [2.0]))


@pytest.mark.parametrize(
    ("name", "config", "argument"),
    [
        ("MeanSquaredError", {"reduction": "average"}, "reduction"), ("BinaryCrossentropy", {"label_smoothing": 2}, "label_smoothing"),
        ("CategoricalGeneralizedCrossEntropy", {"q": 1.5}, "q"), ("SparseCategoricalCrossentropy", {"from_logits": "yes"}, "from_logits"),
    ],
)
def test_wrong_arguments_are_named(name, config, argument):
    with pytest.raises((ArgumentError, TypeError)) as caught:
        make(f"losses.{name}")(**config)
    assert caught.value.argument == argument


def test_large_label_numbers_keep_their_value():
    classes = 2**24 + 2
    y_pred = jnp.zeros((1, classes), "float32").at[0, classes - 1].set(30.0)
    loss = make("losses.SparseCategoricalCrossentropy")(from_logits=True)
    assert float(loss(np.array([classes - 1]), y_pred)) < 1e-3
    assert float(loss(np.array([classes - 2]), y_pred)) > 29


@pytest.mark.parametrize("name", ["BinaryCrossentropy", "CategoricalCrossentropy", "SparseCategoricalCrossentropy", "KLDivergence", "Poisson"])
def test_gradients_are_finite_at_the_ends_of_probability(name):
    y_pred = jnp.array([[0.0, 1.0], [1.0, 0.0]])
    y_true = np.array([0, 0]) if name.startswith("Sparse") else np.array([[1.0, 0.0], [1.0, 0.0]], "float32")
    loss = make(f"losses.{name}")()
    gradient = jax.grad(lambda p: loss(y_true, p))(y_pred)
    assert np.isfinite(np.asarray(gradient)).all()
