"""Optimizer: holds the step counter, the learning rate and the slots of every weight, and applies gradients.

A rule is a class with `slot_groups` and a pure `update(w, g, slots, step, lr)`; what is the same for all weights it may put into
`corrected_rate`. User classes may instead write Keras's `build` and `update_step`. Gradient transforms are in `transforms.py`. The engine calls
`stateless_apply` inside its compiled step.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar

import jax
import jax.numpy as jnp

from kerasr_core import config, registry, serialization
from kerasr_core.errors import ArgumentError, ArgumentTypeError, StateError, nearest, shown
from kerasr_core.fields import REQUIRED, Field, Fielded
from kerasr_core.functional import substituted
from kerasr_core.optimizers import transforms
from kerasr_core.optimizers.accumulation import apply_accumulated
from kerasr_core.optimizers.rate import Rated, raw_value
from kerasr_core.optimizers.slots import Slotted
from kerasr_core.types import KINDS, Array, Bool, Float, PositiveInt, Text
from kerasr_core.variable import Variable

COMMON = (
    "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency",
    "loss_scale_factor", "gradient_accumulation_steps", "name",
)
_CONFIG = (
    "name", "learning_rate", "weight_decay", "clipnorm", "global_clipnorm", "clipvalue", "use_ema", "ema_momentum",
    "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps",
)
_LEGACY = ("decay", "jit_compile", "is_legacy_optimizer")  # in files by Keras 2; they change nothing here


class _Shared:
    """What the weights of one update share: the rule, the learning rate, and its `corrected_rate` for each dtype."""

    def __init__(self, rule: Callable[..., Any], rate: Any) -> None:
        self.rule, self.rate, self.corrected = rule, rate, dict[str, Array]()


@registry.public("Optimizer", "optimizers.Optimizer")
class Optimizer(Slotted, Rated, Fielded):
    """Base of all optimizers.

    Args:
        learning_rate: A number, a LearningRateSchedule, or a function without arguments.
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

    Raises: `ArgumentError` if more than one kind of clipping is asked for.
    """

    weight_decay: Float | None = None
    clipnorm: Float | None = None
    clipvalue: Float | None = None
    global_clipnorm: Float | None = None
    use_ema: Bool = False
    ema_momentum: Float = 0.99
    ema_overwrite_frequency: PositiveInt | None = None
    loss_scale_factor: Float | None = None
    gradient_accumulation_steps: PositiveInt | None = None
    name: Text | None = None
    order: ClassVar[tuple[str, ...]] = ()  # positional order where it is not learning_rate, own fields, COMMON

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if isinstance(cls.__dict__.get("learning_rate"), float):
            del cls.learning_rate  # it was the field's default; the property must stay visible

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        rate = Field("learning_rate", KINDS["LearningRate"], REQUIRED, False)  # declared here: a property bears its name
        fields = {"learning_rate": rate, **fields}
        own = [n for n in fields if n not in COMMON and n != "learning_rate"]
        return {n: fields[n] for n in cls.order or ("learning_rate", *own, *COMMON)}

    def _initialize(self, given: dict[str, Any]) -> None:
        label = self._label(given)
        name = given.get("name")
        if name is not None and (not isinstance(name, str) or "/" in name):
            raise ArgumentError(
                f"{label}: `name` must be a string without '/', received {shown(name)}.",
                argument="name", layer=label, expected="a string without '/'", received=shown(name),
            )
        self.__dict__["_variables"] = []
        self.name = given["name"] = name or config.auto_name(type(self).__name__)
        self.built = False
        self._trainable_variables: list[Variable] = []
        self._index: dict[int, int] = {}
        self._not_decayed: tuple[set[int], list[str]] = (set(), [])
        self._iterations = self.add_variable((), dtype="int32", name="iteration")
        self._read_fields(given)
        if given:
            word = next(iter(given))
            raise ArgumentTypeError(
                f"{label} has no argument `{word}`.{nearest(word, type(self).fields)}", argument=word, layer=label, received=word
            )

    def _check_fields(self) -> None:
        chosen = {n: getattr(self, n) for n in ("clipnorm", "clipvalue", "global_clipnorm") if getattr(self, n) is not None}
        if len(chosen) > 1:
            raise self._wrong("clipnorm", "only one of `clipnorm`, `clipvalue` and `global_clipnorm`", chosen)
        if self.use_ema and not 0 <= self.ema_momentum <= 1:
            raise self._wrong("ema_momentum", "a number from 0 to 1", self.ema_momentum)
        if self.gradient_accumulation_steps is not None and self.gradient_accumulation_steps < 2:
            raise self._wrong("gradient_accumulation_steps", "a whole number, 2 or more", self.gradient_accumulation_steps)

    def _wrong(self, argument: str, expected: str, received: Any) -> ArgumentError:
        owner = self._label({"name": self.name})
        return ArgumentError(
            f"{owner}: `{argument}` must be {expected}, received {shown(received)}.",
            argument=argument, layer=owner, expected=expected, received=shown(received),
        )

    # -- applying gradients ----------------------------------------------------------------------------------------

    def apply_gradients(self, grads_and_vars: Iterable[tuple[Any, Variable]]) -> Any:
        """Update weights.

        Args:
            grads_and_vars: Pairs of a gradient and its weight.
        """
        pairs = list(grads_and_vars)
        self.apply([g for g, _ in pairs], [v for _, v in pairs])
        return self._iterations

    def apply(self, grads: Sequence[Any], trainable_variables: Sequence[Variable] | None = None) -> None:
        """Update weights, one step.

        Args:
            grads: Gradients, one for each weight; None where the loss does not depend on it.
            trainable_variables: The weights; those it was built for if None.
        """
        pairs = self._matched(list(grads), trainable_variables)
        if not pairs:
            return
        weights, gradients = [v for v, _ in pairs], [g for _, g in pairs]
        if self.loss_scale_factor is not None:
            gradients = [g / self.loss_scale_factor for g in gradients]
        if self.gradient_accumulation_steps:
            apply_accumulated(self, gradients, weights)
        else:
            self._clip_decay_update(gradients, weights)
        if self.use_ema:
            self._average_weights()
        for v in weights:
            if v.constraint is not None:
                v.assign(v.constraint(v.value))
        self._iterations.assign_add(1)

    def _matched(self, grads: list[Any], weights: Sequence[Variable] | None) -> list[tuple[Variable, Array]]:
        """Weights with their gradients; those without one are left out with a warning."""
        owner = self._label({"name": self.name})
        if weights is None:
            if not self.built:
                raise StateError(f"{owner}: call `build(trainable_variables)` before `apply(grads)` without variables.", layer=self.name)
            weights = self._trainable_variables
        weights = list(weights)
        if len(grads) != len(weights):
            raise ArgumentError(
                f"{owner}: `grads` must hold one gradient for each of the {len(weights)} weights, received {len(grads)}.",
                argument="grads", layer=self.name, expected=len(weights), received=len(grads),
            )
        if not self.built:
            self.build(weights)
        for v in weights:
            self._get_variable_index(v)
        pairs = []
        for v, g in zip(weights, grads):
            if g is None:
                continue
            if tuple(g.shape) != v.shape:
                raise ArgumentError(
                    f"{owner}: the gradient of {v.path!r} must have its shape {list(v.shape)}, received {list(g.shape)}.",
                    argument="grads", layer=self.name, expected=list(v.shape), received=list(g.shape),
                )
            if v.overwrite_with_gradient:
                v.assign(g)
            else:
                pairs.append((v, g))
        missing = [v.path for v, g in zip(weights, grads) if g is None]
        if missing and len(missing) == len(weights):
            raise ArgumentError(
                f"{owner}: no weight has a gradient, so the loss does not depend on any of {missing}.",
                argument="grads", layer=self.name, expected="gradients", received="None for all weights",
            )
        if missing:
            warnings.warn(f"The loss does not depend on the weights {missing}: they have no gradient and stay.", stacklevel=4)
        return pairs

    def _clip_decay_update(self, grads: Sequence[Array], weights: Sequence[Variable]) -> None:
        grads = transforms.clipped(self._transformed(grads, weights), self.clipnorm, self.clipvalue, self.global_clipnorm)
        lr = jnp.asarray(raw_value(self.learning_rate))
        if self.weight_decay is not None:
            for v in weights:
                if self._use_weight_decay(v):
                    v.assign(transforms.decayed(v.raw(), self.weight_decay, lr))
        self._update_weights(grads, weights, lr)

    def attach_gradient_transform(self, transform: Any) -> None:
        """Let `transform` change gradients before they are clipped and used. `compile` calls it; None takes it away."""
        self.gradient_transform = transform
        if transform is not None and self.built:
            transform.build(self._trainable_variables)

    def _transformed(self, grads: Sequence[Array], weights: Sequence[Variable]) -> Sequence[Array]:
        """Gradients after the transform of `compile`, if there is one."""
        if self.gradient_transform is None:
            return grads
        new = self.gradient_transform(self._for_all_weights(grads, weights), [v.raw() for v in self._trainable_variables])
        return [new[self._get_variable_index(v)] for v in weights]

    def _for_all_weights(self, grads: Sequence[Array], weights: Sequence[Variable]) -> list[Array]:
        """Gradients of all weights that it was built for, 0 where `weights` lacks one."""
        known = {self._get_variable_index(v): g for v, g in zip(weights, grads)}
        return [known[i] if i in known else jnp.zeros(v.shape, v.dtype) for i, v in enumerate(self._trainable_variables)]

    def _update_weights(self, grads: Sequence[Array], weights: Sequence[Variable], lr: Array) -> None:
        """One update of all weights. Rules that keep a number across weights prepare it here."""
        traced = registry.public_name(type(self)) is not None and any(isinstance(g, jax.core.Tracer) for g in grads)
        # traced once for each shape, then repeated
        self._shared = _Shared(jax.jit(lambda *arguments: self.update(*arguments)) if traced else self.update, lr)
        try:
            for g, v in zip(grads, weights):
                self.update_step(g, v, lr)
        finally:
            del self._shared

    def update_step(self, gradient: Array, variable: Variable, learning_rate: Array) -> None:
        """Update one weight and its slots in place.

        Args:
            gradient: Its gradient.
            variable: The weight.
            learning_rate: The current learning rate.
        """
        index = self._get_variable_index(variable)
        slots = self._slots_type(*[s.raw() for s in self._slots[index]])
        step = jnp.asarray(raw_value(self.iterations))
        shared = self.__dict__.get("_shared")
        if shared is None or learning_rate is not shared.rate:
            shared = _Shared(self.update if shared is None else shared.rule, learning_rate)
        dtype = variable.dtype
        if dtype not in shared.corrected:
            shared.corrected[dtype] = self.corrected_rate(jnp.asarray(learning_rate).astype(dtype), step)
        w, new = shared.rule(variable.raw(), gradient.astype(dtype), slots, step, shared.corrected[dtype])
        variable.assign(w)
        for slot, value in zip(self._slots[index], new):
            slot.assign(value)

    def corrected_rate(self, lr: Array, step: Array) -> Array:
        """What `update` gets as `lr`: the learning rate, corrected by what is the same for all weights of one update.

        Args:
            lr: The learning rate, in the dtype of the weights.
            step: The number of past updates.
        """
        return lr

    def update(self, w: Array, g: Array, slots: Any, step: Array, lr: Array) -> tuple[Array, Any]:
        """The rule: new weight and slots from weight, gradient, slots, the number of past updates and the result of `corrected_rate`."""
        raise NotImplementedError(f"{type(self).__name__} must write `update` or `update_step`.")

    def stateless_apply(
        self, optimizer_variables: Sequence[Any], grads: Sequence[Any], trainable_variables: Sequence[Any]
    ) -> tuple[list[Any], list[Any]]:
        """`apply` as a function of arrays; `jax.jit` takes it.

        Args:
            optimizer_variables: Arrays of `variables`.
            grads: Gradients, one for each weight.
            trainable_variables: Arrays of the weights it was built for.

        Returns: new arrays of the weights, new arrays of `variables`.
        """
        owner = self._label({"name": self.name})
        if not self.built:
            raise StateError(f"{owner}: `stateless_apply` needs `build(trainable_variables)` first.", layer=self.name)
        for argument, given, own in (
            ("optimizer_variables", optimizer_variables, self.variables),
            ("trainable_variables", trainable_variables, self._trainable_variables),
        ):
            if len(given) != len(own):
                raise ArgumentError(
                    f"{owner}: `{argument}` must hold {len(own)} arrays, received {len(given)}.",
                    argument=argument, layer=self.name, expected=len(own), received=len(given),
                )
        groups = [(self._trainable_variables, list(trainable_variables)), (self.variables, list(optimizer_variables))]
        weights, own = substituted(lambda: self.apply(grads), groups).values
        return weights, own

    def scale_loss(self, loss: Any) -> Any:
        """The loss of which gradients are to be taken."""
        return loss if self.loss_scale_factor is None else loss * self.loss_scale_factor

    # -- weight decay and averages ---------------------------------------------------------------------------------

    def exclude_from_weight_decay(
        self, var_list: Sequence[Variable] | None = None, var_names: Sequence[str] | None = None
    ) -> None:
        """Leave weights out of weight decay.

        Args:
            var_list: The weights.
            var_names: Parts of names (regular expressions), such as `["bias", "gamma"]`.
        """
        self._not_decayed = ({id(v) for v in var_list or ()}, list(var_names or ()))

    def _use_weight_decay(self, variable: Variable) -> bool:
        ids, names = self._not_decayed
        return id(variable) not in ids and not any(re.search(n, variable.name) for n in names)

    def _average_weights(self) -> None:
        step = raw_value(self.iterations)
        for v, average in zip(self._trainable_variables, self._averages):
            average.assign(transforms.moving_average(average.raw(), v.raw(), self.ema_momentum, step == 0))
            if self.ema_overwrite_frequency:
                due = (step + 1) % self.ema_overwrite_frequency == 0
                v.assign(jnp.where(due, average.raw(), v.raw()))

    def finalize_variable_values(self, var_list: Sequence[Variable]) -> None:
        """Put the moving averages in place of the weights, at the end of training.

        Args:
            var_list: The weights.
        """
        if self.use_ema and self.built:
            for v in var_list:
                v.assign(self._averages[self._get_variable_index(v)].raw())

    # -- config ------------------------------------------------------------------------------------------------------

    def get_config(self) -> dict[str, Any]:
        """The fields as plain values: what `from_config` takes."""
        own = [n for n in type(self).fields if n not in _CONFIG and n not in self._not_in_config]
        values = {n: self._config_rate() if n == "learning_rate" else getattr(self, n) for n in (*_CONFIG, *own)}
        return {n: serialization.serialize(v) for n, v in values.items()}

    def _config_rate(self) -> Any:
        rate = self._learning_rate
        return float(rate.numpy()) if isinstance(rate, Variable) else rate

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Mapping[str, Any] | None = None) -> Any:
        """A new optimizer from the result of `get_config`."""
        config = {k: v for k, v in config.items() if k not in _LEGACY or k in cls.fields}
        if "lr" in config and "learning_rate" not in config:
            config["learning_rate"] = config.pop("lr")
        if isinstance(config.get("learning_rate"), Mapping):
            config["learning_rate"] = serialization.deserialize(config["learning_rate"], custom_objects)
        return cls(**config)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} name={self.name}>"
