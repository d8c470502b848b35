"""The refusal of quantised layers, in one place until they exist."""

from __future__ import annotations

from typing import Any

from kerasr_core.errors import ArgumentError, shown


def refuse_quantization(config: Any, owner: str) -> None:
    """An ArgumentError unless `quantization_config` is None."""
    if config is not None:
        raise ArgumentError(
            f"{owner}: `quantization_config` must be None: quantised layers are not part of this release. "
            f"Received {shown(config)}.",
            argument="quantization_config", layer=owner, expected="None", received=shown(config),
        )
