# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' One value everywhere, or a given array
#'
#' @description One value everywhere, or a given array.
#' @param value A number, or an array that fits (or broadcasts to) the shape.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_constant <- function(value = 0, ...) {
  construct("initializers.Constant", supplied(value = as_is, .dots = list(...)))
}

#' Truncated normal numbers of variance 2 / (inputs + outputs)
#'
#' @description Truncated normal numbers of variance \eqn{2 / (\text{inputs} + \text{outputs})}.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Source:
#' Glorot and Bengio (2010), equation 12.
#' @family initializers
#' @export
initializer_glorot_normal <- function(seed = NULL, input_axes = NULL, output_axes = NULL, ...) {
  construct("initializers.GlorotNormal", supplied(seed = as_seed, input_axes = as_axes, output_axes = as_axes, .dots = list(...)))
}

#' Uniform numbers within pmsqrt6 / (inputs + outputs); also called Xavier
#'
#' @description Uniform numbers within \eqn{\pm\sqrt{6 / (\text{inputs} + \text{outputs})}}; also called Xavier.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Source:
#' Glorot and Bengio (2010), equation 16.
#' @family initializers
#' @export
initializer_glorot_uniform <- function(seed = NULL, input_axes = NULL, output_axes = NULL, ...) {
  construct("initializers.GlorotUniform", supplied(seed = as_seed, input_axes = as_axes, output_axes = as_axes, .dots = list(...)))
}

#' Truncated normal numbers of variance 2 / inputs, for layers with relu
#'
#' @description Truncated normal numbers of variance \eqn{2 / \text{inputs}}, for layers with relu.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Source:
#' He et al. (2015), arXiv:1502.01852, equation 10.
#' @family initializers
#' @export
initializer_he_normal <- function(seed = NULL, input_axes = NULL, output_axes = NULL, ...) {
  construct("initializers.HeNormal", supplied(seed = as_seed, input_axes = as_axes, output_axes = as_axes, .dots = list(...)))
}

#' Uniform numbers within pmsqrt6 / inputs, for layers with relu
#'
#' @description Uniform numbers within \eqn{\pm\sqrt{6 / \text{inputs}}}, for layers with relu.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Source:
#' He et al. (2015), arXiv:1502.01852.
#' @family initializers
#' @export
initializer_he_uniform <- function(seed = NULL, input_axes = NULL, output_axes = NULL, ...) {
  construct("initializers.HeUniform", supplied(seed = as_seed, input_axes = as_axes, output_axes = as_axes, .dots = list(...)))
}

#' The identity matrix times `gain`, for weights of two axes
#'
#' @description The identity matrix times `gain`, for weights of two axes.
#' @param gain Factor of the ones on the diagonal.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Raises:
#' `ShapeError` for a weight that has not two axes.
#' @family initializers
#' @export
initializer_identity <- function(gain = 1, ...) {
  construct("initializers.Identity", supplied(gain = as_number, .dots = list(...)))
}

#' Truncated normal numbers of variance 1 / inputs
#'
#' @description Truncated normal numbers of variance \eqn{1 / \text{inputs}}.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Source:
#' LeCun et al. (1998), Efficient BackProp, section 4.6.
#' @family initializers
#' @export
initializer_lecun_normal <- function(seed = NULL, input_axes = NULL, output_axes = NULL, ...) {
  construct("initializers.LecunNormal", supplied(seed = as_seed, input_axes = as_axes, output_axes = as_axes, .dots = list(...)))
}

#' Uniform numbers within pmsqrt3 / inputs
#'
#' @description Uniform numbers within \eqn{\pm\sqrt{3 / \text{inputs}}}.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Source:
#' LeCun et al. (1998), Efficient BackProp, section 4.6.
#' @family initializers
#' @export
initializer_lecun_uniform <- function(seed = NULL, input_axes = NULL, output_axes = NULL, ...) {
  construct("initializers.LecunUniform", supplied(seed = as_seed, input_axes = as_axes, output_axes = as_axes, .dots = list(...)))
}

#' All ones
#'
#' @description All ones.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_ones <- function(...) {
  construct("initializers.Ones", supplied(.dots = list(...)))
}

#' A matrix with orthonormal rows or columns (whichever are fewer), from the QR factors of a normal matrix
#'
#' @description A weight of more than two axes is flattened to `[everything before the last axis, last axis]`.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param gain Factor of the matrix.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @section Raises:
#' `ShapeError` for a weight of fewer than two axes.
#' @section Source:
#' Saxe, McClelland and Ganguli (2014), arXiv:1312.6120. The signs of R's diagonal are made positive.
#' @family initializers
#' @export
initializer_orthogonal <- function(seed = NULL, gain = 1, ...) {
  construct("initializers.Orthogonal", supplied(seed = as_seed, gain = as_number, .dots = list(...)))
}

#' Normal numbers
#'
#' @description Normal numbers.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param mean Mean of the numbers.
#' @param stddev Their standard deviation.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_random_normal <- function(seed = NULL, mean = 0, stddev = 0.05, ...) {
  construct("initializers.RandomNormal", supplied(seed = as_seed, mean = as_number, stddev = as_number, .dots = list(...)))
}

#' Uniform numbers
#'
#' @description Uniform numbers.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param minval Lower bound, included.
#' @param maxval Upper bound, not included.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_random_uniform <- function(seed = NULL, minval = -0.05, maxval = 0.05, ...) {
  construct("initializers.RandomUniform", supplied(seed = as_seed, minval = as_number, maxval = as_number, .dots = list(...)))
}

#' Normal numbers, drawn again while they lie further than two standard deviations from the mean
#'
#' @description Normal numbers, drawn again while they lie further than two standard deviations from the mean.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param mean Mean of the numbers.
#' @param stddev Standard deviation before truncation.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_truncated_normal <- function(seed = NULL, mean = 0, stddev = 0.05, ...) {
  construct("initializers.TruncatedNormal", supplied(seed = as_seed, mean = as_number, stddev = as_number, .dots = list(...)))
}

#' Numbers whose variance is scale / n, where n counts the weight's inputs, its outputs, or their mean
#'
#' @description Numbers whose variance is \eqn{\text{scale} / n}, where \eqn{n} counts the weight's inputs, its outputs, or
#' their mean.
#' @param seed Whole number or SeedGenerator; NULL draws a seed at construction.
#' @param input_axes The axes of the weight that are inputs; with `output_axes`, in place of the usual ones. Counted from 1;
#' negative numbers count from the end.
#' @param output_axes The axes of the weight that are outputs. Counted from 1; negative numbers count from the end.
#' @param scale Factor of the variance. Greater than 0.
#' @param mode What \eqn{n} is: `"fan_in"` (inputs), `"fan_out"` (outputs) or `"fan_avg"` (their mean). One of `"fan_in"`,
#' `"fan_out"`, `"fan_avg"`.
#' @param distribution `"truncated_normal"` (also `"normal"`), `"untruncated_normal"` or `"uniform"`. One of `"truncated_normal"`,
#' `"untruncated_normal"`, `"uniform"`, `"normal"`.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_variance_scaling <- function(
    seed = NULL, input_axes = NULL, output_axes = NULL, scale = 1, mode = "fan_in",
    distribution = "truncated_normal", ...) {
  construct("initializers.VarianceScaling", supplied(
    seed = as_seed, input_axes = as_axes, output_axes = as_axes, scale = as_number, mode = as_choice,
    distribution = as_choice, .dots = list(...)))
}

#' All zeros
#'
#' @description All zeros.
#' @param ... Further arguments, by name.
#' @returns A initializer object.
#' @family initializers
#' @export
initializer_zeros <- function(...) {
  construct("initializers.Zeros", supplied(.dots = list(...)))
}
