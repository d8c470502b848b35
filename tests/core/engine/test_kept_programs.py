"""Compiled programs that a later process finds without tracing: they are found, they give the same bits, and never stand for another model."""

import gc

import jax
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import compile_cache, config, registry
from kerasr_core.engine import identity, kept
from kerasr_core.layer import Layer

L = type("L", (), registry.namespace("layers"))
Opt = type("O", (), registry.namespace("optimizers"))
new = registry.lookup
X = np.random.default_rng(4).normal(size=(12, 6)).astype("float32")
Y = np.random.default_rng(5).integers(0, 3, 12)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "WORTH_KEEPING", 0.0)
    compile_cache.set_compile_cache(tmp_path / "cache")
    yield tmp_path / "cache"
    compile_cache.set_compile_cache(None)


def network(units=8, rate=0.2, activation="relu", optimizer=None, loss="sparse_categorical_crossentropy", metrics=("accuracy",)):
    """The same model as another process that runs the same script has it."""
    new("utils.clear_session")()
    new("utils.set_random_seed")(6)
    inputs = new("Input")((6,))
    x = L.BatchNormalization()(L.Dense(units, activation=activation)(inputs))
    model = new("Model")(inputs, L.Dense(3, activation="softmax")(L.Dropout(rate)(x)))
    model.compile(optimizer or Opt.Adam(0.01), loss, metrics=list(metrics))
    return model


def word(model, x=X, y=Y):
    """What stands for a training step of the model."""
    model.train_on_batch(x, y)
    return identity.of_program(model, "train", (model.roster().parameters(), (x, y, None)))


def steps(model):
    return [model.train_on_batch(X, Y)[0] for _ in range(3)], [v.numpy() for v in model.variables], model.predict(X, verbose=0)


def test_a_later_process_runs_the_kept_program_with_the_same_bits(folder):
    model = network()
    first = steps(model)
    assert model.programs().train_alone()._program is None
    kept.finish()
    jax.clear_caches()
    model = network()
    again = steps(model)
    assert model.programs().train_alone()._program is not None
    assert model.programs().train_alone().function._cache_size() == 0  # nothing was traced
    jax.tree.map(np.testing.assert_array_equal, first, again)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_of_garbage_is_as_before_after_a_first_call(enabled):
    seen = []
    was = gc.isenabled()
    gc.enable() if enabled else gc.disable()
    try:
        inner = kept.Kept(network(), "name", lambda x: seen.append(gc.isenabled()))
        inner(X)
        assert seen == [False] and gc.isenabled() == enabled
        failing = kept.Kept(network(), "name", lambda x: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            failing(X)
        assert gc.isenabled() == enabled
    finally:
        gc.enable() if was else gc.disable()


def test_a_thread_that_comes_second_into_a_first_call_computes_too(folder):
    program = kept.Kept(network(), "name", jax.jit(lambda x: 2 * x))
    for _ in range(2):
        np.testing.assert_array_equal(program._first(X), 2 * X)


def test_a_program_that_jax_had_read_from_its_cache_is_kept_whole(folder, monkeypatch):
    """XLA writes such an executable without its code: it loads, and fails when it runs."""
    monkeypatch.setattr(kept, "WORTH_KEEPING", 1e9)
    first = steps(network())
    monkeypatch.setattr(kept, "WORTH_KEEPING", 0.0)
    jax.clear_caches()
    steps(network())
    kept.finish()
    jax.clear_caches()
    model = network()
    again = steps(model)
    assert model.programs().train_alone()._program is not None
    jax.tree.map(np.testing.assert_array_equal, first, again)


def test_fit_and_other_shapes_after_a_kept_program(folder):
    histories = []
    for _ in range(2):
        model = network()
        histories.append([model.fit(X, Y, batch_size=4, epochs=2, verbose=0).history, model.evaluate(X, Y, verbose=0)])
        steps(model)
        histories[-1].append(model.train_on_batch(X[:5], Y[:5]))
        kept.finish()
        jax.clear_caches()
    jax.tree.map(np.testing.assert_array_equal, *histories)


def test_settings_of_jax_that_change_between_calls_are_followed(folder):
    steps(network())
    kept.finish()
    jax.clear_caches()
    model = network()
    model.train_on_batch(X, Y)
    program = model.programs().train_alone()
    assert program.function._cache_size() == 0
    with jax.default_matmul_precision("highest"):
        model.train_on_batch(X, Y)
    assert program.function._cache_size() == 1


def test_a_damaged_entry_is_made_anew(folder):
    first = steps(network())
    kept.finish()
    store = compile_cache.store()
    model = network()
    model.train_on_batch(X, Y)
    name = identity.of_program(model, "train alone", (model.roster().parameters(), (X, Y, None)))
    store.put(name, b"nonsense")
    jax.clear_caches()
    jax.tree.map(np.testing.assert_array_equal, first, steps(network()))


def test_the_same_script_has_the_same_word():
    assert word(network()) == word(network()) is not None


def test_what_has_no_plain_bytes_has_no_word():
    for value in (jax.random.key(1), np.array([None, "a"], dtype=object), object()):
        model = network()
        model.layers[1].extra = value
        assert word(model) is None


def test_a_matrix_of_start_values_is_not_in_the_word():
    def embedding(number):
        new("utils.clear_session")()
        model = new("Sequential")([
            new("Input")((6,)), L.Embedding(9, 4, embeddings_initializer=new("initializers.Constant")(np.full((9, 4), number))), L.Flatten(),
            L.Dense(3, activation="softmax"),
        ])
        model.compile("sgd", "sparse_categorical_crossentropy")
        return model

    rows = np.ones((12, 6), "int32")
    assert word(embedding(1.0), rows) == word(embedding(2.0), rows) is not None


def test_epochs_of_a_kept_program_never_fall_back(folder):
    for _ in range(2):
        model = network()
        model.fit(X, Y, batch_size=5, epochs=3, verbose=0, validation_data=(X, Y))
        model.predict(X, batch_size=5, verbose=0)
        kept.finish()
        jax.clear_caches()
    programs = [p for p in model.programs()._kept.values() if isinstance(p, kept.Kept)]
    assert len(programs) >= 3 and all(p._program is not None and p.function._cache_size() == 0 for p in programs)


class Doubling(Layer):
    def call(self, x):
        return 2 * x


def with_layer(make):
    new("utils.clear_session")()
    model = new("Sequential")([new("Input")((6,)), make(), L.Dense(3)])
    model.compile("sgd", new("losses.SparseCategoricalCrossentropy")(from_logits=True))
    return model


def changed_after():
    model = network()
    model.layers[-2].rate = 0.4
    return model


def frozen():
    model = network()
    model.layers[1].trainable = False
    model.compile(Opt.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


@pytest.mark.parametrize("other", [
    lambda: network(units=9),
    lambda: network(rate=0.3),
    lambda: network(activation="tanh"),
    lambda: network(optimizer=Opt.Adam(0.01, beta_1=0.8)),
    lambda: network(optimizer=Opt.SGD(0.01)),
    lambda: network(optimizer=Opt.Adam(new("optimizers.schedules.ExponentialDecay")(0.01, 10, 0.5))),
    lambda: network(optimizer=Opt.Adam(0.01, clipnorm=1.0)),
    lambda: network(loss=new("losses.SparseCategoricalCrossentropy")(ignore_class=2)),
    lambda: network(metrics=()),
    changed_after,
    frozen,
], ids=["units", "rate", "activation", "beta", "optimizer", "schedule", "clipping", "loss", "metrics", "set later", "frozen"])
def test_what_changes_a_program_changes_its_word(other):
    assert word(other()) not in (word(network()), None)


def test_shapes_types_and_settings_are_in_the_word():
    plain = word(network())
    assert word(network(), X[:7], Y[:7]) not in (plain, None)
    assert word(network(), X, Y.astype("float32")) not in (plain, None)
    with jax.default_matmul_precision("highest"):
        assert word(network()) not in (plain, None)
    config.set_epsilon(1e-5)
    try:
        assert word(network()) not in (plain, None)
    finally:
        config.set_epsilon(1e-7)


def test_arrays_that_an_object_holds_are_in_the_word():
    words = []
    for number in (0, 0, 1):
        model = network()
        model.layers[1].table = np.arange(3) + number
        words.append(word(model))
    assert words[0] == words[1] != words[2] and None not in words


@pytest.mark.parametrize("other", [
    lambda: with_layer(Doubling),
    lambda: with_layer(lambda: L.Dense(6, activation=lambda x: 2 * x)),
    lambda: network(loss=lambda y, p: ((y - p) ** 2).mean()),
    lambda: network(optimizer=Opt.Adam(lambda: 0.1)),
], ids=["layer", "activation", "loss", "learning rate"])
def test_a_model_with_code_of_the_users_own_has_no_word(other):
    model = other()
    x, y = X, (Y if "<lambda>" not in str(model.loss) else np.ones((12, 3), "float32"))
    model.train_on_batch(x, y)
    assert identity.of_program(model, "train", (model.roster().parameters(), (x, y, None))) is None


def test_exchanged_functions_and_methods_are_noticed(monkeypatch):
    model = network()
    assert word(model) is not None
    monkeypatch.setattr(L.Dropout, "call", lambda self, x, training=False: x)
    assert word(model) is None
    monkeypatch.undo()
    assert word(model) is not None
    model.layers[1].call = lambda x: x
    assert word(model) is None


def test_a_function_of_a_module_that_was_exchanged_is_noticed(monkeypatch):
    from kerasr_core.nn import norm

    model = network()
    monkeypatch.setattr(norm, "moments", lambda *a: (0.0, 1.0))
    assert word(model) is None
