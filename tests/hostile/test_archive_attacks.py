"""Each rule of schemas/archive.md: a file that breaks it is refused with a typed error that says so."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hostile.making import WEIGHTS, archive, entries_of, good_bytes, with_config, with_entry

from kerasr_core import saving
from kerasr_core.errors import KerasrError, ModelFileError


def refused(data: bytes, words: str, kind: type = ModelFileError) -> None:
    with pytest.raises(kind, match=words or None) as caught:
        saving.model_from_bytes(data)
    assert isinstance(caught.value, KerasrError)


def test_the_good_file_loads():
    assert saving.model_from_bytes(good_bytes()).count_params() == 4 * 3 + 3 + 3 * 2 + 2


def test_a_compressed_good_file_loads():
    model = saving.model_from_bytes(archive(entries_of(good_bytes()), zipfile.ZIP_DEFLATED))
    assert model.count_params() == 23


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "/etc/passwd", "assets/../../evil", "assets\\evil", "C:/evil", "model.weights.h5/x", "extra.py",
     "assets/a\x01b", "Config.json"],
)
def test_names_outside_the_list_are_refused(name):
    refused(with_entry(name, b"x"), "does not belong")


def test_asset_names_are_allowed():
    saving.model_from_bytes(with_entry("assets/layers/text/vocabulary.txt", b"the\n"))


@pytest.mark.parametrize("name", ["config.json", WEIGHTS])
def test_a_missing_entry_is_named(name):
    entries = entries_of(good_bytes())
    del entries[name]
    refused(archive(entries), f"has no '{name}'")


def test_metadata_may_be_missing():
    entries = entries_of(good_bytes())
    del entries["metadata.json"]
    saving.model_from_bytes(archive(entries))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_entries_are_refused():
    file = io.BytesIO(good_bytes())
    with zipfile.ZipFile(file, "a") as out:
        out.writestr("config.json", b"{}")
    refused(file.getvalue(), "stands twice")


def test_symbolic_links_are_refused():
    file = io.BytesIO(good_bytes())
    with zipfile.ZipFile(file, "a") as out:
        link = zipfile.ZipInfo("assets/link")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        out.writestr(link, b"/etc/passwd")
    refused(file.getvalue(), "symbolic link")


def test_encrypted_entries_are_refused():
    data = bytearray(good_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    refused(bytes(data), "encrypted")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compressions_are_refused(method):
    refused(archive(entries_of(good_bytes()), method), "unknown method")


def test_a_wrong_checksum_is_noticed():
    data = bytearray(good_bytes())
    at = data.find(b'"units": 3')
    data[at + 9] = ord("4")
    refused(bytes(data), "CRC-32")


def test_a_damaged_byte_in_the_weights_is_noticed():
    model_file = good_bytes()
    with zipfile.ZipFile(io.BytesIO(model_file)) as opened:
        info = opened.getinfo(WEIGHTS)
    data = bytearray(model_file)
    data[info.header_offset + 30 + len(WEIGHTS) + info.file_size // 2] ^= 1
    refused(bytes(data), "CRC-32")


def test_sizes_are_believed_only_as_far_as_the_file_goes():
    data = bytearray(good_bytes())
    at = data.rfind(b"PK\x01\x02")  # the weights are the last entry
    data[at + 20 : at + 28] = struct.pack("<II", 2**31, 2**31)
    refused(bytes(data), "declares more bytes")


def test_a_bomb_of_zeros_in_place_of_the_weights_is_refused():
    entries = entries_of(good_bytes())
    entries[WEIGHTS] = bytes(200 << 20)
    refused(archive(entries, zipfile.ZIP_DEFLATED), "would unpack to")


def test_a_bomb_in_place_of_the_config_is_refused():
    entries = entries_of(good_bytes())
    entries["config.json"] = b" " * (65 << 20)
    refused(archive(entries, zipfile.ZIP_DEFLATED), "at most 67108864 are read")


def test_a_long_list_of_entries_is_refused_before_it_is_read():
    entries = {**entries_of(good_bytes()), **{f"assets/{i}/{'x' * 400}": b"" for i in range(10_000)}}
    refused(archive(entries), "list of entries")


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip", b"PK\x05\x06" + bytes(18), bytes(1000)])
def test_other_bytes_are_refused(data):
    refused(data, "not a valid .keras file")


@pytest.mark.parametrize("keep", [10, 100, 1000, -1, -30, -200])
def test_truncated_files_are_refused(keep):
    refused(good_bytes()[:keep], "not a valid .keras file")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "not valid JSON"),
        (b"{", "not valid JSON"),
        (b"[1, 2]", "must be an object"),
        (b'"text"', "must be an object"),
        (b"null", "must be an object"),
        (b"{}", "must be an object"),
        (b'{"class_name": "Sequential"}', "must be an object"),
        (b'{"class_name": 3, "config": {}}', "must be an object"),
        (b'{"class_name": "Sequential", "config": []}', "must be an object"),
        (b'{"class_name": "Sequential", "config": {}, "config": {}}', "stands twice"),
        (b'{"class_name": "Sequential", "config": {"x": NaN}}', "NaN is not a JSON number"),
        (b'{"class_name": "Sequential", "config": {"x": -Infinity}}', "Infinity is not a JSON number"),
        (b'{"class_name": "Sequential", "config": {"x": 1e999}}', "too large"),
        (b'{"class_name": "Sequential", "config": {"x": ' + b"9" * 5000 + b"}}", "not valid JSON"),
        (b'{"class_name": "Sequential", "config": {"x": "\xff"}}', "not UTF-8"),
        (b'{"class_name": "Sequential", "config": {"x": "\\ud800"}}', "not UTF-8"),
        (b'{"class_name": "Sequential", "config": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested 100001 levels"),
        (b'{"class_name": "S", "config": [' + b"0," * 2_000_001 + b"0]}", "more than 2000000 values"),
    ],
)
def test_bad_json_is_refused(text, words):
    refused(with_entry("config.json", text), words, ValueError)


def test_bad_metadata_is_refused():
    refused(with_entry("metadata.json", b"{"), "not valid JSON")


def test_a_byte_order_mark_is_not_json():
    refused(with_entry("config.json", b"\xef\xbb\xbf" + entries_of(good_bytes())["config.json"]), "not valid JSON")


def test_nothing_is_written_beside_the_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.keras").write_bytes(with_entry("assets/a.txt", b"x"))
    saving.load_model("m.keras")
    assert [p.name for p in tmp_path.iterdir()] == ["m.keras"]


def test_too_many_layers_are_refused():
    def many(document):
        document["config"]["layers"] = [1] * 100_001

    refused(with_config(many), "at most 100000", ValueError)
