"""Adam: steps scaled by moving averages of the gradient and of its square."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Float


@public("optimizers.Adam")
class Adam(Optimizer):
    r"""Steps scaled by moving averages of the gradient and of its square, both corrected for their start at 0.

    $$ m \leftarrow m + (1 - \beta_1)(g - m), \quad v \leftarrow v + (1 - \beta_2)(g^2 - v), \quad
       w \leftarrow w - \eta\frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t}\,\frac{m}{\sqrt v + \epsilon} $$

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        beta_1: Share of the old average of gradients that is kept, β₁.
        beta_2: Share of the old average of squares that is kept, β₂.
        epsilon: Added to the root of the average square, ε.
        amsgrad: Whether the largest average square so far takes the place of the current one.
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

    Source: Kingma and Ba (2015), arXiv:1412.6980, the form just before section 2.1: ε is added to the uncorrected root, as in
        Keras. AMSGrad: Reddi, Kale and Kumar (2018).
    """

    learning_rate = 0.001
    beta_1: Float = 0.9
    beta_2: Float = 0.999
    epsilon: Float = 1e-7
    amsgrad: Bool = False

    def slot_groups(self) -> list[dict[str, Any]]:
        both: dict[str, Any] = {"momentum": "zeros", "velocity": "zeros"}
        return [both, {"velocity_hat": "zeros"}] if self.amsgrad else [both]

    def corrected_rate(self, lr: Array, step: Array) -> Array:
        t = (step + 1).astype(lr.dtype)  # the first update has t = 1
        return lr * jnp.sqrt(1 - jnp.power(self.beta_2, t)) / (1 - jnp.power(self.beta_1, t))

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        m = slots.momentum + (g - slots.momentum) * (1 - self.beta_1)
        v = slots.velocity + (jnp.square(g) - slots.velocity) * (1 - self.beta_2)
        slots = slots._replace(momentum=m, velocity=v)
        if self.amsgrad:
            v = jnp.maximum(slots.velocity_hat, v)
            slots = slots._replace(velocity_hat=v)
        return w - (m * lr) / (jnp.sqrt(v) + self.epsilon), slots
