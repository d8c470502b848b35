# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Class indices drawn from unnormalised log-probabilities: `\[batch, classes\] -> \[batch, num_samples\]`
#'
#' @description Class indices drawn from unnormalised log-probabilities: `[batch, classes] -> [batch, num_samples]`.
#' @param logits See the description.
#' @param num_samples See the description.
#' @param dtype See the description.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_categorical <- function(logits, num_samples, dtype = "int32", seed = NULL) {
  call_function("random.categorical", supplied(logits = as_is, num_samples = as_whole, dtype = as_dtype, seed = as_seed))
}

#' Set a fraction `rate` of the entries to zero and scale the rest by `1 / (1 - rate)`
#'
#' @description Set a fraction `rate` of the entries to zero and scale the rest by `1 / (1 - rate)`.
#' @param inputs See the description.
#' @param rate See the description.
#' @param noise_shape See the description.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_dropout <- function(inputs, rate, noise_shape = NULL, seed = NULL) {
  call_function("random.dropout", supplied(inputs = as_is, rate = as_number, noise_shape = as_is, seed = as_seed))
}

#' Normal numbers of the given mean and standard deviation
#'
#' @description Normal numbers of the given mean and standard deviation.
#' @param shape See the description.
#' @param mean See the description.
#' @param stddev See the description.
#' @param dtype See the description.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL) {
  call_function("random.normal", supplied(shape = as_shape, mean = as_number, stddev = as_number, dtype = as_dtype, seed = as_seed))
}

#' Whole numbers from `minval` up to, but without, `maxval`
#'
#' @description Whole numbers from `minval` up to, but without, `maxval`.
#' @param shape See the description.
#' @param minval See the description.
#' @param maxval See the description.
#' @param dtype See the description.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_integer <- function(shape, minval, maxval, dtype = "int32", seed = NULL) {
  call_function("random.randint", supplied(shape = as_shape, minval = as_whole, maxval = as_whole, dtype = as_dtype, seed = as_seed))
}

#' The entries of `x` in random order along one axis
#'
#' @description The entries of `x` in random order along one axis.
#' @param x See the description.
#' @param axis Counted from 1; negative numbers count from the end.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_shuffle <- function(x, axis = 1L, seed = NULL) {
  call_function("random.shuffle", supplied(x = as_tensor, axis = as_axis, seed = as_seed))
}

#' Normal numbers, drawn again while they lie further than two standard deviations from the mean
#'
#' @description Normal numbers, drawn again while they lie further than two standard deviations from the mean.
#' @param shape See the description.
#' @param mean See the description.
#' @param stddev See the description.
#' @param dtype See the description.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_truncated_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL) {
  call_function("random.truncated_normal", supplied(shape = as_shape, mean = as_number, stddev = as_number, dtype = as_dtype, seed = as_seed))
}

#' Uniform numbers from `minval` up to, but without, `maxval`
#'
#' @description Uniform numbers from `minval` up to, but without, `maxval`.
#' @param shape See the description.
#' @param minval See the description.
#' @param maxval See the description.
#' @param dtype See the description.
#' @param seed See the description.
#' @returns A tensor.
#' @family random
#' @export
random_uniform <- function(shape, minval = 0, maxval = 1, dtype = NULL, seed = NULL) {
  call_function("random.uniform", supplied(shape = as_shape, minval = as_number, maxval = as_number, dtype = as_dtype, seed = as_seed))
}
