# Reading the tables of tests/conformance, which Python and Java run too (format: its README.md).

# The folder of the tables: KERASR_CONFORMANCE, or the checkout that holds these tests. R CMD check runs far from any
# checkout and may have none; everywhere else it is a failure.
conformance_folder <- function() {
  root <- Sys.getenv("KERASR_ROOT")
  folders <- c(
    Sys.getenv("KERASR_CONFORMANCE"), if (nzchar(root)) file.path(root, "tests", "conformance"),
    test_path("..", "..", "..", "tests", "conformance")
  )
  folder <- folders[nzchar(folders) & dir.exists(folders)]
  if (length(folder)) normalizePath(folder[[1]])
}

conformance_files <- function(part) {
  folder <- conformance_folder()
  files <- if (!is.null(folder)) list.files(file.path(folder, part), "[.]json$", full.names = TRUE)
  test_that(paste("there are tables for", part), {
    if (is.null(folder)) skip_if(nzchar(Sys.getenv("_R_CHECK_PACKAGE_NAME_")), "no conformance tables beside R CMD check")
    expect_gt(length(files), 0)
  })
  files
}

read_table <- function(file) jsonlite::fromJSON(file, simplifyDataFrame = FALSE, simplifyMatrix = FALSE)

is_stored_array <- function(x) is.list(x) && all(c("dtype", "shape", "data") %in% names(x))

# A stored array, or a list or named list of them, as R arrays.
restore <- function(x) {
  if (is.null(x)) return(NULL)
  if (!is_stored_array(x)) return(lapply(x, restore))
  values <- unlist(x$data)
  if (is.character(values)) values <- as.double(sub("Infinity", "Inf", values))
  values <- switch(sub("[0-9]+$", "", x$dtype),
    bool = as.logical(values), int = , uint = as.integer(values), as.double(values)
  )
  dims <- as.integer(unlist(x$shape))
  if (!length(dims)) values else aperm(array(values, rev(dims)))
}

# A stored config as arguments of the R function: axes counted from 1.
r_config <- function(config) {
  for (name in grep("(^|_)ax[ie]s$", names(config), value = TRUE)) {
    at <- config[[name]]
    if (is.numeric(at)) config[[name]] <- ifelse(at >= 0, at + 1L, at)
  }
  config
}

r_function <- function(public) {
  name <- names(public_names)[match(public, public_names)]
  if (is.na(name)) stop("no R function for ", public)
  get(name, envir = asNamespace("kerasr"))
}

as_shape_tuple <- function(x) do.call(reticulate::tuple, as.list(as.integer(dim(x) %||% length(x))))

as_array_list <- function(x) if (is.list(x)) x else list(x)
