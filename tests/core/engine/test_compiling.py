"""Options of XLA for models with convolutions on a CPU: they are used, they change nothing but the speed, and they may be absent."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry
from kerasr_core.engine import compiling

L = type("L", (), registry.namespace("layers"))
on_cpu = pytest.mark.skipif(jax.default_backend() != "cpu", reason="the options are those of a CPU")
X = np.random.default_rng(2).normal(size=(4, 8, 8, 32)).astype("float32")


def network():
    registry.lookup("utils.set_random_seed")(1)
    model = registry.lookup("Sequential")([registry.lookup("Input")((8, 8, 32)), L.Conv2D(32, 3), L.Flatten(), L.Dense(2)])
    model.compile("sgd", "mse")
    return model


@on_cpu
def test_convolutions_are_not_taken_by_the_library_that_runs_them_on_one_core():
    def text(options):
        layer = network().layers[0]
        run = jax.jit(lambda w, x: layer.stateless_call(w, [], x)[0], compiler_options=options)
        return run.lower([v.value for v in layer.trainable_variables], X).compile().as_text()

    assert compiling._known(compiling._NO_CONVOLUTIONS) == compiling._NO_CONVOLUTIONS
    assert "ynn_fusion" in text(None)
    assert "ynn_fusion" not in text(compiling._NO_CONVOLUTIONS)
    assert isinstance(network().programs().predict_batch().function, compiling._WithOptions)


@on_cpu
def test_training_and_prediction_do_not_depend_on_the_options(monkeypatch):
    found = []
    for known in (True, False):
        monkeypatch.setattr(compiling, "_known", lambda options, known=known: options if known else None)
        model = network()
        model.fit(X, np.ones((4, 2), "float32"), batch_size=2, epochs=2, verbose=0, shuffle=False)
        assert isinstance(model.programs().train_batch().function, compiling._WithOptions) == known
        found.append([model.predict(X, verbose=0), *model.get_weights()])
    for a, b in zip(*found):
        np.testing.assert_allclose(a, b, rtol=2e-5, atol=2e-6)


def test_a_model_runs_within_other_compiled_functions():
    model = network()
    constant = jnp.asarray(X)
    inside = jax.jit(lambda scale: model(constant) * scale)
    np.testing.assert_allclose(inside(2.0), 2 * np.asarray(model(X)), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(jax.vmap(lambda scale: model(constant) * scale)(jnp.ones(3))[2], model(X), rtol=1e-5, atol=1e-6)
