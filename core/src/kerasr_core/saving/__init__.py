"""Files: `.keras` archives, `.weights.h5` files and JSON documents, written atomically and read safely."""

from kerasr_core.saving.api import load_model, load_weights, model_bytes, model_from_bytes, save_model, save_weights
from kerasr_core.saving.document import model_from_json
from kerasr_core.saving.files import atomic_writer

__all__ = [
    "atomic_writer", "load_model", "load_weights", "model_bytes", "model_from_bytes", "model_from_json", "save_model",
    "save_weights",
]
