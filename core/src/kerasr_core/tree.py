"""Nested structures of lists, tuples, named tuples and dictionaries: flatten, map and rebuild. None counts as a leaf."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax

from kerasr_core.errors import ArgumentError, shown
from kerasr_core.registry import public


@public("tree.MAP_TO_NONE")
class MAP_TO_NONE:  # noqa: N801  Keras's name
    """What a function given to `traverse` returns where the result is to be None."""


def _leaf(value: Any) -> bool:
    return value is None


def _form(structure: Any) -> Any:
    return jax.tree.structure(structure, is_leaf=_leaf)


@public("tree.is_nested")
def is_nested(structure: Any) -> bool:
    """Whether a value is a container rather than a leaf.

    Args:
        structure: Any value.
    """
    return structure is not None and not jax.tree_util.all_leaves([structure])


@public("tree.flatten")
def flatten(structure: Any) -> list[Any]:
    """The leaves, in order; those of a dictionary in the order of its sorted keys.

    Args:
        structure: A nested structure.
    """
    return list(jax.tree.leaves(structure, is_leaf=_leaf))


@public("tree.flatten_with_path")
def flatten_with_path(structure: Any) -> list[tuple[tuple[Any, ...], Any]]:
    """Pairs of a leaf's path (a tuple of keys, indices and names) and the leaf.

    Args:
        structure: A nested structure.
    """
    found = jax.tree_util.tree_flatten_with_path(structure, is_leaf=_leaf)[0]
    return [(tuple(_word(step) for step in path), leaf) for path, leaf in found]


def _word(step: Any) -> Any:
    for attribute in ("key", "idx", "name"):
        if hasattr(step, attribute):
            return getattr(step, attribute)
    return step


@public("tree.map_structure")
def map_structure(func: Callable[..., Any], *structures: Any, none_is_leaf: bool = True) -> Any:
    """The structure with `func` applied to each leaf (and to the leaves in the same place of the further structures).

    Args:
        func: Function of as many leaves as there are structures.
        structures: Structures of the same form.
        none_is_leaf: Whether `func` gets None too; else None stays.
    """
    if not structures:
        raise ArgumentError("tree.map_structure needs at least one structure.", argument="structures", received="none")
    for other in structures[1:]:
        assert_same_structure(structures[0], other)
    if none_is_leaf:
        return jax.tree.map(func, *structures, is_leaf=_leaf)
    return jax.tree.map(lambda *v: None if v[0] is None else func(*v), *structures, is_leaf=_leaf)


@public("tree.map_structure_up_to")
def map_structure_up_to(shallow_structure: Any, func: Callable[..., Any], *structures: Any) -> Any:
    """Like `map_structure`, but what lies below the leaves of `shallow_structure` is passed whole.

    Args:
        shallow_structure: The structure of the result.
        func: Function of as many parts as there are structures.
        structures: Structures that begin like `shallow_structure`.
    """
    try:
        parts = [_form(shallow_structure).flatten_up_to(s) for s in structures]
    except ValueError as problem:
        raise ArgumentError(f"tree.map_structure_up_to: {problem}", argument="structures") from None
    return pack_sequence_as(shallow_structure, [func(*p) for p in zip(*parts)])


@public("tree.map_shape_structure")
def map_shape_structure(func: Callable[..., Any], structure: Any) -> Any:
    """Like `map_structure`, with shapes (tuples or lists of whole numbers and None) as leaves.

    Args:
        func: Function of a shape.
        structure: Nested structure of shapes.
    """

    def is_shape(value: Any) -> bool:
        return isinstance(value, (list, tuple)) and all(d is None or isinstance(d, int) for d in value)

    return jax.tree.map(func, structure, is_leaf=lambda v: _leaf(v) or is_shape(v))


@public("tree.pack_sequence_as")
def pack_sequence_as(structure: Any, flat_sequence: Sequence[Any]) -> Any:
    """The structure with other leaves.

    Args:
        structure: A nested structure.
        flat_sequence: As many leaves as it has, in the order of `flatten`.
    """
    form = _form(structure)
    if form.num_leaves != len(flat_sequence):
        raise ArgumentError(
            f"tree.pack_sequence_as: the structure has {form.num_leaves} leaves, received {len(flat_sequence)}.",
            argument="flat_sequence", expected=form.num_leaves, received=len(flat_sequence),
        )
    return jax.tree.unflatten(form, flat_sequence)


@public("tree.assert_same_structure")
def assert_same_structure(a: Any, b: Any, check_types: Any = None) -> None:
    """An error unless both have the same form; their leaves may differ.

    Args:
        a: A nested structure.
        b: Another one.
        check_types: Without effect; the types of containers always count.
    """
    if _form(a) != _form(b):
        raise ArgumentError(
            f"The two structures differ: {shown(a)} and {shown(b)}.", argument="b", expected=shown(a), received=shown(b)
        )


@public("tree.assert_same_paths")
def assert_same_paths(a: Any, b: Any) -> None:
    """An error unless both have leaves at the same paths; the types of their containers may differ.

    Args:
        a: A nested structure.
        b: Another one.
    """
    paths = [{path for path, _ in flatten_with_path(v)} for v in (a, b)]
    if paths[0] != paths[1]:
        raise ArgumentError(
            f"The two structures have different paths: {sorted(map(str, paths[0] ^ paths[1]))} are in one only.", argument="b"
        )


@public("tree.lists_to_tuples")
def lists_to_tuples(structure: Any) -> Any:
    """The structure with every list as a tuple.

    Args:
        structure: A nested structure.
    """
    return traverse(lambda v: tuple(v) if isinstance(v, list) else None, structure, top_down=False)


@public("tree.traverse")
def traverse(func: Callable[[Any], Any], structure: Any, top_down: bool = True) -> Any:
    """Replace every part of a structure, container or leaf, for which `func` gives something else than None.

    Args:
        func: Function of a part; None keeps it (and goes on inside), `MAP_TO_NONE` makes it None.
        structure: A nested structure.
        top_down: Whether containers come before what they hold.
    """
    if top_down:
        found = func(structure)
        if found is not None:
            return None if found is MAP_TO_NONE else found
    if is_nested(structure):
        first, form = jax.tree.flatten(structure, is_leaf=lambda v: v is not structure)
        inner = jax.tree.unflatten(form, [traverse(func, v, top_down) for v in first])
    else:
        inner = structure
    if top_down:
        return inner
    found = func(inner)
    return inner if found is None else None if found is MAP_TO_NONE else found
