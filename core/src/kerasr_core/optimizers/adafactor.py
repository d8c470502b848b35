"""Adafactor: the average squared gradient of a matrix kept as its row and column means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import jax.numpy as jnp

from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Float
from kerasr_core.variable import Variable


class Slots(NamedTuple):
    """Row means, column means and the full average of one weight's squared gradients."""

    rows: Array
    columns: Array
    velocity: Array


def rms(x: Array) -> Array:
    """Root mean square of all elements."""
    return jnp.sqrt(jnp.mean(jnp.square(x)))


@public("optimizers.Adafactor")
class Adafactor(Optimizer):
    r"""Steps divided by the root of an average squared gradient that is kept only as row and column means.

    $$ \hat v = r c^\top / \bar r, \quad u = g / \sqrt{\hat v}, \quad
       w \leftarrow w - \max(\epsilon_2, \mathrm{rms}(w))\,\eta_t\, \frac{u}{\max(1, \mathrm{rms}(u) / d)} $$

    with averages that forget by 1 − t^{beta_2_decay} and η_t = min(η, 1/√t) if relative.

    Args:
        learning_rate: η: a number, a LearningRateSchedule, or a function without arguments.
        beta_2_decay: Exponent of the forgetting, below 0.
        epsilon_1: Added to squared gradients, ε₁.
        epsilon_2: Least size of a weight in the scale of its step, ε₂.
        clip_threshold: d: steps of larger root mean square are shortened.
        relative_step: Whether a constant learning rate falls with 1/√t.
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

    Source: Shazeer and Stern (2018), algorithms 4 and 5, arXiv:1804.04235.
    """

    learning_rate = 0.001
    beta_2_decay: Float = -0.8
    epsilon_1: Float = 1e-30
    epsilon_2: Float = 1e-3
    clip_threshold: Float = 1.0
    relative_step: Bool = True

    def build(self, variables: Sequence[Variable]) -> None:
        if self.built:
            return
        super().build(variables)
        self._slots_type = Slots
        self._slots = [self._slots_of(v) for v in variables]

    def _slots_of(self, v: Variable) -> list[Variable]:
        if len(v.shape) < 2:  # vectors keep a full average; two unused numbers hold the places in files
            unused = [Variable(0, dtype="int32", trainable=False, name=v.name) for _ in range(2)]
            for each in unused:
                self._track_variable(each)
        else:
            shapes = (v.shape[:-1], (*v.shape[:-2], v.shape[-1]))
            unused = [self.add_variable(s, dtype=v.dtype, name=v.name) for s in shapes]
        return [*unused, self.add_variable_from_reference(v, "velocity")]

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        t = (step + 1).astype(w.dtype)
        if isinstance(self._learning_rate, Variable) and self.relative_step:
            lr = jnp.minimum(lr, 1 / jnp.sqrt(t))
        keep = 1 - jnp.power(t, self.beta_2_decay)
        squares = jnp.square(g) + self.epsilon_1
        if w.ndim >= 2:
            r = keep * slots.rows + (1 - keep) * jnp.mean(squares, axis=-1)
            c = keep * slots.columns + (1 - keep) * jnp.mean(squares, axis=-2)
            v = (r / jnp.mean(r, axis=-1, keepdims=True))[..., None] * c[..., None, :]
            slots = Slots(r, c, v)
        else:
            v = keep * slots.velocity + (1 - keep) * squares
            slots = slots._replace(velocity=v)
        u = g / jnp.sqrt(v)
        u = u / jnp.maximum(1.0, rms(u) / self.clip_threshold)
        return w - jnp.maximum(self.epsilon_2, rms(w)) * lr * u, slots
