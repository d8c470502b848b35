# Trains a small convolutional network on handwritten digits: the R third of `make demo`.
#
#   Rscript digits.R DATA OUT
#
# DATA holds shape.json and raw little-endian row-major arrays; OUT gets model.keras, history.json and predictions.f32.
library(kerasr)

args <- commandArgs(TRUE)
data <- args[[1]]
out <- args[[2]]
shapes <- jsonlite::read_json(file.path(data, "shape.json"), simplifyVector = TRUE)

# A row-major file as an array with R's order of dimensions.
read_array <- function(name, what) {
  dims <- shapes[[name]]
  file <- file.path(data, paste0(name, if (is.integer(what)) ".i32" else ".f32"))
  values <- readBin(file, what, prod(dims), size = 4L, endian = "little")
  if (length(dims) == 1L) values else aperm(array(values, rev(dims)))
}

x_train <- read_array("x_train", double())
y_train <- read_array("y_train", integer())
x_test <- read_array("x_test", double())
y_test <- read_array("y_test", integer())

set_random_seed(42)
model <- keras_model_sequential(input_shape = c(8, 8, 1)) |>
  layer_rescaling(1 / 16) |>
  layer_conv_2d(16, 3, activation = "relu", padding = "same") |>
  layer_max_pooling_2d(2) |>
  layer_conv_2d(32, 3, activation = "relu", padding = "same") |>
  layer_flatten() |>
  layer_dropout(0.25) |>
  layer_dense(10, activation = "softmax")
model |> compile(optimizer = "adam", loss = "sparse_categorical_crossentropy", metrics = "accuracy")

started <- proc.time()[["elapsed"]]
history <- model |> fit(x_train, y_train, batch_size = 32, epochs = 30, verbose = 1)
seconds <- proc.time()[["elapsed"]] - started
scores <- model |> evaluate(x_test, y_test, verbose = 0)
cat(sprintf("R: accuracy %.4f on %d held-out digits, trained in %.1f s\n", scores$accuracy, length(y_test), seconds))
cat("R: weights ", reticulate::import("kerasr_core.bridge.verbs")$weights_digest(model), "\n", sep = "")

dir.create(out, recursive = TRUE, showWarnings = FALSE)
save_model(model, file.path(out, "model.keras"), overwrite = TRUE)
jsonlite::write_json(history$metrics, file.path(out, "history.json"), digits = NA)
predictions <- predict(model, x_test, verbose = 0)
writeBin(as.vector(t(predictions)), file.path(out, "predictions.f32"), size = 4L, endian = "little")
