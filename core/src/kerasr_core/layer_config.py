"""A layer's config: what `get_config` gives and `from_config` takes, for declared fields and for classes in Keras's style."""

from __future__ import annotations

import inspect
from typing import Any

from kerasr_core import dtypes, serialization
from kerasr_core.errors import ConfigError, shown
from kerasr_core.layer_state import LayerState


class LayerConfig(LayerState):
    """Base of Layer: configs."""

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
        if type(self).get_config is LayerConfig.get_config and type(self)._own_init:
            base |= self._captured_config()
        return base

    def _captured_config(self) -> dict[str, Any]:
        """The constructor arguments of a user class that wrote `__init__` but no `get_config`."""
        args, kwargs = self.__dict__.get("_given_arguments", ((), {}))
        parameters = list(inspect.signature(type(self).__init__).parameters.values())[1:]
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
