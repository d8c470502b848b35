"""Layer: configuration, weights made once by `build`, and a call that is a function of arrays.

The base of every layer and model. Built-in layers declare fields; user layers may write `__init__` and `get_config` as in Keras.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import jax

from kerasr_core import config, dtypes, graph, masking, registry, variable
from kerasr_core.call_context import CallContext, CallSignature, call_context, close_path, is_traced, open_path, outermost
from kerasr_core.errors import ArgumentError, ShapeError, StateError, nearest, shown
from kerasr_core.fields import Field, resolve
from kerasr_core.functional import substituted
from kerasr_core.graph import KerasTensor
from kerasr_core.input_spec import InputSpec, check_inputs
from kerasr_core.inputs import to_inputs
from kerasr_core.layer_config import LayerConfig
from kerasr_core.layer_state import Trackable
from kerasr_core.shapes import as_shape, input_shape_argument, is_array, is_shape, leaf, shape_of, spec_tree
from kerasr_core.types import KINDS


@registry.public("Layer", "layers.Layer")
class Layer(LayerConfig):
    """A function with weights: `build` makes the weights once the input shape is known, `call` computes.

    Args:
        activity_regularizer: Penalty on the outputs, added to the losses.
        trainable: Whether training changes its weights.
        dtype: Dtype or DTypePolicy of its weights and computation.
        autocast: Whether float inputs are converted to the compute dtype.
        name: Name, unique in a model; made from the class name if None.
    """

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
        cls._shape_names = tuple(inspect.signature(cls.compute_output_shape).parameters)[1:]  # type: ignore[attr-defined]
        build = cls.__dict__.get("build")
        if build is not None:
            cls.build = _recorded_build(build)  # type: ignore[method-assign]
        cls._build_names = tuple(  # type: ignore[attr-defined]
            n for n, p in list(inspect.signature(cls.build).parameters.items())[1:]
            if p.kind is not inspect.Parameter.VAR_KEYWORD
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
        if type(self).fields["activity_regularizer"].base:
            state["activity_regularizer"] = resolve(
                "regularizers", given.pop("activity_regularizer", None), argument="activity_regularizer", owner=owner
            )
        state["_given_input_shape"] = input_shape_argument(given, type(self).fields, Layer._extra_arguments)
        if type(self).fields:
            self._read_fields(given)
        if given:
            word = next(iter(given))
            allowed = [*type(self).fields, "name", "dtype", "trainable", "activity_regularizer", "autocast"]
            raise ArgumentError(
                f"Unrecognized keyword arguments passed to {owner}: `{word}`.{nearest(word, allowed)}",
                argument=word, layer=owner, expected=f"one of {allowed}", received=word,
            )

    # -- build and call --------------------------------------------------------------------------------------------

    def build(self, input_shape: Any) -> None:
        """Make the weights for inputs of this shape. The batch dimension may be None."""
        if self._build_shapes is None:
            self._build_shapes = {"input_shape": input_shape}
        self.built = True

    def call(self, *args: Any, **kwargs: Any) -> Any:
        raise NotImplementedError(f"{self._me()} has no `call` method.")

    def build_from_config(self, config: dict[str, Any]) -> None:
        """Build as a saved layer was built."""
        if not config:
            return
        if "input_shape" in config:
            self.build(as_shape(config["input_shape"]))
        elif "shapes_dict" in config:
            self.build(**{k: as_shape(v) for k, v in config["shapes_dict"].items()})

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
        outer = call_context.get()
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
        token = call_context.set(CallContext(training if training is None else bool(training)) if not is_traced(training) else outer)
        path = open_path(self)
        try:
            if outer is None and variable.stateless_scope() is None:
                self._clear_losses()
            if not self.built:
                self._build_for(args, kwargs)
            if symbolic:
                return self._symbolic_call(args, given)
            return self._concrete_call(args, kwargs)
        finally:
            close_path(path)
            call_context.reset(token)

    def _concrete_call(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        policy = self.dtype_policy
        cast = policy.compute_dtype if self.autocast and policy.compute_dtype != policy.variable_dtype else None
        with variable.autocast(cast):
            outputs = self.call(*args, **kwargs)
        if self.activity_regularizer is not None:
            for leaf in jax.tree.leaves(outputs):
                penalty = self.activity_regularizer(leaf)
                self.add_loss(penalty / leaf.shape[0] if leaf.ndim else penalty)  # the mean over the batch
        if self.supports_masking and args:
            self._pass_masks(args[0], outputs)
        return outputs

    def _pass_masks(self, inputs: Any, outputs: Any) -> None:
        previous = jax.tree.map(masking.get_mask, inputs, is_leaf=leaf)
        if not jax.tree.leaves(previous) and not self._makes_masks():
            return
        mask = self.compute_mask(inputs, previous)
        if mask is None:
            return
        if isinstance(outputs, (list, tuple)):
            for value, m in zip(outputs, mask if isinstance(mask, (list, tuple)) else [mask]):
                masking.set_mask(value, m)
        elif is_array(outputs):
            masking.set_mask(outputs, mask)

    def _makes_masks(self) -> bool:
        return False

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        """The mask of the outputs, given that of the inputs: the same one, unless a class knows better."""
        return previous_mask

    def _fill_masks(self, signature: CallSignature, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        for wanted, value in signature.masked(args, kwargs):
            mask = jax.tree.map(masking.get_mask, value, is_leaf=leaf)
            if jax.tree.leaves(mask):
                kwargs[wanted] = mask

    def _convert(self, tree: Any) -> Any:
        """The inputs of a call as the layer computes with them."""
        return to_inputs(tree, self.dtype_policy.compute_dtype if self.autocast else None, self._me())

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
        return {n: shape_of(v) for n, v in pairs if n not in signature.masks and _holds_arrays(v)}

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
            return spec_tree(shape, dtype)
        signature: CallSignature = self._signature  # type: ignore[attr-defined]
        if signature.has_training and "training" not in kwargs:
            kwargs = {**kwargs, "training": False}

        def run(*a: Any, **k: Any) -> Any:
            variables = self.variables
            groups = [(variables, [v.raw() for v in variables])]
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
        names: tuple[str, ...] = self._shape_names  # type: ignore[attr-defined]
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
            jax.tree.map(lambda s: KerasTensor(s, self.compute_dtype), s, is_leaf=is_shape) for s in shapes
        ]
        return jax.tree.map(lambda t: t.shape, self.compute_output_spec(*tensors), is_leaf=leaf)

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

    def __repr__(self) -> str:
        return f"<{type(self).__name__} name={self.name}, built={self.built}>"


def _holds_arrays(value: Any) -> bool:
    return is_array(value) or any(is_array(x) for x in jax.tree.leaves(value, is_leaf=leaf))


def _recorded_build(build: Callable[..., Any]) -> Callable[..., Any]:
    """`build`, remembering the shapes it was given and marking the layer as built."""
    signature = inspect.signature(build)
    kinds = inspect.Parameter
    plain = [n for n, p in signature.parameters.items() if p.kind is kinds.POSITIONAL_OR_KEYWORD][1:]
    only = plain[0] if len(plain) == 1 == len(signature.parameters) - 1 else None  # `build(self, input_shape)`

    def recorded(self: Layer, *args: Any, **kwargs: Any) -> Any:
        nested = self.__dict__.get("_in_build", False)
        if not nested:
            if only is not None and len(args) == 1 and not kwargs:
                shapes = {only: args[0]}
            else:
                shapes = dict(list(signature.bind(self, *args, **kwargs).arguments.items())[1:])
            if len(shapes) == 1 and isinstance(next(iter(shapes.values())), dict) and "kwargs" in shapes:
                shapes = dict(shapes["kwargs"])
            self.__dict__.update(_build_shapes=shapes, _in_build=True)
        path = open_path(self)
        try:
            result = build(self, *args, **kwargs)
        finally:
            close_path(path)
            if not nested:
                self.__dict__["_in_build"] = False
        self.__dict__["built"] = True
        return result

    recorded.__wrapped__ = build  # type: ignore[attr-defined]
    recorded.__doc__ = build.__doc__
    recorded.__signature__ = signature  # type: ignore[attr-defined]
    return recorded


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
Layer._shape_names = ("args", "kwargs")  # type: ignore[attr-defined]
registry.public("InputSpec", "layers.InputSpec")(InputSpec)
__all__ = ["InputSpec", "Layer", "Trackable", "outermost", "shape_of"]
