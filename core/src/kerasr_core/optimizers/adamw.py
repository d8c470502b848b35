"""AdamW: Adam with weight decay beside the gradient."""

from __future__ import annotations

from typing import ClassVar

from kerasr_core.optimizers.adam import Adam
from kerasr_core.optimizers.base import COMMON
from kerasr_core.registry import public
from kerasr_core.types import Float


@public("optimizers.AdamW")
class AdamW(Adam):
    r"""Adam with weight decay that does not pass through the moving averages: w ← w − η · weight_decay · w before each step.

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        weight_decay: Share (times the learning rate) by which weights are drawn towards 0 at each step.
        beta_1: Share of the old average of gradients that is kept, β₁.
        beta_2: Share of the old average of squares that is kept, β₂.
        epsilon: Added to the root of the average square, ε.
        amsgrad: Whether the largest average square so far takes the place of the current one.
        clipnorm: Largest length of each weight's gradient.
        clipvalue: Largest absolute value of a gradient's element.
        global_clipnorm: Largest length of all gradients together.
        use_ema: Whether a moving average of the weights is kept; training ends with it in their place.
        ema_momentum: Share of the old average that is kept at each step, from 0 to 1.
        ema_overwrite_frequency: After how many steps the average replaces the weights; only at the end if None.
        loss_scale_factor: The loss is multiplied by it before gradients are taken, and these divided by it.
        gradient_accumulation_steps: Over how many steps gradients are averaged before one update; at least 2.
        name: Its name; made from the class name if None.

    Source: Loshchilov and Hutter (2019), arXiv:1711.05101.
    """

    weight_decay: Float | None = 0.004
    order: ClassVar = ("learning_rate", "weight_decay", "beta_1", "beta_2", "epsilon", "amsgrad", *COMMON[1:])

    def _check_fields(self) -> None:
        super()._check_fields()
        if self.weight_decay is None:
            raise self._wrong("weight_decay", "a number", None)
