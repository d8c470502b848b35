# Errors of the engine as R conditions of class `kerasr_error`, in R's words: names of R functions, NULL for None, axes
# counted from 1, no traceback. The Python error stays in `parent`.

kerasr_condition <- function(message, type, ..., parent = NULL) {
  structure(
    class = c(paste0("kerasr_", type, "_error"), "kerasr_error", "error", "condition"),
    list(message = message, call = NULL, ..., parent = parent)
  )
}

abort_argument <- function(arg, expected, received, hint = NULL) {
  stop(kerasr_condition(
    paste0("`", arg, "` must be ", expected, "; received ", received, ".", if (!is.null(hint)) paste0(" ", hint)),
    "argument", argument = arg, expected = expected, received = received
  ))
}

abort_data <- function(message, arg = NULL) stop(kerasr_condition(message, "data", argument = arg))

as_kerasr_error <- function(e) {
  if (inherits(e, "kerasr_error")) return(e)
  type <- sub("^.*\\.", "", class(e)[[1]])
  part <- function(name) if (inherits(e, "kerasr.KerasrError")) attribute(e, name)
  text <- part("message") %||% plain_message(conditionMessage(e), type)
  argument <- part("argument")
  received <- part("received")
  if (!is.null(argument) && grepl("^ax[ie]s$", argument) && !is.null(received)) {
    text <- sub(paste0(received, "."), paste0(axes_from_1(received), "."), text, fixed = TRUE)
    received <- axes_from_1(received)
  }
  kerasr_condition(
    in_r_words(text), to_snake(sub("Error$", "", type)), argument = argument, layer = part("layer"),
    expected = part("expected"), received = received, parent = e
  )
}

# Message of an error that is not the engine's own: first paragraph, without reticulate's and JAX's remarks.
plain_message <- function(text, type) {
  text <- sub("\nRun `reticulate::py_last_error.*$", "", text)
  text <- sub("\n-{10,}.*$", "", text)
  trimws(cli::ansi_strip(sub(paste0("^", type, ": "), "", text)))
}

axes_from_1 <- function(text) {
  found <- gregexpr("(?<![-0-9.])[0-9]+", text, perl = TRUE)
  regmatches(text, found) <- lapply(regmatches(text, found), function(n) as.character(as.integer(n) + 1L))
  text
}

in_r_words <- function(text) {
  for (i in seq_along(public_names)) {
    name <- public_names[[i]]
    if (grepl(name, text, fixed = TRUE)) {
      pattern <- paste0("\\b", gsub(".", "\\.", name, fixed = TRUE), "\\b(?![.])")
      text <- gsub(pattern, paste0(names(public_names)[[i]], "()"), text, perl = TRUE)
    }
  }
  axis <- gregexpr("\\baxis [0-9]+", text)
  regmatches(text, axis) <- lapply(regmatches(text, axis), axes_from_1)
  text <- gsub("(?<=[(\\[ ])None(?=[,)\\]])", "NA", text, perl = TRUE)
  text <- gsub("\\bNone\\b", "NULL", text)
  gsub("\\bFalse\\b", "FALSE", gsub("\\bTrue\\b", "TRUE", text))
}

to_snake <- function(name) tolower(gsub("([a-z0-9])([A-Z])", "\\1_\\2", name))

# How a value is shown in a message.
shown <- function(x) {
  if (is.null(x)) return("NULL")
  if (is.character(x) && length(x) == 1L) return(encodeString(x, quote = "\""))
  if (inherits(x, "python.builtin.object")) return(paste("a Python object of class", class(x)[[1]]))
  if (!is.null(dim(x))) return(paste0(class(x)[[1]], " with dimensions ", paste(dim(x), collapse = " x ")))
  if (is.function(x)) return("a function")
  if (length(x) > 6L) return(paste(class(x)[[1]], "of length", length(x)))
  paste(deparse(x, nlines = 1L), collapse = "")
}
