# What `layer_*()` does with its first argument: return the layer, add it to a sequential model, or call it on tensors.

compose <- function(object, layer) {
  if (missing(object) || is.null(object)) return(layer)
  if (inherits(object, "kerasr.Sequential")) {
    engine_call(object$add, layer)
    return(invisible(object))
  }
  if (inherits(object, c("kerasr.Layer", "kerasr.Model"))) {
    abort_argument("object", "a tensor, a list of tensors, or a sequential model", shown(object),
      "The output of a model is `model$output`.")
  }
  call_layer(layer, object)
}


call_layer <- function(layer, inputs, ...) {
  args <- lapply(list(...), function(arg) if (is_data(arg)) as_data(arg, "inputs") else arg)
  with_engine(do.call(python_function(layer), c(list(as_inputs(inputs)), args)))
}

is_data <- function(x) is.numeric(x) && length(x) > 1L || is.data.frame(x)

as_inputs <- function(inputs) {
  if (is_python(inputs)) return(inputs)
  as_data(inputs, "inputs")
}

# The tensors and the named arguments among the arguments of a merging layer: `layer_add(a, b)`, `layer_add(list(a, b))`.
merge_inputs <- function(inputs, ...) {
  dots <- list(...)
  unnamed <- rlang::names2(dots) == ""
  tensors <- dots[unnamed]
  if (!missing(inputs) && !is.null(inputs)) {
    alone <- is_python(inputs) || !is.list(inputs)
    if (inherits(inputs, "kerasr.Sequential") && !length(tensors)) return(list(tensors = inputs, named = dots[!unnamed]))
    tensors <- c(if (alone) list(inputs) else inputs, tensors)
  }
  list(tensors = if (length(tensors)) unname(tensors), named = base_arguments(dots[!unnamed]))
}

# A layer or model called as a function, `layer(x)` or `x |> layer()`: arrays are converted, a sequential model grows.
#' @export
py_to_r_wrapper.kerasr.Layer <- function(x) {
  python <- x
  callable <- function(object, ...) {
    if (missing(object) || is.null(object)) return(with_engine(python(...)))
    if (inherits(object, "kerasr.Sequential")) return(compose(object, python))
    call_layer(python, object, ...)
  }
  attributes(callable) <- c(attributes(x), list(python_function = x))
  callable
}

python_function <- function(layer) attr(layer, "python_function", exact = TRUE) %||% layer
