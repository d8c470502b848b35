skip_if_no_engine()

iris_x <- as.matrix(iris[, 1:4])

test_that("a linear model finds the least squares solution", {
  set_random_seed(3)
  x <- matrix(rnorm(64), 32)
  y <- x %*% c(2, -1) + 0.5
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  model |> compile(optimizer = optimizer_sgd(0.2), loss = "mse")
  model |> fit(x, y, epochs = 120, batch_size = 32, verbose = 0)
  wanted <- coef(lm(y ~ x))
  expect_equal(as.vector(get_weights(model)[[1]]), unname(wanted[-1]), tolerance = 1e-3)
  expect_equal(as.vector(get_weights(model)[[2]]), wanted[[1]], tolerance = 1e-3)
})

test_that("factors, class numbers and one-hot rows train to the same weights", {
  train <- function(y, loss) {
    model <- small_classifier()
    model |> compile(optimizer = "adam", loss = loss, metrics = "accuracy")
    history <- model |> fit(iris_x, y, epochs = 3, verbose = 0)
    c(unlist(get_weights(model)), history$metrics$accuracy)
  }
  by_factor <- train(iris$Species, "sparse_categorical_crossentropy")
  expect_identical(train(as.integer(iris$Species) - 1L, "sparse_categorical_crossentropy"), by_factor)
  expect_identical(train(as.double(iris$Species) - 1, "sparse_categorical_crossentropy"), by_factor)
  expect_equal(train(to_categorical(iris$Species), "categorical_crossentropy"), by_factor, tolerance = 1e-5)
})

test_that("data frames of numbers are matrices", {
  train <- function(x) {
    model <- small_classifier()
    model |> compile(loss = "sparse_categorical_crossentropy", optimizer = optimizer_rmsprop(), metrics = c("accuracy"))
    model |> fit(x, iris$Species, epochs = 2, verbose = 0)
    predict(model, x, verbose = 0)
  }
  expect_identical(train(iris[, 1:4]), train(iris_x))
})

test_that("fit gives the history of each epoch, with validation", {
  model <- small_classifier()
  model |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
  history <- model |> fit(iris_x, iris$Species, epochs = 4, batch_size = 50, validation_split = 0.2, validation_freq = 2, verbose = 0)
  expect_s3_class(history, "keras_training_history")
  expect_setequal(names(history$metrics), c("loss", "accuracy", "val_loss", "val_accuracy"))
  expect_identical(is.na(history$metrics$val_loss), c(TRUE, FALSE, TRUE, FALSE))
  expect_identical(nrow(as.data.frame(history)), 16L)
  more <- model |> fit(iris_x, iris$Species, epochs = 6, initial_epoch = 5, validation_data = list(iris_x, iris$Species), verbose = 0)
  expect_identical(unique(as.data.frame(more)$epoch), 5:6)
  scores <- model |> evaluate(iris_x, iris$Species, verbose = 0)
  expect_equal(scores$loss, more$metrics$val_loss[[2]], tolerance = 1e-5)
  expect_identical(model |> test_on_batch(iris_x, iris$Species) |> names() |> sort(), c("accuracy", "loss"))
})

test_that("the accuracy and the loss are those that R computes", {
  model <- small_classifier()
  model |> compile("adam", loss_sparse_categorical_crossentropy(), metrics = list("accuracy"))
  scores <- model |> evaluate(iris_x, iris$Species, verbose = 0)
  p <- predict(model, iris_x, verbose = 0)
  expect_equal(scores$accuracy, mean(max.col(p) == as.integer(iris$Species)), tolerance = 1e-6)
  expect_equal(scores$loss, -mean(log(p[cbind(1:150, as.integer(iris$Species))])), tolerance = 1e-5)
})

test_that("class and sample weights weigh the loss", {
  model <- small_classifier()
  model |> compile(optimizer_sgd(0), "sparse_categorical_crossentropy")
  p <- predict(model, iris_x, verbose = 0)
  each <- -log(p[cbind(1:150, as.integer(iris$Species))])
  weight <- c(1, 2, 5)[iris$Species]
  by_class <- model |> fit(iris_x, iris$Species, batch_size = 150, class_weight = list("0" = 1, "1" = 2, "2" = 5), verbose = 0)
  expect_equal(by_class$metrics$loss, mean(each * weight), tolerance = 1e-5)
  by_sample <- model |> fit(iris_x, iris$Species, batch_size = 150, sample_weight = weight, verbose = 0)
  expect_equal(by_sample$metrics$loss, by_class$metrics$loss, tolerance = 1e-6)
})

test_that("train_on_batch gives the loss, or a list with the metrics", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1, kernel_initializer = "ones")
  x <- matrix(1:4, 2)
  model |> compile(optimizer_sgd(0.01), "mse")
  expect_equal(train_on_batch(model, x, c(0, 0)), mean(rowSums(x)^2), tolerance = 1e-6)
  model |> compile(optimizer_sgd(0.01), "mse", metrics = "mae")
  expect_named(train_on_batch(model, x, c(0, 0)), c("loss", "mae"), ignore.order = TRUE)
})

test_that("an R function gives the batches", {
  x <- matrix(rnorm(40), 20)
  y <- x[, 1] - x[, 2]
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  model |> compile(optimizer_sgd(0.1), "mse")
  drawn <- 0
  draw <- function() {
    drawn <<- drawn + 1
    at <- sample(20, 10)
    list(x[at, ], y[at])
  }
  history <- model |> fit(draw, steps_per_epoch = 4, epochs = 5, verbose = 0, shuffle = FALSE)
  expect_length(history$metrics$loss, 5)
  expect_gte(drawn, 20)
  expect_lt(history$metrics$loss[[5]], history$metrics$loss[[1]])
})

test_that("labels that are no classes are an error before training", {
  model <- small_classifier()
  model |> compile("adam", "sparse_categorical_crossentropy")
  before <- get_weights(model)
  expect_kerasr_error(fit(model, iris_x, as.integer(iris$Species), verbose = 0), "`y` runs from 1 to 3.*labels from 0 to 2.*factor")
  expect_kerasr_error(evaluate(model, iris_x, rep(-1, 150), verbose = 0), "runs from -1")
  expect_kerasr_error(train_on_batch(model, iris_x, rep(0.5, 150)), "class numbers")
  expect_kerasr_error(fit(model, iris_x, as.character(iris$Species), verbose = 0), "factor")
  expect_kerasr_error(fit(model, iris_x, factor(rep(1:5, 30)), verbose = 0), "5 levels.*knows 3 classes")
  other <- factor(iris$Species, rev(levels(iris$Species)))
  expect_kerasr_error(fit(model, iris_x, iris$Species, validation_data = list(iris_x, other), verbose = 0), "levels")
  expect_identical(get_weights(model), before)
  binary <- keras_model_sequential(input_shape = 4) |> layer_dense(1, activation = "sigmoid")
  binary |> compile("adam", "binary_crossentropy")
  expect_kerasr_error(fit(binary, iris_x[1:100, ], rep(1:2, 50), verbose = 0), "from 0 to 1")
})

test_that("a mistake in the data leaves the model usable", {
  model <- small_classifier()
  model |> compile("adam", "sparse_categorical_crossentropy")
  expect_kerasr_error(fit(model, iris, iris$Species, verbose = 0), "Species")
  expect_kerasr_error(fit(model, iris_x[, 1:3], iris$Species, verbose = 0), "")
  expect_kerasr_error(fit(model, iris_x, iris$Species[1:100], verbose = 0), "150")
  expect_kerasr_error(predict(model, iris_x[0, ], verbose = 0), "")
  history <- fit(model, iris_x, iris$Species, verbose = 0)
  expect_length(history$metrics$loss, 1)
})

test_that("unknown names and arguments are named", {
  model <- small_classifier()
  expect_kerasr_error(compile(model, "adm", "mse"), "adm")
  expect_kerasr_error(compile(model, "adam", "mean_square_error"), "mean_squared_error")
  model |> compile("adam", "sparse_categorical_crossentropy")
  expect_kerasr_error(fit(model, iris_x, iris$Species, epoch = 3, verbose = 0), "no argument `epoch`. Did you mean `epochs`")
  expect_kerasr_error(fit(model, iris_x, iris$Species, epochs = 2.5, verbose = 0), "`epochs` must be a whole number")
  expect_kerasr_error(fit(model, iris_x, iris$Species, verbose = "loud"), "`verbose`")
  expect_kerasr_error(fit(small_classifier(), iris_x, iris$Species, verbose = 0), "compile")
})

test_that("the progress of training goes through R's output", {
  model <- small_classifier()
  model |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
  text <- capture.output(fit(model, iris_x, iris$Species, epochs = 2, verbose = 2))
  expect_identical(sum(grepl("Epoch [12]/2", text)), 2L)
  expect_identical(sum(grepl("loss: [0-9.]+", text)), 2L)
  bar <- paste(capture.output(fit(model, iris_x, iris$Species, epochs = 1, verbose = 1)), collapse = "\n")
  expect_match(bar, "5/5")
  expect_silent(fit(model, iris_x, iris$Species, verbose = 0))
})

test_that("the same seed gives the same weights", {
  run <- function() {
    model <- small_classifier()
    model |> layer_dropout(0.5)
    model |> compile("adam", "mse")
    model |> fit(iris_x, to_categorical(iris$Species), epochs = 2, verbose = 0)
    get_weights(model)
  }
  expect_identical(run(), run())
})

test_that("missing values in the inputs are warned of", {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
  model |> compile("sgd", "mse")
  expect_warning(fit(model, c(1, NA), c(1, 2), verbose = 0), "missing values")
})
