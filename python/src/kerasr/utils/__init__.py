# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `utils`."""

from kerasr_core.registry import namespace as _namespace

from kerasr.plotting.history import plot_history

_found = _namespace("utils")
CustomObjectScope = _found["CustomObjectScope"]
Progbar = _found["Progbar"]
PyDataset = _found["PyDataset"]
Sequence = _found["Sequence"]
clear_session = _found["clear_session"]
custom_object_scope = _found["custom_object_scope"]
deserialize_keras_object = _found["deserialize_keras_object"]
get_custom_objects = _found["get_custom_objects"]
get_registered_name = _found["get_registered_name"]
get_registered_object = _found["get_registered_object"]
is_keras_tensor = _found["is_keras_tensor"]
normalize = _found["normalize"]
pack_x_y_sample_weight = _found["pack_x_y_sample_weight"]
register_keras_serializable = _found["register_keras_serializable"]
serialize_keras_object = _found["serialize_keras_object"]
set_random_seed = _found["set_random_seed"]
standardize_dtype = _found["standardize_dtype"]
to_categorical = _found["to_categorical"]
unpack_x_y_sample_weight = _found["unpack_x_y_sample_weight"]

__all__ = [
    "CustomObjectScope", "Progbar", "PyDataset", "Sequence", "clear_session", "custom_object_scope",
    "deserialize_keras_object", "get_custom_objects", "get_registered_name", "get_registered_object",
    "is_keras_tensor", "normalize", "pack_x_y_sample_weight", "plot_history", "register_keras_serializable",
    "serialize_keras_object", "set_random_seed", "standardize_dtype", "to_categorical", "unpack_x_y_sample_weight",
]
