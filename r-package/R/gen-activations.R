# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Continuously differentiable exponential linear unit: max(x, 0) + min(0, alpha (e^x / alpha - 1))
#'
#' @description Continuously differentiable exponential linear unit: \eqn{\max(x, 0) + \min(0, \alpha (e^{x / \alpha} -
#' 1))}.
#' @param x Input array.
#' @param alpha Minus the limit for very negative x.
#' @returns A tensor.
#' @section Source:
#' Barron (2017), arXiv:1704.07483.
#' @family activations
#' @export
activation_celu <- function(x, alpha = 1) {
  call_function("activations.celu", supplied(x = as_tensor, alpha = as_number))
}

#' Exponential linear unit: x where positive, else alpha (e^x - 1)
#'
#' @description Exponential linear unit: \eqn{x} where positive, else \eqn{\alpha (e^x - 1)}.
#' @param x Input array.
#' @param alpha Minus the limit for very negative x.
#' @returns A tensor.
#' @section Source:
#' Clevert, Unterthiner and Hochreiter (2016), arXiv:1511.07289.
#' @family activations
#' @export
activation_elu <- function(x, alpha = 1) {
  call_function("activations.elu", supplied(x = as_tensor, alpha = as_number))
}

#' The exponential function
#'
#' @description The exponential function.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_exponential <- function(x) {
  call_function("activations.exponential", supplied(x = as_tensor))
}

#' Gaussian error linear unit: x Phi(x), with the normal distribution function Phi
#'
#' @description Gaussian error linear unit: \eqn{x\,\Phi(x)}, with the normal distribution function \eqn{\Phi}.
#' @param x Input array.
#' @param approximate Whether \eqn{\Phi} is approximated through tanh.
#' @returns A tensor.
#' @section Source:
#' Hendrycks and Gimpel (2016), arXiv:1606.08415.
#' @family activations
#' @export
activation_gelu <- function(x, approximate = FALSE) {
  call_function("activations.gelu", supplied(x = as_tensor, approximate = as_flag))
}

#' Gated linear unit: a sigma(b), where a and b are the two halves of x along an axis
#'
#' @description Gated linear unit: \eqn{a\,\sigma(b)}, where \eqn{a} and \eqn{b} are the two halves of x along an axis.
#' @param x Input array, of even size along `axis`.
#' @param axis The axis that is halved. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @section Source:
#' Dauphin et al. (2017), arXiv:1612.08083.
#' @family activations
#' @export
activation_glu <- function(x, axis = -1L) {
  call_function("activations.glu", supplied(x = as_tensor, axis = as_axis))
}

#' The input where its absolute value is above `threshold`, else 0
#'
#' @description The input where its absolute value is above `threshold`, else 0.
#' @param x Input array.
#' @param threshold Values up to it, in absolute value, become 0.
#' @returns A tensor.
#' @family activations
#' @export
activation_hard_shrink <- function(x, threshold = 0.5) {
  call_function("activations.hard_shrink", supplied(x = as_tensor, threshold = as_number))
}

#' Piecewise linear sigmoid: `x / 6 + 1 / 2` from -3 to 3, 0 below and 1 above
#'
#' @description Piecewise linear sigmoid: `x / 6 + 1 / 2` from -3 to 3, 0 below and 1 above.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_hard_sigmoid <- function(x) {
  call_function("activations.hard_sigmoid", supplied(x = as_tensor))
}

#' Piecewise silu: `x * hard_sigmoid(x)`
#'
#' @description Piecewise silu: `x * hard_sigmoid(x)`.
#' @param x Input array.
#' @returns A tensor.
#' @section Source:
#' Howard et al. (2019), arXiv:1905.02244.
#' @family activations
#' @export
activation_hard_silu <- function(x) {
  call_function("activations.hard_silu", supplied(x = as_tensor))
}

#' @rdname activation_hard_silu
#' @export
activation_hard_swish <- activation_hard_silu

#' The input bounded by -1 and 1
#'
#' @description The input bounded by -1 and 1.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_hard_tanh <- function(x) {
  call_function("activations.hard_tanh", supplied(x = as_tensor))
}

#' Rectified linear unit with a small slope below 0
#'
#' @description Rectified linear unit with a small slope below 0.
#' @param x Input array.
#' @param negative_slope Slope below 0.
#' @returns A tensor.
#' @section Source:
#' Maas, Hannun and Ng (2013), Rectifier nonlinearities improve neural network acoustic models.
#' @family activations
#' @export
activation_leaky_relu <- function(x, negative_slope = 0.2) {
  call_function("activations.leaky_relu", supplied(x = as_tensor, negative_slope = as_number))
}

#' The input unchanged
#'
#' @description The input unchanged.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_linear <- function(x) {
  call_function("activations.linear", supplied(x = as_tensor))
}

#' Logarithm of the sigmoid: -log(1 + e^-x)
#'
#' @description Logarithm of the sigmoid: \eqn{-\log(1 + e^{-x})}.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_log_sigmoid <- function(x) {
  call_function("activations.log_sigmoid", supplied(x = as_tensor))
}

#' Logarithm of the softmax: x_i - log sum_j e^x_j
#'
#' @description Logarithm of the softmax: \eqn{x_i - \log \sum_j e^{x_j}}.
#' @param x Input array.
#' @param axis The axis, or several, whose exponentials sum to 1. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @family activations
#' @export
activation_log_softmax <- function(x, axis = -1L) {
  call_function("activations.log_softmax", supplied(x = as_tensor, axis = as_axes))
}

#' Self-regularised silu: x tanh(log(1 + e^x))
#'
#' @description Self-regularised silu: \eqn{x \tanh(\log(1 + e^x))}.
#' @param x Input array.
#' @returns A tensor.
#' @section Source:
#' Misra (2019), arXiv:1908.08681.
#' @family activations
#' @export
activation_mish <- function(x) {
  call_function("activations.mish", supplied(x = as_tensor))
}

#' Rectified linear unit
#'
#' @description \deqn{f(x) = \min(\max(x, 0), m)} with the defaults and `max_value` \eqn{m}.
#' @param x Input array.
#' @param negative_slope Slope below `threshold`.
#' @param max_value Largest value of the result; NULL for no bound.
#' @param threshold Values up to it are treated as negative.
#' @returns A tensor.
#' @section Source:
#' Nair and Hinton (2010), Rectified linear units improve restricted Boltzmann machines.
#' @family activations
#' @export
activation_relu <- function(x, negative_slope = 0, max_value = NULL, threshold = 0) {
  call_function("activations.relu", supplied(x = as_tensor, negative_slope = as_number, max_value = as_number, threshold = as_number))
}

#' Rectified linear unit bounded by 6: `min(max(x, 0), 6)`
#'
#' @description Rectified linear unit bounded by 6: `min(max(x, 0), 6)`.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_relu6 <- function(x) {
  call_function("activations.relu6", supplied(x = as_tensor))
}

#' Scaled exponential linear unit: lambda x where positive, else lambda alpha (e^x - 1)
#'
#' @description The constants are \eqn{\alpha = 1.6732632...} and \eqn{\lambda = 1.0507009...}; use it with `lecun_normal`
#' kernels.
#' @param x Input array.
#' @returns A tensor.
#' @section Source:
#' Klambauer et al. (2017), arXiv:1706.02515.
#' @family activations
#' @export
activation_selu <- function(x) {
  call_function("activations.selu", supplied(x = as_tensor))
}

#' Logistic function 1 / (1 + e^-x), from 0 to 1
#'
#' @description Logistic function \eqn{1 / (1 + e^{-x})}, from 0 to 1.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_sigmoid <- function(x) {
  call_function("activations.sigmoid", supplied(x = as_tensor))
}

#' Sigmoid linear unit, also called swish: x sigma(x)
#'
#' @description Sigmoid linear unit, also called swish: \eqn{x\,\sigma(x)}.
#' @param x Input array.
#' @returns A tensor.
#' @section Source:
#' Ramachandran, Zoph and Le (2017), arXiv:1710.05941.
#' @family activations
#' @export
activation_silu <- function(x) {
  call_function("activations.silu", supplied(x = as_tensor))
}

#' @rdname activation_silu
#' @export
activation_swish <- activation_silu

#' The input moved towards 0 by `threshold`; 0 where it is nearer than that
#'
#' @description The input moved towards 0 by `threshold`; 0 where it is nearer than that.
#' @param x Input array.
#' @param threshold How far values move.
#' @returns A tensor.
#' @family activations
#' @export
activation_soft_shrink <- function(x, threshold = 0.5) {
  call_function("activations.soft_shrink", supplied(x = as_tensor, threshold = as_number))
}

#' Positive values that sum to 1 along an axis: e^x_i / sum_j e^x_j
#'
#' @description Positive values that sum to 1 along an axis: \eqn{e^{x_i} / \sum_j e^{x_j}}.
#' @param x Input array.
#' @param axis The axis, or several, that sum to 1. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @family activations
#' @export
activation_softmax <- function(x, axis = -1L) {
  call_function("activations.softmax", supplied(x = as_tensor, axis = as_axes))
}

#' Smooth relu: log(1 + e^x)
#'
#' @description Smooth relu: \eqn{\log(1 + e^x)}.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_softplus <- function(x) {
  call_function("activations.softplus", supplied(x = as_tensor))
}

#' `x / (1 + |x|)`, from -1 to 1
#'
#' @description `x / (1 + |x|)`, from -1 to 1.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_softsign <- function(x) {
  call_function("activations.softsign", supplied(x = as_tensor))
}

#' Relu with a parabola around 0: 0 up to -1, `(x + 1)**2 / 4` up to 1, then x
#'
#' @description Relu with a parabola around 0: 0 up to -1, `(x + 1)**2 / 4` up to 1, then x.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_sparse_plus <- function(x) {
  call_function("activations.sparse_plus", supplied(x = as_tensor))
}

#' Piecewise linear sigmoid: `(x + 1) / 2` from -1 to 1, 0 below and 1 above
#'
#' @description Piecewise linear sigmoid: `(x + 1) / 2` from -1 to 1, 0 below and 1 above.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_sparse_sigmoid <- function(x) {
  call_function("activations.sparse_sigmoid", supplied(x = as_tensor))
}

#' Sparse values along an axis: what exceeds a threshold, as Keras computes it; many entries are exactly 0
#'
#' @description The threshold is that of the paper only where a single entry exceeds it; else it is larger, and the values
#' need not sum to 1. Keras computes it so, and models are trained with it.
#' @param x Input array.
#' @param axis The axis along which values compete. Counted from 1; negative numbers count from the end.
#' @returns A tensor.
#' @section Source:
#' Martins and Astudillo (2016), arXiv:1602.02068, algorithm 1, with Keras's threshold.
#' @family activations
#' @export
activation_sparsemax <- function(x, axis = -1L) {
  call_function("activations.sparsemax", supplied(x = as_tensor, axis = as_axis))
}

#' Smooth relu without exponentials: (x + sqrtx^2 + b) / 2
#'
#' @description Smooth relu without exponentials: \eqn{(x + \sqrt{x^2 + b}) / 2}.
#' @param x Input array.
#' @param b How smooth it is around 0.
#' @returns A tensor.
#' @section Source:
#' Barron (2021), arXiv:2112.11687.
#' @family activations
#' @export
activation_squareplus <- function(x, b = 4) {
  call_function("activations.squareplus", supplied(x = as_tensor, b = as_number))
}

#' Hyperbolic tangent, from -1 to 1
#'
#' @description Hyperbolic tangent, from -1 to 1.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_tanh <- function(x) {
  call_function("activations.tanh", supplied(x = as_tensor))
}

#' `x - tanh(x)`
#'
#' @description `x - tanh(x)`.
#' @param x Input array.
#' @returns A tensor.
#' @family activations
#' @export
activation_tanh_shrink <- function(x) {
  call_function("activations.tanh_shrink", supplied(x = as_tensor))
}

#' The input where it is above `threshold`, else `default_value`
#'
#' @description The input where it is above `threshold`, else `default_value`.
#' @param x Input array.
#' @param threshold The bound.
#' @param default_value The value at and below the bound.
#' @returns A tensor.
#' @family activations
#' @export
activation_threshold <- function(x, threshold, default_value) {
  call_function("activations.threshold", supplied(x = as_tensor, threshold = as_number, default_value = as_number))
}
