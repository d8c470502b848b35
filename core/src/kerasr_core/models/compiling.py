"""`compile`, and what follows from it: the loss and the metrics of a model and its compiled programs."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import dtypes, registry
from kerasr_core.changes import Changes
from kerasr_core.engine import call, execute, loop, own_step, step
from kerasr_core.engine.objective import CompiledLoss, CompiledMetrics
from kerasr_core.engine.state import Roster, TrainState, current
from kerasr_core.errors import ArgumentTypeError, DataError, StateError, shown
from kerasr_core.fields import resolve
from kerasr_core.functional import substituted
from kerasr_core.metrics import Mean
from kerasr_core.models import compile_config
from kerasr_core.optimizers import Optimizer
from kerasr_core.optimizers.gradient_transform import GradientTransform
from kerasr_core.variable import StatelessScope, Variable


class Compiling:
    """Mixin of Model: what is minimised and measured."""

    name: str
    built: bool
    optimizer: Any
    history: Any
    loss: Any
    compiled: bool
    objective_built: bool
    stop_training: bool
    run_eagerly: bool
    jit_compile: bool
    steps_per_execution: int | str
    dtype_policy: dtypes.DTypePolicy
    trainable_variables: list[Variable]
    non_trainable_variables: list[Variable]
    losses: list[Any]
    _compile_loss: CompiledLoss | None
    _compile_metrics: CompiledMetrics
    _compile_arguments: dict[str, Any] | None
    _loss_tracker: Any
    not_in_programs: Any = ("_programs", "_roster", "_calls", "_plain_call", "_losses_cleared", "history", "stop_training")
    _programs: execute.Programs | None
    _roster: Roster | None
    _calls: dict[Any, Any]
    _output_specs: Any

    def _initialize_training(self) -> None:
        self.__dict__.update(
            optimizer=None, _compile_loss=None, _compile_metrics=None, _loss_tracker=None, _compile_arguments=None,
            _programs=None, _calls={}, _plain_call=None, _roster=None, objective_built=False, run_eagerly=False, steps_per_execution=1,
            jit_compile=True, loss=None, history=None, stop_training=False, compiled=False,
        )

    # -- compile ---------------------------------------------------------------------------------------------------

    def compile(
        self,
        optimizer: Any = "rmsprop",
        loss: Any = None,
        loss_weights: Any = None,
        metrics: Any = None,
        weighted_metrics: Any = None,
        run_eagerly: bool = False,
        steps_per_execution: int | str = 1,
        jit_compile: bool | str = "auto",
        auto_scale_loss: bool = True,
        gradient_transform: Any = None,
    ) -> None:
        """Say how the model is trained.

        Args:
            optimizer: An optimizer or its name, or a gradient transformation such as `optax.adam(1e-3)`.
            loss: A loss, its name or a function `(y_true, y_pred) -> values`; a list or dictionary by output for several.
            loss_weights: Factors of the outputs' losses, as a list or dictionary.
            metrics: Metrics, names or functions; a list, or for several outputs a list of lists or a dictionary.
            weighted_metrics: The same, computed with sample and class weights.
            run_eagerly: Whether steps run uncompiled, for debugging.
            steps_per_execution: Steps between batch callbacks; the engine fuses steps by itself where no callback looks.
            jit_compile: Accepted for Keras's sake; steps are always compiled unless `run_eagerly`.
            auto_scale_loss: Whether a `mixed_float16` model's optimizer is wrapped in a `LossScaleOptimizer`.
            gradient_transform: What changes gradients before the optimizer clips and uses them: a gradient transformation
                such as `optax.clip(1.0)`, a function `(grads)` or `(grads, params)` of lists of arrays in the order of
                `trainable_variables`, or a list of these. Its state is saved with the optimizer's.
        """
        made = resolve("optimizers", optimizer, argument="optimizer", owner=self._me())  # type: ignore[attr-defined]
        if made is not None and not hasattr(made, "apply"):
            raise ArgumentTypeError(
                f"`optimizer` must be an optimizer, its name or a gradient transformation (such as `optax.adam(1e-3)`), received "
                f"{shown(made)}.", argument="optimizer", layer=self.name, expected="an optimizer", received=shown(made),
            )
        if auto_scale_loss and self.dtype_policy == dtypes.DTypePolicy("mixed_float16"):
            wrapper = registry.lookup("optimizers.LossScaleOptimizer")
            made = made if made is None or isinstance(made, wrapper) else wrapper(made, name="loss_scale_optimizer")
        if steps_per_execution != "auto":
            loop.check_number(steps_per_execution, "steps_per_execution", none=False)
        state = self.__dict__
        compiled_loss = CompiledLoss(loss, loss_weights) if loss is not None else None
        compiled_metrics = CompiledMetrics(metrics, weighted_metrics)
        state["optimizer"] = made
        transform = _attach(made, gradient_transform)
        state["loss"] = loss
        state["_compile_loss"] = compiled_loss
        state["_compile_metrics"] = compiled_metrics
        state["_loss_tracker"] = Mean(name="loss")
        state["run_eagerly"] = bool(run_eagerly)
        state["steps_per_execution"] = steps_per_execution
        state["jit_compile"] = bool(jit_compile)
        state["_compile_arguments"] = {
            "optimizer": made, "loss": loss, "loss_weights": loss_weights, "metrics": metrics,
            "weighted_metrics": weighted_metrics, "run_eagerly": bool(run_eagerly),
            "steps_per_execution": steps_per_execution, "jit_compile": bool(jit_compile), "gradient_transform": transform,
        }
        state["objective_built"] = False
        state["compiled"] = True
        state["stop_training"] = False
        self._reset_programs()

    def get_compile_config(self) -> dict[str, Any] | None:
        """What `compile_from_config` takes; None if not compiled, or with an optimizer that Keras has no form for."""
        if not self.compiled or self._compile_arguments is None:
            return None
        return compile_config.keras_config(self._compile_arguments)

    def get_whole_compile_config(self) -> dict[str, Any] | None:
        """The same where gradient transformations are in use, which Keras does not know: with their names; else None."""
        if not self.compiled or self._compile_arguments is None or type(self).get_compile_config is not Compiling.get_compile_config:
            return None
        return compile_config.whole_config(self._compile_arguments)

    def compile_from_config(self, config: dict[str, Any]) -> None:
        """Compile as a saved model was compiled."""
        if not config:
            return
        self.compile(**compile_config.arguments_of(config))
        if self.optimizer is not None and self.built:
            self.optimizer.build(self.trainable_variables)

    @property
    def optimizer_variables(self) -> list[Variable]:
        """The variables of `optimizer`, then those of other optimizers in attributes: the third part of a step's state."""
        others = [v for v in vars(self).values() if isinstance(v, Optimizer) and v is not self.optimizer]
        optimizers = {id(o): o for o in [self.optimizer, *others] if o is not None}
        return [v for o in optimizers.values() for v in o.variables]

    def require_compiled(self, what: str) -> None:
        """A StateError unless the model is compiled; `what` is what was asked of it."""
        if not self.compiled:
            raise StateError(
                f"The model {self.name!r} must be compiled before `{what}`. Call `model.compile(optimizer, loss)`.",
                layer=self.name, expected="a compiled model", received="not compiled",
            )

    def build_objective(self, x: Any, y: Any, sample_weight: Any) -> None:
        """Match losses and metrics to the outputs, from shapes alone. A step of the user's own may need neither, nor `call`."""
        if own_step.overrides(self, "train_step") and self._compile_loss is None and not self._compile_metrics.given:
            self.__dict__["objective_built"] = True
            return
        spec = lambda tree: jax.tree.map(  # noqa: E731
            lambda a: jax.ShapeDtypeStruct(np.shape(a), jax.dtypes.canonicalize_dtype(a.dtype)), tree
        )
        y_pred = self.known_outputs(spec(x))
        if y_pred is None:
            y_pred = jax.eval_shape(lambda a: step.predict_step(self, current(self), a)[0], spec(x))
        names = getattr(self, "output_names", None) if hasattr(type(self), "output_names") else None
        if self._compile_loss is not None:
            self._compile_loss.build(y_pred, names)
            if y is None and any(loss is not None for loss in self._compile_loss.losses):
                raise DataError(
                    f"The model {self.name!r} was compiled with a loss, which needs `y`; none was given.",
                    argument="y", layer=self.name, expected="targets", received=None,
                )
        self._compile_metrics.build(spec(y), y_pred, names)
        self.__dict__["_output_specs"] = y_pred
        if y is not None:
            self._dry_run(spec(y), y_pred, spec(sample_weight))
        self.__dict__["objective_built"] = True
        self._reset_programs()

    def known_outputs(self, x: Any) -> Any:
        """Shapes and dtypes of the outputs for inputs `x`, or None where only a trace can tell. Models of a graph know."""
        return None

    def _dry_run(self, y: Any, y_pred: Any, w: Any) -> None:
        """Run losses and metrics on shapes: metrics make their variables, shape mistakes surface with their names."""
        def run(t: Any, p: Any, weights: Any) -> None:
            with StatelessScope():
                if self._compile_loss is not None:
                    self._compile_loss(t, p, weights)
                self._compile_metrics.update_state(t, p, weights)

        jax.eval_shape(run, y, y_pred, w)

    def check_labels(self, y: Any) -> None:
        """Let the losses look at host labels; done once for each array."""
        if self._compile_loss is not None and y is not None:
            leaves = jax.tree.leaves(self._output_specs)
            self._compile_loss.check_labels(y, [tuple(s.shape) for s in leaves])

    def roster(self) -> Roster:
        """The model's variables, listed."""
        kept: Roster | None = self._roster
        if kept is None or not kept.valid_for(self):
            kept = self.__dict__["_roster"] = Roster(self)
        return kept

    def programs(self) -> execute.Programs:
        """The compiled functions for the present set of trained variables and the layers' present settings."""
        roster = self.roster()
        version = (roster.structure, Changes.settings, self.run_eagerly, self.objective_built, self.optimizer)
        kept: execute.Programs | None = self._programs
        if kept is None or kept.version != version:
            if kept is None or kept.trained != roster.trainable_ids or kept.version[1:] != version[1:]:
                kept = self.__dict__["_programs"] = execute.Programs(self, roster.trainable_ids)
            kept.version = version
        return kept

    def compiled_call(self, training: bool | None) -> Any:
        """The compiled function of a plain call, or None if the model holds layers of the user's own."""
        kept = self._calls
        version = (Changes.structure, Changes.settings)
        if kept.get("version") != version:
            roster = self.roster()
            if kept.get("trained") != roster.trainable_ids or kept["version"][1:] != version[1:]:
                kept.clear()
            kept.update(version=version, trained=roster.trainable_ids)
        if training not in kept:
            kept[training] = call.make(self, training) if call.compilable(self) else None
        return kept[training]

    def _reset_programs(self) -> None:
        self.__dict__.update(_programs=None, _calls={}, _plain_call=None, _roster=None)

    # -- losses and metrics ----------------------------------------------------------------------------------------

    @property
    def metrics(self) -> list[Any]:
        """The loss tracker, metrics that layers keep, and those of `compile`."""
        found = [self._loss_tracker] if self.compiled else []
        found += super().metrics  # type: ignore[misc]
        if self.compiled:
            if self._compile_metrics is not None:
                found += self._compile_metrics.metrics
            if self._compile_loss is not None:
                found += self._compile_loss.metrics
        return found

    @property
    def metrics_names(self) -> list[str]:
        return [m.name for m in self.metrics]

    @property
    def metrics_variables(self) -> list[Variable]:
        return list({id(v): v for m in self.metrics for v in m.variables}.values())

    def reset_metrics(self) -> None:
        """Set all metrics to their start."""
        for metric in self.metrics:
            metric.reset_state()

    def compute_loss(
        self, x: Any = None, y: Any = None, y_pred: Any = None, sample_weight: Any = None, training: bool = True
    ) -> Any:
        """The loss to minimise: that of `compile`, and what layers and regularizers add. May be overridden.

        Args:
            x, y: Inputs and targets of a batch.
            y_pred: The model's outputs.
            sample_weight: Weights of the examples.
            training: Whether the call is for training.
        """
        return self.total_loss(y, y_pred, sample_weight)

    def total_loss(self, y: Any, y_pred: Any, sample_weight: Any = None, valid: Any = None) -> Any:
        """The same; where `valid` `[batch]` is 0, a row was filled up and does not count."""
        total = None
        if self._compile_loss is not None:
            total = self._compile_loss(y, y_pred, sample_weight, valid)
        for extra in self.losses:
            extra = jnp.sum(jnp.asarray(extra, jnp.float32))
            total = extra if total is None else total + extra
        return jnp.zeros(()) if total is None else total

    def compute_metrics(self, x: Any, y: Any, y_pred: Any, sample_weight: Any = None) -> dict[str, Any]:
        """Update the metrics with a batch and give their results. May be overridden."""
        return self.measure(y, y_pred, sample_weight)

    def measure(self, y: Any, y_pred: Any, sample_weight: Any = None, valid: Any = None) -> dict[str, Any]:
        """The same; where `valid` `[batch]` is 0, a row was filled up and does not count."""
        self._compile_metrics.update_state(y, y_pred, sample_weight, valid)
        return self.get_metrics_result()

    def get_metrics_result(self) -> dict[str, Any]:
        """The metrics' values now, by name."""
        compiled = self._compile_metrics
        own = {id(m) for m in compiled.metrics} if compiled is not None else set()
        found: dict[str, Any] = {}
        for metric in self.metrics:
            if id(metric) not in own:
                value = metric.result()
                found.update(value if isinstance(value, dict) else {metric.name: value})
        return found | (compiled.result() if compiled is not None else {})

    def stateless_compute_loss(
        self, trainable_variables: Any, non_trainable_variables: Any, metrics_variables: Any, x: Any = None, y: Any = None,
        y_pred: Any = None, sample_weight: Any = None, training: bool = True,
    ) -> Any:
        """`compute_loss` as a function of the variables' arrays: `(loss, (trainable, non-trainable, metrics))`."""
        groups = [
            (self.trainable_variables, trainable_variables), (self.non_trainable_variables, non_trainable_variables),
            (self.metrics_variables, metrics_variables),
        ]
        done = substituted(
            lambda: self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=sample_weight, training=training), groups,
        )
        return done.result, tuple(done.values)

    def compute_loss_and_updates(
        self, trainable_variables: Any, non_trainable_variables: Any, metrics_variables: Any, x: Any, y: Any,
        sample_weight: Any, training: bool = False, optimizer_variables: Any = None,
    ) -> Any:
        """`(loss, (loss, outputs, new non-trainable, new metrics))` as a function of arrays, ready for `jax.grad`."""
        state = TrainState(list(trainable_variables), list(non_trainable_variables), list(optimizer_variables or []), list(metrics_variables))
        return step.forward_and_loss(self, list(trainable_variables), state, (x, y, sample_weight), training)


def _attach(optimizer: Any, given: Any) -> GradientTransform | None:
    """Put a gradient transform before an optimizer; its state goes on if the same one is there already."""
    if not hasattr(optimizer, "attach_gradient_transform"):
        if given is not None:
            raise ArgumentTypeError(
                f"`gradient_transform` needs an optimizer to go before, received the optimizer {shown(optimizer)}.",
                argument="gradient_transform", expected="an optimizer", received=shown(optimizer),
            )
        return None
    old = getattr(optimizer, "inner_optimizer", optimizer).gradient_transform
    transform = None if given is None else old if old is not None and old.given is given else GradientTransform(given)
    optimizer.attach_gradient_transform(transform)
    return transform
