test_that("to_categorical counts numbers from 0 and takes the levels of factors", {
  expect_equal(to_categorical(c(0, 2, 1)), rbind(c(1, 0, 0), c(0, 0, 1), c(0, 1, 0)))
  expect_equal(to_categorical(c(0, 1), num_classes = 3), rbind(c(1, 0, 0), c(0, 1, 0)))
  named <- to_categorical(factor(c("b", "a"), levels = c("a", "b", "c")))
  expect_equal(unname(named), rbind(c(0, 1, 0), c(1, 0, 0)))
  expect_identical(colnames(named), c("a", "b", "c"))
  expect_equal(dim(to_categorical(matrix(0:3, 2))), c(2, 2, 4))
  expect_equal(to_categorical(matrix(c(0, 1), 2, 1)), diag(2))
  expect_kerasr_error(to_categorical(c("a", "b")), "factor")
  expect_kerasr_error(to_categorical(c(0, 3), num_classes = 3), "below `num_classes` = 3; received 3")
  expect_kerasr_error(to_categorical(c(-1, 0)), "class numbers from 0")
})

test_that("normalize divides by the norm along an axis counted from 1", {
  x <- matrix(c(3, 4, 6, 8), 2)
  expect_equal(normalize(x, axis = 1), cbind(c(0.6, 0.8), c(0.6, 0.8)))
  expect_equal(rowSums(normalize(x)^2), c(1, 1))
  expect_equal(normalize(c(1, 3), order = 1), c(0.25, 0.75))
  expect_equal(normalize(matrix(0, 1, 2)), matrix(0, 1, 2))
})

test_that("%<-% takes nested lists apart", {
  c(a, c(b, d)) %<-% list(1, list(2, 3))
  expect_identical(c(a, b, d), c(1, 2, 3))
  expect_kerasr_error(c(a, b) %<-% list(1, 2, 3), "a list of 2")
})

test_that("arrays of every rank keep their elements' places on the way in and out", {
  skip_if_no_engine()
  for (dims in list(5L, c(2L, 3L), c(2L, 3L, 4L), c(2L, 3L, 1L, 4L), c(2L, 2L, 3L, 2L, 2L))) {
    x <- array(as.double(seq_len(prod(dims))), dims)
    numpy <- kerasr:::as_engine_array(x)
    expect_identical(array(as.double(kerasr:::as_r(numpy)), dims), x)
  }
  x <- kerasr:::as_engine_array(matrix(1:6, 2))
  expect_identical(reticulate::py_to_r(x$dtype$name), "int32")
  expect_true(reticulate::py_to_r(x$flags$c_contiguous))
  expect_identical(reticulate::py_to_r(x$ravel()$tolist()), c(1L, 3L, 5L, 2L, 4L, 6L))
})

test_that("types of R arrive as types of the engine", {
  skip_if_no_engine()
  dtype <- function(x) kerasr:::engine_dtype(x)
  expect_identical(dtype(c(1, 2)), "float32")
  expect_identical(dtype(1:2), "int32")
  expect_identical(dtype(c(1L, NA)), "float32")
  expect_identical(dtype(c(2^25, 1)), "int32")
  expect_identical(dtype(c(TRUE, FALSE)), "float32")
  expect_equal(as.vector(kerasr:::as_r(kerasr:::as_engine_array(factor(c("b", "a", "b"))))), c(1, 0, 1))
  expect_equal(as.vector(kerasr:::as_r(kerasr:::as_engine_array(c(TRUE, FALSE)))), c(1, 0))
  expect_true(is.nan(as.vector(kerasr:::as_r(kerasr:::as_engine_array(c(1L, NA))))[[2]]))
})

test_that("data that is not numeric is refused with a remedy", {
  expect_kerasr_error(kerasr:::as_engine_array(letters, "x"), "`x` must be numeric; received text.*factor")
  expect_kerasr_error(kerasr:::as_engine_array(iris, "x"), "column `Species` is of class factor")
  expect_kerasr_error(kerasr:::as_engine_array(data.frame(a = "b"), "x"), "column `a` is text")
  expect_kerasr_error(kerasr:::as_engine_array(Sys.Date(), "x"), "dates")
  expect_kerasr_error(kerasr:::as_engine_array(factor(c("a", NA)), "y"), "missing values")
  expect_kerasr_error(kerasr:::as_data(list(), "x"), "empty list")
})
