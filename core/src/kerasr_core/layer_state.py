"""The state of a layer: its variables, the layers and seeds inside it, the losses that calls add, and access to the weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from kerasr_core import dtypes, graph, registry, tracking, variable
from kerasr_core.call_context import path_scope
from kerasr_core.changes import Changes
from kerasr_core.errors import MissingAttributeError, ShapeError, StateError, WeightsError, shown
from kerasr_core.fields import Fielded, resolve
from kerasr_core.random import SeedGenerator
from kerasr_core.types import KINDS
from kerasr_core.variable import Variable


class Trackable:
    """Base of what a layer keeps beside layers and variables: metrics (they carry their own variables)."""

    variables: list[Variable]


class LayerState(Fielded):
    """Base of Layer: everything about variables, nothing about computing."""

    not_in_programs: Any = ("_path",)  # where its variables are named

    name: str
    built: bool
    autocast: bool
    activity_regularizer: Any
    dtype_policy: dtypes.DTypePolicy
    supports_masking: bool
    inbound_nodes: list[graph.Node]
    _own_variables: list[Variable]
    _layers: list[Any]
    _seed_generators: list[SeedGenerator]
    _metrics: list[Any]
    _losses: list[Any]
    _trainable: bool
    _build_shapes: dict[str, Any] | None
    _given_input_shape: tuple[int | None, ...] | None

    def __setattr__(self, name: str, value: Any) -> None:
        state = self.__dict__
        if state.get("built") and name in type(self).fields:
            Changes.settings += 1
        if "_own_variables" not in state:
            if type(self)._own_init and isinstance(value, (LayerState, Variable, list, dict)) and not name.startswith("__"):
                state.update(_own_variables=[], _layers=[], _seed_generators=[], _metrics=[])
            else:
                object.__setattr__(self, name, value)
                return
        if _may_be_tracked(type(value)) and not _is_plain(value):
            old = state.get(name)
            if old is not None and old is not value and isinstance(old, (LayerState, Variable, SeedGenerator)):
                self._untrack(old)
            value = tracking.tracked(value, self._track)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        old = self.__dict__.get(name)
        if isinstance(old, (LayerState, Variable, SeedGenerator)):
            self._untrack(old)
        object.__delattr__(self, name)

    def _track(self, value: Any) -> None:
        Changes.structure += 1
        if isinstance(value, LayerState):
            _add_once(self._layers, value)
        elif isinstance(value, Variable):
            _add_once(self._own_variables, value)
        elif isinstance(value, SeedGenerator):
            _add_once(self._seed_generators, value)
        elif isinstance(value, Trackable):
            _add_once(self._metrics, value)

    def _untrack(self, value: Any) -> None:
        lists: list[list[Any]] = [self._layers, self._own_variables, self._seed_generators, self._metrics]
        for kept in lists:
            kept[:] = [v for v in kept if v is not value]
        Changes.structure += 1

    def add_weight(
        self, shape: Any = None, initializer: Any = None, dtype: Any = None, trainable: bool = True,
        autocast: bool = True, regularizer: Any = None, constraint: Any = None, aggregation: str = "none",
        overwrite_with_gradient: bool = False, name: str | None = None,
    ) -> Variable:
        """Make a weight. Called in `build` (or `__init__`); the order of calls is the order in weight files.

        Args:
            shape: Its shape; `()` if None.
            initializer: Its start value; Glorot uniform for floats and zeros for other types if None.
            dtype: Its dtype; the layer's variable dtype if None.
            trainable: Whether training changes it.
            autocast: Whether it is read in the compute dtype.
            regularizer: Penalty on it, added to the losses.
            constraint: Applied to it after each update.
            name: Its name.
        """
        if isinstance(shape, str):  # add_weight("kernel", [inputs, units], initializer): the name first
            shape, initializer, dtype, name = initializer, dtype, None, shape
        shape = () if shape is None else tuple([shape] if isinstance(shape, (int, np.integer)) else shape)
        dtype = dtypes.standardize_dtype(dtype if dtype is not None else self.variable_dtype)
        if initializer is None:
            initializer = "glorot_uniform" if dtypes.is_float(dtype) else "zeros"
        if None in shape:
            raise ShapeError(
                f"{self._me()}: the shape of the weight {name!r} must be known, received {list(shape)}. "
                "Give the inputs a known size on that axis.", layer=self.name, expected="known sizes", received=list(shape),
            )
        if not isinstance(initializer, Fielded):
            initializer = resolve("initializers", initializer, argument="initializer", owner=self._me())
        with path_scope(self):
            made = Variable(initializer, shape, dtype, trainable, autocast, aggregation, name=name)
        if regularizer is not None:
            made.regularizer = resolve("regularizers", regularizer, argument="regularizer", owner=self._me())
        if constraint is not None:
            made.constraint = resolve("constraints", constraint, argument="constraint", owner=self._me())
        made.overwrite_with_gradient = overwrite_with_gradient
        made.frozen = not self._trainable
        _add_once(self._own_variables, made)
        return made

    def add_variable(self, shape: Any, initializer: Any, dtype: Any = None, trainable: bool = True, **kwargs: Any) -> Variable:
        """The same as `add_weight`."""
        return self.add_weight(shape=shape, initializer=initializer, dtype=dtype, trainable=trainable, **kwargs)

    def add_loss(self, loss: Any) -> None:
        """Add a scalar, or a list of them, to the losses of the current call."""
        for value in loss if isinstance(loss, (list, tuple)) else [loss]:
            scope = variable.stateless_scope()
            if scope is not None:
                if scope.collect_losses:
                    scope.add_loss(value)
            else:
                self._losses.append(value)
                Changes.losses += 1

    @property
    def losses(self) -> list[Any]:
        """Losses added in the last call, here and in all layers inside, and the penalties of regularizers."""
        scope = variable.stateless_scope()
        if scope is not None and scope.collect_losses:
            found = list(scope.losses)
        else:
            found = [loss for layer in self._flatten_layers() for loss in layer._losses]
        for weight in self.trainable_weights:
            if weight.regularizer is not None:
                found.append(weight.regularizer(weight.value))
        return found

    def _flatten_layers(self, include_self: bool = True, recursive: bool = True) -> list[Any]:
        found: list[Any] = [self] if include_self else []
        seen = {id(self)}
        stack = list(reversed(self._layers))
        while stack:
            layer = stack.pop()
            if id(layer) in seen:
                continue
            seen.add(id(layer))
            found.append(layer)
            if recursive:
                stack.extend(reversed(layer._layers))
        return found

    @property
    def path(self) -> str:
        """Its place: the names of the models and layers around it, joined by `/`."""
        return self.__dict__.get("_path") or self.name

    @property
    def variables(self) -> list[Variable]:
        """All variables, with random seeds, but without those of metrics."""
        return _unique(self._iterate_variables(seeds=True))

    @property
    def weights(self) -> list[Variable]:
        """All weights, without random seeds."""
        return _unique(self._iterate_variables(seeds=False))

    def _iterate_variables(self, seeds: bool) -> list[Variable]:
        own = [v for v in self._own_variables if v._trainable] + [v for v in self._own_variables if not v._trainable]
        if seeds:
            own += [g.state for g in self._seed_generators]
        for layer in self._layers:
            own += layer._iterate_variables(seeds)
        return own

    @property
    def trainable_variables(self) -> list[Variable]:
        return [v for v in self.variables if v.trainable] if self.trainable else []

    @property
    def non_trainable_variables(self) -> list[Variable]:
        return [v for v in self.variables if not v.trainable] if self.trainable else self.variables

    @property
    def trainable_weights(self) -> list[Variable]:
        return [v for v in self.weights if v.trainable] if self.trainable else []

    @property
    def non_trainable_weights(self) -> list[Variable]:
        return [v for v in self.weights if not v.trainable] if self.trainable else self.weights

    @property
    def metrics(self) -> list[Any]:
        found = list(self._metrics)
        for layer in self._layers:
            found += [m for m in layer.metrics if not any(m is f for f in found)]
        return found

    @property
    def metrics_variables(self) -> list[Variable]:
        return [v for m in self.metrics for v in m.variables]

    @property
    def trainable(self) -> bool:
        """Whether training changes its weights. Setting it sets it for all layers inside."""
        return bool(self.__dict__["_trainable"])

    @trainable.setter
    def trainable(self, value: bool) -> None:
        value = KINDS["Bool"].check(value, "trainable", self._me())
        self.__dict__["_trainable"] = value
        Changes.structure += 1
        for v in self._own_variables:
            v.frozen = not value
        for layer in self._layers:
            layer.trainable = value

    @property
    def dtype(self) -> str:
        return self.variable_dtype

    @property
    def variable_dtype(self) -> str:
        """The dtype of its weights."""
        return self.dtype_policy.variable_dtype

    @property
    def compute_dtype(self) -> str:
        """The dtype in which it computes."""
        return self.dtype_policy.compute_dtype

    @property
    def input_dtype(self) -> str:
        return self.compute_dtype

    @property
    def quantization_mode(self) -> None:
        return None

    @property
    def input(self) -> Any:
        """The symbolic inputs of its only call."""
        return self._only_node("input").inputs[0] if len(self._only_node("input").inputs) == 1 else self._only_node("input").inputs

    @property
    def output(self) -> Any:
        """The symbolic outputs of its only call."""
        return self._only_node("output").outputs

    def _only_node(self, what: str) -> graph.Node:
        if len(self.inbound_nodes) != 1:
            raise MissingAttributeError(
                f"The layer {self.name!r} has been called {len(self.inbound_nodes)} times on symbolic tensors, so its "
                f"`{what}` is not defined.", layer=self.name, expected="one symbolic call", received=len(self.inbound_nodes),
            )
        node: graph.Node = self.inbound_nodes[0]
        return node

    def count_params(self) -> int:
        """How many numbers its weights hold."""
        if not self.built:
            raise StateError(
                f"{self._me()} is not built, so its parameters cannot be counted. Call `build()` or call it on data.",
                layer=self.name, expected="a built layer", received="not built",
            )
        return sum(v.size for v in self.weights)

    def get_weights(self) -> list[np.ndarray[Any, Any]]:
        """The weights as NumPy arrays, in the order of `weights`."""
        return [v.numpy() for v in self.weights]

    def set_weights(self, weights: Sequence[Any]) -> None:
        """Set all weights, or, if anything does not fit, none."""
        mine = self.weights
        if not isinstance(weights, (list, tuple)) or len(mine) != len(weights):
            count = len(weights) if isinstance(weights, (list, tuple)) else shown(weights)
            raise WeightsError(
                f"{self._me()} has {len(mine)} weights, received {count}: {[v.path for v in mine]}.",
                argument="weights", layer=self.name, expected=len(mine), received=count,
            )
        arrays = [np.asarray(w) for w in weights]
        for v, array in zip(mine, arrays):
            if v.shape != array.shape:
                raise WeightsError(
                    f"{self._me()}: the weight {v.path!r} has shape {list(v.shape)}, received {list(array.shape)}.",
                    argument="weights", layer=self.name, expected=list(v.shape), received=list(array.shape),
                )
        for v, array in zip(mine, arrays):
            v.assign(array)

    def save_own_variables(self, store: Any) -> None:
        """Put this layer's own variables into `store` under `"0"`, `"1"`, … (schemas/weights-h5.md)."""
        for i, v in enumerate(self._file_variables()):
            store[str(i)] = v

    def load_own_variables(self, store: Any) -> None:
        """Set this layer's own variables from `store`."""
        mine = self._file_variables()
        if len(store.keys()) != len(mine):
            raise WeightsError(
                f"{self._me()} expects {len(mine)} variables ({[v.name for v in mine]}), but the file has "
                f"{len(store.keys())}. Was the model built from the same config?",
                layer=self.name, expected=len(mine), received=len(store.keys()),
            )
        for i, v in enumerate(mine):
            v.assign(store[str(i)])

    def _file_variables(self) -> list[Variable]:
        return [v for v in self._own_variables if v._trainable] + [v for v in self._own_variables if not v._trainable]

    def _clear_losses(self) -> None:
        for layer in self._flatten_layers():
            if layer._losses:
                layer._losses.clear()

    def _me(self) -> str:
        return f"{registry.public_name(type(self)) or type(self).__name__} {self.name!r}"


_tracked_kinds: dict[type[Any], bool] = {}


def _may_be_tracked(kind: type[Any]) -> bool:
    found = _tracked_kinds.get(kind)
    if found is None:
        found = _tracked_kinds[kind] = issubclass(kind, (LayerState, Variable, SeedGenerator, list, dict, tuple, Trackable))
    return found


def _is_plain(value: Any) -> bool:
    return isinstance(value, tuple) and not any(isinstance(v, (LayerState, Variable, SeedGenerator, Trackable)) for v in value)


def _add_once(kept: list[Any], value: Any) -> None:
    if not any(v is value for v in kept):
        kept.append(value)


def _unique(variables: list[Variable]) -> list[Variable]:
    return list({id(v): v for v in variables}.values())
