"""How large a model file's parts may be. Everything read from a file is held against these before it is allocated."""

from __future__ import annotations

MIB = 1 << 20

CONFIG_BYTES = 64 * MIB  # config.json
CONFIG_VALUES = 2_000_000  # separators and opening brackets in config.json, a bound of its values
CONFIG_DEPTH = 200  # nested brackets
METADATA_BYTES = MIB
LAYERS = 100_000  # of all models in one file together
DIRECTORY_BYTES = MIB  # central directory of the archive
HDF5_LINKS = 50_000  # groups and datasets in one weight file
HDF5_DEPTH = 100
EXPANSION_BYTES = 96 * MIB  # what unpacking may add to the size of the file
UNSTORED_BYTES = 128 * MIB  # weights that a file's config asks for without storing their values
