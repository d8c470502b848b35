"""Adamax: Adam with the largest gradient in place of the average square."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float


@public("optimizers.Adamax")
class Adamax(Optimizer):
    r"""Adam with the (decaying) largest absolute gradient in place of the root of the average square.

    $$ m \leftarrow m + (1 - \beta_1)(g - m), \quad u \leftarrow \max(\beta_2 u, |g|), \quad
       w \leftarrow w - \frac{\eta}{1 - \beta_1^t}\,\frac{m}{u + \epsilon} $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        beta_1: Share of the old average of gradients that is kept, β₁.
        beta_2: Share of the old largest gradient that is kept, β₂.
        epsilon: Added to the largest gradient, ε.
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

    Source: Kingma and Ba (2015), section 7.1, arXiv:1412.6980.
    """

    learning_rate = 0.001
    beta_1: Float = 0.9
    beta_2: Float = 0.999
    epsilon: Float = 1e-7

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"momentum": "zeros", "norm": "zeros"}]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        t = (step + 1).astype(w.dtype)
        m = slots.momentum + (g - slots.momentum) * (1 - self.beta_1)
        u = jnp.maximum(self.beta_2 * slots.norm, jnp.abs(g))
        change = (lr * m) / ((1 - jnp.power(self.beta_1, t)) * (u + self.epsilon))
        return w - change, slots._replace(momentum=m, norm=u)
