"""What other languages may ask of the core. R calls these in process, the JVM through `server.py`; tested once, here.

Values are plain: numbers, text, lists, dictionaries, NumPy arrays; configs stand for objects to be made.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

import jax
import numpy as np

from kerasr_core import random, registry, saving, serialization, utils
from kerasr_core.describe import describe_api
from kerasr_core.errors import ArgumentError, ConfigError, nearest
from kerasr_core.version import __version__

Verb = Callable[..., Any]


def construct(public_name: str, arguments: Mapping[str, Any] | None = None) -> Any:
    """A new object of a public class, or the result of a public function.

    Args:
        public_name: Such as `"layers.Dense"`.
        arguments: What the caller wrote; everything else keeps its default.
    """
    return registry.lookup(public_name)(**{k: from_config(v) for k, v in (arguments or {}).items()})


def from_config(value: Any) -> Any:
    """Objects for the configs inside a value; anything else stays."""
    if isinstance(value, Mapping):
        if "class_name" in value and "config" in value:
            return serialization.deserialize(dict(value))
        return {k: from_config(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [from_config(v) for v in value]
    return value


def hello(version: str) -> dict[str, Any]:
    """Who answers; an error if the client is of another version."""
    if version != __version__:
        raise ArgumentError(
            f"The client is kerasr {version}, the core is {__version__}; install the same version of both.",
            argument="version", expected=__version__, received=version,
        )
    return {
        "version": __version__, "jax": jax.__version__, "devices": [d.platform for d in jax.devices()],
        "python": sys.version.split()[0],
    }


def set_random_seed(seed: int) -> None:
    random.set_random_seed(int(seed))


def clear_session() -> None:
    utils.clear_session()


def model_from_config(config: Mapping[str, Any]) -> Any:
    """A model from its config, as a `config.json` holds it."""
    model = serialization.deserialize(dict(config))
    if not hasattr(model, "fit"):
        raise ConfigError(f"The config describes no model: {config.get('class_name')!r}.", argument="config", received=config.get("class_name"))
    return model


def load_model(path: str, compile: bool = True) -> Any:
    return saving.load_model(path, compile=compile)


def save_model(model: Any, path: str, overwrite: bool = True) -> None:
    model.save(path, overwrite=overwrite)


def load_weights(model: Any, path: str) -> None:
    model.load_weights(path)


def save_weights(model: Any, path: str, overwrite: bool = True) -> None:
    model.save_weights(path, overwrite=overwrite)


def document(model: Any) -> str:
    """The text of the model's `config.json`."""
    return json.dumps(serialization.serialize_instance(model))


def summary(model: Any, line_length: int | None = None) -> str:
    lines: list[str] = []
    model.summary(line_length=line_length, print_fn=lines.append)
    return "\n".join(lines)


def compile(model: Any, **arguments: Any) -> None:
    """`Model.compile`; configs become objects."""
    model.compile(**{k: from_config(v) for k, v in arguments.items()})


def callback(value: Any) -> Any:
    """The callback of a config. They write files, so a model file may not name one; a client that trains may."""
    if isinstance(value, Mapping) and value.get("module") == "keras.callbacks":
        return construct(f"callbacks.{value.get('class_name')}", value.get("config"))
    return from_config(value)


def fit(model: Any, **arguments: Any) -> dict[str, Any]:
    """`Model.fit`; gives `epoch`, `params` and `history`."""
    if arguments.get("callbacks"):
        arguments["callbacks"] = [callback(c) for c in arguments["callbacks"]]
    if isinstance(arguments.get("class_weight"), Mapping):
        arguments["class_weight"] = {int(k): v for k, v in arguments["class_weight"].items()}
    history = model.fit(**arguments)
    return {"epoch": list(history.epoch), "params": dict(history.params), "history": dict(history.history)}


def evaluate(model: Any, **arguments: Any) -> dict[str, float]:
    """`Model.evaluate`, by name."""
    found: dict[str, float] = model.evaluate(**{"verbose": 0, **arguments, "return_dict": True})
    return found


def predict(model: Any, **arguments: Any) -> Any:
    """`Model.predict`."""
    return model.predict(**{"verbose": 0, **arguments})


def train_on_batch(model: Any, **arguments: Any) -> dict[str, float]:
    return {k: float(v) for k, v in model.train_on_batch(**arguments, return_dict=True).items()}


def test_on_batch(model: Any, **arguments: Any) -> dict[str, float]:
    return {k: float(v) for k, v in model.test_on_batch(**arguments, return_dict=True).items()}


def predict_on_batch(model: Any, x: Any) -> Any:
    return model.predict_on_batch(x)


def get_weights(model: Any) -> list[np.ndarray[Any, Any]]:
    return list(model.get_weights())


def set_weights(model: Any, weights: list[Any]) -> None:
    model.set_weights([np.asarray(w) for w in weights])


def weights_digest(model: Any) -> str:
    """SHA-256 over the weights in order: for each its path, dtype and shape as lines, then its bytes."""
    digest = hashlib.sha256()
    for v in model.weights:
        array = np.ascontiguousarray(v.numpy())
        digest.update(f"{v.path}\n{array.dtype.name}\n{list(array.shape)}\n".encode())
        digest.update(array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes())
    return digest.hexdigest()


def info(model: Any) -> dict[str, Any]:
    """Names, inputs, outputs and weights."""

    def tensors(what: str) -> list[dict[str, Any]]:
        found = getattr(model, what, None) if model.built and hasattr(model, "_nodes") and model._nodes else None
        names = getattr(model, f"{what[:-1]}_names", []) if found else []
        return [{"name": n, "shape": list(t.shape), "dtype": t.dtype} for n, t in zip(names, found or [])]

    return {
        "name": model.name, "class_name": type(model).__name__, "inputs": tensors("inputs"), "outputs": tensors("outputs"),
        "weights": [{"path": v.path, "shape": list(v.shape), "dtype": v.dtype, "trainable": v.trainable} for v in model.weights],
    }


def describe() -> dict[str, Any]:
    """The content of `api.json`."""
    return describe_api()


VERBS: dict[str, Verb] = {
    "hello": hello, "set_random_seed": set_random_seed, "clear_session": clear_session, "from_config": model_from_config,
    "load_model": load_model, "save_model": save_model, "load_weights": load_weights, "save_weights": save_weights,
    "document": document, "summary": summary, "compile": compile, "fit": fit, "evaluate": evaluate, "predict": predict,
    "train_on_batch": train_on_batch, "test_on_batch": test_on_batch, "predict_on_batch": predict_on_batch,
    "get_weights": get_weights, "set_weights": set_weights, "weights_digest": weights_digest, "info": info,
    "describe": describe,
}


def find(verb: object) -> Verb:
    """The function of a verb, or an error with the nearest name."""
    if isinstance(verb, str) and verb in VERBS:
        return VERBS[verb]
    raise ArgumentError(f"Unknown verb {verb!r}.{nearest(verb, VERBS)}", argument="verb", expected=sorted(VERBS), received=verb)
