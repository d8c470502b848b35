"""Ensembles <-> `.keras` archives (schemas/ensemble.md)."""

from __future__ import annotations

import datetime
import io
import json
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import h5py
import jax.numpy as jnp
import numpy as np

from kerasr_core import serialization
from kerasr_core.ensembles import making
from kerasr_core.ensembles.population import Arrays, Population, stacked
from kerasr_core.ensembles.samples import Sample
from kerasr_core.ensembles.settings import Setting, as_numbers, check_setting
from kerasr_core.errors import ArgumentError, ModelFileError, WeightsError, shown
from kerasr_core.random import SeedGenerator
from kerasr_core.saving.archive import KERAS_VERSION
from kerasr_core.saving.container import CONFIG, METADATA, WEIGHTS, Container
from kerasr_core.saving.document import check_document, read_document
from kerasr_core.saving.files import atomic_writer, existing, refuse_existing
from kerasr_core.saving.guard import guarded
from kerasr_core.saving.json_checks import parse_json
from kerasr_core.saving.restore import restore, settle
from kerasr_core.saving.saveables import saveables
from kerasr_core.saving.weights_h5 import Store, WeightsFile, in_order, raw_bytes
from kerasr_core.variable import Variable, deferred
from kerasr_core.version import __version__

FORMAT = 1
RANDOM, SHUFFLE, SAMPLE = "ensemble/random", "ensemble/shuffle", "ensemble/sample"
_DATE = (1980, 1, 1, 0, 0, 0)


# -- writing -----------------------------------------------------------------------------------------------------------


def save(ensemble: Any, filepath: Any, overwrite: bool) -> None:
    """Write an ensemble to a `.keras` file, at once or not at all."""
    path = os.fspath(filepath)
    if not str(path).endswith(".keras"):
        raise ArgumentError(
            f"`filepath` must end in `.keras`, received {path!r}.", argument="filepath", expected="a path ending in `.keras`", received=path,
        )
    refuse_existing(path, overwrite)
    document = json.dumps(_document(ensemble), allow_nan=False)
    weights = io.BytesIO()
    _write_weights(ensemble, weights)
    metadata = {
        "keras_version": KERAS_VERSION, "date_saved": datetime.datetime.now().strftime("%Y-%m-%d@%H:%M:%S"), "kerasr_version": __version__,
    }
    entry = zipfile.ZipInfo(WEIGHTS, _DATE)
    entry.file_size = weights.getbuffer().nbytes
    with atomic_writer(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(METADATA, _DATE), json.dumps(metadata))
        archive.writestr(zipfile.ZipInfo(CONFIG, _DATE), document)
        with archive.open(entry, "w") as out:
            out.write(weights.getbuffer())


def _document(ensemble: Any) -> dict[str, Any]:
    varied = [{"owner": s.owner, "path": list(s.path), "values": list(s.values)} for s in ensemble.settings]
    config = {
        "format": FORMAT, "name": ensemble.name, "seeds": ensemble.seeds, "varied": varied, "new_weights": ensemble.new_weights,
        "model": serialization.serialize_instance(ensemble.model),
    }
    return {"module": "keras", "class_name": "Ensemble", "config": config, "registered_name": None}


def _write_weights(ensemble: Any, file: Any) -> None:
    """The arrays of all members stacked, under the paths that a lone model has in its file."""
    model, population = ensemble.model, ensemble.population
    stores: dict[str, dict[str, list[Any]]] = {}
    names: dict[str, str] = {}
    before = _arrays_of(model)
    try:
        for i in range(len(ensemble)):
            making.filled(model, population.of(i))
            for path, value in saveables(model):
                if hasattr(value, "save_own_variables"):
                    store: dict[str, Any] = {}
                    value.save_own_variables(store)
                    group = stores.setdefault(path, {})
                    names[path] = str(getattr(value, "name", ""))
                    for key, variable in store.items():
                        group.setdefault(key, []).append(np.array(variable.numpy() if hasattr(variable, "numpy") else variable))
    finally:
        making.filled(model, before)
    random = [np.asarray(a) for a in _seed_states(model, population.merged())]
    with h5py.File(file, "w") as out:
        for path, arrays in stores.items():
            _write_group(out, path, {k: np.stack(a) for k, a in arrays.items()}, names[path])
        _write_group(out, RANDOM, {str(i): a for i, a in enumerate(random)}, "")
        _write_group(out, SHUFFLE, {"0": np.stack([s.words() for s in ensemble.shufflers])}, "")
        if ensemble.sample is not None and ensemble.sample.rows is not None:
            _write_group(out, SAMPLE, {"0": ensemble.sample.draws()}, "")


def _write_group(out: Any, path: str, arrays: Mapping[str, np.ndarray[Any, Any]], name: str) -> None:
    group = out.create_group(f"{path}/vars" if path else "vars")
    if name:
        group.attrs["name"] = name
    checksum = 0
    for key in in_order(arrays):
        value = arrays[key]
        raw = value.view(f"V{value.dtype.itemsize}") if value.dtype.kind == "V" else value
        group.create_dataset(key, data=raw)
        if value.dtype.kind == "V":
            group[key].attrs["dtype"] = value.dtype.name
        checksum = zlib.crc32(raw_bytes(value), checksum)
    if arrays:
        group.attrs["crc32"] = np.uint32(checksum)


def _arrays_of(model: Any) -> Arrays:
    if not model.optimizer.built:
        model.optimizer.build(model.trainable_variables)
    groups = (model.trainable_variables, model.non_trainable_variables, model.optimizer.variables)
    return tuple([np.asarray(v.raw()) for v in group] for group in groups)  # type: ignore[return-value]


def _seed_places(model: Any) -> list[int]:
    """Where the states of random generators stand among the variables that are not trained."""
    states = {id(g.state) for layer in model._flatten_layers() for g in vars(layer).values() if isinstance(g, SeedGenerator)}
    states |= {id(g.state) for layer in model._flatten_layers() for g in layer._seed_generators}
    return [i for i, v in enumerate(model.non_trainable_variables) if id(v) in states]


def _seed_states(model: Any, arrays: Arrays) -> list[Any]:
    return [arrays[1][i] for i in _seed_places(model)]


# -- reading -----------------------------------------------------------------------------------------------------------


def load(cls: Any, filepath: Any, custom_objects: Mapping[str, Any] | None) -> Any:
    """The ensemble in a `.keras` file."""
    found = existing(os.fspath(filepath))
    with guarded(repr(str(filepath))), open(found, "rb") as file, serialization.custom_object_scope(custom_objects):
        container = Container(file, found.name)
        if METADATA in container.entries:
            parse_json(container.read(METADATA), f"{found.name!r}: {METADATA}")
        document = read_document(container.read(CONFIG), f"{found.name!r}: {CONFIG}")
        if document.get("class_name") != "Ensemble":
            raise ModelFileError(
                f"{found.name!r} holds a {document.get('class_name')}, not an Ensemble. Use `load_model`.", expected="an Ensemble",
                received=document.get("class_name"),
            )
        return read(cls, container, document, found.name)


def read(cls: Any, container: Container, document: Mapping[str, Any], name: str) -> Any:
    """The ensemble in an opened archive whose document was read."""
    config: dict[str, Any] = _checked_config(document["config"], name)
    members = len(config["seeds"])
    with WeightsFile(container.weights(), container.size, name) as weights:
        with serialization.uncompiled() as compile_later, deferred() as pending:
            model = serialization.deserialize(config["model"])
        making.checked_type(model, name)
        views = Members(weights, members, name)
        done = restore(model, views.of(0))
        settle(pending)
        for inner, compile_config in compile_later:
            inner.compile_from_config(compile_config)
        making.checked_model(model)
        settings = [Setting(v["owner"], tuple(v["path"]), tuple(v["values"])) for v in config["varied"]]
        for s in settings:
            check_setting(s, model)
        _arrays_of(model)  # the optimizer's slots are made
        rows = []
        for i in range(members):
            restore(model, views.of(i))
            rows.append(_arrays_of(model))
        arrays = stacked(rows)
        _restore_random(model, arrays, weights, members, name)
        ensemble = cls.__new__(cls)
        ensemble.model, ensemble.seeds, ensemble.name, ensemble.settings = model, config["seeds"], config["name"], settings
        ensemble.new_weights, ensemble._source = config["new_weights"], None
        ensemble._begin(None)
        ensemble.population, ensemble._fitted = Population(arrays), True
        for shuffler, words in zip(ensemble.shufflers, _own(weights, SHUFFLE, "0", (members, 625), name)):
            shuffler.restore(_checked_words(words, name))
        ensemble.sample = _sample(weights, members, name)
    del done
    return ensemble


def _checked_config(config: Mapping[str, Any], name: str) -> dict[str, Any]:
    if config.get("format") != FORMAT:
        raise ModelFileError(
            f"{name!r} holds an Ensemble of format {shown(config.get('format'))}; format {FORMAT} is read.", expected=FORMAT,
            received=shown(config.get("format")),
        )
    seeds: Any = config.get("seeds")
    varied = config.get("varied")
    whole = isinstance(seeds, list) and seeds and all(type(s) is int and 0 <= s < 2**32 for s in seeds)
    if not whole or not isinstance(config.get("name"), str) or not isinstance(config.get("new_weights"), bool) \
            or not isinstance(varied, list) or not isinstance(config.get("model"), Mapping):
        raise ModelFileError(f"{name!r}: the config of its Ensemble lacks `name`, `seeds`, `varied`, `new_weights` or `model`.", received=name)
    check_document(config["model"], f"{name!r}: {CONFIG}")
    for v in varied:
        if not isinstance(v, Mapping) or not (v.get("owner") == "optimizer" or type(v.get("owner")) is int and v["owner"] >= 0) \
                or not isinstance(v.get("path"), list) or not v["path"] or not all(isinstance(p, str) for p in v["path"]):
            raise ModelFileError(f"{name!r}: {shown(v)} is no setting in which members differ.", received=shown(v))
        as_numbers(".".join(v["path"]), v.get("values"), len(seeds))
    return dict(config)


class Members:
    """A weight file whose arrays have a first axis of members, as the weight files of single members.

    Args:
        weights: The file.
        count: How many members it must have.
        name: Its name, for messages.
    """

    def __init__(self, weights: WeightsFile, count: int, name: str) -> None:
        self.weights, self.count, self.name = weights, count, name
        self._read: dict[str, dict[str, np.ndarray[Any, Any]]] = {}
        for path in self.paths():
            for key, array in weights.store(path).items():
                if not array.shape or array.shape[0] != count:
                    raise WeightsError(
                        f"{name!r}: the array {path}/vars/{key} has shape {list(array.shape)}; its first axis must be the {count} members.",
                        expected=count, received=list(array.shape),
                    )

    def paths(self) -> Iterator[str]:
        """The paths of the model's objects that have arrays."""
        return (p for p in self.weights.paths() if not p.startswith("ensemble/"))

    def arrays(self, path: str) -> dict[str, np.ndarray[Any, Any]]:
        """The stacked arrays at a path, read and verified once."""
        if path not in self._read:
            found = {key: array.read() for key, array in self.weights.store(path).items()}
            if found:
                self.weights.verify(path, found)
            self._read[path] = found
        return self._read[path]

    def of(self, member: int) -> Any:
        """What looks like the weight file of one member."""
        return _MemberFile(self, member)


class _MemberArray:
    """One member's part of a stored array."""

    def __init__(self, owner: Members, path: str, key: str, stored: Any, member: int) -> None:
        self.path, self.shape, self.dtype = stored.path, tuple(stored.shape[1:]), stored.dtype
        self._place = owner, path, key, member

    def read(self) -> np.ndarray[Any, Any]:
        owner, path, key, member = self._place
        return np.array(owner.arrays(path)[key][member])


class _MemberFile(WeightsFile):
    """The weight file of one member."""

    def __init__(self, owner: Members, member: int) -> None:
        self.name, self._owner, self._member = owner.name, owner, member

    def store(self, path: str) -> Store:
        stored = self._owner.weights.store(path)
        return {k: _MemberArray(self._owner, path, k, a, self._member) for k, a in stored.items()}  # type: ignore[misc]

    def paths(self) -> Iterator[str]:
        return self._owner.paths()

    def verify(self, path: str, arrays: dict[str, np.ndarray[Any, Any]]) -> None:
        """The stacked arrays were verified when they were read."""


def _own(weights: WeightsFile, path: str, key: str, shape: tuple[int, ...], name: str) -> np.ndarray[Any, Any]:
    """An array of the ensemble itself, of the given shape."""
    store = weights.store(path)
    array = store.get(key)
    if array is None or array.shape != shape or array.dtype.kind != "u":
        found = "nothing" if array is None else f"{array.dtype} {list(array.shape)}"
        raise WeightsError(f"{name!r}: {path}/vars/{key} must be unsigned {list(shape)}, received {found}.", expected=list(shape), received=found)
    arrays = {k: a.read() for k, a in store.items()}
    weights.verify(path, arrays)
    return arrays[key]


def _restore_random(model: Any, arrays: Arrays, weights: WeightsFile, members: int, name: str) -> None:
    for number, place in enumerate(_seed_places(model)):
        value: Variable = model.non_trainable_variables[place]
        arrays[1][place] = jnp.asarray(_own(weights, RANDOM, str(number), (members, *value.shape), name), arrays[1][place].dtype)


def _checked_words(words: np.ndarray[Any, Any], name: str) -> np.ndarray[Any, Any]:
    if words[624] > 624 or not words[:624].any():
        raise WeightsError(f"{name!r}: {SHUFFLE}/vars/0 holds no state of a Mersenne twister.", received=int(words[624]))
    return words


def _sample(weights: WeightsFile, members: int, name: str) -> Sample | None:
    stored = weights.store(SAMPLE).get("0")
    if stored is None:
        return None
    if len(stored.shape) != 2:
        raise WeightsError(f"{name!r}: {SAMPLE}/vars/0 must be [members, rows], received {list(stored.shape)}.", received=list(stored.shape))
    draws = _own(weights, SAMPLE, "0", (members, stored.shape[1]), name)
    if not draws.any(1).all() or int(draws.sum(dtype=np.int64)) > 64 * draws.size:
        raise WeightsError(f"{name!r}: {SAMPLE}/vars/0 is no sample of rows.", received=name)
    count = draws.shape[1]
    return Sample([np.repeat(np.arange(count, dtype=np.int32), d) for d in draws], members, count)
