# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Write the metrics of every epoch to a CSV file: `epoch` (from 0), then the metrics in alphabetical order
#'
#' @description Write the metrics of every epoch to a CSV file: `epoch` (from 0), then the metrics in alphabetical order.
#' @param filename The file.
#' @param separator What stands between two columns.
#' @param append Whether an existing file is continued, not replaced.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @family callbacks
#' @export
callback_csv_logger <- function(filename, separator = ",", append = FALSE, ...) {
  construct("callbacks.CSVLogger", supplied(filename = as_path, separator = as_text, append = as_flag, .dots = list(...)))
}

#' Stop training when a metric has not got better for some epochs
#'
#' @description Stop training when a metric has not got better for some epochs.
#' @param monitor Name of the metric in the logs of an epoch.
#' @param min_delta By how much it must get better for that to count.
#' @param patience After how many epochs without getting better training stops.
#' @param verbose 1 to say so when it stops.
#' @param mode `min` if lower is better, `max` if higher is; `auto` asks the metric of that name. One of `"auto"`, `"min"`,
#' `"max"`.
#' @param baseline Value that must be passed; epochs that got better without passing it do not reset the patience.
#' @param restore_best_weights Whether the weights of the best epoch are put back at the end of training.
#' @param start_from_epoch Epochs before this one are not looked at.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @family callbacks
#' @export
callback_early_stopping <- function(
    monitor = "val_loss", min_delta = 0, patience = 0L, verbose = 0L, mode = "auto", baseline = NULL,
    restore_best_weights = FALSE, start_from_epoch = 0L, ...) {
  construct("callbacks.EarlyStopping", supplied(
    monitor = as_text, min_delta = as_number, patience = as_count0, verbose = as_whole, mode = as_choice,
    baseline = as_number, restore_best_weights = as_flag, start_from_epoch = as_count0, .dots = list(...)))
}

#' Set the learning rate at the start of every epoch
#'
#' @description Set the learning rate at the start of every epoch.
#' @param schedule Function `(epoch, learning_rate) -> learning_rate`, or of the epoch alone, which counts from 0.
#' @param verbose 1 to say so each time.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @family callbacks
#' @export
callback_learning_rate_scheduler <- function(schedule, verbose = 0L, ...) {
  construct("callbacks.LearningRateScheduler", supplied(schedule = as_function, verbose = as_whole, .dots = list(...)))
}

#' Save the model after epochs, or after a number of batches: always, or when a metric got better
#'
#' @description Save the model after epochs, or after a number of batches: always, or when a metric got better.
#' @param filepath Where to save. May hold `{epoch}` (from 1), `{batch}` and names of metrics, with formats:
#' `"model-{epoch:02d}-{val_loss:.2f}.keras"`. Ends in `.keras`, or in `.weights.h5` with `save_weights_only`.
#' @param monitor Name of the metric that `save_best_only` follows.
#' @param verbose 1 to say so when it saves.
#' @param save_best_only Whether only a model that is better than all before is saved.
#' @param save_weights_only Whether the weights alone are saved.
#' @param mode `min` if lower is better, `max` if higher is; `auto` asks the metric of that name. One of `"auto"`, `"min"`,
#' `"max"`.
#' @param save_freq `"epoch"`, or a number of batches.
#' @param initial_value_threshold Value that the first model to be saved must pass.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @section Raises:
#' `ArgumentError` if the file name does not end as it must, or names a metric that the logs lack.
#' @family callbacks
#' @export
callback_model_checkpoint <- function(
    filepath, monitor = "val_loss", verbose = 0L, save_best_only = FALSE, save_weights_only = FALSE,
    mode = "auto", save_freq = "epoch", initial_value_threshold = NULL, ...) {
  construct("callbacks.ModelCheckpoint", supplied(
    filepath = as_path, monitor = as_text, verbose = as_whole, save_best_only = as_flag,
    save_weights_only = as_flag, mode = as_choice, save_freq = as_is, initial_value_threshold = as_number,
    .dots = list(...)))
}

#' Shows a progress line
#'
#' @description `fit`, `evaluate` and `predict` add one unless `verbose=0`.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @family callbacks
#' @export
callback_progbar_logger <- function(...) {
  construct("callbacks.ProgbarLogger", supplied(.dots = list(...)))
}

#' Multiply the learning rate by a factor when a metric has not got better for some epochs
#'
#' @description Multiply the learning rate by a factor when a metric has not got better for some epochs.
#' @param monitor Name of the metric in the logs of an epoch.
#' @param factor What the learning rate is multiplied by. Less than 1.
#' @param patience After how many epochs without getting better that happens.
#' @param verbose 1 to say so each time.
#' @param mode `min` if lower is better, `max` if higher is; `auto` asks the metric of that name. One of `"auto"`, `"min"`,
#' `"max"`.
#' @param min_delta By how much the metric must get better for that to count.
#' @param cooldown How many epochs after a reduction do not count.
#' @param min_lr Least learning rate.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @family callbacks
#' @export
callback_reduce_lr_on_plateau <- function(
    monitor = "val_loss", factor = 0.1, patience = 10L, verbose = 0L, mode = "auto", min_delta = 0.0001,
    cooldown = 0L, min_lr = 0, ...) {
  construct("callbacks.ReduceLROnPlateau", supplied(
    monitor = as_text, factor = as_number, patience = as_count0, verbose = as_whole, mode = as_choice,
    min_delta = as_number, cooldown = as_count0, min_lr = as_number, .dots = list(...)))
}

#' Stop training as soon as the loss of a batch is NaN or infinite
#'
#' @description Stop training as soon as the loss of a batch is NaN or infinite.
#' @param raise_error Whether that is an error, not just an end.
#' @param ... Further arguments, by name.
#' @returns A callback object.
#' @family callbacks
#' @export
callback_terminate_on_nan <- function(raise_error = FALSE, ...) {
  construct("callbacks.TerminateOnNaN", supplied(raise_error = as_flag, .dots = list(...)))
}
