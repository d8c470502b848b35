"""Gradient descent, plain or with momentum."""

from __future__ import annotations

from typing import Any

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Float


@public("optimizers.SGD", spellings=("SGD",))
class SGD(Optimizer):
    r"""Gradient descent: w ← w − η g. With momentum μ:

    $$ m \leftarrow \mu m - \eta g, \qquad w \leftarrow w + m $$

    and with Nesterov's look-ahead w ← w + μ m − η g.

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        momentum: μ, from 0 to 1; no momentum is kept if 0.
        nesterov: Whether Nesterov's form is taken.
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

    Source: Sutskever et al. (2013), section 2.
    """

    learning_rate = 0.01
    momentum: Float = 0.0
    nesterov: Bool = False

    def _check_fields(self) -> None:
        super()._check_fields()
        if not 0 <= self.momentum <= 1:
            raise self._wrong("momentum", "a number from 0 to 1", self.momentum)

    def slot_groups(self) -> list[dict[str, Any]]:
        return [{"momentum": "zeros"}] if self.momentum else []

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        if not self.momentum:
            return w - g * lr, slots
        m = slots.momentum * self.momentum - g * lr
        change = m * self.momentum - g * lr if self.nesterov else m
        return w + change, slots._replace(momentum=m)
