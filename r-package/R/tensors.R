# Tensors as R values: group generics, so that losses and metrics can be written in plain R, and conversions to arrays.

engine_numpy <- function() engine$numpy <- engine$numpy %||% import("jax.numpy")

# NumPy's names for R's functions of one tensor.
MATH <- c(
  abs = "abs", sign = "sign", sqrt = "sqrt", floor = "floor", ceiling = "ceil", trunc = "trunc", round = "round",
  exp = "exp", log = "log", expm1 = "expm1", log1p = "log1p", log2 = "log2", log10 = "log10", cos = "cos", sin = "sin",
  tan = "tan", acos = "arccos", asin = "arcsin", atan = "arctan", cosh = "cosh", sinh = "sinh", tanh = "tanh",
  acosh = "arccosh", asinh = "arcsinh", atanh = "arctanh", cumsum = "cumsum", cumprod = "cumprod"
)

SUMMARY <- c(max = "max", min = "min", sum = "sum", prod = "prod", any = "any", all = "all")

tensor_value <- function(x) if (inherits(x, "kerasr.Variable")) x$value else x

tensor_function <- function(name, x, ...) {
  if (inherits(x, "kerasr.KerasTensor")) return(with_engine(do.call(engine_object(paste0("ops.", name)), list(x, ...))))
  with_engine(do.call(reticulate::py_get_attr(engine_numpy(), name), list(tensor_value(x), ...)))
}

#' Arithmetic and conversion of tensors
#'
#' Tensors answer to R's mathematics (`sqrt`, `exp`, `sum`, `mean`, `max`...) and to `dim()`, `length()` and
#' `as.array()`, so that losses and metrics can be written in plain R.
#'
#' @param x A tensor.
#' @param ... More tensors, or further arguments.
#' @param na.rm Not used.
#' @returns A tensor; `dim()` and `length()` give whole numbers, the `as.` functions R values.
#' @name tensors
#' @examples
#' \dontrun{
#' rmse <- function(y_true, y_pred) sqrt(mean((y_true - y_pred)^2))
#' model |> compile(optimizer = "sgd", loss = rmse)
#' }
NULL

OPERATORS <- c(
  "+" = "add", "-" = "sub", "*" = "mul", "/" = "truediv", "^" = "pow", "%%" = "mod", "%/%" = "floordiv", "==" = "eq",
  "!=" = "ne", "<" = "lt", "<=" = "le", ">" = "gt", ">=" = "ge", "&" = "and_", "|" = "or_"
)

# One side of an operator: R arrays become tensors, single numbers stay numbers, so that they take the other's type.
operand <- function(x) {
  if (is_python(x)) return(tensor_value(x))
  if (is.atomic(x) && length(x) == 1L && is.null(dim(x))) return(x)
  if (is.logical(x)) return(engine_numpy()$asarray(array(x, dim(x) %||% length(x))))
  engine_numpy()$asarray(as_engine_array(x, "the other side of an operator"))
}

#' @rdname tensors
#' @param e1,e2 The sides of an operator: tensors, arrays or numbers.
#' @export
Ops.kerasr_tensor <- function(e1, e2) {
  python <- engine$operator <- engine$operator %||% import("operator")
  if (missing(e2)) {
    name <- c("-" = "neg", "+" = "pos", "!" = "invert")[[.Generic]]
    return(with_engine(python[[name]](tensor_value(e1))))
  }
  with_engine(python[[OPERATORS[[.Generic]]]](operand(e1), operand(e2)))
}

#' @rdname tensors
#' @export
Math.kerasr_tensor <- function(x, ...) {
  name <- MATH[.Generic]
  if (is.na(name)) stop(.Generic, "() is not defined for tensors.", call. = FALSE)
  if (.Generic == "log" && ...length()) return(tensor_function("log", x) / log(..1))
  if (.Generic == "round") return(tensor_function("round", x, if (...length()) as.integer(..1) else 0L))
  tensor_function(name, x)
}

#' @rdname tensors
#' @export
Summary.kerasr_tensor <- function(..., na.rm = FALSE) {
  name <- SUMMARY[.Generic]
  if (is.na(name)) stop(.Generic, "() is not defined for tensors.", call. = FALSE)
  parts <- lapply(list(...), function(x) if (inherits(x, "kerasr_tensor")) tensor_function(name, x) else get(.Generic)(x))
  combine <- c(max = "maximum", min = "minimum", sum = "add", prod = "multiply", any = "logical_or", all = "logical_and")
  Reduce(function(a, b) tensor_function(combine[.Generic], a, b), parts)
}

#' @rdname tensors
#' @export
mean.kerasr_tensor <- function(x, ...) tensor_function("mean", x)

#' @rdname tensors
#' @export
dim.kerasr_tensor <- function(x) {
  dims <- rside()$shape_list(x)
  as.integer(vapply(dims, function(d) if (is.null(d)) NA_integer_ else as.integer(d), 1L))
}

#' @rdname tensors
#' @export
length.kerasr_tensor <- function(x) as.integer(prod(dim(x)))

#' @rdname tensors
#' @export
as.array.kerasr_tensor <- function(x, ...) {
  value <- as_r(x)
  if (is.null(dim(value)) && length(dim(x))) array(value, dim(x)) else value
}

#' @rdname tensors
#' @export
as.matrix.kerasr_tensor <- function(x, ...) as.matrix(as.array(x))

#' @rdname tensors
#' @export
as.vector.kerasr_tensor <- function(x, mode = "any") as.vector(as.array(x), mode)

#' @rdname tensors
#' @param mode See [as.vector()].
#' @export
as.double.kerasr_tensor <- function(x, ...) as.double(as.array(x))

#' @rdname tensors
#' @export
as.integer.kerasr_tensor <- function(x, ...) as.integer(as.array(x))

#' @rdname tensors
#' @export
as.logical.kerasr_tensor <- function(x, ...) as.logical(as.array(x))

#' A shape
#'
#' @param ... Dimensions; `NA` or `NULL` where one is free. Vectors and lists are taken apart; a tensor stands for its
#'   own dimensions.
#' @returns A list of whole numbers and `NULL`, of class `kerasr_shape`.
#' @examples
#' shape(NA, 28, 28, 1)
#' @export
shape <- function(...) {
  dims <- lapply(list(...), function(d) {
    if (is.null(d)) list(NULL) else if (inherits(d, "kerasr_tensor")) as_shape(dim(d)) else as_shape(d, "...")
  })
  structure(do.call(c, dims) %||% list(), class = "kerasr_shape")
}

#' @export
format.kerasr_shape <- function(x, ...) {
  dims <- vapply(unclass(x), function(d) if (is.null(d)) "NA" else format(d), "")
  paste0("shape(", paste(dims, collapse = ", "), ")")
}

#' @export
print.kerasr_shape <- function(x, ...) {
  cat(format(x), "\n", sep = "")
  invisible(x)
}

#' @export
`[.kerasr_shape` <- function(x, i) structure(unclass(x)[i], class = "kerasr_shape")

#' @export
as.list.kerasr_shape <- function(x, ...) unclass(x)

#' @export
as.integer.kerasr_shape <- function(x, ...) vapply(unclass(x), function(d) if (is.null(d)) NA_integer_ else d, 1L)

#' @export
as.double.kerasr_shape <- function(x, ...) as.double(as.integer(x))

#' @export
r_to_py.kerasr_shape <- function(x, convert = FALSE) do.call(reticulate::tuple, unclass(x))
