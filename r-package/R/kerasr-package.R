#' kerasr: Keras on JAX, shared with Python and the JVM
#'
#' Build a model with [keras_model_sequential()] or [keras_model()], configure it with [compile()], train it with
#' [fit()], and use it with [predict()] and [evaluate()]. Names and conventions are those of keras3: axes, epochs and
#' indices count from 1, class labels count from 0, and factors may be given as labels.
#'
#' @importFrom magrittr %>%
#' @importFrom generics compile fit
#' @importFrom stats predict
#' @importFrom reticulate r_to_py py_to_r py_to_r_wrapper import np_array array_reshape tuple dict
#' @importFrom reticulate use_python use_virtualenv use_condaenv py_require
#' @importFrom rlang %||%
#' @keywords internal
"_PACKAGE"

#' @export
magrittr::`%>%`

#' @export
generics::compile

#' @export
generics::fit

#' @export
reticulate::np_array

#' @export
reticulate::array_reshape

#' @export
reticulate::tuple

#' @export
reticulate::dict

#' @export
reticulate::use_python

#' @export
reticulate::use_virtualenv

#' @export
reticulate::use_condaenv

#' @export
reticulate::py_require

#' Evaluate a model on test data
#'
#' The generic of [evaluate.kerasr.Model()].
#'
#' @param object A model.
#' @param ... Passed on to the method.
#' @returns See the method.
#' @export
evaluate <- function(object, ...) UseMethod("evaluate")
