# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' |x|, elementwise
#'
#' @description |x|, elementwise.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_abs <- function(x) {
  call_function("ops.abs", supplied(x = as_tensor))
}

#' |x|, elementwise
#'
#' @description |x|, elementwise.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_absolute <- function(x) {
  call_function("ops.absolute", supplied(x = as_tensor))
}

#' x1 + x2
#'
#' @description x1 + x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_add <- function(x1, x2) {
  call_function("ops.add", supplied(x1 = as_tensor, x2 = as_tensor))
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
#' @family ops
#' @export
op_allclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE) {
  call_function("ops.allclose", supplied(x1 = as_tensor, x2 = as_tensor, rtol = as_number, atol = as_number, equal_nan = as_flag))
}

#' The angle of x in the complex plane, in radians
#'
#' @description The angle of x in the complex plane, in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_angle <- function(x) {
  call_function("ops.angle", supplied(x = as_tensor))
}

#' The angle between 0 and pi whose cosine is x
#'
#' @description The angle between 0 and pi whose cosine is x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_arccos <- function(x) {
  call_function("ops.arccos", supplied(x = as_tensor))
}

#' The inverse of cosh, for x >= 1
#'
#' @description The inverse of cosh, for x >= 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_arccosh <- function(x) {
  call_function("ops.arccosh", supplied(x = as_tensor))
}

#' The angle between -pi/2 and pi/2 whose sine is x
#'
#' @description The angle between -pi/2 and pi/2 whose sine is x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_arcsin <- function(x) {
  call_function("ops.arcsin", supplied(x = as_tensor))
}

#' The inverse of sinh
#'
#' @description The inverse of sinh.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_arcsinh <- function(x) {
  call_function("ops.arcsinh", supplied(x = as_tensor))
}

#' The angle between -pi/2 and pi/2 whose tangent is x
#'
#' @description The angle between -pi/2 and pi/2 whose tangent is x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_arctan <- function(x) {
  call_function("ops.arctan", supplied(x = as_tensor))
}

#' The angle of the point (x2, x1), from -pi to pi
#'
#' @description The angle of the point (x2, x1), from -pi to pi.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_arctan2 <- function(x1, x2) {
  call_function("ops.arctan2", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The inverse of tanh, for |x| < 1
#'
#' @description The inverse of tanh, for |x| < 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_arctanh <- function(x) {
  call_function("ops.arctanh", supplied(x = as_tensor))
}

#' The bits that are set in both
#'
#' @description The bits that are set in both.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_and <- function(x, y) {
  call_function("ops.bitwise_and", supplied(x = as_tensor, y = as_tensor))
}

#' Every bit turned round
#'
#' @description Every bit turned round.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_invert <- function(x) {
  call_function("ops.bitwise_invert", supplied(x = as_tensor))
}

#' The bits moved y places to the left
#'
#' @description The bits moved y places to the left.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_left_shift <- function(x, y) {
  call_function("ops.bitwise_left_shift", supplied(x = as_tensor, y = as_tensor))
}

#' Every bit turned round
#'
#' @description Every bit turned round.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_not <- function(x) {
  call_function("ops.bitwise_not", supplied(x = as_tensor))
}

#' The bits that are set in either
#'
#' @description The bits that are set in either.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_or <- function(x, y) {
  call_function("ops.bitwise_or", supplied(x = as_tensor, y = as_tensor))
}

#' The bits moved y places to the right
#'
#' @description The bits moved y places to the right.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_right_shift <- function(x, y) {
  call_function("ops.bitwise_right_shift", supplied(x = as_tensor, y = as_tensor))
}

#' The bits that are set in exactly one
#'
#' @description The bits that are set in exactly one.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_bitwise_xor <- function(x, y) {
  call_function("ops.bitwise_xor", supplied(x = as_tensor, y = as_tensor))
}

#' The cube root of x
#'
#' @description The cube root of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_cbrt <- function(x) {
  call_function("ops.cbrt", supplied(x = as_tensor))
}

#' The smallest whole number that is not less than x, as a float
#'
#' @description The smallest whole number that is not less than x, as a float.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_ceil <- function(x) {
  call_function("ops.ceil", supplied(x = as_tensor))
}

#' x, but `x_min` where it is less and `x_max` where it is more
#'
#' @description x, but `x_min` where it is less and `x_max` where it is more.
#' @param x A tensor, array, number or list of numbers.
#' @param x_min Lower bound.
#' @param x_max Upper bound.
#' @returns A tensor.
#' @family ops
#' @export
op_clip <- function(x, x_min, x_max) {
  call_function("ops.clip", supplied(x = as_tensor, x_min = as_tensor, x_max = as_tensor))
}

#' The complex conjugate of x
#'
#' @description The complex conjugate of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_conj <- function(x) {
  call_function("ops.conj", supplied(x = as_tensor))
}

#' A copy of x
#'
#' @description A copy of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_copy <- function(x) {
  call_function("ops.copy", supplied(x = as_tensor))
}

#' cos x, x in radians
#'
#' @description cos x, x in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_cos <- function(x) {
  call_function("ops.cos", supplied(x = as_tensor))
}

#' (ex + ex) / 2
#'
#' @description (ex + ex) / 2.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_cosh <- function(x) {
  call_function("ops.cosh", supplied(x = as_tensor))
}

#' pi x / 180
#'
#' @description pi x / 180.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_deg2rad <- function(x) {
  call_function("ops.deg2rad", supplied(x = as_tensor))
}

#' x1 / x2 as floats
#'
#' @description x1 / x2 as floats.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_divide <- function(x1, x2) {
  call_function("ops.divide", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' x1 / x2, and 0 where x2 is 0
#'
#' @description x1 / x2, and 0 where x2 is 0.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_divide_no_nan <- function(x1, x2) {
  call_function("ops.divide_no_nan", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether x1 = x2, elementwise
#'
#' @description Whether x1 = x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_equal <- function(x1, x2) {
  call_function("ops.equal", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' ex
#'
#' @description ex.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_exp <- function(x) {
  call_function("ops.exp", supplied(x = as_tensor))
}

#' 2x
#'
#' @description 2x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_exp2 <- function(x) {
  call_function("ops.exp2", supplied(x = as_tensor))
}

#' ex - 1, exact for small x
#'
#' @description ex - 1, exact for small x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_expm1 <- function(x) {
  call_function("ops.expm1", supplied(x = as_tensor))
}

#' |x| as floats
#'
#' @description |x| as floats.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_fabs <- function(x) {
  call_function("ops.fabs", supplied(x = as_tensor))
}

#' The largest whole number that is not greater than x, as a float
#'
#' @description The largest whole number that is not greater than x, as a float.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_floor <- function(x) {
  call_function("ops.floor", supplied(x = as_tensor))
}

#' The largest whole number that is not greater than x1 / x2
#'
#' @description The largest whole number that is not greater than x1 / x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_floor_divide <- function(x1, x2) {
  call_function("ops.floor_divide", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The larger of each two entries; NaN loses
#'
#' @description The larger of each two entries; NaN loses.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_fmax <- function(x1, x2) {
  call_function("ops.fmax", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The smaller of each two entries; NaN loses
#'
#' @description The smaller of each two entries; NaN loses.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_fmin <- function(x1, x2) {
  call_function("ops.fmin", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The remainder of x1 / x2, with the sign of x1
#'
#' @description The remainder of x1 / x2, with the sign of x1.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_fmod <- function(x1, x2) {
  call_function("ops.fmod", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The greatest common divisor of whole numbers
#'
#' @description The greatest common divisor of whole numbers.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_gcd <- function(x1, x2) {
  call_function("ops.gcd", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether x1 > x2, elementwise
#'
#' @description Whether x1 > x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_greater <- function(x1, x2) {
  call_function("ops.greater", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether x1 >= x2, elementwise
#'
#' @description Whether x1 >= x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_greater_equal <- function(x1, x2) {
  call_function("ops.greater_equal", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' 0 where x1 < 0, 1 where x1 > 0, and x2 where x1 is 0
#'
#' @description 0 where x1 < 0, 1 where x1 > 0, and x2 where x1 is 0.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_heaviside <- function(x1, x2) {
  call_function("ops.heaviside", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' sqrt(x1^2 + x2^2)
#'
#' @description sqrt(x1^2 + x2^2).
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_hypot <- function(x1, x2) {
  call_function("ops.hypot", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The modified Bessel function of the first kind of order 0
#'
#' @description The modified Bessel function of the first kind of order 0.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_i0 <- function(x) {
  call_function("ops.i0", supplied(x = as_tensor))
}

#' The imaginary part of x
#'
#' @description The imaginary part of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_imag <- function(x) {
  call_function("ops.imag", supplied(x = as_tensor))
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
#' @family ops
#' @export
op_isclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE) {
  call_function("ops.isclose", supplied(x1 = as_tensor, x2 = as_tensor, rtol = as_number, atol = as_number, equal_nan = as_flag))
}

#' Whether x is neither infinite nor NaN
#'
#' @description Whether x is neither infinite nor NaN.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_isfinite <- function(x) {
  call_function("ops.isfinite", supplied(x = as_tensor))
}

#' Whether each entry of x1 is among those of x2
#'
#' @description Whether each entry of x1 is among those of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @param assume_unique Whether both are known to hold each value once.
#' @param invert Whether to turn the answers round.
#' @returns A tensor.
#' @family ops
#' @export
op_isin <- function(x1, x2, assume_unique = FALSE, invert = FALSE) {
  call_function("ops.isin", supplied(x1 = as_tensor, x2 = as_tensor, assume_unique = as_flag, invert = as_flag))
}

#' Whether x is infinite
#'
#' @description Whether x is infinite.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_isinf <- function(x) {
  call_function("ops.isinf", supplied(x = as_tensor))
}

#' Whether x is NaN
#'
#' @description Whether x is NaN.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_isnan <- function(x) {
  call_function("ops.isnan", supplied(x = as_tensor))
}

#' Whether x is minus infinity
#'
#' @description Whether x is minus infinity.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_isneginf <- function(x) {
  call_function("ops.isneginf", supplied(x = as_tensor))
}

#' Whether x is infinity
#'
#' @description Whether x is infinity.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_isposinf <- function(x) {
  call_function("ops.isposinf", supplied(x = as_tensor))
}

#' Whether the imaginary part of x is 0
#'
#' @description Whether the imaginary part of x is 0.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_isreal <- function(x) {
  call_function("ops.isreal", supplied(x = as_tensor))
}

#' The least common multiple of whole numbers
#'
#' @description The least common multiple of whole numbers.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_lcm <- function(x1, x2) {
  call_function("ops.lcm", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' x1 * 2^x2, x2 whole numbers
#'
#' @description x1 * 2^x2, x2 whole numbers.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_ldexp <- function(x1, x2) {
  call_function("ops.ldexp", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The bits moved y places to the left
#'
#' @description The bits moved y places to the left.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_left_shift <- function(x, y) {
  call_function("ops.left_shift", supplied(x = as_tensor, y = as_tensor))
}

#' Whether x1 < x2, elementwise
#'
#' @description Whether x1 < x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_less <- function(x1, x2) {
  call_function("ops.less", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether x1 <= x2, elementwise
#'
#' @description Whether x1 <= x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_less_equal <- function(x1, x2) {
  call_function("ops.less_equal", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The natural logarithm of x
#'
#' @description The natural logarithm of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_log <- function(x) {
  call_function("ops.log", supplied(x = as_tensor))
}

#' The logarithm of x to base 10
#'
#' @description The logarithm of x to base 10.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_log10 <- function(x) {
  call_function("ops.log10", supplied(x = as_tensor))
}

#' log(1 + x), exact for small x
#'
#' @description log(1 + x), exact for small x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_log1p <- function(x) {
  call_function("ops.log1p", supplied(x = as_tensor))
}

#' The logarithm of x to base 2
#'
#' @description The logarithm of x to base 2.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_log2 <- function(x) {
  call_function("ops.log2", supplied(x = as_tensor))
}

#' log(e^x1 + e^x2) without overflow
#'
#' @description log(e^x1 + e^x2) without overflow.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_logaddexp <- function(x1, x2) {
  call_function("ops.logaddexp", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' log2(2^x1 + 2^x2) without overflow
#'
#' @description log2(2^x1 + 2^x2) without overflow.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_logaddexp2 <- function(x1, x2) {
  call_function("ops.logaddexp2", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether both are true
#'
#' @description Whether both are true.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_logical_and <- function(x1, x2) {
  call_function("ops.logical_and", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether x is false
#'
#' @description Whether x is false.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_logical_not <- function(x) {
  call_function("ops.logical_not", supplied(x = as_tensor))
}

#' Whether either is true
#'
#' @description Whether either is true.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_logical_or <- function(x1, x2) {
  call_function("ops.logical_or", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether exactly one is true
#'
#' @description Whether exactly one is true.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_logical_xor <- function(x1, x2) {
  call_function("ops.logical_xor", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The larger of each two entries; NaN wins
#'
#' @description The larger of each two entries; NaN wins.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_maximum <- function(x1, x2) {
  call_function("ops.maximum", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The smaller of each two entries; NaN wins
#'
#' @description The smaller of each two entries; NaN wins.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_minimum <- function(x1, x2) {
  call_function("ops.minimum", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' The remainder of x1 / x2, with the sign of x2
#'
#' @description The remainder of x1 / x2, with the sign of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_mod <- function(x1, x2) {
  call_function("ops.mod", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' x1 * x2, elementwise
#'
#' @description x1 * x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_multiply <- function(x1, x2) {
  call_function("ops.multiply", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' x with NaN and infinities replaced
#'
#' @description x with NaN and infinities replaced.
#' @param x A tensor, array, number or list of numbers.
#' @param nan Replacement of NaN.
#' @param posinf Replacement of infinity; the largest finite number if NULL.
#' @param neginf Replacement of minus infinity; the least finite number if NULL.
#' @returns A tensor.
#' @family ops
#' @export
op_nan_to_num <- function(x, nan = 0, posinf = NULL, neginf = NULL) {
  call_function("ops.nan_to_num", supplied(x = as_tensor, nan = as_number, posinf = as_number, neginf = as_number))
}

#' -x
#'
#' @description -x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_negative <- function(x) {
  call_function("ops.negative", supplied(x = as_tensor))
}

#' The float next to x1 in the direction of x2
#'
#' @description The float next to x1 in the direction of x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_nextafter <- function(x1, x2) {
  call_function("ops.nextafter", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' Whether x1 != x2, elementwise
#'
#' @description Whether x1 != x2, elementwise.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_not_equal <- function(x1, x2) {
  call_function("ops.not_equal", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' x1 to the power x2
#'
#' @description x1 to the power x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_power <- function(x1, x2) {
  call_function("ops.power", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' 180 x / pi
#'
#' @description 180 x / pi.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_rad2deg <- function(x) {
  call_function("ops.rad2deg", supplied(x = as_tensor))
}

#' The real part of x
#'
#' @description The real part of x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_real <- function(x) {
  call_function("ops.real", supplied(x = as_tensor))
}

#' 1 / x
#'
#' @description 1 / x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_reciprocal <- function(x) {
  call_function("ops.reciprocal", supplied(x = as_tensor))
}

#' The bits moved y places to the right
#'
#' @description The bits moved y places to the right.
#' @param x A tensor, array, number or list of numbers.
#' @param y Second tensor.
#' @returns A tensor.
#' @family ops
#' @export
op_right_shift <- function(x, y) {
  call_function("ops.right_shift", supplied(x = as_tensor, y = as_tensor))
}

#' x to a number of decimal places; halves go to the even neighbour
#'
#' @description x to a number of decimal places; halves go to the even neighbour.
#' @param x A tensor, array, number or list of numbers.
#' @param decimals Number of decimal places.
#' @returns A tensor.
#' @family ops
#' @export
op_round <- function(x, decimals = 0L) {
  call_function("ops.round", supplied(x = as_tensor, decimals = as_whole))
}

#' The choice that belongs to the first condition that holds
#'
#' @description The choice that belongs to the first condition that holds.
#' @param condlist List of boolean tensors.
#' @param choicelist List of as many tensors.
#' @param default The value where no condition holds.
#' @returns A tensor.
#' @family ops
#' @export
op_select <- function(condlist, choicelist, default = 0L) {
  call_function("ops.select", supplied(condlist = as_tensor, choicelist = as_tensor, default = as_tensor))
}

#' -1, 0 or 1
#'
#' @description -1, 0 or 1.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_sign <- function(x) {
  call_function("ops.sign", supplied(x = as_tensor))
}

#' Whether x is negative; -0.0 is
#'
#' @description Whether x is negative; -0.0 is.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_signbit <- function(x) {
  call_function("ops.signbit", supplied(x = as_tensor))
}

#' sin x, x in radians
#'
#' @description sin x, x in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_sin <- function(x) {
  call_function("ops.sin", supplied(x = as_tensor))
}

#' sin(pix) / (pix), and 1 at 0
#'
#' @description sin(pix) / (pix), and 1 at 0.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_sinc <- function(x) {
  call_function("ops.sinc", supplied(x = as_tensor))
}

#' (ex - ex) / 2
#'
#' @description (ex - ex) / 2.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_sinh <- function(x) {
  call_function("ops.sinh", supplied(x = as_tensor))
}

#' sqrtx
#'
#' @description sqrtx.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_sqrt <- function(x) {
  call_function("ops.sqrt", supplied(x = as_tensor))
}

#' x^2; booleans as whole numbers
#'
#' @description x^2; booleans as whole numbers.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_square <- function(x) {
  call_function("ops.square", supplied(x = as_tensor))
}

#' x1 - x2
#'
#' @description x1 - x2.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_subtract <- function(x1, x2) {
  call_function("ops.subtract", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' tan x, x in radians
#'
#' @description tan x, x in radians.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_tan <- function(x) {
  call_function("ops.tan", supplied(x = as_tensor))
}

#' sinh x / cosh x
#'
#' @description sinh x / cosh x.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_tanh <- function(x) {
  call_function("ops.tanh", supplied(x = as_tensor))
}

#' x1 / x2 as floats
#'
#' @description x1 / x2 as floats.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_true_divide <- function(x1, x2) {
  call_function("ops.true_divide", supplied(x1 = as_tensor, x2 = as_tensor))
}

#' x without its decimal places
#'
#' @description x without its decimal places.
#' @param x A tensor, array, number or list of numbers.
#' @returns A tensor.
#' @family ops
#' @export
op_trunc <- function(x) {
  call_function("ops.trunc", supplied(x = as_tensor))
}

#' x1 where the condition holds, else x2; with the condition alone, the indices where it holds
#'
#' @description x1 where the condition holds, else x2; with the condition alone, the indices where it holds.
#' @param condition Where it holds, the first value is taken, else the second.
#' @param x1 First tensor.
#' @param x2 Second tensor; the two are broadcast against each other.
#' @returns A tensor.
#' @family ops
#' @export
op_where <- function(condition, x1 = NULL, x2 = NULL) {
  call_function("ops.where", supplied(condition = as_tensor, x1 = as_tensor, x2 = as_tensor))
}
