library(testthat)
library(kerasr)

test_check("kerasr")
