#' Assign the parts of a list
#'
#' @param x Names in `c()`, nested as the list is: `c(c(x_train, y_train), c(x_test, y_test))`.
#' @param value A list.
#' @returns The list, invisibly.
#' @examples
#' c(a, c(b, d)) %<-% list(1, list(2, 3))
#' @export
`%<-%` <- function(x, value) {
  destructure(substitute(x), value, parent.frame())
  invisible(value)
}

destructure <- function(target, value, env) {
  if (!is.call(target) || !identical(target[[1]], quote(c))) {
    return(eval(call("<-", target, value), env))
  }
  names <- as.list(target)[-1L]
  parts <- if (is_python(value)) reticulate::iterate(value, simplify = FALSE) else as.list(value)
  if (length(names) != length(parts)) {
    abort_argument("value", paste("a list of", length(names)), paste("one of", length(parts)))
  }
  for (i in seq_along(names)) destructure(names[[i]], parts[[i]], env)
}
