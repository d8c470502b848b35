skip_if_no_engine()

iris_x <- as.matrix(iris[, 1:4])

made <- local({
  model <- small_classifier()
  model |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
  models <- ensemble(model, members = 5, seeds = 1)
  history <- models |> fit(iris_x, iris$Species, sample = "folds", epochs = 3, verbose = 0)
  list(model = model, ensemble = models, history = history)
})

test_that("an ensemble predicts the mean, the spread and quantiles of its members", {
  each <- predict_members(made$ensemble, iris_x)
  expect_identical(dim(each), c(5L, 150L, 3L))
  expect_identical(length(made$ensemble), 5L)
  expect_close(predict(made$ensemble, iris_x), apply(each, 2:3, mean), 1e-5)
  found <- predict(made$ensemble, iris_x, spread = TRUE, interval = 0.5)
  expect_named(found, c("mean", "spread", "lower", "upper"))
  expect_close(found$spread, apply(each, 2:3, sd), 1e-5)
  expect_close(found$upper, apply(each, 2:3, quantile, 0.75), 1e-5)
})

test_that("the history holds means and members", {
  expect_s3_class(made$history, "keras_training_history")
  expect_identical(dim(made$history$members$loss), c(3L, 5L))
  expect_close(made$history$metrics$loss, rowMeans(made$history$members$loss), 1e-5)
})

test_that("out-of-fold predictions are those of the member that did not see a row", {
  each <- predict_members(made$ensemble, iris_x)
  found <- out_of_sample_predictions(made$ensemble, iris_x)
  left <- setdiff(1:150, ensemble_rows(made$ensemble, 2))
  expect_length(left, 30)
  expect_close(found[left, ], each[2, left, ], 1e-6)
  score <- out_of_sample_score(made$ensemble, iris_x, iris$Species)
  expect_equal(score$accuracy, mean(max.col(found, "first") == as.integer(iris$Species)), tolerance = 1e-6)
})

test_that("a member is an ordinary model", {
  member <- ensemble_member(made$ensemble, 2)
  expect_close(predict(member, iris_x, verbose = 0), predict_members(made$ensemble, iris_x)[2, , ], 1e-5)
  expect_equal(
    evaluate(member, iris_x, iris$Species, verbose = 0)$loss, evaluate_members(made$ensemble, iris_x, iris$Species)$loss[[2]], tolerance = 1e-5
  )
  expect_named(evaluate(made$ensemble, iris_x, iris$Species), c("accuracy", "loss"), ignore.order = TRUE)
})

test_that("an ensemble comes back from a file", {
  path <- withr::local_tempfile(fileext = ".keras")
  save_model(made$ensemble, path)
  again <- load_model(path)
  expect_s3_class(again, "kerasr.Ensemble")
  expect_close(predict(again, iris_x), predict(made$ensemble, iris_x), 1e-6)
})

test_that("folds and rows count from 1, hyper-parameters are named", {
  rates <- list(learning_rate = c(0.1, 0.01))
  models <- ensemble(made$model, hyper_parameters = rates)
  models |> fit(iris_x, iris$Species, sample = rep(1:2, 75), epochs = 1, verbose = 0)
  expect_identical(ensemble_rows(models, 1), seq(2L, 150L, 2L))
  expect_equal(as.double(ensemble_member(models, 2)$optimizer$learning_rate$numpy()), 0.01, tolerance = 1e-6)
  expect_output(print(models), "2 members")
  expect_kerasr_error(ensemble(made$model, hyper_parameters = list(learning_rat = 1:2)), "learning_rate")
  expect_kerasr_error(fit(models, iris_x, iris$Species, sample = list(0, 1)), "from 1")
})
