# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Class indices drawn from unnormalised log-probabilities: `\[batch, classes\] -> \[batch, num_samples\]`
#'
#' @description Class indices drawn from unnormalised log-probabilities: `[batch, classes] -> [batch, num_samples]`.
#' @param logits Unnormalised log-probabilities.
#' @param num_samples How many indices are drawn for each row.
#' @param dtype Dtype of the result.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_categorical <- function(logits, num_samples, dtype = "int32", seed = NULL) {
  call_function("random.categorical", supplied(logits = as_is, num_samples = as_whole, dtype = as_dtype, seed = as_seed))
}

#' Set a fraction `rate` of the entries to zero and scale the rest by `1 / (1 - rate)`
#'
#' @description Set a fraction `rate` of the entries to zero and scale the rest by `1 / (1 - rate)`.
#' @param inputs A tensor.
#' @param rate The fraction, from 0 to 1.
#' @param noise_shape Shape of the mask, which is broadcast; NULL, as a whole or for an axis, means that of the inputs.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_dropout <- function(inputs, rate, noise_shape = NULL, seed = NULL) {
  call_function("random.dropout", supplied(inputs = as_is, rate = as_number, noise_shape = as_is, seed = as_seed))
}

#' Normal numbers of the given mean and standard deviation
#'
#' @description Normal numbers of the given mean and standard deviation.
#' @param shape Shape of the result.
#' @param mean Their mean.
#' @param stddev Their standard deviation.
#' @param dtype Dtype of the result; the global float type if NULL.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL) {
  call_function("random.normal", supplied(shape = as_shape, mean = as_number, stddev = as_number, dtype = as_dtype, seed = as_seed))
}

#' Whole numbers from `minval` up to, but without, `maxval`
#'
#' @description Whole numbers from `minval` up to, but without, `maxval`.
#' @param shape Shape of the result.
#' @param minval Least number.
#' @param maxval Upper bound.
#' @param dtype Dtype of the result.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_integer <- function(shape, minval, maxval, dtype = "int32", seed = NULL) {
  call_function("random.randint", supplied(shape = as_shape, minval = as_whole, maxval = as_whole, dtype = as_dtype, seed = as_seed))
}

#' The entries of `x` in random order along one axis
#'
#' @description The entries of `x` in random order along one axis.
#' @param x A tensor.
#' @param axis The axis. Counted from 1; negative numbers count from the end.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_shuffle <- function(x, axis = 1L, seed = NULL) {
  call_function("random.shuffle", supplied(x = as_tensor, axis = as_axis, seed = as_seed))
}

#' Normal numbers, drawn again while they lie further than two standard deviations from the mean
#'
#' @description Normal numbers, drawn again while they lie further than two standard deviations from the mean.
#' @param shape Shape of the result.
#' @param mean Mean before the cut.
#' @param stddev Standard deviation before the cut.
#' @param dtype Dtype of the result; the global float type if NULL.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_truncated_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL) {
  call_function("random.truncated_normal", supplied(shape = as_shape, mean = as_number, stddev = as_number, dtype = as_dtype, seed = as_seed))
}

#' Uniform numbers from `minval` up to, but without, `maxval`
#'
#' @description Uniform numbers from `minval` up to, but without, `maxval`.
#' @param shape Shape of the result.
#' @param minval Least number.
#' @param maxval Upper bound.
#' @param dtype Dtype of the result; the global float type if NULL.
#' @param seed Whole number (the same numbers at each call), `random.SeedGenerator`, or NULL for the global generator.
#' @returns A tensor.
#' @family random
#' @export
random_uniform <- function(shape, minval = 0, maxval = 1, dtype = NULL, seed = NULL) {
  call_function("random.uniform", supplied(shape = as_shape, minval = as_number, maxval = as_number, dtype = as_dtype, seed = as_seed))
}
