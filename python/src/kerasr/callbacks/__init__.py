# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `callbacks`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("callbacks")
CSVLogger = _found["CSVLogger"]
Callback = _found["Callback"]
CallbackList = _found["CallbackList"]
EarlyStopping = _found["EarlyStopping"]
History = _found["History"]
LambdaCallback = _found["LambdaCallback"]
LearningRateScheduler = _found["LearningRateScheduler"]
ModelCheckpoint = _found["ModelCheckpoint"]
ProgbarLogger = _found["ProgbarLogger"]
ReduceLROnPlateau = _found["ReduceLROnPlateau"]
TerminateOnNaN = _found["TerminateOnNaN"]

__all__ = [
    "CSVLogger", "Callback", "CallbackList", "EarlyStopping", "History", "LambdaCallback", "LearningRateScheduler",
    "ModelCheckpoint", "ProgbarLogger", "ReduceLROnPlateau", "TerminateOnNaN",
]
