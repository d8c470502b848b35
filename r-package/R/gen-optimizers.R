# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' Steps scaled by the ratio of the typical step so far to the typical gradient
#'
#' @description \deqn{a \leftarrow \rho a + (1 - \rho) g^2, \quad s = -g\sqrt{d + \epsilon}/\sqrt{a + \epsilon}, \quad d
#' \leftarrow \rho d + (1 - \rho) s^2, \quad w \leftarrow w + \eta s}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param rho Share of the old averages that is kept, .
#' @param epsilon Added to both averages, epsilon.
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
#' Zeiler (2012), arXiv:1212.5701.
#' @family optimizers
#' @export
optimizer_adadelta <- function(
    learning_rate = 0.001, rho = 0.95, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL,
    global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL,
    loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL, ...) {
  construct("optimizers.Adadelta", supplied(
    learning_rate = as_learning_rate, rho = as_number, epsilon = as_number, weight_decay = as_number,
    clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number, use_ema = as_flag,
    ema_momentum = as_number, ema_overwrite_frequency = as_count, loss_scale_factor = as_number,
    gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

#' Steps divided by the root of an average squared gradient that is kept only as row and column means
#'
#' @description \deqn{\hat v = r c^\top / \bar r, \quad u = g / \sqrt{\hat v}, \quad w \leftarrow w - \max(\epsilon_2,
#' \mathrm{rms}(w))\,\eta_t\, \frac{u}{\max(1, \mathrm{rms}(u) / d)}}
#'
#' with averages that forget by 1 - t^\{beta_2_decay\} and _t = min(, 1/sqrtt) if relative.
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param beta_2_decay Exponent of the forgetting, below 0.
#' @param epsilon_1 Added to squared gradients, epsilon1.
#' @param epsilon_2 Least size of a weight in the scale of its step, epsilon2.
#' @param clip_threshold d: steps of larger root mean square are shortened.
#' @param relative_step Whether a constant learning rate falls with 1/sqrtt.
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
#' Shazeer and Stern (2018), algorithms 4 and 5, arXiv:1804.04235.
#' @family optimizers
#' @export
optimizer_adafactor <- function(
    learning_rate = 0.001, beta_2_decay = -0.8, epsilon_1 = 1e-30, epsilon_2 = 0.001, clip_threshold = 1,
    relative_step = TRUE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL,
    use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL, name = NULL, ...) {
  construct("optimizers.Adafactor", supplied(
    learning_rate = as_learning_rate, beta_2_decay = as_number, epsilon_1 = as_number, epsilon_2 = as_number,
    clip_threshold = as_number, relative_step = as_flag, weight_decay = as_number, clipnorm = as_number,
    clipvalue = as_number, global_clipnorm = as_number, use_ema = as_flag, ema_momentum = as_number,
    ema_overwrite_frequency = as_count, loss_scale_factor = as_number, gradient_accumulation_steps = as_count,
    name = as_text, .dots = list(...)))
}

#' Steps divided by the root of the sum of all squared gradients so far
#'
#' @description \deqn{n \leftarrow n + g^2, \qquad w \leftarrow w - \eta\, g / \sqrt{n + \epsilon}}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param initial_accumulator_value Start value of the sums, n.
#' @param epsilon Added to the sum, epsilon.
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
#' Duchi, Hazan and Singer (2011).
#' @family optimizers
#' @export
optimizer_adagrad <- function(
    learning_rate = 0.001, initial_accumulator_value = 0.1, epsilon = 1e-07, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.Adagrad", supplied(
    learning_rate = as_learning_rate, initial_accumulator_value = as_number, epsilon = as_number,
    weight_decay = as_number, clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number,
    use_ema = as_flag, ema_momentum = as_number, ema_overwrite_frequency = as_count,
    loss_scale_factor = as_number, gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

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

#' Adam with weight decay that does not pass through the moving averages: w w - * weight_decay * w before each
#' step
#'
#' @description Adam with weight decay that does not pass through the moving averages: w w - * weight_decay * w before each
#' step.
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param weight_decay Share (times the learning rate) by which weights are drawn towards 0 at each step.
#' @param beta_1 Share of the old average of gradients that is kept, beta1.
#' @param beta_2 Share of the old average of squares that is kept, beta2.
#' @param epsilon Added to the root of the average square, epsilon.
#' @param amsgrad Whether the largest average square so far takes the place of the current one.
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
#' Loshchilov and Hutter (2019), arXiv:1711.05101.
#' @family optimizers
#' @export
optimizer_adam_w <- function(
    learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
    amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL, name = NULL, ...) {
  construct("optimizers.AdamW", supplied(
    learning_rate = as_learning_rate, weight_decay = as_number, beta_1 = as_number, beta_2 = as_number,
    epsilon = as_number, amsgrad = as_flag, clipnorm = as_number, clipvalue = as_number,
    global_clipnorm = as_number, use_ema = as_flag, ema_momentum = as_number,
    ema_overwrite_frequency = as_count, loss_scale_factor = as_number, gradient_accumulation_steps = as_count,
    name = as_text, .dots = list(...)))
}

#' Adam with the (decaying) largest absolute gradient in place of the root of the average square
#'
#' @description \deqn{m \leftarrow m + (1 - \beta_1)(g - m), \quad u \leftarrow \max(\beta_2 u, |g|), \quad w \leftarrow w -
#' \frac{\eta}{1 - \beta_1^t}\,\frac{m}{u + \epsilon}}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param beta_1 Share of the old average of gradients that is kept, beta1.
#' @param beta_2 Share of the old largest gradient that is kept, beta2.
#' @param epsilon Added to the largest gradient, epsilon.
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
#' Kingma and Ba (2015), section 7.1, arXiv:1412.6980.
#' @family optimizers
#' @export
optimizer_adamax <- function(
    learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL,
    clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.Adamax", supplied(
    learning_rate = as_learning_rate, beta_1 = as_number, beta_2 = as_number, epsilon = as_number,
    weight_decay = as_number, clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number,
    use_ema = as_flag, ema_momentum = as_number, ema_overwrite_frequency = as_count,
    loss_scale_factor = as_number, gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

#' Follow the regularized leader: weights that best fit all gradients so far under L1 and L2 penalties
#'
#' @description \deqn{\sigma = (n_t^{-p} - n_{t-1}^{-p}) / \eta, \quad z \leftarrow z + g - \sigma w, \quad w \leftarrow
#' \frac{\mathrm{clip}(z, -\lambda_1, \lambda_1) - z}{n_t^{-p} / \eta + 2\lambda_2}}
#'
#' where n is the sum of squared gradients, p the learning rate power, and lambda2 the L2 strength plus beta /
#' 2.
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param learning_rate_power p, at most 0; 0 keeps the learning rate constant.
#' @param initial_accumulator_value Start value of n, 0 or more.
#' @param l1_regularization_strength lambda1, 0 or more.
#' @param l2_regularization_strength The L2 strength, 0 or more.
#' @param l2_shrinkage_regularization_strength L2 penalty that is added to the gradient, 0 or more.
#' @param beta beta.
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
#' McMahan et al. (2013), Ad Click Prediction, algorithm 1.
#' @family optimizers
#' @export
optimizer_ftrl <- function(
    learning_rate = 0.001, learning_rate_power = -0.5, initial_accumulator_value = 0.1,
    l1_regularization_strength = 0, l2_regularization_strength = 0, l2_shrinkage_regularization_strength = 0,
    beta = 0, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL, name = NULL, ...) {
  construct("optimizers.Ftrl", supplied(
    learning_rate = as_learning_rate, learning_rate_power = as_number, initial_accumulator_value = as_number,
    l1_regularization_strength = as_number, l2_regularization_strength = as_number,
    l2_shrinkage_regularization_strength = as_number, beta = as_number, weight_decay = as_number,
    clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number, use_ema = as_flag,
    ema_momentum = as_number, ema_overwrite_frequency = as_count, loss_scale_factor = as_number,
    gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

#' A gradient transformation (`init` and `update`, as optax makes them) as an optimizer
#'
#' @description `compile(optimizer=optax.adam(1e-3))` makes one. The transformation sees gradients and weights as a
#' dictionary by path (`{"dense/kernel": ...}`), or as a list in the order of `trainable_variables` if its
#' masks or labels are lists. Its state is kept in `variables`, behind the step counter, and goes to files like
#' that of every optimizer; the transformation itself does not, as it is code: `load_model(path,
#' custom_objects={name: transformation})` gives it back.
#' @param transformation An object with functions `init(params)` and `update(grads, state, params)`.
#' @param clipnorm Largest length of each weight's gradient.
#' @param clipvalue Largest absolute value of a gradient's element.
#' @param global_clipnorm Largest length of all gradients together.
#' @param use_ema Whether a moving average of the weights is kept; training ends with it in their place.
#' @param ema_momentum Share of the old average that is kept at each step, from 0 to 1.
#' @param ema_overwrite_frequency After how many steps the average replaces the weights; only at the end if NULL.
#' @param loss_scale_factor The loss is multiplied by it before gradients are taken, and these divided by it.
#' @param gradient_accumulation_steps Over how many steps gradients are averaged before one update; at least 2.
#' @param name Its name; `"gradient_transformation"` if NULL.
#' @param ... Further arguments, by name.
#' @returns A optimizer object.
#' @section Raises:
#' `MissingAttributeError` when the learning rate of a transformation without one that can be set is asked for.
#' @family optimizers
#' @export
optimizer_gradient_transformation <- function(
    transformation, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL, name = NULL, ...) {
  construct("optimizers.GradientTransformation", supplied(
    transformation = as_is, clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number,
    use_ema = as_flag, ema_momentum = as_number, ema_overwrite_frequency = as_count,
    loss_scale_factor = as_number, gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

#' Adam's direction, with a step in proportion to the length of the weight
#'
#' @description \deqn{u = \hat m / (\sqrt{\hat v} + \epsilon), \qquad w \leftarrow w - \eta\,\frac{\lVert w\rVert}{\lVert
#' u\rVert}\,u}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param beta_1 Share of the old average of gradients that is kept, beta1.
#' @param beta_2 Share of the old average of squares that is kept, beta2.
#' @param epsilon Added to the root of the average square, epsilon.
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
#' You et al. (2020), algorithm 2, arXiv:1904.00962.
#' @family optimizers
#' @export
optimizer_lamb <- function(
    learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL,
    clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.Lamb", supplied(
    learning_rate = as_learning_rate, beta_1 = as_number, beta_2 = as_number, epsilon = as_number,
    weight_decay = as_number, clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number,
    use_ema = as_flag, ema_momentum = as_number, ema_overwrite_frequency = as_count,
    loss_scale_factor = as_number, gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

#' Steps of size in the direction of the sign of an average of momentum and gradient
#'
#' @description \deqn{w \leftarrow w - \eta\,\mathrm{sign}(\beta_1 m + (1 - \beta_1) g), \qquad m \leftarrow \beta_2 m + (1
#' - \beta_2) g}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param beta_1 Share of the momentum in the direction of the step, beta1.
#' @param beta_2 Share of the old momentum that is kept, beta2.
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
#' Chen et al. (2023), arXiv:2302.06675.
#' @family optimizers
#' @export
optimizer_lion <- function(
    learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.99, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL,
    global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL,
    loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL, ...) {
  construct("optimizers.Lion", supplied(
    learning_rate = as_learning_rate, beta_1 = as_number, beta_2 = as_number, weight_decay = as_number,
    clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number, use_ema = as_flag,
    ema_momentum = as_number, ema_overwrite_frequency = as_count, loss_scale_factor = as_number,
    gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
}

#' Scales the loss by a factor that doubles after many good steps and halves after one whose gradients overflow
#'
#' @description A step with a gradient that is not finite leaves weights and inner optimizer as they are.
#' @param inner_optimizer The optimizer that updates the weights.
#' @param initial_scale The first factor.
#' @param dynamic_growth_steps Number of good steps after which the factor doubles.
#' @param name Its name; made from the class name if NULL.
#' @param ... Further arguments, by name.
#' @returns A optimizer object.
#' @section Source:
#' Micikevicius et al. (2018), section 3.2, arXiv:1710.03740.
#' @family optimizers
#' @export
optimizer_loss_scale <- function(
    inner_optimizer, initial_scale = 32768, dynamic_growth_steps = 2000L, name = NULL, ...) {
  construct("optimizers.LossScaleOptimizer", supplied(
    inner_optimizer = as_object, initial_scale = as_number, dynamic_growth_steps = as_count, name = as_text,
    .dots = list(...)))
}

#' Adam with Nesterov's look-ahead and a momentum that grows towards beta1
#'
#' @description \deqn{\mu_t = \beta_1(1 - \tfrac12\, 0.96^t), \quad \hat m = \frac{\mu_{t+1}\, m}{1 - \prod_{i \le
#' t+1}\mu_i} + \frac{(1 - \mu_t)\, g}{1 - \prod_{i \le t}\mu_i}, \quad w \leftarrow w - \eta\, \hat m /
#' (\sqrt{\hat v} + \epsilon)}
#' @param learning_rate : a number, a LearningRateSchedule, or a function without arguments.
#' @param beta_1 Share of the old average of gradients that is kept at last, beta1.
#' @param beta_2 Share of the old average of squares that is kept, beta2.
#' @param epsilon Added to the root of the average square, epsilon.
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
#' Dozat (2015), Incorporating Nesterov Momentum into Adam.
#' @family optimizers
#' @export
optimizer_nadam <- function(
    learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL,
    clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL,
    ...) {
  construct("optimizers.Nadam", supplied(
    learning_rate = as_learning_rate, beta_1 = as_number, beta_2 = as_number, epsilon = as_number,
    weight_decay = as_number, clipnorm = as_number, clipvalue = as_number, global_clipnorm = as_number,
    use_ema = as_flag, ema_momentum = as_number, ema_overwrite_frequency = as_count,
    loss_scale_factor = as_number, gradient_accumulation_steps = as_count, name = as_text, .dots = list(...)))
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
