test_that("nothing of Python starts with the package", {
  code <- "suppressMessages(library(kerasr)); cat(reticulate::py_available())"
  run <- suppressWarnings(system2(file.path(R.home("bin"), "Rscript"), c("--vanilla", "-e", shQuote(code)), stdout = TRUE,
    env = paste0("R_LIBS=", shQuote(paste(.libPaths(), collapse = .Platform$path.sep)))))
  expect_identical(utils::tail(run, 1L), "FALSE")
})

test_that("different versions are an error that says how to repair it", {
  skip_if_no_engine()
  expect_kerasr_error(kerasr:::check_versions("0.0.9"), "version 0.0.9 in R and .* in Python.*pip install kerasr==0.0.9")
  expect_null(kerasr:::check_versions(as.character(utils::packageVersion("kerasr"))))
})

test_that("kerasr_sitrep shows Python and the versions", {
  skip_if_no_engine()
  expect_output(found <- kerasr_sitrep(), "python_kerasr")
  expect_identical(found$python_kerasr, found$kerasr)
})

test_that("messages of the engine are put in R's words", {
  expect_identical(
    kerasr:::in_r_words("layers.Dense: `units` must be given, received None for shape (None, 4) on axis 0, use_bias=True"),
    "layer_dense(): `units` must be given, received NULL for shape (NA, 4) on axis 1, use_bias=TRUE"
  )
  expect_identical(kerasr:::in_r_words("axis -1"), "axis -1")
  expect_identical(
    kerasr:::plain_message("ValueError: Bad.\nRun `reticulate::py_last_error()` for details.", "ValueError"), "Bad."
  )
})

test_that("each public object has one R function, and each R function a public object", {
  skip_if_no_engine()
  names <- kerasr:::public_names
  expect_identical(anyDuplicated(names(names)), 0L)
  expect_true(all(names(names) %in% getNamespaceExports("kerasr")))
  for (public in names) expect_false(is.null(kerasr:::engine_object(public)), label = public)
  for (name in c("layer_dense", "layer_conv_2d", "layer_max_pooling_2d", "layer_global_average_pooling_2d", "layer_lstm",
    "layer_activation_relu", "layer_activation_softmax", "loss_sparse_categorical_crossentropy", "optimizer_rmsprop",
    "callback_csv_logger", "callback_terminate_on_nan", "callback_reduce_lr_on_plateau", "initializer_glorot_uniform",
    "regularizer_l1_l2", "activation_relu")) {
    expect_true(name %in% names(names), label = name)
  }
})

test_that("settings are read and set", {
  skip_if_no_engine()
  expect_identical(config_backend(), "jax")
  expect_identical(config_floatx(), "float32")
  expect_equal(config_epsilon(), 1e-7)
  config_set_epsilon(1e-6)
  expect_equal(config_epsilon(), 1e-6)
  config_set_epsilon(1e-7)
  expect_kerasr_error(use_backend("torch"), "jax")
})
