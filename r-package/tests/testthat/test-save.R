skip_if_no_engine()

x <- as.matrix(iris[1:10, 1:4])

test_that("a model is saved and loaded with weights and the state of its training", {
  model <- small_classifier()
  model |> compile(optimizer_adam(0.01), "sparse_categorical_crossentropy", metrics = "accuracy")
  model |> fit(as.matrix(iris[, 1:4]), iris$Species, epochs = 2, verbose = 0)
  file <- withr::local_tempfile(fileext = ".keras")
  expect_invisible(save_model(model, file))
  expect_kerasr_error(save_model(model, file), "exists.*overwrite = TRUE")
  save_model(model, path = file, overwrite = TRUE)
  loaded <- load_model(file)
  expect_identical(predict(loaded, x, verbose = 0), predict(model, x, verbose = 0))
  expect_identical(
    fit(loaded, x, iris$Species[1:10], shuffle = FALSE, verbose = 0)$metrics,
    fit(model, x, iris$Species[1:10], shuffle = FALSE, verbose = 0)$metrics
  )
  expect_kerasr_error(load_model(withr::local_tempfile(fileext = ".keras")), "no file")
})

test_that("weights are saved alone", {
  model <- small_classifier()
  file <- withr::local_tempfile(fileext = ".weights.h5")
  save_model_weights(model, file)
  other <- small_classifier()
  set_weights(other, lapply(get_weights(other), \(w) w * 0))
  load_model_weights(other, file)
  expect_identical(get_weights(other), get_weights(model))
  expect_kerasr_error(load_model_weights(small_classifier(units = 5), file), "")
})

test_that("configs make new objects", {
  layer <- layer_conv_2d(filters = 4, kernel_size = c(3, 2), activation = "relu", name = "conv")
  config <- get_config(layer)
  expect_identical(config$filters, 4L)
  expect_equal(unlist(config$kernel_size), c(3, 2))
  expect_identical(get_config(from_config(config))$name, "conv")
  model <- small_classifier()
  expect_equal(count_params(from_config(get_config(model))), count_params(model))
  file <- withr::local_tempfile(fileext = ".json")
  save_model_config(model, file)
  expect_equal(count_params(load_model_config(file)), count_params(model))
})

test_that("a model that went through saveRDS says what has happened", {
  file <- withr::local_tempfile()
  suppressWarnings(saveRDS(small_classifier(), file))
  model <- readRDS(file)
  expect_output(print(model), "earlier R session.*save_model")
  expect_kerasr_error(predict(model, x), "earlier R session")
  expect_kerasr_error(save_model(model, withr::local_tempfile(fileext = ".keras")), "save_model")
})
