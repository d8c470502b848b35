# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `layers`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("layers")
Activation = _found["Activation"]
Add = _found["Add"]
Average = _found["Average"]
BatchNormalization = _found["BatchNormalization"]
Concatenate = _found["Concatenate"]
Conv2D = _found["Conv2D"]
Convolution2D = _found["Convolution2D"]
Dense = _found["Dense"]
Dot = _found["Dot"]
Dropout = _found["Dropout"]
ELU = _found["ELU"]
Embedding = _found["Embedding"]
Flatten = _found["Flatten"]
GlobalAveragePooling2D = _found["GlobalAveragePooling2D"]
GlobalAvgPool2D = _found["GlobalAvgPool2D"]
Input = _found["Input"]
InputLayer = _found["InputLayer"]
InputSpec = _found["InputSpec"]
LSTM = _found["LSTM"]
LSTMCell = _found["LSTMCell"]
Layer = _found["Layer"]
LayerNormalization = _found["LayerNormalization"]
LeakyReLU = _found["LeakyReLU"]
Masking = _found["Masking"]
MaxPool2D = _found["MaxPool2D"]
MaxPooling2D = _found["MaxPooling2D"]
Maximum = _found["Maximum"]
Minimum = _found["Minimum"]
Multiply = _found["Multiply"]
PReLU = _found["PReLU"]
RNN = _found["RNN"]
ReLU = _found["ReLU"]
Rescaling = _found["Rescaling"]
Reshape = _found["Reshape"]
Softmax = _found["Softmax"]
StackedRNNCells = _found["StackedRNNCells"]
Subtract = _found["Subtract"]
add = _found["add"]
average = _found["average"]
concatenate = _found["concatenate"]
dot = _found["dot"]
maximum = _found["maximum"]
minimum = _found["minimum"]
multiply = _found["multiply"]
subtract = _found["subtract"]

__all__ = [
    "Activation", "Add", "Average", "BatchNormalization", "Concatenate", "Conv2D", "Convolution2D", "Dense", "Dot",
    "Dropout", "ELU", "Embedding", "Flatten", "GlobalAveragePooling2D", "GlobalAvgPool2D", "Input", "InputLayer",
    "InputSpec", "LSTM", "LSTMCell", "Layer", "LayerNormalization", "LeakyReLU", "Masking", "MaxPool2D",
    "MaxPooling2D", "Maximum", "Minimum", "Multiply", "PReLU", "RNN", "ReLU", "Rescaling", "Reshape", "Softmax",
    "StackedRNNCells", "Subtract", "add", "average", "concatenate", "dot", "maximum", "minimum", "multiply",
    "subtract",
]
