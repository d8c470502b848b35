"""TerminateOnNaN: end training when the loss is not a number."""

from __future__ import annotations

import numpy as np

from kerasr_core.callbacks.base import Callback, Logs
from kerasr_core.errors import StateError
from kerasr_core.registry import public
from kerasr_core.types import Bool


@public("callbacks.TerminateOnNaN")
class TerminateOnNaN(Callback):
    """Stop training as soon as the loss of a batch is NaN or infinite.

    Args:
        raise_error: Whether that is an error, not just an end.
    """

    raise_error: Bool = False

    def on_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        loss = (logs or {}).get("loss")
        if loss is None or np.isfinite(loss):
            return
        if self.raise_error:
            raise StateError(
                f"The loss is not finite at batch {batch} (counted from 0): NaN or Inf loss encountered.",
                argument="loss", expected="a finite number", received=float(loss),
            )
        print(f"Batch {batch}: Invalid loss, terminating training")
        self.model.stop_training = True
