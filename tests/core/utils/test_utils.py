"""Small public helpers, with the results that Keras gives."""

from __future__ import annotations

import collections

import jax.numpy as jnp
import numpy as np
import pytest

from kerasr_core import config, tree, utils
from kerasr_core.errors import ArgumentError

Point = collections.namedtuple("Point", "x y")


def test_to_categorical_as_keras():
    np.testing.assert_array_equal(utils.to_categorical([0, 2, 1]), np.eye(3, dtype="float32")[[0, 2, 1]])
    assert utils.to_categorical([[0], [2]]).shape == (2, 3)
    assert utils.to_categorical([[0, 1], [2, 0]], 4).shape == (2, 2, 4)
    assert utils.to_categorical(np.array([1.0, 0.0])).dtype == np.float32
    assert isinstance(utils.to_categorical(jnp.array([1])), type(jnp.array(1)))


@pytest.mark.parametrize(("x", "classes"), [([0, 5], 3), ([-1, 2], 3), (["a"], None)])
def test_to_categorical_refuses_labels_outside_the_classes(x, classes):
    with pytest.raises(ArgumentError, match="`x` must be"):
        utils.to_categorical(x, classes)


def test_normalize_keeps_rows_of_zeros():
    np.testing.assert_allclose(utils.normalize([[3.0, 4.0], [0.0, 0.0]]), [[0.6, 0.8], [0.0, 0.0]])
    np.testing.assert_allclose(utils.normalize(np.array([[1.0, 3.0]]), order=1), [[0.25, 0.75]])
    with pytest.raises(ArgumentError, match="`order`"):
        utils.normalize([1.0], order=0)


def test_batches_are_packed_and_unpacked():
    assert utils.pack_x_y_sample_weight(1) == 1
    assert utils.pack_x_y_sample_weight([1]) == ([1],)
    assert utils.pack_x_y_sample_weight(1, 2) == (1, 2)
    assert utils.pack_x_y_sample_weight(1, 2, 3) == (1, 2, 3)
    assert utils.unpack_x_y_sample_weight([1, 2]) == (1, 2, None)
    assert utils.unpack_x_y_sample_weight(1) == (1, None, None)
    with pytest.raises(ArgumentError, match="4 entries"):
        utils.unpack_x_y_sample_weight((1, 2, 3, 4))


def test_clear_session_resets_names():
    config.auto_name("Dense")
    utils.clear_session()
    assert config.auto_name("Dense") == "dense"


def test_py_dataset_counts_its_batches():
    class Two(utils.PyDataset):
        def __len__(self):
            return 2

    assert Two(workers=3).num_batches == 2
    assert utils.PyDataset().num_batches is None


def test_tree_as_keras():
    assert tree.flatten({"b": 1, "a": [2, None]}) == [2, None, 1]
    assert tree.map_structure(lambda a, b: a + b, [1, {"x": 2}], [3, {"x": 4}]) == [4, {"x": 6}]
    assert tree.map_structure(lambda a: a + 1, Point(1, (2,))) == Point(2, (3,))
    assert tree.map_structure(lambda a: a + 1, [1, None], none_is_leaf=False) == [2, None]
    assert tree.pack_sequence_as({"b": 1, "a": 2}, [5, 6]) == {"b": 6, "a": 5}
    assert tree.flatten_with_path({"b": 1, "a": [2]}) == [(("a", 0), 2), (("b",), 1)]
    assert [tree.is_nested(v) for v in ([1], (), {}, None, 1, "a")] == [True, True, True, False, False, False]
    assert tree.lists_to_tuples([[1, 2], 3]) == ((1, 2), 3)
    assert tree.map_structure_up_to([0, 0], lambda a: a, [1, [2, 3]]) == [1, [2, 3]]
    assert tree.traverse(lambda x: x * 2 if isinstance(x, int) else None, {"a": [1, 2]}) == {"a": [2, 4]}
    assert tree.traverse(lambda x: tree.MAP_TO_NONE if x == 1 else None, [1, 2]) == [None, 2]
    assert tree.map_shape_structure(len, [(None, 3), {"a": [1]}]) == [2, {"a": 1}]


def test_tree_refuses_other_structures():
    for call in (
        lambda: tree.assert_same_structure([1, 2], [1, [2]]),
        lambda: tree.pack_sequence_as([1, 2], [1]),
        lambda: tree.map_structure(max, [1], [1, 2]),
        lambda: tree.assert_same_paths({"a": 1}, {"b": 1}),
    ):
        with pytest.raises(ValueError):
            call()
