"""Optimizers: the steps of real Keras, variables as in files, configs, names, and errors that name what is wrong."""

import inspect
import warnings

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from conformance_cases import assert_close, load_cases

from kerasr_core import config, optimizers, registry
from kerasr_core.errors import ArgumentError, StateError, UnknownNameError
from kerasr_core.variable import Variable

CASES = load_cases("optimizers")
SCHEDULES = load_cases("optimizers/schedules")
make = registry.lookup
CLASSES = [c for c in registry.namespace("optimizers").values() if isinstance(c, type) and c is not optimizers.Optimizer]


def weights(case):
    return [Variable(w, name=n) for w, n in zip(case["initial"], ("kernel", "bias"))]


def start(case):
    config.reset_names()
    return make(case.target).from_config(case["config"])


@pytest.mark.conformance
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_stateless_steps_are_those_of_keras_with_variables_in_the_same_order(case):
    optimizer, held = start(case), weights(case)
    optimizer.build(held)
    assert [v.path.rpartition("/")[2] for v in optimizer.variables] == case["variable_names"]
    apply = jax.jit(optimizer.stateless_apply)
    values, own = [v.value for v in held], [v.value for v in optimizer.variables]
    for gradients in case["gradients"]:
        values, own = apply(own, [jnp.asarray(g) for g in gradients], values)
    for got, expected in [*zip(values, case["expected"]), *zip(own, case["expected_variables"])]:
        assert_close(got, expected, case.tolerance)
    np.testing.assert_array_equal(held[0].numpy(), case["initial"][0])


@pytest.mark.conformance
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_steps_in_place_are_those_of_keras(case):
    optimizer, held = start(case), weights(case)
    for gradients in case["gradients"]:
        optimizer.apply([jnp.asarray(g) for g in gradients], held)
    for got, expected in [*zip(held, case["expected"]), *zip(optimizer.variables, case["expected_variables"])]:
        assert_close(got.numpy(), expected, max(case.tolerance, 2e-6))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_config_round_trip(case):
    optimizer = start(case)
    config_ = optimizers.serialize(optimizer)
    again = optimizers.deserialize(config_)
    assert type(again) is type(optimizer) and optimizers.serialize(again) == config_


@pytest.mark.conformance
@pytest.mark.parametrize("case", SCHEDULES, ids=lambda c: c.id)
def test_schedules_are_those_of_keras(case):
    schedule = make(case.target)(**case["config"])
    again = make("optimizers.schedules.deserialize")(make("optimizers.schedules.serialize")(schedule))
    for rate in (schedule, again, jax.jit(schedule)):
        assert_close(jnp.stack([rate(jnp.int32(s)) for s in case["steps"]]), case["expected"], case.tolerance)


def test_every_optimizer_and_schedule_has_a_table():
    mine = {"optimizers.GradientTransformation"}  # Keras has none: test_optax.py
    assert {registry.public_name(c) for c in CLASSES} - mine == {c.target for c in CASES}
    named = {registry.public_name(c) for c in registry.namespace("optimizers.schedules").values() if isinstance(c, type)}
    assert named - {"optimizers.schedules.LearningRateSchedule"} == {c.target for c in SCHEDULES}


@pytest.mark.parametrize("optimizer", CLASSES, ids=lambda c: c.__name__)
def test_every_argument_is_documented(optimizer):
    for name in inspect.signature(optimizer).parameters:
        assert f"    {name}: " in inspect.getdoc(optimizer), name


@pytest.mark.parametrize(
    ("word", "expected"),
    [("adam", "Adam"), ("SGD", "SGD"), ("sgd", "SGD"), ("RMSprop", "RMSprop"), ("rmsprop", "RMSprop"), ("adamw", "AdamW")],
)
def test_names_are_read_without_regard_to_case(word, expected):
    assert type(optimizers.get(word)).__name__ == expected
    assert type(optimizers.get({"class_name": word, "config": {}})).__name__ == expected


@pytest.mark.parametrize(("word", "near"), [("Adamm", "(?i)adam"), ("get", "'get'"), ("schedules", "'schedules'")])
def test_what_is_no_optimizer_is_an_error(word, near):
    with pytest.raises(UnknownNameError, match=near):
        optimizers.get(word)


def test_the_learning_rate_is_a_variable_that_can_be_set():
    sgd = make("optimizers.SGD")(0.5)
    assert float(sgd.learning_rate) == 0.5
    sgd.learning_rate = 0.25
    assert sgd.get_config()["learning_rate"] == 0.25
    sgd.learning_rate = make("optimizers.schedules.ExponentialDecay")(0.1, 10, 0.5)
    assert [v.name for v in sgd.variables] == ["iteration"]
    with pytest.raises(TypeError, match="schedule"):
        sgd.learning_rate = 0.1


def test_the_learning_rate_may_be_a_function():
    rate = {"now": 1.0}
    sgd, w = make("optimizers.SGD")(lambda: rate["now"]), Variable(np.zeros(2, "float32"), name="w")
    sgd.apply([jnp.ones(2)], [w])
    rate["now"] = 0.5
    sgd.apply([jnp.ones(2)], [w])
    np.testing.assert_array_equal(w.numpy(), [-1.5, -1.5])


def test_config_holds_the_learning_rate_as_float32():
    assert make("optimizers.Adam")().get_config()["learning_rate"] == 0.0010000000474974513


def test_configs_of_keras_2_are_read():
    made = optimizers.deserialize({"class_name": "Adam", "config": {"lr": 0.5, "decay": 0.0, "is_legacy_optimizer": False, "jit_compile": True}})
    assert float(made.learning_rate) == 0.5


def test_slots_are_named_after_the_weights_path():
    with config.name_scope("dense"):
        kernel = Variable(np.zeros((2, 2), "float32"), name="kernel")
    adam = make("optimizers.Adam")(name="adam")
    adam.build([kernel])
    assert [v.path for v in adam.variables][2:] == ["adam/dense_kernel_momentum", "adam/dense_kernel_velocity"]


def test_state_goes_through_a_store_and_a_wrong_number_is_passed_over_with_a_warning():
    w = Variable(np.ones(2, "float32"), name="w")
    one, other = make("optimizers.Adam")(0.1), make("optimizers.Adam")(0.5)
    one.apply([jnp.ones(2)], [w])
    other.build([w])
    store = {}
    one.save_own_variables(store)
    other.load_own_variables(store)
    assert float(other.learning_rate) == pytest.approx(0.1) and int(other.iterations.value) == 1
    with pytest.warns(UserWarning, match="6 variables|variables"):
        other.load_own_variables({"0": 1})


def test_missing_gradients_warn_and_leave_the_weight():
    a, b = (Variable(np.ones(2, "float32"), name=n) for n in "ab")
    sgd = make("optimizers.SGD")(1.0)
    with pytest.warns(UserWarning, match="'b'"):
        sgd.apply([jnp.ones(2), None], [a, b])
    np.testing.assert_array_equal(a.numpy(), [0, 0])
    np.testing.assert_array_equal(b.numpy(), [1, 1])
    with pytest.raises(ArgumentError, match="no weight has a gradient"):
        sgd.apply([None, None], [a, b])


def test_an_unknown_weight_a_wrong_shape_and_a_wrong_count_are_errors():
    w = Variable(np.ones(2, "float32"), name="w")
    sgd = make("optimizers.SGD")()
    with pytest.raises(StateError, match="build"):
        sgd.apply([jnp.ones(2)])
    with pytest.raises(StateError, match="build"):
        sgd.stateless_apply([], [], [])
    sgd.build([w])
    for arguments, words in (
        (([jnp.ones(2)], [Variable(np.ones(2, "float32"), name="new")]), "other weights"), (([jnp.ones(3)], [w]), r"\[2\].*\[3\]"), (([], [w]), "1 weights"),
    ):
        with pytest.raises(ArgumentError, match=words):
            sgd.apply(*arguments)
    with pytest.raises(ArgumentError, match="optimizer_variables"):
        sgd.stateless_apply([], [jnp.ones(2)], [jnp.ones(2)])


def test_constraints_hold_after_the_update():
    w = Variable(np.zeros(2, "float32"), name="w")
    w.constraint = lambda x: jnp.clip(x, -0.1, 0.1)
    make("optimizers.SGD")(1.0).apply([jnp.array([1.0, -1.0])], [w])
    np.testing.assert_allclose(w.numpy(), [-0.1, 0.1])


def test_weight_decay_leaves_out_what_is_excluded():
    kernel, bias = (Variable(np.ones(1, "float32"), name=n) for n in ("kernel", "bias"))
    sgd = make("optimizers.SGD")(0.1, weight_decay=0.5)
    sgd.exclude_from_weight_decay(var_names=["bias"])
    sgd.apply([jnp.zeros(1), jnp.zeros(1)], [kernel, bias])
    np.testing.assert_allclose([kernel.numpy()[0], bias.numpy()[0]], [0.95, 1.0])


def test_the_average_takes_the_weights_place_at_the_end():
    w = Variable(np.zeros(1, "float32"), name="w")
    sgd = make("optimizers.SGD")(1.0, use_ema=True, ema_momentum=0.5)
    for _ in range(2):
        sgd.apply([jnp.ones(1)], [w])
    sgd.finalize_variable_values([w])
    np.testing.assert_allclose(w.numpy(), [-1.5])


def test_the_loss_is_scaled():
    assert make("optimizers.SGD")(loss_scale_factor=4.0).scale_loss(2.0) == 8.0
    assert make("optimizers.SGD")().scale_loss(2.0) == 2.0


def test_a_user_rule_in_the_manner_of_keras():
    class Signs(optimizers.Optimizer):
        def __init__(self, learning_rate=0.1, name="signs", **kwargs):
            super().__init__(learning_rate=learning_rate, name=name, **kwargs)

        def build(self, variables):
            if self.built:
                return
            super().build(variables)
            self.last = [self.add_variable_from_reference(v, name="last") for v in variables]

        def update_step(self, gradient, variable, learning_rate):
            self.assign(self.last[self._get_variable_index(variable)], gradient)
            self.assign_sub(variable, jnp.sign(gradient) * learning_rate)

    w = Variable(np.zeros(2, "float32"), name="w")
    rule = Signs(0.5)
    rule.build([w])
    values, own = jax.jit(rule.stateless_apply)([v.value for v in rule.variables], [jnp.array([3.0, -2.0])], [w.value])
    np.testing.assert_array_equal(values[0], [-0.5, 0.5])
    np.testing.assert_array_equal(own[2], [3, -2])
    assert Signs.from_config(rule.get_config()).get_config() == rule.get_config()


@pytest.mark.parametrize("apply", [lambda rule, *a: rule.stateless_apply(*a), lambda rule, *a: jax.jit(rule.stateless_apply)(*a)], ids=["plain", "jit"])
def test_a_rule_with_a_rate_for_each_weight_and_weights_of_several_types(apply):
    class ByDepth(make("optimizers.Adam")):
        def update_step(self, gradient, variable, learning_rate):
            super().update_step(gradient, variable, learning_rate * (0.1 if variable.name == "deep" else 1.0))

    weights = [Variable(np.zeros(2, t), name=n) for n, t in (("deep", "float32"), ("head", "float32"), ("half", "float16"), ("deep", "float16"))]
    rule = ByDepth(0.1)
    rule.build(weights)
    grads = [jnp.asarray([3.0, -2.0], w.dtype) for w in weights]
    values, _ = apply(rule, [v.value for v in rule.variables], grads, [w.value for w in weights])
    for w, value, change in zip(weights, values, (0.01, 0.1, 0.1, 0.01)):  # Adam's first step is as long as its rate
        assert value.dtype == w.dtype
        np.testing.assert_allclose(np.asarray(value, np.float64), [-change, change], rtol=2e-2)  # 0.999 in float16


@pytest.mark.parametrize(
    ("settings", "argument"),
    [
        ({"clipnorm": 1.0, "clipvalue": 1.0}, "clipnorm"),
        ({"use_ema": True, "ema_momentum": 2.0}, "ema_momentum"),
        ({"learning_rate": "fast"}, "learning_rate"),
        ({"gradient_accumulation_steps": 1}, "gradient_accumulation_steps"), ({"momentum": 2.0}, "momentum"), ({"learning_rat": 0.1}, "learning_rat"),
        ({"name": "a/b"}, "name"), ({"learning_rate": [0.1, 0.2]}, "learning_rate"), ({"ema_overwrite_frequency": 0}, "ema_overwrite_frequency"),
    ],
)
def test_wrong_arguments_are_named(settings, argument):
    with pytest.raises((ArgumentError, TypeError)) as caught:
        make("optimizers.SGD")(**settings)
    assert caught.value.argument == argument


def test_schedules_check_their_arguments():
    with pytest.raises(ArgumentError, match="decay_steps"):
        make("optimizers.schedules.CosineDecay")(0.1, 0)
    with pytest.raises(ArgumentError, match="one more"):
        make("optimizers.schedules.PiecewiseConstantDecay")([1], [0.1])


def test_two_optimizers_of_equal_config_step_bit_for_bit_alike():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        results = []
        for _ in range(2):
            w = Variable(np.linspace(-1, 1, 5, dtype="float32"), name="w")
            adam = make("optimizers.Adam")(0.1, clipnorm=0.5, weight_decay=0.01)
            for i in range(3):
                adam.apply([jnp.arange(5.0) - i], [w])
            results.append(w.numpy())
    np.testing.assert_array_equal(*results)
