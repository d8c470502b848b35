# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Cross-entropy of labels 0 and 1 under predicted probabilities
#'
#' @description \deqn{-\frac1d\sum_i y_i \log p_i + (1 - y_i)\log(1 - p_i)}
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param from_logits Whether predictions are logits, to be passed through a sigmoid.
#' @param label_smoothing Share by which labels are drawn towards 1/2.
#' @param axis The axis that is averaged. Counted from 1; negative numbers count from the end.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @section Raises:
#' `DataError` in `fit` for labels outside 0 to 1.
#' @family losss
#' @export
loss_binary_crossentropy <- function(
    y_true, y_pred, from_logits = FALSE, label_smoothing = 0, axis = -1L, reduction = "sum_over_batch_size",
    name = "binary_crossentropy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.BinaryCrossentropy", supplied(
    from_logits = as_flag, label_smoothing = as_number, axis = as_axis, reduction = as_text, name = as_text,
    dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.binary_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, from_logits = as_flag, label_smoothing = as_number, axis = as_axis))
}

#' Binary cross-entropy in which well predicted examples count less
#'
#' @description \deqn{-\frac1d\sum_i (1 - q_i)^\gamma \log q_i, \qquad q_i = y_i p_i + (1 - y_i)(1 - p_i)}
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param apply_class_balancing Whether label 1 is weighted by `alpha` and label 0 by `1 - alpha`.
#' @param alpha The weight of label 1.
#' @param gamma How strongly well predicted examples are discounted; 0 discounts nothing.
#' @param from_logits Whether predictions are logits.
#' @param label_smoothing Share by which labels are drawn towards 1/2.
#' @param axis The axis that is averaged. Counted from 1; negative numbers count from the end.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @section Source:
#' Lin et al. (2018), section 3, arXiv:1708.02002.
#' @family losss
#' @export
loss_binary_focal_crossentropy <- function(
    y_true, y_pred, apply_class_balancing = FALSE, alpha = 0.25, gamma = 2, from_logits = FALSE,
    label_smoothing = 0, axis = -1L, reduction = "sum_over_batch_size", name = "binary_focal_crossentropy",
    dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.BinaryFocalCrossentropy", supplied(
    apply_class_balancing = as_flag, alpha = as_number, gamma = as_number, from_logits = as_flag,
    label_smoothing = as_number, axis = as_axis, reduction = as_text, name = as_text, dtype = as_dtype,
    .dots = list(...))))
  }
  call_function("losses.binary_focal_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, apply_class_balancing = as_flag, alpha = as_number,
    gamma = as_number, from_logits = as_flag, label_smoothing = as_number, axis = as_axis))
}

#' Connectionist temporal classification: -log of the probability of the labels under frame-wise logits; class
#' 0 is blank
#'
#' @description Connectionist temporal classification: -log of the probability of the labels under frame-wise logits; class
#' 0 is blank.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` `[batch, labels]`; `y_pred` `[batch, frames, classes]`.
#' @section Source:
#' Graves et al. (2006).
#' @family losss
#' @export
loss_ctc <- function(y_true, y_pred, reduction = "sum_over_batch_size", name = "ctc", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.CTC", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.ctc", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Cross-entropy of one-hot labels under predicted class probabilities
#'
#' @description \deqn{-\sum_k y_k \log p_k}
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param from_logits Whether predictions are logits.
#' @param label_smoothing Share by which labels are drawn towards the uniform distribution.
#' @param axis The class axis. Counted from 1; negative numbers count from the end.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., classes]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @section Raises:
#' `ShapeError` if the shapes differ; `DataError` in `fit` for labels outside 0 to 1.
#' @family losss
#' @export
loss_categorical_crossentropy <- function(
    y_true, y_pred, from_logits = FALSE, label_smoothing = 0, axis = -1L, reduction = "sum_over_batch_size",
    name = "categorical_crossentropy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.CategoricalCrossentropy", supplied(
    from_logits = as_flag, label_smoothing = as_number, axis = as_axis, reduction = as_text, name = as_text,
    dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.categorical_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, from_logits = as_flag, label_smoothing = as_number, axis = as_axis))
}

#' Categorical cross-entropy in which well predicted examples count less
#'
#' @description \deqn{-\sum_k \alpha\,(1 - p_k)^\gamma\, y_k \log p_k}
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param alpha Weight of the classes: one number, or one for each class.
#' @param gamma How strongly well predicted examples are discounted; 0 discounts nothing.
#' @param from_logits Whether predictions are logits.
#' @param label_smoothing Share by which labels are drawn towards the uniform distribution.
#' @param axis The class axis. Counted from 1; negative numbers count from the end.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., classes]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @section Source:
#' Lin et al. (2018), section 3, arXiv:1708.02002.
#' @family losss
#' @export
loss_categorical_focal_crossentropy <- function(
    y_true, y_pred, alpha = 0.25, gamma = 2, from_logits = FALSE, label_smoothing = 0, axis = -1L,
    reduction = "sum_over_batch_size", name = "categorical_focal_crossentropy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.CategoricalFocalCrossentropy", supplied(
    alpha = as_numbers, gamma = as_number, from_logits = as_flag, label_smoothing = as_number, axis = as_axis,
    reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.categorical_focal_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, alpha = as_number, gamma = as_number, from_logits = as_flag,
    label_smoothing = as_number, axis = as_axis))
}

#' A loss between cross-entropy (q -> 0) and mean absolute error (q = 1) that bears wrong labels
#'
#' @description \deqn{(1 - p_y^{\,q}) / q}
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param q Between 0 and 1, both excluded.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` `[batch, ...]` with whole-number labels; `y_pred` `[batch, ..., classes]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @section Source:
#' Zhang and Sabuncu (2018), equation 6, arXiv:1805.07836.
#' @family losss
#' @export
loss_categorical_generalized_cross_entropy <- function(
    y_true, y_pred, q = 0.5, reduction = "sum_over_batch_size", name = "categorical_generalized_cross_entropy",
    dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.CategoricalGeneralizedCrossEntropy", supplied(q = as_number, reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.categorical_generalized_cross_entropy", supplied(y_true = as_tensor, y_pred = as_tensor, q = as_number))
}

#' max(1 + highest score of a wrong class - score of the right class, 0)
#'
#' @description max(1 + highest score of a wrong class - score of the right class, 0).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` (one-hot) and `y_pred` `[batch, ..., classes]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_categorical_hinge <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "categorical_hinge", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.CategoricalHinge", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.categorical_hinge", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Examples of one class are drawn together and those of other classes apart, far pairs more strongly
#'
#' @description Examples of one class are drawn together and those of other classes apart, far pairs more strongly.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param gamma The scale.
#' @param margin The margin.
#' @param remove_diagonal Whether pairs of an example with itself are left out.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` `[batch]` with whole-number labels; `y_pred` `[batch, d]` with embeddings of length 1.
#' @section Source:
#' Sun et al. (2020), arXiv:2002.10857.
#' @family losss
#' @export
loss_circle <- function(
    y_true, y_pred, gamma = 80, margin = 0.4, remove_diagonal = TRUE, reduction = "sum_over_batch_size",
    name = "circle", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.Circle", supplied(
    gamma = as_number, margin = as_number, remove_diagonal = as_flag, reduction = as_text, name = as_text,
    dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.circle", supplied(
    y_true = as_tensor, y_pred = as_tensor, remove_diagonal = as_flag, gamma = as_number, margin = as_number))
}

#' Minus the cosine of the angle between targets and predictions: -1 for equal directions, 1 for opposite ones
#'
#' @description Minus the cosine of the angle between targets and predictions: -1 for equal directions, 1 for opposite ones.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param axis The axis of the vectors. Counted from 1; negative numbers count from the end.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_cosine_similarity <- function(
    y_true, y_pred, axis = -1L, reduction = "sum_over_batch_size", name = "cosine_similarity", dtype = NULL,
    ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.CosineSimilarity", supplied(axis = as_axis, reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.cosine_similarity", supplied(y_true = as_tensor, y_pred = as_tensor, axis = as_axis))
}

#' 1 - 2 sum y_true y_pred / (sum y_true + sum y_pred): how little two regions overlap
#'
#' @description 1 - 2 sum y_true y_pred / (sum y_true + sum y_pred): how little two regions overlap.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param axis The axes that are summed; all if NULL. Counted from 1; negative numbers count from the end.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @family losss
#' @export
loss_dice <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "dice", axis = NULL, dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.Dice", supplied(reduction = as_text, name = as_text, axis = as_axes, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.dice", supplied(y_true = as_tensor, y_pred = as_tensor, axis = as_axes))
}

#' Mean of max(1 - y_true * y_pred, 0)
#'
#' @description Mean of max(1 - y_true * y_pred, 0).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_hinge <- function(y_true, y_pred, reduction = "sum_over_batch_size", name = "hinge", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.Hinge", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.hinge", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' 1/2e^2 where |e| <= delta, else delta(|e| - 1/2delta), with e = y_pred - y_true
#'
#' @description 1/2e^2 where |e| <= delta, else delta(|e| - 1/2delta), with e = y_pred - y_true.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param delta Where the square turns into a straight line.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_huber <- function(
    y_true, y_pred, delta = 1, reduction = "sum_over_batch_size", name = "huber_loss", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.Huber", supplied(delta = as_number, reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.huber", supplied(y_true = as_tensor, y_pred = as_tensor, delta = as_number))
}

#' Kullback-Leibler divergence sum y_true log(y_true / y_pred); both are kept within \[epsilon, 1\]
#'
#' @description Kullback-Leibler divergence sum y_true log(y_true / y_pred); both are kept within \[epsilon, 1\].
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_kl_divergence <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "kl_divergence", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.KLDivergence", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.kl_divergence", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of log cosh(y_pred - y_true): nearly the square of small errors and the absolute value of large ones
#'
#' @description Mean of log cosh(y_pred - y_true): nearly the square of small errors and the absolute value of large ones.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_log_cosh <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "log_cosh", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.LogCosh", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.log_cosh", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of |y_true - y_pred|
#'
#' @description Mean of |y_true - y_pred|.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_mean_absolute_error <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "mean_absolute_error", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.MeanAbsoluteError", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_absolute_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' 100 times the mean of |y_true - y_pred| / max(|y_true|, epsilon)
#'
#' @description 100 times the mean of |y_true - y_pred| / max(|y_true|, epsilon).
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_mean_absolute_percentage_error <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "mean_absolute_percentage_error", dtype = NULL,
    ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.MeanAbsolutePercentageError", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_absolute_percentage_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of (y_true - y_pred)^2
#'
#' @description Mean of (y_true - y_pred)^2.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_mean_squared_error <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "mean_squared_error", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.MeanSquaredError", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_squared_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of (log(y_true + 1) - log(y_pred + 1))^2; values below epsilon count as epsilon
#'
#' @description Mean of (log(y_true + 1) - log(y_pred + 1))^2; values below epsilon count as epsilon.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_mean_squared_logarithmic_error <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "mean_squared_logarithmic_error", dtype = NULL,
    ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.MeanSquaredLogarithmicError", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.mean_squared_logarithmic_error", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Mean of y_pred - y_true log(y_pred + epsilon): the Poisson likelihood of counts, up to a constant
#'
#' @description Mean of y_pred - y_true log(y_pred + epsilon): the Poisson likelihood of counts, up to a constant.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_poisson <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "poisson", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.Poisson", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.poisson", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' Cross-entropy of whole-number labels under predicted class probabilities: -log p of the label's class
#'
#' @description Cross-entropy of whole-number labels under predicted class probabilities: -log p of the label's class.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param from_logits Whether predictions are logits.
#' @param ignore_class A label whose elements are left out of the loss.
#' @param reduction How the values of a batch are put together.
#' @param axis The class axis of the predictions. Counted from 1; negative numbers count from the end.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` `[batch, ...]` or `[batch, ..., 1]` with labels from 0 to `classes - 1`; `y_pred` `[batch, ...,
#' classes]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @section Raises:
#' `ShapeError` if the shapes do not fit; `DataError` in `fit` for labels that are no class.
#' @family losss
#' @export
loss_sparse_categorical_crossentropy <- function(
    y_true, y_pred, from_logits = FALSE, ignore_class = NULL, reduction = "sum_over_batch_size", axis = -1L,
    name = "sparse_categorical_crossentropy", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.SparseCategoricalCrossentropy", supplied(
    from_logits = as_flag, ignore_class = as_whole, reduction = as_text, axis = as_axis, name = as_text,
    dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.sparse_categorical_crossentropy", supplied(
    y_true = as_tensor, y_pred = as_tensor, from_logits = as_flag, ignore_class = as_whole, axis = as_axis))
}

#' Mean of max(1 - y_true * y_pred, 0)^2
#'
#' @description Mean of max(1 - y_true * y_pred, 0)^2.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Input shape:
#' `y_true` and `y_pred` `[batch, ..., d]`.
#' @section Output shape:
#' a single number, or `[batch, ...]` without reduction.
#' @family losss
#' @export
loss_squared_hinge <- function(
    y_true, y_pred, reduction = "sum_over_batch_size", name = "squared_hinge", dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.SquaredHinge", supplied(reduction = as_text, name = as_text, dtype = as_dtype, .dots = list(...))))
  }
  call_function("losses.squared_hinge", supplied(y_true = as_tensor, y_pred = as_tensor))
}

#' 1 - TP / (TP + alpha FN + beta FP): like Dice, with weights for the two kinds of error
#'
#' @description 1 - TP / (TP + alpha FN + beta FP): like Dice, with weights for the two kinds of error.
#' @param y_true,y_pred True values and predictions. Both missing: the object itself is returned.
#' @param alpha Weight of false negatives.
#' @param beta Weight of false positives.
#' @param reduction How the values of a batch are put together.
#' @param name Its name.
#' @param axis The axes that are summed; all if NULL. Counted from 1; negative numbers count from the end.
#' @param dtype Dtype of the computation.
#' @param ... Further arguments, by name.
#' @returns A loss object; or, if `y_true` and `y_pred` are given, the loss of each example as a tensor.
#' @section Source:
#' Salehi, Erdogmus and Gholipour (2017), arXiv:1706.05721.
#' @family losss
#' @export
loss_tversky <- function(
    y_true, y_pred, alpha = 0.5, beta = 0.5, reduction = "sum_over_batch_size", name = "tversky", axis = NULL,
    dtype = NULL, ...) {
  if (missing(y_true) && missing(y_pred)) {
    return(construct("losses.Tversky", supplied(
    alpha = as_number, beta = as_number, reduction = as_text, name = as_text, axis = as_axes, dtype = as_dtype,
    .dots = list(...))))
  }
  call_function("losses.tversky", supplied(y_true = as_tensor, y_pred = as_tensor, alpha = as_number, beta = as_number, axis = as_axes))
}
