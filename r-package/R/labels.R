# Class labels are checked before training: labels that count from 1 train in silence on JAX and give nonsense.

check_labels <- function(model, y, arg) {
  if (is.null(y) || is_python(y) || is.function(y)) return(invisible())
  outputs <- tryCatch(output_units(model), error = function(e) NULL)
  losses <- tryCatch(loss_names(model, length(outputs), names(outputs)), error = function(e) NULL)
  if (is.null(losses)) return(invisible())
  parts <- if (is.list(y) && !is.data.frame(y)) y else list(y)
  at <- if (is.null(names(parts))) seq_along(parts) else match(names(parts), names(outputs))
  labels <- if (length(parts) == 1L && !is.list(y)) arg else paste0(arg, "[[", part_labels(parts), "]]")
  for (i in seq_along(parts)) {
    if (!is.na(at[[i]]) && at[[i]] <= length(losses)) check_classes(parts[[i]], losses[[at[[i]]]], outputs[[at[[i]]]], labels[[i]])
  }
  invisible()
}

# Size of the last axis of each output, by name.
output_units <- function(model) {
  units <- lapply(model$outputs, function(tensor) utils::tail(dim(tensor), 1L))
  stats::setNames(units, output_names(model))
}

output_names <- function(model) {
  names <- attribute(model, "output_names")
  if (is_python(names)) unlist(reticulate::iterate(names)) else names
}

# Name of each output's loss, as R sees it: "sparse_categorical_crossentropy", or NA for one that says nothing on labels.
loss_names <- function(model, count, names) {
  loss <- model$loss
  one <- function(loss) {
    if (is.character(loss)) return(loss)
    if (!is_python(loss)) return(NA_character_)
    ignored <- attribute(loss, "ignore_class")
    if (inherits(loss, "kerasr.SparseCategoricalCrossentropy") && is.null(ignored)) return("sparse_categorical_crossentropy")
    if (inherits(loss, "kerasr.BinaryCrossentropy")) return("binary_crossentropy")
    NA_character_
  }
  if (is.null(loss)) return(NULL)
  if (!is.list(loss)) return(rep_len(one(loss), count))
  if (is.null(names(loss))) vapply(loss, one, "") else unname(vapply(loss[names], one, ""))
}

check_classes <- function(y, loss, units, arg) {
  if (is.na(loss) || is.na(units) || is_python(y) || !(is.numeric(y) || is.factor(y)) || !length(y)) return(invisible())
  sparse <- loss == "sparse_categorical_crossentropy"
  if (!sparse && loss != "binary_crossentropy") return(invisible())
  last <- if (sparse) units - 1L else 1L
  if (is.factor(y)) {
    if (nlevels(y) > last + 1L) {
      abort_data(sprintf(
        "`%s` is a factor with %d levels, but %s with %d output unit%s knows %d classes.",
        arg, nlevels(y), loss_label(loss), units, if (units == 1L) "" else "s", last + 1L
      ), arg)
    }
    return(invisible())
  }
  if (anyNA(y)) abort_data(paste0("`", arg, "` has missing values."), arg)
  if (sparse && !is_whole(y)) abort_data(paste0("`", arg, "` must hold class numbers; received ", y[y != round(y)][[1]], "."), arg)
  found <- range(y)
  if (found[[1]] < 0 || found[[2]] > last) {
    abort_data(sprintf(
      "`%s` runs from %s to %s, but %s with %d output unit%s wants labels from 0 to %d. %s",
      arg, format(found[[1]]), format(found[[2]]), loss_label(loss), units, if (units == 1L) "" else "s", last,
      if (found[[1]] == 1 && found[[2]] == last + 1L) "Pass the labels as a factor, or subtract 1." else "Pass the labels as a factor."
    ), arg)
  }
  invisible()
}

loss_label <- function(loss) paste0("`", loss, "`")

# Factors of training and validation must mean the same classes.
check_levels <- function(y, validation) {
  if (is.factor(y) && is.factor(validation) && !identical(levels(y), levels(validation))) {
    abort_data(paste0(
      "The levels of `validation_data[[2]]` (", toString(levels(validation)), ") are not those of `y` (", toString(levels(y)), ")."
    ), "validation_data")
  }
  invisible()
}

has_missing <- function(x) {
  if (is_python(x) || is.function(x)) return(FALSE)
  if (is.list(x)) any(vapply(x, has_missing, NA)) else anyNA(x)
}
