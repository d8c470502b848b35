"""What test_rbridge.py checks, run in one process that embeds R: each function is one check. Prints a JSON object, name -> failure or null."""

from __future__ import annotations

import contextlib
import json
import sys
import traceback

import numpy as np
import rpy2.robjects as ro
from rpy2 import rinterface

import kerasr

X = np.random.default_rng(0).normal(size=(12, 3)).astype("float32")
Y = X @ np.array([[1.0], [-2.0], [0.5]], "float32") + 0.1


def r(code):
    return ro.r(f"({code})")  # in brackets, so that R returns the value of an assignment too


def to_array(code):
    from kerasr import rbridge

    return rbridge.to_array(r(code))


def same(found, wanted):
    wanted = np.asarray(wanted)
    assert found.shape == wanted.shape, (found.shape, wanted.shape)
    np.testing.assert_array_equal(found, wanted)


@contextlib.contextmanager
def raises(kind, *texts):
    try:
        yield
    except kind as error:
        assert all(t in str(error) for t in texts), str(error)
    else:
        raise AssertionError(f"no {kind.__name__}")


def network(loss="mse", metrics=(), optimizer="adam"):
    kerasr.utils.set_random_seed(5)
    model = kerasr.Sequential([kerasr.Input([3]), kerasr.layers.Dense(4, activation="tanh"), kerasr.layers.Dense(1)])
    model.compile(optimizer, loss, metrics=list(metrics))
    return model


def to_r_matrix(array):
    return ro.r["matrix"](ro.FloatVector(array.ravel(order="F")), nrow=array.shape[0])


def first_r_matrix_is_noticed_without_importing_the_bridge():
    assert "kerasr.rbridge" not in sys.modules
    found = network().predict(to_r_matrix(X), verbose=0)
    assert "kerasr.rbridge" in sys.modules
    np.testing.assert_array_equal(found, network().predict(X, verbose=0))


def vectors_keep_their_kind():
    same(to_array("c(1.5, NA, 3)"), [1.5, np.nan, 3])
    assert to_array("1:3").dtype == np.int32
    assert to_array("c(TRUE, FALSE)").dtype == bool
    same(to_array("as.raw(c(1, 255))"), np.array([1, 255], "uint8"))
    same(to_array("numeric(0)"), np.empty(0))
    same(to_array("table(c(1, 1, 2))"), [2, 1])


def missing_integers_and_logicals_become_nan():
    same(to_array("c(1L, NA)"), [1, np.nan])
    same(to_array("c(TRUE, NA)"), [1, np.nan])


def an_element_of_a_matrix_keeps_its_indices():
    same(to_array("matrix(1:6, 2)"), [[1, 3, 5], [2, 4, 6]])
    same(to_array("matrix(1:6, 2, byrow = TRUE)"), [[1, 2, 3], [4, 5, 6]])
    same(to_array("matrix(c(TRUE, FALSE, FALSE, TRUE), 2)"), [[True, False], [False, True]])


def an_element_of_an_array_keeps_its_indices():
    ro.r("a <- array(runif(24), c(2, 3, 4))")
    found = to_array("a")
    for i, j, k in ((0, 0, 0), (1, 2, 3), (0, 1, 2)):
        assert found[i, j, k] == ro.r(f"a[{i + 1}, {j + 1}, {k + 1}]")[0]


def objects_of_the_low_level_interface_are_taken():
    from kerasr import rbridge

    same(rbridge.to_array(rinterface.evalr("matrix(c(1, 2, 3, 4), 2)")), [[1, 3], [2, 4]])
    same(rbridge.to_array(rinterface.evalr("data.frame(a = 1:2, b = c(0.5, 1))")), [[1, 0.5], [2, 1]])


def factors_become_codes_from_zero():
    same(to_array('factor(c("b", "a", "b"), levels = c("a", "b", "c"))'), [1, 0, 1])
    with raises(ValueError, "1 of 2 entries"):
        to_array('factor(c("a", NA))')


def data_frames_become_rows_by_columns():
    same(to_array('data.frame(a = c(1, 2), b = c(TRUE, FALSE), c = factor(c("x", "y")))'), [[1, 1, 0], [2, 0, 1]])
    same(to_array("mtcars[1:2, 1:2]"), [[21, 6], [21, 6]])


def what_is_no_number_is_refused_by_name():
    for code, said in (
        ('c("a", "b")', "text"), ("Sys.Date()", "dates"), ("1i", "complex"), ("list(1, 2)", "a list"), ("NULL", "NULL"),
        ('data.frame(a = 1, city = "Ulm")', "column 'city'"), ("data.frame()", "no columns"),
    ):
        with raises(ValueError, said):
            to_array(code)


def training_on_r_data_equals_training_on_arrays():
    here = network()
    a = here.fit(X, Y, batch_size=4, epochs=2, validation_data=(X, Y), verbose=0).history
    there = network()  # seeded anew, so rows come in the same order
    x, y = to_r_matrix(X), to_r_matrix(Y)
    b = there.fit(x, ro.FloatVector(Y.ravel()), batch_size=4, epochs=2, validation_data=(x, y), verbose=0).history
    assert a == b, (a, b)
    for one, other in zip(here.get_weights(), there.get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)
    assert here.evaluate(X, Y, verbose=0) == there.evaluate(to_r_matrix(X), to_r_matrix(Y), verbose=0)
    assert here.train_on_batch(X, Y) == there.train_on_batch(to_r_matrix(X), to_r_matrix(Y))


def a_factor_labels_a_classifier():
    ro.globalenv["iris3"] = r("iris[c(1:5, 51:55, 101:105), ]")
    labels = np.repeat([0, 1, 2], 5)

    def losses(x, y):
        kerasr.utils.set_random_seed(2)
        model = kerasr.Sequential([kerasr.Input([4]), kerasr.layers.Dense(3, activation="softmax")])
        model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
        return model.fit(x, y, epochs=2, verbose=0).history

    assert losses(r("iris3[1:4]"), r("iris3$Species")) == losses(to_array("iris3[1:4]").astype("float32"), labels)


def a_closure_of_r_equals_the_built_in_loss():
    ours = network(r("function(y_true, y_pred) mean((y_true - y_pred)^2)"))
    theirs = network("mse")
    a = ours.fit(X, Y, batch_size=4, epochs=3, shuffle=False, verbose=0).history["loss"]
    b = theirs.fit(X, Y, batch_size=4, epochs=3, shuffle=False, verbose=0).history["loss"]
    np.testing.assert_allclose(a, b, rtol=1e-6)
    assert a[-1] < a[0]  # so gradients flowed
    for one, other in zip(ours.get_weights(), theirs.get_weights(), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


def a_loss_per_example_is_weighted():
    weights = np.linspace(0, 1, 12).astype("float32")
    ours = network(r("function(y_true, y_pred) op_mean(op_square(y_true - y_pred), axis = -1)"))
    np.testing.assert_allclose(
        ours.evaluate(X, Y, sample_weight=weights, verbose=0), network("mse").evaluate(X, Y, sample_weight=weights, verbose=0), rtol=1e-6
    )


def metrics_from_r_have_their_names():
    from kerasr import rbridge

    bias = r("function(y_true, y_pred) mean(y_pred - y_true)")
    named = r('structure(function(y_true, y_pred) max(abs(y_true - y_pred)), py_function_name = "worst")')
    model = network("mse", [rbridge.to_function(bias, name="bias"), named, bias, "mae"])
    logs = model.evaluate(X, Y, batch_size=12, verbose=0, return_dict=True)
    assert set(logs) == {"loss", "bias", "worst", "r_function", "mae"}, logs
    error = model.predict(X, verbose=0) - Y
    np.testing.assert_allclose([logs["bias"], logs["r_function"], logs["worst"]], [error.mean(), error.mean(), abs(error).max()], rtol=1e-4)


def r_mathematics_and_op_functions_work_under_a_trace():
    code = "function(y_true, y_pred) sqrt(mean((y_true - y_pred)^2)) + sum(abs(y_pred)) * 0 + op_mean(op_log(op_exp(y_true))) * 2"
    error = network().predict(X, verbose=0) - Y
    np.testing.assert_allclose(network(r(code)).evaluate(X, Y, batch_size=12, verbose=0), np.sqrt((error**2).mean()) + 2 * Y.mean(), rtol=1e-4)


def closures_see_the_variables_around_them():
    ro.r("make_loss <- function(factor) function(y_true, y_pred) factor * mean((y_true - y_pred)^2)")
    loss = network(ro.r["make_loss"](3)).evaluate(X, Y, verbose=0)
    np.testing.assert_allclose(loss, 3 * network().evaluate(X, Y, verbose=0), rtol=1e-6)


def a_failing_function_says_what_r_said():
    with raises(ValueError, "r_function", "no such luck"):
        network(r('function(y_true, y_pred) stop("no such luck")')).fit(X, Y, verbose=0)
    with raises(ValueError, "must give a tensor or a number"):
        network(r('function(y_true, y_pred) "text"')).fit(X, Y, verbose=0)


def the_r_package_builds_and_trains_the_same_weights():
    from kerasr import rbridge

    x = ro.globalenv["x"] = to_r_matrix(X)
    y = ro.globalenv["y"] = to_r_matrix(Y)
    ro.r("""
      library(kerasr)
      set_random_seed(5)
      model <- keras_model_sequential(input_shape = 3) |> layer_dense(4, activation = "tanh") |> layer_dense(1)
      model |> compile(optimizer = "adam", loss = "mse")
    """)
    there = rbridge.from_r(r("model"))
    start = there.get_weights()
    ro.r("history <- model |> fit(x, y, batch_size = 4, epochs = 3, verbose = 0)")
    here = network()
    assert isinstance(there, kerasr.Sequential)
    for one, other in zip(here.get_weights(), start, strict=True):
        assert one.tobytes() == other.tobytes()
    kept = here.fit(x, y, batch_size=4, epochs=3, verbose=0).history["loss"]
    assert kept == list(r("history$metrics$loss")), (kept, list(r("history$metrics$loss")))
    for one, other in zip(here.get_weights(), there.get_weights(), strict=True):
        assert one.tobytes() == other.tobytes()
    np.testing.assert_array_equal(np.array(r("predict(model, x, verbose = 0)")), here.predict(X, verbose=0))


def a_model_made_here_is_used_by_r():
    from kerasr import rbridge

    model = network()
    ro.globalenv["given"] = rbridge.to_r(model)
    ro.globalenv["x"] = to_r_matrix(X)
    np.testing.assert_array_equal(np.array(r("predict(given, x, verbose = 0)")), model.predict(X, verbose=0))
    assert rbridge.from_r(r("given")) is model
    with raises(TypeError, "stands for a Python object"):
        rbridge.from_r(r("1:3"))


def main():
    checks = {name: f for name, f in globals().items() if callable(f) and getattr(f, "__module__", "") == "__main__"}
    results = {}
    for name, check in checks.items():
        if check.__code__.co_argcount or name in ("main", "raises"):
            continue
        try:
            check()
            results[name] = None
        except Exception:
            results[name] = traceback.format_exc()
    print(json.dumps(results))


if __name__ == "__main__":
    main()
