"""Adadelta: steps in the unit of the weights, from averages of squared gradients and squared steps."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float


@public("optimizers.Adadelta")
class Adadelta(Optimizer):
    r"""Steps scaled by the ratio of the typical step so far to the typical gradient.

    $$ a \leftarrow \rho a + (1 - \rho) g^2, \quad s = -g\sqrt{d + \epsilon}/\sqrt{a + \epsilon}, \quad
       d \leftarrow \rho d + (1 - \rho) s^2, \quad w \leftarrow w + \eta s $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        rho: Share of the old averages that is kept, ρ.
        epsilon: Added to both averages, ε.
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

    Source: Zeiler (2012), arXiv:1212.5701.
    """

    learning_rate = 0.001
    rho: Float = 0.95
    epsilon: Float = 1e-7

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"accumulated_grad": "zeros", "accumulated_delta_var": "zeros"}]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        a = self.rho * slots.accumulated_grad + (1 - self.rho) * jnp.square(g)
        s = -(jnp.sqrt(slots.accumulated_delta_var + self.epsilon) * g) / jnp.sqrt(a + self.epsilon)
        d = self.rho * slots.accumulated_delta_var + (1 - self.rho) * jnp.square(s)
        return w + lr * s, slots._replace(accumulated_grad=a, accumulated_delta_var=d)
