test_that("axes count from 1, from the end with negative numbers, and 0 is an error", {
  expect_identical(kerasr:::as_axis(1), 0L)
  expect_identical(kerasr:::as_axis(3L), 2L)
  expect_identical(kerasr:::as_axis(-1), -1L)
  expect_identical(kerasr:::as_axes(c(1, 3), "axis"), list(0L, 2L))
  expect_kerasr_error(kerasr:::as_axis(0), "`axis` must be counted from 1.*received 0")
  expect_kerasr_error(kerasr:::as_axis(1.5), "`axis` must be a whole number; received 1.5")
})

test_that("whole doubles become integers, others do not", {
  expect_identical(kerasr:::as_count(64, "units"), 64L)
  expect_kerasr_error(kerasr:::as_count(2.5, "units"), "`units` must be a whole number, 1 or more; received 2.5")
  expect_kerasr_error(kerasr:::as_count(0, "units"), "received 0")
  expect_kerasr_error(kerasr:::as_count("a", "units"), "received \"a\"")
  expect_kerasr_error(kerasr:::as_count(c(1, 2), "units"), "received c")
  expect_identical(kerasr:::as_pair(c(3, 2), "kernel_size"), list(3L, 2L))
  expect_identical(kerasr:::as_pair(3, "kernel_size"), 3L)
  expect_kerasr_error(kerasr:::as_flag("yes", "use_bias"), "`use_bias` must be TRUE or FALSE")
  expect_kerasr_error(kerasr:::as_number("1", "rate"), "`rate` must be a number; received \"1\"")
  expect_kerasr_error(kerasr:::as_number(NA_real_, "rate"), "`rate` must be a number")
})

test_that("every way to write a free dimension gives the same shape", {
  wanted <- list(NULL, 4L)
  expect_identical(kerasr:::as_shape(c(NA, 4)), wanted)
  expect_identical(kerasr:::as_shape(list(NULL, 4)), wanted)
  expect_identical(kerasr:::as_shape(shape(NA, 4)), wanted)
  expect_identical(kerasr:::as_shape(shape(NULL, 4L)), wanted)
  expect_identical(kerasr:::as_shape(784), list(784L))
  expect_identical(format(shape(NA, 28, c(28, 1))), "shape(NA, 28, 28, 1)")
  expect_identical(as.integer(shape(NA, 2)), c(NA, 2L))
  expect_kerasr_error(kerasr:::as_shape(c(1.5, 2)), "shape of whole numbers")
})

test_that("only what the caller wrote is sent", {
  f <- function(units, activation = NULL, use_bias = TRUE) {
    kerasr:::supplied(units = kerasr:::as_count, activation = kerasr:::as_object, use_bias = kerasr:::as_flag)
  }
  expect_identical(f(3), list(units = 3L))
  expect_identical(f(3, NULL), list(units = 3L, activation = NULL))
  expect_identical(f(use_bias = FALSE), list(use_bias = FALSE))
})

test_that("every coercer that api.json names exists", {
  source <- lapply(ls(asNamespace("kerasr"), pattern = "^(layer|loss|metric|optimizer|callback|op|activation)_"), function(name) {
    all.names(body(get(name, asNamespace("kerasr"))))
  })
  coercers <- grep("^as_", unique(unlist(source)), value = TRUE)
  expect_gt(length(coercers), 10)
  expect_true(all(vapply(coercers, exists, NA, where = asNamespace("kerasr"), mode = "function")))
})
