"""Lion: steps of one size in the direction of the sign of the momentum."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float


@public("optimizers.Lion")
class Lion(Optimizer):
    r"""Steps of size η in the direction of the sign of an average of momentum and gradient.

    $$ w \leftarrow w - \eta\,\mathrm{sign}(\beta_1 m + (1 - \beta_1) g), \qquad m \leftarrow \beta_2 m + (1 - \beta_2) g $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        beta_1: Share of the momentum in the direction of the step, β₁.
        beta_2: Share of the old momentum that is kept, β₂.
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

    Source: Chen et al. (2023), arXiv:2302.06675.
    """

    learning_rate = 0.001
    beta_1: Float = 0.9
    beta_2: Float = 0.99

    def _check_fields(self) -> None:
        super()._check_fields()
        if not 0 < self.beta_1 <= 1:
            raise self._wrong("beta_1", "greater than 0 and at most 1", self.beta_1)

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"momentum": "zeros"}]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        direction = jnp.sign(slots.momentum * self.beta_1 + g * (1 - self.beta_1))
        return w - lr * direction, slots._replace(momentum=slots.momentum * self.beta_2 + g * (1 - self.beta_2))
