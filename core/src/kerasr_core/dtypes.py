"""Dtype names and DTypePolicy: which type a layer computes in and which its weights have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core import config, registry
from kerasr_core.errors import ArgumentError, nearest, shown

NAMES = (
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    "float16", "bfloat16", "float32", "float64",
)
_POLICIES = {"mixed_float16": ("float16", "float32"), "mixed_bfloat16": ("bfloat16", "float32")}


def standardize_dtype(dtype: Any) -> str:
    """The name of a dtype given as a name, a NumPy or JAX dtype, or None (the global float type).

    Args:
        dtype: The dtype.
    """
    if dtype is None:
        return config.floatx()
    if isinstance(dtype, str):
        name = {"float": "float32", "int": "int32", "half": "float16", "double": "float64"}.get(dtype, dtype)
    elif isinstance(dtype, type) and dtype in (float, int, bool):
        name = {float: config.floatx(), int: "int32", bool: "bool"}[dtype]
    else:
        try:
            name = jnp.dtype(dtype).name
        except TypeError:
            name = str(getattr(dtype, "name", dtype))
    if name == "string" or name not in NAMES:
        raise ArgumentError(
            f"Unknown dtype {shown(dtype)}.{nearest(name, NAMES)}", argument="dtype", expected=NAMES, received=shown(dtype)
        )
    return name


def is_float(dtype: Any) -> bool:
    """Whether a dtype (or its name) is a floating type."""
    return bool(jnp.issubdtype(jnp.dtype(dtype), jnp.floating))


def to_device_dtype(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Narrow 64-bit numbers to the 32 bits in which JAX computes."""
    narrow = {"float64": np.float32, "int64": np.int32, "uint64": np.uint32}.get(array.dtype.name)
    return array if narrow is None else array.astype(narrow)


@registry.public("DTypePolicy", "dtype_policies.DTypePolicy", "mixed_precision.DTypePolicy", "mixed_precision.Policy")
class DTypePolicy:
    """The types of a layer: `compute_dtype` of its operations and `variable_dtype` of its weights.

    Args:
        name: A dtype name such as `"float32"` for both, or `"mixed_float16"` or `"mixed_bfloat16"` (half-width
            computation on float32 weights).
    """

    def __init__(self, name: str | None = None) -> None:
        name = config.floatx() if name is None else name
        if not isinstance(name, str):
            raise ArgumentError(f"`name` must be a string, received {shown(name)}.", argument="name", received=shown(name))
        self.name = name
        if name in _POLICIES:
            self.compute_dtype, self.variable_dtype = _POLICIES[name]
        else:
            self.compute_dtype = self.variable_dtype = standardize_dtype(name)

    @property
    def quantization_mode(self) -> None:
        return None

    def get_config(self) -> dict[str, Any]:
        return {"name": self.name}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> DTypePolicy:
        return cls(**config)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DTypePolicy) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f'<DTypePolicy "{self.name}">'


class _Global:
    policy: DTypePolicy | None = None


def dtype_policy() -> DTypePolicy:
    """The policy of layers that are given none."""
    return _Global.policy or DTypePolicy(config.floatx())


def set_dtype_policy(policy: Any) -> None:
    """Set the policy of layers that are given none.

    Args:
        policy: A DTypePolicy, a name, a dtype, or None for the global float type.
    """
    _Global.policy = None if policy is None else get_policy(policy)


def get_policy(identifier: Any) -> DTypePolicy:
    """A policy from a policy, a name, a dtype, a config or None.

    Args:
        identifier: One of these.
    """
    if identifier is None:
        return dtype_policy()
    if isinstance(identifier, DTypePolicy):
        return identifier
    if isinstance(identifier, Mapping):
        inner = identifier.get("config", identifier)
        return DTypePolicy(inner["name"] if isinstance(inner, Mapping) else inner)
    if isinstance(identifier, str):
        return DTypePolicy(identifier)
    return DTypePolicy(standardize_dtype(identifier))


registry.public("config.dtype_policy", "mixed_precision.dtype_policy", "mixed_precision.global_policy")(dtype_policy)
registry.public(
    "config.set_dtype_policy", "mixed_precision.set_dtype_policy", "mixed_precision.set_global_policy"
)(set_dtype_policy)
registry.public("dtype_policies.get")(get_policy)
registry.public("backend.standardize_dtype", "utils.standardize_dtype")(standardize_dtype)
for _fn in (config.floatx, config.set_floatx, config.epsilon, config.set_epsilon, config.image_data_format,
            config.set_image_data_format):
    registry.public(f"config.{_fn.__name__}", f"backend.{_fn.__name__}")(_fn)
registry.public("name_scope")(config.name_scope)
