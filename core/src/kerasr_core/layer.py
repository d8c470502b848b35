"""Layer: configuration, weights made once by `build`, and a call that is a function of arrays.

The base of every layer and model. Built-in layers declare fields; user layers may write `__init__` and `get_config` as in Keras.
"""

from __future__ import annotations

import contextvars
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, dtypes, graph, masking, registry, serialization, tracking, variable
from kerasr_core.errors import (
    ArgumentError,
    ArgumentTypeError,
    ConfigError,
    MissingAttributeError,
    ShapeError,
    StateError,
    WeightsError,
    nearest,
    shown,
)
from kerasr_core.fields import Field, Fielded, resolve
from kerasr_core.functional import substituted
from kerasr_core.graph import KerasTensor
from kerasr_core.input_spec import InputSpec, check_inputs
from kerasr_core.random import SeedGenerator
from kerasr_core.types import KINDS
from kerasr_core.variable import Variable


@dataclass(frozen=True)
class CallSignature:
    """What a class's `call` takes; looked up once per class."""

    names: tuple[str, ...]
    has_training: bool
    training_default: Any
    masks: tuple[str, ...]  # arguments named `mask` or `<input>_mask`
    takes_any: bool

    @staticmethod
    def of(call: Callable[..., Any]) -> CallSignature:
        parameters = inspect.signature(call).parameters
        kinds = inspect.Parameter
        names = tuple(n for n, p in parameters.items() if p.kind in (kinds.POSITIONAL_OR_KEYWORD, kinds.POSITIONAL_ONLY))
        default = parameters["training"].default if "training" in parameters else None
        masks = tuple(n for n in parameters if n == "mask" or n.endswith("_mask"))
        return CallSignature(
            names, "training" in parameters, None if default is kinds.empty else default, masks,
            any(p.kind is kinds.VAR_KEYWORD for p in parameters.values()),
        )


@dataclass
class CallContext:
    """What an outermost call passes down to the layers inside it."""

    training: bool | None


_context: contextvars.ContextVar[CallContext | None] = contextvars.ContextVar("call_context", default=None)


def _is_array(value: Any) -> bool:
    return hasattr(value, "shape") and hasattr(value, "dtype")


def _leaf(value: Any) -> bool:
    return isinstance(value, KerasTensor) or value is None


def shape_of(tree: Any) -> Any:
    """The shapes in a nested structure of tensors, in the same structure."""
    if isinstance(tree, dict):
        return {k: shape_of(v) for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [shape_of(v) for v in tree]
    return tuple(tree.shape) if hasattr(tree, "shape") else None


@registry.public("Layer", "layers.Layer")
class Layer(Fielded):
    """A function with weights: `build` makes the weights once the input shape is known, `call` computes.

    Args:
        activity_regularizer: Penalty on the outputs, added to the losses.
        trainable: Whether training changes its weights.
        dtype: Dtype or DTypePolicy of its weights and computation.
        autocast: Whether float inputs are converted to the compute dtype.
        name: Name, unique in a model; made from the class name if None.
    """

    name: str
    _extra_arguments: ClassVar[tuple[str, ...]] = ("input_shape", "batch_input_shape", "batch_size", "input_dim", "batch_shape")
    input_spec: Any = None

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        self = super().__new__(cls)
        if cls.__init__ is not Layer.__init__ and cls._own_init:
            self.__dict__["_given_arguments"] = (args, kwargs)
        return self

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "call" in cls.__dict__ or "_signature" not in cls.__dict__:
            cls._signature = CallSignature.of(cls.call)  # type: ignore[attr-defined]
        cls._builds = cls.build is not Layer.build  # type: ignore[attr-defined]
        cls._knows_shape = cls.compute_output_shape is not Layer.compute_output_shape  # type: ignore[attr-defined]
        build = cls.__dict__.get("build")
        if build is not None:
            cls.build = _recorded_build(build)  # type: ignore[method-assign]
        cls._build_names = tuple(  # type: ignore[attr-defined]
            n for n, p in inspect.signature(cls.build).parameters.items()
            if n != "self" and p.kind is not inspect.Parameter.VAR_KEYWORD
        )

    def __init__(
        self, *, activity_regularizer: Any = None, trainable: bool = True, dtype: Any = None, autocast: bool = True,
        name: str | None = None, **kwargs: Any,
    ) -> None:
        self._initialize(
            {
                "activity_regularizer": activity_regularizer, "trainable": trainable, "dtype": dtype,
                "autocast": autocast, "name": name, **kwargs,
            }
        )

    def _initialize(self, given: dict[str, Any]) -> None:
        """Set base arguments, then declared fields."""
        owner = self._label(given)
        name = given.pop("name", None)
        if name is not None and (not isinstance(name, str) or "/" in name):
            raise ArgumentError(
                f"{owner}: `name` must be a string without '/', received {shown(name)}.",
                argument="name", layer=owner, expected="a string without '/'", received=shown(name),
            )
        policy = dtypes.get_policy(given.pop("dtype", None))
        state = self.__dict__
        state.setdefault("_own_variables", [])
        state.setdefault("_layers", [])
        state.setdefault("_seed_generators", [])
        state.setdefault("_metrics", [])
        state["_losses"] = []
        state["_loss_ids"] = set()
        state["inbound_nodes"] = []
        state["built"] = False
        state["name"] = name or config.auto_name(type(self).__name__)
        state["dtype_policy"] = policy
        state["autocast"] = bool(given.pop("autocast", True))
        state["_trainable"] = KINDS["Bool"].check(given.pop("trainable", True), "trainable", owner)
        state["_path"] = None
        state["_build_shapes"] = None
        state["supports_masking"] = getattr(type(self), "supports_masking", False)
        state["_compiled_calls"] = {}
        if type(self).fields["activity_regularizer"].base:
            state["activity_regularizer"] = resolve(
                "regularizers", given.pop("activity_regularizer", None), argument="activity_regularizer", owner=owner
            )
        state["_given_input_shape"] = _input_shape_argument(given)
        if type(self).fields:
            self._read_fields(given)
        if given:
            word = next(iter(given))
            allowed = [*type(self).fields, "name", "dtype", "trainable", "activity_regularizer", "autocast"]
            raise ArgumentError(
                f"Unrecognized keyword arguments passed to {owner}: `{word}`.{nearest(word, allowed)}",
                argument=word, layer=owner, expected=f"one of {allowed}", received=word,
            )

    # -- state -----------------------------------------------------------------------------------------------------

    def __setattr__(self, name: str, value: Any) -> None:
        state = self.__dict__
        if "_own_variables" not in state:
            if type(self)._own_init and isinstance(value, (Layer, Variable, list, dict)) and not name.startswith("__"):
                state.update(_own_variables=[], _layers=[], _seed_generators=[], _metrics=[])
            else:
                object.__setattr__(self, name, value)
                return
        if isinstance(value, (Layer, Variable, SeedGenerator, list, dict, tuple, Trackable)) and not _is_plain(value):
            old = state.get(name)
            if old is not None and old is not value and isinstance(old, (Layer, Variable, SeedGenerator)):
                self._untrack(old)
            value = tracking.tracked(value, self._track)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        old = self.__dict__.get(name)
        if isinstance(old, (Layer, Variable, SeedGenerator)):
            self._untrack(old)
        object.__delattr__(self, name)

    def _track(self, value: Any) -> None:
        if isinstance(value, Layer):
            _add_once(self._layers, value)
        elif isinstance(value, Variable):
            _add_once(self._own_variables, value)
        elif isinstance(value, SeedGenerator):
            _add_once(self._seed_generators, value)
        elif isinstance(value, Trackable):
            _add_once(self._metrics, value)

    def _untrack(self, value: Any) -> None:
        for kept in (self._layers, self._own_variables, self._seed_generators, self._metrics):
            kept[:] = [v for v in kept if v is not value]

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
        if any(d is None for d in shape):
            raise ShapeError(
                f"{self._me()}: the shape of the weight {name!r} must be known, received {list(shape)}. "
                "Give the inputs a known size on that axis.", layer=self.name, expected="known sizes", received=list(shape),
            )
        with _path_scope(self):
            made = Variable(
                resolve("initializers", initializer, argument="initializer", owner=self._me()), shape=shape, dtype=dtype,
                trainable=trainable, autocast=autocast, aggregation=aggregation, name=name,
            )
        made.regularizer = resolve("regularizers", regularizer, argument="regularizer", owner=self._me())
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

    def _flatten_layers(self, include_self: bool = True, recursive: bool = True) -> list[Layer]:
        found: list[Layer] = [self] if include_self else []
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

    # -- build and call --------------------------------------------------------------------------------------------

    def build(self, input_shape: Any) -> None:
        """Make the weights for inputs of this shape. The batch dimension may be None."""
        self.built = True

    def call(self, *args: Any, **kwargs: Any) -> Any:
        raise NotImplementedError(f"{self._me()} has no `call` method.")

    def build_from_config(self, config: dict[str, Any]) -> None:
        """Build as a saved layer was built."""
        if not config:
            return
        if "input_shape" in config:
            self.build(_as_shape(config["input_shape"]))
        elif "shapes_dict" in config:
            self.build(**{k: _as_shape(v) for k, v in config["shapes_dict"].items()})

    def get_build_config(self) -> dict[str, Any] | None:
        """What `build_from_config` takes."""
        shapes = self._build_shapes
        if shapes is None:
            return None
        return {"input_shape": next(iter(shapes.values()))} if len(shapes) == 1 else {"shapes_dict": shapes}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Compute on arrays, or, on KerasTensors, add a node to the graph."""
        if "_own_variables" not in self.__dict__ or "dtype_policy" not in self.__dict__:
            raise StateError(
                f"{type(self).__name__}: `super().__init__()` must be called first in `__init__`.",
                layer=type(self).__name__, expected="super().__init__()", received="no call of it",
            )
        signature: CallSignature = self._signature  # type: ignore[attr-defined]
        outer = _context.get()
        args, kwargs = self._convert(args), self._convert(kwargs) if kwargs else {}
        symbolic = graph.any_symbolic(args, kwargs)
        if self.input_spec is not None and args:
            check_inputs(self.input_spec, args[0], self._me())
        training = kwargs.get("training")
        if training is None:
            training = outer.training if outer is not None else None
        if training is None and signature.has_training:
            training = signature.training_default
        given = dict(kwargs)
        if signature.has_training:
            kwargs["training"] = training
        else:
            kwargs.pop("training", None) if not signature.takes_any else None
        if signature.masks and not symbolic:
            self._fill_masks(signature, args, kwargs)
        token = _context.set(CallContext(training if training is None else bool(training)) if not _is_traced(training) else outer)
        path = _open_path(self)
        try:
            if outer is None and variable.stateless_scope() is None:
                self._clear_losses()
            if not self.built:
                self._build_for(args, kwargs)
            if symbolic:
                return self._symbolic_call(args, given)
            return self._concrete_call(args, kwargs)
        finally:
            _close_path(path)
            _context.reset(token)

    def _concrete_call(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        policy = self.dtype_policy
        cast = policy.compute_dtype if self.autocast and policy.compute_dtype != policy.variable_dtype else None
        with variable.autocast(cast):
            outputs = self.call(*args, **kwargs)
        if self.activity_regularizer is not None:
            for leaf in jax.tree.leaves(outputs):
                self.add_loss(self.activity_regularizer(leaf))
        if self.supports_masking and args:
            self._pass_masks(args[0], outputs)
        return outputs

    def _pass_masks(self, inputs: Any, outputs: Any) -> None:
        previous = jax.tree.map(masking.get_mask, inputs, is_leaf=_leaf)
        if not jax.tree.leaves(previous) and not self._makes_masks():
            return
        mask = self.compute_mask(inputs, previous)
        if mask is None:
            return
        if isinstance(outputs, (list, tuple)):
            for value, m in zip(outputs, mask if isinstance(mask, (list, tuple)) else [mask]):
                masking.set_mask(value, m)
        elif _is_array(outputs):
            masking.set_mask(outputs, mask)

    def _makes_masks(self) -> bool:
        return False

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        """The mask of the outputs, given that of the inputs: the same one, unless a class knows better."""
        return previous_mask

    def _fill_masks(self, signature: CallSignature, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        tensors = [(n, v) for n, v in zip(signature.names, args) if jax.tree.leaves(v, is_leaf=_leaf)]
        named = [(n, v) for n, v in kwargs.items() if _is_array(v) and n not in signature.masks]
        for i, (name, value) in enumerate(tensors + named):
            wanted = "mask" if i == 0 and "mask" in signature.masks else f"{name}_mask"
            if wanted in signature.masks and kwargs.get(wanted) is None and signature.names[: len(args)].count(wanted) == 0:
                mask = jax.tree.map(masking.get_mask, value, is_leaf=_leaf)
                if jax.tree.leaves(mask):
                    kwargs[wanted] = mask

    def _convert(self, tree: Any) -> Any:
        """Arrays of other libraries become JAX arrays; floats take the compute dtype."""
        to = self.dtype_policy.compute_dtype if self.autocast else None

        def one(value: Any) -> Any:
            if isinstance(value, jax.Array):
                if to is not None and value.dtype != to and jnp.issubdtype(value.dtype, jnp.floating):
                    mask = masking.get_mask(value)
                    value = value.astype(to)
                    if mask is not None:
                        masking.set_mask(value, mask)
                return value
            if isinstance(value, KerasTensor):
                if to is not None and value.dtype != to and dtypes.is_float(value.dtype):
                    value = _cast_symbolic(value, to)
                return value
            if isinstance(value, np.ndarray):
                return self._from_numpy(value, to)
            if isinstance(value, Variable):
                return one(value.value)
            if isinstance(value, tuple):
                done = [one(v) for v in value]
                return type(value)(*done) if hasattr(value, "_fields") else tuple(done)
            if isinstance(value, list):
                if value and isinstance(value[0], (int, float)) and not isinstance(value[0], bool):
                    return value
                return [one(v) for v in value]
            if isinstance(value, dict):
                return {k: one(v) for k, v in value.items()}
            if hasattr(value, "__array__") and hasattr(value, "dtype") and not isinstance(value, np.generic):
                return self._from_numpy(np.asarray(value), to)
            return value

        return one(tree)

    def _from_numpy(self, value: np.ndarray[Any, Any], to: str | None) -> Any:
        if value.dtype.kind in "OUSmM":
            raise ArgumentTypeError(
                f"{self._me()}: `inputs` must be numbers, received an array of dtype {value.dtype}.",
                argument="inputs", layer=self.name, expected="numbers", received=f"dtype {value.dtype}",
            )
        if value.dtype.kind == "f":
            return jnp.asarray(value, dtype=to or config.floatx())
        return jnp.asarray(dtypes.to_device_dtype(value))

    def _build_for(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        shapes = self._call_shapes(args, kwargs)
        if self._builds:  # type: ignore[attr-defined]
            names = self._build_names  # type: ignore[attr-defined]
            if len(names) == 1:
                self.build(next(iter(shapes.values()), None))
            else:
                found = {n: shapes.get(n.removesuffix("_shape")) for n in names}
                self.build(**{n: s for n, s in found.items() if s is not None})
            self.built = True
        else:
            if self._layers and not all(layer.built for layer in self._flatten_layers(include_self=False)):
                self.__dict__["built"] = True
                if graph.any_symbolic(args, kwargs) and self._knows_shape:  # type: ignore[attr-defined]
                    graph.infer(lambda *a, **k: self.call(*a, **k), *args, **kwargs)
            if shapes:
                self.build(next(iter(shapes.values())))
                self._build_shapes = shapes if len(shapes) > 1 else {"input_shape": next(iter(shapes.values()))}
            self.built = True

    def _call_shapes(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        signature: CallSignature = self._signature  # type: ignore[attr-defined]
        names = list(signature.names) + [f"argument_{i}" for i in range(len(signature.names), len(args))]
        pairs = list(zip(names, args)) + list(kwargs.items())
        return {
            n: shape_of(v) for n, v in pairs
            if n not in signature.masks and any(_is_array(x) for x in jax.tree.leaves(v, is_leaf=_leaf))
        }

    # -- symbolic --------------------------------------------------------------------------------------------------

    def _symbolic_call(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        outputs = self.symbolic_call(*args, **kwargs)
        graph.Node(self, args, kwargs, outputs)
        return outputs

    def symbolic_call(self, *args: Any, **kwargs: Any) -> Any:
        """The KerasTensors that a call on KerasTensors gives."""
        return self.compute_output_spec(*args, **kwargs)

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """Shapes and dtypes of the outputs, as KerasTensors."""
        if self._knows_shape and args:  # type: ignore[attr-defined]
            shape = self._output_shape_for(args, kwargs)
            dtype = self._output_dtype(args[0])
            return _spec_tree(shape, dtype)
        signature: CallSignature = self._signature  # type: ignore[attr-defined]
        if signature.has_training and "training" not in kwargs:
            kwargs = {**kwargs, "training": False}

        def run(*a: Any, **k: Any) -> Any:
            groups = [(self.variables, [v.raw() for v in self.variables])]
            return substituted(lambda: self._concrete_call(a, k), groups, collect_losses=True).result

        try:
            return graph.infer(run, *args, **kwargs)
        except (TypeError, ValueError) as problem:
            if isinstance(problem, (ShapeError, ArgumentError)):
                raise
            raise ShapeError(
                f"{self._me()}: its `call` fails on inputs of shape {shape_of(args)}: {problem}",
                argument="inputs", layer=self.name, received=str(shape_of(args)),
            ) from problem

    def _output_shape_for(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        names = tuple(inspect.signature(self.compute_output_shape).parameters)
        if len(names) == 1:
            return self.compute_output_shape(shape_of(args[0]))
        shapes = self._call_shapes(args, kwargs)
        found = {n: shapes.get(n.removesuffix("_shape")) for n in names}
        return self.compute_output_shape(**{n: s for n, s in found.items() if s is not None})

    def _output_dtype(self, inputs: Any) -> str:
        """The dtype of the outputs; layers that keep their inputs' dtype say so."""
        return self.compute_dtype

    def compute_output_shape(self, *args: Any, **kwargs: Any) -> Any:
        """The shape of the outputs for inputs of a shape (the first axis is the batch)."""
        shapes = args or tuple(kwargs.values())
        tensors = [
            jax.tree.map(lambda s: KerasTensor(s, self.compute_dtype), s, is_leaf=_is_shape) for s in shapes
        ]
        return jax.tree.map(lambda t: t.shape, self.compute_output_spec(*tensors), is_leaf=_leaf)

    # -- stateless -------------------------------------------------------------------------------------------------

    def stateless_call(
        self, trainable_variables: Sequence[Any], non_trainable_variables: Sequence[Any], *args: Any,
        return_losses: bool = False, **kwargs: Any,
    ) -> tuple[Any, ...]:
        """The call as a function of the variables' arrays.

        Returns: `(outputs, new non-trainable arrays)`, and the losses added in the call if `return_losses`.
        """
        if not self.built:
            raise StateError(
                f"{self._me()}: `stateless_call` needs a built layer. Call `build()` or call it on data first.",
                layer=self.name, expected="a built layer", received="not built",
            )
        groups = [
            (self.trainable_variables, list(trainable_variables)),
            (self.non_trainable_variables, list(non_trainable_variables)),
        ]

        def run() -> tuple[Any, Any]:
            outputs = self(*args, **kwargs)
            return outputs, (self.losses if return_losses else None)

        done = substituted(run, groups, collect_losses=return_losses)
        outputs, losses = done.result
        return (outputs, done.values[1], losses) if return_losses else (outputs, done.values[1])

    # -- config ----------------------------------------------------------------------------------------------------

    def get_config(self) -> dict[str, Any]:
        """Everything that `from_config` needs, as plain values."""
        base: dict[str, Any] = {
            "name": self.name, "trainable": self.trainable, "dtype": serialization.serialize(self.dtype_policy),
        }
        if self.activity_regularizer is not None:
            base["activity_regularizer"] = serialization.serialize(self.activity_regularizer)
        if not self.autocast:
            base["autocast"] = False
        base |= super().get_config()  # a class that declares `activity_regularizer` itself stores it in its own place
        if type(self).get_config is Layer.get_config and type(self)._own_init:
            base |= self._captured_config()
        return base

    def _captured_config(self) -> dict[str, Any]:
        """The constructor arguments of a user class that wrote `__init__` but no `get_config`."""
        args, kwargs = self.__dict__.get("_given_arguments", ((), {}))
        parameters = [p for p in inspect.signature(type(self).__init__).parameters.values() if p.name != "self"]
        named = {p.name: p.default for p in parameters if p.default is not p.empty and p.kind is not p.VAR_KEYWORD}
        named |= dict(zip([p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD], args)) | kwargs
        for key in ("name", "trainable", "dtype", "activity_regularizer"):
            named.pop(key, None)
        try:
            return {k: serialization.serialize(v) for k, v in named.items()}
        except Exception as problem:
            raise NotImplementedError(
                f"{self._me()} was made with arguments that a config cannot hold ({', '.join(named)}). "
                "Write `get_config()` (and `from_config()`) in the class."
            ) from problem

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """A new layer from the result of `get_config`."""
        config = dict(config)
        if isinstance(config.get("dtype"), dict):
            config["dtype"] = dtypes.get_policy(config["dtype"])
        if cls._own_init:
            config = {
                k: serialization.deserialize(v) if isinstance(v, dict) and "class_name" in v else v
                for k, v in config.items()
            }
            try:
                return cls(**config)
            except TypeError as problem:
                raise ConfigError(
                    f"{cls.__name__} cannot be made from its config {shown(config)}: {problem}", layer=config.get("name"),
                ) from problem
        return cls(**config)

    def _clear_losses(self) -> None:
        for layer in self._flatten_layers():
            if layer._losses:
                layer._losses.clear()

    def _me(self) -> str:
        return f"{registry.public_name(type(self)) or type(self).__name__} {self.name!r}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} name={self.name}, built={self.built}>"


class Trackable:
    """Base of what a layer keeps beside layers and variables: metrics (they carry their own variables)."""

    variables: list[Variable]


def _recorded_build(build: Callable[..., Any]) -> Callable[..., Any]:
    """`build`, remembering the shapes it was given and marking the layer as built."""
    signature = inspect.signature(build)

    def recorded(self: Layer, *args: Any, **kwargs: Any) -> Any:
        nested = self.__dict__.get("_in_build", False)
        if not nested:
            bound = signature.bind(self, *args, **kwargs).arguments
            shapes = {k: v for k, v in bound.items() if k != "self"}
            if len(shapes) == 1 and isinstance(next(iter(shapes.values())), dict) and "kwargs" in shapes:
                shapes = dict(shapes["kwargs"])
            self._build_shapes = shapes
            self.__dict__["_in_build"] = True
        path = _open_path(self)
        try:
            result = build(self, *args, **kwargs)
        finally:
            _close_path(path)
            if not nested:
                self.__dict__["_in_build"] = False
        self.__dict__["built"] = True
        return result

    recorded.__wrapped__ = build  # type: ignore[attr-defined]
    recorded.__doc__ = build.__doc__
    recorded.__signature__ = signature  # type: ignore[attr-defined]
    return recorded


_open_layers: contextvars.ContextVar[tuple[Layer, ...]] = contextvars.ContextVar("open_layers", default=())


def _open_path(layer: Layer) -> Any:
    """Enter the layer's name scope, unless it is the innermost one already (a call that builds)."""
    open_now = _open_layers.get()
    if open_now and open_now[-1] is layer:
        return None
    if layer.__dict__.get("_path") is None:
        around = "/".join(x.name for x in open_now)
        layer.__dict__["_path"] = f"{around}/{layer.name}" if around else layer.name
    return _open_layers.set((*open_now, layer))


def _close_path(token: Any) -> None:
    if token is not None:
        _open_layers.reset(token)


class _path_scope:  # noqa: N801  (used as a context manager: `with _path_scope(layer)`)
    """Variables made inside have the layer's path."""

    def __init__(self, layer: Layer) -> None:
        self.scope = config.name_scope(layer.path)

    def __enter__(self) -> None:
        self.token = config._name_stack.set(())
        self.scope.__enter__()

    def __exit__(self, *error: Any) -> None:
        self.scope.__exit__(*error)
        config._name_stack.reset(self.token)


def _cast_symbolic(tensor: KerasTensor, dtype: str) -> KerasTensor:
    """The same node's output seen in another float dtype; the receiving layer converts when arrays flow."""
    seen = KerasTensor(tensor.shape, dtype, name=tensor.name)
    seen.history = tensor.history
    seen.__dict__["original"] = tensor
    return seen


def _spec_tree(shape: Any, dtype: Any) -> Any:
    if _is_shape(shape):
        return KerasTensor(shape, dtype)
    if isinstance(shape, dict):
        return {k: _spec_tree(v, dtype) for k, v in shape.items()}
    return type(shape)(_spec_tree(s, dtype) for s in shape)


def _is_shape(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(d is None or isinstance(d, (int, np.integer)) for d in value)


def _as_shape(value: Any) -> Any:
    if _is_shape(value):
        return tuple(value)
    if isinstance(value, dict):
        return {k: _as_shape(v) for k, v in value.items()}
    return [_as_shape(v) for v in value] if isinstance(value, (list, tuple)) else value


def _input_shape_argument(given: dict[str, Any]) -> tuple[int | None, ...] | None:
    """`input_shape=`, `batch_shape=`, … of a first layer, as a full shape."""
    batch = given.pop("batch_size", None)
    if "input_shape" in given:
        shape = given.pop("input_shape")
        return (batch, *(shape if isinstance(shape, (list, tuple)) else (shape,))) if shape is not None else None
    for key in ("batch_input_shape", "batch_shape"):
        if key in given:
            return tuple(given.pop(key))
    if "input_dim" in given:
        return (batch, given.pop("input_dim"))
    return None


def _is_traced(value: Any) -> bool:
    return isinstance(value, jax.core.Tracer)


def _is_plain(value: Any) -> bool:
    return isinstance(value, tuple) and not any(isinstance(v, (Layer, Variable, SeedGenerator, Trackable)) for v in value)


def _add_once(kept: list[Any], value: Any) -> None:
    if not any(v is value for v in kept):
        kept.append(value)


def _unique(variables: list[Variable]) -> list[Variable]:
    return list({id(v): v for v in variables}.values())


Layer._own_init = False
Layer.fields = {
    f.name: f
    for f in [
        Field("activity_regularizer", KINDS["Regularizer"], None, True, base=True),
        Field("trainable", KINDS["Bool"], True, False, base=True),
        Field("dtype", KINDS["DType"], None, True, base=True),
        Field("autocast", KINDS["Bool"], True, False, base=True),
        Field("name", KINDS["Text"], None, True, base=True),
    ]
}
Layer._signature = CallSignature.of(Layer.call)  # type: ignore[attr-defined]
Layer._builds = False  # type: ignore[attr-defined]
Layer._knows_shape = False  # type: ignore[attr-defined]
Layer._build_names = ("input_shape",)  # type: ignore[attr-defined]
registry.public("InputSpec", "layers.InputSpec")(InputSpec)
__all__ = ["InputSpec", "Layer", "Trackable", "shape_of"]
