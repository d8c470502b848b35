# Models: making, showing and taking apart.

#' A sequential model
#'
#' @param input_shape Shape of one example, without the batch; `NA` where a dimension is free. May be left out: the
#'   model is then built when it first sees data.
#' @param name Name of the model.
#' @param ... Further arguments of the input: `input_batch_shape`, `input_dtype`, `input_name`, `input_batch_size`; `trainable`.
#' @param layers A list of layers to start with.
#' @returns The model. Layers are added by `model |> layer_dense(...)`.
#' @examples
#' \dontrun{
#' model <- keras_model_sequential(input_shape = 784) |>
#'   layer_dense(units = 10, activation = "softmax")
#' }
#' @export
keras_model_sequential <- function(input_shape = NULL, name = NULL, ..., layers = NULL) {
  if (is.list(input_shape) && length(input_shape) && any(vapply(input_shape, inherits, NA, "kerasr.Layer"))) {
    layers <- input_shape
    input_shape <- NULL
  }
  dots <- list(...)
  of_input <- grepl("^input_", names(dots))
  input_args <- dots[of_input]
  names(input_args) <- sub("^input_", "", names(input_args))
  if (!is.null(input_shape) || length(input_args)) {
    layers <- c(list(do.call(keras_input, c(list(shape = input_shape), input_args))), as_list(layers %||% list()))
  }
  args <- c(list(layers = unname(as_list(layers %||% list()))), list(name = name)[!is.null(name)], dots[!of_input])
  with_engine(do.call(keras$Sequential, args))
}

#' The input of a functional model
#'
#' @param shape Shape of one example, without the batch; `NA` where a dimension is free.
#' @param batch_size Size of the batch, if it is fixed.
#' @param dtype Type of the input, such as `"float32"` or `"int32"`.
#' @param sparse Whether the input is sparse.
#' @param batch_shape Shape with the batch, instead of `shape` and `batch_size`.
#' @param name Name of the input.
#' @param tensor A tensor to use as the input, instead of a shape.
#' @param optional Whether the input may be `NULL`.
#' @returns A symbolic tensor.
#' @examples
#' \dontrun{
#' input <- keras_input(shape = 4)
#' output <- input |> layer_dense(1)
#' model <- keras_model(input, output)
#' }
#' @export
keras_input <- function(shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, batch_shape = NULL, name = NULL,
                        tensor = NULL, optional = FALSE) {
  args <- supplied(
    shape = as_shape, batch_size = as_count, dtype = as_dtype, sparse = as_flag, batch_shape = as_shape, name = as_text,
    tensor = as_is, optional = as_flag
  )
  args <- args[!vapply(args, is.null, NA)]
  with_engine(do.call(keras$Input, args))
}

#' @rdname keras_input
#' @export
layer_input <- keras_input

#' A functional model
#'
#' @param inputs,outputs A tensor, a list of tensors, or a named list of tensors.
#' @param ... Further arguments, by name: `name`, `trainable`.
#' @returns The model.
#' @export
keras_model <- function(inputs = NULL, outputs = NULL, ...) {
  if (is.null(inputs) || is.null(outputs)) abort_argument("inputs", "given together with `outputs`", "NULL")
  structured <- function(x) if (is_python(x)) x else if (is.null(names(x))) unname(x) else as_py_dict(x)
  with_engine(do.call(keras$Model, list(inputs = structured(inputs), outputs = structured(outputs), ...)))
}

OF_EARLIER_SESSION <- "A kerasr model of an earlier R session. Models live in Python: keep them with save_model(), not saveRDS()."

# A pointer that went through saveRDS() or a saved workspace leads nowhere.
check_alive <- function(model) {
  if (reticulate::py_is_null_xptr(model)) stop(kerasr_condition(OF_EARLIER_SESSION, "session", argument = "object"))
}

#' Show a model
#'
#' @param object,x A model.
#' @param line_length Width of the table, in characters.
#' @param positions Relative positions of the columns.
#' @param expand_nested Whether to show the layers of models inside the model.
#' @param show_trainable Whether to show which layers are trainable. Default: if some weight is not.
#' @param layer_range Names of the first and the last layer to show.
#' @param compact Whether to leave out empty lines.
#' @param ... Passed on to `format()`.
#' @returns `format()`: the table as one string. `print()`: the model; `summary()`: the string, both invisibly.
#' @name summary.kerasr.Model
#' @export
summary.kerasr.Model <- function(object, ...) {
  text <- format(object, ...)
  cat(text, "\n", sep = "")
  invisible(text)
}

#' @rdname summary.kerasr.Model
#' @export
format.kerasr.Model <- function(x, line_length = getOption("width"), positions = NULL, expand_nested = FALSE,
                                show_trainable = NULL, ..., layer_range = NULL, compact = TRUE) {
  if (reticulate::py_is_null_xptr(x)) return(OF_EARLIER_SESSION)
  lines <- character()
  built <- isTRUE(x$built)
  show_trainable <- show_trainable %||% (built && length(x$non_trainable_weights) > 0L)
  args <- list(
    line_length = as.integer(line_length), positions = positions, expand_nested = expand_nested,
    show_trainable = show_trainable, layer_range = layer_range,
    print_fn = function(line, ...) lines <<- c(lines, line)
  )
  with_engine(do.call(reticulate::py_get_attr(x, "summary"), args))
  text <- trimws(paste(lines, collapse = "\n"), "both", "[\n]")
  if (compact) gsub("\n[ \t]*(\n[ \t]*)+", "\n", text) else text
}

#' @rdname summary.kerasr.Model
#' @export
print.kerasr.Model <- function(x, ...) {
  cat(format(x, ...), "\n", sep = "")
  invisible(x)
}

#' Parts of a model
#'
#' @param object A model; for the weights also a layer.
#' @param name Name of the layer.
#' @param index Position of the layer, counted from 1; -1 is the last.
#' @returns `get_layer()`: the layer. `pop_layer()`: the model, invisibly, without its last layer. `count_params()`: a
#'   number.
#' @export
get_layer <- function(object, name = NULL, index = NULL) {
  if (is.null(name) == is.null(index)) abort_argument("name", "given, or `index`, not both", "neither or both")
  if (!is.null(name)) return(engine_call(object$get_layer, name = as_text(name, "name")))
  layers <- object$layers
  index <- as_whole(index, "index")
  position <- if (index < 0L) length(layers) + 1L + index else index
  if (position < 1L || position > length(layers)) {
    abort_argument("index", paste("from 1 to", length(layers)), as.character(index))
  }
  layers[[position]]
}

#' @rdname get_layer
#' @export
pop_layer <- function(object) {
  engine_call(object$pop)
  invisible(object)
}

#' @rdname get_layer
#' @export
count_params <- function(object) as.numeric(engine_call(object$count_params))

#' Weights of a layer or model
#'
#' @param object A layer or a model.
#' @param trainable `TRUE`: only the trainable ones; `FALSE`: only the others; `NA`: all.
#' @param weights A list of arrays, in the order and with the dimensions of `get_weights(object)`.
#' @returns `get_weights()`: a list of R arrays. `set_weights()`: the object, invisibly.
#' @export
get_weights <- function(object, trainable = NA) {
  if (is.na(trainable)) return(as_weights(engine_call(object$get_weights)))
  as_weights(if (trainable) object$trainable_weights else object$non_trainable_weights)
}

as_weights <- function(weights) {
  lapply(weights, function(w) {
    w <- as_r(w)
    if (is.null(dim(w)) && length(w) != 1L) array(w, length(w)) else w
  })
}

#' @rdname get_weights
#' @export
set_weights <- function(object, weights) {
  if (!is.list(weights)) weights <- list(weights)
  current <- object$weights
  arrays <- lapply(seq_along(weights), function(i) {
    rank <- if (i <= length(current)) length(current[[i]]$shape) else NULL
    if (identical(rank, 0L)) as.double(weights[[i]]) else as_engine_array(weights[[i]], paste0("weights[[", i, "]]"))
  })
  engine_call(object$set_weights, arrays)
  invisible(object)
}

#' Freeze and unfreeze layers
#'
#' Weights of frozen layers do not change in training. Compile the model again afterwards.
#'
#' @param object A layer or a model.
#' @param from,to Names or positions (from 1) of the first and last layer of a range; default: the whole model.
#' @param which Names, positions (from 1) or a logical vector that choose layers, instead of a range; or a function that
#'   is given a layer and says whether it is meant.
#' @returns The object, invisibly.
#' @export
freeze_weights <- function(object, from = NULL, to = NULL, which = NULL) set_trainable(object, from, to, which, FALSE)

#' @rdname freeze_weights
#' @export
unfreeze_weights <- function(object, from = NULL, to = NULL, which = NULL) set_trainable(object, from, to, which, TRUE)

set_trainable <- function(object, from, to, which, value) {
  if (is.null(from) && is.null(to) && is.null(which)) {
    object$trainable <- value
    return(invisible(object))
  }
  layers <- object$layers
  names <- vapply(layers, function(layer) layer$name, "")
  position <- function(x) {
    if (!is.character(x)) return(ifelse(x < 0, length(layers) + 1 + x, x))
    if (anyNA(at <- match(x, names))) abort_argument("which", paste("among", toString(names)), shown(x[is.na(at)][[1]]))
    at
  }
  chosen <- if (is.function(which)) {
    base::which(vapply(layers, function(layer) isTRUE(as.logical(which(layer))), NA))
  } else if (is.logical(which)) {
    base::which(rep_len(which, length(layers)))
  } else if (!is.null(which)) {
    position(which)
  } else {
    seq(position(from %||% 1L), position(to %||% length(layers)))
  }
  if (!isTRUE(object$trainable)) {                      # switching the model on switches its layers on: keep their states
    before <- vapply(layers, function(layer) isTRUE(layer$trainable), NA)
    object$trainable <- TRUE
    Map(function(layer, state) layer$trainable <- state, layers, before)
  }
  for (layer in layers[chosen]) layer$trainable <- value
  invisible(object)
}

#' A copy of a model with new weights
#'
#' @param model A model.
#' @param input_tensors Tensors to use as the inputs of the copy.
#' @param clone_function An R function that is given each layer and returns the one for the copy.
#' @param ... Further arguments, by name.
#' @returns The copy.
#' @export
clone_model <- function(model, input_tensors = NULL, clone_function = NULL, ...) {
  args <- supplied(input_tensors = as_is, clone_function = as_function, .dots = list(...))
  with_engine(do.call(keras$models$clone_model, c(list(model), args)))
}
