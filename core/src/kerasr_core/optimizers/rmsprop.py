"""RMSprop: steps scaled by a moving average of the squared gradient."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Float


@public("optimizers.RMSprop")
class RMSprop(Optimizer):
    r"""Steps divided by the root of a moving average of the squared gradient.

    $$ v \leftarrow \rho v + (1 - \rho) g^2, \qquad w \leftarrow w - \eta\, g / \sqrt{v + \epsilon} $$

    If centered, v is diminished by the square of the moving average of g; with momentum μ the steps are gathered,
    m ← μ m + step, and w ← w − m.

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        rho: Share of the old averages that is kept, ρ.
        momentum: μ, from 0 to 1; no momentum is kept if 0.
        epsilon: Added to the average square, ε.
        centered: Whether the variance of the gradient takes the place of its mean square.
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

    Source: Hinton, Neural Networks for Machine Learning (2012), lecture 6e.
    """

    learning_rate = 0.001
    rho: Float = 0.9
    momentum: Float = 0.0
    epsilon: Float = 1e-7
    centered: Bool = False

    def slot_groups(self) -> list[dict[str, Any]]:
        groups: list[dict[str, Any]] = [{"velocity": "zeros"}]
        if self.momentum > 0:
            groups.append({"momentum": "zeros"})
        return [*groups, {"average_gradient": "zeros"}] if self.centered else groups

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        v = slots.velocity * self.rho + jnp.square(g) * (1 - self.rho)
        slots = slots._replace(velocity=v)
        if self.centered:
            mean = slots.average_gradient * self.rho + g * (1 - self.rho)
            slots = slots._replace(average_gradient=mean)
            v = v - jnp.square(mean)
        change = (lr * g) / jnp.sqrt(v + self.epsilon)
        if self.momentum > 0:
            change = slots.momentum * self.momentum + change
            slots = slots._replace(momentum=change)
        return w - change, slots
