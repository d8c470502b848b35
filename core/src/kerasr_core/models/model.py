"""Model: a layer that can be compiled, trained, saved and summarised."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import jax
import numpy as np

from kerasr_core import config, registry, saving, serialization
from kerasr_core.call_context import CallSignature
from kerasr_core.engine import call
from kerasr_core.errors import ArgumentError, StateError, UnknownNameError, nearest
from kerasr_core.graph import KerasTensor, symbolic_leaves
from kerasr_core.layer import Layer, outermost
from kerasr_core.models import compile_config
from kerasr_core.models.functionalize import Functionalizing
from kerasr_core.models.summary import summarize
from kerasr_core.models.training import Training
from kerasr_core.shapes import is_shape


@registry.public("Model", "models.Model")
class Model(Training, Functionalizing, Layer):
    """A layer with layers inside that can be trained, evaluated and saved.

    `Model(inputs, outputs)` makes a model from a graph; a subclass writes `__init__` and `call`.

    Args:
        inputs: Symbolic inputs (of `Input`), for a model made from a graph.
        outputs: Symbolic outputs computed from them.
        name: Name of the model.
    """

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        if cls is Model and _is_graph_call(args, kwargs):
            return Layer.__new__(registry.lookup("models.Functional"), *args, **kwargs)
        return Layer.__new__(cls, *args, **kwargs)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        functional = registry.lookup("models.Functional")
        if _is_graph_call(args, kwargs) and not isinstance(self, functional):
            _make_functional(type(self), functional)
        if _is_graph_call(args, kwargs):
            functional.__init__(self, *args, **kwargs)
            return
        Layer.__init__(self, *args, **kwargs)
        self._initialize_model()

    def _initialize_model(self) -> None:
        self._initialize_training()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Compute on arrays (compiled, where every layer is kerasr's own), or extend a graph of symbolic tensors."""
        state = self.__dict__
        plain = state.get("_plain_call")
        alone = len(args) == 1 and not kwargs and type(args[0]) is np.ndarray
        if alone and plain is not None and args[0].dtype.kind in "fiub" and plain.holds() and outermost():
            return plain.run(args[0])
        if len(args) == 1 and state.get("built") and outermost() and not self.run_eagerly and call.concrete(args[0]):
            training = kwargs.get("training") if kwargs else None
            if (training is None or isinstance(training, bool)) and (not kwargs or kwargs.keys() == {"training"}):
                compiled = self.compiled_call(training)
                if compiled is not None:
                    return call.run(self, compiled, args[0], plain=alone)
        return self.uncompiled_call(*args, **kwargs)

    uncompiled_call = Layer.__call__

    def call(self, *args: Any, **kwargs: Any) -> Any:
        raise NotImplementedError(f"{self._me()} has no `call` method: write one, or make it with `Model(inputs, outputs)`.")

    # -- structure -------------------------------------------------------------------------------------------------

    @property
    def layers(self) -> list[Layer]:
        """The layers directly inside."""
        return self._flatten_layers(include_self=False, recursive=False)

    def get_layer(self, name: str | None = None, index: int | None = None) -> Layer:
        """A layer by name, or by its place in `layers`.

        Args:
            name: Its name.
            index: Its place, from 0.
        """
        layers = self.layers
        if (name is None) == (index is None):
            raise ArgumentError(
                "`get_layer` takes either `name` or `index`.", argument="name", layer=self.name, expected="one of them",
                received=f"name={name!r}, index={index!r}",
            )
        if index is not None:
            if not -len(layers) <= index < len(layers):
                raise ArgumentError(
                    f"{self._me()} has {len(layers)} layers; there is none at index {index}.", argument="index",
                    layer=self.name, expected=f"0 to {len(layers) - 1}", received=index,
                )
            return layers[index]
        for layer in layers:
            if layer.name == name:
                return layer
        names = [layer.name for layer in layers]
        raise UnknownNameError(
            f"{self._me()} has no layer {name!r}.{nearest(name, names)} Its layers are {names}.", argument="name",
            layer=self.name, expected=names, received=name,
        )

    def build(self, input_shape: Any) -> None:
        """Build the weights by running `call` on inputs of this shape (without computing).

        Args:
            input_shape: A shape with the batch first, or a list or dictionary of shapes.
        """
        if type(self).call is Model.call:
            self.built = True
            return
        tensors = jax.tree.map(
            lambda s: KerasTensor(s, config.floatx()), input_shape, is_leaf=lambda v: v is None or is_shape(v)
        )
        self.__dict__["built"] = True
        try:
            Layer.compute_output_spec(self, tensors)
        except Exception as problem:
            self.__dict__["built"] = False
            raise type(problem)(str(problem)) if isinstance(problem, (ValueError, TypeError)) else problem from None

    def count_params(self) -> int:
        if not self.built:
            raise StateError(
                f"{self._me()} is not built, so its parameters cannot be counted. Call `build()` or call it on data.",
                layer=self.name, expected="a built model", received="not built",
            )
        return sum(v.size for v in self.weights)

    def summary(
        self, line_length: int | None = None, positions: Sequence[float] | None = None,
        print_fn: Callable[[str], Any] | None = None, expand_nested: bool = False, show_trainable: bool = False,
        layer_range: Sequence[str] | None = None,
    ) -> None:
        """Print a table of the layers, their output shapes and their numbers of parameters.

        Args:
            line_length: Width in characters.
            positions: Fractions of the width at which columns end.
            print_fn: Called with the text instead of `print`.
            expand_nested: Whether layers of nested models are shown.
            show_trainable: Whether a column says if a layer is trained.
            layer_range: First and last layer to show, as regular expressions of their names.
        """
        text = summarize(self, line_length, positions, expand_nested, show_trainable, layer_range)
        (print_fn or print)(text)

    # -- files -----------------------------------------------------------------------------------------------------

    def save(self, filepath: Any, overwrite: bool = True, zipped: bool | None = None, **kwargs: Any) -> None:
        """Write the model with weights and compile state to a `.keras` file, at once or not at all.

        Args:
            filepath: Path ending in `.keras`.
            overwrite: Whether an existing file may be replaced.
            zipped: Whether to write one file (the default) or a folder.
        """
        saving.save_model(self, filepath, overwrite=overwrite, zipped=zipped, **kwargs)

    def save_weights(self, filepath: Any, overwrite: bool = True, **kwargs: Any) -> None:
        """Write all weights to a `.weights.h5` file.

        Args:
            filepath: Path ending in `.weights.h5`.
            overwrite: Whether an existing file may be replaced.
        """
        saving.save_weights(self, filepath, overwrite=overwrite, **kwargs)

    def load_weights(self, filepath: Any, skip_mismatch: bool = False, **kwargs: Any) -> None:
        """Read all weights from a `.weights.h5` or `.keras` file; if anything does not fit, nothing changes.

        Args:
            filepath: Path of the file.
            skip_mismatch: Whether layers that do not fit are left as they are, with a warning.
        """
        saving.load_weights(self, filepath, skip_mismatch=skip_mismatch, **kwargs)

    def to_json(self, **kwargs: Any) -> str:
        """The model's config as JSON text, without weights.

        Args:
            kwargs: Further arguments of `json.dumps`.
        """
        return json.dumps(serialization.serialize_instance(self), **kwargs)

    def get_config(self) -> dict[str, Any]:
        if type(self).get_config is Model.get_config and type(self)._own_init:
            kept = Layer.get_config(self)
            captured = self._captured_config()
            return {k: v for k, v in kept.items() if k in ("name", "trainable", "dtype")} | captured
        return Layer.get_config(self)

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Any = None) -> Any:
        functional = registry.lookup("models.Functional")
        if {"layers", "input_layers", "output_layers"} <= set(config) and (cls is Model or issubclass(cls, functional)):
            return functional.from_config.__func__(functional if cls is Model else cls, config, custom_objects)
        with serialization.custom_object_scope(custom_objects):
            return super().from_config(config)

    # -- state -----------------------------------------------------------------------------------------------------

    def get_state_tree(self, value_format: str = "backend_tensor") -> dict[str, Any]:
        """All variables as nested dictionaries by path.

        Args:
            value_format: `"backend_tensor"` for JAX arrays, `"numpy_array"` for NumPy arrays.
        """
        if value_format not in ("backend_tensor", "numpy_array"):
            raise ArgumentError(
                f"`value_format` must be 'backend_tensor' or 'numpy_array', received {value_format!r}.",
                argument="value_format", expected="'backend_tensor' or 'numpy_array'", received=value_format,
            )
        read = (lambda v: v.numpy()) if value_format == "numpy_array" else (lambda v: v.value)
        groups = {
            "trainable_variables": self.trainable_variables, "non_trainable_variables": self.non_trainable_variables,
            "optimizer_variables": self.optimizer.variables if self.optimizer is not None else [],
            "metrics_variables": self.metrics_variables,
        }
        return {name: _tree(variables, read) for name, variables in groups.items()}

    def set_state_tree(self, state_tree: dict[str, Any]) -> None:
        """Set variables from the result of `get_state_tree`."""
        known = {
            "trainable_variables": self.trainable_variables, "non_trainable_variables": self.non_trainable_variables,
            "optimizer_variables": self.optimizer.variables if self.optimizer is not None else [],
            "metrics_variables": self.metrics_variables,
        }
        for name, tree in state_tree.items():
            if name not in known:
                raise ArgumentError(
                    f"Unknown part {name!r} of a state tree.{nearest(name, known)}", argument="state_tree",
                    expected=list(known), received=name,
                )
            flat = _flat_paths(tree)
            for v in known[name]:
                if v.path in flat:
                    v.assign(flat[v.path])

    def __reduce__(self) -> Any:
        return _unpickle, (saving.model_bytes(self), type(self))

    def __deepcopy__(self, memo: Any) -> Any:
        return _unpickle(saving.model_bytes(self), type(self), compile_config.code_of(self._compile_arguments))


def _unpickle(data: bytes, cls: type, code: dict[str, Any] | None = None) -> Any:
    return saving.model_from_bytes(data, {cls.__name__: cls, serialization.get_registered_name(cls): cls, **(code or {})})


def _tree(variables: Sequence[Any], read: Callable[[Any], Any]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for v in variables:
        *around, last = v.path.split("/")
        place = tree
        for part in around:
            place = place.setdefault(part, {})
        place[last] = read(v)
    return tree


def _flat_paths(tree: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in tree.items():
        path = f"{prefix}/{key}" if prefix else key
        found.update(_flat_paths(value, path) if isinstance(value, dict) else {path: value})
    return found


def _is_graph_call(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    if len(args) >= 2 or "outputs" in kwargs and (args or "inputs" in kwargs):
        given = args[0] if args else kwargs["inputs"]
        return bool(symbolic_leaves(given)) or not isinstance(given, (str, int, float))
    return False


def _make_functional(cls: type, functional: type) -> None:
    """A subclass of Model that calls `super().__init__(inputs, outputs)` becomes a subclass of Functional."""
    if cls is Model or cls is object or issubclass(cls, functional):
        return
    for base in cls.__bases__:
        if base is not Model:
            _make_functional(base, functional)
    cls.__bases__ = tuple(functional if b is Model else b for b in cls.__bases__)
    cls._signature = CallSignature.of(cls.call)  # type: ignore[attr-defined]


