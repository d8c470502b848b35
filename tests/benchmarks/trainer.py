"""Hand-written training in JAX and optax: a compiled step, and an epoch as one loop or as single steps, as a network likes."""

from __future__ import annotations

from typing import Any

import data
import jax
import jax.numpy as jnp
import numpy as np
import optax
from image_layouts import LAYOUTS
from jax import lax
from networks import NETWORKS
from networks_image import WITH_AVERAGES


def scale_by_adam(b1: float = 0.9, b2: float = 0.999, epsilon: float = 1e-7) -> optax.GradientTransformation:
    """`optax.scale_by_adam` with epsilon where Keras has it: beside the root that is not yet corrected."""

    def update(grads: Any, state: optax.ScaleByAdamState, params: Any = None) -> Any:
        count = state.count + 1
        m = jax.tree.map(lambda m, g: m + (1 - b1) * (g - m), state.mu, grads)
        v = jax.tree.map(lambda v, g: v + (1 - b2) * (g * g - v), state.nu, grads)
        scale = jnp.sqrt(1 - b2**count) / (1 - b1**count)
        updates = jax.tree.map(lambda m, v: scale * m / (jnp.sqrt(v) + epsilon), m, v)
        return updates, optax.ScaleByAdamState(count, m, v)

    return optax.GradientTransformation(optax.scale_by_adam().init, update)


class Trainer:
    """A network, its optimizer and its compiled step.

    Args:
        network: Name of the network.
        batch: Rows a step.
        loop: Whether an epoch is one XLA loop; single steps otherwise.
        options: Arguments of the network function.
    """

    def __init__(self, network: str, batch: int, loop: bool, **options: Any) -> None:
        self.batch, self.loop = batch, loop
        apply = self._apply(network, options)
        optimizer = optax.chain(scale_by_adam(), optax.scale(-1e-3))

        def loss_of(params: Any, averages: Any, x: Any, y: Any, key: Any) -> Any:
            logits, averages = apply(params, averages, x, key)
            loss = optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()
            return loss, ((logits.argmax(-1) == y).mean(), averages)

        def step(state: Any, x: Any, y: Any) -> Any:
            params, slots, averages, key = state
            key, used = jax.random.split(key) if network == "cnn" else (key, key)
            (loss, (accuracy, averages)), grads = jax.value_and_grad(loss_of, has_aux=True)(params, averages, x, y, used)
            updates, slots = optimizer.update(grads, slots)
            return (optax.apply_updates(params, updates), slots, averages, key), jnp.stack([loss, accuracy])

        def steps(state: Any, x: Any, y: Any, order: Any) -> Any:
            def one(state: Any, chosen: Any) -> Any:
                return step(state, x[chosen], y[chosen])

            full = len(order) // batch * batch
            state, logs = lax.scan(one, state, order[:full].reshape(-1, batch))
            total = logs.sum(0) * batch
            if full < len(order):
                state, last = one(state, order[full:])
                total += last * (len(order) - full)
            return state, total / len(order)

        self.step = jax.jit(step, donate_argnums=0)
        self.steps = jax.jit(steps, donate_argnums=0)
        weights = [jnp.asarray(w) for w in data.weights(network)]
        moving = LAYOUTS[network].moving if network in LAYOUTS else [False] * len(weights)
        params = [w for w, m in zip(weights, moving) if not m]
        self.state = (params, optimizer.init(params), [w for w, m in zip(weights, moving) if m], jax.random.key(0))

    @staticmethod
    def _apply(network: str, options: dict[str, Any]) -> Any:
        """The network as a function of its weights, its moving averages, the inputs and a key: logits and new averages."""
        if network in WITH_AVERAGES:
            return lambda params, averages, x, key: WITH_AVERAGES[network](params, averages, x)
        return lambda params, averages, x, key: (NETWORKS[network](params, x, key, **options), averages)

    def train_on_batch(self, x: Any, y: Any) -> float:
        """One step on host arrays; the loss."""
        self.state, logs = self.step(self.state, x, y)
        return float(np.asarray(logs)[0])

    def epoch(self, x: Any, y: Any, shuffle: bool = True) -> float:
        """One pass, in a new order if `shuffle`, over arrays (on the device for loops, on the host for steps); the mean loss."""
        count = len(x)
        order = (np.random.permutation(count) if shuffle else np.arange(count)).astype(np.int32)
        if self.loop:
            self.state, logs = self.steps(self.state, x, y, order)
            return float(np.asarray(logs)[0])
        sums = []
        for i in range(0, count, self.batch):
            chosen = order[i : i + self.batch]
            self.state, logs = self.step(self.state, x[chosen], y[chosen])
            sums.append((logs, len(chosen)))
        return float(sum(np.asarray(logs) * size for logs, size in sums)[0] / count)
