# Runs r-package/tests/testthat against the installed package: Rscript run_testthat.R REPORT.xml [FILTER]
args <- commandArgs(TRUE)
options(warn = 1)
suppressPackageStartupMessages(library(testthat))
set_max_fails(Inf)
reporter <- MultiReporter$new(list(CheckReporter$new(), JunitReporter$new(file = args[1])))
results <- as.data.frame(test_dir(
  "r-package/tests/testthat",
  filter = if (length(args) > 1) args[2], reporter = reporter, package = "kerasr",
  load_package = "installed", stop_on_failure = FALSE
))
if (any(results$warning > 0)) message(sum(results$warning), " warnings: tests must not give any")
quit(status = as.integer(any(results$failed > 0, results$error, results$warning > 0)))
