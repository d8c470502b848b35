"""Sequential: layers one after the other; built from the first input shape it learns, then a graph like any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kerasr_core import config as settings
from kerasr_core import registry, serialization
from kerasr_core.errors import ArgumentError, ConfigError, MissingAttributeError, StateError, shown
from kerasr_core.graph import KerasTensor
from kerasr_core.layer import Layer
from kerasr_core.models.functional import Functional
from kerasr_core.models.model import Model


@registry.public("Sequential", "models.Sequential")
class Sequential(Model):
    """A model of layers one after the other, each with one input and one output.

    Args:
        layers: The layers, or None to `add` them later. An `Input` first builds the model at once.
        trainable: Whether its weights are trained.
        name: Name of the model.
    """

    _graph: Functional | None

    def __init__(self, layers: Any = None, trainable: bool = True, name: str | None = None, **kwargs: Any) -> None:
        Layer.__init__(self, name=name, **kwargs)
        self._initialize_model()
        self.__dict__["_graph"] = None
        if layers is not None:
            for layer in layers if isinstance(layers, (list, tuple)) else [layers]:
                self.add(layer, rebuild=False)
            self._maybe_rebuild()
        if not trainable:
            self.trainable = False

    def add(self, layer: Any, rebuild: bool = True) -> None:
        """Put a layer at the end.

        Args:
            layer: A layer, or the KerasTensor of an `Input`.
            rebuild: Whether to build the model anew if its input shape is known.
        """
        input_layer = registry.lookup("layers.InputLayer")
        if isinstance(layer, KerasTensor) and layer.history is not None and isinstance(layer.history.operation, input_layer):
            layer = layer.history.operation
        if not isinstance(layer, Layer):
            raise ArgumentError(
                f"{self._me()}: only layers can be added, received {shown(layer)}.",
                argument="layer", layer=self.name, expected="a layer", received=shown(layer),
            )
        if layer.name in [x.name for x in self._layers]:
            raise ArgumentError(
                f"{self._me()}: layer names must be unique, and {layer.name!r} is there already.",
                argument="layer", layer=self.name, expected="a new name", received=layer.name,
            )
        if isinstance(layer, input_layer) and self._layers:
            if isinstance(self._layers[0], input_layer):
                raise ArgumentError(
                    f"{self._me()} has an input already: {self._layers[0].name!r}.", argument="layer", layer=self.name,
                    received=layer.name,
                )
            self._layers.insert(0, layer)
        else:
            given = layer._given_input_shape
            if not self._layers and given is not None and not isinstance(layer, input_layer):
                self._layers.append(registry.lookup("Input")(batch_shape=given, dtype=_input_dtype(layer)).history.operation)
            elif not self._layers and isinstance(layer, Functional):
                tensor = layer.inputs[0]
                self._layers.append(registry.lookup("Input")(batch_shape=tensor.shape, dtype=tensor.dtype).history.operation)
            self._layers.append(layer)
        self._forget()
        if rebuild:
            self._maybe_rebuild()

    def pop(self, rebuild: bool = True) -> Layer:
        """Take the last layer off and return it."""
        layer: Layer = self._layers.pop()
        self._forget()
        if rebuild:
            self._maybe_rebuild()
        return layer

    def _forget(self) -> None:
        self.__dict__["_graph"] = None
        self.built = False
        self._reset_programs()

    def _maybe_rebuild(self) -> None:
        if self._layers and isinstance(self._layers[0], registry.lookup("layers.InputLayer")) and len(self._layers) > 1:
            self.build(self._layers[0].batch_shape)

    def build(self, input_shape: Any = None) -> None:
        """Build all layers for inputs of this shape, batch included."""
        input_layer = registry.lookup("layers.InputLayer")
        if not self._layers:
            raise StateError(
                f"{self._me()} has no layers, so it cannot be built. `add` one first.", layer=self.name,
                expected="one layer or more", received="none",
            )
        if isinstance(self._layers[0], input_layer):
            first = self._layers[0]
            if input_shape is not None and not _compatible(input_shape, first.batch_shape):
                raise ArgumentError(
                    f"{self._me()} was made for inputs of shape {list(first.batch_shape)}, received {list(input_shape)}.",
                    argument="input_shape", layer=self.name, expected=list(first.batch_shape), received=list(input_shape),
                )
        elif input_shape is None:
            raise ArgumentError(
                f"{self._me()}: `input_shape` is needed to build a model without an Input.", argument="input_shape",
                layer=self.name, expected="a shape", received=None,
            )
        elif not _is_one_shape(input_shape):
            return  # several inputs: layers build as they are called
        else:
            first = registry.lookup("Input")(batch_shape=input_shape, dtype=_input_dtype(self._layers[0])).history.operation
            self._layers.insert(0, first)
        tensor = first.inbound_nodes[0].output_tensors[0]
        outputs: Any = tensor
        for layer in self._layers[1:]:
            outputs = layer(outputs)
        graph = Functional.__new__(Functional)
        Layer.__init__(graph, name=settings.auto_name("functional"))
        graph._initialize_model()
        graph._set_graph(tensor, outputs)
        graph.__dict__.update(name=self.name, _shown_as=self._me())
        self.__dict__["_graph"] = graph
        self.built = True

    def call(self, inputs: Any, training: Any = None, mask: Any = None) -> Any:
        if self._graph is not None:
            return self._graph.call(inputs, training=training, mask=mask)
        outputs = inputs
        for layer in self._layers:
            kwargs = {"training": training} if training is not None and layer._signature.has_training else {}
            outputs = layer(outputs, **kwargs)
        return outputs

    def compute_output_spec(self, inputs: Any, training: Any = None, mask: Any = None) -> Any:
        if self._graph is not None:
            return self._graph.compute_output_spec(inputs)
        return super().compute_output_spec(inputs)

    def known_outputs(self, x: Any) -> Any:
        return self._graph.known_outputs(x) if self._graph is not None and type(self).call is Sequential.call else None

    def compute_output_shape(self, input_shape: Any) -> Any:
        shape = input_shape
        for layer in self.layers:
            shape = layer.compute_output_shape(shape)
        return shape

    def _convert(self, tree: Any) -> Any:
        return self._graph._convert(tree) if self._graph is not None else super()._convert(tree)

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        return None

    @property
    def layers(self) -> list[Layer]:
        """The layers, without the input."""
        found = list(self._layers)
        return found[1:] if found and isinstance(found[0], registry.lookup("layers.InputLayer")) else found

    @layers.setter
    def layers(self, _: Any) -> None:
        raise MissingAttributeError("`layers` cannot be set; use `add` and `pop`.", layer=self.name)

    @property
    def inputs(self) -> list[KerasTensor]:
        return self._built_graph("inputs").inputs

    @property
    def outputs(self) -> list[KerasTensor]:
        return self._built_graph("outputs").outputs

    @property
    def input(self) -> Any:
        return self._built_graph("input").input

    @property
    def output(self) -> Any:
        return self._built_graph("output").output

    @property
    def input_shape(self) -> Any:
        return self._built_graph("input_shape").input_shape

    @property
    def output_shape(self) -> Any:
        return self._built_graph("output_shape").output_shape

    @property
    def input_names(self) -> list[str]:
        return self._built_graph("input_names").input_names

    @property
    def output_names(self) -> list[str]:
        return self._built_graph("output_names").output_names

    @property
    def _nodes(self) -> list[Any]:
        return self._graph._nodes if self._graph is not None else []

    def _built_graph(self, what: str) -> Functional:
        if self._graph is None:
            raise MissingAttributeError(
                f"{self._me()} has no `{what}` yet: it is not built. Start it with an `Input`, call `build` or call it on data.",
                layer=self.name, expected="a built model", received="not built",
            )
        graph: Functional = self._graph
        return graph

    def get_config(self) -> dict[str, Any]:
        config: dict[str, Any] = {
            "name": self.name, "trainable": self.trainable, "dtype": serialization.serialize(self.dtype_policy),
            "layers": [serialization.serialize_instance(layer) for layer in self._layers],
        }
        if self._graph is not None:
            config["build_input_shape"] = self._layers[0].batch_shape
        return config

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Mapping[str, Any] | None = None) -> Any:
        layers = config.get("layers", [])
        if not isinstance(layers, list):
            raise ConfigError(f"`layers` of a Sequential must be a list, received {shown(layers)}.", argument="layers")
        rest = {k: v for k, v in config.items() if k in ("name", "trainable")}
        if isinstance(config.get("dtype"), (str, dict)):
            rest["dtype"] = config["dtype"]
        try:
            model = cls(**rest)
        except TypeError as problem:
            raise ConfigError(f"{cls.__name__} cannot be made from its config: {problem}", received=shown(rest)) from problem
        for entry in layers:
            if not isinstance(entry, Mapping):
                raise ConfigError(f"A layer must be an object, received {shown(entry)}.", argument="layers", received=shown(entry))
            with serialization.custom_object_scope(custom_objects):
                layer = serialization.deserialize(_renamed_module(entry, builds=bool(config.get("build_input_shape"))))
            if not isinstance(layer, Layer):
                raise ConfigError(f"{entry.get('class_name')!r} is not a layer.", argument="layers", received=shown(entry))
            model.add(layer, rebuild=False)
        shape = config.get("build_input_shape")
        if shape and not model.built and _is_one_shape(shape):
            model.build(tuple(shape))
        else:
            model._maybe_rebuild()
        return model

    def get_build_config(self) -> dict[str, Any] | None:
        return {"input_shape": self._layers[0].batch_shape} if self._graph is not None else None

    def build_from_config(self, config: dict[str, Any]) -> None:
        shape = config.get("input_shape")
        if self._graph is None and shape is not None and _is_one_shape(shape):
            self.build(tuple(shape))


def _renamed_module(entry: Mapping[str, Any], builds: bool) -> dict[str, Any]:
    """A layer's entry; if the model builds its layers anyway, it does so itself, which gives weights their full paths."""
    return {"module": "keras.layers", **{k: v for k, v in entry.items() if k != "build_config" or not builds}}


def _is_one_shape(shape: Any) -> bool:
    return isinstance(shape, (list, tuple)) and all(d is None or isinstance(d, int) for d in shape)


def _compatible(given: Any, made: Any) -> bool:
    return len(given) == len(made) and all(a is None or b is None or a == b for a, b in zip(given, made))


def _input_dtype(layer: Layer) -> str:
    """The dtype of data for a first layer: what it computes in, unless it reads whole numbers."""
    if isinstance(layer, Model) and layer._layers:
        return _input_dtype(layer._layers[0])
    return str(layer.input_dtype)


__all__ = ["Sequential"]
