# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Steps scaled by moving averages of the gradient and of its square, both corrected for their start at 0
#'
#' @description \deqn{m \leftarrow m + (1 - \beta_1)(g - m), \quad v \leftarrow v + (1 - \beta_2)(g^2 - v), \quad w
#' \leftarrow w - \eta\frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t}\,\frac{m}{\sqrt v + \epsilon}}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param beta_1 Share of the old average of gradients that is kept, beta1.
#' @param beta_2 Share of the old average of squares that is kept, beta2.
#' @param epsilon Added to the root of the average square, epsilon.
#' @param amsgrad Whether the largest average square so far takes the place of the current one.
#' @param weight_decay Share (times the learning rate) by which weights are drawn towards 0 at each step.
#' @param clipnorm Largest length of each weight's gradient.
#' @param clipvalue Largest absolute value of a gradient's element.
#' @param global_clipnorm Largest length of all gradients together.
#' @param use_ema Whether a moving average of the weights is kept; training ends with it in their place.
#' @param ema_momentum Share of the old average that is kept at each step, from 0 to 1.
#' @param ema_overwrite_frequency After how many steps the average replaces the weights; only at the end if NULL.
#' @param loss_scale_factor The loss is multiplied by it before gradients are taken, and these divided by it.
#' @param gradient_accumulation_steps Over how many steps gradients are averaged before one update; at least 2.
#' @param name Its name; made from the class name if NULL.
#' @param ... Further arguments, by name.
#' @returns A optimizer object.
#' @section Source:
#' Kingma and Ba (2015), arXiv:1412.6980, the form just before section 2.1: epsilon is added to the uncorrected root, as in
#'     Keras. AMSGrad: Reddi, Kale and Kumar (2018).
#' @family optimizers
#' @export
optimizer_adam <- function(
    learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.Adam", supplied(
    learning_rate = as_learning_rate, beta_1 = as_number, beta_2 = as_number, epsilon = as_number,
    amsgrad = as_flag, weight_decay = as_number, clipnorm = as_number, clipvalue = as_number,
    global_clipnorm = as_number, use_ema = as_flag, ema_momentum = as_number,
    ema_overwrite_frequency = as_count, loss_scale_factor = as_number, gradient_accumulation_steps = as_count,
    name = as_text, .dots = list(...)))
}

#' Steps divided by the root of a moving average of the squared gradient
#'
#' @description \deqn{v \leftarrow \rho v + (1 - \rho) g^2, \qquad w \leftarrow w - \eta\, g / \sqrt{v + \epsilon}}
#'
#' If centered, v is diminished by the square of the moving average of g; with momentum mu the steps are
#' gathered, m mu m + step, and w w - m.
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param rho Share of the old averages that is kept, .
#' @param momentum mu, from 0 to 1; no momentum is kept if 0.
#' @param epsilon Added to the average square, epsilon.
#' @param centered Whether the variance of the gradient takes the place of its mean square.
#' @param weight_decay Share (times the learning rate) by which weights are drawn towards 0 at each step.
#' @param clipnorm Largest length of each weight's gradient.
#' @param clipvalue Largest absolute value of a gradient's element.
#' @param global_clipnorm Largest length of all gradients together.
#' @param use_ema Whether a moving average of the weights is kept; training ends with it in their place.
#' @param ema_momentum Share of the old average that is kept at each step, from 0 to 1.
#' @param ema_overwrite_frequency After how many steps the average replaces the weights; only at the end if NULL.
#' @param loss_scale_factor The loss is multiplied by it before gradients are taken, and these divided by it.
#' @param gradient_accumulation_steps Over how many steps gradients are averaged before one update; at least 2.
#' @param name Its name; made from the class name if NULL.
#' @param ... Further arguments, by name.
#' @returns A optimizer object.
#' @section Source:
#' Hinton, Neural Networks for Machine Learning (2012), lecture 6e.
#' @family optimizers
#' @export
optimizer_rmsprop <- function(
    learning_rate = 0.001, rho = 0.9, momentum = 0, epsilon = 1e-07, centered = FALSE, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.RMSprop", supplied(
    learning_rate = as_learning_rate, rho = as_number, momentum = as_number, epsilon = as_number,
    centered = as_flag, weight_decay = as_number, clipnorm = as_number, clipvalue = as_number,
    global_clipnorm = as_number, use_ema = as_flag, ema_momentum = as_number,
    ema_overwrite_frequency = as_count, loss_scale_factor = as_number, gradient_accumulation_steps = as_count,
    name = as_text, .dots = list(...)))
}

#' Gradient descent: w w - g
#'
#' @description With momentum mu:
#'
#' \deqn{m \leftarrow \mu m - \eta g, \qquad w \leftarrow w + m}
#'
#' and with Nesterov's look-ahead w w + mu m - g.
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param momentum mu, from 0 to 1; no momentum is kept if 0.
#' @param nesterov Whether Nesterov's form is taken.
#' @param weight_decay Share (times the learning rate) by which weights are drawn towards 0 at each step.
#' @param clipnorm Largest length of each weight's gradient.
#' @param clipvalue Largest absolute value of a gradient's element.
#' @param global_clipnorm Largest length of all gradients together.
#' @param use_ema Whether a moving average of the weights is kept; training ends with it in their place.
#' @param ema_momentum Share of the old average that is kept at each step, from 0 to 1.
#' @param ema_overwrite_frequency After how many steps the average replaces the weights; only at the end if NULL.
#' @param loss_scale_factor The loss is multiplied by it before gradients are taken, and these divided by it.
#' @param gradient_accumulation_steps Over how many steps gradients are averaged before one update; at least 2.
#' @param name Its name; made from the class name if NULL.
#' @param ... Further arguments, by name.
#' @returns A optimizer object.
#' @section Source:
#' Sutskever et al. (2013), section 2.
#' @family optimizers
#' @export
optimizer_sgd <- function(
    learning_rate = 0.01, momentum = 0, nesterov = FALSE, weight_decay = NULL, clipnorm = NULL,
    clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.SGD", supplied(
    learning_rate = as_learning_rate, momentum = as_number, nesterov = as_flag, weight_decay = as_number,
    clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number, use_ema = as_flag,
    ema_momentum = as_number, ema_overwrite_frequency = as_count, loss_scale_factor = as_number,
    gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}
