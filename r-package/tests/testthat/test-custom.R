skip_if_no_engine()

x <- matrix(c(1, 2, 3, 4, 5, 6), 3)
y <- c(1, 0, 2)

linear <- function() {
  set_random_seed(5)
  keras_model_sequential(input_shape = 2) |> layer_dense(1, kernel_initializer = "ones")
}

test_that("plain R functions are losses and metrics", {
  rmse <- function(y_true, y_pred) sqrt(mean((y_true - y_pred)^2))
  largest <- custom_metric("largest", function(y_true, y_pred) max(abs(y_true - y_pred)))
  model <- linear()
  model |> compile(optimizer_sgd(0.01), loss = rmse, metrics = list(largest, "mae"))
  scores <- model |> evaluate(x, y, verbose = 0)
  error <- rowSums(x) - y
  expect_equal(scores$loss, sqrt(mean(error^2)), tolerance = 1e-6)
  expect_equal(scores$largest, max(abs(error)), tolerance = 1e-6)
  expect_equal(scores$mae, mean(abs(error)), tolerance = 1e-6)
  history <- model |> fit(x, y, epochs = 20, verbose = 0)
  expect_lt(history$metrics$loss[[20]], history$metrics$loss[[1]])
})

test_that("a model with R functions is loaded under their own names", {
  my_loss <- function(y_true, y_pred) mean((y_true - y_pred)^2)
  model <- linear()
  model |> compile("sgd", loss = my_loss, metrics = list(custom_metric("bias", function(y_true, y_pred) mean(y_pred - y_true))))
  model |> fit(x, y, verbose = 0)
  file <- withr::local_tempfile(fileext = ".keras")
  save_model(model, file)
  bias <- function(y_true, y_pred) mean(y_pred - y_true)
  loaded <- load_model(file, custom_objects = list(my_loss = my_loss, bias = bias))
  expect_equal(evaluate(loaded, x, y, verbose = 0)$loss, evaluate(model, x, y, verbose = 0)$loss, tolerance = 1e-6)
})

test_that("an error in an R function is shown as it is", {
  model <- linear()
  model |> compile("sgd", loss = function(y_true, y_pred) stop("what now"))
  expect_error(fit(model, x, y, verbose = 0), "what now")
})

test_that("callbacks are told epochs and batches from 1 and can stop the training", {
  model <- linear()
  model |> compile("sgd", "mse")
  epochs <- batches <- integer()
  seen <- NULL
  watch <- callback_lambda(
    on_epoch_end = function(epoch, logs) {
      epochs <<- c(epochs, epoch)
      seen <<- logs
    },
    on_train_batch_end = function(batch, logs) batches <<- c(batches, batch)
  )
  history <- model |> fit(x, y, epochs = 3, batch_size = 1, callbacks = watch, verbose = 0)
  expect_equal(epochs, 1:3)
  expect_equal(batches, rep(1:3, 3))
  expect_equal(seen$loss, history$metrics$loss[[3]])
  ended <- FALSE
  stop_at_two <- Callback("StopAtTwo",
    on_epoch_end = function(epoch, logs = NULL) if (epoch == 2) self$model$stop_training <- TRUE,
    on_train_end = function(logs = NULL) ended <<- TRUE
  )
  expect_length(fit(model, x, y, epochs = 9, callbacks = list(stop_at_two()), verbose = 0)$metrics$loss, 2)
  expect_true(ended)
})

test_that("the callbacks of the catalogue work from R", {
  model <- linear()
  model |> compile(optimizer_sgd(0.5), "mse")
  log <- withr::local_tempfile(fileext = ".csv")
  best <- withr::local_tempfile(fileext = ".keras")
  rates <- numeric()
  model |> fit(x, y, epochs = 3, verbose = 0, callbacks = list(
    callback_csv_logger(log), callback_model_checkpoint(best, monitor = "loss"), callback_terminate_on_nan(),
    callback_learning_rate_scheduler(function(epoch, lr) 0.001 / (epoch + 1)),
    callback_lambda(on_epoch_end = function(epoch, logs) rates <<- c(rates, as.numeric(model$optimizer$learning_rate)))
  ))
  expect_identical(nrow(utils::read.csv(log)), 3L)
  expect_true(file.exists(best))
  expect_equal(rates, 0.001 / 1:3, tolerance = 1e-6)
  model |> compile(optimizer_sgd(0), "mse")
  short <- model |> fit(x, y, epochs = 9, verbose = 0, callbacks = callback_early_stopping("loss", patience = 2))
  expect_lt(length(short$metrics$loss), 9)
})

test_that("layers are written in R, with weights, configs and files", {
  layer_scale <- Layer("Scale",
    initialize = function(factor = 2, ...) {
      super$initialize(...)
      self$factor <- factor
    },
    build = function(input_shape) {
      self$w <- self$add_weight(shape = shape(input_shape[[2]]), initializer = "ones", name = "w")
    },
    call = function(inputs, training = FALSE) inputs * self$w * self$factor,
    get_config = function() utils::modifyList(super$get_config(), list(factor = self$factor))
  )
  expect_equal(as.array(layer_scale(x, factor = 3)), 3 * x)
  model <- keras_model_sequential(input_shape = 2) |> layer_scale(name = "scale") |> layer_dense(1)
  expect_equal(predict(model, x, verbose = 0), 2 * x %*% get_weights(model)[[2]], tolerance = 1e-6)
  model |> compile(optimizer_sgd(0.01), "mse")
  model |> fit(x, y, epochs = 2, verbose = 0)
  expect_false(isTRUE(all.equal(as.vector(get_weights(model)[[1]]), c(1, 1))))
  file <- withr::local_tempfile(fileext = ".keras")
  save_model(model, file)
  expect_equal(predict(load_model(file, list(Scale = layer_scale)), x, verbose = 0), predict(model, x, verbose = 0))
  expect_equal(predict(load_model(file, list(layer_scale)), x, verbose = 0), predict(model, x, verbose = 0))
  expect_kerasr_error(load_model(file), "Scale")
})

test_that("metrics, losses and models are written in R", {
  metric_count <- Metric("Count",
    initialize = function(name = "count", ...) {
      super$initialize(name = name, ...)
      self$total <- self$add_weight(shape = shape(), initializer = "zeros", name = "total")
    },
    update_state = function(y_true, y_pred, sample_weight = NULL) self$total$assign_add(as.double(dim(y_pred)[[1]])),
    result = function() self$total$value
  )
  loss_power <- Loss("Power", call = function(y_true, y_pred) mean((y_true - y_pred)^4))
  model <- linear()
  model |> compile(optimizer_sgd(0), loss = loss_power(), metrics = list(metric_count()), run_eagerly = TRUE)
  scores <- model |> evaluate(x, cbind(y), batch_size = 3, verbose = 0)
  expect_equal(scores$count, 3)
  expect_equal(scores$loss, mean((rowSums(x) - y)^4), tolerance = 1e-5)
  Two <- Model("Two",
    initialize = function(...) {
      super$initialize(...)
      self$first <- layer_dense(units = 3, kernel_initializer = "ones")
      self$second <- layer_dense(units = 1, kernel_initializer = "ones")
    },
    call = function(inputs) inputs |> self$first() |> self$second()
  )
  expect_equal(predict(Two(), x, verbose = 0), cbind(3 * rowSums(x)), tolerance = 1e-6)
})

test_that("a learning rate schedule and regularizers reach the optimizer and the loss", {
  schedule <- learning_rate_schedule_exponential_decay(0.1, decay_steps = 1, decay_rate = 0.5)
  expect_equal(as.numeric(schedule(2)), 0.025, tolerance = 1e-6)
  model <- keras_model_sequential(input_shape = 2) |>
    layer_dense(1, kernel_initializer = "ones", kernel_regularizer = regularizer_l2(0.5))
  model |> compile(optimizer_adam(schedule), "mse")
  expect_equal(evaluate(model, x, rowSums(x), verbose = 0)$loss, 1, tolerance = 1e-6)
})

test_that("losses and metrics give a value or an object", {
  expect_equal(as.numeric(loss_mean_squared_error(rbind(c(1, 2)), rbind(c(3, 2)))), 2)
  loss <- loss_mean_absolute_error(reduction = "sum")
  expect_equal(as.numeric(loss(matrix(c(1, 2), 2), matrix(c(2, 4), 2))), 3)
  metric <- metric_mean_squared_error()
  metric$update_state(kerasr:::as_engine_array(c(1, 2)), kerasr:::as_engine_array(c(1, 4)))
  expect_equal(as.numeric(metric$result()), 2)
  expect_equal(as.array(activation_relu(c(-1, 2))), array(c(0, 2)))
})

test_that("the functions of this package stand for the engine's own", {
  layer <- layer_dense(units = 1, activation = activation_relu)
  expect_identical(get_config(layer)$activation, "relu")
})

test_that("R's mathematics works on tensors", {
  tensor <- layer_rescaling(scale = 1)(x)
  expect_equal(dim(tensor), dim(x))
  expect_equal(as.numeric(sum(tensor)), sum(x))
  expect_equal(as.numeric(mean(tensor)), mean(x))
  expect_equal(as.numeric(max(tensor)), max(x))
  expect_equal(as.array(sqrt(tensor)), sqrt(x), tolerance = 1e-6)
  expect_equal(as.array(exp(-tensor) + 2 * tensor), exp(-x) + 2 * x, tolerance = 1e-6)
  expect_equal(as.array(round(tensor / 4)), round(x / 4))
  expect_equal(as.array(c(1, 2) * tensor), t(c(1, 2) * t(x)))
  expect_equal(as.array(tensor - x), x - x)
  expect_equal(as.array(tensor > 3), x > 3)
  expect_equal(as.array(tensor %/% 2 + tensor %% 2), x %/% 2 + x %% 2)
  expect_length(tensor, 6)
})
