# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Area under the curve that thresholds draw: the chance that a label 1 scores higher than a label 0 (ROC)
#'
#' @description Area under the curve that thresholds draw: the chance that a label 1 scores higher than a label 0 (ROC).
#' @param num_thresholds Number of thresholds, at least 2; more give a closer result.
#' @param curve `"ROC"` (true over false positive rate), `"PR"` (precision over recall) or `"PRGAIN"` (their gains).
#' @param summation_method `"interpolation"` (mean height of each strip; for PR interpolated true positives), `"minoring"` (least
#' height) or `"majoring"` (greatest height).
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param thresholds The thresholds themselves, from 0 to 1; 0 and 1 are added.
#' @param multi_label Whether each column of `y_pred` is a label with its own curve; the areas are averaged.
#' @param num_labels Number of labels, if known beforehand.
#' @param label_weights Weights of the labels in the average; without `multi_label` of the columns in the counts.
#' @param from_logits Whether predictions are logits, to be passed through a sigmoid.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` (labels 0 and 1) and `y_pred` `[batch, ...]`, with `multi_label` `[batch, labels]`.
#' @family metrics
#' @export
metric_auc <- function(
    ..., num_thresholds = 200L, curve = "ROC", summation_method = "interpolation", name = NULL, dtype = NULL,
    thresholds = NULL, multi_label = FALSE, num_labels = NULL, label_weights = NULL, from_logits = FALSE) {
  construct("metrics.AUC", supplied(
    num_thresholds = as_count, curve = as_text, summation_method = as_text, name = as_text, dtype = as_dtype,
    thresholds = as_numbers, multi_label = as_flag, num_labels = as_count, label_weights = as_tensor,
    from_logits = as_flag, .dots = list(...)))
}

#' Share of predictions that equal their labels exactly
#'
#' @description Share of predictions that equal their labels exactly.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_accuracy <- function(..., name = "accuracy", dtype = NULL) {
  construct("metrics.Accuracy", supplied(name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Share of probabilities that lie on their label's side of a threshold
#'
#' @description Share of probabilities that lie on their label's side of a threshold.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param threshold Predictions above it count as 1; from 0 to 1.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` (labels 0 and 1) and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_binary_accuracy <- function(
    y_true, y_pred, name = "binary_accuracy", dtype = NULL, threshold = 0.5, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.BinaryAccuracy", supplied(name = as_text, dtype = as_dtype, threshold = as_number, .dots = list(...))))
  }
  call_function("metrics.binary_accuracy", supplied(y_true = as_tensor, y_pred = as_tensor, threshold = as_number))
}

#' Mean cross-entropy of labels 0 and 1 under predicted probabilities
#'
#' @description Mean cross-entropy of labels 0 and 1 under predicted probabilities.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param from_logits Whether predictions are logits.
#' @param label_smoothing Share by which labels are drawn towards 1/2.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_binary_crossentropy <- function(
    y_true, y_pred, name = "binary_crossentropy", dtype = NULL, from_logits = FALSE, label_smoothing = 0, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.BinaryCrossentropy", supplied(
    name = as_text, dtype = as_dtype, from_logits = as_flag, label_smoothing = as_number, .dots = list(...))))
  }
  call_function("losses.binary_crossentropy", supplied(y_true = as_tensor, y_pred = as_tensor, from_logits = as_flag, label_smoothing = as_number))
}

#' Mean intersection over union of the classes 0 and 1, for probabilities and a threshold
#'
#' @description Mean intersection over union of the classes 0 and 1, for probabilities and a threshold.
#' @param target_class_ids The classes that are looked at: 0, 1 or both.
#' @param threshold Probabilities below it are class 0.
#' @param name Its name.
#' @param dtype Dtype of the counts; int32 if NULL.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_binary_iou <- function(..., target_class_ids = c(0, 1), threshold = 0.5, name = NULL, dtype = NULL) {
  construct("metrics.BinaryIoU", supplied(
    target_class_ids = as_whole, threshold = as_number, name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Share of examples whose highest score is that of their one-hot label's class
#'
#' @description Share of examples whose highest score is that of their one-hot label's class.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_categorical_accuracy <- function(y_true, y_pred, name = "categorical_accuracy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.CategoricalAccuracy", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("metrics.categorical_accuracy", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean cross-entropy of one-hot labels under predicted class probabilities
#'
#' @description Mean cross-entropy of one-hot labels under predicted class probabilities.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param from_logits Whether predictions are logits.
#' @param label_smoothing Share by which labels are drawn towards the uniform distribution.
#' @param axis The class axis. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_categorical_crossentropy <- function(
    y_true, y_pred, name = "categorical_crossentropy", dtype = NULL, from_logits = FALSE, label_smoothing = 0,
    axis = -1L, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.CategoricalCrossentropy", supplied(
    name = as_text, dtype = as_dtype, from_logits = as_flag, label_smoothing = as_number, axis = as_axis,
    .dots = list(...))))
  }
  call_function("losses.categorical_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, from_logits = as_flag, label_smoothing = as_number, axis = as_axis))
}

#' Mean of max(1 + highest score of a wrong class - score of the right class, 0)
#'
#' @description Mean of max(1 + highest score of a wrong class - score of the right class, 0).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` (one-hot) and `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_categorical_hinge <- function(y_true, y_pred, name = "categorical_hinge", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.CategoricalHinge", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.categorical_hinge", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of Lin's concordance of targets and predictions
#'
#' @description Mean of Lin's concordance of targets and predictions.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param axis The axis along which values are compared. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_concordance_correlation <- function(
    y_true, y_pred, name = "concordance_correlation", dtype = NULL, axis = -1L, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.ConcordanceCorrelation", supplied(name = as_text, dtype = as_dtype, axis = as_axis, .dots = list(...))))
  }
  call_function("metrics.concordance_correlation", supplied(y_true = as_tensor, y_pred = as_tensor, axis = as_axis))
}

#' Mean cosine of the angle between targets and predictions: 1 for equal directions, -1 for opposite ones
#'
#' @description Mean cosine of the angle between targets and predictions: 1 for equal directions, -1 for opposite ones.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param axis The axis of the vectors. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_cosine_similarity <- function(
    y_true, y_pred, name = "cosine_similarity", dtype = NULL, axis = -1L, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.CosineSimilarity", supplied(name = as_text, dtype = as_dtype, axis = as_axis, .dots = list(...))))
  }
  call_function("losses.cosine_similarity", supplied(y_true = as_tensor, y_pred = as_tensor, axis = as_axis))
}

#' Harmonic mean of precision p and recall r: 2 p r / (p + r)
#'
#' @description Harmonic mean of precision p and recall r: \eqn{2 p r / (p + r)}.
#' @param average `NULL` (one score for each class), `"micro"` (counts of all classes together), `"macro"` (mean over classes)
#' or `"weighted"` (mean weighted by the number of labels of each class).
#' @param threshold Scores above it are positive; if NULL, the highest score of each example.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` (one-hot or several labels) and `y_pred` `[batch, classes]`.
#' @family metrics
#' @export
metric_f1_score <- function(..., average = NULL, threshold = NULL, name = "f1_score", dtype = NULL) {
  construct("metrics.F1Score", supplied(average = as_text, threshold = as_number, name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Weighted harmonic mean of precision p and recall r: (1 + beta^2) p r / (beta^2 p + r)
#'
#' @description Weighted harmonic mean of precision p and recall r: \eqn{(1 + \beta^2)\,p r / (\beta^2 p + r)}.
#' @param average `NULL` (one score for each class), `"micro"` (counts of all classes together), `"macro"` (mean over classes)
#' or `"weighted"` (mean weighted by the number of labels of each class).
#' @param beta Weight of recall against precision, greater than 0.
#' @param threshold Scores above it are positive; if NULL, the highest score of each example.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` (one-hot or several labels) and `y_pred` `[batch, classes]`.
#' @family metrics
#' @export
metric_fbeta_score <- function(
    ..., average = NULL, beta = 1, threshold = NULL, name = "fbeta_score", dtype = NULL) {
  construct("metrics.FBetaScore", supplied(
    average = as_text, beta = as_number, threshold = as_number, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' Number (or weight) of label 1 with a score not above the threshold
#'
#' @description Number (or weight) of label 1 with a score not above the threshold.
#' @param thresholds One threshold or several, from 0 to 1; 0.5 if NULL.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_false_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL) {
  construct("metrics.FalseNegatives", supplied(thresholds = as_numbers, name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Number (or weight) of label 0 with a score above the threshold
#'
#' @description Number (or weight) of label 0 with a score above the threshold.
#' @param thresholds One threshold or several, from 0 to 1; 0.5 if NULL.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_false_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL) {
  construct("metrics.FalsePositives", supplied(thresholds = as_numbers, name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Mean of max(1 - y_true * y_pred, 0); labels are -1 and 1, or 0 and 1
#'
#' @description Mean of max(1 - y_true * y_pred, 0); labels are -1 and 1, or 0 and 1.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_hinge <- function(y_true, y_pred, name = "hinge", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.Hinge", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.hinge", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean intersection over union TP / (TP + FP + FN) of some classes
#'
#' @description Mean intersection over union TP / (TP + FP + FN) of some classes.
#' @param num_classes Number of classes.
#' @param target_class_ids The classes that are looked at.
#' @param name Its name.
#' @param dtype Dtype of the counts; int32 if NULL.
#' @param ignore_class A label whose elements are left out.
#' @param sparse_y_true Whether labels are whole numbers, not one-hot.
#' @param sparse_y_pred Whether predictions are whole numbers, not scores.
#' @param axis The class axis of one-hot labels and scores. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_iou <- function(
    ..., num_classes, target_class_ids, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_true = TRUE,
    sparse_y_pred = TRUE, axis = -1L) {
  construct("metrics.IoU", supplied(
    num_classes = as_count, target_class_ids = as_whole, name = as_text, dtype = as_dtype,
    ignore_class = as_whole, sparse_y_true = as_flag, sparse_y_pred = as_flag, axis = as_axis,
    .dots = list(...)))
}

#' Mean Kullback-Leibler divergence sum y_true log(y_true / y_pred)
#'
#' @description Mean Kullback-Leibler divergence sum y_true log(y_true / y_pred).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_kl_divergence <- function(y_true, y_pred, name = "kl_divergence", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.KLDivergence", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.kl_divergence", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of log cosh(y_pred - y_true)
#'
#' @description Mean of log cosh(y_pred - y_true).
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_log_cosh_error <- function(..., name = "logcosh", dtype = NULL) {
  construct("metrics.LogCoshError", supplied(name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Mean of values, each counted by its weight; 0 before the first value
#'
#' @description Mean of values, each counted by its weight; 0 before the first value.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_mean <- function(..., name = "mean", dtype = NULL) {
  construct("metrics.Mean", supplied(name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Mean of |y_true - y_pred|
#'
#' @description Mean of |y_true - y_pred|.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_mean_absolute_error <- function(y_true, y_pred, name = "mean_absolute_error", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.MeanAbsoluteError", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_absolute_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' 100 times the mean of |y_true - y_pred| / max(|y_true|, epsilon)
#'
#' @description 100 times the mean of |y_true - y_pred| / max(|y_true|, epsilon).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_mean_absolute_percentage_error <- function(
    y_true, y_pred, name = "mean_absolute_percentage_error", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.MeanAbsolutePercentageError", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_absolute_percentage_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean intersection over union of all classes that occur
#'
#' @description Mean intersection over union of all classes that occur.
#' @param num_classes Number of classes.
#' @param name Its name.
#' @param dtype Dtype of the counts; int32 if NULL.
#' @param ignore_class A label whose elements are left out.
#' @param sparse_y_true Whether labels are whole numbers, not one-hot.
#' @param sparse_y_pred Whether predictions are whole numbers, not scores.
#' @param axis The class axis of one-hot labels and scores. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_mean_iou <- function(
    ..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_true = TRUE,
    sparse_y_pred = TRUE, axis = -1L) {
  construct("metrics.MeanIoU", supplied(
    num_classes = as_count, name = as_text, dtype = as_dtype, ignore_class = as_whole, sparse_y_true = as_flag,
    sparse_y_pred = as_flag, axis = as_axis, .dots = list(...)))
}

#' Mean of any function `fn(y_true, y_pred, **options)`
#'
#' @description Mean of any function `fn(y_true, y_pred, **options)`.
#' @param fn Function of targets and predictions that gives one value for each example.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_mean_wrapper <- function(..., fn, name = NULL, dtype = NULL) {
  construct("metrics.MeanMetricWrapper", supplied(fn = as_is, name = as_text, dtype = as_is, .dots = list(...)))
}

#' Mean of (y_true - y_pred)^2
#'
#' @description Mean of (y_true - y_pred)^2.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_mean_squared_error <- function(y_true, y_pred, name = "mean_squared_error", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.MeanSquaredError", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_squared_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of (log(y_true + 1) - log(y_pred + 1))^2; values below epsilon count as epsilon
#'
#' @description Mean of (log(y_true + 1) - log(y_pred + 1))^2; values below epsilon count as epsilon.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_mean_squared_logarithmic_error <- function(
    y_true, y_pred, name = "mean_squared_logarithmic_error", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.MeanSquaredLogarithmicError", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_squared_logarithmic_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean intersection over union of some classes, for one-hot labels
#'
#' @description Mean intersection over union of some classes, for one-hot labels.
#' @param num_classes Number of classes.
#' @param target_class_ids The classes that are looked at.
#' @param name Its name.
#' @param dtype Dtype of the counts; int32 if NULL.
#' @param ignore_class A label whose elements are left out.
#' @param sparse_y_pred Whether predictions are whole numbers, not scores.
#' @param axis The class axis. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_one_hot_iou <- function(
    ..., num_classes, target_class_ids, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_pred = FALSE,
    axis = -1L) {
  construct("metrics.OneHotIoU", supplied(
    num_classes = as_count, target_class_ids = as_whole, name = as_text, dtype = as_dtype,
    ignore_class = as_whole, sparse_y_pred = as_flag, axis = as_axis, .dots = list(...)))
}

#' Mean intersection over union of all classes that occur, for one-hot labels
#'
#' @description Mean intersection over union of all classes that occur, for one-hot labels.
#' @param num_classes Number of classes.
#' @param name Its name.
#' @param dtype Dtype of the counts; int32 if NULL.
#' @param ignore_class A label whose elements are left out.
#' @param sparse_y_pred Whether predictions are whole numbers, not scores.
#' @param axis The class axis. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_one_hot_mean_iou <- function(
    ..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_pred = FALSE, axis = -1L) {
  construct("metrics.OneHotMeanIoU", supplied(
    num_classes = as_count, name = as_text, dtype = as_dtype, ignore_class = as_whole, sparse_y_pred = as_flag,
    axis = as_axis, .dots = list(...)))
}

#' Mean of Pearson's correlation of targets and predictions
#'
#' @description Mean of Pearson's correlation of targets and predictions.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param axis The axis along which values are correlated. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_pearson_correlation <- function(
    y_true, y_pred, name = "pearson_correlation", dtype = NULL, axis = -1L, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.PearsonCorrelation", supplied(name = as_text, dtype = as_dtype, axis = as_axis, .dots = list(...))))
  }
  call_function("metrics.pearson_correlation", supplied(y_true = as_tensor, y_pred = as_tensor, axis = as_axis))
}

#' Mean of y_pred - y_true log(y_pred + epsilon)
#'
#' @description Mean of y_pred - y_true log(y_pred + epsilon).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_poisson <- function(y_true, y_pred, name = "poisson", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.Poisson", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.poisson", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' TRUE positives as a share of all that were predicted positive
#'
#' @description TRUE positives as a share of all that were predicted positive.
#' @param thresholds One threshold or several, from 0 to 1; 0.5 if NULL, and none with `top_k`.
#' @param top_k If given, an example's k highest scores are its positive ones.
#' @param class_id If given, only this class is looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_precision <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL) {
  construct("metrics.Precision", supplied(
    thresholds = as_numbers, top_k = as_count, class_id = as_whole, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' Highest precision (share of labels 1 above the threshold) where the recall (share of labels 1 above it) is
#' at least a given value
#'
#' @description Highest precision (share of labels 1 above the threshold) where the recall (share of labels 1 above it) is
#' at least a given value.
#' @param recall The least recall, from 0 to 1.
#' @param num_thresholds Number of thresholds, spread evenly from 0 to 1.
#' @param class_id If given, only this class is looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_precision_at_recall <- function(
    ..., recall, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL) {
  construct("metrics.PrecisionAtRecall", supplied(
    recall = as_number, num_thresholds = as_count, class_id = as_whole, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' 1 - sum(y_true - y_pred)^2 / sum(y_true - mean)^2: 1 for exact predictions, 0 for the mean
#'
#' @description 1 - sum(y_true - y_pred)^2 / sum(y_true - mean)^2: 1 for exact predictions, 0 for the mean.
#' @param class_aggregation How the values of several outputs are put together: `"uniform_average"`, `"variance_weighted_average"`, or
#' NULL for one value each.
#' @param num_regressors Number p of inputs of the model, for the adjusted value 1 - (1 - R^2)(n - 1)/(n - p - 1); 0 for none.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, outputs]`.
#' @family metrics
#' @export
metric_r2_score <- function(
    ..., class_aggregation = "uniform_average", num_regressors = 0L, name = "r2_score", dtype = NULL) {
  construct("metrics.R2Score", supplied(
    class_aggregation = as_text, num_regressors = as_count0, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' TRUE positives as a share of all labels 1
#'
#' @description TRUE positives as a share of all labels 1.
#' @param thresholds One threshold or several, from 0 to 1; 0.5 if NULL, and none with `top_k`.
#' @param top_k If given, an example's k highest scores are its positive ones.
#' @param class_id If given, only this class is looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_recall <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL) {
  construct("metrics.Recall", supplied(
    thresholds = as_numbers, top_k = as_count, class_id = as_whole, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' Highest recall (share of labels 1 above the threshold) where the precision (share of labels 1 among scores
#' above it) is at least a given value
#'
#' @description Highest recall (share of labels 1 above the threshold) where the precision (share of labels 1 among scores
#' above it) is at least a given value.
#' @param precision The least precision, from 0 to 1.
#' @param num_thresholds Number of thresholds, spread evenly from 0 to 1.
#' @param class_id If given, only this class is looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_recall_at_precision <- function(
    ..., precision, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL) {
  construct("metrics.RecallAtPrecision", supplied(
    precision = as_number, num_thresholds = as_count, class_id = as_whole, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' Root of the mean of (y_true - y_pred)^2 over all examples
#'
#' @description Root of the mean of (y_true - y_pred)^2 over all examples.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_root_mean_squared_error <- function(..., name = "root_mean_squared_error", dtype = NULL) {
  construct("metrics.RootMeanSquaredError", supplied(name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Highest sensitivity (share of labels 1 above the threshold) where the specificity (share of labels 0 not
#' above it) is at least a given value
#'
#' @description Highest sensitivity (share of labels 1 above the threshold) where the specificity (share of labels 0 not
#' above it) is at least a given value.
#' @param specificity The least specificity, from 0 to 1.
#' @param num_thresholds Number of thresholds, spread evenly from 0 to 1.
#' @param class_id If given, only this class is looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_sensitivity_at_specificity <- function(
    ..., specificity, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL) {
  construct("metrics.SensitivityAtSpecificity", supplied(
    specificity = as_number, num_thresholds = as_count, class_id = as_whole, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' Share of examples whose highest score is that of their whole-number label's class
#'
#' @description Share of examples whose highest score is that of their whole-number label's class.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` `[batch, ...]` or `[batch, ..., 1]`; `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_sparse_categorical_accuracy <- function(
    y_true, y_pred, name = "sparse_categorical_accuracy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.SparseCategoricalAccuracy", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("metrics.sparse_categorical_accuracy", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean cross-entropy of whole-number labels under predicted class probabilities
#'
#' @description Mean cross-entropy of whole-number labels under predicted class probabilities.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param from_logits Whether predictions are logits.
#' @param ignore_class A label whose elements count as 0.
#' @param axis The class axis of the predictions. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` `[batch, ...]` or `[batch, ..., 1]`; `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_sparse_categorical_crossentropy <- function(
    y_true, y_pred, name = "sparse_categorical_crossentropy", dtype = NULL, from_logits = FALSE,
    ignore_class = NULL, axis = -1L, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.SparseCategoricalCrossentropy", supplied(
    name = as_text, dtype = as_dtype, from_logits = as_flag, ignore_class = as_whole, axis = as_axis,
    .dots = list(...))))
  }
  call_function("losses.sparse_categorical_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, from_logits = as_flag, ignore_class = as_whole, axis = as_axis))
}

#' Share of examples whose whole-number label's class is among the k highest scores
#'
#' @description Share of examples whose whole-number label's class is among the k highest scores.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param k How many of the highest scores are looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param from_sorted_ids Whether predictions are class numbers in falling order of score.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` `[batch, ...]` or `[batch, ..., 1]`; `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_sparse_top_k_categorical_accuracy <- function(
    y_true, y_pred, k = 5L, name = "sparse_top_k_categorical_accuracy", dtype = NULL, from_sorted_ids = FALSE,
    ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.SparseTopKCategoricalAccuracy", supplied(k = as_count, name = as_text, dtype = as_dtype, from_sorted_ids = as_flag, .dots = list(...))))
  }
  call_function("metrics.sparse_top_k_categorical_accuracy", supplied(y_true = as_tensor, y_pred = as_tensor, k = as_count, from_sorted_ids = as_flag))
}

#' Highest specificity (share of labels 0 not above the threshold) where the sensitivity (share of labels 1
#' above it) is at least a given value
#'
#' @description Highest specificity (share of labels 0 not above the threshold) where the sensitivity (share of labels 1
#' above it) is at least a given value.
#' @param sensitivity The least sensitivity, from 0 to 1.
#' @param num_thresholds Number of thresholds, spread evenly from 0 to 1.
#' @param class_id If given, only this class is looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_specificity_at_sensitivity <- function(
    ..., sensitivity, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL) {
  construct("metrics.SpecificityAtSensitivity", supplied(
    sensitivity = as_number, num_thresholds = as_count, class_id = as_whole, name = as_text, dtype = as_dtype,
    .dots = list(...)))
}

#' Mean of max(1 - y_true * y_pred, 0)^2; labels are -1 and 1, or 0 and 1
#'
#' @description Mean of max(1 - y_true * y_pred, 0)^2; labels are -1 and 1, or 0 and 1.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @family metrics
#' @export
metric_squared_hinge <- function(y_true, y_pred, name = "squared_hinge", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.SquaredHinge", supplied(name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.squared_hinge", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Sum of values, each times its weight
#'
#' @description Sum of values, each times its weight.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_sum <- function(..., name = "sum", dtype = NULL) {
  construct("metrics.Sum", supplied(name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Share of examples whose one-hot label's class is among the k highest scores
#'
#' @description Share of examples whose one-hot label's class is among the k highest scores.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param k How many of the highest scores are looked at.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., classes]`.
#' @family metrics
#' @export
metric_top_k_categorical_accuracy <- function(
    y_true, y_pred, k = 5L, name = "top_k_categorical_accuracy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("metrics.TopKCategoricalAccuracy", supplied(k = as_count, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("metrics.top_k_categorical_accuracy", supplied(y_true = as_tensor, y_pred = as_tensor, k = as_count))
}

#' Number (or weight) of label 0 with a score not above the threshold
#'
#' @description Number (or weight) of label 0 with a score not above the threshold.
#' @param thresholds One threshold or several, from 0 to 1; 0.5 if NULL.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_true_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL) {
  construct("metrics.TrueNegatives", supplied(thresholds = as_numbers, name = as_text, dtype = as_dtype, .dots = list(...)))
}

#' Number (or weight) of label 1 with a score above the threshold
#'
#' @description Number (or weight) of label 1 with a score above the threshold.
#' @param thresholds One threshold or several, from 0 to 1; 0.5 if NULL.
#' @param name Its name.
#' @param dtype Dtype of its variables and result.
#' @param ... Further arguments, by name.
#' @returns A metric object; or, if `y_true` and `y_pred` are given and the function takes them, values as a tensor.
#' @family metrics
#' @export
metric_true_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL) {
  construct("metrics.TruePositives", supplied(thresholds = as_numbers, name = as_text, dtype = as_dtype, .dots = list(...)))
}
