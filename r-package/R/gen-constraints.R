# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Vectors along `axis` that are longer than `max_value` are scaled down to it
#'
#' @description Vectors along `axis` that are longer than `max_value` are scaled down to it.
#' @param max_value The largest length.
#' @param axis The axis, or several, along which lengths are taken: 0 for kernels of Dense, `[0, 1, 2]` for those of
#' Conv2D. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A constraint object.
#' @section Source:
#' Srivastava et al. (2014), Dropout, section 5.1.
#' @family constraints
#' @export
constraint_maxnorm <- function(max_value = 2, axis = 1L, ...) {
  construct("constraints.MaxNorm", supplied(max_value = as_number, axis = as_axes, .dots = list(...)))
}

#' Vectors along `axis` are scaled to a length between two bounds
#'
#' @description Vectors along `axis` are scaled to a length between two bounds.
#' @param min_value The smallest length.
#' @param max_value The largest length.
#' @param rate How much of the way to the bound one application goes.
#' @param axis The axis, or several, along which lengths are taken: 0 for kernels of Dense, `[0, 1, 2]` for those of
#' Conv2D. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A constraint object.
#' @family constraints
#' @export
constraint_minmaxnorm <- function(min_value = 0, max_value = 1, rate = 1, axis = 1L, ...) {
  construct("constraints.MinMaxNorm", supplied(min_value = as_number, max_value = as_number, rate = as_number, axis = as_axes, .dots = list(...)))
}

#' Negative entries become 0
#'
#' @description Negative entries become 0.
#' @param ... Further arguments, by name.
#' @returns A constraint object.
#' @family constraints
#' @export
constraint_nonneg <- function(...) {
  construct("constraints.NonNeg", supplied(.dots = list(...)))
}

#' Vectors along `axis` get length 1
#'
#' @description Vectors along `axis` get length 1.
#' @param axis The axis, or several, along which lengths are taken: 0 for kernels of Dense, `[0, 1, 2]` for those of
#' Conv2D. Counted from 1; negative numbers count from the end.
#' @param ... Further arguments, by name.
#' @returns A constraint object.
#' @family constraints
#' @export
constraint_unitnorm <- function(axis = 1L, ...) {
  construct("constraints.UnitNorm", supplied(axis = as_axes, .dots = list(...)))
}
