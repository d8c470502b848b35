# R data <-> arrays of the engine. R stores the first dimension fastest, the engine the last; an element keeps its
# indices, so one row-major copy is made on the way in and one column-major copy on the way out.

# One array. Doubles become float32 (whole ones beyond its 24 bits int32), integers int32, logicals 0 and 1; factors
# their codes from 0.
as_engine_array <- function(x, arg = "x") {
  if (is_python(x)) return(x)
  if (is.data.frame(x)) x <- data_frame_matrix(x, arg)
  if (is.factor(x)) return(factor_codes(x, arg))
  if (inherits(x, "Matrix") || inherits(x, "table")) x <- as.array(as.matrix(x))
  if (inherits(x, c("Date", "POSIXt", "difftime"))) abort_data(paste0("`", arg, "` holds dates; convert them to numbers."), arg)
  if (!is.numeric(x) && !is.logical(x)) {
    abort_data(paste0("`", arg, "` must be numeric; received ", shown_type(x), ".", text_hint(x)), arg)
  }
  dtype <- engine_dtype(x)
  dims <- dim(x) %||% length(x)
  x <- unclass(x)
  attributes(x) <- NULL
  if (dtype == "float32" && !is.double(x)) x <- as.double(x)
  if (dtype == "int32") storage.mode(x) <- "integer"
  row_major(array(x, dims), dtype)
}

engine_dtype <- function(x) {
  if (is.integer(x) && !anyNA(x)) return("int32")
  if (is.double(x) && length(x) && !anyNA(x) && max(abs(x)) > 2^24 && is_whole(x)) return("int32")
  "float32"
}

factor_codes <- function(x, arg) {
  if (anyNA(x)) abort_data(paste0("`", arg, "` is a factor with missing values."), arg)
  row_major(array(as.integer(x) - 1L, length(x)), "int32")
}

row_major <- function(x, dtype) with_engine(rside(convert = FALSE)$row_major(r_to_py(x), dtype))

data_frame_matrix <- function(x, arg) {
  ok <- vapply(x, function(column) (is.numeric(column) || is.logical(column)) && !is.factor(column), NA)
  if (!all(ok)) {
    bad <- names(x)[!ok][[1]]
    abort_data(paste0(
      "`", arg, "` is a data frame whose column `", bad, "` is ", shown_type(x[[bad]]), ", not numeric. ",
      if (is.factor(x[[bad]])) "Use to_categorical() or model.matrix() to code it, or leave it out."
      else "Convert it to numbers, or leave it out."
    ), arg)
  }
  as.matrix(x)
}

shown_type <- function(x) if (is.character(x)) "text" else paste("of class", class(x)[[1]])

text_hint <- function(x) {
  if (is.character(x)) " Labels may be given as a factor: factor(x)." else ""
}

# Data of any structure: arrays in lists (several inputs) and in named lists (inputs by name).
as_data <- function(x, arg) {
  if (is.null(x) || is_python(x)) return(x)
  if (is.function(x)) return(r_generator(x))
  if (is.list(x) && !is.data.frame(x)) {
    if (!length(x)) abort_data(paste0("`", arg, "` is an empty list."), arg)
    parts <- Map(as_data, x, paste0(arg, "[[", part_labels(x), "]]"))
    return(if (is.null(names(x))) unname(parts) else as_py_dict(parts))
  }
  as_engine_array(x, arg)
}

part_labels <- function(x) if (is.null(names(x))) seq_along(x) else encodeString(names(x), quote = "\"")

# An R function that gives `list(x, y)` at each call and NULL at the end, as a Python generator.
r_generator <- function(fun) {
  rside()$batches(function() {
    batch <- fun()
    if (is.null(batch)) return(NULL)
    unname(Map(as_data, batch, c("x", "y", "sample_weight")[seq_along(batch)]))
  })
}

# What the engine returns, as R values: arrays with R's order of dimensions, lists and named lists of them.
as_r <- function(x) {
  if (is.list(x)) return(lapply(x, as_r))
  if (!is_python(x)) return(x)
  if (!reticulate::py_to_r(rside()$is_array(x))) return(x)
  py_to_r(rside()$to_numpy(x))
}
