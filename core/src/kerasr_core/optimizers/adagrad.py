"""Adagrad: steps scaled by the sum of squared gradients so far."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float


@public("optimizers.Adagrad")
class Adagrad(Optimizer):
    r"""Steps divided by the root of the sum of all squared gradients so far.

    $$ n \leftarrow n + g^2, \qquad w \leftarrow w - \eta\, g / \sqrt{n + \epsilon} $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        initial_accumulator_value: Start value of the sums, n.
        epsilon: Added to the sum, ε.
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

    Source: Duchi, Hazan and Singer (2011).
    """

    learning_rate = 0.001
    initial_accumulator_value: Float = 0.1
    epsilon: Float = 1e-7

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"accumulator": lambda shape, dtype: jnp.full(shape, self.initial_accumulator_value, dtype)}]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        n = slots.accumulator + jnp.square(g)
        return w - (lr * g) / jnp.sqrt(n + self.epsilon), slots._replace(accumulator=n)
