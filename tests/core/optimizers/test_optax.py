"""Gradient transformations as optimizers: the same numbers as optax by hand, in every form of training, and after a file."""

import copy
import json
import os
import subprocess
import sys
from pathlib import Path

import jax
import jax.numpy as jnp
import jsonschema
import numpy as np
import optax
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.errors import ArgumentError, ArgumentTypeError, ConfigError, MissingAttributeError, StateError
from kerasr_core.saving.document import model_document

L = type("L", (), registry.namespace("layers"))
C = type("C", (), registry.namespace("callbacks"))
Input, Sequential, Model = (registry.lookup(n) for n in ("Input", "Sequential", "Model"))
Wrapped = registry.lookup("optimizers.GradientTransformation")
load_model = registry.lookup("models.load_model")
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(40, 3)).astype("float32"), rng.normal(size=(40, 2)).astype("float32")


def model(optimizer, **kwargs):
    registry.lookup("utils.set_random_seed")(3)
    m = Sequential([Input((3,)), L.Dense(4, activation="tanh", name="hidden"), L.Dense(2, name="out")], name="net")
    m.compile(optimizer, "mse", **kwargs)
    return m


def weights(m):
    return {v.path: jnp.asarray(v.numpy()) for v in m.trainable_variables}


def by_hand(transformation, params, steps, batch=10, before=lambda g: g):
    """Plain jax and optax on the batches in order."""
    def loss(p, x, y):
        a, b, c, d = p.values()
        return jnp.square(jnp.tanh(x @ a + b) @ c + d - y).mean()

    names = list(params)
    ordered = lambda p: {n: p[n] for n in names}  # noqa: E731  (jax sorts dictionaries)
    state = transformation.init(params)
    for i in range(steps):
        x, y = (a[batch * i % 40 :][:batch] for a in (X, Y))
        value, grads = jax.value_and_grad(lambda p, x=x, y=y: loss(ordered(p), x, y))(params)
        update = optax.with_extra_args_support(transformation).update
        updates, state = update(before(grads), state, params, value=value)
        params = optax.apply_updates(params, updates)
    return [params[n] for n in names]


def assert_same(m, expected, rtol=1e-5):
    for v, e in zip(m.trainable_variables, expected, strict=True):
        np.testing.assert_allclose(v.numpy(), e, rtol=rtol, atol=1e-6)


TRANSFORMATIONS = {
    "adam": optax.adam(1e-2),
    "sgd": optax.sgd(0.05, momentum=0.9, nesterov=True),
    "schedule": optax.adamw(optax.cosine_decay_schedule(1e-2, 20), weight_decay=0.1, mask=lambda p: jax.tree.map(lambda w: w.ndim > 1, p)),
    "chain": optax.chain(optax.clip_by_global_norm(0.1), optax.add_noise(0.01, 0.5, 7), optax.scale_by_rms(), optax.scale(-0.01)),
    "labels": optax.multi_transform(
        {"fast": optax.adam(1e-2), "slow": optax.sgd(1e-3)}, lambda p: {name: "fast" if "hidden" in name else "slow" for name in p}),
    "injected": optax.inject_hyperparams(optax.rmsprop)(learning_rate=1e-3),
    "every third": optax.MultiSteps(optax.adam(1e-2), 3),
    "lookahead-like": optax.contrib.schedule_free_sgd(0.05),
    "loss": optax.polyak_sgd(max_learning_rate=0.1),
    "plateau": optax.chain(optax.sgd(0.05), optax.contrib.reduce_on_plateau(patience=1, cooldown=1)),
}


WAYS = [(name, "fused") for name in TRANSFORMATIONS] + [(name, way) for name in ("adam", "labels", "loss") for way in ("steps", "batches")]


@pytest.mark.parametrize("name, way", WAYS)
def test_training_is_optax_by_hand(name, way):
    transformation = TRANSFORMATIONS[name]
    m = model(transformation)
    expected = by_hand(transformation, weights(m), 8)
    watch = type("Watch", (C.Callback,), {"on_train_batch_end": lambda self, batch, logs=None: None})()
    if way == "batches":
        for i in range(8):
            m.train_on_batch(X[10 * i % 40 :][:10], Y[10 * i % 40 :][:10])
    else:
        m.fit(X, Y, batch_size=10, epochs=2, shuffle=False, verbose=0, callbacks=[watch] if way == "steps" else [])
    assert_same(m, expected)
    assert np.isfinite(m.evaluate(X, Y, verbose=0))
    assert int(m.optimizer.iterations.numpy()) == 8


def test_masks_as_lists_are_in_the_order_of_the_weights():
    m = model(optax.masked(optax.set_to_zero(), [True, False, False, True]))
    before = m.get_weights()
    m.optimizer.build(m.trainable_variables)
    m.optimizer.apply([jnp.ones(v.shape) for v in m.trainable_variables])
    moved = [not np.array_equal(a, b) for a, b in zip(before, m.get_weights())]
    assert moved == [False, True, True, False]


def test_a_line_search_gets_the_loss_as_a_function():
    m = model(optax.lbfgs())
    first = m.evaluate(X, Y, verbose=0)
    m.fit(X, Y, batch_size=40, epochs=30, shuffle=False, verbose=0)
    adam = model(optax.adam(1e-2))
    adam.fit(X, Y, batch_size=40, epochs=30, shuffle=False, verbose=0)
    assert m.evaluate(X, Y, verbose=0) < min(adam.evaluate(X, Y, verbose=0), 0.9 * first)


def test_what_only_fit_knows_is_asked_for_by_name_outside():
    m = model(optax.polyak_sgd())
    m.optimizer.build(m.trainable_variables)
    with pytest.raises((ArgumentTypeError, TypeError), match="value"):
        m.optimizer.apply([jnp.ones(v.shape) for v in m.trainable_variables])


@pytest.mark.parametrize("options", [
    {"clipvalue": 0.01}, {"gradient_accumulation_steps": 2}, {"use_ema": True, "ema_momentum": 0.5}, {"loss_scale_factor": 8.0},
])
def test_what_every_optimizer_can_do_works_here_too(options):
    mine, plain = model(Wrapped(optax.sgd(0.1), **options)), model(registry.lookup("optimizers.SGD")(0.1, **options))
    for m in (mine, plain):
        m.fit(X, Y, batch_size=10, epochs=2, shuffle=False, verbose=0)
    assert_same(mine, plain.get_weights())


def test_with_a_scaled_loss():
    m = model(registry.lookup("optimizers.LossScaleOptimizer")(optax.adam(1e-2)))
    expected = by_hand(optax.adam(1e-2), weights(m), 4)
    m.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
    assert_same(m, expected, rtol=1e-4)


# -- learning rates --------------------------------------------------------------------------------------------------


def test_an_injected_learning_rate_is_seen_and_set_by_callbacks():
    m = model(optax.inject_hyperparams(optax.adam)(learning_rate=0.5))
    assert float(m.optimizer.learning_rate) == 0.5
    m.optimizer.learning_rate = 0.25
    m.fit(X, Y, verbose=0)
    assert float(m.optimizer.learning_rate) == 0.25
    seen = m.fit(X, Y, epochs=3, verbose=0, callbacks=[C.LearningRateScheduler(lambda epoch, rate: rate / 5)]).history["learning_rate"]
    np.testing.assert_allclose(seen, [0.05, 0.01, 0.002], rtol=1e-5)
    m.optimizer.learning_rate = 0.0
    before = m.get_weights()
    m.fit(X, Y, verbose=0, callbacks=[C.ReduceLROnPlateau(monitor="loss")])
    assert all(np.array_equal(a, b) for a, b in zip(before, m.get_weights()))


def test_a_learning_rate_that_cannot_be_set_is_told_with_the_remedy():
    m = model(optax.adam(1e-2))
    assert not hasattr(m.optimizer, "learning_rate")
    with pytest.raises(MissingAttributeError, match="inject_hyperparams"):
        m.optimizer.learning_rate = 0.1
    for callback in (C.LearningRateScheduler(lambda e: 0.1), C.ReduceLROnPlateau(monitor="loss")):
        with pytest.raises((StateError, MissingAttributeError), match="inject_hyperparams"):
            m.fit(X, Y, verbose=0, callbacks=[callback])
    scheduled = model(optax.inject_hyperparams(optax.adam)(learning_rate=optax.linear_schedule(1e-2, 0.0, 8)))
    scheduled.fit(X, Y, batch_size=10, verbose=0)
    assert 0 < float(scheduled.optimizer.learning_rate) < 1e-2
    with pytest.raises(ArgumentTypeError, match="schedule"):
        scheduled.optimizer.learning_rate = 0.1
    two = model(optax.chain(*(optax.inject_hyperparams(optax.sgd)(learning_rate=0.1) for _ in range(2))))
    with pytest.raises(MissingAttributeError, match="2 learning rates"):
        two.optimizer.learning_rate = 0.2


@pytest.mark.parametrize("wrong", [optax.adam, 3, lambda g: g])
def test_other_things_are_no_optimizers(wrong):
    with pytest.raises((ArgumentError, ArgumentTypeError), match="`?optimizer`?"):
        model(wrong)
    with pytest.raises(ArgumentError, match="init"):
        Wrapped("adam")


# -- files -----------------------------------------------------------------------------------------------------------


def trained(optimizer, path=None, **kwargs):
    m = model(optimizer, **kwargs)
    m.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
    if path is not None:
        m.save(path)
    m.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
    return m


def go_on(m, expected):
    m.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
    for a, b in zip(m.get_weights(), expected.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("name", ["adam", "labels", "injected", "chain"])
def test_training_goes_on_exactly_after_a_file(name, tmp_path):
    path, transformation = str(tmp_path / "m.keras"), TRANSFORMATIONS[name]
    expected = trained(transformation, path)
    go_on(load_model(path, custom_objects={"gradient_transformation": transformation}), expected)
    with pytest.warns(UserWarning, match="gradient_transformation.*load_weights"):
        m = load_model(path)
    assert m.optimizer is None and m.evaluate(X, Y, verbose=0) > 0
    with pytest.raises(StateError, match="without an optimizer"):
        m.fit(X, Y, verbose=0)
    m.compile(transformation, "mse")
    m.load_weights(path)
    go_on(m, expected)


def test_state_goes_to_the_weights_of_another_instance_by_order_not_by_name(tmp_path):
    def unnamed(count):
        made = Sequential([Input((2,)), *(L.Dense(2) for _ in range(count))])
        made.compile(optax.adam(0.1), "mse")
        return made

    path, y = str(tmp_path / "m.weights.h5"), X[:, :2]
    for _ in range(8):
        L.Dense(1)
    a = unnamed(3)  # dense_8, dense_9, dense_10: not in alphabetical order
    a.fit(X[:, :2], y, epochs=2, verbose=0, shuffle=False)
    a.save_weights(path)
    b = unnamed(3)
    b.load_weights(path)
    for m in (a, b):
        m.fit(X[:, :2], y, verbose=0, shuffle=False)
    for v, w in zip(a.get_weights(), b.get_weights(), strict=True):
        np.testing.assert_array_equal(v, w)


def test_copies_in_the_process_keep_the_transformation():
    m = trained(optax.adam(1e-2), gradient_transform=optax.ema(0.9))
    again = copy.deepcopy(m)
    for each in (m, again):
        each.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
    for v, w in zip(m.get_weights(), again.get_weights(), strict=True):
        np.testing.assert_array_equal(v, w)


# -- compile(gradient_transform=...) ---------------------------------------------------------------------------------


def test_transforms_come_before_the_optimizer_and_in_order():
    chain = optax.chain(optax.clip(0.01), optax.trace(0.9), optax.sgd(0.1))
    m = model(registry.lookup("optimizers.SGD")(0.1), gradient_transform=optax.chain(optax.clip(0.01), optax.trace(0.9)))
    expected = by_hand(chain, weights(m), 8)
    m.fit(X, Y, batch_size=10, epochs=2, shuffle=False, verbose=0)
    assert_same(m, expected)
    several = model("sgd", gradient_transform=[lambda g: [2 * a for a in g], optax.clip(0.05), lambda g, params: [a - 0.1 * p for a, p in zip(g, params)]])
    w = weights(several)
    before = optax.stateless(lambda g, p: jax.tree.map(lambda a, b: jnp.clip(2 * a, -0.05, 0.05) - 0.1 * b, g, p))
    expected = by_hand(optax.chain(before, optax.sgd(0.01)), w, 8)
    several.fit(X, Y, batch_size=10, epochs=2, shuffle=False, verbose=0)
    assert_same(several, expected)


def test_transforms_come_before_clipping_and_after_unscaling_and_accumulation():
    clipped = registry.lookup("optimizers.SGD")(0.1, clipvalue=0.02)
    m = model(clipped, gradient_transform=lambda g: [100 * a for a in g])
    expected = by_hand(optax.chain(optax.scale(100.0), optax.clip(0.02), optax.sgd(0.1)), weights(m), 4)
    m.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
    assert_same(m, expected)
    for options in ({"loss_scale_factor": 64.0}, {"gradient_accumulation_steps": 2}):
        m = model(registry.lookup("optimizers.SGD")(0.1, **options), gradient_transform=optax.clip(0.01))
        batch = 20 if "gradient_accumulation_steps" in options else 10
        expected = by_hand(optax.chain(optax.clip(0.01), optax.sgd(0.1)), weights(m), 40 // batch, batch=batch)
        m.fit(X, Y, batch_size=10, shuffle=False, verbose=0)
        assert_same(m, expected)


def test_a_transform_is_left_by_the_next_compile_and_kept_by_the_same():
    adam, ema = registry.lookup("optimizers.Adam")(), optax.ema(0.9)
    m = model(adam, gradient_transform=ema)
    m.fit(X, Y, verbose=0)
    kept = [v.numpy().copy() for v in adam.gradient_transform.variables]
    m.compile(adam, "mae", gradient_transform=ema)
    assert all(np.array_equal(v.numpy(), k) for v, k in zip(adam.gradient_transform.variables, kept, strict=True))
    m.fit(X, Y, verbose=0)
    m.compile(adam, "mse")
    assert adam.gradient_transform is None and len(adam.variables) == 2 + 8
    m.fit(X, Y, verbose=0)


@pytest.mark.parametrize("transform, words", [
    (lambda g: g[:-1], "list of 4"), (lambda g: [a[0] for a in g], "shapes"), (lambda g: None, "list of 4"), ("clip", "transformation"),
])
def test_wrong_transforms_are_told(transform, words):
    with pytest.raises((ArgumentError, ArgumentTypeError), match=words):
        model("sgd", gradient_transform=transform).fit(X, Y, verbose=0)


@registry.lookup("saving.register_keras_serializable")("test")
def halved(grads):
    return [g / 2 for g in grads]


def test_a_registered_function_comes_back_from_the_file(tmp_path):
    path = str(tmp_path / "m.keras")
    expected = trained("adam", path, gradient_transform=halved)
    m = load_model(path)
    assert m.optimizer.gradient_transform.given is halved
    go_on(m, expected)


def test_state_of_a_transform_goes_on_after_a_file(tmp_path):
    path, ema = str(tmp_path / "m.keras"), optax.ema(0.9)
    expected = trained("adam", path, gradient_transform=ema)
    go_on(load_model(path, custom_objects={"gradient_transform": ema}), expected)
    with pytest.warns(UserWarning, match="gradient_transform"):
        m = load_model(path)
    m.compile("adam", "mse", gradient_transform=ema)
    m.load_weights(path)
    go_on(m, expected)


KERAS = """
import sys, warnings, numpy as np, keras
m = keras.models.load_model(sys.argv[1])
optimizer = getattr(m, "optimizer", None)
print(type(optimizer).__name__, len(optimizer.variables) if optimizer is not None else 0, int(m.compiled))
print(repr(float(m.predict(np.ones((1, 3)), verbose=0).sum())))
if m.compiled:
    m.fit(np.ones((4, 3)), np.ones((4, 2)), verbose=0)
"""


@pytest.mark.parametrize("compiled, told", [
    (lambda: ("adam", {"gradient_transform": optax.ema(0.9)}), ["Adam", "10", "1"]),
    (lambda: (optax.adam(1e-2), {}), ["NoneType", "0", "0"]),
])
def test_keras_itself_reads_the_files(compiled, told, tmp_path):
    path = str(tmp_path / "m.keras")
    optimizer, kwargs = compiled()
    trained(optimizer, path, **kwargs)
    done = subprocess.run([sys.executable, "-c", KERAS, path], env=os.environ | {"KERAS_BACKEND": "jax"}, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.splitlines()[-2:]
    assert first.split() == told
    with pytest.warns(UserWarning, match="not in the file"):
        m = load_model(path)
    assert float(second) == pytest.approx(float(m.predict(np.ones((1, 3), "float32"), verbose=0).sum()), rel=1e-5)


@pytest.mark.parametrize("optimizer", ["adam", optax.adam(1e-2)])
def test_the_document_is_accepted_by_its_schema_and_holds_names_alone(optimizer):
    schema = json.loads((Path(__file__).parents[3] / "schemas" / "model.schema.json").read_text())
    document = json.loads(model_document(model(optimizer, gradient_transform=[halved, optax.ema(0.9)])))
    jsonschema.Draft202012Validator(schema).validate(document)
    assert ("compile_config" in document) == (optimizer == "adam")
    assert document["kerasr_compile_config"]["gradient_transform"] == ["test>halved", "gradient_transform"]


@pytest.mark.parametrize("names", [3, [3], {"class_name": "x"}, ["layers.Dense"]])
def test_a_damaged_list_of_names_finds_nothing(names):
    m = model("adam")
    config = {**m.get_compile_config(), "gradient_transform": names}
    if names == ["layers.Dense"]:
        with pytest.warns(UserWarning, match="not in the file"):
            m.compile_from_config(config)
        assert m.optimizer.gradient_transform is None
    else:
        with pytest.raises(ConfigError, match="gradient_transform"):
            m.compile_from_config(config)
