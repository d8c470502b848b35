# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Half a cosine wave down to `alpha` times its start, after a linear warm-up if one is asked for
#'
#' @description \deqn{\eta\,\bigl((1 - \alpha)\tfrac12(1 + \cos(\pi t / T)) + \alpha\bigr)}
#' @param initial_learning_rate The learning rate at step 0.
#' @param decay_steps Number of steps of the decay, T.
#' @param alpha The last learning rate as a share of the start of the decay.
#' @param name Its name.
#' @param warmup_target The learning rate at the end of the warm-up; no warm-up if NULL.
#' @param warmup_steps Number of steps of the warm-up.
#' @param ... Further arguments, by name.
#' @returns A schedule object.
#' @section Source:
#' Loshchilov and Hutter (2017), arXiv:1608.03983.
#' @family learning rate schedules
#' @export
learning_rate_schedule_cosine_decay <- function(
    initial_learning_rate, decay_steps, alpha = 0, name = "CosineDecay", warmup_target = NULL,
    warmup_steps = 0L, ...) {
  construct("optimizers.schedules.CosineDecay", supplied(
    initial_learning_rate = as_number, decay_steps = as_number, alpha = as_number, name = as_text,
    warmup_target = as_number, warmup_steps = as_whole, .dots = list(...)))
}

#' Half a cosine wave again and again, each time `t_mul` times as long and `m_mul` times as high
#'
#' @description Half a cosine wave again and again, each time `t_mul` times as long and `m_mul` times as high.
#' @param initial_learning_rate The learning rate at step 0.
#' @param first_decay_steps Number of steps of the first wave.
#' @param t_mul Length of a wave as a multiple of the one before.
#' @param m_mul Start of a wave as a multiple of the one before.
#' @param alpha The lowest learning rate as a share of the start.
#' @param name Its name.
#' @param ... Further arguments, by name.
#' @returns A schedule object.
#' @section Source:
#' Loshchilov and Hutter (2017), arXiv:1608.03983.
#' @family learning rate schedules
#' @export
learning_rate_schedule_cosine_decay_restarts <- function(
    initial_learning_rate, first_decay_steps, t_mul = 2, m_mul = 1, alpha = 0, name = "SGDRDecay", ...) {
  construct("optimizers.schedules.CosineDecayRestarts", supplied(
    initial_learning_rate = as_number, first_decay_steps = as_number, t_mul = as_number, m_mul = as_number,
    alpha = as_number, name = as_text, .dots = list(...)))
}

#' initial * rate^(step / decay_steps)
#'
#' @description initial * rate^(step / decay_steps).
#' @param initial_learning_rate The learning rate at step 0.
#' @param decay_steps Number of steps in which it is multiplied by `decay_rate`.
#' @param decay_rate The factor.
#' @param staircase Whether it stays constant within each `decay_steps`.
#' @param name Its name.
#' @param ... Further arguments, by name.
#' @returns A schedule object.
#' @family learning rate schedules
#' @export
learning_rate_schedule_exponential_decay <- function(
    initial_learning_rate, decay_steps, decay_rate, staircase = FALSE, name = "ExponentialDecay", ...) {
  construct("optimizers.schedules.ExponentialDecay", supplied(
    initial_learning_rate = as_number, decay_steps = as_number, decay_rate = as_number, staircase = as_flag,
    name = as_text, .dots = list(...)))
}

#' initial / (1 + rate * step / decay_steps)
#'
#' @description initial / (1 + rate * step / decay_steps).
#' @param initial_learning_rate The learning rate at step 0.
#' @param decay_steps The unit in which steps are counted.
#' @param decay_rate How fast it falls.
#' @param staircase Whether it stays constant within each `decay_steps`.
#' @param name Its name.
#' @param ... Further arguments, by name.
#' @returns A schedule object.
#' @family learning rate schedules
#' @export
learning_rate_schedule_inverse_time_decay <- function(
    initial_learning_rate, decay_steps, decay_rate, staircase = FALSE, name = "InverseTimeDecay", ...) {
  construct("optimizers.schedules.InverseTimeDecay", supplied(
    initial_learning_rate = as_number, decay_steps = as_number, decay_rate = as_number, staircase = as_flag,
    name = as_text, .dots = list(...)))
}

#' values\[0\] up to and including boundaries\[0\], then values\[1\] up to boundaries\[1\], ..., at last
#' values\[-1\]
#'
#' @description values\[0\] up to and including boundaries\[0\], then values\[1\] up to boundaries\[1\], ..., at last
#' values\[-1\].
#' @param boundaries Steps in rising order.
#' @param values Learning rates, one more than `boundaries`.
#' @param name Its name.
#' @param ... Further arguments, by name.
#' @returns A schedule object.
#' @family learning rate schedules
#' @export
learning_rate_schedule_piecewise_constant_decay <- function(
    boundaries, values, name = "PiecewiseConstant", ...) {
  construct("optimizers.schedules.PiecewiseConstantDecay", supplied(boundaries = as_is, values = as_is, name = as_text, .dots = list(...)))
}

#' (initial - end) * (1 - step / decay_steps)^power + end
#'
#' @description (initial - end) * (1 - step / decay_steps)^power + end.
#' @param initial_learning_rate The learning rate at step 0.
#' @param decay_steps Number of steps until `end_learning_rate`.
#' @param end_learning_rate The last learning rate.
#' @param power The exponent; 1 gives a straight line.
#' @param cycle Whether it starts again, stretched to the next multiple of `decay_steps`.
#' @param name Its name.
#' @param ... Further arguments, by name.
#' @returns A schedule object.
#' @family learning rate schedules
#' @export
learning_rate_schedule_polynomial_decay <- function(
    initial_learning_rate, decay_steps, end_learning_rate = 0.0001, power = 1, cycle = FALSE,
    name = "PolynomialDecay", ...) {
  construct("optimizers.schedules.PolynomialDecay", supplied(
    initial_learning_rate = as_number, decay_steps = as_number, end_learning_rate = as_number,
    power = as_number, cycle = as_flag, name = as_text, .dots = list(...)))
}
