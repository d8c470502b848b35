# The engine: a Python process inside R. This file is the only one that imports Python modules; everything else asks
# `construct()`, `call_function()` and `engine_call()`.

#' The engine's own namespaces
#'
#' `keras$layers`, `keras$utils` and so on are the Python namespaces of kerasr, for what has no R function yet. Python
#' starts when one is first used.
#'
#' @format A Python module.
#' @export
keras <- NULL

engine <- new.env(parent = emptyenv())

.onLoad <- function(libname, pkgname) {
  reticulate::register_class_filter(own_classes)
  version <- utils::packageDescription(pkgname, libname, fields = "Version")
  if (!nzchar(Sys.getenv("RETICULATE_PYTHON"))) reticulate::py_require(paste0("kerasr==", version))
  keras <<- import("kerasr", delay_load = list(
    on_load = function() check_versions(version),
    on_error = function(e) stop(engine_missing(e))
  ))
}

# Python class names as R classes: those of the engine without their module paths, which are private and may change.
# Arrays of JAX and everything that behaves like one are also `kerasr_tensor`.
own_classes <- function(classes) {
  own <- grepl("^kerasr(_core)?(\\.|$)", classes)
  classes[own] <- sub("^.*\\.", "kerasr.", classes[own])
  tensor <- any(classes %in% c("kerasr.KerasTensor", "kerasr.Variable")) || any(grepl("^jax.*(Array|ArrayImpl|Tracer)$", classes))
  if (tensor) c("kerasr_tensor", classes) else classes
}

check_versions <- function(version) {
  python <- reticulate::py_to_r(reticulate::import("kerasr", convert = FALSE)$`__version__`)
  if (!identical(python, version)) {
    stop(kerasr_condition(paste0(
      "kerasr is version ", version, " in R and ", python, " in Python (", reticulate::py_exe(), "). ",
      "Install the same version there: `", reticulate::py_exe(), " -m pip install kerasr==", version, "`, then restart R."
    ), "version"))
  }
}

engine_missing <- function(e) {
  detail <- sub("\nRun `reticulate.*$", "", conditionMessage(e))
  kerasr_condition(paste0(
    "The Python package `kerasr` could not be loaded (", detail, "). ",
    "Name the Python that has it, before library(kerasr): Sys.setenv(RETICULATE_PYTHON = \"/path/to/python\"); ",
    "kerasr_sitrep() shows what is there."
  ), "engine")
}

verbs <- function() engine$verbs <- engine$verbs %||% {
  check_versions(as.character(utils::packageVersion("kerasr")))
  import("kerasr_core.bridge.verbs")
}

# The Python half of this package; with `convert = FALSE` its results stay Python objects.
rside <- function(convert = TRUE) {
  slot <- if (convert) "rside" else "rside_python"
  if (is.null(engine[[slot]])) {
    path <- system.file("python", package = "kerasr", mustWork = TRUE)
    engine[[slot]] <- reticulate::import_from_path("kerasr_rside", path, convert = convert)
  }
  engine[[slot]]
}

# Call a Python function; its errors become `kerasr_error` conditions.
engine_call <- function(fun, ...) with_engine(fun(...))

with_engine <- function(expr) {
  tryCatch(expr, python.builtin.Exception = function(e) stop(as_kerasr_error(e)))
}

construct <- function(public_name, args) with_engine(verbs()$construct(public_name, as_py_dict(args)))

call_function <- function(public_name, args) with_engine(do.call(engine_object(public_name), args))

engine_object <- function(public_name) {
  Reduce(function(object, name) reticulate::py_get_attr(object, name), strsplit(public_name, ".", fixed = TRUE)[[1]], keras)
}

# An attribute as an R value; NULL where it is None or there is none.
attribute <- function(object, name) {
  value <- reticulate::py_get_attr(object, name, silent = TRUE)
  if (is_python(value)) py_to_r(value) else value
}

# A named list as a dict; an empty one too, which reticulate would take for a list.
as_py_dict <- function(args) reticulate::py_dict(as.list(rlang::names2(args)), unname(as.list(args)))

#' What kerasr finds on this machine
#'
#' Prints the R package, the Python that is or would be used, the versions there, and the devices that JAX sees.
#'
#' @returns Invisibly, a named list of what was printed.
#' @examples
#' \dontrun{
#' kerasr_sitrep()
#' }
#' @export
kerasr_sitrep <- function() {
  version <- function(distribution) {
    tryCatch(import("importlib.metadata")$version(distribution), error = function(e) "not found")
  }
  started <- reticulate::py_available()
  works <- reticulate::py_available(initialize = TRUE)
  found <- list(
    r = R.version.string, kerasr = as.character(utils::packageVersion("kerasr")),
    reticulate = as.character(utils::packageVersion("reticulate")),
    python = if (works) reticulate::py_exe() else "not found",
    RETICULATE_PYTHON = Sys.getenv("RETICULATE_PYTHON", unset = "(not set)"), started_before = started
  )
  if (works) {
    distributions <- c("kerasr", "kerasr-core", "jax", "numpy", "h5py")
    found <- c(found, stats::setNames(lapply(distributions, version), paste0("python_", sub("-", "_", distributions))))
    found$devices <- tryCatch(
      vapply(import("jax")$devices(), reticulate::py_str, ""), error = function(e) conditionMessage(e))
  }
  cat(sprintf("%-20s %s\n", names(found), vapply(found, paste, "", collapse = ", ")), sep = "")
  if (works && !identical(found$python_kerasr, found$kerasr)) {
    cat("To repair: ", found$python, " -m pip install kerasr==", found$kerasr, "\n", sep = "")
  }
  invisible(found)
}
