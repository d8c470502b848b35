# R functions inside training: metrics and callbacks without a class. Classes are in classes.R.

#' A metric from an R function
#'
#' @param name Name in the logs and in files.
#' @param metric_fn An R function of `(y_true, y_pred)` on tensors.
#' @returns The function, with its name; give it to `compile(metrics = )`.
#' @examples
#' bias <- custom_metric("bias", function(y_true, y_pred) mean(y_pred - y_true))
#' @export
custom_metric <- function(name, metric_fn) {
  name <- as_text(name, "name")
  if (!is.function(metric_fn)) abort_argument("metric_fn", "a function", shown(metric_fn))
  structure(metric_fn, py_function_name = name)
}

#' A callback from R functions
#'
#' @param on_epoch_begin,on_epoch_end Functions of `(epoch, logs)`; epochs count from 1, `logs` is a named list.
#' @param on_train_begin,on_train_end Functions of `(logs)`.
#' @param on_train_batch_begin,on_train_batch_end Functions of `(batch, logs)`; batches count from 1.
#' @param ... Functions for other moments: `on_test_begin`, `on_test_batch_end`, `on_predict_end`...
#' @returns A callback object.
#' @examples
#' \dontrun{
#' watch <- callback_lambda(on_epoch_end = function(epoch, logs) cat(epoch, logs$loss, "\n"))
#' model |> fit(x, y, epochs = 3, callbacks = list(watch))
#' }
#' @export
callback_lambda <- function(on_epoch_begin = NULL, on_epoch_end = NULL, on_train_begin = NULL, on_train_end = NULL,
                            on_train_batch_begin = NULL, on_train_batch_end = NULL, ...) {
  hooks <- list(
    on_epoch_begin = on_epoch_begin, on_epoch_end = on_epoch_end, on_train_begin = on_train_begin,
    on_train_end = on_train_end, on_train_batch_begin = on_train_batch_begin, on_train_batch_end = on_train_batch_end, ...
  )
  hooks <- hooks[!vapply(hooks, is.null, NA)]
  construct("callbacks.LambdaCallback", Map(as_hook, hooks, names(hooks)))
}

as_hook <- function(fun, name) {
  if (!is.function(fun)) abort_argument(name, "a function", shown(fun))
  if (is_counted(name)) {
    rside()$counted_from_1(function(index, logs) hook_result(call_with(fun, list(index, logs))))
  } else {
    rside()$with_logs(function(logs) hook_result(call_with(fun, list(logs))))
  }
}

# Whether a hook is given an index: of the epoch or of the batch.
is_counted <- function(name) grepl("(epoch|batch)_(begin|end)$", name)

# Hooks return nothing.
hook_result <- function(value) {
  force(value)
  NULL
}

# Call `fun` with as many of `args` as it takes.
call_with <- function(fun, args) {
  taken <- names(formals(args(fun)))
  if (!"..." %in% taken) args <- args[seq_len(min(length(args), length(taken)))]
  do.call(fun, args)
}

#' Objects that files name
#'
#' @param object A class made by [Layer()] or its like, or an R function; for the serializers a layer, loss, metric or
#'   other object.
#' @param name Name in files; default: that of the class.
#' @param package First part of the registered name.
#' @param objects A named list, as `custom_objects` of [load_model()].
#' @param expr An expression to evaluate while `objects` are known.
#' @param config What `serialize_keras_object()` returned.
#' @param custom_objects As in [load_model()].
#' @returns `register_keras_serializable()`: the object, invisibly. `with_custom_object_scope()`: the value of `expr`.
#'   The serializers: a named list, and the object again.
#' @export
register_keras_serializable <- function(object, name = NULL, package = "Custom") {
  python <- as_function(object, "object", name)
  with_engine(keras$saving$register_keras_serializable(package = package, name = name)(python))
  invisible(object)
}

#' @rdname register_keras_serializable
#' @export
with_custom_object_scope <- function(objects, expr) {
  with(with_engine(keras$saving$custom_object_scope(as_custom_objects(objects))), expr)
}

#' @rdname register_keras_serializable
#' @export
serialize_keras_object <- function(object) engine_call(keras$saving$serialize_keras_object, as_is(object, "object"))

#' @rdname register_keras_serializable
#' @export
deserialize_keras_object <- function(config, custom_objects = NULL) {
  engine_call(keras$saving$deserialize_keras_object, config, custom_objects = as_custom_objects(custom_objects))
}
