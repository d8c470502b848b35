# Preparing data, and the state of the session.

#' Classes as rows of zeros and ones
#'
#' @param x Class numbers from 0, or a factor (its first level is the first column).
#' @param num_classes Number of classes; found from `x` if not given.
#' @returns An array with one more dimension than `x`: 1 at the class, 0 elsewhere. Columns are named by the levels of a
#'   factor.
#' @examples
#' to_categorical(c(0, 2, 1))
#' to_categorical(factor(c("a", "c", "a"), levels = c("a", "b", "c")))
#' @export
to_categorical <- function(x, num_classes = NULL) {
  if (is_python(x)) x <- as_r(x)
  labels <- if (is.factor(x)) levels(x)
  codes <- if (is.factor(x)) as.integer(x) - 1L else x
  if (is.character(codes)) abort_argument("x", "class numbers from 0, or a factor", "text", "Use factor(x).")
  if (!is.numeric(codes) || anyNA(codes) || !is_whole(codes) || any(codes < 0)) {
    abort_argument("x", "class numbers from 0, or a factor", shown(x))
  }
  dims <- dim(codes) %||% length(codes)
  if (length(dims) > 1L && dims[[length(dims)]] == 1L) dims <- dims[-length(dims)]
  classes <- if (is.null(num_classes)) max(length(labels), codes + 1L) else as_count(num_classes, "num_classes")
  if (length(codes) && max(codes) >= classes) {
    abort_argument("x", paste("below `num_classes` =", classes), as.character(max(codes)))
  }
  flat <- matrix(0, length(codes), classes)
  flat[cbind(seq_along(codes), as.integer(codes) + 1L)] <- 1
  result <- array(flat, c(dims, classes))
  if (length(labels) == classes && length(dims) == 1L) colnames(result) <- labels
  result
}

#' Divide by the norm
#'
#' @param x An array.
#' @param axis The axis along which the norm is taken, from 1; -1 is the last.
#' @param order 1 for the sum of absolute values, 2 for the Euclidean norm, and so on.
#' @param ... Not used.
#' @returns An array like `x`.
#' @examples
#' normalize(matrix(c(3, 4), 1))
#' @export
normalize <- function(x, axis = -1L, order = 2L, ...) {
  if (is_python(x)) x <- as_r(x)
  if (is.data.frame(x)) x <- data_frame_matrix(x, "x")
  if (!is.numeric(x)) abort_argument("x", "numeric", shown(x))
  dims <- dim(x) %||% length(x)
  axis <- as_axis(axis, "axis")
  at <- if (axis < 0L) length(dims) + axis + 1L else axis + 1L
  if (at < 1L || at > length(dims)) abort_argument("axis", paste("an axis of", length(dims)), shown(axis))
  values <- array(x, dims)
  others <- setdiff(seq_along(dims), at)
  norm <- (if (length(others)) apply(abs(values)^order, others, sum) else sum(abs(values)^order))^(1 / order)
  norm[norm == 0] <- 1
  result <- if (length(others)) sweep(values, others, norm, "/") else values / norm
  if (is.null(dim(x))) as.vector(result) else result
}

#' Fix all random numbers
#'
#' Seeds R, Python, NumPy and the engine: the same seed, data and calls give the same weights, in every language.
#'
#' @param seed A whole number.
#' @returns `NULL`, invisibly.
#' @export
set_random_seed <- function(seed) {
  seed <- as_count0(seed, "seed")
  set.seed(seed)
  engine_call(keras$utils$set_random_seed, seed)
  invisible()
}

#' Forget the names and states of a session
#'
#' Names that layers are given automatically start again (`dense`, `dense_1`...), as do the counters of random numbers.
#'
#' @param free_memory Whether to collect garbage too.
#' @returns `NULL`, invisibly.
#' @export
clear_session <- function(free_memory = TRUE) {
  engine_call(keras$utils$clear_session)
  if (free_memory) gc()
  invisible()
}

#' Settings of the session
#'
#' @param floatx Name of the type of new weights: `"float32"`, `"float16"`, `"bfloat16"`, `"float64"`.
#' @param value A small number that keeps divisions finite.
#' @param data_format `"channels_last"` or `"channels_first"`.
#' @returns The `config_set_*()` functions return `NULL`, invisibly; the others the setting. `config_backend()` is always
#'   `"jax"`.
#' @name config
#' @export
config_floatx <- function() engine_call(keras$config$floatx)

#' @rdname config
#' @export
config_set_floatx <- function(floatx) invisible(engine_call(keras$config$set_floatx, as_text(floatx, "floatx")))

#' @rdname config
#' @export
config_epsilon <- function() engine_call(keras$config$epsilon)

#' @rdname config
#' @export
config_set_epsilon <- function(value) invisible(engine_call(keras$config$set_epsilon, as_number(value, "value")))

#' @rdname config
#' @export
config_image_data_format <- function() engine_call(keras$config$image_data_format)

#' @rdname config
#' @export
config_set_image_data_format <- function(data_format) {
  invisible(engine_call(keras$config$set_image_data_format, as_text(data_format, "data_format")))
}

#' @rdname config
#' @export
config_backend <- function() "jax"

#' @rdname config
#' @param backend Only `"jax"`: kerasr has no other.
#' @export
use_backend <- function(backend) {
  if (!identical(backend, "jax")) abort_argument("backend", "\"jax\"", shown(backend))
  invisible()
}
