example_history <- function() {
  result <- list(
    params = list(epochs = 4L, steps = 3L, verbose = 0L),
    history = list(loss = list(4, 3, 2, 1), acc = c(0.1, 0.2, 0.3, 0.4), val_loss = c(3.5, 1.5), val_acc = c(0.2, 0.35))
  )
  kerasr:::training_history(result, initial_epoch = 0L, validation_freq = 2)
}

test_that("a history is a data frame with one row for each epoch and metric", {
  frame <- as.data.frame(example_history())
  expect_named(frame, c("epoch", "value", "metric", "data"))
  expect_identical(nrow(frame), 16L)
  expect_identical(levels(frame$metric), c("loss", "acc"))
  expect_identical(levels(frame$data), c("training", "validation"))
  validation <- frame[frame$data == "validation" & frame$metric == "loss", ]
  expect_identical(validation$epoch, 1:4)
  expect_identical(validation$value, c(NA, 3.5, NA, 1.5))
})

test_that("epochs are numbered from the first that was run", {
  history <- kerasr:::training_history(list(params = list(), history = list(loss = c(2, 1))), 3L, 1L)
  expect_identical(as.data.frame(history)$epoch, 4:5)
})

test_that("a history prints its last values and survives saveRDS", {
  history <- example_history()
  expect_output(print(history), "Final epoch.*loss: 1.*val_loss: 1.5")
  file <- withr::local_tempfile()
  saveRDS(history, file)
  expect_identical(readRDS(file), history)
})

test_that("a history is drawn with ggplot2 and with base graphics", {
  withr::local_pdf(withr::local_tempfile(fileext = ".pdf"))
  expect_null(plot(example_history(), method = "base"))
  skip_if_not_installed("ggplot2")
  picture <- plot(example_history(), metrics = "loss")
  expect_s3_class(picture, "ggplot")
  expect_identical(nrow(picture$data), 6L)
  print(picture)
  expect_kerasr_error(plot(example_history(), metrics = "los"), "among loss, acc")
})
