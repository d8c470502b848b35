# What several test files use. The engine must be there wherever tests count: only where it is not installed at all are
# the tests that need it skipped.

engine_found <- local({
  found <- NULL
  function() {
    if (is.null(found)) found <<- reticulate::py_available(initialize = TRUE) && reticulate::py_module_available("kerasr")
    found
  }
})

skip_if_no_engine <- function() skip_if_not(engine_found(), "Python with kerasr")

expect_close <- function(object, expected, tolerance = 1e-6, info = NULL) {
  object <- as.vector(object)
  expected <- as.vector(expected)
  same_kind <- identical(is.nan(object), is.nan(expected))
  finite <- is.finite(expected)
  equal_infinite <- identical(object[!finite & !is.nan(expected)], expected[!finite & !is.nan(expected)])
  worst <- max(0, abs(object - expected)[finite] / pmax(1, abs(expected[finite])))
  expect(
    length(object) == length(expected) && same_kind && equal_infinite && worst <= tolerance,
    paste0(info, ": lengths ", length(object), " and ", length(expected), "; largest difference ", format(worst), " over ", tolerance)
  )
  invisible(object)
}

# An error of kerasr, whose message is shown to match `pattern` and to hold nothing of Python.
expect_kerasr_error <- function(object, pattern, class = "kerasr_error") {
  error <- expect_error(object, class = class)
  expect_match(conditionMessage(error), pattern)
  expect_no_match(conditionMessage(error), "Traceback|py_last_error|File \"")
  expect_s3_class(error, "kerasr_error")
  invisible(error)
}

expect_no_match <- function(text, pattern) expect(!grepl(pattern, text), paste0("found /", pattern, "/ in: ", text))

small_classifier <- function(units = 3L, inputs = 4L) {
  set_random_seed(1)
  keras_model_sequential(input_shape = inputs) |>
    layer_dense(8, activation = "tanh") |>
    layer_dense(units, activation = "softmax")
}
