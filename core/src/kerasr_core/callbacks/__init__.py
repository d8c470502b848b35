"""Callbacks that need no package beyond the core's."""

from kerasr_core.callbacks.base import Callback
from kerasr_core.callbacks.callback_list import CallbackList
from kerasr_core.callbacks.csv_logger import CSVLogger
from kerasr_core.callbacks.early_stopping import EarlyStopping
from kerasr_core.callbacks.history import History
from kerasr_core.callbacks.lambda_callback import LambdaCallback
from kerasr_core.callbacks.learning_rate_scheduler import LearningRateScheduler
from kerasr_core.callbacks.model_checkpoint import ModelCheckpoint
from kerasr_core.callbacks.progress import Progbar, ProgbarLogger
from kerasr_core.callbacks.reduce_lr_on_plateau import ReduceLROnPlateau
from kerasr_core.callbacks.terminate_on_nan import TerminateOnNaN

__all__ = [
    "CSVLogger", "Callback", "CallbackList", "EarlyStopping", "History", "LambdaCallback", "LearningRateScheduler",
    "ModelCheckpoint", "Progbar", "ProgbarLogger", "ReduceLROnPlateau", "TerminateOnNaN",
]  # fmt: skip
