"""Metrics: the numbers of real Keras, state as arrays, configs, names, and errors that name what is wrong."""

import inspect

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from conformance_cases import assert_close, load_cases

from kerasr_core import config, masking, metrics, registry
from kerasr_core.errors import ArgumentError, ShapeError, StateError, UnknownNameError

CASES = load_cases("metrics")
make = registry.lookup
CLASSES = [c for c in registry.namespace("metrics").values() if isinstance(c, type) and c is not metrics.Metric]


def updates(case):
    return [[u[k] for k in ("values", "y_true", "y_pred", "sample_weight") if k in u] for u in case["updates"]]


@pytest.mark.conformance
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_numbers_are_those_of_keras(case):
    metric = make(case.target)(**case["config"])
    for update in updates(case):
        metric.update_state(*update)
    assert_close(metric.result(), case["expected"], case.tolerance)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_stateless_under_jit_gives_the_same_and_leaves_the_metric_alone(case):
    metric = make(case.target)(**case["config"])
    if "y_true" in case["updates"][0]:
        metric.build(case["updates"][0]["y_true"].shape, case["updates"][0]["y_pred"].shape)
    state = metric.stateless_reset_state()
    before = [v.numpy() for v in metric.variables]
    update = jax.jit(metric.stateless_update_state)
    for batch in updates(case):
        state = update(state, *batch)
    assert_close(metric.stateless_result(state), case["expected"], max(case.tolerance, 5e-6))
    for v, old in zip(metric.variables, before):
        np.testing.assert_array_equal(v.numpy(), old)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_config_round_trip(case):
    metric = make(case.target)(**case["config"])
    again = metrics.deserialize(metrics.serialize(metric))
    assert type(again) is type(metric) and again.get_config() == metric.get_config()


@pytest.mark.parametrize("case", [c for c in CASES if c.name.startswith("two batches")], ids=lambda c: c.id)
def test_reset_forgets_everything(case):
    again = make(case.target)(**case["config"])
    for _ in range(2):
        again.reset_state()
        for update in updates(case):
            again.update_state(*update)
    assert_close(again.result(), case["expected"], case.tolerance)


def test_every_metric_has_a_table():
    assert {registry.public_name(c) for c in CLASSES} - {"metrics.MeanMetricWrapper"} == {c.target for c in CASES}


@pytest.mark.parametrize("metric", CLASSES, ids=lambda c: c.__name__)
def test_every_argument_is_documented(metric):
    for name in inspect.signature(metric).parameters:
        if name != "kwargs":
            assert f"    {name}: " in inspect.getdoc(metric), name


@pytest.mark.parametrize(
    ("word", "expected"),
    [("mse", "MeanSquaredError"), ("MAE", "MeanAbsoluteError"), ("mean_squared_error", "MeanSquaredError"), ("AUC", "AUC"), ("auc", "AUC"),
     ("accuracy", "Accuracy"), ("binary_accuracy", "BinaryAccuracy"), ("sparse_categorical_crossentropy", "SparseCategoricalCrossentropy"),
     ("r2_score", "R2Score"), ("f1_score", "F1Score"), ("hinge", "Hinge")],
)
def test_a_name_is_an_instance(word, expected):
    assert type(metrics.get(word)).__name__ == expected


def test_an_unknown_name_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="(?i)mean_?squared_?error"):
        metrics.get("mean_squarred_error")


def test_automatic_names_count_and_fixed_names_do_not():
    config.reset_names()
    assert [make("metrics.AUC")().name, make("metrics.AUC")().name] == ["auc", "auc_1"]
    assert [make("metrics.MeanSquaredError")().name for _ in range(2)] == ["mean_squared_error"] * 2


def test_variables_have_the_paths_that_keras_gives():
    assert [v.path for v in make("metrics.Mean")(name="loss").variables] == ["loss/total", "loss/count"]
    assert [v.path for v in make("metrics.TruePositives")(name="tp").variables] == ["tp/accumulator"]


def test_a_user_metric_with_variables_and_metrics_inside():
    class Share(metrics.Metric):
        def __init__(self, name="share", **kwargs):
            super().__init__(name=name, **kwargs)
            self.seen = self.add_weight(name="seen")
            self.hits = self.add_variable(shape=(), initializer="zeros", name="hits")
            self.inner = metrics.Mean(name="inner")

        def update_state(self, y_true, y_pred, sample_weight=None):
            self.seen.assign_add(jnp.size(y_true))
            self.hits.assign_add(jnp.sum(jnp.round(y_pred) == y_true, dtype="float32"))
            self.inner.update_state(y_pred)

        def result(self):
            return {"share": self.hits / self.seen, "mean": self.inner.result()}

    metric = Share()
    assert [v.path for v in metric.variables] == ["share/seen", "share/hits", "inner/total", "inner/count"]
    result = metric(jnp.array([1.0, 0.0]), jnp.array([0.9, 0.8]))
    assert float(result["share"]) == 0.5
    state = jax.jit(metric.stateless_update_state)(metric.stateless_reset_state(), jnp.ones(2), jnp.ones(2))
    assert float(metric.stateless_result(state)["share"]) == 1.0
    metric.reset_state()
    assert all(float(v.value) == 0 for v in metric.variables)
    assert Share.from_config(metric.get_config()).name == "share"


def test_a_function_is_wrapped_with_its_options():
    metric = metrics.MeanMetricWrapper(make("losses.huber"), name="h", delta=0.5)
    assert float(metric(np.zeros((2, 1)), np.ones((2, 1)))) == 0.375
    again = metrics.MeanMetricWrapper.from_config(metric.get_config())
    assert float(again(np.zeros((2, 1)), np.ones((2, 1)))) == 0.375


def test_masks_leave_elements_out_with_and_without_weights():
    y_pred = jnp.array([[0.0], [1.0], [2.0], [3.0]])
    masking.set_mask(y_pred, jnp.array([True, True, False, False]))
    make_one = make("metrics.MeanSquaredError")
    assert float(make_one()(np.ones((4, 1)), y_pred)) == 0.5
    assert float(make_one()(np.ones((4, 1)), y_pred, np.array([3.0, 1.0, 1.0, 1.0]))) == 0.75


@pytest.mark.parametrize(
    ("name", "settings", "argument"),
    [
        ("AUC", {"curve": "ROK"}, "curve"), ("AUC", {"num_thresholds": 1}, "num_thresholds"), ("AUC", {"summation_method": "mean"}, "summation_method"),
        ("Precision", {"thresholds": 2.0}, "thresholds"), ("BinaryAccuracy", {"threshold": 3}, "threshold"), ("FBetaScore", {"beta": -1.0}, "beta"),
        ("SensitivityAtSpecificity", {"specificity": 1.5}, "specificity"), ("IoU", {"num_classes": 2, "target_class_ids": [5]}, "target_class_ids"),
        ("R2Score", {"class_aggregation": "sum"}, "class_aggregation"),
        ("MeanSquaredError", {"namee": "x"}, "namee"),
        ("IoU", {"num_classes": 2}, "target_class_ids"),
    ],
)
def test_wrong_arguments_are_named(name, settings, argument):
    with pytest.raises((ArgumentError, TypeError)) as caught:
        make(f"metrics.{name}")(**settings)
    assert caught.value.argument == argument


@pytest.mark.parametrize(
    ("name", "y_true", "y_pred"),
    [("SparseCategoricalAccuracy", (2, 2), (2, 2)), ("CategoricalAccuracy", (2,), (2, 2)), ("F1Score", (3,), (3,)), ("AUC", (3, 2), (3,)),
     ("MeanSquaredError", (3, 2), (3, 4))],
)
def test_shapes_that_do_not_fit_are_named(name, y_true, y_pred):
    with pytest.raises(ShapeError, match="y_true|y_pred"):
        make(f"metrics.{name}")()(np.ones(y_true), np.ones(y_pred))


def test_a_stateless_update_of_an_unbuilt_metric_says_so():
    metric = make("metrics.F1Score")()
    with pytest.raises(StateError, match="build"):
        metric.stateless_update_state([], np.eye(3), np.eye(3))


def test_results_before_the_first_update_are_zero():
    for name in ("Mean", "AUC", "Precision", "F1Score", "R2Score"):
        assert float(np.sum(make(f"metrics.{name}")().result())) == 0
