# Files: models, weights and configs.

#' Save and load models and weights
#'
#' A `.keras` file holds the architecture, the weights and the state of the training. It opens in R, Python, the JVM and
#' in Keras. R's own saveRDS() cannot keep a model.
#'
#' @param model A model; for `load_model()` the path of its file.
#' @param filepath,path Where: a path that ends in `.keras`, or in `.weights.h5` for weights alone.
#' @param overwrite Whether an existing file may be replaced.
#' @param custom_objects A named list of what the file needs besides kerasr: R functions used as losses, metrics or
#'   activations, and classes made by [Layer()] and its like.
#' @param compile Whether to restore the loss, metrics and optimizer too.
#' @param safe_mode Whether to refuse files that hold code.
#' @param skip_mismatch Whether to leave out weights that do not fit.
#' @param ... Further arguments, by name.
#' @returns `load_model()`: the model. The others return the model, invisibly.
#' @examples
#' \dontrun{
#' save_model(model, "model.keras")
#' model <- load_model("model.keras")
#' }
#' @export
save_model <- function(model, filepath = path, overwrite = FALSE, ..., path = NULL) {
  write_file(model, "save", filepath, overwrite, "filepath", ...)
}

#' @rdname save_model
#' @export
load_model <- function(model = path, custom_objects = NULL, compile = TRUE, safe_mode = TRUE, ..., path = filepath,
                       filepath = NULL) {
  args <- list(existing_file(model), custom_objects = as_custom_objects(custom_objects), compile = as_flag(compile, "compile"),
    safe_mode = as_flag(safe_mode, "safe_mode"), ...)
  with_engine(do.call(keras$saving$load_model, args))
}

#' @rdname save_model
#' @export
save_model_weights <- function(model, filepath = path, overwrite = FALSE, ..., path = NULL) {
  write_file(model, "save_weights", filepath, overwrite, "filepath", ...)
}

#' @rdname save_model
#' @export
load_model_weights <- function(model, filepath = path, skip_mismatch = FALSE, ..., path = NULL) {
  args <- c(list(existing_file(filepath)), if (skip_mismatch) list(skip_mismatch = TRUE), list(...))
  with_engine(do.call(reticulate::py_get_attr(model, "load_weights"), args))
  invisible(model)
}

write_file <- function(model, method, filepath, overwrite, arg, ...) {
  check_alive(model)
  filepath <- as_path(filepath, arg)
  if (file.exists(filepath) && !isTRUE(overwrite)) {
    stop(kerasr_condition(
      paste0("`", arg, "`: the file ", encodeString(filepath, quote = "\""), " exists. Give `overwrite = TRUE` to replace it."),
      "file", argument = arg
    ))
  }
  with_engine(reticulate::py_get_attr(model, method)(normalizePath(filepath, mustWork = FALSE), overwrite = TRUE, ...))
  invisible(model)
}

existing_file <- function(path) {
  path <- as_path(path, "filepath")
  if (!file.exists(path)) {
    stop(kerasr_condition(paste0("There is no file ", encodeString(path, quote = "\""), "."), "file", argument = "filepath"))
  }
  normalizePath(path)
}

# R functions and class makers as the Python objects that a file names. An element without a name goes by its own.
as_custom_objects <- function(objects) {
  if (is.null(objects) || is_python(objects)) return(objects)
  if (!is.list(objects)) objects <- list(objects)
  found <- lapply(seq_along(objects), function(i) {
    name <- rlang::names2(objects)[[i]]
    as_function(objects[[i]], "custom_objects", if (nzchar(name)) name, wrap_by_arguments(objects[[i]]))
  })
  own_name <- function(object) attribute(object, "__name__") %||% ""
  named <- rlang::names2(objects)
  named[named == ""] <- vapply(found[named == ""], function(x) as.character(own_name(x)), "")
  as_py_dict(stats::setNames(found, named))
}

# Functions of (y_true, y_pred) are losses and metrics.
wrap_by_arguments <- function(x) {
  if (is.function(x) && !is_python(x) && identical(names(formals(x))[1:2], c("y_true", "y_pred"))) rside()$measure else rside()$named
}

#' Configs of layers, models and other objects
#'
#' @param object A layer, model, optimizer or other object; for `from_config()` with a config alone not needed.
#' @param config A config, as `get_config()` returns it. It remembers the class it comes from.
#' @param custom_objects As in [load_model()].
#' @param model A model.
#' @param filepath A file: JSON text.
#' @param overwrite Whether an existing file may be replaced.
#' @returns `get_config()`: a named list. `from_config()` and `load_model_config()`: a new object, with new weights.
#'   `save_model_config()`: the text, invisibly.
#' @export
get_config <- function(object) {
  config <- engine_call(object$get_config)
  structure(config, config_class = object$`__class__`)
}

#' @rdname get_config
#' @export
from_config <- function(config, custom_objects = NULL) {
  class <- attr(config, "config_class", exact = TRUE)
  if (is.null(class)) abort_argument("config", "a result of get_config()", shown(config))
  attr(config, "config_class") <- NULL
  args <- list(as_py_dict(config))
  if (is.null(custom_objects)) return(with_engine(class$from_config(args[[1]])))
  scope <- keras$saving$CustomObjectScope(as_custom_objects(custom_objects))
  with(scope, with_engine(class$from_config(args[[1]])))
}

#' @rdname get_config
#' @export
save_model_config <- function(model, filepath = NULL, overwrite = FALSE) {
  json <- as.character(jsonlite::prettify(engine_call(model$to_json), indent = 2))
  if (!is.null(filepath)) {
    if (file.exists(filepath) && !overwrite) abort_argument("filepath", "a new file (or `overwrite = TRUE`)", shown(filepath))
    writeLines(json, filepath)
  }
  invisible(json)
}

#' @rdname get_config
#' @export
load_model_config <- function(filepath, custom_objects = NULL) {
  json <- paste(readLines(existing_file(filepath), warn = FALSE), collapse = "\n")
  with_engine(keras$models$model_from_json(json, custom_objects = as_custom_objects(custom_objects)))
}
