# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' |x|, elementwise
#'
#' @description |x|, elementwise.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_absolute <- function(x) {
  call_function("ops.absolute", supplied(x = as_operand))
}

#' @rdname op_absolute
#' @export
op_abs <- op_absolute

#' x1 + x2
#'
#' @description x1 + x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_add <- function(x1, x2) {
  call_function("ops.add", supplied(x1 = as_operand, x2 = as_operand))
}

#' Whether every entry is true (not 0)
#'
#' @description Whether every entry is true (not 0).
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_all <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.all", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' Whether |x1 - x2| <= atol + rtol * |x2| everywhere
#'
#' @description Whether |x1 - x2| <= atol + rtol * |x2| everywhere.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param rtol Relative tolerance.
#' @param atol Absolute tolerance.
#' @param equal_nan Whether two NaN are equal.
#' @returns A tensor.
#' @export
op_allclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE) {
  call_function("ops.allclose", supplied(x1 = as_operand, x2 = as_operand, rtol = as_number, atol = as_number, equal_nan = as_flag))
}

#' The largest entry along `axis`
#'
#' @description The largest entry along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_amax <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.amax", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The smallest entry along `axis`
#'
#' @description The smallest entry along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_amin <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.amin", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The angle of x in the complex plane, in radians
#'
#' @description The angle of x in the complex plane, in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_angle <- function(x) {
  call_function("ops.angle", supplied(x = as_operand))
}

#' Whether some entry is true (not 0)
#'
#' @description Whether some entry is true (not 0).
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_any <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.any", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' x2 after x1 along `axis`; both flattened if NULL
#'
#' @description x2 after x1 along `axis`; both flattened if NULL.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_append <- function(x1, x2, axis = NULL) {
  call_function("ops.append", supplied(x1 = as_operand, x2 = as_operand, axis = as_axis))
}

#' Numbers from `start` up to, but without, `stop`; with one number, from 0 up to it
#'
#' @description Numbers from `start` up to, but without, `stop`; with one number, from 0 up to it.
#' @param start First value.
#' @param stop Last value.
#' @param step Distance between two values.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_arange <- function(start, stop = NULL, step = NULL, dtype = NULL) {
  call_function("ops.arange", supplied(start = as_operand, stop = as_operand, step = as_operand, dtype = as_dtype))
}

#' The angle between 0 and pi whose cosine is x
#'
#' @description The angle between 0 and pi whose cosine is x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_arccos <- function(x) {
  call_function("ops.arccos", supplied(x = as_operand))
}

#' The inverse of cosh, for x >= 1
#'
#' @description The inverse of cosh, for x >= 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_arccosh <- function(x) {
  call_function("ops.arccosh", supplied(x = as_operand))
}

#' The angle between -pi/2 and pi/2 whose sine is x
#'
#' @description The angle between -pi/2 and pi/2 whose sine is x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_arcsin <- function(x) {
  call_function("ops.arcsin", supplied(x = as_operand))
}

#' The inverse of sinh
#'
#' @description The inverse of sinh.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_arcsinh <- function(x) {
  call_function("ops.arcsinh", supplied(x = as_operand))
}

#' The angle between -pi/2 and pi/2 whose tangent is x
#'
#' @description The angle between -pi/2 and pi/2 whose tangent is x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_arctan <- function(x) {
  call_function("ops.arctan", supplied(x = as_operand))
}

#' The angle of the point (x2, x1), from -pi to pi
#'
#' @description The angle of the point (x2, x1), from -pi to pi.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_arctan2 <- function(x1, x2) {
  call_function("ops.arctan2", supplied(x1 = as_operand, x2 = as_operand))
}

#' The inverse of tanh, for |x| < 1
#'
#' @description The inverse of tanh, for |x| < 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_arctanh <- function(x) {
  call_function("ops.arctanh", supplied(x = as_operand))
}

#' The index of the largest entry (the first of equals), counted from 1
#'
#' @description The index of the largest entry (the first of equals), counted from 1.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_argmax <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE) {
  positions(call_function("ops.argmax", supplied(x = as_operand, axis = as_axis, keepdims = as_flag)), zero_indexed)
}

#' The index of the smallest entry (the first of equals), counted from 1
#'
#' @description The index of the smallest entry (the first of equals), counted from 1.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_argmin <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE) {
  positions(call_function("ops.argmin", supplied(x = as_operand, axis = as_axis, keepdims = as_flag)), zero_indexed)
}

#' Indices that put the `kth` entry in its place, smaller ones before and larger ones after it
#'
#' @description Indices that put the `kth` entry in its place, smaller ones before and larger ones after it.
#' @param x A tensor, array, number or list of numbers.
#' @param kth The place, counted from 1. Counted from 1; negative numbers count from the end.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_argpartition <- function(x, kth, axis = -1L, zero_indexed = FALSE) {
  positions(call_function("ops.argpartition", supplied(x = as_operand, kth = as_axis, axis = as_axis)), zero_indexed)
}

#' The indices that put the entries in increasing order along `axis`
#'
#' @description The indices that put the entries in increasing order along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_argsort <- function(x, axis = -1L, zero_indexed = FALSE) {
  positions(call_function("ops.argsort", supplied(x = as_operand, axis = as_axis)), zero_indexed)
}

#' A value as an array
#'
#' @description A value as an array.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_array <- function(x, dtype = NULL) {
  call_function("ops.array", supplied(x = as_operand, dtype = as_dtype))
}

#' Cut along `axis` into a list of parts that are as equal as they can be
#'
#' @description Cut along `axis` into a list of parts that are as equal as they can be.
#' @param x A tensor, array, number or list of numbers.
#' @param indices_or_sections Number of equal parts, or the positions at which to cut.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_array_split <- function(x, indices_or_sections, axis = 1L) {
  call_function("ops.array_split", supplied(x = as_operand, indices_or_sections = as_is, axis = as_axis))
}

#' The running combination of entries by an associative function, computed in parallel
#'
#' @description The running combination of entries by an associative function, computed in parallel.
#' @param f Function of two parts: their combination.
#' @param elems A tensor, or a tree of them.
#' @param reverse Whether to go from the end to the beginning.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_associative_scan <- function(f, elems, reverse = FALSE, axis = 1L) {
  call_function("ops.associative_scan", supplied(f = as_function, elems = as_operand, reverse = as_flag, axis = as_axis))
}

#' The weighted mean along `axis`
#'
#' @description The weighted mean along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param weights Weight of each entry.
#' @returns A tensor.
#' @export
op_average <- function(x, axis = NULL, weights = NULL) {
  call_function("ops.average", supplied(x = as_operand, axis = as_axes, weights = as_operand))
}

#' The mean of each window; places outside the input do not count
#'
#' @description The mean of each window; places outside the input do not count.
#' @param inputs A tensor.
#' @param pool_size Size of the window in each spatial dimension.
#' @param strides Step of the window in each spatial dimension.
#' @param padding `valid` (none) or `same` (zeros, so that the size is that of the input divided by the stride).
#' @param data_format `channels_last` or `channels_first`; the global setting if NULL.
#' @returns A tensor.
#' @export
op_average_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL) {
  call_function("ops.average_pool", supplied(inputs = as_operand, pool_size = as_is, strides = as_is, padding = as_text, data_format = as_text))
}

#' The Bartlett (triangular) window of length x
#'
#' @description The Bartlett (triangular) window of length x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_bartlett <- function(x) {
  call_function("ops.bartlett", supplied(x = as_operand))
}

#' (x - mean) / sqrt(variance + epsilon) * scale + offset, where the statistics belong to the entries of one
#' axis
#'
#' @description (x - mean) / sqrt(variance + epsilon) * scale + offset, where the statistics belong to the entries of one
#' axis.
#' @param x A tensor, array, number or list of numbers.
#' @param mean Means.
#' @param variance Variances.
#' @param axis The axis to which they belong. Counted from 1; negative numbers count from the end.
#' @param offset What is added at the end.
#' @param scale What the normalised values are multiplied by.
#' @param epsilon Added to the variance, so that the division is safe.
#' @returns A tensor.
#' @export
op_batch_normalization <- function(x, mean, variance, axis, offset = NULL, scale = NULL, epsilon = 0.001) {
  call_function("ops.batch_normalization", supplied(
    x = as_operand, mean = as_operand, variance = as_operand, axis = as_axis, offset = as_operand,
    scale = as_operand, epsilon = as_number))
}

#' -y log p - (1 - y) log(1 - p), elementwise
#'
#' @description -y log p - (1 - y) log(1 - p), elementwise.
#' @param target The true values.
#' @param output The predicted values.
#' @param from_logits Whether the predictions are logits, not probabilities.
#' @returns A tensor.
#' @export
op_binary_crossentropy <- function(target, output, from_logits = FALSE) {
  call_function("ops.binary_crossentropy", supplied(target = as_operand, output = as_operand, from_logits = as_flag))
}

#' How often each whole number from 0 up occurs, along the last axis
#'
#' @description How often each whole number from 0 up occurs, along the last axis.
#' @param x A tensor, array, number or list of numbers.
#' @param weights How much each occurrence counts.
#' @param minlength Least length of the result; needed where the numbers are not known yet.
#' @param sparse Not supported: must be FALSE.
#' @returns A tensor.
#' @export
op_bincount <- function(x, weights = NULL, minlength = 0L, sparse = FALSE) {
  call_function("ops.bincount", supplied(x = as_operand, weights = as_operand, minlength = as_whole, sparse = as_flag))
}

#' The bits that are set in both
#'
#' @description The bits that are set in both.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_bitwise_and <- function(x, y) {
  call_function("ops.bitwise_and", supplied(x = as_operand, y = as_operand))
}

#' Every bit turned round
#'
#' @description Every bit turned round.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_bitwise_invert <- function(x) {
  call_function("ops.bitwise_invert", supplied(x = as_operand))
}

#' The bits moved y places to the left
#'
#' @description The bits moved y places to the left.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_bitwise_left_shift <- function(x, y) {
  call_function("ops.bitwise_left_shift", supplied(x = as_operand, y = as_operand))
}

#' Every bit turned round
#'
#' @description Every bit turned round.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_bitwise_not <- function(x) {
  call_function("ops.bitwise_not", supplied(x = as_operand))
}

#' The bits that are set in either
#'
#' @description The bits that are set in either.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_bitwise_or <- function(x, y) {
  call_function("ops.bitwise_or", supplied(x = as_operand, y = as_operand))
}

#' The bits moved y places to the right
#'
#' @description The bits moved y places to the right.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_bitwise_right_shift <- function(x, y) {
  call_function("ops.bitwise_right_shift", supplied(x = as_operand, y = as_operand))
}

#' The bits that are set in exactly one
#'
#' @description The bits that are set in exactly one.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_bitwise_xor <- function(x, y) {
  call_function("ops.bitwise_xor", supplied(x = as_operand, y = as_operand))
}

#' The Blackman window of length x
#'
#' @description The Blackman window of length x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_blackman <- function(x) {
  call_function("ops.blackman", supplied(x = as_operand))
}

#' Repeated along new axes and along axes of size 1, so that it has a shape
#'
#' @description Repeated along new axes and along axes of size 1, so that it has a shape.
#' @param x A tensor, array, number or list of numbers.
#' @param shape Shape of the result.
#' @returns A tensor.
#' @export
op_broadcast_to <- function(x, shape) {
  call_function("ops.broadcast_to", supplied(x = as_operand, shape = as_shape))
}

#' The entries in another dtype
#'
#' @description Decimal places are cut off where it is whole.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_cast <- function(x, dtype) {
  call_function("ops.cast", supplied(x = as_operand, dtype = as_dtype))
}

#' -sum y log p along the class axis; probabilities are rescaled to sum 1
#'
#' @description -sum y log p along the class axis; probabilities are rescaled to sum 1.
#' @param target The true values.
#' @param output The predicted values.
#' @param from_logits Whether the predictions are logits, not probabilities.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L) {
  call_function("ops.categorical_crossentropy", supplied(target = as_operand, output = as_operand, from_logits = as_flag, axis = as_axis))
}

#' The cube root of x
#'
#' @description The cube root of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_cbrt <- function(x) {
  call_function("ops.cbrt", supplied(x = as_operand))
}

#' The Euclidean distance of each row of x to each row of y
#'
#' @description The Euclidean distance of each row of x to each row of y.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_cdist <- function(x, y) {
  call_function("ops.cdist", supplied(x = as_operand, y = as_operand))
}

#' The smallest whole number that is not less than x, as a float
#'
#' @description The smallest whole number that is not less than x, as a float.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_ceil <- function(x) {
  call_function("ops.ceil", supplied(x = as_operand))
}

#' max(x, 0) + min(0, alpha (e^(x/alpha) - 1))
#'
#' @description max(x, 0) + min(0, alpha (e^(x/alpha) - 1)).
#' @param x A tensor, array, number or list of numbers.
#' @param alpha Scale of the negative part.
#' @returns A tensor.
#' @export
op_celu <- function(x, alpha = 1) {
  call_function("ops.celu", supplied(x = as_operand, alpha = as_number))
}

#' The triangular L with L LT = x, for positive definite x; its transpose if `upper`
#'
#' @description The triangular L with L LT = x, for positive definite x; its transpose if `upper`.
#' @param x A tensor, array, number or list of numbers.
#' @param upper Whether the factor is upper triangular.
#' @returns A tensor.
#' @export
op_cholesky <- function(x, upper = FALSE) {
  call_function("ops.cholesky", supplied(x = as_operand, upper = as_flag))
}

#' The inverse of the matrix of which x is the Cholesky factor
#'
#' @description The inverse of the matrix of which x is the Cholesky factor.
#' @param x A tensor, array, number or list of numbers.
#' @param upper Whether the factor is upper triangular.
#' @returns A tensor.
#' @export
op_cholesky_inverse <- function(x, upper = FALSE) {
  call_function("ops.cholesky_inverse", supplied(x = as_operand, upper = as_flag))
}

#' x, but `x_min` where it is less and `x_max` where it is more
#'
#' @description x, but `x_min` where it is less and `x_max` where it is more.
#' @param x A tensor, array, number or list of numbers.
#' @param x_min Lower bound.
#' @param x_max Upper bound.
#' @returns A tensor.
#' @export
op_clip <- function(x, x_min, x_max) {
  call_function("ops.clip", supplied(x = as_operand, x_min = as_operand, x_max = as_operand))
}

#' Joined along an axis that exists
#'
#' @description Joined along an axis that exists.
#' @param xs List of tensors.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_concatenate <- function(xs, axis = 1L) {
  call_function("ops.concatenate", supplied(xs = as_operand, axis = as_axis))
}

#' The result of one of two functions without arguments
#'
#' @description The result of one of two functions without arguments.
#' @param pred Whether it is the first.
#' @param true_fn Called where `pred` holds.
#' @param false_fn Called otherwise.
#' @returns A tensor.
#' @export
op_cond <- function(pred, true_fn, false_fn) {
  call_function("ops.cond", supplied(pred = as_operand, true_fn = as_function, false_fn = as_function))
}

#' The complex conjugate of x
#'
#' @description The complex conjugate of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_conj <- function(x) {
  call_function("ops.conj", supplied(x = as_operand))
}

#' @rdname op_conj
#' @export
op_conjugate <- op_conj

#' Cross-correlation of the inputs with a kernel `\[*window, channels / groups, filters\]`
#'
#' @description Cross-correlation of the inputs with a kernel `[*window, channels / groups, filters]`.
#' @param inputs A tensor.
#' @param kernel The kernel: spatial sizes, input channels, output channels.
#' @param strides Step of the window in each spatial dimension.
#' @param padding `valid` (none) or `same` (zeros, so that the size is that of the input divided by the stride).
#' @param data_format `channels_last` or `channels_first`; the global setting if NULL.
#' @param dilation_rate Distance between two entries of the kernel in each spatial dimension.
#' @returns A tensor.
#' @export
op_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L) {
  call_function("ops.conv", supplied(
    inputs = as_operand, kernel = as_operand, strides = as_is, padding = as_text, data_format = as_text,
    dilation_rate = as_is))
}

#' The gradient of a convolution with respect to its input, as a function: it makes images larger
#'
#' @description The gradient of a convolution with respect to its input, as a function: it makes images larger.
#' @param inputs A tensor.
#' @param kernel Kernel `[*window, filters, channels]`.
#' @param strides Step of the window in each spatial dimension.
#' @param padding `valid` (none) or `same` (zeros, so that the size is that of the input divided by the stride).
#' @param output_padding What is added to the size of the result in each dimension; by `padding` and `strides` if NULL.
#' @param data_format `channels_last` or `channels_first`; the global setting if NULL.
#' @param dilation_rate Distance between two entries of the kernel in each spatial dimension.
#' @returns A tensor.
#' @export
op_conv_transpose <- function(
    inputs, kernel, strides = 1L, padding = "valid", output_padding = NULL, data_format = NULL,
    dilation_rate = 1L) {
  call_function("ops.conv_transpose", supplied(
    inputs = as_operand, kernel = as_operand, strides = as_is, padding = as_text, output_padding = as_is,
    data_format = as_text, dilation_rate = as_is))
}

#' An array as a NumPy array
#'
#' @description An array as a NumPy array.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_convert_to_numpy <- function(x) {
  call_function("ops.convert_to_numpy", supplied(x = as_operand))
}

#' A number, list, NumPy array or variable as an array on the device
#'
#' @description A number, list, NumPy array or variable as an array on the device.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @param sparse Not supported: must be FALSE.
#' @param ragged Not supported: must be FALSE.
#' @returns A tensor.
#' @export
op_convert_to_tensor <- function(x, dtype = NULL, sparse = NULL, ragged = NULL) {
  call_function("ops.convert_to_tensor", supplied(x = as_operand, dtype = as_dtype, sparse = as_flag, ragged = as_flag))
}

#' A copy of x
#'
#' @description A copy of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_copy <- function(x) {
  call_function("ops.copy", supplied(x = as_operand))
}

#' The correlation coefficients of the rows
#'
#' @description The correlation coefficients of the rows.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_corrcoef <- function(x) {
  call_function("ops.corrcoef", supplied(x = as_operand))
}

#' sum x1\[n + k\] * conj(x2\[n\]) for each shift k, of two sequences
#'
#' @description sum x1\[n + k\] * conj(x2\[n\]) for each shift k, of two sequences.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param mode `valid`, `same` or `full`: which shifts.
#' @returns A tensor.
#' @export
op_correlate <- function(x1, x2, mode = "valid") {
  call_function("ops.correlate", supplied(x1 = as_operand, x2 = as_operand, mode = as_text))
}

#' cos x, x in radians
#'
#' @description cos x, x in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_cos <- function(x) {
  call_function("ops.cos", supplied(x = as_operand))
}

#' (ex + ex) / 2
#'
#' @description (ex + ex) / 2.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_cosh <- function(x) {
  call_function("ops.cosh", supplied(x = as_operand))
}

#' How many entries are not 0
#'
#' @description How many entries are not 0.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_count_nonzero <- function(x, axis = NULL) {
  call_function("ops.count_nonzero", supplied(x = as_operand, axis = as_axes))
}

#' The cross product of vectors with 2 or 3 entries
#'
#' @description The cross product of vectors with 2 or 3 entries.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param axisa Axis of the vectors in x1. Counted from 1; negative numbers count from the end.
#' @param axisb Axis of the vectors in x2. Counted from 1; negative numbers count from the end.
#' @param axisc Axis of the vectors in the result. Counted from 1; negative numbers count from the end.
#' @param axis One axis for all three. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_cross <- function(x1, x2, axisa = -1L, axisb = -1L, axisc = -1L, axis = NULL) {
  call_function("ops.cross", supplied(x1 = as_operand, x2 = as_operand, axisa = as_axis, axisb = as_axis, axisc = as_axis, axis = as_axis))
}

#' The running product along `axis`, or of all entries in order
#'
#' @description The running product along `axis`, or of all entries in order.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_cumprod <- function(x, axis = NULL, dtype = NULL) {
  call_function("ops.cumprod", supplied(x = as_operand, axis = as_axis, dtype = as_dtype))
}

#' The running sum along `axis`, or of all entries in order
#'
#' @description The running sum along `axis`, or of all entries in order.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_cumsum <- function(x, axis = NULL, dtype = NULL) {
  call_function("ops.cumsum", supplied(x = as_operand, axis = as_axis, dtype = as_dtype))
}

#' A function with a gradient of one's own; usable as a decorator
#'
#' @description `f(*args)` returns its result and a function of the gradient with respect to that result (one argument for
#' each result), which returns the gradient with respect to each argument: one array for one argument, else a
#' tuple.
#' @param f Function of tensors: `(result, gradient function)`.
#' @returns A tensor.
#' @export
op_custom_gradient <- function(f) {
  call_function("ops.custom_gradient", supplied(f = as_function))
}

#' pi x / 180
#'
#' @description pi x / 180.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_deg2rad <- function(x) {
  call_function("ops.deg2rad", supplied(x = as_operand))
}

#' A convolution of each channel by itself with a kernel `\[*window, channels, multiplier\]`
#'
#' @description A convolution of each channel by itself with a kernel `[*window, channels, multiplier]`.
#' @param inputs A tensor.
#' @param kernel The kernel: spatial sizes, input channels, output channels.
#' @param strides Step of the window in each spatial dimension.
#' @param padding `valid` (none) or `same` (zeros, so that the size is that of the input divided by the stride).
#' @param data_format `channels_last` or `channels_first`; the global setting if NULL.
#' @param dilation_rate Distance between two entries of the kernel in each spatial dimension.
#' @returns A tensor.
#' @export
op_depthwise_conv <- function(
    inputs, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L) {
  call_function("ops.depthwise_conv", supplied(
    inputs = as_operand, kernel = as_operand, strides = as_is, padding = as_text, data_format = as_text,
    dilation_rate = as_is))
}

#' The determinant
#'
#' @description The determinant.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_det <- function(x) {
  call_function("ops.det", supplied(x = as_operand))
}

#' A diagonal of a matrix, or a matrix with a vector as its diagonal
#'
#' @description A diagonal of a matrix, or a matrix with a vector as its diagonal.
#' @param x A tensor, array, number or list of numbers.
#' @param k Diagonal: 0 is the main one, positive numbers are above it, negative ones below.
#' @returns A tensor.
#' @export
op_diag <- function(x, k = 0L) {
  call_function("ops.diag", supplied(x = as_operand, k = as_whole))
}

#' A matrix with the flattened entries as its diagonal
#'
#' @description A matrix with the flattened entries as its diagonal.
#' @param x A tensor, array, number or list of numbers.
#' @param k Diagonal: 0 is the main one, positive numbers are above it, negative ones below.
#' @returns A tensor.
#' @export
op_diagflat <- function(x, k = 0L) {
  call_function("ops.diagflat", supplied(x = as_operand, k = as_whole))
}

#' The diagonal of the plane of two axes, along a new last axis
#'
#' @description The diagonal of the plane of two axes, along a new last axis.
#' @param x A tensor, array, number or list of numbers.
#' @param offset Distance from the main diagonal.
#' @param axis1 First of the two axes. Counted from 1; negative numbers count from the end.
#' @param axis2 Second of the two axes. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_diagonal <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L) {
  call_function("ops.diagonal", supplied(x = as_operand, offset = as_whole, axis1 = as_axis, axis2 = as_axis))
}

#' Each entry minus the one before it along `axis`, `n` times
#'
#' @description Each entry minus the one before it along `axis`, `n` times.
#' @param a A tensor.
#' @param n How many times.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_diff <- function(a, n = 1L, axis = -1L) {
  call_function("ops.diff", supplied(a = as_operand, n = as_whole, axis = as_axis))
}

#' The number of the bin of each entry: how many of the increasing edges are not greater than it
#'
#' @description The number of the bin of each entry: how many of the increasing edges are not greater than it.
#' @param x A tensor, array, number or list of numbers.
#' @param bins Number of bins, or their edges.
#' @returns A tensor.
#' @export
op_digitize <- function(x, bins) {
  call_function("ops.digitize", supplied(x = as_operand, bins = as_operand))
}

#' x1 / x2 as floats
#'
#' @description x1 / x2 as floats.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_divide <- function(x1, x2) {
  call_function("ops.divide", supplied(x1 = as_operand, x2 = as_operand))
}

#' x1 / x2, and 0 where x2 is 0
#'
#' @description x1 / x2, and 0 where x2 is 0.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_divide_no_nan <- function(x1, x2) {
  call_function("ops.divide_no_nan", supplied(x1 = as_operand, x2 = as_operand))
}

#' The product over the last axis of x1 and the last but one (the only one) of x2
#'
#' @description The product over the last axis of x1 and the last but one (the only one) of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_dot <- function(x1, x2) {
  call_function("ops.dot", supplied(x1 = as_operand, x2 = as_operand))
}

#' softmax(q kT * scale + bias) v for each head
#'
#' @description softmax(q kT * scale + bias) v for each head.
#' @param query Queries, `[batch, time, heads, size]`.
#' @param key Keys, `[batch, places, key heads, size]`; the number of heads is a multiple of that of key heads.
#' @param value Values, `[batch, places, key heads, size]`.
#' @param bias Added to the scores, broadcast to `[batch, heads, time, places]`.
#' @param mask Which places may be looked at, broadcast in the same way.
#' @param scale Factor of the scores; 1 / sqrtsize if NULL.
#' @param is_causal Whether only places that are not later are looked at.
#' @param flash_attention Without effect: the compiler fuses the steps.
#' @param attn_logits_soft_cap Bound that the scores approach smoothly.
#' @returns A tensor.
#' @export
op_dot_product_attention <- function(
    query, key, value, bias = NULL, mask = NULL, scale = NULL, is_causal = FALSE, flash_attention = NULL,
    attn_logits_soft_cap = NULL) {
  call_function("ops.dot_product_attention", supplied(
    query = as_operand, key = as_operand, value = as_operand, bias = as_operand, mask = as_operand,
    scale = as_number, is_causal = as_flag, flash_attention = as_is, attn_logits_soft_cap = as_number))
}

#' Cut along the third axis
#'
#' @description Cut along the third axis.
#' @param x A tensor, array, number or list of numbers.
#' @param indices_or_sections Number of equal parts, or the positions at which to cut.
#' @returns A tensor.
#' @export
op_dsplit <- function(x, indices_or_sections) {
  call_function("ops.dsplit", supplied(x = as_operand, indices_or_sections = as_is))
}

#' Joined along the third axis
#'
#' @description Joined along the third axis.
#' @param xs List of tensors.
#' @returns A tensor.
#' @export
op_dstack <- function(xs) {
  call_function("ops.dstack", supplied(xs = as_operand))
}

#' The name of the dtype
#'
#' @description The name of the dtype.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_dtype <- function(x) {
  call_function("ops.dtype", supplied(x = as_operand))
}

#' Eigenvalues and eigenvectors (columns) of a square matrix
#'
#' @description CPU only.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_eig <- function(x) {
  call_function("ops.eig", supplied(x = as_operand))
}

#' Eigenvalues in increasing order, and eigenvectors as columns, of a symmetric matrix
#'
#' @description Eigenvalues in increasing order, and eigenvectors as columns, of a symmetric matrix.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_eigh <- function(x) {
  call_function("ops.eigh", supplied(x = as_operand))
}

#' The sum of products that index letters describe: `"ij,jk->ik"` is the matrix product
#'
#' @description The sum of products that index letters describe: `"ij,jk->ik"` is the matrix product.
#' @param subscripts Index letters of each operand, and after `->` those of the result.
#' @param ... Tensors or arrays.
#' @returns A tensor.
#' @export
op_einsum <- function(subscripts, ...) {
  call_function("ops.einsum", c(unname(supplied(subscripts = as_text)), lapply(unname(list(...)), as_operand)))
}

#' x where x > 0, else alpha (ex - 1)
#'
#' @description x where x > 0, else alpha (ex - 1).
#' @param x A tensor, array, number or list of numbers.
#' @param alpha Scale of the negative part.
#' @returns A tensor.
#' @export
op_elu <- function(x, alpha = 1) {
  call_function("ops.elu", supplied(x = as_operand, alpha = as_number))
}

#' An array whose entries do not matter: zeros
#'
#' @description An array whose entries do not matter: zeros.
#' @param shape Shape of the result.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_empty <- function(shape, dtype = NULL) {
  call_function("ops.empty", supplied(shape = as_shape, dtype = as_dtype))
}

#' An array in the shape of `x` whose entries do not matter: zeros
#'
#' @description An array in the shape of `x` whose entries do not matter: zeros.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_empty_like <- function(x, dtype = NULL) {
  call_function("ops.empty_like", supplied(x = as_operand, dtype = as_dtype))
}

#' Whether x1 = x2, elementwise
#'
#' @description Whether x1 = x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_equal <- function(x1, x2) {
  call_function("ops.equal", supplied(x1 = as_operand, x2 = as_operand))
}

#' The error function 2/sqrtpi 0x e^(-t^2) dt
#'
#' @description The error function 2/sqrtpi 0x e^(-t^2) dt.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_erf <- function(x) {
  call_function("ops.erf", supplied(x = as_operand))
}

#' 1 - erf(x)
#'
#' @description 1 - erf(x).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_erfc <- function(x) {
  call_function("ops.erfc", supplied(x = as_operand))
}

#' The inverse of the error function
#'
#' @description The inverse of the error function.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_erfinv <- function(x) {
  call_function("ops.erfinv", supplied(x = as_operand))
}

#' ex
#'
#' @description ex.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_exp <- function(x) {
  call_function("ops.exp", supplied(x = as_operand))
}

#' 2x
#'
#' @description 2x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_exp2 <- function(x) {
  call_function("ops.exp2", supplied(x = as_operand))
}

#' New axes of size 1, at `axis` of the result
#'
#' @description New axes of size 1, at `axis` of the result.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_expand_dims <- function(x, axis) {
  call_function("ops.expand_dims", supplied(x = as_operand, axis = as_axes))
}

#' ex - 1, exact for small x
#'
#' @description ex - 1, exact for small x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_expm1 <- function(x) {
  call_function("ops.expm1", supplied(x = as_operand))
}

#' Windows of the last axis: `\[..., time\] -> \[..., windows, sequence_length\]`
#'
#' @description Windows of the last axis: `[..., time] -> [..., windows, sequence_length]`.
#' @param x A tensor, array, number or list of numbers.
#' @param sequence_length Length of each window.
#' @param sequence_stride Distance between the starts of two windows.
#' @returns A tensor.
#' @export
op_extract_sequences <- function(x, sequence_length, sequence_stride) {
  call_function("ops.extract_sequences", supplied(x = as_operand, sequence_length = as_count, sequence_stride = as_count))
}

#' Ones on a diagonal, zeros elsewhere
#'
#' @description Ones on a diagonal, zeros elsewhere.
#' @param N Number of rows.
#' @param M Number of columns; as many as rows if NULL.
#' @param k Diagonal: 0 is the main one, positive numbers are above it, negative ones below.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_eye <- function(N, M = NULL, k = 0L, dtype = NULL) {
  call_function("ops.eye", supplied(N = as_whole, M = as_whole, k = as_whole, dtype = as_dtype))
}

#' |x| as floats
#'
#' @description |x| as floats.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_fabs <- function(x) {
  call_function("ops.fabs", supplied(x = as_operand))
}

#' The Fourier transform along the last axis, of and as a pair (real part, imaginary part)
#'
#' @description The Fourier transform along the last axis, of and as a pair (real part, imaginary part).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_fft <- function(x) {
  call_function("ops.fft", supplied(x = as_operand))
}

#' The Fourier transform along the last two axes, of and as a pair (real part, imaginary part)
#'
#' @description The Fourier transform along the last two axes, of and as a pair (real part, imaginary part).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_fft2 <- function(x) {
  call_function("ops.fft2", supplied(x = as_operand))
}

#' The entries in the opposite order along `axis`
#'
#' @description The entries in the opposite order along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_flip <- function(x, axis = NULL) {
  call_function("ops.flip", supplied(x = as_operand, axis = as_axes))
}

#' The second axis in the opposite order
#'
#' @description The second axis in the opposite order.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_fliplr <- function(x) {
  call_function("ops.fliplr", supplied(x = as_operand))
}

#' The first axis in the opposite order
#'
#' @description The first axis in the opposite order.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_flipud <- function(x) {
  call_function("ops.flipud", supplied(x = as_operand))
}

#' The largest whole number that is not greater than x, as a float
#'
#' @description The largest whole number that is not greater than x, as a float.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_floor <- function(x) {
  call_function("ops.floor", supplied(x = as_operand))
}

#' The largest whole number that is not greater than x1 / x2
#'
#' @description The largest whole number that is not greater than x1 / x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_floor_divide <- function(x1, x2) {
  call_function("ops.floor_divide", supplied(x1 = as_operand, x2 = as_operand))
}

#' The larger of each two entries; NaN loses
#'
#' @description The larger of each two entries; NaN loses.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_fmax <- function(x1, x2) {
  call_function("ops.fmax", supplied(x1 = as_operand, x2 = as_operand))
}

#' The smaller of each two entries; NaN loses
#'
#' @description The smaller of each two entries; NaN loses.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_fmin <- function(x1, x2) {
  call_function("ops.fmin", supplied(x1 = as_operand, x2 = as_operand))
}

#' The remainder of x1 / x2, with the sign of x1
#'
#' @description The remainder of x1 / x2, with the sign of x1.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_fmod <- function(x1, x2) {
  call_function("ops.fmod", supplied(x1 = as_operand, x2 = as_operand))
}

#' Repeat for i from `lower` up to, but without, `upper`
#'
#' @description Repeat for i from `lower` up to, but without, `upper`.
#' @param lower First i.
#' @param upper End of i.
#' @param body_fun Function `(i, value)`: the next value.
#' @param init_val Start value.
#' @returns A tensor.
#' @export
op_fori_loop <- function(lower, upper, body_fun, init_val) {
  call_function("ops.fori_loop", supplied(lower = as_is, upper = as_is, body_fun = as_function, init_val = as_operand))
}

#' An array of one value
#'
#' @description An array of one value.
#' @param shape Shape of the result.
#' @param fill_value The value of every entry.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_full <- function(shape, fill_value, dtype = NULL) {
  call_function("ops.full", supplied(shape = as_shape, fill_value = as_operand, dtype = as_dtype))
}

#' One value in the shape of `x`
#'
#' @description One value in the shape of `x`.
#' @param x A tensor, array, number or list of numbers.
#' @param fill_value The value of every entry.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_full_like <- function(x, fill_value, dtype = NULL) {
  call_function("ops.full_like", supplied(x = as_operand, fill_value = as_operand, dtype = as_dtype))
}

#' The greatest common divisor of whole numbers
#'
#' @description The greatest common divisor of whole numbers.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_gcd <- function(x1, x2) {
  call_function("ops.gcd", supplied(x1 = as_operand, x2 = as_operand))
}

#' x (x), with the normal distribution function
#'
#' @description x (x), with the normal distribution function.
#' @param x A tensor, array, number or list of numbers.
#' @param approximate Whether to use the tanh approximation.
#' @returns A tensor.
#' @export
op_gelu <- function(x, approximate = TRUE) {
  call_function("ops.gelu", supplied(x = as_operand, approximate = as_flag))
}

#' Numbers from `start` to `stop`, each the same multiple of the one before
#'
#' @description Numbers from `start` to `stop`, each the same multiple of the one before.
#' @param start First value.
#' @param stop Last value.
#' @param num How many values.
#' @param endpoint Whether `stop` is the last value.
#' @param dtype Dtype of the result.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_geomspace <- function(start, stop, num = 50L, endpoint = TRUE, dtype = NULL, axis = 1L) {
  call_function("ops.geomspace", supplied(
    start = as_operand, stop = as_operand, num = as_whole, endpoint = as_flag, dtype = as_dtype,
    axis = as_axis))
}

#' `x\[key\]`: whole numbers, slices, `...`, NULL (a new axis) and index arrays
#'
#' @description `x[key]`: whole numbers, slices, `...`, NULL (a new axis) and index arrays.
#' @param x A tensor, or a dictionary or list from which one entry is taken.
#' @param key The index, or a tuple of them.
#' @returns A tensor.
#' @export
op_get_item <- function(x, key) {
  call_function("ops.get_item", supplied(x = as_operand, key = as_is))
}

#' a sigma(b), where a and b are the halves of x along `axis`
#'
#' @description a sigma(b), where a and b are the halves of x along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_glu <- function(x, axis = -1L) {
  call_function("ops.glu", supplied(x = as_operand, axis = as_axis))
}

#' Whether x1 > x2, elementwise
#'
#' @description Whether x1 > x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_greater <- function(x1, x2) {
  call_function("ops.greater", supplied(x1 = as_operand, x2 = as_operand))
}

#' Whether x1 >= x2, elementwise
#'
#' @description Whether x1 >= x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_greater_equal <- function(x1, x2) {
  call_function("ops.greater_equal", supplied(x1 = as_operand, x2 = as_operand))
}

#' The Hamming window of length x
#'
#' @description The Hamming window of length x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_hamming <- function(x) {
  call_function("ops.hamming", supplied(x = as_operand))
}

#' The Hann window of length x
#'
#' @description The Hann window of length x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_hanning <- function(x) {
  call_function("ops.hanning", supplied(x = as_operand))
}

#' x where |x| > `threshold`, else 0
#'
#' @description x where |x| > `threshold`, else 0.
#' @param x A tensor, array, number or list of numbers.
#' @param threshold Where the function changes.
#' @returns A tensor.
#' @export
op_hard_shrink <- function(x, threshold = 0.5) {
  call_function("ops.hard_shrink", supplied(x = as_operand, threshold = as_number))
}

#' min(max(x + 3, 0), 6) / 6
#'
#' @description min(max(x + 3, 0), 6) / 6.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_hard_sigmoid <- function(x) {
  call_function("ops.hard_sigmoid", supplied(x = as_operand))
}

#' x * hard_sigmoid(x)
#'
#' @description x * hard_sigmoid(x).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_hard_silu <- function(x) {
  call_function("ops.hard_silu", supplied(x = as_operand))
}

#' @rdname op_hard_silu
#' @export
op_hard_swish <- op_hard_silu

#' min(max(x, -1), 1)
#'
#' @description min(max(x, -1), 1).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_hard_tanh <- function(x) {
  call_function("ops.hard_tanh", supplied(x = as_operand))
}

#' 0 where x1 < 0, 1 where x1 > 0, and x2 where x1 is 0
#'
#' @description 0 where x1 < 0, 1 where x1 > 0, and x2 where x1 is 0.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_heaviside <- function(x1, x2) {
  call_function("ops.heaviside", supplied(x1 = as_operand, x2 = as_operand))
}

#' How many entries lie in each bin, and the edges of the bins
#'
#' @description How many entries lie in each bin, and the edges of the bins.
#' @param x A tensor, array, number or list of numbers.
#' @param bins Number of bins, or their edges.
#' @param range Lower and upper end of the bins; the smallest and largest entry if NULL.
#' @returns A tensor.
#' @export
op_histogram <- function(x, bins = 10L, range = NULL) {
  call_function("ops.histogram", supplied(x = as_operand, bins = as_is, range = as_is))
}

#' Cut along the second axis
#'
#' @description Cut along the second axis.
#' @param x A tensor, array, number or list of numbers.
#' @param indices_or_sections Number of equal parts, or the positions at which to cut.
#' @returns A tensor.
#' @export
op_hsplit <- function(x, indices_or_sections) {
  call_function("ops.hsplit", supplied(x = as_operand, indices_or_sections = as_is))
}

#' Joined along the second axis (the first of vectors)
#'
#' @description Joined along the second axis (the first of vectors).
#' @param xs List of tensors.
#' @returns A tensor.
#' @export
op_hstack <- function(xs) {
  call_function("ops.hstack", supplied(xs = as_operand))
}

#' sqrt(x1^2 + x2^2)
#'
#' @description sqrt(x1^2 + x2^2).
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_hypot <- function(x1, x2) {
  call_function("ops.hypot", supplied(x1 = as_operand, x2 = as_operand))
}

#' The modified Bessel function of the first kind of order 0
#'
#' @description The modified Bessel function of the first kind of order 0.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_i0 <- function(x) {
  call_function("ops.i0", supplied(x = as_operand))
}

#' The identity matrix
#'
#' @description The identity matrix.
#' @param n Number of rows and columns.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_identity <- function(n, dtype = NULL) {
  call_function("ops.identity", supplied(n = as_whole, dtype = as_dtype))
}

#' The inverse of `fft2`
#'
#' @description The inverse of `fft2`.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_ifft2 <- function(x) {
  call_function("ops.ifft2", supplied(x = as_operand))
}

#' The imaginary part of x
#'
#' @description The imaginary part of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_imag <- function(x) {
  call_function("ops.imag", supplied(x = as_operand))
}

#' Whether the prediction for each target class is among the `k` largest of its row; ties count as in
#'
#' @description Whether the prediction for each target class is among the `k` largest of its row; ties count as in.
#' @param targets Class numbers, shape `[batch]`.
#' @param predictions Scores, shape `[batch, classes]`.
#' @param k How many.
#' @returns A tensor.
#' @export
op_in_top_k <- function(targets, predictions, k) {
  call_function("ops.in_top_k", supplied(targets = as_operand, predictions = as_operand, k = as_count))
}

#' The product over the last axes
#'
#' @description The product over the last axes.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_inner <- function(x1, x2) {
  call_function("ops.inner", supplied(x1 = as_operand, x2 = as_operand))
}

#' The inverse of square matrices
#'
#' @description The inverse of square matrices.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_inv <- function(x) {
  call_function("ops.inv", supplied(x = as_operand))
}

#' The inverse of `rfft`
#'
#' @description The inverse of `rfft`.
#' @param x A tensor, array, number or list of numbers.
#' @param fft_length Length to which the input is cut or padded with zeros.
#' @returns A tensor.
#' @export
op_irfft <- function(x, fft_length = NULL) {
  call_function("ops.irfft", supplied(x = as_operand, fft_length = as_whole))
}

#' Whether a value is an array of the engine
#'
#' @description Whether a value is an array of the engine.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_is_tensor <- function(x) {
  call_function("ops.is_tensor", supplied(x = as_operand))
}

#' Whether |x1 - x2| <= atol + rtol * |x2|, elementwise
#'
#' @description Whether |x1 - x2| <= atol + rtol * |x2|, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param rtol Relative tolerance.
#' @param atol Absolute tolerance.
#' @param equal_nan Whether two NaN are equal.
#' @returns A tensor.
#' @export
op_isclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE) {
  call_function("ops.isclose", supplied(x1 = as_operand, x2 = as_operand, rtol = as_number, atol = as_number, equal_nan = as_flag))
}

#' Whether x is neither infinite nor NaN
#'
#' @description Whether x is neither infinite nor NaN.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_isfinite <- function(x) {
  call_function("ops.isfinite", supplied(x = as_operand))
}

#' Whether each entry of x1 is among those of x2
#'
#' @description Whether each entry of x1 is among those of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param assume_unique Whether both are known to hold each value once.
#' @param invert Whether to turn the answers round.
#' @returns A tensor.
#' @export
op_isin <- function(x1, x2, assume_unique = FALSE, invert = FALSE) {
  call_function("ops.isin", supplied(x1 = as_operand, x2 = as_operand, assume_unique = as_flag, invert = as_flag))
}

#' Whether x is infinite
#'
#' @description Whether x is infinite.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_isinf <- function(x) {
  call_function("ops.isinf", supplied(x = as_operand))
}

#' Whether x is NaN
#'
#' @description Whether x is NaN.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_isnan <- function(x) {
  call_function("ops.isnan", supplied(x = as_operand))
}

#' Whether x is minus infinity
#'
#' @description Whether x is minus infinity.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_isneginf <- function(x) {
  call_function("ops.isneginf", supplied(x = as_operand))
}

#' Whether x is infinity
#'
#' @description Whether x is infinity.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_isposinf <- function(x) {
  call_function("ops.isposinf", supplied(x = as_operand))
}

#' Whether the imaginary part of x is 0
#'
#' @description Whether the imaginary part of x is 0.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_isreal <- function(x) {
  call_function("ops.isreal", supplied(x = as_operand))
}

#' The Kaiser window of length x
#'
#' @description The Kaiser window of length x.
#' @param x A tensor, array, number or list of numbers.
#' @param beta Its shape parameter.
#' @returns A tensor.
#' @export
op_kaiser <- function(x, beta) {
  call_function("ops.kaiser", supplied(x = as_operand, beta = as_number))
}

#' The Kronecker product
#'
#' @description The Kronecker product.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_kron <- function(x1, x2) {
  call_function("ops.kron", supplied(x1 = as_operand, x2 = as_operand))
}

#' Each example rescaled to mean 0 and variance 1 over some axes, then times gamma plus beta
#'
#' @description Each example rescaled to mean 0 and variance 1 over some axes, then times gamma plus beta.
#' @param x A tensor, array, number or list of numbers.
#' @param gamma Scale, or NULL.
#' @param beta Shift, or NULL.
#' @param axis The axes. Counted from 1; negative numbers count from the end.
#' @param epsilon Added to the variance; the global epsilon if NULL.
#' @param rms_scaling Whether to divide by the standard deviation without subtracting the mean, as files of older versions ask.
#' @returns A tensor.
#' @export
op_layer_normalization <- function(
    x, gamma = NULL, beta = NULL, axis = -1L, epsilon = NULL, rms_scaling = FALSE) {
  call_function("ops.layer_normalization", supplied(
    x = as_operand, gamma = as_operand, beta = as_operand, axis = as_axes, epsilon = as_number,
    rms_scaling = as_flag))
}

#' The least common multiple of whole numbers
#'
#' @description The least common multiple of whole numbers.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_lcm <- function(x1, x2) {
  call_function("ops.lcm", supplied(x1 = as_operand, x2 = as_operand))
}

#' x1 * 2^x2, x2 whole numbers
#'
#' @description x1 * 2^x2, x2 whole numbers.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_ldexp <- function(x1, x2) {
  call_function("ops.ldexp", supplied(x1 = as_operand, x2 = as_operand))
}

#' x where x >= 0, else `negative_slope * x`
#'
#' @description x where x >= 0, else `negative_slope * x`.
#' @param x A tensor, array, number or list of numbers.
#' @param negative_slope Slope of the negative part.
#' @returns A tensor.
#' @export
op_leaky_relu <- function(x, negative_slope = 0.2) {
  call_function("ops.leaky_relu", supplied(x = as_operand, negative_slope = as_number))
}

#' The bits moved y places to the left
#'
#' @description The bits moved y places to the left.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_left_shift <- function(x, y) {
  call_function("ops.left_shift", supplied(x = as_operand, y = as_operand))
}

#' Whether x1 < x2, elementwise
#'
#' @description Whether x1 < x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_less <- function(x1, x2) {
  call_function("ops.less", supplied(x1 = as_operand, x2 = as_operand))
}

#' Whether x1 <= x2, elementwise
#'
#' @description Whether x1 <= x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_less_equal <- function(x1, x2) {
  call_function("ops.less_equal", supplied(x1 = as_operand, x2 = as_operand))
}

#' Evenly spaced numbers from `start` to `stop`
#'
#' @description Evenly spaced numbers from `start` to `stop`.
#' @param start First value.
#' @param stop Last value.
#' @param num How many values.
#' @param endpoint Whether `stop` is the last value.
#' @param retstep Whether the distance between two numbers is given too.
#' @param dtype Dtype of the result.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_linspace <- function(start, stop, num = 50L, endpoint = TRUE, retstep = FALSE, dtype = NULL, axis = 1L) {
  call_function("ops.linspace", supplied(
    start = as_operand, stop = as_operand, num = as_whole, endpoint = as_flag, retstep = as_flag,
    dtype = as_dtype, axis = as_axis))
}

#' The natural logarithm of x
#'
#' @description The natural logarithm of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_log <- function(x) {
  call_function("ops.log", supplied(x = as_operand))
}

#' The logarithm of x to base 10
#'
#' @description The logarithm of x to base 10.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_log10 <- function(x) {
  call_function("ops.log10", supplied(x = as_operand))
}

#' log(1 + x), exact for small x
#'
#' @description log(1 + x), exact for small x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_log1p <- function(x) {
  call_function("ops.log1p", supplied(x = as_operand))
}

#' The logarithm of x to base 2
#'
#' @description The logarithm of x to base 2.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_log2 <- function(x) {
  call_function("ops.log2", supplied(x = as_operand))
}

#' -log(1 + ex)
#'
#' @description -log(1 + ex).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_log_sigmoid <- function(x) {
  call_function("ops.log_sigmoid", supplied(x = as_operand))
}

#' x - log sum ex along `axis`
#'
#' @description x - log sum ex along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_log_softmax <- function(x, axis = -1L) {
  call_function("ops.log_softmax", supplied(x = as_operand, axis = as_axes))
}

#' log(e^x1 + e^x2) without overflow
#'
#' @description log(e^x1 + e^x2) without overflow.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_logaddexp <- function(x1, x2) {
  call_function("ops.logaddexp", supplied(x1 = as_operand, x2 = as_operand))
}

#' log2(2^x1 + 2^x2) without overflow
#'
#' @description log2(2^x1 + 2^x2) without overflow.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_logaddexp2 <- function(x1, x2) {
  call_function("ops.logaddexp2", supplied(x1 = as_operand, x2 = as_operand))
}

#' The logarithm of the determinant of a positive definite matrix
#'
#' @description The logarithm of the determinant of a positive definite matrix.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_logdet <- function(x) {
  call_function("ops.logdet", supplied(x = as_operand))
}

#' Whether both are true
#'
#' @description Whether both are true.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_logical_and <- function(x1, x2) {
  call_function("ops.logical_and", supplied(x1 = as_operand, x2 = as_operand))
}

#' Whether x is false
#'
#' @description Whether x is false.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_logical_not <- function(x) {
  call_function("ops.logical_not", supplied(x = as_operand))
}

#' Whether either is true
#'
#' @description Whether either is true.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_logical_or <- function(x1, x2) {
  call_function("ops.logical_or", supplied(x1 = as_operand, x2 = as_operand))
}

#' Whether exactly one is true
#'
#' @description Whether exactly one is true.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_logical_xor <- function(x1, x2) {
  call_function("ops.logical_xor", supplied(x1 = as_operand, x2 = as_operand))
}

#' `base` to evenly spaced powers from `start` to `stop`
#'
#' @description `base` to evenly spaced powers from `start` to `stop`.
#' @param start First value.
#' @param stop Last value.
#' @param num How many values.
#' @param endpoint Whether `stop` is the last value.
#' @param base The base.
#' @param dtype Dtype of the result.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_logspace <- function(start, stop, num = 50L, endpoint = TRUE, base = 10, dtype = NULL, axis = 1L) {
  call_function("ops.logspace", supplied(
    start = as_operand, stop = as_operand, num = as_whole, endpoint = as_flag, base = as_number,
    dtype = as_dtype, axis = as_axis))
}

#' log sum ex along `axis`, computed after subtracting the maximum so that it cannot overflow
#'
#' @description log sum ex along `axis`, computed after subtracting the maximum so that it cannot overflow.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_logsumexp <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.logsumexp", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' x that makes the norm of b - a x least
#'
#' @description x that makes the norm of b - a x least.
#' @param a A tensor.
#' @param b A tensor.
#' @param rcond Singular values below this fraction of the largest count as 0.
#' @returns A tensor.
#' @export
op_lstsq <- function(a, b, rcond = NULL) {
  call_function("ops.lstsq", supplied(a = as_operand, b = as_operand, rcond = as_number))
}

#' L and U in one matrix, and the rows that were exchanged
#'
#' @description L and U in one matrix, and the rows that were exchanged.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_lu_factor <- function(x) {
  call_function("ops.lu_factor", supplied(x = as_operand))
}

#' A function of each entry along the first axis, one after the other
#'
#' @description A function of each entry along the first axis, one after the other.
#' @param f A function.
#' @param xs List of tensors.
#' @returns A tensor.
#' @export
op_map <- function(f, xs) {
  call_function("ops.map", supplied(f = as_function, xs = as_operand))
}

#' The matrix product over the last two axes; the others are broadcast
#'
#' @description The matrix product over the last two axes; the others are broadcast.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_matmul <- function(x1, x2) {
  call_function("ops.matmul", supplied(x1 = as_operand, x2 = as_operand))
}

#' How many singular values are greater than a bound
#'
#' @description How many singular values are greater than a bound.
#' @param x A tensor, array, number or list of numbers.
#' @param tol The bound; from the size and precision of the matrix if NULL.
#' @returns A tensor.
#' @export
op_matrix_rank <- function(x, tol = NULL) {
  call_function("ops.matrix_rank", supplied(x = as_operand, tol = as_number))
}

#' The largest entry along `axis`
#'
#' @description The largest entry along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param initial Value with which the comparison starts.
#' @returns A tensor.
#' @export
op_max <- function(x, axis = NULL, keepdims = FALSE, initial = NULL) {
  call_function("ops.max", supplied(x = as_operand, axis = as_axes, keepdims = as_flag, initial = as_number))
}

#' The largest entry of each window; windows stand side by side if `strides` is NULL
#'
#' @description The largest entry of each window; windows stand side by side if `strides` is NULL.
#' @param inputs A tensor.
#' @param pool_size Size of the window in each spatial dimension.
#' @param strides Step of the window in each spatial dimension.
#' @param padding `valid` (none) or `same` (zeros, so that the size is that of the input divided by the stride).
#' @param data_format `channels_last` or `channels_first`; the global setting if NULL.
#' @returns A tensor.
#' @export
op_max_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL) {
  call_function("ops.max_pool", supplied(inputs = as_operand, pool_size = as_is, strides = as_is, padding = as_text, data_format = as_text))
}

#' The larger of each two entries; NaN wins
#'
#' @description The larger of each two entries; NaN wins.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_maximum <- function(x1, x2) {
  call_function("ops.maximum", supplied(x1 = as_operand, x2 = as_operand))
}

#' The mean along `axis`
#'
#' @description The mean along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_mean <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.mean", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The median along `axis`
#'
#' @description The median along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_median <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.median", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' For each vector of coordinates the coordinate at every point of the grid
#'
#' @description For each vector of coordinates the coordinate at every point of the grid.
#' @param indexing `xy` (as in plots) or `ij` (as in matrices).
#' @param ... Tensors or arrays.
#' @returns A tensor.
#' @export
op_meshgrid <- function(..., indexing = "xy") {
  call_function("ops.meshgrid", c(lapply(unname(list(...)), as_operand), supplied(indexing = as_text)))
}

#' The smallest entry along `axis`
#'
#' @description The smallest entry along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param initial Value with which the comparison starts.
#' @returns A tensor.
#' @export
op_min <- function(x, axis = NULL, keepdims = FALSE, initial = NULL) {
  call_function("ops.min", supplied(x = as_operand, axis = as_axes, keepdims = as_flag, initial = as_number))
}

#' The smaller of each two entries; NaN wins
#'
#' @description The smaller of each two entries; NaN wins.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_minimum <- function(x1, x2) {
  call_function("ops.minimum", supplied(x1 = as_operand, x2 = as_operand))
}

#' The remainder of x1 / x2, with the sign of x2
#'
#' @description The remainder of x1 / x2, with the sign of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_mod <- function(x1, x2) {
  call_function("ops.mod", supplied(x1 = as_operand, x2 = as_operand))
}

#' Mean and variance (which divides by the number of entries) over axes; half-width floats are summed in
#' float32
#'
#' @description Mean and variance (which divides by the number of entries) over axes; half-width floats are summed in
#' float32.
#' @param x A tensor, array, number or list of numbers.
#' @param axes Axes along which to work. Counted from 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param synchronized Without effect on one device.
#' @returns A tensor.
#' @export
op_moments <- function(x, axes, keepdims = FALSE, synchronized = FALSE) {
  call_function("ops.moments", supplied(x = as_operand, axes = as_axes, keepdims = as_flag, synchronized = as_flag))
}

#' Axes moved to other places; the rest keeps its order
#'
#' @description Axes moved to other places; the rest keeps its order.
#' @param x A tensor, array, number or list of numbers.
#' @param source The axes that move. Counted from 1; negative numbers count from the end.
#' @param destination Where they go. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_moveaxis <- function(x, source, destination) {
  call_function("ops.moveaxis", supplied(x = as_operand, source = as_axes, destination = as_axes))
}

#' Zeros with a one at each class that occurs in the last axis
#'
#' @description Zeros with a one at each class that occurs in the last axis.
#' @param inputs Class numbers, `[..., labels]`.
#' @param num_classes Number of classes.
#' @param axis Place of the class axis. Counted from 1; negative numbers count from the end.
#' @param dtype Dtype of the result.
#' @param sparse Not supported: must be FALSE.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_multi_hot <- function(inputs, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, zero_indexed = FALSE) {
  call_function("ops.multi_hot", supplied(inputs = as_positions(zero_indexed), num_classes = as_count, axis = as_axis, dtype = as_dtype, sparse = as_flag))
}

#' x1 * x2, elementwise
#'
#' @description x1 * x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_multiply <- function(x1, x2) {
  call_function("ops.multiply", supplied(x1 = as_operand, x2 = as_operand))
}

#' x with NaN and infinities replaced
#'
#' @description x with NaN and infinities replaced.
#' @param x A tensor, array, number or list of numbers.
#' @param nan Replacement of NaN.
#' @param posinf Replacement of infinity; the largest finite number if NULL.
#' @param neginf Replacement of minus infinity; the least finite number if NULL.
#' @returns A tensor.
#' @export
op_nan_to_num <- function(x, nan = 0, posinf = NULL, neginf = NULL) {
  call_function("ops.nan_to_num", supplied(x = as_operand, nan = as_number, posinf = as_number, neginf = as_number))
}

#' The index of the largest entry without NaN; -1 where all are NaN
#'
#' @description The index of the largest entry without NaN; -1 where all are NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_nanargmax <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE) {
  positions(call_function("ops.nanargmax", supplied(x = as_operand, axis = as_axis, keepdims = as_flag)), zero_indexed)
}

#' The index of the smallest entry without NaN; -1 where all are NaN
#'
#' @description The index of the smallest entry without NaN; -1 where all are NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_nanargmin <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE) {
  positions(call_function("ops.nanargmin", supplied(x = as_operand, axis = as_axis, keepdims = as_flag)), zero_indexed)
}

#' The running product with NaN as 1
#'
#' @description The running product with NaN as 1.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_nancumprod <- function(x, axis = NULL, dtype = NULL) {
  call_function("ops.nancumprod", supplied(x = as_operand, axis = as_axis, dtype = as_dtype))
}

#' The running sum with NaN as 0
#'
#' @description The running sum with NaN as 0.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_nancumsum <- function(x, axis = NULL, dtype = NULL) {
  call_function("ops.nancumsum", supplied(x = as_operand, axis = as_axis, dtype = as_dtype))
}

#' The largest entry along `axis` without NaN
#'
#' @description The largest entry along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanmax <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanmax", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The mean along `axis` without NaN
#'
#' @description The mean along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanmean <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanmean", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The median along `axis` without NaN
#'
#' @description The median along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanmedian <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanmedian", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The smallest entry along `axis` without NaN
#'
#' @description The smallest entry along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanmin <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanmin", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The percentiles along `axis` without NaN; `q` from 0 to 100
#'
#' @description The percentiles along `axis` without NaN; `q` from 0 to 100.
#' @param x A tensor, array, number or list of numbers.
#' @param q Probability or probabilities.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param method How to interpolate between two entries: `linear`, `lower`, `higher`, `midpoint` or `nearest`.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanpercentile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE) {
  call_function("ops.nanpercentile", supplied(x = as_operand, q = as_operand, axis = as_axes, method = as_text, keepdims = as_flag))
}

#' x along `axis` without NaN
#'
#' @description x along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanprod <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanprod", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The quantiles along `axis` without NaN; `q` from 0 to 1
#'
#' @description The quantiles along `axis` without NaN; `q` from 0 to 1.
#' @param x A tensor, array, number or list of numbers.
#' @param q Probability or probabilities.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param method How to interpolate between two entries: `linear`, `lower`, `higher`, `midpoint` or `nearest`.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanquantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE) {
  call_function("ops.nanquantile", supplied(x = as_operand, q = as_operand, axis = as_axes, method = as_text, keepdims = as_flag))
}

#' The standard deviation along `axis` without NaN
#'
#' @description The standard deviation along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanstd <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanstd", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' sum x along `axis` without NaN
#'
#' @description sum x along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nansum <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nansum", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The variance along `axis` without NaN
#'
#' @description The variance along `axis` without NaN.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_nanvar <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.nanvar", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The number of axes
#'
#' @description The number of axes.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_ndim <- function(x) {
  call_function("ops.ndim", supplied(x = as_operand))
}

#' -x
#'
#' @description -x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_negative <- function(x) {
  call_function("ops.negative", supplied(x = as_operand))
}

#' The float next to x1 in the direction of x2
#'
#' @description The float next to x1 in the direction of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_nextafter <- function(x1, x2) {
  call_function("ops.nextafter", supplied(x1 = as_operand, x2 = as_operand))
}

#' The indices of the entries that are not 0: for each axis one array
#'
#' @description The indices of the entries that are not 0: for each axis one array.
#' @param x A tensor, array, number or list of numbers.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_nonzero <- function(x, zero_indexed = FALSE) {
  positions(call_function("ops.nonzero", supplied(x = as_operand)), zero_indexed)
}

#' A norm of vectors (one axis) or matrices (two axes); of all entries if `axis` is NULL
#'
#' @description A norm of vectors (one axis) or matrices (two axes); of all entries if `axis` is NULL.
#' @param x A tensor, array, number or list of numbers.
#' @param ord Which norm: a number, infinity, `"fro"` or `"nuc"`; the Euclidean one if NULL.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_norm <- function(x, ord = NULL, axis = NULL, keepdims = FALSE) {
  call_function("ops.norm", supplied(x = as_operand, ord = as_is, axis = as_axes, keepdims = as_flag))
}

#' x divided by its norm along `axis`
#'
#' @description x divided by its norm along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param order Order of the norm.
#' @param epsilon Least norm; the global epsilon if NULL.
#' @returns A tensor.
#' @export
op_normalize <- function(x, axis = -1L, order = 2, epsilon = NULL) {
  call_function("ops.normalize", supplied(x = as_operand, axis = as_axes, order = as_number, epsilon = as_number))
}

#' Whether x1 != x2, elementwise
#'
#' @description Whether x1 != x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_not_equal <- function(x1, x2) {
  call_function("ops.not_equal", supplied(x1 = as_operand, x2 = as_operand))
}

#' Zeros with a one at the class along a new axis; only zeros for a number that is no class
#'
#' @description Zeros with a one at the class along a new axis; only zeros for a number that is no class.
#' @param x Class numbers.
#' @param num_classes Number of classes.
#' @param axis Place of the new axis. Counted from 1; negative numbers count from the end.
#' @param dtype Dtype of the result.
#' @param sparse Not supported: must be FALSE.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_one_hot <- function(x, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, zero_indexed = FALSE) {
  call_function("ops.one_hot", supplied(x = as_positions(zero_indexed), num_classes = as_count, axis = as_axis, dtype = as_dtype, sparse = as_flag))
}

#' An array of ones
#'
#' @description An array of ones.
#' @param shape Shape of the result.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_ones <- function(shape, dtype = NULL) {
  call_function("ops.ones", supplied(shape = as_shape, dtype = as_dtype))
}

#' Ones in the shape of `x`
#'
#' @description Ones in the shape of `x`.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_ones_like <- function(x, dtype = NULL) {
  call_function("ops.ones_like", supplied(x = as_operand, dtype = as_dtype))
}

#' Every product of an entry of x1 and one of x2, both flattened
#'
#' @description Every product of an entry of x1 and one of x2, both flattened.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_outer <- function(x1, x2) {
  call_function("ops.outer", supplied(x1 = as_operand, x2 = as_operand))
}

#' Entries added before and after along each axis
#'
#' @description Entries added before and after along each axis.
#' @param x A tensor, array, number or list of numbers.
#' @param pad_width For each axis how many before and after; one pair, or one number, for all.
#' @param mode `constant`, `reflect`, `symmetric`, `edge`, `wrap`, ...: what is added.
#' @param constant_values The entries of mode `constant`; 0 if NULL.
#' @returns A tensor.
#' @export
op_pad <- function(x, pad_width, mode = "constant", constant_values = NULL) {
  call_function("ops.pad", supplied(x = as_operand, pad_width = as_is, mode = as_text, constant_values = as_operand))
}

#' The percentiles along `axis`; `q` from 0 to 100
#'
#' @description Several percentiles come along a new first axis.
#' @param x A tensor, array, number or list of numbers.
#' @param q Probability or probabilities.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param method How to interpolate between two entries: `linear`, `lower`, `higher`, `midpoint` or `nearest`.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_percentile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE) {
  call_function("ops.percentile", supplied(x = as_operand, q = as_operand, axis = as_axes, method = as_text, keepdims = as_flag))
}

#' The Moore-Penrose inverse
#'
#' @description The Moore-Penrose inverse.
#' @param x A tensor, array, number or list of numbers.
#' @param rcond Singular values below this fraction of the largest count as 0.
#' @returns A tensor.
#' @export
op_pinv <- function(x, rcond = NULL) {
  call_function("ops.pinv", supplied(x = as_operand, rcond = as_number))
}

#' x1 to the power x2
#'
#' @description x1 to the power x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_power <- function(x1, x2) {
  call_function("ops.power", supplied(x1 = as_operand, x2 = as_operand))
}

#' x along `axis`
#'
#' @description x along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_prod <- function(x, axis = NULL, keepdims = FALSE, dtype = NULL) {
  call_function("ops.prod", supplied(x = as_operand, axis = as_axes, keepdims = as_flag, dtype = as_dtype))
}

#' The peak signal-to-noise ratio 10 log10(max^2 / mean squared error)
#'
#' @description The peak signal-to-noise ratio 10 log10(max^2 / mean squared error).
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param max_val Largest value that an entry can have.
#' @returns A tensor.
#' @export
op_psnr <- function(x1, x2, max_val) {
  call_function("ops.psnr", supplied(x1 = as_operand, x2 = as_operand, max_val = as_number))
}

#' The largest entry minus the smallest
#'
#' @description The largest entry minus the smallest.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_ptp <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.ptp", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' Orthogonal Q and upper triangular R with Q R = x
#'
#' @description Orthogonal Q and upper triangular R with Q R = x.
#' @param x A tensor, array, number or list of numbers.
#' @param mode `reduced` or `complete`: whether Q is square.
#' @returns A tensor.
#' @export
op_qr <- function(x, mode = "reduced") {
  call_function("ops.qr", supplied(x = as_operand, mode = as_text))
}

#' The quantiles along `axis`; `q` from 0 to 1
#'
#' @description Several quantiles come along a new first axis.
#' @param x A tensor, array, number or list of numbers.
#' @param q Probability or probabilities.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param method How to interpolate between two entries: `linear`, `lower`, `higher`, `midpoint` or `nearest`.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_quantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE) {
  call_function("ops.quantile", supplied(x = as_operand, q = as_operand, axis = as_axes, method = as_text, keepdims = as_flag))
}

#' 180 x / pi
#'
#' @description 180 x / pi.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_rad2deg <- function(x) {
  call_function("ops.rad2deg", supplied(x = as_operand))
}

#' The entries along one axis
#'
#' @description The entries along one axis.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_ravel <- function(x) {
  call_function("ops.ravel", supplied(x = as_operand))
}

#' The real part of x
#'
#' @description The real part of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_real <- function(x) {
  call_function("ops.real", supplied(x = as_operand))
}

#' 1 / x
#'
#' @description 1 / x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_reciprocal <- function(x) {
  call_function("ops.reciprocal", supplied(x = as_operand))
}

#' max(x, 0)
#'
#' @description max(x, 0).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_relu <- function(x) {
  call_function("ops.relu", supplied(x = as_operand))
}

#' min(max(x, 0), 6)
#'
#' @description min(max(x, 0), 6).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_relu6 <- function(x) {
  call_function("ops.relu6", supplied(x = as_operand))
}

#' Each entry several times in a row along `axis`
#'
#' @description Each entry several times in a row along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param repeats How often: a number, or one for each entry.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_repeat <- function(x, repeats, axis = NULL) {
  call_function("ops.repeat", supplied(x = as_operand, repeats = as_is, axis = as_axis))
}

#' The entries in another shape; one dimension may be -1 (or NULL) and follows from the others
#'
#' @description The entries in another shape; one dimension may be -1 (or NULL) and follows from the others.
#' @param x A tensor, array, number or list of numbers.
#' @param newshape The new shape.
#' @returns A tensor.
#' @export
op_reshape <- function(x, newshape) {
  call_function("ops.reshape", supplied(x = as_operand, newshape = as_shape))
}

#' The Fourier transform of real numbers along the last axis, frequencies from 0 up, as (real, imaginary)
#'
#' @description The Fourier transform of real numbers along the last axis, frequencies from 0 up, as (real, imaginary).
#' @param x A tensor, array, number or list of numbers.
#' @param fft_length Length to which the input is cut or padded with zeros.
#' @returns A tensor.
#' @export
op_rfft <- function(x, fft_length = NULL) {
  call_function("ops.rfft", supplied(x = as_operand, fft_length = as_whole))
}

#' The bits moved y places to the right
#'
#' @description The bits moved y places to the right.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @export
op_right_shift <- function(x, y) {
  call_function("ops.right_shift", supplied(x = as_operand, y = as_operand))
}

#' x / sqrt(mean of x^2 + epsilon) over some axes, then times scale
#'
#' @description x / sqrt(mean of x^2 + epsilon) over some axes, then times scale.
#' @param x A tensor, array, number or list of numbers.
#' @param scale Scale, or NULL.
#' @param axis The axes. Counted from 1; negative numbers count from the end.
#' @param epsilon Added to the mean square; the global epsilon if NULL.
#' @returns A tensor.
#' @export
op_rms_normalization <- function(x, scale = NULL, axis = -1L, epsilon = NULL) {
  call_function("ops.rms_normalization", supplied(x = as_operand, scale = as_operand, axis = as_axes, epsilon = as_number))
}

#' Moved along `axis`; what leaves at the end comes in at the beginning
#'
#' @description Moved along `axis`; what leaves at the end comes in at the beginning.
#' @param x A tensor, array, number or list of numbers.
#' @param shift By how many places.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_roll <- function(x, shift, axis = NULL) {
  call_function("ops.roll", supplied(x = as_operand, shift = as_is, axis = as_axes))
}

#' Turned by 90 degrees in the plane of two axes
#'
#' @description Turned by 90 degrees in the plane of two axes.
#' @param array A tensor.
#' @param k How many times.
#' @param axes The two axes; the turn goes from the first to the second. Counted from 1; negative numbers count from the
#' end.
#' @returns A tensor.
#' @export
op_rot90 <- function(array, k = 1L, axes = c(1L, 2L)) {
  call_function("ops.rot90", supplied(array = as_operand, k = as_whole, axes = as_axes))
}

#' x to a number of decimal places; halves go to the even neighbour
#'
#' @description x to a number of decimal places; halves go to the even neighbour.
#' @param x A tensor, array, number or list of numbers.
#' @param decimals Number of decimal places.
#' @returns A tensor.
#' @export
op_round <- function(x, decimals = 0L) {
  call_function("ops.round", supplied(x = as_operand, decimals = as_whole))
}

#' 1 / sqrtx
#'
#' @description 1 / sqrtx.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_rsqrt <- function(x) {
  call_function("ops.rsqrt", supplied(x = as_operand))
}

#' The entries in another dtype; what is beyond its range becomes its end
#'
#' @description The entries in another dtype; what is beyond its range becomes its end.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_saturate_cast <- function(x, dtype) {
  call_function("ops.saturate_cast", supplied(x = as_operand, dtype = as_dtype))
}

#' Go along the first axis with a state: the last state, and the outputs of all steps
#'
#' @description Go along the first axis with a state: the last state, and the outputs of all steps.
#' @param f Function `(state, x)`: the next state and an output.
#' @param init First state.
#' @param xs Tensors (or a tree of them) whose first axis is gone along.
#' @param length Number of steps.
#' @param reverse Whether to go from the end to the beginning.
#' @param unroll How many steps are written out in compiled code.
#' @returns A tensor.
#' @export
op_scan <- function(f, init, xs = NULL, length = NULL, reverse = FALSE, unroll = 1L) {
  call_function("ops.scan", supplied(
    f = as_function, init = as_operand, xs = as_operand, length = as_whole, reverse = as_flag, unroll = as_is))
}

#' Zeros with values at some positions; values at the same position add up
#'
#' @description Zeros with values at some positions; values at the same position add up.
#' @param indices Positions: one row of indices for each value.
#' @param values The values.
#' @param shape Shape of the result.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_scatter <- function(indices, values, shape, zero_indexed = FALSE) {
  call_function("ops.scatter", supplied(indices = as_positions(zero_indexed), values = as_operand, shape = as_shape))
}

#' `inputs` with the entries at some positions replaced
#'
#' @description `inputs` with the entries at some positions replaced.
#' @param inputs A tensor.
#' @param indices Positions: one row of indices for each update.
#' @param updates The new entries.
#' @param reduction How a new entry is joined with the old one; it replaces it if NULL. One of `"add"`, `"max"`, `"min"`,
#' `"mul"`.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_scatter_update <- function(inputs, indices, updates, reduction = NULL, zero_indexed = FALSE) {
  call_function("ops.scatter_update", supplied(inputs = as_operand, indices = as_positions(zero_indexed), updates = as_operand, reduction = as_choice))
}

#' Where each value would have to be inserted to keep the order
#'
#' @description Where each value would have to be inserted to keep the order.
#' @param sorted_sequence Entries in increasing order, one axis.
#' @param values What to look for.
#' @param side `left` or `right`: which of several equal places.
#' @returns A tensor.
#' @export
op_searchsorted <- function(sorted_sequence, values, side = "left") {
  call_function("ops.searchsorted", supplied(sorted_sequence = as_operand, values = as_operand, side = as_text))
}

#' The largest entry of each segment
#'
#' @description The largest entry of each segment.
#' @param data The entries.
#' @param segment_ids The segment of each entry along the first axis.
#' @param num_segments Number of segments; one more than the largest id if NULL.
#' @param sorted Whether the entries are, or are to be, in order.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_segment_max <- function(data, segment_ids, num_segments = NULL, sorted = FALSE, zero_indexed = FALSE) {
  call_function("ops.segment_max", supplied(data = as_operand, segment_ids = as_positions(zero_indexed), num_segments = as_whole, sorted = as_flag))
}

#' The smallest entry of each segment
#'
#' @description The smallest entry of each segment.
#' @param data The entries.
#' @param segment_ids The segment of each entry along the first axis.
#' @param num_segments Number of segments; one more than the largest id if NULL.
#' @param sorted Whether the entries are, or are to be, in order.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_segment_min <- function(data, segment_ids, num_segments = NULL, sorted = FALSE, zero_indexed = FALSE) {
  call_function("ops.segment_min", supplied(data = as_operand, segment_ids = as_positions(zero_indexed), num_segments = as_whole, sorted = as_flag))
}

#' The product of the entries of each segment
#'
#' @description The product of the entries of each segment.
#' @param data The entries.
#' @param segment_ids The segment of each entry along the first axis.
#' @param num_segments Number of segments; one more than the largest id if NULL.
#' @param sorted Whether the entries are, or are to be, in order.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_segment_prod <- function(data, segment_ids, num_segments = NULL, sorted = FALSE, zero_indexed = FALSE) {
  call_function("ops.segment_prod", supplied(data = as_operand, segment_ids = as_positions(zero_indexed), num_segments = as_whole, sorted = as_flag))
}

#' The sum of the entries of each segment
#'
#' @description The sum of the entries of each segment.
#' @param data The entries.
#' @param segment_ids The segment of each entry along the first axis.
#' @param num_segments Number of segments; one more than the largest id if NULL.
#' @param sorted Whether the entries are, or are to be, in order.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_segment_sum <- function(data, segment_ids, num_segments = NULL, sorted = FALSE, zero_indexed = FALSE) {
  call_function("ops.segment_sum", supplied(data = as_operand, segment_ids = as_positions(zero_indexed), num_segments = as_whole, sorted = as_flag))
}

#' The choice that belongs to the first condition that holds
#'
#' @description The choice that belongs to the first condition that holds.
#' @param condlist List of boolean tensors.
#' @param choicelist List of as many tensors.
#' @param default The value where no condition holds.
#' @returns A tensor.
#' @export
op_select <- function(condlist, choicelist, default = 0L) {
  call_function("ops.select", supplied(condlist = as_operand, choicelist = as_operand, default = as_operand))
}

#' lambda x where x > 0, else lambda alpha (ex - 1), with the constants of Klambauer et al
#'
#' @description (2017).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_selu <- function(x) {
  call_function("ops.selu", supplied(x = as_operand))
}

#' A depthwise convolution, then one with windows of size 1
#'
#' @description A depthwise convolution, then one with windows of size 1.
#' @param inputs A tensor.
#' @param depthwise_kernel Kernel `[*window, channels, multiplier]`.
#' @param pointwise_kernel Kernel `[1, ..., channels * multiplier, filters]`.
#' @param strides Step of the window in each spatial dimension.
#' @param padding `valid` (none) or `same` (zeros, so that the size is that of the input divided by the stride).
#' @param data_format `channels_last` or `channels_first`; the global setting if NULL.
#' @param dilation_rate Distance between two entries of the kernel in each spatial dimension.
#' @returns A tensor.
#' @export
op_separable_conv <- function(
    inputs, depthwise_kernel, pointwise_kernel, strides = 1L, padding = "valid", data_format = NULL,
    dilation_rate = 1L) {
  call_function("ops.separable_conv", supplied(
    inputs = as_operand, depthwise_kernel = as_operand, pointwise_kernel = as_operand, strides = as_is,
    padding = as_text, data_format = as_text, dilation_rate = as_is))
}

#' The shape as a tuple; NULL for free dimensions of a symbolic tensor
#'
#' @description The shape as a tuple; NULL for free dimensions of a symbolic tensor.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_shape <- function(x) {
  call_function("ops.shape", supplied(x = as_operand))
}

#' 1 / (1 + ex)
#'
#' @description 1 / (1 + ex).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sigmoid <- function(x) {
  call_function("ops.sigmoid", supplied(x = as_operand))
}

#' -1, 0 or 1
#'
#' @description -1, 0 or 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sign <- function(x) {
  call_function("ops.sign", supplied(x = as_operand))
}

#' Whether x is negative; -0.0 is
#'
#' @description Whether x is negative; -0.0 is.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_signbit <- function(x) {
  call_function("ops.signbit", supplied(x = as_operand))
}

#' x sigma(x)
#'
#' @description x sigma(x).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_silu <- function(x) {
  call_function("ops.silu", supplied(x = as_operand))
}

#' @rdname op_silu
#' @export
op_swish <- op_silu

#' sin x, x in radians
#'
#' @description sin x, x in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sin <- function(x) {
  call_function("ops.sin", supplied(x = as_operand))
}

#' sin(pix) / (pix), and 1 at 0
#'
#' @description sin(pix) / (pix), and 1 at 0.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sinc <- function(x) {
  call_function("ops.sinc", supplied(x = as_operand))
}

#' (ex - ex) / 2
#'
#' @description (ex - ex) / 2.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sinh <- function(x) {
  call_function("ops.sinh", supplied(x = as_operand))
}

#' The number of entries
#'
#' @description The number of entries.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_size <- function(x) {
  call_function("ops.size", supplied(x = as_operand))
}

#' The block of a given shape that begins at some indices, which may be computed
#'
#' @description The block of a given shape that begins at some indices, which may be computed.
#' @param inputs A tensor.
#' @param start_indices Index of the first entry on each axis.
#' @param shape Shape of the block.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_slice <- function(inputs, start_indices, shape, zero_indexed = FALSE) {
  call_function("ops.slice", supplied(inputs = as_operand, start_indices = as_positions(zero_indexed), shape = as_shape))
}

#' `inputs` with the block that begins at some indices replaced
#'
#' @description `inputs` with the block that begins at some indices replaced.
#' @param inputs A tensor.
#' @param start_indices Index of the first entry on each axis.
#' @param updates The new block.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_slice_update <- function(inputs, start_indices, updates, zero_indexed = FALSE) {
  call_function("ops.slice_update", supplied(inputs = as_operand, start_indices = as_positions(zero_indexed), updates = as_operand))
}

#' The sign of the determinant and the logarithm of its size
#'
#' @description The sign of the determinant and the logarithm of its size.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_slogdet <- function(x) {
  call_function("ops.slogdet", supplied(x = as_operand))
}

#' x moved towards 0 by `threshold`, and 0 within it
#'
#' @description x moved towards 0 by `threshold`, and 0 within it.
#' @param x A tensor, array, number or list of numbers.
#' @param threshold Where the function changes.
#' @returns A tensor.
#' @export
op_soft_shrink <- function(x, threshold = 0.5) {
  call_function("ops.soft_shrink", supplied(x = as_operand, threshold = as_number))
}

#' ex / sum ex along `axis`
#'
#' @description ex / sum ex along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_softmax <- function(x, axis = -1L) {
  call_function("ops.softmax", supplied(x = as_operand, axis = as_axes))
}

#' log(1 + ex)
#'
#' @description log(1 + ex).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_softplus <- function(x) {
  call_function("ops.softplus", supplied(x = as_operand))
}

#' x / (1 + |x|)
#'
#' @description x / (1 + |x|).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_softsign <- function(x) {
  call_function("ops.softsign", supplied(x = as_operand))
}

#' x with a x = b
#'
#' @description x with a x = b.
#' @param a A tensor.
#' @param b A tensor.
#' @returns A tensor.
#' @export
op_solve <- function(a, b) {
  call_function("ops.solve", supplied(a = as_operand, b = as_operand))
}

#' x with a x = b, for a triangular a
#'
#' @description x with a x = b, for a triangular a.
#' @param a A tensor.
#' @param b A tensor.
#' @param lower Whether the matrix is lower triangular.
#' @returns A tensor.
#' @export
op_solve_triangular <- function(a, b, lower = FALSE) {
  call_function("ops.solve_triangular", supplied(a = as_operand, b = as_operand, lower = as_flag))
}

#' The entries in increasing order along `axis`
#'
#' @description The entries in increasing order along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_sort <- function(x, axis = -1L) {
  call_function("ops.sort", supplied(x = as_operand, axis = as_axis))
}

#' -log p of the class whose number is given; probabilities are rescaled to sum 1
#'
#' @description -log p of the class whose number is given; probabilities are rescaled to sum 1.
#' @param target Class numbers, with or without a last axis of size 1.
#' @param output The predicted values.
#' @param from_logits Whether the predictions are logits, not probabilities.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_sparse_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L) {
  call_function("ops.sparse_categorical_crossentropy", supplied(target = as_operand, output = as_operand, from_logits = as_flag, axis = as_axis))
}

#' 0 where x <= -1, (x + 1)^2 / 4 between, x where x >= 1
#'
#' @description 0 where x <= -1, (x + 1)^2 / 4 between, x where x >= 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sparse_plus <- function(x) {
  call_function("ops.sparse_plus", supplied(x = as_operand))
}

#' min(max((x + 1) / 2, 0), 1)
#'
#' @description min(max((x + 1) / 2, 0), 1).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sparse_sigmoid <- function(x) {
  call_function("ops.sparse_sigmoid", supplied(x = as_operand))
}

#' The projection of x onto the simplex along `axis` (Martins and Astudillo, 2016)
#'
#' @description The projection of x onto the simplex along `axis` (Martins and Astudillo, 2016).
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_sparsemax <- function(x, axis = -1L) {
  call_function("ops.sparsemax", supplied(x = as_operand, axis = as_axis))
}

#' Cut along `axis` into a list of parts, which must be equal if a number is given
#'
#' @description Cut along `axis` into a list of parts, which must be equal if a number is given.
#' @param x A tensor, array, number or list of numbers.
#' @param indices_or_sections Number of equal parts, or the positions at which to cut.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_split <- function(x, indices_or_sections, axis = 1L) {
  call_function("ops.split", supplied(x = as_operand, indices_or_sections = as_is, axis = as_axis))
}

#' sqrtx
#'
#' @description sqrtx.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_sqrt <- function(x) {
  call_function("ops.sqrt", supplied(x = as_operand))
}

#' x^2; booleans as whole numbers
#'
#' @description x^2; booleans as whole numbers.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_square <- function(x) {
  call_function("ops.square", supplied(x = as_operand))
}

#' (x + sqrt(x^2 + b)) / 2
#'
#' @description (x + sqrt(x^2 + b)) / 2.
#' @param x A tensor, array, number or list of numbers.
#' @param b Smoothness.
#' @returns A tensor.
#' @export
op_squareplus <- function(x, b = 4) {
  call_function("ops.squareplus", supplied(x = as_operand, b = as_number))
}

#' Without the axes of size 1: those in `axis`, or all
#'
#' @description Without the axes of size 1: those in `axis`, or all.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_squeeze <- function(x, axis = NULL) {
  call_function("ops.squeeze", supplied(x = as_operand, axis = as_axes))
}

#' Joined along a new axis
#'
#' @description Joined along a new axis.
#' @param x List of tensors of the same shape.
#' @param axis Place of the new axis. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_stack <- function(x, axis = 1L) {
  call_function("ops.stack", supplied(x = as_operand, axis = as_axis))
}

#' The standard deviation along `axis`, which divides by the number of entries
#'
#' @description The standard deviation along `axis`, which divides by the number of entries.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_std <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.std", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The same values, through which no gradient flows
#'
#' @description The same values, through which no gradient flows.
#' @param variable A tensor.
#' @returns A tensor.
#' @export
op_stop_gradient <- function(variable) {
  call_function("ops.stop_gradient", supplied(variable = as_operand))
}

#' x1 - x2
#'
#' @description x1 - x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_subtract <- function(x1, x2) {
  call_function("ops.subtract", supplied(x1 = as_operand, x2 = as_operand))
}

#' sum x along `axis`
#'
#' @description sum x along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_sum <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.sum", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' U, the singular values in decreasing order, and VT; or the singular values alone
#'
#' @description U, the singular values in decreasing order, and VT; or the singular values alone.
#' @param x A tensor, array, number or list of numbers.
#' @param full_matrices Whether the orthogonal factors are square.
#' @param compute_uv Whether the orthogonal factors are computed.
#' @returns A tensor.
#' @export
op_svd <- function(x, full_matrices = TRUE, compute_uv = TRUE) {
  call_function("ops.svd", supplied(x = as_operand, full_matrices = as_flag, compute_uv = as_flag))
}

#' Two axes exchanged
#'
#' @description Two axes exchanged.
#' @param x A tensor, array, number or list of numbers.
#' @param axis1 First of the two axes. Counted from 1; negative numbers count from the end.
#' @param axis2 Second of the two axes. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_swapaxes <- function(x, axis1, axis2) {
  call_function("ops.swapaxes", supplied(x = as_operand, axis1 = as_axis, axis2 = as_axis))
}

#' The result of one of several functions
#'
#' @description The result of one of several functions.
#' @param index Which one, counted from 0.
#' @param branches The functions, of the same arguments.
#' @param ... Tensors or arrays.
#' @returns A tensor.
#' @export
op_switch <- function(index, branches, ...) {
  call_function("ops.switch", c(unname(supplied(index = as_operand, branches = as_is)), lapply(unname(list(...)), as_operand)))
}

#' The entries at some indices along `axis` (of the flattened tensor if NULL); negative ones count from the end
#'
#' @description The entries at some indices along `axis` (of the flattened tensor if NULL); negative ones count from the
#' end.
#' @param x A tensor, array, number or list of numbers.
#' @param indices Whole numbers, counted from 1.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_take <- function(x, indices, axis = NULL, zero_indexed = FALSE) {
  call_function("ops.take", supplied(x = as_operand, indices = as_positions(zero_indexed), axis = as_axis))
}

#' For each position the entry at the index given there, along `axis`
#'
#' @description For each position the entry at the index given there, along `axis`.
#' @param x A tensor, array, number or list of numbers.
#' @param indices Whole numbers, counted from 1.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_take_along_axis <- function(x, indices, axis = NULL, zero_indexed = FALSE) {
  call_function("ops.take_along_axis", supplied(x = as_operand, indices = as_positions(zero_indexed), axis = as_axis))
}

#' tan x, x in radians
#'
#' @description tan x, x in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_tan <- function(x) {
  call_function("ops.tan", supplied(x = as_operand))
}

#' sinh x / cosh x
#'
#' @description sinh x / cosh x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_tanh <- function(x) {
  call_function("ops.tanh", supplied(x = as_operand))
}

#' x - tanh(x)
#'
#' @description x - tanh(x).
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_tanh_shrink <- function(x) {
  call_function("ops.tanh_shrink", supplied(x = as_operand))
}

#' The product over several axes
#'
#' @description The product over several axes.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param axes How many: the last of x1 and the first of x2; or a list of axes for each.
#' @returns A tensor.
#' @export
op_tensordot <- function(x1, x2, axes = 2L) {
  call_function("ops.tensordot", supplied(x1 = as_operand, x2 = as_operand, axes = as_is))
}

#' x where x > `threshold`, else `default_value`
#'
#' @description x where x > `threshold`, else `default_value`.
#' @param x A tensor, array, number or list of numbers.
#' @param threshold Where the function changes.
#' @param default_value What stands for smaller entries.
#' @returns A tensor.
#' @export
op_threshold <- function(x, threshold, default_value) {
  call_function("ops.threshold", supplied(x = as_operand, threshold = as_number, default_value = as_number))
}

#' The whole tensor several times along each axis
#'
#' @description The whole tensor several times along each axis.
#' @param x A tensor, array, number or list of numbers.
#' @param repeats How often along each axis.
#' @returns A tensor.
#' @export
op_tile <- function(x, repeats) {
  call_function("ops.tile", supplied(x = as_operand, repeats = as_is))
}

#' The `k` largest entries along the last axis, largest first, and their indices
#'
#' @description The `k` largest entries along the last axis, largest first, and their indices.
#' @param x A tensor, array, number or list of numbers.
#' @param k How many.
#' @param sorted They always come in order.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_top_k <- function(x, k, sorted = TRUE, zero_indexed = FALSE) {
  positions(call_function("ops.top_k", supplied(x = as_operand, k = as_count, sorted = as_flag)), zero_indexed)
}

#' The sum of the diagonal of the plane of two axes
#'
#' @description The sum of the diagonal of the plane of two axes.
#' @param x A tensor, array, number or list of numbers.
#' @param offset Distance from the main diagonal.
#' @param axis1 First of the two axes. Counted from 1; negative numbers count from the end.
#' @param axis2 Second of the two axes. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_trace <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L) {
  call_function("ops.trace", supplied(x = as_operand, offset = as_whole, axis1 = as_axis, axis2 = as_axis))
}

#' The axes in another order, reversed if none is given
#'
#' @description The axes in another order, reversed if none is given.
#' @param x A tensor, array, number or list of numbers.
#' @param axes For each axis of the result, which one of `x` it is. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_transpose <- function(x, axes = NULL) {
  call_function("ops.transpose", supplied(x = as_operand, axes = as_axes))
}

#' The integral of y along `axis` by the trapezoidal rule
#'
#' @description The integral of y along `axis` by the trapezoidal rule.
#' @param y Values of the function.
#' @param x Where it has them; evenly, `dx` apart, if NULL.
#' @param dx Distance between two points.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_trapezoid <- function(y, x = NULL, dx = 1, axis = -1L) {
  call_function("ops.trapezoid", supplied(y = as_operand, x = as_operand, dx = as_number, axis = as_axis))
}

#' Ones on and below a diagonal, zeros above
#'
#' @description Ones on and below a diagonal, zeros above.
#' @param N Number of rows.
#' @param M Number of columns; as many as rows if NULL.
#' @param k Diagonal: 0 is the main one, positive numbers are above it, negative ones below.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_tri <- function(N, M = NULL, k = 0L, dtype = NULL) {
  call_function("ops.tri", supplied(N = as_whole, M = as_whole, k = as_whole, dtype = as_dtype))
}

#' With zeros above the diagonal
#'
#' @description With zeros above the diagonal.
#' @param x A tensor, array, number or list of numbers.
#' @param k Diagonal: 0 is the main one, positive numbers are above it, negative ones below.
#' @returns A tensor.
#' @export
op_tril <- function(x, k = 0L) {
  call_function("ops.tril", supplied(x = as_operand, k = as_whole))
}

#' With zeros below the diagonal
#'
#' @description With zeros below the diagonal.
#' @param x A tensor, array, number or list of numbers.
#' @param k Diagonal: 0 is the main one, positive numbers are above it, negative ones below.
#' @returns A tensor.
#' @export
op_triu <- function(x, k = 0L) {
  call_function("ops.triu", supplied(x = as_operand, k = as_whole))
}

#' x1 / x2 as floats
#'
#' @description x1 / x2 as floats.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_true_divide <- function(x1, x2) {
  call_function("ops.true_divide", supplied(x1 = as_operand, x2 = as_operand))
}

#' x without its decimal places
#'
#' @description x without its decimal places.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_trunc <- function(x) {
  call_function("ops.trunc", supplied(x = as_operand))
}

#' The different entries in increasing order
#'
#' @description The different entries in increasing order.
#' @param x A tensor, array, number or list of numbers.
#' @param sorted They always come in order.
#' @param return_index Whether the position of each first occurrence is given too.
#' @param return_inverse Whether the indices that rebuild the input are given too.
#' @param return_counts Whether the number of occurrences is given too.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param size Length of the result; needed in compiled code.
#' @param fill_value What fills the result up to `size`.
#' @returns A tensor.
#' @export
op_unique <- function(
    x, sorted = TRUE, return_index = FALSE, return_inverse = FALSE, return_counts = FALSE, axis = NULL,
    size = NULL, fill_value = NULL) {
  call_function("ops.unique", supplied(
    x = as_operand, sorted = as_flag, return_index = as_flag, return_inverse = as_flag,
    return_counts = as_flag, axis = as_axis, size = as_whole, fill_value = as_is))
}

#' The coordinates of indices into a flattened array
#'
#' @description The coordinates of indices into a flattened array.
#' @param indices Whole numbers, counted from 1.
#' @param shape Shape of the array.
#' @param zero_indexed Whether positions count from 0 instead of 1.
#' @returns A tensor.
#' @export
op_unravel_index <- function(indices, shape, zero_indexed = FALSE) {
  positions(call_function("ops.unravel_index", supplied(indices = as_positions(zero_indexed), shape = as_shape)), zero_indexed)
}

#' The slices along an axis as a list
#'
#' @description The slices along an axis as a list.
#' @param x A tensor, array, number or list of numbers.
#' @param num Their number, checked if given.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @returns A tensor.
#' @export
op_unstack <- function(x, num = NULL, axis = 1L) {
  call_function("ops.unstack", supplied(x = as_operand, num = as_whole, axis = as_axis))
}

#' Powers of each entry along a row: the Vandermonde matrix
#'
#' @description Powers of each entry along a row: the Vandermonde matrix.
#' @param x A tensor, array, number or list of numbers.
#' @param N How many powers; as many as entries if NULL.
#' @param increasing Whether the powers increase from left to right.
#' @returns A tensor.
#' @export
op_vander <- function(x, N = NULL, increasing = FALSE) {
  call_function("ops.vander", supplied(x = as_operand, N = as_whole, increasing = as_flag))
}

#' The variance along `axis`, which divides by the number of entries
#'
#' @description The variance along `axis`, which divides by the number of entries.
#' @param x A tensor, array, number or list of numbers.
#' @param axis Axis along which to work. The documented default applies if absent; NULL stands for all axes. Counted from
#' 1; negative numbers count from the end.
#' @param keepdims Whether the reduced axes stay, with size 1.
#' @returns A tensor.
#' @export
op_var <- function(x, axis = NULL, keepdims = FALSE) {
  call_function("ops.var", supplied(x = as_operand, axis = as_axes, keepdims = as_flag))
}

#' The product of the flattened tensors, the first one conjugated
#'
#' @description The product of the flattened tensors, the first one conjugated.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_vdot <- function(x1, x2) {
  call_function("ops.vdot", supplied(x1 = as_operand, x2 = as_operand))
}

#' A function of each entry along the first axis, all at once
#'
#' @description A function of each entry along the first axis, all at once.
#' @param f Function of one entry.
#' @param elements A tensor, or a tree of them.
#' @returns A tensor.
#' @export
op_vectorized_map <- function(f, elements) {
  call_function("ops.vectorized_map", supplied_as(c(f = "function"), f = as_function, elements = as_operand))
}

#' The same bytes read as another dtype
#'
#' @description The same bytes read as another dtype.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_view <- function(x, dtype = NULL) {
  call_function("ops.view", supplied(x = as_operand, dtype = as_dtype))
}

#' The two entries of the last axis as real and imaginary part
#'
#' @description The two entries of the last axis as real and imaginary part.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_view_as_complex <- function(x) {
  call_function("ops.view_as_complex", supplied(x = as_operand))
}

#' Real and imaginary part along a new last axis
#'
#' @description Real and imaginary part along a new last axis.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @export
op_view_as_real <- function(x) {
  call_function("ops.view_as_real", supplied(x = as_operand))
}

#' Cut along the first axis
#'
#' @description Cut along the first axis.
#' @param x A tensor, array, number or list of numbers.
#' @param indices_or_sections Number of equal parts, or the positions at which to cut.
#' @returns A tensor.
#' @export
op_vsplit <- function(x, indices_or_sections) {
  call_function("ops.vsplit", supplied(x = as_operand, indices_or_sections = as_is))
}

#' Joined along the first axis, vectors as rows
#'
#' @description Joined along the first axis, vectors as rows.
#' @param xs List of tensors.
#' @returns A tensor.
#' @export
op_vstack <- function(xs) {
  call_function("ops.vstack", supplied(xs = as_operand))
}

#' x1 where the condition holds, else x2; with the condition alone, the indices where it holds
#'
#' @description x1 where the condition holds, else x2; with the condition alone, the indices where it holds.
#' @param condition Where it holds, the first value is taken, else the second.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @export
op_where <- function(condition, x1 = NULL, x2 = NULL) {
  call_function("ops.where", supplied(condition = as_operand, x1 = as_operand, x2 = as_operand))
}

#' Repeat while a condition holds
#'
#' @description Repeat while a condition holds.
#' @param cond Function of the variables: whether to go on.
#' @param body Function of the variables: their next values.
#' @param loop_vars Start values: one tensor, or a tuple or list of them.
#' @param maximum_iterations Greatest number of repetitions.
#' @returns A tensor.
#' @export
op_while_loop <- function(cond, body, loop_vars, maximum_iterations = NULL) {
  call_function("ops.while_loop", supplied(cond = as_function, body = as_function, loop_vars = as_operand, maximum_iterations = as_whole))
}

#' An array of zeros
#'
#' @description An array of zeros.
#' @param shape Shape of the result.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_zeros <- function(shape, dtype = NULL) {
  call_function("ops.zeros", supplied(shape = as_shape, dtype = as_dtype))
}

#' Zeros in the shape of `x`
#'
#' @description Zeros in the shape of `x`.
#' @param x A tensor, array, number or list of numbers.
#' @param dtype Dtype of the result.
#' @returns A tensor.
#' @export
op_zeros_like <- function(x, dtype = NULL) {
  call_function("ops.zeros_like", supplied(x = as_operand, dtype = as_dtype))
}
