#' Predict with a model
#'
#' @inheritParams fit.kerasr.Model
#' @param steps Batches to predict; all if not given.
#' @param verbose `0` silent, `1` progress bar, `2` one line; `"auto"`: 1 at a console, else 0.
#' @returns An array whose first dimension is that of `x`; for several outputs a named list of arrays.
#' @export
predict.kerasr.Model <- function(object, x, ..., batch_size = NULL,
                                 verbose = getOption("keras.predict_verbose", default = "auto"), steps = NULL,
                                 callbacks = NULL) {
  check_alive(object)
  refuse_unknown(list(...), predict.kerasr.Model)
  args <- supplied(x = as_data, batch_size = as_count, steps = as_count, callbacks = as_callbacks)
  args <- c(args[!vapply(args, is.null, NA)], verbose = as_verbose(verbose, quiet = 0L))
  as_outputs(object, with_engine(with_output(do.call(reticulate::py_get_attr(object, "predict"), args))))
}

#' @rdname train_on_batch
#' @export
predict_on_batch <- function(object, x) {
  as_outputs(object, with_engine(reticulate::py_get_attr(object, "predict_on_batch")(as_data(x, "x"))))
}

as_outputs <- function(model, values) {
  values <- as_r(values)
  names <- output_names(model)
  if (is.list(values) && is.null(names(values)) && length(names) == length(values)) names(values) <- names
  values
}
