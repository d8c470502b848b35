# Scripts as they are written for keras3, with only the library call changed.
skip_if_no_engine()

images <- array(withr::with_seed(1, stats::runif(60 * 8 * 8)), c(60, 8, 8))
digits <- rep(0:9, 6)

test_that("a perceptron on flattened images", {
  x_train <- array_reshape(images, c(nrow(images), 64))
  y_train <- to_categorical(digits, 10)
  model <- keras_model_sequential(input_shape = c(64))
  model |>
    layer_dense(units = 16, activation = "relu") |>
    layer_dropout(rate = 0.4) |>
    layer_dense(units = 10, activation = "softmax")
  model |> compile(loss = "categorical_crossentropy", optimizer = optimizer_rmsprop(), metrics = c("accuracy"))
  history <- model |> fit(x_train, y_train, epochs = 3, batch_size = 20, validation_split = 0.2, verbose = 0)
  expect_identical(nrow(as.data.frame(history)), 12L)
  scores <- model |> evaluate(x_train, y_train, verbose = 0)
  expect_named(scores, c("loss", "accuracy"), ignore.order = TRUE)
  probs <- model |> predict(x_train, verbose = 0)
  expect_equal(rowSums(probs), rep(1, 60), tolerance = 1e-5)
})

test_that("a convolutional network with magrittr pipes and class callbacks", {
  x_train <- array_reshape(images, c(dim(images), 1))
  expect_identical(x_train[5, 2, 3, 1], images[5, 2, 3])
  model <- keras_model_sequential(input_shape = c(8, 8, 1)) %>%
    layer_conv_2d(filters = 4, kernel_size = c(3, 3), activation = "relu") %>%
    layer_max_pooling_2d(pool_size = c(2, 2)) %>%
    layer_batch_normalization() %>%
    layer_flatten() %>%
    layer_dense(units = 10, activation = "softmax")
  model %>% compile(loss = "sparse_categorical_crossentropy", optimizer = optimizer_adam(learning_rate = 0.01), metrics = "accuracy")
  history <- model %>% fit(x_train, digits, epochs = 4, verbose = 0, validation_split = 0.5,
    callbacks = list(callback_reduce_lr_on_plateau(patience = 1), callback_early_stopping(patience = 3)))
  expect_true(all(c("accuracy", "val_loss") %in% names(history$metrics)))
  expect_identical(dim(model %>% predict(x_train, verbose = 0)), c(60L, 10L))
})

test_that("a recurrent network on embedded sequences", {
  model <- keras_model_sequential(input_shape = c(NA)) |>
    layer_embedding(input_dim = 20, output_dim = 4) |>
    layer_lstm(units = 3) |>
    layer_dense(units = 1, activation = "sigmoid")
  model |> compile(optimizer = "rmsprop", loss = "binary_crossentropy", metrics = c("acc"))
  x <- matrix(sample(0:19, 60, TRUE), 10)
  history <- model |> fit(x, rep(0:1, 5), epochs = 1, verbose = 0)
  expect_named(history$metrics, c("loss", "acc"), ignore.order = TRUE)
  expect_identical(dim(predict(model, x[, 1:3], verbose = 0)), c(10L, 1L))
})

test_that("a functional model with two inputs and two outputs", {
  a <- layer_input(shape = c(4), name = "a")
  b <- layer_input(shape = c(3), name = "b")
  shared <- layer_dense(units = 5, activation = "relu")
  joined <- layer_concatenate(list(shared(a), b))
  main <- joined |> layer_dense(units = 1, activation = "sigmoid", name = "main")
  side <- a |> shared() |> layer_dense(units = 3, activation = "softmax", name = "side")
  model <- keras_model(inputs = list(a, b), outputs = list(main, side))
  model |> compile(
    optimizer = "adam", loss = list(main = "binary_crossentropy", side = "sparse_categorical_crossentropy"),
    loss_weights = list(main = 1, side = 0.2), metrics = list(main = "accuracy", side = "accuracy")
  )
  x <- list(a = matrix(stats::rnorm(40), 10), b = matrix(stats::rnorm(30), 10))
  y <- list(main = rep(0:1, 5), side = factor(rep(c("p", "q", "r"), length.out = 10)))
  history <- model |> fit(x, y, epochs = 2, batch_size = 5, verbose = 0)
  expect_true(all(c("loss", "main_loss", "side_loss", "main_accuracy", "side_accuracy") %in% names(history$metrics)))
  expect_kerasr_error(fit(model, x, list(main = rep(0:1, 5), side = rep(1:3, length.out = 10)), verbose = 0), "\"side\".*1 to 3")
  expect_named(predict(model, x, verbose = 0), c("main", "side"))
})

test_that("input_shape in the first layer, layers by name, weights set and frozen", {
  model <- keras_model_sequential()
  model |>
    layer_dense(units = 4, activation = "relu", input_shape = c(3), name = "first") |>
    layer_dense(units = 1, name = "last")
  expect_equal(count_params(model), 21)
  set_weights(get_layer(model, "last"), list(matrix(1, 4, 1), array(0, 1)))
  expect_equal(get_weights(get_layer(model, name = "last"))[[1]], matrix(1, 4, 1))
  freeze_weights(model, to = "first")
  expect_identical(model$layers[[1]]$trainable, FALSE)
  model |> compile(optimizer_sgd(0.1), loss_mean_squared_error())
  before <- get_weights(model)
  model |> fit(matrix(1:6, 2), c(1, 2), verbose = 0)
  expect_identical(get_weights(model)[1:2], before[1:2])
  expect_false(identical(get_weights(model)[3], before[3]))
  model$optimizer$learning_rate <- 0.01
  expect_equal(as.numeric(model$optimizer$learning_rate), 0.01, tolerance = 1e-6)
})
