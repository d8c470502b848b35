# From what R users write to what the engine takes, one coercer for each type of schemas/api.json. Coercers change form
# only (2 -> 2L, axis 1 -> 0, NA -> None); whether a value is allowed is for the engine to say.

# The arguments that the caller of the calling function wrote, coerced. `...` names a coercer for each formal; the
# formals left at their defaults are not sent.
supplied <- function(..., .dots = list()) {
  frame <- parent.frame()
  coercers <- list(...)
  args <- list()
  for (name in names(coercers)) {
    if (eval(call("missing", as.name(name)), frame)) next
    value <- get(name, envir = frame, inherits = FALSE)
    args[name] <- list(if (is.null(value)) NULL else coercers[[name]](value, name))
  }
  c(args, base_arguments(.dots))
}

# The same, where an argument has another name in the engine: `names` maps R's to that.
supplied_as <- function(names, ...) {
  call <- match.call(expand.dots = FALSE)$`...`
  args <- eval(as.call(c(list(quote(supplied)), call)), parent.frame())
  at <- match(names(args), names(names), nomatch = 0L)
  names(args)[at > 0L] <- names[at]
  args
}

# Arguments in `...`: by name only, passed to the engine, which knows which names exist.
base_arguments <- function(dots) {
  if (length(dots) && any(rlang::names2(dots) == "")) {
    unnamed <- which(rlang::names2(dots) == "")[[1]]
    abort_argument("...", "given by name", shown(dots[[unnamed]]), "Are there too many arguments without a name?")
  }
  shapes <- names(dots) %in% c("input_shape", "batch_shape", "batch_input_shape")
  dots[shapes] <- Map(as_shape, dots[shapes], names(dots)[shapes])
  whole <- names(dots) %in% c("batch_size", "input_length", "input_dim")
  dots[whole] <- Map(as_whole, dots[whole], names(dots)[whole])
  dots
}

# Methods take `...` for the sake of their generics; a name that is not theirs is an error with the nearest one.
refuse_unknown <- function(dots, method) {
  if (!length(dots)) return(invisible())
  known <- setdiff(names(formals(method)), c("object", "x", "y", "..."))
  name <- rlang::names2(dots)[[1]]
  if (name == "") abort_argument("...", paste("given by name, as one of", toString(known)), shown(dots[[1]]))
  far <- utils::adist(name, known)[1, ]
  hint <- if (min(far) <= 3L) paste0(" Did you mean `", known[[which.min(far)]], "`?") else paste0(" Known are ", toString(known), ".")
  stop(kerasr_condition(paste0("There is no argument `", name, "`.", hint), "argument", argument = name))
}

is_python <- function(x) inherits(x, "python.builtin.object")

is_whole <- function(x) is.numeric(x) && !is.factor(x) && all(is.na(x) | (is.finite(x) & x == round(x) & abs(x) < 2^31))

# Any value; whole doubles become integers, for arguments that may be counts or shapes.
as_is <- function(x, arg) {
  if (!is.double(x) || is.object(x) || !is.null(dim(x)) || anyNA(x) || !is_whole(x)) return(x)
  if (length(x) == 1L) as.integer(x) else lapply(x, as.integer)
}

as_flag <- function(x, arg) {
  if (is_python(x)) return(x)
  if (length(x) != 1L || is.na(x) || !(is.logical(x) || (is.numeric(x) && x %in% 0:1))) {
    abort_argument(arg, "TRUE or FALSE", shown(x))
  }
  as.logical(x)
}

as_whole <- function(x, arg) {
  if (is_python(x)) return(x)
  if (is.list(x)) return(lapply(x, as_whole, arg))
  if (!is.numeric(x) || !length(x) || anyNA(x) || !is_whole(x)) abort_argument(arg, "a whole number", shown(x))
  as.integer(x)
}

as_one_whole <- function(x, arg, least) {
  expected <- paste0("a whole number, ", least, " or more")
  if (is_python(x)) return(x)
  if (!is.numeric(x) || length(x) != 1L || is.na(x) || !is_whole(x) || x < least) abort_argument(arg, expected, shown(x))
  as.integer(x)
}

as_count <- function(x, arg) as_one_whole(x, arg, 1L)

as_count0 <- function(x, arg) as_one_whole(x, arg, 0L)

as_number <- function(x, arg) {
  if (is_python(x)) return(x)
  if (!is.numeric(x) || is.factor(x) || length(x) != 1L || is.na(x)) abort_argument(arg, "a number", shown(x))
  as.double(x)
}

as_numbers <- function(x, arg) {
  if (is_python(x) || is.list(x)) return(x)
  if (!is.numeric(x) && !is.logical(x)) abort_argument(arg, "a number or several", shown(x))
  if (!is.null(dim(x))) as_engine_array(x, arg) else if (length(x) == 1L) as.double(x) else as.list(as.double(x))
}

as_text <- function(x, arg) {
  if (is_python(x)) return(x)
  if (!is.character(x) || length(x) != 1L || is.na(x)) abort_argument(arg, "a string", shown(x))
  x
}

as_choice <- as_text

as_path <- function(x, arg) path.expand(as_text(x, arg))

# R counts axes from 1, the engine from 0; negative ones count from the end in both.
as_axis <- function(x, arg = "axis") {
  x <- as_whole(x, arg)
  if (length(x) != 1L) abort_argument(arg, "one axis", shown(x))
  axes_from_0(x, arg)
}

as_axes <- function(x, arg = "axis") {
  x <- axes_from_0(unlist(as_whole(x, arg)), arg)
  if (length(x) == 1L) x else as.list(x)
}

axes_from_0 <- function(x, arg) {
  if (is_python(x)) return(x)
  if (any(x == 0L)) abort_argument(arg, "counted from 1 (or from the end, with -1 for the last)", "0")
  ifelse(x > 0L, x - 1L, x)
}

# A shape as a list of whole numbers and NULL. `c(NA, 4)`, `list(NULL, 4)`, `shape(NA, 4)` and `4` are all accepted.
as_shape <- function(x, arg = "shape") {
  if (is_python(x)) return(x)
  x <- lapply(as.list(unname(unclass(x))), function(dim) {
    if (is.null(dim) || (length(dim) == 1L && is.na(dim))) return(NULL)
    if (is_python(dim)) return(dim)
    if (length(dim) != 1L || !is_whole(dim)) abort_argument(arg, "a shape of whole numbers, NA where free", shown(x))
    as.integer(dim)
  })
  x
}

as_pair <- function(x, arg) {
  x <- unlist(as_whole(x, arg))
  if (length(x) == 1L) x else as.list(x)
}

as_seed <- function(x, arg) if (is_python(x)) x else as_whole(x, arg)[[1]]

as_dtype <- function(x, arg) if (is_python(x) || is.list(x)) x else as_text(x, arg)

# A registered object: its name, the object, an R function, or the generated function that makes it (`activation_relu`).
as_object <- function(x, arg) {
  if (is.character(x)) return(as_text(x, arg))
  if (is_python(x) || is.list(x)) return(x)
  if (is.function(x)) return(as_function(x, arg))
  abort_argument(arg, "a name, a function or an object", shown(x))
}

as_learning_rate <- function(x, arg) {
  if (is.function(x) && !is_python(x)) as_function(x, arg) else if (is.list(x)) x else as_number(x, arg)
}

as_list <- function(x, arg) if (is.list(x) || is_python(x)) x else list(x)

as_dict <- function(x, arg) if (is_python(x)) x else as_py_dict(as.list(x))

as_tensor <- function(x, arg) {
  if (is_python(x)) x else if (is.list(x) && !is.data.frame(x)) lapply(x, as_tensor, arg) else as_engine_array(x, arg)
}

# An argument of an op: as `as_tensor()`, but single numbers stay numbers, which take the type of the other argument.
as_operand <- function(x, arg = "...") {
  if (is.atomic(x) && !is.factor(x) && length(x) == 1L && is.null(dim(x)) && !is.character(x)) x else as_tensor(x, arg)
}

# Positions from 1 (or from the end, with negative numbers) as those of the engine. Codes of a factor need no shift.
as_positions <- function(zero_indexed) {
  force(zero_indexed)
  function(x, arg) {
    if (zero_indexed || is.factor(x)) return(if (is_python(x) || is.factor(x)) as_tensor(x, arg) else as_positions_from_0(x, arg))
    if (is_python(x)) return(with_engine(engine_numpy()$where(x > 0L, x - 1L, x)))
    x <- if (is.list(x)) unlist(x) else x
    if (any(x == 0)) abort_argument(arg, "counted from 1", "0", "Give `zero_indexed = TRUE` to count from 0.")
    as_positions_from_0(ifelse(x > 0, x - 1, x), arg)
  }
}

as_positions_from_0 <- function(x, arg) {
  if (!is_whole(x)) abort_argument(arg, "whole numbers", shown(x))
  dims <- dim(x)
  x <- as.integer(x)
  if (is.null(dims) && length(x) == 1L) x else as_engine_array(array(x, dims %||% length(x)), arg)
}

# Positions that the engine found, counted from 1; of `top_k` they are the second part.
positions <- function(result, zero_indexed) {
  if (zero_indexed) return(result)
  if (inherits(result, "kerasr_tensor")) return(result + 1L)
  values <- if (is.list(result)) result else reticulate::iterate(result, simplify = FALSE)
  floats <- vapply(values, function(part) grepl("float", as.character(part$dtype)), NA)
  values[!floats] <- lapply(values[!floats], function(part) part + 1L)
  values
}

# A callable for the engine. Functions of this package stand for the engine's own; others keep the name `name`.
as_function <- function(x, arg, name = NULL, wrap = rside()$named) {
  if (is_python(x)) return(x)
  if (is.character(x)) return(as_text(x, arg))
  if (!is.function(x)) abort_argument(arg, "a function", shown(x))
  if (inherits(x, "kerasr_class_maker")) return(python_class(x))
  own <- own_public_name(x)
  if (!is.null(own)) return(engine_object(own))
  wrap(x, attr(x, "py_function_name", exact = TRUE) %||% name %||% arg)
}

# The public name of a generated function of this package: `activation_relu` -> "activations.relu".
own_public_name <- function(fun) {
  namespace <- topenv()
  if (!identical(environment(fun), namespace)) return(NULL)
  for (name in names(public_names)) {
    if (identical(fun, get(name, envir = namespace))) return(public_names[[name]])
  }
  NULL
}
