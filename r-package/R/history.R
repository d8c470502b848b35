# The history of a training: a plain list with `params` and `metrics`, which survives saveRDS().

# `metrics` get one value for each epoch that was run, NA where there was no validation.
training_history <- function(result, initial_epoch, validation_freq) {
  logs <- lapply(result$history, function(values) as.double(unlist(values)))
  epochs <- max(0L, lengths(logs))
  number <- initial_epoch + seq_len(epochs)
  validated <- if (length(validation_freq) > 1L) number %in% validation_freq else number %% validation_freq == 0
  metrics <- lapply(logs, function(values) {
    if (length(values) == epochs) return(values)
    at <- if (sum(validated) == length(values)) validated else rev(seq_len(epochs) <= length(values))
    replace(rep(NA_real_, epochs), at, values)
  })
  params <- lapply(result$params, function(value) if (is_python(value)) as_r(value) else value)
  params$initial_epoch <- initial_epoch + 1L
  structure(list(params = params, metrics = metrics), class = "keras_training_history")
}

epochs_of <- function(history) {
  (history$params$initial_epoch %||% 1L) - 1L + seq_len(max(0L, lengths(history$metrics)))
}

#' Training history
#'
#' @param x A history, as [fit()] returns it.
#' @param y Not used.
#' @param metrics Names of the metrics to plot; all if not given.
#' @param method `"ggplot2"`, `"base"`, or `"auto"`: the first if that package is installed.
#' @param smooth Whether to add a smooth line, from ten epochs on (ggplot2 only).
#' @param theme_bw Whether to use ggplot2's black and white theme.
#' @param row.names,optional Not used.
#' @param ... Passed on to the base plot.
#' @returns `plot()`: a ggplot, or nothing. `as.data.frame()`: columns `epoch`, `value`, `metric` and `data` (`training` or
#'   `validation`). `print()`: the history, invisibly.
#' @export
plot.keras_training_history <- function(x, y, metrics = NULL, method = c("auto", "ggplot2", "base"),
                                        smooth = getOption("keras.plot.history.smooth", TRUE),
                                        theme_bw = getOption("keras.plot.history.theme_bw", FALSE), ...) {
  method <- match.arg(method)
  if (method == "auto") method <- if (requireNamespace("ggplot2", quietly = TRUE)) "ggplot2" else "base"
  data <- as.data.frame(x)
  data <- data[!is.na(data$value), ]
  if (!is.null(metrics)) {
    unknown <- setdiff(metrics, levels(data$metric))
    if (length(unknown)) abort_argument("metrics", paste("among", toString(levels(data$metric))), shown(unknown[[1]]))
    data <- droplevels(data[data$metric %in% metrics, ])
  }
  if (method == "base") plot_history_base(data, ...) else plot_history_ggplot(data, smooth, theme_bw)
}

plot_history_ggplot <- function(data, smooth, theme_bw) {
  validated <- any(data$data == "validation")
  whole <- function(limits) {
    breaks <- pretty(limits)
    breaks[breaks %% 1 == 0]
  }
  aes <- if (validated) {
    ggplot2::aes(.data$epoch, .data$value, colour = .data$data, fill = .data$data)
  } else {
    ggplot2::aes(.data$epoch, .data$value)
  }
  plot <- ggplot2::ggplot(data, aes)
  if (theme_bw) plot <- plot + ggplot2::theme_bw()
  if (smooth && length(unique(data$epoch)) >= 10L) {
    plot <- plot + ggplot2::geom_smooth(se = FALSE, method = "loess", formula = y ~ x, na.rm = TRUE)
  }
  plot + ggplot2::geom_point(shape = 21, colour = "black", na.rm = TRUE) +
    ggplot2::facet_grid(ggplot2::vars(.data$metric), switch = "y", scales = "free_y") +
    ggplot2::scale_x_continuous(breaks = whole) +
    ggplot2::labs(x = "epoch", y = NULL, colour = NULL, fill = NULL) +
    ggplot2::theme(strip.placement = "outside", strip.background = ggplot2::element_blank())
}

plot_history_base <- function(data, ...) {
  panels <- levels(data$metric)
  old <- graphics::par(mfrow = c(length(panels), 1L), mar = c(3, 4, 1, 1), mgp = c(2, 0.7, 0))
  on.exit(graphics::par(old))
  marks <- c(training = 1L, validation = 4L)
  for (panel in panels) {
    part <- data[data$metric == panel, ]
    found <- intersect(names(marks), as.character(part$data))
    graphics::plot(part$epoch, part$value, pch = marks[as.character(part$data)], xlab = "epoch", ylab = panel, ...)
    falls <- part$value[[1]] > part$value[[nrow(part)]]
    graphics::legend(if (falls) "topright" else "bottomright", legend = found, pch = marks[found], bty = "n")
  }
  invisible()
}

#' @rdname plot.keras_training_history
#' @export
as.data.frame.keras_training_history <- function(x, row.names = NULL, optional = FALSE, ...) {
  names <- names(x$metrics) %||% character()
  epochs <- epochs_of(x)
  validation <- startsWith(names, "val_")
  metrics <- sub("^val_", "", names)
  data.frame(
    epoch = rep(epochs, times = length(names)),
    value = as.double(unlist(x$metrics, use.names = FALSE)),
    metric = factor(rep(metrics, each = length(epochs)), unique(metrics)),
    data = factor(rep(ifelse(validation, "validation", "training"), each = length(epochs)), c("training", "validation"))
  )
}

#' @rdname plot.keras_training_history
#' @export
print.keras_training_history <- function(x, ...) {
  last <- vapply(x$metrics, function(values) utils::tail(values[!is.na(values)], 1L), 1)
  cat("\nFinal epoch (plot to see history):\n")
  cat(sprintf("%*s: %s\n", max(0L, nchar(names(last))), names(last), format(last, digits = 4L)), sep = "")
  invisible(x)
}
