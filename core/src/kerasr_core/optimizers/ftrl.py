"""FTRL: follow the regularized leader, which gives sparse weights."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float


@public("optimizers.Ftrl")
class Ftrl(Optimizer):
    r"""Follow the regularized leader: weights that best fit all gradients so far under L1 and L2 penalties.

    $$ \sigma = (n_t^{-p} - n_{t-1}^{-p}) / \eta, \quad z \leftarrow z + g - \sigma w, \quad
       w \leftarrow \frac{\mathrm{clip}(z, -\lambda_1, \lambda_1) - z}{n_t^{-p} / \eta + 2\lambda_2} $$

    where n is the sum of squared gradients, p the learning rate power, and λ₂ the L2 strength plus β / 2η.

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        learning_rate_power: p, at most 0; 0 keeps the learning rate constant.
        initial_accumulator_value: Start value of n, 0 or more.
        l1_regularization_strength: λ₁, 0 or more.
        l2_regularization_strength: The L2 strength, 0 or more.
        l2_shrinkage_regularization_strength: L2 penalty that is added to the gradient, 0 or more.
        beta: β.
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

    Source: McMahan et al. (2013), Ad Click Prediction, algorithm 1.
    """

    learning_rate = 0.001
    learning_rate_power: Float = -0.5
    initial_accumulator_value: Float = 0.1
    l1_regularization_strength: Float = 0.0
    l2_regularization_strength: Float = 0.0
    l2_shrinkage_regularization_strength: Float = 0.0
    beta: Float = 0.0

    def _check_fields(self) -> None:
        super()._check_fields()
        if self.learning_rate_power > 0:
            raise self._wrong("learning_rate_power", "0 or less", self.learning_rate_power)
        for name in (
            "initial_accumulator_value", "l1_regularization_strength", "l2_regularization_strength",
            "l2_shrinkage_regularization_strength",
        ):
            if getattr(self, name) < 0:
                raise self._wrong(name, "0 or more", getattr(self, name))

    def slot_groups(self) -> list[dict[str, Any]]:
        start = lambda shape, dtype: jnp.full(shape, self.initial_accumulator_value, dtype)  # noqa: E731
        return [{"accumulator": start, "linear": "zeros"}]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        l2 = self.l2_regularization_strength + self.beta / (2.0 * lr)
        shrunk = g + 2.0 * self.l2_shrinkage_regularization_strength * w
        n = slots.accumulator + jnp.square(g)
        power, old_power = jnp.power(n, -self.learning_rate_power), jnp.power(slots.accumulator, -self.learning_rate_power)
        z = slots.linear + (shrunk - (power - old_power) / lr * w)
        clipped = jnp.clip(z, -self.l1_regularization_strength, self.l1_regularization_strength)
        return (clipped - z) / (power / lr + 2.0 * l2), slots._replace(accumulator=n, linear=z)
