# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `saving`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("saving")
CustomObjectScope = _found["CustomObjectScope"]
custom_object_scope = _found["custom_object_scope"]
deserialize_keras_object = _found["deserialize_keras_object"]
get_custom_objects = _found["get_custom_objects"]
get_registered_name = _found["get_registered_name"]
get_registered_object = _found["get_registered_object"]
load_model = _found["load_model"]
load_weights = _found["load_weights"]
model_from_json = _found["model_from_json"]
register_keras_serializable = _found["register_keras_serializable"]
save_model = _found["save_model"]
save_weights = _found["save_weights"]
serialize_keras_object = _found["serialize_keras_object"]

__all__ = [
    "CustomObjectScope", "custom_object_scope", "deserialize_keras_object", "get_custom_objects",
    "get_registered_name", "get_registered_object", "load_model", "load_weights", "model_from_json",
    "register_keras_serializable", "save_model", "save_weights", "serialize_keras_object",
]
