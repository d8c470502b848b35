# Configuring, training and testing a model.

#' Configure a model for training
#'
#' @param object A model.
#' @param optimizer Name of an optimizer, or one made by an `optimizer_*()` function.
#' @param loss Name of a loss, a loss object (`loss_*()`), or an R function of `(y_true, y_pred)` on tensors. A list of
#'   these, in order or by name, for several outputs.
#' @param metrics Names, metric objects (`metric_*()`), or R functions of `(y_true, y_pred)`: one, several as `c()` or
#'   `list()`, or a list with one entry for each output.
#' @param loss_weights Weights of the losses of several outputs, in order or by name.
#' @param weighted_metrics Like `metrics`, but with `sample_weight` and `class_weight` applied.
#' @param run_eagerly Whether to run step by step, without compiling: slow, for debugging.
#' @param steps_per_execution Batches in one compiled call, or `"auto"`.
#' @param jit_compile Whether to compile; `"auto"` is best.
#' @param auto_scale_loss Whether to scale the loss for float16.
#' @param gradient_transform A gradient transformation of the Python package optax (through reticulate), or a list of
#'   them, that changes gradients before the optimizer uses them.
#' @param ... Not used.
#' @returns The model, invisibly.
#' @examples
#' \dontrun{
#' model |> compile(optimizer = "adam", loss = "mse", metrics = "mae")
#' }
#' @name compile.kerasr.Model
#' @export
compile.kerasr.Model <- function(object, optimizer = "rmsprop", loss = NULL, metrics = NULL, ..., loss_weights = NULL,
                                 weighted_metrics = NULL, run_eagerly = FALSE, steps_per_execution = 1L,
                                 jit_compile = "auto", auto_scale_loss = TRUE, gradient_transform = NULL) {
  check_alive(object)
  refuse_unknown(list(...), compile.kerasr.Model)
  names <- list(loss = substitute(loss), metrics = substitute(metrics), weighted_metrics = substitute(weighted_metrics))
  args <- supplied(
    optimizer = as_object,
    loss = function(x, arg) as_measures(x, arg, names$loss),
    metrics = function(x, arg) as_measure_list(x, arg, names$metrics),
    weighted_metrics = function(x, arg) as_measure_list(x, arg, names$weighted_metrics),
    loss_weights = as_structure, run_eagerly = as_flag, steps_per_execution = as_is, jit_compile = as_is,
    auto_scale_loss = as_flag, gradient_transform = as_is
  )
  with_engine(do.call(reticulate::py_get_attr(object, "compile"), args))
  invisible(object)
}

# A loss or metric, or a structure of them. An R function is called what the caller called it (`expr`): that name is
# shown in the logs and kept in files.
as_measures <- function(x, arg, expr = NULL) {
  if (is.null(x) || is_python(x)) return(x)
  if (is.function(x)) return(as_function(x, arg, if (is.symbol(expr)) as.character(expr), rside()$measure))
  if (is.character(x) && length(x) == 1L && is.null(names(x))) return(as_text(x, arg))
  if (!is.list(x) && !is.character(x)) abort_argument(arg, "a name, a function, an object, or a list of these", shown(x))
  exprs <- if (is.call(expr) && length(expr) == length(x) + 1L) as.list(expr)[-1L] else vector("list", length(x))
  parts <- Map(function(part, expr) as_measures(part, arg, expr), as.list(x), unname(exprs))
  if (is.null(names(x))) unname(parts) else as_py_dict(parts)
}

as_measure_list <- function(x, arg, expr = NULL) {
  alone <- is_python(x) || is.function(x) || (is.character(x) && length(x) == 1L && is.null(names(x)))
  if (alone) list(as_measures(x, arg, expr)) else as_measures(x, arg, expr)
}

as_structure <- function(x, arg) if (is_python(x)) x else if (is.null(names(x))) as.list(x) else as_py_dict(as.list(x))

#' Train a model
#'
#' @param object A model that has been compiled.
#' @param x Inputs: an array, matrix, data frame of numbers, a list of these for several inputs (named: by the names of the
#'   inputs), or a function that returns `list(x, y)` for each batch and `NULL` at the end.
#' @param y Targets: an array, vector, factor (taken as classes from 0), or a list of these.
#' @param ... Not used: the arguments after it are given by name.
#' @param batch_size Examples in one step; 32 if not given.
#' @param epochs Number of the last epoch.
#' @param callbacks A callback or a list of them.
#' @param validation_split Fraction of the data, from the end, to keep for validation.
#' @param validation_data `list(x, y)` or `list(x, y, sample_weight)`; overrides `validation_split`.
#' @param shuffle Whether to mix the examples before each epoch.
#' @param class_weight Weights of the classes, named by class from 0: `list("0" = 1, "1" = 5)`, or in order.
#' @param sample_weight Weight of each example.
#' @param initial_epoch Number of the first epoch, from 1.
#' @param steps_per_epoch,validation_steps Batches in an epoch and in a validation.
#' @param validation_batch_size Examples in one step of validation; as `batch_size` if not given.
#' @param validation_freq Epochs from one validation to the next.
#' @param verbose `0` silent, `1` progress bar, `2` a line each epoch; `"auto"`: 1 at a console, else 2.
#' @param view_metrics `TRUE`: plot the history at the end.
#' @returns The training history, invisibly; see [plot.keras_training_history()].
#' @examples
#' \dontrun{
#' history <- model |> fit(x, y, epochs = 5, validation_split = 0.2)
#' plot(history)
#' }
#' @name fit.kerasr.Model
#' @export
fit.kerasr.Model <- function(object, x = NULL, y = NULL, ..., batch_size = NULL, epochs = 1L, callbacks = NULL,
                             validation_split = 0, validation_data = NULL, shuffle = TRUE, class_weight = NULL,
                             sample_weight = NULL, initial_epoch = 1L, steps_per_epoch = NULL, validation_steps = NULL,
                             validation_batch_size = NULL, validation_freq = 1L,
                             verbose = getOption("keras.fit_verbose", default = "auto"),
                             view_metrics = getOption("keras.view_metrics", default = "auto")) {
  check_alive(object)
  refuse_unknown(list(...), fit.kerasr.Model)
  check_labels(object, y, "y")
  if (has_missing(x)) warning("`x` has missing values; the weights will most likely become NaN.", call. = FALSE)
  if (is.list(validation_data) && length(validation_data) > 1L) {
    check_labels(object, validation_data[[2]], "validation_data[[2]]")
    check_levels(y, validation_data[[2]])
  }
  args <- supplied(
    x = as_data, y = as_data, batch_size = as_count, epochs = as_count0, callbacks = as_callbacks,
    validation_split = as_number, validation_data = as_validation, shuffle = as_is, class_weight = as_class_weight,
    sample_weight = as_data, initial_epoch = as_first_epoch, steps_per_epoch = as_count, validation_steps = as_count,
    validation_batch_size = as_count, validation_freq = as_validation_freq
  )
  args$verbose <- as_verbose(verbose)
  args <- args[!vapply(args, is.null, NA)]
  result <- with_engine(with_output(do.call(reticulate::py_get_attr(object, "fit"), args)))
  history <- training_history(result, args$initial_epoch %||% 0L, validation_freq)
  if (isTRUE(view_metrics)) print(graphics::plot(history))
  invisible(history)
}

as_callbacks <- function(x, arg) {
  x <- if (is_python(x) || is.function(x)) list(x) else as.list(x)
  unname(lapply(x, function(callback) if (inherits(callback, "kerasr_class_maker")) callback() else callback))
}

as_validation <- function(x, arg) {
  if (is_python(x) || is.function(x)) return(as_data(x, arg))
  if (!is.list(x) || is.data.frame(x) || !length(x) %in% 2:3) {
    abort_argument(arg, "list(x, y) or list(x, y, sample_weight)", shown(x))
  }
  do.call(reticulate::tuple, unname(Map(as_data, x, paste0(arg, "[[", seq_along(x), "]]"))))
}

as_class_weight <- function(x, arg) {
  if (is_python(x)) return(x)
  classes <- suppressWarnings(as.integer(names(x) %||% (seq_along(x) - 1L)))
  if (anyNA(classes)) abort_argument(arg, "named by class numbers from 0", toString(names(x)))
  reticulate::py_dict(as.list(classes), lapply(unname(as.list(x)), as.double))
}

as_first_epoch <- function(x, arg) as_count(x, arg) - 1L

as_validation_freq <- function(x, arg) if (length(x) > 1L) as.list(as_whole(x, arg)) else as_count(x, arg)

as_verbose <- function(x, quiet = 2L) {
  if (!identical(x, "auto")) {
    if (!(is.logical(x) || is_whole(x)) || length(x) != 1L || is.na(x)) abort_argument("verbose", "0, 1, 2 or \"auto\"", shown(x))
    return(as.integer(x))
  }
  if (isTRUE(getOption("knitr.in.progress"))) return(2L)
  if (at_console()) 1L else quiet
}

at_console <- function() sink.number() == 0L && (interactive() || isatty(stdout()))

# What the engine prints while `expr` runs goes through R's own output, so that it comes in order and can be captured.
with_output <- function(expr) {
  sys <- import("sys", convert = FALSE)
  python <- sys$stdout
  write <- function(text) {
    cat(text)
    utils::flush.console()
    NULL
  }
  sys$stdout <- rside()$Output(write, at_console(), getOption("width"))
  on.exit(sys$stdout <- python)
  expr
}

#' Test a model
#'
#' @inheritParams fit.kerasr.Model
#' @param steps Batches to test on; all if not given.
#' @returns A named list of numbers: the loss and the metrics.
#' @export
evaluate.kerasr.Model <- function(object, x = NULL, y = NULL, ..., batch_size = NULL,
                                  verbose = getOption("keras.evaluate_verbose", default = "auto"),
                                  sample_weight = NULL, steps = NULL, callbacks = NULL) {
  check_alive(object)
  refuse_unknown(list(...), evaluate.kerasr.Model)
  check_labels(object, y, "y")
  args <- supplied(
    x = as_data, y = as_data, batch_size = as_count, sample_weight = as_data, steps = as_count, callbacks = as_callbacks
  )
  args <- c(args[!vapply(args, is.null, NA)], verbose = as_verbose(verbose), return_dict = TRUE)
  lapply(with_engine(with_output(do.call(reticulate::py_get_attr(object, "evaluate"), args))), as.double)
}

#' Train and test on one batch
#'
#' @param object A model that has been compiled.
#' @param x,y,sample_weight,class_weight The batch, as in [fit.kerasr.Model()].
#' @param ... Further arguments, by name.
#' @returns The loss, or a named list of the loss and the metrics if there are any; `predict_on_batch()`: as
#'   [predict.kerasr.Model()].
#' @export
train_on_batch <- function(object, x, y = NULL, sample_weight = NULL, class_weight = NULL) {
  check_labels(object, y, "y")
  args <- supplied(x = as_data, y = as_data, sample_weight = as_data, class_weight = as_class_weight)
  on_batch(object, "train_on_batch", args)
}

#' @rdname train_on_batch
#' @export
test_on_batch <- function(object, x, y = NULL, sample_weight = NULL, ...) {
  check_labels(object, y, "y")
  on_batch(object, "test_on_batch", supplied(x = as_data, y = as_data, sample_weight = as_data, .dots = list(...)))
}

on_batch <- function(object, method, args) {
  args <- c(args[!vapply(args, is.null, NA)], return_dict = TRUE)
  logs <- lapply(with_engine(do.call(reticulate::py_get_attr(object, method), args)), as.double)
  if (length(logs) == 1L) logs[[1]] else logs
}
