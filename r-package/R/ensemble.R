# Ensembles: many copies of a model, trained together. Members and folds count from 1 here, from 0 in the engine.

#' An ensemble of models
#'
#' Several copies of a model, which differ in their seeds, samples or settings, are trained in one compiled program: on a table of a few
#' hundred rows 20 members cost about as much as two or three. A member is, but for rounding, the model that one gets alone by
#' `set_random_seed(seed)`, `clone_model(model)`, `compile()` and `fit()` on its rows.
#'
#' @param model A compiled model, or an R function of the hyper-parameters that returns one.
#' @param members How many; by default as many as there are seeds or values of a hyper-parameter, else 20.
#' @param seeds A whole number for each member, or one from which they count up; drawn if not given.
#' @param hyper_parameters A named list with a number for each member: `learning_rate` and other numbers of the optimizer by name, those of
#'   layers as `layer.field`, such as `dropout.rate`. With a function, its arguments.
#' @param new_weights Whether members draw their own start weights; if not, all start with those of `model`.
#' @returns The ensemble; [save_model()] and [load_model()] keep it in a file.
#' @seealso [fit.kerasr.Ensemble()], [predict.kerasr.Ensemble()], [ensemble_member()]
#' @examples
#' \dontrun{
#' models <- ensemble(model, members = 20)
#' models |> fit(x, y, sample = "bootstrap", epochs = 50)
#' predict(models, x, interval = 0.9)
#' out_of_sample_score(models, x, y)
#' }
#' @export
ensemble <- function(model, members = NULL, seeds = NULL, hyper_parameters = NULL, new_weights = TRUE) {
  args <- supplied(members = as_count, seeds = as_seeds, hyper_parameters = as_hyper_parameters, new_weights = as_flag)
  model <- if (is.function(model) && !is_python(model)) as_function(model, "model") else model
  construct("Ensemble", c(list(model = model), args))
}

as_seeds <- function(x, arg) {
  if (!is.numeric(x) || anyNA(x) || any(x != round(x))) abort_argument(arg, "whole numbers", shown(x))
  if (length(x) == 1L) as.integer(x) else as.list(as.integer(x))
}

as_hyper_parameters <- function(x, arg) {
  if (!is.list(x) || is.null(names(x)) || any(names(x) == "")) abort_argument(arg, "a named list", shown(x))
  as_py_dict(lapply(x, function(values) as.list(values)))
}

#' Train an ensemble
#'
#' The callbacks `callback_early_stopping()`, `callback_reduce_lr_on_plateau()` and `callback_learning_rate_scheduler()` follow every member
#' by itself; others hear the means over the members.
#'
#' @inheritParams fit.kerasr.Model
#' @param object An ensemble.
#' @param x,y Inputs and targets, as in [fit.kerasr.Model()]; not a function.
#' @param validation_data `list(x, y)`, `list(x, y, sample_weight)`, or, with folds, `"held_out"`: each member is tested on the fold that it
#'   does not see.
#' @param sample What members train on: `"all"` rows; a `"bootstrap"` sample; `"folds"`, all rows but one fold; the number of a fold, from 1,
#'   or a factor, for each row; or a list of row numbers for each member.
#' @param folds How many folds; as many as there are members if not given. Must divide their number.
#' @returns The history of the means, invisibly; its `members` is a list with a matrix (epochs, members) for each metric.
#' @name fit.kerasr.Ensemble
#' @export
fit.kerasr.Ensemble <- function(object, x = NULL, y = NULL, ..., sample = "all", folds = NULL, batch_size = NULL, epochs = 1L,
                                callbacks = NULL, validation_split = 0, validation_data = NULL, shuffle = TRUE, class_weight = NULL,
                                sample_weight = NULL, initial_epoch = 1L, validation_batch_size = NULL, validation_freq = 1L,
                                verbose = getOption("keras.fit_verbose", default = "auto")) {
  refuse_unknown(list(...), fit.kerasr.Ensemble)
  check_labels(object$model, y, "y")
  args <- supplied(
    x = as_data, y = as_data, sample = as_sample, folds = as_count, batch_size = as_count, epochs = as_count0, callbacks = as_callbacks,
    validation_split = as_number, validation_data = as_ensemble_validation, shuffle = as_is, class_weight = as_class_weight,
    sample_weight = as_data, initial_epoch = as_first_epoch, validation_batch_size = as_count, validation_freq = as_validation_freq
  )
  args$verbose <- as_verbose(verbose)
  args <- args[!vapply(args, is.null, NA)]
  result <- with_engine(with_output(do.call(reticulate::py_get_attr(object, "fit"), args)))
  history <- training_history(result, args$initial_epoch %||% 0L, validation_freq)
  history$members <- lapply(result$members, as_r)
  invisible(history)
}

as_sample <- function(x, arg) {
  if (is.character(x) && length(x) == 1L) return(x)
  rows_from_0 <- function(rows) {
    if (!is_whole(rows) || anyNA(rows) || any(rows < 1)) abort_argument(arg, "rows counted from 1", shown(rows))
    as_engine_array(array(as.integer(rows) - 1L, length(rows)), arg)
  }
  if (is.list(x)) return(unname(lapply(x, rows_from_0)))
  rows_from_0(if (is.factor(x)) as.integer(x) else x)
}

as_ensemble_validation <- function(x, arg) if (is.character(x)) as_text(x, arg) else as_validation(x, arg)

#' Predict with an ensemble
#'
#' @inheritParams predict.kerasr.Model
#' @param object An ensemble.
#' @param x Inputs; for `out_of_sample_*()` those of the last `fit()`, in the same order.
#' @param spread Whether to give the standard deviation over the members too.
#' @param interval A share of the members, such as 0.9, whose range of quantiles is given too.
#' @param y,sample_weight Targets and weights of the rows.
#' @returns The mean over the members: an array, or for several outputs a list. With `spread` or `interval` a named list: `mean`, `spread`,
#'   `lower`, `upper`. `predict_members()`: an array whose first dimension is that of the members. `out_of_sample_predictions()`: for each
#'   row the mean over the members that did not see it, NaN where all did. `out_of_sample_score()` and `evaluate()`: a named list of the
#'   loss and the metrics of these means; `evaluate_members()`: a list with a value for each member.
#' @export
predict.kerasr.Ensemble <- function(object, x, ..., spread = FALSE, interval = NULL, batch_size = NULL) {
  refuse_unknown(list(...), predict.kerasr.Ensemble)
  args <- supplied(x = as_data, spread = as_flag, interval = as_number, batch_size = as_count)
  found <- with_engine(do.call(reticulate::py_get_attr(object, "predict"), args[!vapply(args, is.null, NA)]))
  parts <- c("mean", if (isTRUE(spread)) "spread", if (!is.null(interval)) c("lower", "upper"))
  if (length(parts) == 1L) return(as_outputs(object$model, found))
  stats::setNames(lapply(found, function(part) as_outputs(object$model, part)), parts)
}

#' @rdname predict.kerasr.Ensemble
#' @export
predict_members <- function(object, x, batch_size = NULL) {
  args <- supplied(x = as_data, batch_size = as_count)
  as_outputs(object$model, with_engine(do.call(reticulate::py_get_attr(object, "predict_members"), args)))
}

#' @rdname predict.kerasr.Ensemble
#' @export
out_of_sample_predictions <- function(object, x, batch_size = NULL) {
  args <- supplied(x = as_data, batch_size = as_count)
  as_outputs(object$model, with_engine(do.call(reticulate::py_get_attr(object, "out_of_sample_predictions"), args)))
}

#' @rdname predict.kerasr.Ensemble
#' @export
out_of_sample_score <- function(object, x, y, sample_weight = NULL) {
  args <- supplied(x = as_data, y = as_data, sample_weight = as_data)
  lapply(with_engine(do.call(reticulate::py_get_attr(object, "out_of_sample_score"), args)), as.double)
}

#' @rdname predict.kerasr.Ensemble
#' @export
evaluate.kerasr.Ensemble <- function(object, x = NULL, y = NULL, ..., batch_size = NULL, sample_weight = NULL) {
  refuse_unknown(list(...), evaluate.kerasr.Ensemble)
  args <- c(supplied(x = as_data, y = as_data, batch_size = as_count, sample_weight = as_data), return_dict = TRUE)
  lapply(with_engine(do.call(reticulate::py_get_attr(object, "evaluate"), args)), as.double)
}

#' @rdname predict.kerasr.Ensemble
#' @export
evaluate_members <- function(object, x, y, batch_size = NULL, sample_weight = NULL) {
  args <- supplied(x = as_data, y = as_data, batch_size = as_count, sample_weight = as_data)
  lapply(with_engine(do.call(reticulate::py_get_attr(object, "evaluate_members"), args)), function(v) as.double(as_r(v)))
}

#' Members of an ensemble
#'
#' @param object An ensemble.
#' @param index Number of the member, from 1.
#' @returns `ensemble_member()`: an ordinary compiled model, a copy. `ensemble_rows()`: the rows on which the member trained.
#'   `ensemble_as_model()`: one ordinary model that predicts the mean of all members, which also opens in Keras and on the JVM.
#' @export
ensemble_member <- function(object, index) with_engine(reticulate::py_get_attr(object, "member")(as_count(index, "index") - 1L))

#' @rdname ensemble_member
#' @export
ensemble_rows <- function(object, index) {
  as.integer(as_r(with_engine(reticulate::py_get_attr(object, "rows")(as_count(index, "index") - 1L)))) + 1L
}

#' @rdname ensemble_member
#' @export
ensemble_as_model <- function(object) with_engine(reticulate::py_get_attr(object, "as_model")())

#' @export
length.kerasr.Ensemble <- function(x) as.integer(with_engine(reticulate::py_get_attr(x, "__len__")()))

#' @export
print.kerasr.Ensemble <- function(x, ...) {
  if (reticulate::py_is_null_xptr(x)) {
    cat(OF_EARLIER_SESSION, "\n", sep = "")
    return(invisible(x))
  }
  lines <- character()
  with_engine(reticulate::py_get_attr(x, "summary")(print_fn = function(line, ...) lines <<- c(lines, line)))
  cat(trimws(lines, "both", "[\n]"), "", sep = "\n")
  invisible(x)
}

#' @export
summary.kerasr.Ensemble <- function(object, ...) print(object, ...)
