# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `metrics`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("metrics")
AUC = _found["AUC"]
Accuracy = _found["Accuracy"]
BinaryAccuracy = _found["BinaryAccuracy"]
BinaryCrossentropy = _found["BinaryCrossentropy"]
BinaryIoU = _found["BinaryIoU"]
CategoricalAccuracy = _found["CategoricalAccuracy"]
CategoricalCrossentropy = _found["CategoricalCrossentropy"]
CategoricalHinge = _found["CategoricalHinge"]
ConcordanceCorrelation = _found["ConcordanceCorrelation"]
CosineSimilarity = _found["CosineSimilarity"]
F1Score = _found["F1Score"]
FBetaScore = _found["FBetaScore"]
FalseNegatives = _found["FalseNegatives"]
FalsePositives = _found["FalsePositives"]
Hinge = _found["Hinge"]
IoU = _found["IoU"]
KLDivergence = _found["KLDivergence"]
LogCoshError = _found["LogCoshError"]
Mean = _found["Mean"]
MeanAbsoluteError = _found["MeanAbsoluteError"]
MeanAbsolutePercentageError = _found["MeanAbsolutePercentageError"]
MeanIoU = _found["MeanIoU"]
MeanMetricWrapper = _found["MeanMetricWrapper"]
MeanSquaredError = _found["MeanSquaredError"]
MeanSquaredLogarithmicError = _found["MeanSquaredLogarithmicError"]
Metric = _found["Metric"]
OneHotIoU = _found["OneHotIoU"]
OneHotMeanIoU = _found["OneHotMeanIoU"]
PearsonCorrelation = _found["PearsonCorrelation"]
Poisson = _found["Poisson"]
Precision = _found["Precision"]
PrecisionAtRecall = _found["PrecisionAtRecall"]
R2Score = _found["R2Score"]
Recall = _found["Recall"]
RecallAtPrecision = _found["RecallAtPrecision"]
RootMeanSquaredError = _found["RootMeanSquaredError"]
SensitivityAtSpecificity = _found["SensitivityAtSpecificity"]
SparseCategoricalAccuracy = _found["SparseCategoricalAccuracy"]
SparseCategoricalCrossentropy = _found["SparseCategoricalCrossentropy"]
SparseTopKCategoricalAccuracy = _found["SparseTopKCategoricalAccuracy"]
SpecificityAtSensitivity = _found["SpecificityAtSensitivity"]
SquaredHinge = _found["SquaredHinge"]
Sum = _found["Sum"]
TopKCategoricalAccuracy = _found["TopKCategoricalAccuracy"]
TrueNegatives = _found["TrueNegatives"]
TruePositives = _found["TruePositives"]
binary_accuracy = _found["binary_accuracy"]
binary_crossentropy = _found["binary_crossentropy"]
binary_focal_crossentropy = _found["binary_focal_crossentropy"]
categorical_accuracy = _found["categorical_accuracy"]
categorical_crossentropy = _found["categorical_crossentropy"]
categorical_focal_crossentropy = _found["categorical_focal_crossentropy"]
categorical_hinge = _found["categorical_hinge"]
concordance_correlation = _found["concordance_correlation"]
deserialize = _found["deserialize"]
get = _found["get"]
hinge = _found["hinge"]
huber = _found["huber"]
kl_divergence = _found["kl_divergence"]
log_cosh = _found["log_cosh"]
mean_absolute_error = _found["mean_absolute_error"]
mean_absolute_percentage_error = _found["mean_absolute_percentage_error"]
mean_squared_error = _found["mean_squared_error"]
mean_squared_logarithmic_error = _found["mean_squared_logarithmic_error"]
pearson_correlation = _found["pearson_correlation"]
poisson = _found["poisson"]
serialize = _found["serialize"]
sparse_categorical_accuracy = _found["sparse_categorical_accuracy"]
sparse_categorical_crossentropy = _found["sparse_categorical_crossentropy"]
sparse_top_k_categorical_accuracy = _found["sparse_top_k_categorical_accuracy"]
squared_hinge = _found["squared_hinge"]
top_k_categorical_accuracy = _found["top_k_categorical_accuracy"]

__all__ = [
    "AUC", "Accuracy", "BinaryAccuracy", "BinaryCrossentropy", "BinaryIoU", "CategoricalAccuracy",
    "CategoricalCrossentropy", "CategoricalHinge", "ConcordanceCorrelation", "CosineSimilarity", "F1Score",
    "FBetaScore", "FalseNegatives", "FalsePositives", "Hinge", "IoU", "KLDivergence", "LogCoshError", "Mean",
    "MeanAbsoluteError", "MeanAbsolutePercentageError", "MeanIoU", "MeanMetricWrapper", "MeanSquaredError",
    "MeanSquaredLogarithmicError", "Metric", "OneHotIoU", "OneHotMeanIoU", "PearsonCorrelation", "Poisson",
    "Precision", "PrecisionAtRecall", "R2Score", "Recall", "RecallAtPrecision", "RootMeanSquaredError",
    "SensitivityAtSpecificity", "SparseCategoricalAccuracy", "SparseCategoricalCrossentropy",
    "SparseTopKCategoricalAccuracy", "SpecificityAtSensitivity", "SquaredHinge", "Sum", "TopKCategoricalAccuracy",
    "TrueNegatives", "TruePositives", "binary_accuracy", "binary_crossentropy", "binary_focal_crossentropy",
    "categorical_accuracy", "categorical_crossentropy", "categorical_focal_crossentropy", "categorical_hinge",
    "concordance_correlation", "deserialize", "get", "hinge", "huber", "kl_divergence", "log_cosh",
    "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_error", "mean_squared_logarithmic_error",
    "pearson_correlation", "poisson", "serialize", "sparse_categorical_accuracy", "sparse_categorical_crossentropy",
    "sparse_top_k_categorical_accuracy", "squared_hinge", "top_k_categorical_accuracy",
]
