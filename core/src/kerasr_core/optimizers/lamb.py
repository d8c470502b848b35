"""LAMB: Adam with steps in proportion to the length of each weight."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float


@public("optimizers.Lamb")
class Lamb(Optimizer):
    r"""Adam's direction, with a step in proportion to the length of the weight.

    $$ u = \hat m / (\sqrt{\hat v} + \epsilon), \qquad w \leftarrow w - \eta\,\frac{\lVert w\rVert}{\lVert u\rVert}\,u $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        beta_1: Share of the old average of gradients that is kept, β₁.
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

    Source: You et al. (2020), algorithm 2, arXiv:1904.00962.
    """

    learning_rate = 0.001
    beta_1: Float = 0.9
    beta_2: Float = 0.999
    epsilon: Float = 1e-7

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"momentum": "zeros", "velocity": "zeros"}]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        t = (step + 1).astype(w.dtype)
        m = slots.momentum + (g - slots.momentum) * (1 - self.beta_1)
        v = slots.velocity + (jnp.square(g) - slots.velocity) * (1 - self.beta_2)
        m_hat, v_hat = m / (1 - jnp.power(self.beta_1, t)), v / (1 - jnp.power(self.beta_2, t))
        u = m_hat / (jnp.sqrt(v_hat) + self.epsilon)
        length, u_length = jnp.sqrt(jnp.sum(jnp.square(w))), jnp.sqrt(jnp.sum(jnp.square(u)))
        ratio = jnp.where((length > 0) & (u_length > 0), length / u_length, 1.0)
        return w - ratio * lr * u, slots._replace(momentum=m, velocity=v)
