# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Sum of absolute values: l_1 sum |x|
#'
#' @description Sum of absolute values: \eqn{l_1 \sum |x|}.
#' @param l1 Factor of the sum.
#' @param ... Further arguments, by name.
#' @returns A regularizer object.
#' @family regularizers
#' @export
regularizer_l1 <- function(l1 = 0.01, ...) {
  construct("regularizers.L1", supplied(l1 = as_number, .dots = list(...)))
}

#' Sums of absolute values and of squares: l_1 sum |x| + l_2 sum x^2
#'
#' @description Sums of absolute values and of squares: \eqn{l_1 \sum |x| + l_2 \sum x^2}.
#' @param l1 Factor of the sum of absolute values.
#' @param l2 Factor of the sum of squares.
#' @param ... Further arguments, by name.
#' @returns A regularizer object.
#' @family regularizers
#' @export
regularizer_l1_l2 <- function(l1 = 0, l2 = 0, ...) {
  construct("regularizers.L1L2", supplied(l1 = as_number, l2 = as_number, .dots = list(...)))
}

#' Sum of squares: l_2 sum x^2
#'
#' @description Sum of squares: \eqn{l_2 \sum x^2}.
#' @param l2 Factor of the sum.
#' @param ... Further arguments, by name.
#' @returns A regularizer object.
#' @family regularizers
#' @export
regularizer_l2 <- function(l2 = 0.01, ...) {
  construct("regularizers.L2", supplied(l2 = as_number, .dots = list(...)))
}

#' Mean absolute cosine between all pairs of rows (or columns) of a matrix
#'
#' @description Mean absolute cosine between all pairs of rows (or columns) of a matrix.
#' @param factor Factor of the mean.
#' @param mode `"rows"` or `"columns"`. One of `"rows"`, `"columns"`.
#' @param ... Further arguments, by name.
#' @returns A regularizer object.
#' @section Raises:
#' `ShapeError` for a weight that has not two axes.
#' @family regularizers
#' @export
regularizer_orthogonal <- function(factor = 0.01, mode = "rows", ...) {
  construct("regularizers.OrthogonalRegularizer", supplied(factor = as_number, mode = as_choice, .dots = list(...)))
}
