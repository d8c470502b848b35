"""Nadam: Adam with Nesterov's look-ahead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.optimizers.rate import raw_value
from kerasr_core.registry import public
from kerasr_core.types import Array, Float
from kerasr_core.variable import Variable


@public("optimizers.Nadam")
class Nadam(Optimizer):
    r"""Adam with Nesterov's look-ahead and a momentum that grows towards β₁.

    $$ \mu_t = \beta_1(1 - \tfrac12\, 0.96^t), \quad
       \hat m = \frac{\mu_{t+1}\, m}{1 - \prod_{i \le t+1}\mu_i} + \frac{(1 - \mu_t)\, g}{1 - \prod_{i \le t}\mu_i}, \quad
       w \leftarrow w - \eta\, \hat m / (\sqrt{\hat v} + \epsilon) $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        beta_1: Share of the old average of gradients that is kept at last, β₁.
        beta_2: Share of the old average of squares that is kept, β₂.
        epsilon: Added to the root of the average square, ε.
        weight_decay: Share (times the learning rate) by which weights are drawn towards 0 at each step.
        clipnorm: Largest length of each weight's gradient.
        clipvalue: Largest absolute value of a gradient's element.
        global_clipnorm: Largest length of all gradients together.
        use_ema: Whether a moving average of the weights is kept; training ends with it in their place.
        ema_momentum: Share of the old average that is kept at each step, from 0 to 1.
        ema_overwrite_frequency: After how many steps the average replaces the weights; only at the end if None.
        loss_scale_factor: The loss is multiplied by it before gradients are taken, and these divided by it.
        gradient_accumulation_steps: Over how many steps gradients are averaged before one update; at least 2.
        name: Its name; made from the class name if None.

    Source: Dozat (2015), Incorporating Nesterov Momentum into Adam.
    """

    learning_rate = 0.001
    beta_1: Float = 0.9
    beta_2: Float = 0.999
    epsilon: Float = 1e-7

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"momentum": "zeros", "velocity": "zeros"}]

    def build(self, variables: Sequence[Variable]) -> None:
        if not self.built:
            super().build(variables)
            self._product = Variable(1.0, dtype="float32", trainable=False)

    def _momentum_at(self, t: Array) -> Array:
        return self.beta_1 * (1.0 - 0.5 * jnp.power(0.96, t))

    def _update_weights(self, grads: Sequence[Array], weights: Sequence[Variable], lr: Array) -> None:
        step = jnp.asarray(raw_value(self.iterations))
        self._product.assign(self._product.raw() * self._momentum_at((step + 1).astype("float32")))
        super()._update_weights(grads, weights, lr)

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        t = (step + 1).astype(w.dtype)
        mu, mu_next = self._momentum_at(t), self._momentum_at(t + 1)
        product = self._product.raw().astype(w.dtype)  # of all momenta up to this step
        m = slots.momentum + (g - slots.momentum) * (1 - self.beta_1)
        v = slots.velocity + (jnp.square(g) - slots.velocity) * (1 - self.beta_2)
        m_hat = mu_next * m / (1 - product * mu_next) + (1 - mu) * g / (1 - product)
        v_hat = v / (1 - jnp.power(self.beta_2, t))
        return w - (m_hat * lr) / (jnp.sqrt(v_hat) + self.epsilon), slots._replace(momentum=m, velocity=v)
