# Classes written in R: `Layer("Name", initialize = , call = )` and its like. A class maker holds R functions; the Python
# class behind it is made at the first use. In the functions `self`, `super`, `private` and `__class__` are in scope.

#' Classes in R
#'
#' Each returns a function that makes objects of the new class: for `Layer()` one that is used like `layer_dense()`, with
#' the model or tensor first.
#'
#' Methods are plain functions without `self` among their arguments. In them, `self` is the object (`self$units <- 3`
#' sets an attribute), `super$call(...)` calls the method of the parent, `private` is an environment that Python does not
#' see, and `__class__` the class. `initialize` is the constructor.
#'
#' @param classname Name of the class; files show it.
#' @param initialize,call,build,get_config,train_step,predict_step,test_step,compute_loss,compute_metrics,update_state,result
#'   Methods; all optional.
#' @param on_epoch_begin,on_epoch_end,on_train_batch_begin,on_train_batch_end,on_test_batch_begin,on_test_batch_end,on_predict_batch_begin,on_predict_batch_end
#'   Functions of `(epoch, logs)` or `(batch, logs)`, counted from 1.
#' @param on_train_begin,on_train_end,on_test_begin,on_test_end,on_predict_begin,on_predict_end Functions of `(logs)`.
#' @param ... Further methods and attributes, by name; [active_property()] for computed ones.
#' @param public,private Lists of further members; private ones are seen by methods only.
#' @param inherit The parent: another class made here, or a Python class.
#' @param parent_env Not used; for scripts that name it.
#' @returns A function that makes objects.
#' @examples
#' \dontrun{
#' layer_scale <- Layer("Scale",
#'   initialize = function(factor = 2, ...) {
#'     super$initialize(...)
#'     self$factor <- factor
#'   },
#'   call = function(inputs) inputs * self$factor,
#'   get_config = function() modifyList(super$get_config(), list(factor = self$factor))
#' )
#' model |> layer_scale(factor = 3)
#' }
#' @name classes
#' @export
Layer <- function(classname, initialize = NULL, call = NULL, build = NULL, get_config = NULL, ..., public = list(),
                  private = list(), inherit = NULL, parent_env = parent.frame()) {
  members <- list(initialize = initialize, call = call, build = build, get_config = get_config, ...)
  maker <- class_maker(classname, members, public, private, inherit, "layers.Layer")
  maker_function(maker, function(object, ...) compose(object, make_instance(maker, ...)))
}

#' @rdname classes
#' @export
Model <- function(classname, initialize = NULL, call = NULL, train_step = NULL, predict_step = NULL, test_step = NULL,
                  compute_loss = NULL, compute_metrics = NULL, ..., public = list(), private = list(), inherit = NULL,
                  parent_env = parent.frame()) {
  members <- list(
    initialize = initialize, call = call, train_step = train_step, predict_step = predict_step, test_step = test_step,
    compute_loss = compute_loss, compute_metrics = compute_metrics, ...
  )
  maker <- class_maker(classname, members, public, private, inherit, "Model")
  maker_function(maker, function(...) make_instance(maker, ...))
}

#' @rdname classes
#' @export
Loss <- function(classname, call = NULL, ..., public = list(), private = list(), inherit = NULL,
                 parent_env = parent.frame()) {
  maker <- class_maker(classname, list(call = call, ...), public, private, inherit, "losses.Loss")
  maker_function(maker, function(...) make_instance(maker, ...))
}

#' @rdname classes
#' @export
Metric <- function(classname, initialize = NULL, update_state = NULL, result = NULL, ..., public = list(),
                   private = list(), inherit = NULL, parent_env = parent.frame()) {
  members <- list(initialize = initialize, update_state = update_state, result = result, ...)
  maker <- class_maker(classname, members, public, private, inherit, "metrics.Metric")
  maker_function(maker, function(...) make_instance(maker, ...))
}

#' @rdname classes
#' @export
Constraint <- function(classname, call = NULL, get_config = NULL, ..., public = list(), private = list(), inherit = NULL,
                       parent_env = parent.frame()) {
  members <- list(`__call__` = call, get_config = get_config, ...)
  maker <- class_maker(classname, members, public, private, inherit, "constraints.Constraint")
  maker_function(maker, function(...) make_instance(maker, ...))
}

#' @rdname classes
#' @export
Callback <- function(classname, on_epoch_begin = NULL, on_epoch_end = NULL, on_train_begin = NULL, on_train_end = NULL,
                     on_train_batch_begin = NULL, on_train_batch_end = NULL, on_test_begin = NULL, on_test_end = NULL,
                     on_test_batch_begin = NULL, on_test_batch_end = NULL, on_predict_begin = NULL,
                     on_predict_end = NULL, on_predict_batch_begin = NULL, on_predict_batch_end = NULL, ...,
                     public = list(), private = list(), inherit = NULL, parent_env = parent.frame()) {
  hooks <- grep("^on_", names(formals()), value = TRUE)
  members <- c(mget(hooks), list(...))
  maker <- class_maker(classname, members, public, private, inherit, "callbacks.Callback")
  maker_function(maker, function(...) make_instance(maker, ...))
}

#' A computed attribute of a class
#'
#' @param fn A function without arguments, with `self` in scope.
#' @returns A member for [Layer()] and its like.
#' @export
active_property <- function(fn) structure(list(fn = fn), class = "kerasr_active_property")

class_maker <- function(classname, members, public, private, inherit, base) {
  maker <- new.env(parent = emptyenv())
  maker$name <- as_text(classname, "classname")
  members <- c(members, public)
  maker$members <- members[!vapply(members, is.null, NA)]
  maker$private <- private
  maker$parent <- inherit
  maker$base <- base
  maker$privates <- new.env(parent = emptyenv())
  if (length(maker$members) && any(rlang::names2(maker$members) == "")) abort_argument("...", "methods by name", "one without a name")
  maker
}

maker_function <- function(maker, fun) structure(fun, class = c("kerasr_class_maker", "function"), maker = maker)

#' @export
print.kerasr_class_maker <- function(x, ...) {
  cat("<class ", attr(x, "maker")$name, ">\n", sep = "")
  invisible(x)
}

make_instance <- function(maker, ...) with_engine(maker_class(maker)(...))

# The Python class of a class maker.
python_class <- function(x) maker_class(attr(x, "maker", exact = TRUE))

maker_class <- function(maker) {
  if (!is.null(maker$class) && !reticulate::py_is_null_xptr(maker$class)) return(maker$class)
  parent <- maker$parent
  parent <- if (inherits(parent, "kerasr_class_maker")) python_class(parent) else parent %||% engine_object(maker$base)
  is_method <- vapply(maker$members, is.function, NA)
  is_property <- vapply(maker$members, inherits, NA, "kerasr_active_property")
  methods <- maker$members[is_method]
  names(methods) <- sub("^initialize$", "__init__", names(methods))
  methods <- Map(function(fun, name) python_method(maker, fun, name), methods, names(methods))
  properties <- Map(
    function(member, name) python_method(maker, member$fn, name), maker$members[is_property], names(maker$members)[is_property]
  )
  maker$class <- with_engine(rside()$make_class(
    maker$name, list(parent), as_py_dict(methods), as_py_dict(properties), as_py_dict(maker$members[!is_method & !is_property])
  ))
  maker$class
}

python_method <- function(maker, fun, name) {
  formals <- formals(fun)
  described <- unname(Map(describe_formal, names(formals), formals))
  on_shape <- name %in% c("build", "compute_output_shape")
  hook <- grepl("^on_(epoch|train|test|predict|batch)_", name)
  if (hook) described <- list(reticulate::tuple("...", "required", NULL))
  body <- function(self, positional, named) {
    args <- c(as.list(positional), named)
    if (on_shape) args <- lapply(args, as_shape_argument)
    scoped <- in_scope(fun, maker, self)
    value <- if (hook) call_with(scoped, hook_arguments(args, name)) else do.call(scoped, args)
    if (hook || name %in% c("__init__", "build")) NULL else value
  }
  rside()$method(body, name, described)
}

describe_formal <- function(name, default) {
  required <- is.symbol(default) && identical(as.character(default), "")
  constant <- is.null(default) || (is.atomic(default) && length(default) == 1L)
  kind <- if (required) "required" else if (constant) "constant" else "computed"
  reticulate::tuple(name, kind, if (constant) default)
}

# A method as R sees it: with `self`, `super`, `private` and `__class__` in scope.
in_scope <- function(fun, maker, self) {
  scope <- new.env(parent = environment(fun))
  scope$self <- self
  scope$super <- super_of(maker, self)
  scope[["__class__"]] <- maker$class
  delayedAssign("private", private_of(maker, self), assign.env = scope)
  environment(fun) <- scope
  fun
}

as_shape_argument <- function(x) {
  is_dim <- function(d) is.null(d) || (is.numeric(d) && length(d) == 1L)
  if (is.numeric(x)) x <- as.list(x)
  if (is.list(x) && is.null(names(x)) && all(vapply(x, is_dim, NA))) structure(x, class = "kerasr_shape") else x
}

hook_arguments <- function(args, name) {
  args <- unname(args)
  if (is_counted(name)) args[[1]] <- as.integer(args[[1]]) + 1L
  logs <- if (is_counted(name)) 2L else 1L
  if (length(args) >= logs) args[logs] <- list(lapply(as.list(args[[logs]]), as_log))
  args
}

as_log <- function(x) if (is_python(x)) as.double(as_r(x)) else as.double(x)

super_of <- function(maker, self) {
  parent <- NULL
  fetch <- function() parent <<- parent %||% rside()$parent_of(maker$class, python_function(self))
  structure(function() super_of(maker, self), class = "kerasr_super", fetch = fetch)
}

#' @export
`$.kerasr_super` <- function(x, name) {
  member <- if (name == "initialize") "__init__" else name
  reticulate::py_get_attr(attr(x, "fetch", exact = TRUE)(), member)
}

#' @export
`[[.kerasr_super` <- function(x, i) do.call(`$.kerasr_super`, list(x, i))

private_of <- function(maker, self) {
  key <- format(reticulate::py_id(python_function(self)), scientific = FALSE, digits = 22)
  if (is.null(maker$privates[[key]])) {
    private <- new.env(parent = emptyenv())
    for (name in names(maker$private)) {
      member <- maker$private[[name]]
      assign(name, if (is.function(member)) in_scope(member, maker, self) else member, envir = private)
    }
    maker$privates[[key]] <- private
  }
  maker$privates[[key]]
}

# `self$model$stop_training <- TRUE` also assigns `model` to `self` again; Python's read-only attributes refuse that.
same_attribute <- function(x, name, value) {
  current <- if (is_python(value)) attribute(x, name)
  !is.null(current) && is_python(current) && identical(reticulate::py_id(current), reticulate::py_id(value))
}

#' @export
`$<-.kerasr.Callback` <- function(x, name, value) if (same_attribute(x, name, value)) x else NextMethod()

#' @export
`$<-.kerasr.Layer` <- function(x, name, value) if (same_attribute(x, name, value)) x else NextMethod()

#' @export
`$<-.kerasr.Optimizer` <- function(x, name, value) if (same_attribute(x, name, value)) x else NextMethod()
