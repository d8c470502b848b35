# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `tree`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("tree")
MAP_TO_NONE = _found["MAP_TO_NONE"]
assert_same_paths = _found["assert_same_paths"]
assert_same_structure = _found["assert_same_structure"]
flatten = _found["flatten"]
flatten_with_path = _found["flatten_with_path"]
is_nested = _found["is_nested"]
lists_to_tuples = _found["lists_to_tuples"]
map_shape_structure = _found["map_shape_structure"]
map_structure = _found["map_structure"]
map_structure_up_to = _found["map_structure_up_to"]
pack_sequence_as = _found["pack_sequence_as"]
traverse = _found["traverse"]

__all__ = [
    "MAP_TO_NONE", "assert_same_paths", "assert_same_structure", "flatten", "flatten_with_path", "is_nested",
    "lists_to_tuples", "map_shape_structure", "map_structure", "map_structure_up_to", "pack_sequence_as", "traverse",
]
