# The tables by real Keras that all three languages run.
skip_if_no_engine()

`%||%` <- rlang::`%||%`

public_names <- kerasr:::public_names

each_case <- function(part, check) {
  for (file in conformance_files(part)) {
    table <- read_table(file)
    for (case in table$cases) {
      label <- paste0(part, "/", basename(file), ": ", case$name)
      test_that(label, {
        check(case, table[["class"]] %||% table[["function"]], label)
      })
    }
  }
}

each_case("layers", function(case, public, label) {
  layer <- do.call(r_function(public), r_config(case$config))
  inputs <- restore(case$inputs)
  given <- lapply(inputs, kerasr:::as_engine_array)
  shapes <- lapply(inputs, as_shape_tuple)
  alone <- length(inputs) == 1L && !public %in% c("layers.Add", "layers.Concatenate")
  if (length(case$weights)) {
    layer$build(if (alone) shapes[[1]] else shapes)
    set_weights(layer, restore(case$weights))
  }
  call <- as.list(case$call)
  if (length(case$mask)) call$mask <- if (alone) restore(case$mask)[[1]] else restore(case$mask)
  outputs <- as_array_list(kerasr:::as_r(do.call(layer, c(list(if (alone) given[[1]] else given), call))))
  expected <- restore(case$expected)
  tolerance <- case$tolerance %||% 1e-6
  expect_length(outputs, length(expected))
  Map(function(output, wanted) {
    expect_identical(as.integer(dim(output) %||% length(output)), as.integer(dim(wanted) %||% length(wanted)), label = label)
    expect_close(output, wanted, tolerance, label)
  }, outputs, expected)
  Map(function(weight, wanted) expect_close(weight, wanted, tolerance, label), if (length(case$expected_weights)) get_weights(layer), restore(case$expected_weights))
})

as_first <- function(x) if (is_stored_array(x)) x else x[[1]]

each_case("activations", function(case, public, label) {
  value <- do.call(r_function(public), c(list(restore(as_first(case$inputs))), r_config(case$arguments)))
  expect_close(kerasr:::as_r(value), restore(as_first(case$expected)), case$tolerance %||% 1e-6, label)
})

each_case("losses", function(case, public, label) {
  loss <- do.call(r_function(public), r_config(case$config))
  args <- lapply(restore(case[c("y_true", "y_pred")]), kerasr:::as_tensor, "y")
  weight <- if (!is.null(case$sample_weight)) list(sample_weight = kerasr:::as_tensor(restore(case$sample_weight), "w"))
  value <- do.call(loss, c(unname(args), weight))
  expect_close(kerasr:::as_r(value), restore(case$expected), case$tolerance %||% 1e-6, label)
})

each_case("metrics", function(case, public, label) {
  metric <- do.call(r_function(public), r_config(case$config))
  for (update in case$updates) {
    update <- restore(update[!vapply(update, is.null, NA)])
    do.call(metric$update_state, lapply(update, kerasr:::as_tensor, "values"))
  }
  expect_close(kerasr:::as_r(metric$result()), restore(case$expected), case$tolerance %||% 1e-6, label)
})

each_case("optimizers", function(case, public, label) {
  optimizer <- do.call(r_function(public), r_config(case$config))
  variables <- lapply(restore(case$initial), function(value) keras$Variable(kerasr:::as_engine_array(value)))
  for (gradients in case$gradients) optimizer$apply(lapply(restore(gradients), kerasr:::as_engine_array), variables)
  Map(
    function(variable, wanted) expect_close(as.array(variable), wanted, case$tolerance %||% 1e-6, label),
    variables, restore(case$expected)
  )
})

each_case("initializers", function(case, public, label) {
  initializer <- do.call(r_function(public), r_config(case$config))
  value <- initializer(shape = as.list(as.integer(case$shape)))
  expect_close(kerasr:::as_r(value), restore(case$expected), case$tolerance %||% 1e-6, label)
})

for (file in conformance_files("archives")) {
  test_that(paste("archives:", basename(file)), {
    case <- read_table(file)
    model <- load_model(sub("json$", "keras", file))
    outputs <- predict(model, restore(case$inputs), verbose = 0)
    expected <- restore(case$expected)
    if (!is.list(expected)) return(expect_close(outputs, expected, case$tolerance %||% 1e-5, basename(file)))
    if (is.null(names(expected))) names(expected) <- names(outputs)
    for (name in names(expected)) expect_close(outputs[[name]], expected[[name]], case$tolerance %||% 1e-5, paste(basename(file), name))
  })
}
