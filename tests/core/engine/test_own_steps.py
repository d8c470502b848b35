"""Steps that users write in Keras's stateless form: its documented examples run as they stand, with the same numbers."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401
from kerasr_core import registry

rng = np.random.default_rng(0)
X, Y = rng.normal(size=(40, 3)).astype("float32"), rng.normal(size=(40, 1)).astype("float32")
W = rng.uniform(size=40).astype("float32")


class Kerasr:
    """The names of kerasr that these programs use, spelled as in Keras."""

    layers, metrics, losses, optimizers = (type(n, (), registry.namespace(n)) for n in ("layers", "metrics", "losses", "optimizers"))
    losses.MeanSquaredError = registry.lookup("losses.MeanSquaredError")
    Model, Input, Sequential = (registry.lookup(n) for n in ("Model", "Input", "Sequential"))


def metrics_of_compile(keras):
    """Keras's guide, first example: the step of `fit`, written out, with the metrics of `compile`."""

    class Custom(keras.Model):
        def compute_loss_and_updates(self, trainable_variables, non_trainable_variables, x, y, training=False):
            y_pred, non_trainable_variables = self.stateless_call(trainable_variables, non_trainable_variables, x, training=training)
            return self.compute_loss(x, y, y_pred), (y_pred, non_trainable_variables)

        def train_step(self, state, data):
            trainable_variables, non_trainable_variables, optimizer_variables, metrics_variables = state
            x, y = data
            grad_fn = jax.value_and_grad(self.compute_loss_and_updates, has_aux=True)
            (loss, (y_pred, non_trainable_variables)), grads = grad_fn(trainable_variables, non_trainable_variables, x, y, training=True)
            trainable_variables, optimizer_variables = self.optimizer.stateless_apply(optimizer_variables, grads, trainable_variables)
            new_metrics_vars, logs = [], {}
            for metric in self.metrics:
                this_metric_vars = metrics_variables[len(new_metrics_vars) : len(new_metrics_vars) + len(metric.variables)]
                if metric.name == "loss":
                    this_metric_vars = metric.stateless_update_state(this_metric_vars, loss)
                else:
                    this_metric_vars = metric.stateless_update_state(this_metric_vars, y, y_pred)
                logs[metric.name] = metric.stateless_result(this_metric_vars)
                new_metrics_vars += this_metric_vars
            return logs, (trainable_variables, non_trainable_variables, optimizer_variables, new_metrics_vars)

    return Custom, {"optimizer": "adam", "loss": "mse", "metrics": ["mae"]}


def metrics_of_its_own(keras):
    """The second example: metrics made in `__init__`, the optimizer alone compiled; and a `test_step`."""

    class Custom(keras.Model):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.loss_tracker = keras.metrics.Mean(name="loss")
            self.mae_metric = keras.metrics.MeanAbsoluteError(name="mae")
            self.loss_fn = keras.losses.MeanSquaredError()

        def compute_loss_and_updates(self, trainable_variables, non_trainable_variables, x, y, sample_weight=None, training=False):
            y_pred, non_trainable_variables = self.stateless_call(trainable_variables, non_trainable_variables, x, training=training)
            return self.loss_fn(y, y_pred, sample_weight), (y_pred, non_trainable_variables)

        def measured(self, metrics_variables, loss, y, y_pred):
            loss_vars = metrics_variables[: len(self.loss_tracker.variables)]
            mae_vars = metrics_variables[len(self.loss_tracker.variables) :]
            loss_vars = self.loss_tracker.stateless_update_state(loss_vars, loss)
            mae_vars = self.mae_metric.stateless_update_state(mae_vars, y, y_pred)
            logs = {"loss": self.loss_tracker.stateless_result(loss_vars), "mae": self.mae_metric.stateless_result(mae_vars)}
            return logs, loss_vars + mae_vars

        def train_step(self, state, data):
            trainable_variables, non_trainable_variables, optimizer_variables, metrics_variables = state
            x, y, sample_weight = data if len(data) == 3 else (*data, None)
            grad_fn = jax.value_and_grad(self.compute_loss_and_updates, has_aux=True)
            (loss, (y_pred, non_trainable_variables)), grads = grad_fn(
                trainable_variables, non_trainable_variables, x, y, sample_weight, training=True
            )
            trainable_variables, optimizer_variables = self.optimizer.stateless_apply(optimizer_variables, grads, trainable_variables)
            logs, metrics_variables = self.measured(metrics_variables, loss, y, y_pred)
            return logs, (trainable_variables, non_trainable_variables, optimizer_variables, metrics_variables)

        def test_step(self, state, data):
            trainable_variables, non_trainable_variables, metrics_variables = state
            x, y = data[:2]
            y_pred, non_trainable_variables = self.stateless_call(trainable_variables, non_trainable_variables, x, training=False)
            logs, metrics_variables = self.measured(metrics_variables, self.loss_fn(y, y_pred), y, y_pred)
            return logs, (trainable_variables, non_trainable_variables, metrics_variables)

        @property
        def metrics(self):
            return [self.loss_tracker, self.mae_metric]

    return Custom, {"optimizer": "adam"}


def run(keras, program, weights, **fit):
    Custom, compiled = program(keras)
    inputs = keras.Input((3,))
    outputs = keras.layers.Dense(1)(keras.layers.BatchNormalization()(keras.layers.Dense(4, activation="tanh")(inputs)))
    m = Custom(inputs, outputs)
    if weights is not None:
        m.set_weights(weights)
    first = m.get_weights()
    m.compile(**compiled)
    logs = m.fit(X, Y, batch_size=16, epochs=3, shuffle=False, verbose=0, **fit).history
    return m, first, logs


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Keras's variables lack an argument that NumPy 2 wants
@pytest.mark.parametrize("program, weighted", [(metrics_of_compile, False), (metrics_of_its_own, False), (metrics_of_its_own, True)])
def test_the_examples_of_the_guide_give_the_numbers_of_keras(program, weighted):
    import keras

    fit = {"sample_weight": W} if weighted else {}
    theirs, first, expected = run(keras, program, None, **fit)
    mine, _, logs = run(Kerasr, program, first, **fit)
    for key in ("loss", "mae"):
        if key in expected:
            np.testing.assert_allclose(logs[key], np.asarray(expected[key], float), rtol=1e-4)
    for a, b in zip(mine.get_weights(), theirs.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(mine.predict(X, verbose=0), theirs.predict(X, verbose=0), rtol=1e-3, atol=1e-4)
    if program is metrics_of_its_own:
        np.testing.assert_allclose(mine.evaluate(X, Y, verbose=0), theirs.evaluate(X, Y, verbose=0), rtol=1e-3)
        np.testing.assert_allclose(mine.train_on_batch(X[:8], Y[:8]), theirs.train_on_batch(X[:8], Y[:8]), rtol=1e-3)
        np.testing.assert_allclose(mine.test_on_batch(X[:8], Y[:8]), theirs.test_on_batch(X[:8], Y[:8]), rtol=1e-3)


@pytest.mark.parametrize("eager", [False, True])
def test_two_optimizers_in_one_step(eager):
    """A GAN: each optimizer has its share of the third part of the state, `optimizer`'s first."""
    layers = Kerasr.layers

    class Gan(Kerasr.Model):
        def __init__(self):
            super().__init__()
            self.generator = Kerasr.Sequential([Kerasr.Input((2,)), layers.Dense(4, activation="relu"), layers.Dense(3)])
            self.discriminator = Kerasr.Sequential([Kerasr.Input((3,)), layers.Dense(4, activation="relu"), layers.Dense(1)])
            self.built = True

        def compile(self, d_optimizer, g_optimizer, **kwargs):
            d_optimizer.build(self.discriminator.trainable_variables)
            g_optimizer.build(self.generator.trainable_variables)
            super().compile(optimizer=d_optimizer, **kwargs)
            self.g_optimizer = g_optimizer

        def call(self, noise):
            return self.discriminator(self.generator(noise))

        def train_step(self, state, data):
            trainable, non_trainable, optimizer_variables, metrics_variables = state
            n_g, n_d = len(self.generator.trainable_variables), len(self.optimizer.variables)
            g, d = trainable[:n_g], trainable[n_g:]
            noise = jnp.sin(jnp.arange(2.0 * len(data))).reshape(-1, 2)
            fake = lambda g: self.generator.stateless_call(g, [], noise)[0]  # noqa: E731
            score = lambda d, x: self.discriminator.stateless_call(d, [], x)[0]  # noqa: E731
            d_loss, d_grads = jax.value_and_grad(lambda d: jax.nn.softplus(score(d, fake(g))).mean() + jax.nn.softplus(-score(d, data)).mean())(d)
            d, d_state = self.optimizer.stateless_apply(optimizer_variables[:n_d], d_grads, d)
            g_loss, g_grads = jax.value_and_grad(lambda g: jax.nn.softplus(-score(d, fake(g))).mean())(g)
            g, g_state = self.g_optimizer.stateless_apply(optimizer_variables[n_d:], g_grads, g)
            return {"d_loss": d_loss, "g_loss": g_loss}, (g + d, non_trainable, d_state + g_state, metrics_variables)

    m = Gan()
    m.compile(Kerasr.optimizers.Adam(1e-2), Kerasr.optimizers.SGD(1e-2, momentum=0.9), run_eagerly=eager)
    before = [v.numpy() for v in m.trainable_variables]
    history = m.fit(X, batch_size=10, epochs=2, verbose=0).history
    assert set(history) == {"d_loss", "g_loss"} and np.isfinite(history["g_loss"]).all()
    assert all(not np.array_equal(b, v.numpy()) for b, v in zip(before, m.trainable_variables))
    assert int(m.optimizer.iterations.numpy()) == int(m.g_optimizer.iterations.numpy()) == 8


def test_what_a_step_assigns_instead_of_returning_leaves_no_tracer():
    class Careless(Kerasr.Sequential):
        def train_step(self, state, data):
            self.calls.assign_add(1.0)
            return super().train_step(state, data)

    m = Careless([Kerasr.Input((3,)), Kerasr.layers.Dense(1)])
    m.calls = registry.lookup("Variable")(0.0, name="calls")
    m.compile("sgd", "mse")
    m.fit(X, Y, verbose=0)
    assert float(m.calls) == 0.0


def test_the_other_optimizers_wait_where_the_step_is_the_usual_one():
    m = Kerasr.Sequential([Kerasr.Input((3,)), Kerasr.layers.Dense(1)])
    m.second = Kerasr.optimizers.Adam()
    m.second.build(m.trainable_variables)
    m.compile("sgd", "mse")
    m.fit(X, Y, verbose=0)
    m.train_on_batch(X, Y)
    assert int(m.second.iterations.numpy()) == 0 and int(m.optimizer.iterations.numpy()) == 3
