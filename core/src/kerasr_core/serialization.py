"""Objects <-> config dictionaries in Keras's form `{"module", "class_name", "config", "registered_name"}`.

Names are resolved in the registry, in `register_keras_serializable`'s table or in the caller's `custom_objects`; nothing
is imported and no attribute is looked up by a name that comes from a config.
"""

from __future__ import annotations

import contextlib
import contextvars
import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jax
import numpy as np

from kerasr_core import registry
from kerasr_core.errors import ConfigError, KerasrError, UnknownNameError, nearest, shown

_registered: dict[str, Any] = {}  # "Package>Name" -> class or function
_registered_names: dict[int, str] = {}
_scoped: contextvars.ContextVar[dict[str, Any]] = contextvars.ContextVar("custom_objects", default={})  # noqa: B039  (never changed in place)
_compile_later: contextvars.ContextVar[list[tuple[Any, dict[str, Any]]] | None] = contextvars.ContextVar(
    "compile_later", default=None
)
_MAX_DEPTH = 200


@registry.public("saving.register_keras_serializable", "utils.register_keras_serializable")
def register_keras_serializable(package: str = "Custom", name: str | None = None) -> Callable[[Any], Any]:
    """Decorator: make a class or function known to `load_model` under `package>name`.

    Args:
        package: The package, so that names of several authors do not clash.
        name: The name; that of the class or function if None.
    """

    def register(target: Any) -> Any:
        full = f"{package}>{name or target.__name__}"
        if inspect.isclass(target) and not hasattr(target, "get_config"):
            raise ConfigError(f"{target.__name__} must have a `get_config()` method to be registered.", received=target)
        _registered[full] = target
        _registered_names[id(target)] = full
        return target

    return register


@registry.public("saving.get_registered_name", "utils.get_registered_name")
def get_registered_name(obj: Any) -> str:
    """`package>name` of a registered object, else its own name.

    Args:
        obj: A class or function.
    """
    return _registered_names.get(id(obj), getattr(obj, "__name__", str(obj)))


@registry.public("saving.get_registered_object", "utils.get_registered_object")
def get_registered_object(
    name: str, custom_objects: Mapping[str, Any] | None = None, module_objects: Mapping[str, Any] | None = None
) -> Any:
    """The object of a registered name, or None.

    Args:
        name: The name, such as `package>name`.
        custom_objects: Further names.
        module_objects: Names that are looked up last.
    """
    for table in (_scoped.get(), custom_objects or {}, _registered, module_objects or {}):
        if name in table:
            return table[name]
    return None


@registry.public("saving.get_custom_objects", "utils.get_custom_objects")
def get_custom_objects() -> dict[str, Any]:
    """The table of objects that were registered, open to change."""
    return _registered


@contextlib.contextmanager
def custom_object_scope(custom_objects: Mapping[str, Any] | None) -> Iterator[None]:
    """Names in configs mean these objects while the scope is open."""
    token = _scoped.set({**_scoped.get(), **(custom_objects or {})})
    try:
        yield
    finally:
        _scoped.reset(token)


class CustomObjectScope(contextlib.ContextDecorator):
    """`with CustomObjectScope({"MyLayer": MyLayer}):` — names in configs mean these objects inside.

    Args:
        custom_objects: Name -> class or function.
    """

    def __init__(self, custom_objects: Mapping[str, Any]) -> None:
        self._scope = custom_object_scope(custom_objects)

    def __enter__(self) -> CustomObjectScope:
        self._scope.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._scope.__exit__(*error)


registry.public(
    "saving.CustomObjectScope", "saving.custom_object_scope", "utils.CustomObjectScope", "utils.custom_object_scope"
)(CustomObjectScope)


def custom_object(name: str | None) -> Any | None:
    """What the caller or the registration table means by a name, or None."""
    if name is None:
        return None
    scoped = _scoped.get()
    if name in scoped:
        return scoped[name]
    if name in _registered:
        return _registered[name]
    return scoped.get(name.rpartition(">")[2])


@contextlib.contextmanager
def uncompiled() -> Iterator[list[tuple[Any, dict[str, Any]]]]:
    """Models made inside are not compiled; the list that it gives says which are to be, with which config."""
    waiting: list[tuple[Any, dict[str, Any]]] = []
    token = _compile_later.set(waiting)
    try:
        yield waiting
    finally:
        _compile_later.reset(token)


@registry.public("saving.serialize_keras_object", "utils.serialize_keras_object")
def serialize(obj: Any) -> Any:
    """The config of any value that may stand in a config: objects, functions, arrays, containers and plain values.

    Args:
        obj: The value.
    """
    if obj is None or isinstance(obj, (bool, int, float, str)):
        return obj
    if isinstance(obj, (list, tuple)):
        done = [serialize(v) for v in obj]
        return done if isinstance(obj, list) else tuple(done)
    if isinstance(obj, Mapping):
        return {k: serialize(v) for k, v in obj.items()}
    if isinstance(obj, np.generic):
        return obj.item()
    if isinstance(obj, np.ndarray):
        return {"class_name": "__numpy__", "config": {"value": obj.tolist(), "dtype": str(obj.dtype)}}
    if isinstance(obj, jax.Array):
        return {"class_name": "__tensor__", "config": {"value": np.asarray(obj).tolist(), "dtype": str(obj.dtype)}}
    if isinstance(obj, bytes):
        return {"class_name": "__bytes__", "config": {"value": obj.decode("utf-8")}}
    if obj is Ellipsis:
        return {"class_name": "__ellipsis__", "config": {}}
    if isinstance(obj, slice):
        return {"class_name": "__slice__", "config": {"start": obj.start, "stop": obj.stop, "step": obj.step}}
    if isinstance(obj, (np.dtype, type)) and not hasattr(obj, "get_config"):
        return np.dtype(obj).name
    if hasattr(obj, "get_config"):
        return serialize_instance(obj)
    if callable(obj):
        return serialize_function(obj)
    raise ConfigError(f"A value of type {type(obj).__name__} cannot be stored in a config: {shown(obj)}.", received=obj)


def serialize_instance(obj: Any) -> dict[str, Any]:
    """`{"module", "class_name", "config", "registered_name"}` of an object that has `get_config`."""
    name = registry.public_name(type(obj))
    config = {
        **class_reference(type(obj), name),
        "config": serialize(obj.get_config()),
        "registered_name": getattr(type(obj), "_file_name", None) if name else get_registered_name(type(obj)),
    }
    if hasattr(obj, "get_build_config") and getattr(obj, "built", False):
        build_config = obj.get_build_config()
        if build_config is not None:
            config["build_config"] = serialize(build_config)
    if hasattr(obj, "get_compile_config") and getattr(obj, "compiled", False):
        compile_config = obj.get_compile_config()
        if compile_config is not None:
            config["compile_config"] = serialize(compile_config)
        whole = obj.get_whole_compile_config() if hasattr(obj, "get_whole_compile_config") else None
        if whole is not None:
            config["kerasr_compile_config"] = serialize(whole)
    return config


def class_reference(cls: type, name: str | None) -> dict[str, Any]:
    """`module` and `class_name` of a class: by public name where it has one."""
    if name is None:
        module = None if cls.__module__ in ("builtins", "__main__") else cls.__module__
        return {"module": module, "class_name": cls.__name__}
    if hasattr(cls, "_file_module"):  # a class that Keras itself knows by a private module only
        return {"module": cls._file_module, "class_name": cls.__name__}
    space = name.rpartition(".")[0]
    return {"module": f"keras.{space}" if space else "keras", "class_name": name.rpartition(".")[2]}


def serialize_function(fn: Callable[..., Any]) -> Any:
    """A built-in function by its name; a registered one by reference."""
    name = registry.public_name(fn)
    if name is not None:
        return name.rpartition(".")[2]
    if getattr(fn, "__name__", "<lambda>") == "<lambda>":
        raise ConfigError(
            f"A lambda cannot be stored in a file: {shown(fn)}. Define a named function and register it with "
            "`@kerasr.saving.register_keras_serializable()`.",
            received=fn,
        )
    return {
        "module": fn.__module__ if fn.__module__ != "__main__" else "builtins",
        "class_name": "function",
        "config": fn.__name__,
        "registered_name": get_registered_name(fn) if id(fn) in _registered_names else "function",
    }


def _numbers(config: dict[str, Any]) -> np.ndarray[Any, Any]:
    dtype = jax.numpy.dtype(config["dtype"])
    if dtype.itemsize > 16:  # a text type could ask for any number of bytes for each value
        raise ValueError(f"{dtype} is not a numeric dtype")
    return np.array(config["value"], dtype=dtype)


_PLAIN: dict[str, Callable[[dict[str, Any]], Any]] = {
    "__numpy__": lambda c: _numbers(c),
    "__tensor__": lambda c: jax.numpy.asarray(_numbers(c)),
    "__bytes__": lambda c: c["value"].encode("utf-8"),
    "__ellipsis__": lambda c: Ellipsis,
    "__slice__": lambda c: slice(_deserialize(c["start"], 1), _deserialize(c["stop"], 1), _deserialize(c["step"], 1)),
    "__tuple__": lambda c: tuple(_deserialize(v, 1) for v in c["value"]),
}


@registry.public("saving.deserialize_keras_object", "utils.deserialize_keras_object")
def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None, **_: Any) -> Any:
    """The value that a config describes. Plain values and containers come back as they are.

    Args:
        config: A config, as `serialize_keras_object` gives it.
        custom_objects: Name -> class or function, for names that are not public.
    """
    with custom_object_scope(custom_objects):
        return _deserialize(config, 0)


def _deserialize(config: Any, depth: int) -> Any:
    if depth > _MAX_DEPTH:
        raise ConfigError(f"The config is nested deeper than {_MAX_DEPTH} levels.", expected=f"at most {_MAX_DEPTH}")
    if isinstance(config, (list, tuple)):
        return type(config)(_deserialize(v, depth + 1) for v in config)
    if not isinstance(config, Mapping):
        return config
    if "class_name" not in config or "config" not in config:
        return {k: _deserialize(v, depth + 1) for k, v in config.items()}
    word = config["class_name"]
    if word in _PLAIN:
        try:
            return _PLAIN[word](config["config"])
        except (KeyError, TypeError, ValueError, AttributeError) as problem:
            raise ConfigError(f"The config of a {word} value is damaged: {problem}.", received=shown(config)) from problem
    if word == "__lambda__":
        raise ConfigError(
            "The file stores a Python lambda. kerasr never runs code from a file; pass the function through "
            "`custom_objects`, or save the model with a registered function.",
            received="__lambda__",
        )
    if word == "function":
        return resolve_function(config)
    return build_instance(resolve_class(config), config)


# The namespaces of what a config may name: objects of a model, and functions of tensors that do nothing else.
_FUNCTIONS = {"activations", "constraints", "initializers", "losses", "metrics", "ops", "regularizers"}
_CLASSES = _FUNCTIONS | {
    "", "dtype_policies", "layers", "mixed_precision", "models", "optimizers", "preprocessing", "quantizers", "random",
}


def _nameable(found: Any, namespaces: set[str]) -> Any:
    """A public object if a config may name it, else None."""
    return found if (registry.public_name(found) or "?.").rpartition(".")[0].split(".")[0] in namespaces else None


def resolve_function(config: Mapping[str, Any]) -> Any:
    """The function that `{"class_name": "function", "config": name}` means."""
    name = config["config"]
    found = custom_object(config.get("registered_name")) or custom_object(name)
    if found is None and isinstance(name, str):
        found = _nameable(registry.find_in_module(str(config.get("module") or ""), name), _FUNCTIONS)
    if found is None or isinstance(found, type) or not callable(found):
        raise UnknownNameError(
            f"Unknown function {name!r} in the config. Pass it through `custom_objects={{{name!r}: …}}`.", received=name
        )
    return found


def resolve_class(config: Mapping[str, Any]) -> type:
    """The class that a config names: the caller's, a registered one, or a public one."""
    name, registered = config["class_name"], config.get("registered_name")
    if not isinstance(name, str) or not (registered is None or isinstance(registered, str)):
        raise ConfigError(f"`class_name` must be a string, received {shown(name)}.", argument="class_name", received=name)
    found = custom_object(registered) or custom_object(name)
    if found is None:
        found = _nameable(registry.find_in_module(str(config.get("module") or "keras"), name), _CLASSES)
    if found is None or not isinstance(found, type) or not hasattr(found, "from_config"):
        where = (config.get("config") or {}).get("name") if isinstance(config.get("config"), Mapping) else None
        known = [n.rpartition(".")[2] for n, o, _ in registry.names() if isinstance(o, type)]
        raise UnknownNameError(
            f"Unknown class {name!r}{f' of the object {where!r}' if where else ''} (module {config.get('module')!r})."
            f"{nearest(name, known)} Custom classes are found through `custom_objects={{{name!r}: …}}` or "
            "`@kerasr.saving.register_keras_serializable()`.",
            argument="class_name",
            layer=where,
            received=name,
        )
    return found


def build_instance(cls: Any, config: Mapping[str, Any]) -> Any:
    """`cls.from_config(config)`, then its build and compile state."""
    inner = config["config"]
    if not isinstance(inner, Mapping):
        raise ConfigError(f"The config of {cls.__name__} must be an object, received {shown(inner)}.", received=inner)
    try:
        instance = cls.from_config(dict(inner))
    except KerasrError:
        raise
    except (TypeError, KeyError, ValueError, AttributeError, IndexError) as problem:
        raise ConfigError(
            f"{cls.__name__} cannot be made from its config: {problem}", layer=inner.get("name"), received=shown(inner)
        ) from problem
    build_config = config.get("build_config")
    if build_config and hasattr(instance, "build_from_config") and not getattr(instance, "built", False):
        instance.build_from_config(_deserialize(build_config, 1))
    compile_config = config.get("kerasr_compile_config") or config.get("compile_config")
    if compile_config and hasattr(instance, "compile_from_config"):
        waiting = _compile_later.get()
        if waiting is None:
            instance.compile_from_config(compile_config)
        else:
            waiting.append((instance, compile_config))
    return instance
