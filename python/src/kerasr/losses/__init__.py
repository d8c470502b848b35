# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `losses`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("losses")
BinaryCrossentropy = _found["BinaryCrossentropy"]
BinaryFocalCrossentropy = _found["BinaryFocalCrossentropy"]
CTC = _found["CTC"]
CategoricalCrossentropy = _found["CategoricalCrossentropy"]
CategoricalFocalCrossentropy = _found["CategoricalFocalCrossentropy"]
CategoricalGeneralizedCrossEntropy = _found["CategoricalGeneralizedCrossEntropy"]
CategoricalHinge = _found["CategoricalHinge"]
Circle = _found["Circle"]
CosineSimilarity = _found["CosineSimilarity"]
Dice = _found["Dice"]
Hinge = _found["Hinge"]
Huber = _found["Huber"]
KLDivergence = _found["KLDivergence"]
LogCosh = _found["LogCosh"]
Loss = _found["Loss"]
MeanAbsoluteError = _found["MeanAbsoluteError"]
MeanAbsolutePercentageError = _found["MeanAbsolutePercentageError"]
MeanSquaredError = _found["MeanSquaredError"]
MeanSquaredLogarithmicError = _found["MeanSquaredLogarithmicError"]
Poisson = _found["Poisson"]
SparseCategoricalCrossentropy = _found["SparseCategoricalCrossentropy"]
SquaredHinge = _found["SquaredHinge"]
Tversky = _found["Tversky"]
binary_crossentropy = _found["binary_crossentropy"]
binary_focal_crossentropy = _found["binary_focal_crossentropy"]
categorical_crossentropy = _found["categorical_crossentropy"]
categorical_focal_crossentropy = _found["categorical_focal_crossentropy"]
categorical_generalized_cross_entropy = _found["categorical_generalized_cross_entropy"]
categorical_hinge = _found["categorical_hinge"]
circle = _found["circle"]
cosine_similarity = _found["cosine_similarity"]
ctc = _found["ctc"]
deserialize = _found["deserialize"]
dice = _found["dice"]
get = _found["get"]
hinge = _found["hinge"]
huber = _found["huber"]
kl_divergence = _found["kl_divergence"]
log_cosh = _found["log_cosh"]
mean_absolute_error = _found["mean_absolute_error"]
mean_absolute_percentage_error = _found["mean_absolute_percentage_error"]
mean_squared_error = _found["mean_squared_error"]
mean_squared_logarithmic_error = _found["mean_squared_logarithmic_error"]
poisson = _found["poisson"]
serialize = _found["serialize"]
sparse_categorical_crossentropy = _found["sparse_categorical_crossentropy"]
squared_hinge = _found["squared_hinge"]
tversky = _found["tversky"]

__all__ = [
    "BinaryCrossentropy", "BinaryFocalCrossentropy", "CTC", "CategoricalCrossentropy",
    "CategoricalFocalCrossentropy", "CategoricalGeneralizedCrossEntropy", "CategoricalHinge", "Circle",
    "CosineSimilarity", "Dice", "Hinge", "Huber", "KLDivergence", "LogCosh", "Loss", "MeanAbsoluteError",
    "MeanAbsolutePercentageError", "MeanSquaredError", "MeanSquaredLogarithmicError", "Poisson",
    "SparseCategoricalCrossentropy", "SquaredHinge", "Tversky", "binary_crossentropy", "binary_focal_crossentropy",
    "categorical_crossentropy", "categorical_focal_crossentropy", "categorical_generalized_cross_entropy",
    "categorical_hinge", "circle", "cosine_similarity", "ctc", "deserialize", "dice", "get", "hinge", "huber",
    "kl_divergence", "log_cosh", "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_error",
    "mean_squared_logarithmic_error", "poisson", "serialize", "sparse_categorical_crossentropy", "squared_hinge",
    "tversky",
]
