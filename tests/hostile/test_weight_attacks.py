"""Each rule of schemas/weights-h5.md about hostile files: links, types, storage and sizes."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from hostile.making import changed_weights, small_model, with_entry, with_weights

from kerasr_core import saving
from kerasr_core.errors import ModelFileError, WeightsError

KERNEL = "layers/dense/vars/0"


def refused(change, words, kind=ModelFileError):
    with pytest.raises(kind, match=words or None):
        saving.model_from_bytes(with_weights(change))


def replaced(h5, path=KERNEL, **arguments):
    del h5[path]
    return h5.create_dataset(path, **arguments)


def test_external_links_are_not_followed(tmp_path):
    secret = tmp_path / "secret.h5"
    with h5py.File(secret, "w") as h5:
        h5["0"] = np.ones((4, 3), "float32")
    opened = secret.stat().st_atime_ns

    def link(h5):
        del h5[KERNEL]
        h5[KERNEL] = h5py.ExternalLink(str(secret), "0")

    refused(link, "soft or external link")
    assert secret.stat().st_atime_ns == opened


def test_an_external_link_as_group_is_not_followed(tmp_path):
    def link(h5):
        del h5["layers/dense"]
        h5["layers/dense"] = h5py.ExternalLink(str(tmp_path / "absent.h5"), "/")

    refused(link, "'layers/dense' is a soft or external link")


def test_soft_links_are_refused():
    def link(h5):
        del h5[KERNEL]
        h5[KERNEL] = h5py.SoftLink("/layers/dense_1/vars/0")

    refused(link, "soft or external link")


def test_external_storage_is_refused(tmp_path):
    (tmp_path / "raw").write_bytes(bytes(48))
    refused(
        lambda h5: replaced(h5, shape=(4, 3), dtype="float32", external=[(str(tmp_path / "raw"), 0, 48)]), "outside the file"
    )


def test_virtual_datasets_are_refused(tmp_path):
    def virtual(h5):
        layout = h5py.VirtualLayout((4, 3), "float32")
        layout[:] = h5py.VirtualSource(str(tmp_path / "other.h5"), "x", (4, 3))
        del h5[KERNEL]
        h5.create_virtual_dataset(KERNEL, layout)

    refused(virtual, "virtual")


def test_groups_may_not_form_a_cycle():
    def cycle(h5):
        h5["layers/dense/again"] = h5["layers"]

    refused(cycle, "two ways")


def test_groups_may_not_be_nested_without_end():
    refused(lambda h5: h5.create_group("x/" * 150 + "x"), "nested too deep")


@pytest.mark.parametrize(
    "value",
    [
        np.array([b"text"] * 12).reshape(4, 3),
        np.zeros((4, 3), "complex64"),
        np.zeros((4, 3), [("a", "f4"), ("b", "i4")]),
        np.zeros((4, 3), "V16"),
    ],
)
def test_only_numbers_are_read(value):
    refused(lambda h5: replaced(h5, data=value), "not a numeric array")


def test_texts_of_variable_length_are_refused():
    refused(lambda h5: replaced(h5, shape=(4, 3), dtype=h5py.string_dtype()), "not a numeric array")


def test_references_are_refused():
    refused(lambda h5: replaced(h5, shape=(4, 3), dtype=h5py.ref_dtype), "not a numeric array")


def test_an_empty_dataspace_is_refused():
    refused(lambda h5: replaced(h5, data=h5py.Empty("f4")), "not a numeric array|stores")


def test_named_types_are_refused():
    def named(h5):
        h5["layers/type"] = np.dtype("f4")

    refused(named, "neither a group nor an array")


def test_a_shape_without_numbers_behind_it_is_refused():
    refused(lambda h5: replaced(h5, shape=(1 << 20, 1 << 12), dtype="float32"), "declares 17179869184 bytes .* but stores 0")


def test_a_compressed_shape_bomb_is_refused():
    refused(
        lambda h5: replaced(h5, shape=(1 << 17, 1 << 12), dtype="float32", chunks=(64, 64), compression="gzip"),
        "arrays of more than 2147\\d+ bytes are declared",
    )


def test_chunks_larger_than_the_array_are_refused():
    refused(
        lambda h5: replaced(h5, shape=(4, 3), maxshape=(None, None), dtype="float32", chunks=(1 << 14, 1 << 14)),
        "chunks larger than the array",
    )


def test_one_array_under_many_names_counts_each_time():
    def alias(h5):
        h5["many/0"] = np.zeros(1 << 21, "float32")
        for i in range(1, 40):
            h5[f"many/{i}"] = h5["many/0"]

    refused(alias, "are declared in a file of")


def test_filters_that_need_a_plugin_are_refused():
    refused(lambda h5: replaced(h5, shape=(4, 3), dtype="float32", chunks=(4, 3), compression="lzf"), "uses filters")


def test_compressed_arrays_are_read():
    value = np.arange(12, dtype="float32").reshape(4, 3)

    def compress(h5):
        replaced(h5, data=value, chunks=(2, 3), compression="gzip", shuffle=True, fletcher32=True)
        del h5["layers/dense/vars"].attrs["crc32"]

    assert np.array_equal(saving.model_from_bytes(with_weights(compress)).get_weights()[0], value)


@pytest.mark.parametrize("dtype", [">f4", "<f8", ">f8", "float16"])
def test_other_widths_and_byte_orders_of_the_same_kind_are_read(dtype):
    value = np.arange(12).reshape(4, 3)

    def store(h5):
        replaced(h5, data=value.astype(dtype))
        del h5["layers/dense/vars"].attrs["crc32"]

    assert np.array_equal(saving.model_from_bytes(with_weights(store)).get_weights()[0], value)


def test_numbers_of_another_kind_are_refused():
    refused(lambda h5: replaced(h5, data=np.zeros((4, 3), "int32")), "dtype float32, the file has int32", WeightsError)


def test_a_checksum_that_does_not_match_is_noticed():
    def damage(h5):
        h5[KERNEL][0, 0] += 1

    refused(damage, "do not match their checksum")


def test_a_checksum_of_another_kind_is_noticed():
    refused(lambda h5: h5["layers/dense/vars"].attrs.__setitem__("crc32", "text"), "do not match their checksum")


@pytest.mark.parametrize("data", [b"", b"\x89HDF\r\n\x1a\n", b"\x89HDF\r\n\x1a\n" + bytes(500), b"x" * 5000])
def test_other_bytes_are_not_hdf5(data):
    with pytest.raises(ModelFileError, match="not a readable HDF5 file"):
        saving.model_from_bytes(with_entry("model.weights.h5", data))


def test_shapes_are_compared_with_the_config():
    refused(
        lambda h5: replaced(h5, data=np.zeros((4, 5), "float32")),
        r"layers/dense: `kernel` of Dense 'a' has shape \[4, 3\], the file has \[4, 5\]", WeightsError,
    )


def test_a_missing_layer_is_named_with_its_variables():
    refused(lambda h5: h5.__delitem__("layers/dense_1"), r"layers/dense_1: missing in the file; Dense 'b' has kernel \[3, 2\]", WeightsError)


def test_an_unexpected_layer_is_named():
    refused(lambda h5: h5.__setitem__("layers/dense_2/vars/0", np.zeros(3, "f4")), "layers/dense_2: the file has arrays here", WeightsError)


def test_the_weight_file_alone_obeys_the_same_rules(tmp_path):
    def link(h5):
        del h5[KERNEL]
        h5[KERNEL] = h5py.SoftLink("/layers/dense_1/vars/0")

    path = tmp_path / "m.weights.h5"
    path.write_bytes(changed_weights(link))
    with pytest.raises(ModelFileError, match="soft or external link"):
        small_model().load_weights(path)
