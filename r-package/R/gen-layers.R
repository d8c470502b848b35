# Generated from schemas/api.json by schemas/codegen/r.py. Do not edit.

#' An activation function applied to every entry
#'
#' @description An activation function applied to every entry.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param activation The function or its name.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @family layers
#' @export
layer_activation <- function(
    object, activation, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    activation = as_object, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Activation", args))
}

#' The sum of all inputs, entry by entry
#'
#' @description The sum of all inputs, entry by entry.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the batch axis.
#' @section Output shape:
#' the common shape.
#' @family layers
#' @export
layer_add <- function(
    inputs, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Add", c(args, inputs$named)))
}

#' For every query the mean of the values, weighted by the softmax of sum_i s_i tanh(q_i + k_i)
#'
#' @description For every query the mean of the values, weighted by the softmax of \eqn{\sum_i s_i \tanh(q_i + k_i)}.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param use_scale Whether \eqn{s} is trained, one number for each feature; 1 otherwise.
#' @param dropout Fraction of the weights of places that is dropped in training.
#' @param seed Whole number that makes dropout reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' query `[batch, queries, features]`, value `[batch, places, size]`, key `[batch, places, features]`.
#' @section Output shape:
#' `[batch, queries, size]`, and the weights `[batch, queries, places]` if asked for.
#' @section Source:
#' Bahdanau, Cho and Bengio (2015), Neural machine translation by jointly learning to align and translate.
#' @family layers
#' @export
layer_additive_attention <- function(
    inputs, ..., use_scale = TRUE, dropout = 0, seed = NULL, activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    use_scale = as_flag, dropout = as_number, seed = as_seed, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text)
  compose(inputs$tensors, construct("layers.AdditiveAttention", c(args, inputs$named)))
}

#' During training entries are set to the lowest value of `selu`; the rest is rescaled so that mean and
#' variance stay
#'
#' @description During training entries are set to the lowest value of `selu`; the rest is rescaled so that mean and
#' variance stay.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param rate Fraction of the entries that are set, from 0 to 1.
#' @param noise_shape Shape of the random mask, such as `[NULL, 1, features]`; that of the inputs where NULL.
#' @param seed Whole number that makes the mask reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @section Source:
#' Klambauer et al. (2017), Self-normalizing neural networks.
#' @family layers
#' @export
layer_alpha_dropout <- function(
    object, rate, noise_shape = NULL, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    rate = as_number, noise_shape = as_shape, seed = as_seed, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.AlphaDropout", args))
}

#' For every query the mean of the values, weighted by the softmax of the products of query and keys (Luong)
#'
#' @description For every query the mean of the values, weighted by the softmax of the products of query and keys (Luong).
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param use_scale Whether the scores are multiplied by a trained number.
#' @param score_mode `"dot"`, the product of query and key, or `"concat"`, the sum of \eqn{\tanh(q + k)} times a trained number.
#' One of `"dot"`, `"concat"`.
#' @param dropout Fraction of the weights of places that is dropped in training.
#' @param seed Whole number that makes dropout reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' query `[batch, queries, features]`, value `[batch, places, size]`, key `[batch, places, features]`.
#' @section Output shape:
#' `[batch, queries, size]`, and the weights `[batch, queries, places]` if asked for.
#' @section Source:
#' Luong, Pham and Manning (2015), Effective approaches to attention-based neural machine translation.
#' @family layers
#' @export
layer_attention <- function(
    inputs, ..., use_scale = FALSE, score_mode = "dot", dropout = 0, seed = NULL, activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    use_scale = as_flag, score_mode = as_choice, dropout = as_number, seed = as_seed,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Attention", c(args, inputs$named)))
}

#' The mean of all inputs, entry by entry
#'
#' @description The mean of all inputs, entry by entry.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the batch axis.
#' @section Output shape:
#' the common shape.
#' @family layers
#' @export
layer_average <- function(
    inputs, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Average", c(args, inputs$named)))
}

#' The mean of each window, channel by channel; places outside the inputs do not count
#'
#' @description The mean of each window, channel by channel; places outside the inputs do not count.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param pool_size Length of the window in steps.
#' @param strides How far the window moves, in steps; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them. One of
#' `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with fewer steps.
#' @section Raises:
#' `ShapeError` if the window does not fit into the sequence.
#' @family layers
#' @export
layer_average_pooling_1d <- function(
    object, pool_size, strides = NULL, padding = "valid", data_format = NULL, ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    pool_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.AveragePooling1D", args))
}

#' The mean of each window, channel by channel; places outside the inputs do not count
#'
#' @description The mean of each window, channel by channel; places outside the inputs do not count.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param pool_size Height and width of the window; one number for both.
#' @param strides How far the window moves; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them. One of
#' `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with fewer rows and columns.
#' @section Raises:
#' `ShapeError` if the window does not fit into the image.
#' @family layers
#' @export
layer_average_pooling_2d <- function(
    object, pool_size, strides = NULL, padding = "valid", data_format = NULL, ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    pool_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.AveragePooling2D", args))
}

#' The mean of each window, channel by channel; places outside the inputs do not count
#'
#' @description The mean of each window, channel by channel; places outside the inputs do not count.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param pool_size Size of the window along each of the three axes; one number for all.
#' @param strides How far the window moves along each axis; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them. One of
#' `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with less depth and fewer rows and columns.
#' @section Raises:
#' `ShapeError` if the window does not fit into the volume.
#' @family layers
#' @export
layer_average_pooling_3d <- function(
    object, pool_size, strides = NULL, padding = "valid", data_format = NULL, ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    pool_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.AveragePooling3D", args))
}

#' Bring every channel to mean 0 and variance 1, then shift and scale
#'
#' @description \deqn{y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta} In training \eqn{\mu} and \eqn{\sigma^2}
#' are those of the batch, and moving averages of them are kept; outside training, and while the layer is
#' frozen, the moving averages are used.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param axis The channel axis. Counted from 1; negative numbers count from the end.
#' @param momentum Share of the old moving average that an update keeps.
#' @param epsilon Added to the variance.
#' @param center Whether \eqn{\beta} is added.
#' @param scale Whether \eqn{\gamma} multiplies.
#' @param beta_initializer Start value of the shift \eqn{\beta}, shape `[channels]`.
#' @param gamma_initializer Start value of the scale \eqn{\gamma}, shape `[channels]`.
#' @param moving_mean_initializer Start value of the moving mean.
#' @param moving_variance_initializer Start value of the moving variance.
#' @param beta_regularizer Penalty on \eqn{\beta}.
#' @param gamma_regularizer Penalty on \eqn{\gamma}.
#' @param beta_constraint Applied to \eqn{\beta} after each update.
#' @param gamma_constraint Applied to \eqn{\gamma} after each update.
#' @param renorm Whether batches are corrected towards moving averages (batch renormalisation).
#' @param renorm_clipping Bounds `rmax` and `rmin` of the correcting factor and `dmax` of the correcting shift; each may be absent.
#' @param renorm_momentum Share of the old averages that an update of renormalisation keeps.
#' @param synchronized Whether the moments are those of all devices together. Arrays that are sharded over devices count as one
#' batch in any case.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any; the size of the channel axis must be known.
#' @section Output shape:
#' the same.
#' @section Raises:
#' `ShapeError` at build if the channel axis is free or absent.
#' @section Source:
#' Ioffe and Szegedy (2015), arXiv:1502.03167; renormalisation: Ioffe (2017), arXiv:1702.03275. Variances are
#' biased.
#' @family layers
#' @export
layer_batch_normalization <- function(
    object, axis = -1L, momentum = 0.99, epsilon = 0.001, center = TRUE, scale = TRUE,
    beta_initializer = "zeros", gamma_initializer = "ones", moving_mean_initializer = "zeros",
    moving_variance_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL,
    beta_constraint = NULL, gamma_constraint = NULL, renorm = FALSE, renorm_clipping = NULL,
    renorm_momentum = 0.99, synchronized = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    axis = as_axis, momentum = as_number, epsilon = as_number, center = as_flag, scale = as_flag,
    beta_initializer = as_object, gamma_initializer = as_object, moving_mean_initializer = as_object,
    moving_variance_initializer = as_object, beta_regularizer = as_object, gamma_regularizer = as_object,
    beta_constraint = as_object, gamma_constraint = as_object, renorm = as_flag, renorm_clipping = as_dict,
    renorm_momentum = as_number, synchronized = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.BatchNormalization", args))
}

#' Run a recurrent layer from the start and another from the end, and merge what they put out
#'
#' @description Both are new layers made from the config of `layer`, named after it with `forward_` and `backward_`. With
#' sequences, masked steps put out zero.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param layer The recurrent layer; any layer with `go_backwards`, `return_sequences`, `return_state` and `stateful` will
#' do.
#' @param merge_mode How the two outputs are combined: `"concat"`, `"sum"`, `"mul"`, `"ave"`, or NULL for both of them. One of
#' `"concat"`, `"sum"`, `"mul"`, `"ave"`.
#' @param weights List of start values, those of the forward layer first.
#' @param backward_layer The layer that reads from the end, if it is not to be like `layer`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, features]`.
#' @section Output shape:
#' that of the layer, its last axis twice as long with `"concat"`; two of them with NULL; with `return_state`
#'     followed by the states of both layers.
#' @section Source:
#' Schuster and Paliwal (1997).
#' @family layers
#' @export
layer_bidirectional <- function(
    object, layer, merge_mode = "concat", weights = NULL, backward_layer = NULL, ...,
    activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    layer = as_object, merge_mode = as_choice, weights = as_is, backward_layer = as_object,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.Bidirectional", args))
}

#' The inputs one after the other along an axis
#'
#' @description The inputs one after the other along an axis.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param axis The axis along which they are put together. Counted from 1; negative numbers count from the end.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of tensors whose sizes are equal on all other axes.
#' @section Output shape:
#' the same, with the sum of the sizes on `axis`.
#' @section Raises:
#' `ShapeError` if other sizes differ.
#' @family layers
#' @export
layer_concatenate <- function(
    inputs, ..., axis = -1L, activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    axis = as_axis, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text)
  compose(inputs$tensors, construct("layers.Concatenate", c(args, inputs$named)))
}

#' Filters that slide over the steps of a sequence
#'
#' @description \deqn{y_{t,f} = g\Big(b_f + \sum_{u,c} x_{t+u,\,c}\; W_{u,c,f}\Big)} for stride 1, with activation \eqn{g}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Number of filters: size of the output's channel axis.
#' @param kernel_size Length of the filters in steps.
#' @param strides How far the filters move, in steps.
#' @param padding `"valid"` for none, `"same"` for zeros at both ends, so that stride 1 keeps the length, or `"causal"` for
#' zeros before the first step only, so that an output depends on no later input. One of `"valid"`, `"same"`,
#' `"causal"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a filter; above 1 only with stride 1.
#' @param groups The channels are split into so many groups, each with its own filters.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param kernel_initializer Start value of the kernel, shape `[*kernel_size, channels / groups, filters]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with new steps, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the filters do not fit into the sequence.
#' @family layers
#' @export
layer_conv_1d <- function(
    object, filters, kernel_size, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L,
    groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, ..., trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    dilation_rate = as_pair, groups = as_count, activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, kernel_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.Conv1D", args))
}

#' Filters that make a sequence longer: every input entry adds a multiple of them to its neighbourhood in the
#' result
#'
#' @description It is to inputs and outputs what the gradient of `Conv1D` is to outputs and inputs.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Number of filters: size of the output's channel axis.
#' @param kernel_size Length of the filters in steps.
#' @param strides How far apart the inputs' steps stand in the result.
#' @param padding `"valid"` for the sums of all windows, or `"same"` for a result of the size of the inputs times the strides.
#' One of `"valid"`, `"same"`.
#' @param output_padding What is added to the size of the result along each axis, less than the stride; chosen by `padding` and
#' `strides` if NULL.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a filter; above 1 only with stride 1.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param kernel_initializer Start value of the kernel, shape `[*kernel_size, filters, channels]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with new steps, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build.
#' @family layers
#' @export
layer_conv_1d_transpose <- function(
    object, filters, kernel_size, strides = 1L, padding = "valid", output_padding = NULL, data_format = NULL,
    dilation_rate = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, ..., trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice,
    output_padding = as_pair, data_format = as_choice, dilation_rate = as_pair, activation = as_object,
    use_bias = as_flag, kernel_initializer = as_object, bias_initializer = as_object,
    kernel_regularizer = as_object, bias_regularizer = as_object, activity_regularizer = as_object,
    kernel_constraint = as_object, bias_constraint = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Conv1DTranspose", args))
}

#' Filters that slide over the rows and columns of an image
#'
#' @description \deqn{y_{i,j,f} = g\Big(b_f + \sum_{u,v,c} x_{i+u,\,j+v,\,c}\; W_{u,v,c,f}\Big)} for stride 1, with
#' activation \eqn{g}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Number of filters: size of the output's channel axis.
#' @param kernel_size Height and width of the filters; one number for both.
#' @param strides How far the filters move, in rows and columns.
#' @param padding `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size. One of `"valid"`,
#' `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a filter; above 1 only with stride 1.
#' @param groups The channels are split into so many groups, each with its own filters.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param kernel_initializer Start value of the kernel, shape `[*kernel_size, channels / groups, filters]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with new rows and columns, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
#' @family layers
#' @export
layer_conv_2d <- function(
    object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    ..., trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    dilation_rate = as_pair, groups = as_count, activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, kernel_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.Conv2D", args))
}

#' Filters that make an image larger: every input entry adds a multiple of them to its neighbourhood in the
#' result
#'
#' @description It is to inputs and outputs what the gradient of `Conv2D` is to outputs and inputs.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Number of filters: size of the output's channel axis.
#' @param kernel_size Height and width of the filters; one number for both.
#' @param strides How far apart the inputs' rows and columns stand in the result.
#' @param padding `"valid"` for the sums of all windows, or `"same"` for a result of the size of the inputs times the strides.
#' One of `"valid"`, `"same"`.
#' @param output_padding What is added to the size of the result along each axis, less than the stride; chosen by `padding` and
#' `strides` if NULL.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a filter; above 1 only with stride 1.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param kernel_initializer Start value of the kernel, shape `[*kernel_size, filters, channels]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with new rows and columns, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build.
#' @family layers
#' @export
layer_conv_2d_transpose <- function(
    object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", output_padding = NULL,
    data_format = NULL, dilation_rate = c(1L, 1L), activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    ..., trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice,
    output_padding = as_pair, data_format = as_choice, dilation_rate = as_pair, activation = as_object,
    use_bias = as_flag, kernel_initializer = as_object, bias_initializer = as_object,
    kernel_regularizer = as_object, bias_regularizer = as_object, activity_regularizer = as_object,
    kernel_constraint = as_object, bias_constraint = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Conv2DTranspose", args))
}

#' Filters that slide over the three axes of a volume, such as a film or a scan
#'
#' @description \deqn{y_{p,f} = g\Big(b_f + \sum_{u,c} x_{p+u,\,c}\; W_{u,c,f}\Big)} for stride 1, with places \eqn{p} and
#' \eqn{u} of three coordinates and activation \eqn{g}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Number of filters: size of the output's channel axis.
#' @param kernel_size Size of the filters along each of the three axes; one number for all.
#' @param strides How far the filters move along each axis.
#' @param padding `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size. One of `"valid"`,
#' `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a filter; above 1 only with stride 1.
#' @param groups The channels are split into so many groups, each with its own filters.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param kernel_initializer Start value of the kernel, shape `[*kernel_size, channels / groups, filters]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with new depth, rows and columns, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the window does not fit into the volume.
#' @family layers
#' @export
layer_conv_3d <- function(
    object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    ..., trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    dilation_rate = as_pair, groups = as_count, activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, kernel_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.Conv3D", args))
}

#' Filters that make a volume larger: every input entry adds a multiple of them to its neighbourhood in the
#' result
#'
#' @description It is to inputs and outputs what the gradient of `Conv3D` is to outputs and inputs.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Number of filters: size of the output's channel axis.
#' @param kernel_size Size of the filters along each of the three axes; one number for all.
#' @param strides How far apart the inputs' entries stand in the result, along each axis.
#' @param padding `"valid"` for the sums of all windows, or `"same"` for a result of the size of the inputs times the strides.
#' One of `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param output_padding What is added to the size of the result along each axis, less than the stride; chosen by `padding` and
#' `strides` if NULL.
#' @param dilation_rate Distance between the entries of a filter; above 1 only with stride 1.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param kernel_initializer Start value of the kernel, shape `[*kernel_size, filters, channels]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with new depth, rows and columns, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build.
#' @family layers
#' @export
layer_conv_3d_transpose <- function(
    object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL,
    output_padding = NULL, dilation_rate = c(1L, 1L, 1L), activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    ..., trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    output_padding = as_pair, dilation_rate = as_pair, activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, kernel_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.Conv3DTranspose", args))
}

#' A sequence without its border
#'
#' @description A sequence without its border.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param cropping Number of steps cut off at each end, or before and after.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`.
#' @section Output shape:
#' the same with fewer steps.
#' @section Raises:
#' `ShapeError` if nothing would be left.
#' @family layers
#' @export
layer_cropping_1d <- function(
    object, cropping = c(1L, 1L), ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    cropping = as_whole, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Cropping1D", args))
}

#' An image without its border
#'
#' @description An image without its border.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param cropping What is cut off on every side; or `(rows, columns)` for both sides of each; or `((top, bottom), (left,
#' right))`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with fewer rows and columns.
#' @section Raises:
#' `ShapeError` if nothing would be left.
#' @family layers
#' @export
layer_cropping_2d <- function(
    object, cropping = c(c(0L, 0L), c(0L, 0L)), data_format = NULL, ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    cropping = as_whole, data_format = as_choice, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Cropping2D", args))
}

#' A volume without its border
#'
#' @description A volume without its border.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param cropping What is cut off on every side; or one number for each axis; or a pair for each axis, before and after.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with less depth and fewer rows and columns.
#' @section Raises:
#' `ShapeError` if nothing would be left.
#' @family layers
#' @export
layer_cropping_3d <- function(
    object, cropping = c(c(1L, 1L), c(1L, 1L), c(1L, 1L)), data_format = NULL, ...,
    activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    cropping = as_whole, data_format = as_choice, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Cropping3D", args))
}

#' Every output is a weighted sum of all inputs, passed through an activation
#'
#' @description \deqn{y = f(x W + b)} with kernel \eqn{W}, bias \eqn{b} and activation \eqn{f}, applied to the last axis.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output's last axis.
#' @param activation Function \eqn{f} applied to the sums; NULL for none.
#' @param use_bias Whether \eqn{b} is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, units]`.
#' @param bias_initializer Start value of the bias, shape `[units]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param lora_rank If given, the kernel is frozen and a product of two matrices of this inner size is trained on top of it.
#' @param lora_alpha The product is scaled by `lora_alpha / lora_rank`; the rank if NULL.
#' @param quantization_config Must be NULL; quantised layers are not part of this release.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, ..., features]`; `features` must be known at build time.
#' @section Output shape:
#' `[batch, ..., units]`.
#' @section Raises:
#' `ShapeError` if the last axis is unknown at build, or differs from it in a call.
#' @family layers
#' @export
layer_dense <- function(
    object, units, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, lora_rank = NULL,
    lora_alpha = NULL, quantization_config = NULL, ..., trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, use_bias = as_flag, kernel_initializer = as_object,
    bias_initializer = as_object, kernel_regularizer = as_object, bias_regularizer = as_object,
    activity_regularizer = as_object, kernel_constraint = as_object, bias_constraint = as_object,
    lora_rank = as_count, lora_alpha = as_number, quantization_config = as_is, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Dense", args))
}

#' Windows that slide over the steps of a sequence, each over one channel alone
#'
#' @description \deqn{y_{t,\,cm+k} = g\Big(b_{cm+k} + \sum_{u} x_{t+u,\,c}\; W_{u,c,k}\Big)} for stride 1, with multiplier
#' \eqn{m} and activation \eqn{g}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param kernel_size Length of the windows in steps.
#' @param strides How far the windows move, in steps.
#' @param padding `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size. One of `"valid"`,
#' `"same"`.
#' @param depth_multiplier Number of output channels for each input channel.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a window.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each output channel.
#' @param depthwise_initializer Start value of the kernel, shape `[*kernel_size, channels, depth_multiplier]`.
#' @param bias_initializer Start value of the bias, shape `[channels * depth_multiplier]`.
#' @param depthwise_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param depthwise_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with new steps, and `channels * depth_multiplier` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the window does not fit into the sequence.
#' @family layers
#' @export
layer_depthwise_conv_1d <- function(
    object, kernel_size, strides = 1L, padding = "valid", depth_multiplier = 1L, data_format = NULL,
    dilation_rate = 1L, activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform",
    bias_initializer = "zeros", depthwise_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, depthwise_constraint = NULL, bias_constraint = NULL, ..., trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    kernel_size = as_pair, strides = as_pair, padding = as_choice, depth_multiplier = as_count,
    data_format = as_choice, dilation_rate = as_pair, activation = as_object, use_bias = as_flag,
    depthwise_initializer = as_object, bias_initializer = as_object, depthwise_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, depthwise_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.DepthwiseConv1D", args))
}

#' Windows that slide over the rows and columns of an image, each over one channel alone
#'
#' @description \deqn{y_{i,\,j,\,cm+k} = g\Big(b_{cm+k} + \sum_{u,v} x_{i+u,\,j+v,\,c}\; W_{u,v,c,k}\Big)} for stride 1,
#' with multiplier \eqn{m} and activation \eqn{g}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param kernel_size Height and width of the windows; one number for both.
#' @param strides How far the windows move, in rows and columns.
#' @param padding `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size. One of `"valid"`,
#' `"same"`.
#' @param depth_multiplier Number of output channels for each input channel.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a window.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each output channel.
#' @param depthwise_initializer Start value of the kernel, shape `[*kernel_size, channels, depth_multiplier]`.
#' @param bias_initializer Start value of the bias, shape `[channels * depth_multiplier]`.
#' @param depthwise_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param depthwise_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with new rows and columns, and `channels * depth_multiplier` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
#' @family layers
#' @export
layer_depthwise_conv_2d <- function(
    object, kernel_size, strides = c(1L, 1L), padding = "valid", depth_multiplier = 1L, data_format = NULL,
    dilation_rate = c(1L, 1L), activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform",
    bias_initializer = "zeros", depthwise_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, depthwise_constraint = NULL, bias_constraint = NULL, ..., trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    kernel_size = as_pair, strides = as_pair, padding = as_choice, depth_multiplier = as_count,
    data_format = as_choice, dilation_rate = as_pair, activation = as_object, use_bias = as_flag,
    depthwise_initializer = as_object, bias_initializer = as_object, depthwise_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, depthwise_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.DepthwiseConv2D", args))
}

#' For each example, the sum of products of two inputs along one axis of each
#'
#' @description For each example, the sum of products of two inputs along one axis of each.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param axes The axis of both, or a list with the axis of the first and that of the second. Not the batch axis. Counted
#' from 1; negative numbers count from the end.
#' @param normalize Whether both inputs are scaled to length 1 along their axis first, which gives the cosine.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of two tensors whose sizes are equal on the axes.
#' @section Output shape:
#' `[batch, other axes of the first, other axes of the second]`; `[batch, 1]` if there are none.
#' @section Raises:
#' `ShapeError` if the sizes differ.
#' @family layers
#' @export
layer_dot <- function(
    inputs, ..., axes, normalize = FALSE, activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    axes = as_axes, normalize = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text)
  compose(inputs$tensors, construct("layers.Dot", c(args, inputs$named)))
}

#' During training every entry is set to 0 with probability `rate`, and the rest is scaled by 1 / (1 - rate)
#'
#' @description Outside training the inputs pass unchanged.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param rate Fraction of the entries that are dropped, from 0 to 1.
#' @param noise_shape Shape of the random mask, such as `[NULL, 1, features]` to drop the same features at all time steps; that of
#' the inputs where NULL.
#' @param seed Whole number that makes the mask reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @section Source:
#' Srivastava et al. (2014), Dropout: a simple way to prevent neural networks from overfitting.
#' @family layers
#' @export
layer_dropout <- function(
    object, rate, noise_shape = NULL, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    rate = as_number, noise_shape = as_shape, seed = as_seed, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Dropout", args))
}

#' Exponential linear unit: x where positive, else alpha (e^x - 1)
#'
#' @description Exponential linear unit: \eqn{x} where positive, else \eqn{\alpha (e^x - 1)}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param alpha Minus the limit for very negative inputs.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @section Source:
#' Clevert, Unterthiner and Hochreiter (2016), arXiv:1511.07289.
#' @family layers
#' @export
layer_activation_elu <- function(
    object, alpha = 1, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    alpha = as_number, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.ELU", args))
}

#' A sum of products of inputs and kernel along any axes, written in Einstein's notation, plus bias and
#' activation
#'
#' @description `EinsumDense("ab,bc->ac", 64, bias_axes="c")` is `Dense(64)`.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param equation Letters for the axes of inputs, kernel and outputs: `ab,bc->ac`, `...x,xy->...y` or `ab...,bc->ac...`.
#' @param output_shape Shape of the outputs without the batch axis and without the axes of `...`; NULL where a size is that of the
#' inputs.
#' @param activation Function applied to the sums; NULL for none.
#' @param bias_axes The letters of the outputs' axes that the bias has; NULL for no bias.
#' @param kernel_initializer Start value of the kernel.
#' @param bias_initializer Start value of the bias.
#' @param kernel_regularizer Penalty on the kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param lora_rank If given, the kernel is frozen and a product of two matrices of this inner size is trained on top of it.
#' @param lora_alpha The product is scaled by `lora_alpha / lora_rank`; the rank if NULL.
#' @param gptq_unpacked_column_size Kept for files of quantised layers.
#' @param quantization_config Must be NULL; quantised layers are not part of this release.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' as the equation says; the sizes of the kernel's axes must be known.
#' @section Output shape:
#' as the equation says.
#' @section Raises:
#' `ArgumentError` if the equation does not say a sum of inputs and kernel; `ShapeError` if shapes do not fit
#' it.
#' @family layers
#' @export
layer_einsum_dense <- function(
    object, equation, output_shape, activation = NULL, bias_axes = NULL, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL,
    bias_constraint = NULL, lora_rank = NULL, lora_alpha = NULL, gptq_unpacked_column_size = NULL,
    quantization_config = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    equation = as_text, output_shape = as_shape, activation = as_object, bias_axes = as_text,
    kernel_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    bias_regularizer = as_object, kernel_constraint = as_object, bias_constraint = as_object,
    lora_rank = as_count, lora_alpha = as_number, gptq_unpacked_column_size = as_count,
    quantization_config = as_is, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.EinsumDense", args))
}

#' A vector for every whole number from 0 to `input_dim - 1`, looked up and trained
#'
#' @description A vector for every whole number from 0 to `input_dim - 1`, looked up and trained.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param input_dim How many numbers there are: the largest index plus 1.
#' @param output_dim Size of the vectors.
#' @param embeddings_initializer Start value of the table, shape `[input_dim, output_dim]`.
#' @param embeddings_regularizer Penalty on the table.
#' @param embeddings_constraint Applied to the table after each update.
#' @param mask_zero Whether 0 means padding, which the following layers skip; then no word may have the index 0.
#' @param weights The table itself, or a list with it, as start value.
#' @param lora_rank If given, the table is frozen and a product of two matrices of this inner size is trained on top of it.
#' @param lora_alpha The product is scaled by `lora_alpha / lora_rank`; the rank if NULL.
#' @param quantization_config Must be NULL; quantised layers are not part of this release.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any, of whole numbers.
#' @section Output shape:
#' the same with one more axis, `output_dim`. Indices outside the table give NaN.
#' @family layers
#' @export
layer_embedding <- function(
    object, input_dim, output_dim, embeddings_initializer = "uniform", embeddings_regularizer = NULL,
    embeddings_constraint = NULL, mask_zero = FALSE, weights = NULL, lora_rank = NULL, lora_alpha = NULL,
    quantization_config = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    input_dim = as_count, output_dim = as_count, embeddings_initializer = as_object,
    embeddings_regularizer = as_object, embeddings_constraint = as_object, mask_zero = as_flag,
    weights = as_is, lora_rank = as_count, lora_alpha = as_number, quantization_config = as_is,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.Embedding", args))
}

#' Every example as one vector
#'
#' @description Every example as one vector.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format With `"channels_first"` the channels are moved to the end first, so that both orders give the same vector;
#' the global setting if NULL. One of `"channels_last"`, `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, ...]`.
#' @section Output shape:
#' `[batch, size]`; inputs of shape `[batch]` become `[batch, 1]`.
#' @family layers
#' @export
layer_flatten <- function(
    object, data_format = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Flatten", args))
}

#' Gated recurrent unit over a sequence
#'
#' @description \deqn{z = \sigma(\cdot),\quad r = \sigma(\cdot),\quad h' = z\,h + (1 - z)\,g(x\,K + r\,(h\,R))} where the
#' gates \eqn{z} and \eqn{r} are weighted sums of the input and of \eqn{h}, \eqn{\sigma} is
#' `recurrent_activation` and \eqn{g} is `activation`. Without `reset_after` the candidate sums over \eqn{r\,h}
#' instead: \eqn{g(x\,K + (r\,h)\,R)}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output and of the state.
#' @param activation Function \eqn{g} of the candidate.
#' @param recurrent_activation Function \eqn{\sigma} of the gates.
#' @param use_bias Whether a bias is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, 3 * units]`.
#' @param recurrent_initializer Start value of the recurrent kernel, shape `[units, 3 * units]`.
#' @param bias_initializer Start value of the bias, shape `[2, 3 * units]` (for inputs and state) with `reset_after`, else `[3 *
#' units]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param recurrent_regularizer Penalty on the recurrent kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param recurrent_constraint Applied to the recurrent kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param dropout Fraction of the inputs that is dropped in training, the same at all steps.
#' @param recurrent_dropout Fraction of the hidden state that is dropped in training, the same at all steps.
#' @param seed Whole number that makes dropout reproducible.
#' @param return_sequences Whether the outputs of all steps are returned, not only the last one.
#' @param return_state Whether the last state is returned too.
#' @param go_backwards Whether the sequence is read from its end; the outputs are then in that order.
#' @param stateful Whether the states of one batch are the first states of the next.
#' @param unroll Whether the steps are written out instead of looped over; faster only for very short sequences.
#' @param reset_after Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
#' @param use_cudnn `FALSE` asks for the plain loop, which forward-mode differentiation needs; otherwise the fastest form of the
#' platform is taken.
#' @param zero_output_for_mask Whether outputs at masked steps are zero instead of repeated.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, features]`.
#' @section Output shape:
#' `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the
#' state.
#' @section Source:
#' Cho et al. (2014), arXiv:1406.1078; `reset_after` is the variant of its first version, which cuDNN computes
#' too.
#' @family layers
#' @export
layer_gru <- function(
    object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL,
    dropout = 0, recurrent_dropout = 0, seed = NULL, return_sequences = FALSE, return_state = FALSE,
    go_backwards = FALSE, stateful = FALSE, unroll = FALSE, reset_after = TRUE, use_cudnn = "auto",
    zero_output_for_mask = FALSE, ..., trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, recurrent_activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, recurrent_initializer = as_object, bias_initializer = as_object,
    kernel_regularizer = as_object, recurrent_regularizer = as_object, bias_regularizer = as_object,
    activity_regularizer = as_object, kernel_constraint = as_object, recurrent_constraint = as_object,
    bias_constraint = as_object, dropout = as_number, recurrent_dropout = as_number, seed = as_seed,
    return_sequences = as_flag, return_state = as_flag, go_backwards = as_flag, stateful = as_flag,
    unroll = as_flag, reset_after = as_flag, use_cudnn = as_is, zero_output_for_mask = as_flag,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GRU", args))
}

#' One step of a gated recurrent unit, for use in `RNN`
#'
#' @description \deqn{z = \sigma(\cdot),\quad r = \sigma(\cdot),\quad h' = z\,h + (1 - z)\,g(x\,K + r\,(h\,R))} where the
#' gates \eqn{z} and \eqn{r} are weighted sums of the input and of \eqn{h}, \eqn{\sigma} is
#' `recurrent_activation` and \eqn{g} is `activation`. Without `reset_after` the candidate sums over \eqn{r\,h}
#' instead: \eqn{g(x\,K + (r\,h)\,R)}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output and of the state.
#' @param activation Function \eqn{g} of the candidate.
#' @param recurrent_activation Function \eqn{\sigma} of the gates.
#' @param use_bias Whether a bias is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, 3 * units]`.
#' @param recurrent_initializer Start value of the recurrent kernel, shape `[units, 3 * units]`.
#' @param bias_initializer Start value of the bias, shape `[2, 3 * units]` (for inputs and state) with `reset_after`, else `[3 *
#' units]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param recurrent_regularizer Penalty on the recurrent kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param recurrent_constraint Applied to the recurrent kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param dropout Fraction of the inputs that is dropped in training.
#' @param recurrent_dropout Fraction of the hidden state that is dropped in training.
#' @param reset_after Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
#' @param seed Whole number that makes dropout reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, features]`.
#' @section Output shape:
#' `[batch, units]`, and the new state, in a list if `states` is one.
#' @section Source:
#' Cho et al. (2014), arXiv:1406.1078; `reset_after` is the variant of its first version, which cuDNN computes
#' too.
#' @family layers
#' @export
layer_gru_cell <- function(
    object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL,
    recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0, recurrent_dropout = 0,
    reset_after = TRUE, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, recurrent_activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, recurrent_initializer = as_object, bias_initializer = as_object,
    kernel_regularizer = as_object, recurrent_regularizer = as_object, bias_regularizer = as_object,
    kernel_constraint = as_object, recurrent_constraint = as_object, bias_constraint = as_object,
    dropout = as_number, recurrent_dropout = as_number, reset_after = as_flag, seed = as_seed,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.GRUCell", args))
}

#' During training the inputs are multiplied by normal numbers of mean 1 and deviation sqrtr / (1 - r)
#'
#' @description During training the inputs are multiplied by normal numbers of mean 1 and deviation \eqn{\sqrt{r / (1 -
#' r)}}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param rate The fraction \eqn{r} of the dropout that has the same variance, from 0 to 1.
#' @param seed Whole number that makes the noise reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @section Source:
#' Srivastava et al. (2014), section 10.
#' @family layers
#' @export
layer_gaussian_dropout <- function(
    object, rate, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    rate = as_number, seed = as_seed, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GaussianDropout", args))
}

#' During training normal numbers of mean 0 are added to the inputs
#'
#' @description During training normal numbers of mean 0 are added to the inputs.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param stddev Their standard deviation, from 0 to 1.
#' @param seed Whole number that makes the noise reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @family layers
#' @export
layer_gaussian_noise <- function(
    object, stddev, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    stddev = as_number, seed = as_seed, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GaussianNoise", args))
}

#' The mean of each channel over all steps, or over the steps that the mask says count
#'
#' @description The mean of each channel over all steps, or over the steps that the mask says count.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param keepdims Whether steps stay as an axis of size 1.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' `[batch, channels]`, or with an axis of size 1 if `keepdims`. It has no mask.
#' @family layers
#' @export
layer_global_average_pooling_1d <- function(
    object, data_format = NULL, keepdims = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, keepdims = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GlobalAveragePooling1D", args))
}

#' The mean of each channel over all rows and columns
#'
#' @description The mean of each channel over all rows and columns.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param keepdims Whether rows and columns stay as axes of size 1.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' `[batch, channels]`, or with two axes of size 1 if `keepdims`.
#' @family layers
#' @export
layer_global_average_pooling_2d <- function(
    object, data_format = NULL, keepdims = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, keepdims = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GlobalAveragePooling2D", args))
}

#' The mean of each channel over all positions of the volume
#'
#' @description The mean of each channel over all positions of the volume.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param keepdims Whether the axes of the positions stay with size 1.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' `[batch, channels]`, or with three axes of size 1 if `keepdims`.
#' @family layers
#' @export
layer_global_average_pooling_3d <- function(
    object, data_format = NULL, keepdims = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, keepdims = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GlobalAveragePooling3D", args))
}

#' The largest value of each channel over all steps
#'
#' @description The largest value of each channel over all steps.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param keepdims Whether steps stay as an axis of size 1.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' `[batch, channels]`, or with an axis of size 1 if `keepdims`.
#' @family layers
#' @export
layer_global_max_pooling_1d <- function(
    object, data_format = NULL, keepdims = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, keepdims = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GlobalMaxPooling1D", args))
}

#' The largest value of each channel over all rows and columns
#'
#' @description The largest value of each channel over all rows and columns.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param keepdims Whether rows and columns stay as axes of size 1.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' `[batch, channels]`, or with two axes of size 1 if `keepdims`.
#' @family layers
#' @export
layer_global_max_pooling_2d <- function(
    object, data_format = NULL, keepdims = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, keepdims = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GlobalMaxPooling2D", args))
}

#' The largest value of each channel over all positions of the volume
#'
#' @description The largest value of each channel over all positions of the volume.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param keepdims Whether the axes of the positions stay with size 1.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' `[batch, channels]`, or with three axes of size 1 if `keepdims`.
#' @family layers
#' @export
layer_global_max_pooling_3d <- function(
    object, data_format = NULL, keepdims = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    data_format = as_choice, keepdims = as_flag, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.GlobalMaxPooling3D", args))
}

#' Rescale each group of channels of every example to mean 0 and variance 1, then shift and scale each channel
#'
#' @description \deqn{y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta} with mean and variance over a group's
#' channels and all positions. One group is close to layer normalisation; as many groups as channels are
#' instance normalisation.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param groups Into how many groups the channels are divided; -1 for one for each channel.
#' @param axis The axis of the channels. Counted from 1; negative numbers count from the end.
#' @param epsilon Added to the variance, in squared units of the inputs.
#' @param center Whether \eqn{\beta} is added.
#' @param scale Whether \eqn{\gamma} multiplies.
#' @param beta_initializer Start value of the shift \eqn{\beta}, shape `[channels]`.
#' @param gamma_initializer Start value of the scale \eqn{\gamma}, shape `[channels]`.
#' @param beta_regularizer Penalty on \eqn{\beta}.
#' @param gamma_regularizer Penalty on \eqn{\gamma}.
#' @param beta_constraint Applied to \eqn{\beta} after each update.
#' @param gamma_constraint Applied to \eqn{\gamma} after each update.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any; the number of channels must be known, and a multiple of `groups`.
#' @section Output shape:
#' the same.
#' @section Source:
#' Wu and He (2018), Group normalization, arXiv:1803.08494.
#' @family layers
#' @export
layer_group_normalization <- function(
    object, groups = 32L, axis = -1L, epsilon = 0.001, center = TRUE, scale = TRUE, beta_initializer = "zeros",
    gamma_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL,
    gamma_constraint = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    groups = as_whole, axis = as_axis, epsilon = as_number, center = as_flag, scale = as_flag,
    beta_initializer = as_object, gamma_initializer = as_object, beta_regularizer = as_object,
    gamma_regularizer = as_object, beta_constraint = as_object, gamma_constraint = as_object,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.GroupNormalization", args))
}

#' Attention of several heads in which groups of query heads share the projections of key and value
#'
#' @description With as many key heads as query heads it is multi-head attention, with one it is multi-query attention.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param head_dim Size of each head.
#' @param num_query_heads How many heads the query has; a multiple of `num_key_value_heads`.
#' @param num_key_value_heads How many heads key and value have.
#' @param dropout Fraction of the weights of places that is dropped in training.
#' @param use_bias Whether the projections add a bias.
#' @param sliding_window If given, a query sees only the places less than this far away.
#' @param flash_attention Whether the fused kernel of the GPU must be used; where it can be if NULL.
#' @param kernel_initializer Start value of the projections' kernels.
#' @param bias_initializer Start value of their biases.
#' @param kernel_regularizer Penalty on their kernels.
#' @param bias_regularizer Penalty on their biases.
#' @param activity_regularizer Penalty on the outputs of the projections.
#' @param kernel_constraint Applied to their kernels after each update.
#' @param bias_constraint Applied to their biases after each update.
#' @param use_gate Whether the heads' outputs are multiplied by a sigmoid projection of the query.
#' @param seed Whole number that makes dropout reproducible.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' query `[batch, queries, features]`, value and key `[batch, places, features]`.
#' @section Output shape:
#' `[batch, queries, features]`, and the weights `[batch, query heads, queries, places]` if asked for.
#' @section Source:
#' Ainslie et al. (2023), GQA: training generalized multi-query transformer models, arXiv:2305.13245.
#' @family layers
#' @export
layer_group_query_attention <- function(
    inputs, ..., head_dim, num_query_heads, num_key_value_heads, dropout = 0, use_bias = TRUE,
    sliding_window = NULL, flash_attention = NULL, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, use_gate = FALSE,
    seed = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    head_dim = as_count, num_query_heads = as_count, num_key_value_heads = as_count, dropout = as_number,
    use_bias = as_flag, sliding_window = as_count, flash_attention = as_flag, kernel_initializer = as_object,
    bias_initializer = as_object, kernel_regularizer = as_object, bias_regularizer = as_object,
    activity_regularizer = as_object, kernel_constraint = as_object, bias_constraint = as_object,
    use_gate = as_flag, seed = as_seed, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.GroupQueryAttention", c(args, inputs$named)))
}

#' Long short-term memory over a sequence
#'
#' @description \deqn{c_t = \sigma(f_t)\,c_{t-1} + \sigma(i_t)\,g(z_t), \quad h_t = \sigma(o_t)\,g(c_t)} where \eqn{i, f, z,
#' o} are weighted sums of the input at \eqn{t} and of \eqn{h_{t-1}}, \eqn{\sigma} is `recurrent_activation`
#' and \eqn{g} is `activation`.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output and of both states.
#' @param activation Function \eqn{g} of candidate and memory.
#' @param recurrent_activation Function \eqn{\sigma} of the gates.
#' @param use_bias Whether a bias is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, 4 * units]`.
#' @param recurrent_initializer Start value of the recurrent kernel, shape `[units, 4 * units]`.
#' @param bias_initializer Start value of the bias, shape `[4 * units]`.
#' @param unit_forget_bias Whether the bias of the forget gate starts at 1.
#' @param kernel_regularizer Penalty on the kernel.
#' @param recurrent_regularizer Penalty on the recurrent kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param recurrent_constraint Applied to the recurrent kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param dropout Fraction of the inputs that is dropped in training, the same at all steps.
#' @param recurrent_dropout Fraction of the hidden state that is dropped in training, the same at all steps.
#' @param seed Whole number that makes dropout reproducible.
#' @param return_sequences Whether the outputs of all steps are returned, not only the last one.
#' @param return_state Whether the last hidden state and memory are returned too.
#' @param go_backwards Whether the sequence is read from its end; the outputs are then in that order.
#' @param stateful Whether the states of one batch are the first states of the next.
#' @param unroll Whether the steps are written out instead of looped over; faster only for very short sequences.
#' @param use_cudnn `FALSE` asks for the plain loop, which forward-mode differentiation needs; otherwise the fastest form of the
#' platform is taken.
#' @param zero_output_for_mask Whether outputs at masked steps are zero instead of repeated.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, features]`.
#' @section Output shape:
#' `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the
#' states.
#' @section Source:
#' Hochreiter and Schmidhuber (1997), with the forget gate of Gers, Schmidhuber and Cummins (2000).
#' @family layers
#' @export
layer_lstm <- function(
    object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL,
    dropout = 0, recurrent_dropout = 0, seed = NULL, return_sequences = FALSE, return_state = FALSE,
    go_backwards = FALSE, stateful = FALSE, unroll = FALSE, use_cudnn = "auto", zero_output_for_mask = FALSE,
    ..., trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, recurrent_activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, recurrent_initializer = as_object, bias_initializer = as_object,
    unit_forget_bias = as_flag, kernel_regularizer = as_object, recurrent_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, kernel_constraint = as_object,
    recurrent_constraint = as_object, bias_constraint = as_object, dropout = as_number,
    recurrent_dropout = as_number, seed = as_seed, return_sequences = as_flag, return_state = as_flag,
    go_backwards = as_flag, stateful = as_flag, unroll = as_flag, use_cudnn = as_is,
    zero_output_for_mask = as_flag, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.LSTM", args))
}

#' One step of a long short-term memory, for use in `RNN`
#'
#' @description \deqn{c' = \sigma(f)\,c + \sigma(i)\,g(z), \quad h' = \sigma(o)\,g(c')} where \eqn{i, f, z, o} are weighted
#' sums of the input and of \eqn{h}, \eqn{\sigma} is `recurrent_activation` and \eqn{g} is `activation`.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output and of both states.
#' @param activation Function \eqn{g} of candidate and memory.
#' @param recurrent_activation Function \eqn{\sigma} of the gates.
#' @param use_bias Whether a bias is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, 4 * units]`.
#' @param recurrent_initializer Start value of the recurrent kernel, shape `[units, 4 * units]`.
#' @param bias_initializer Start value of the bias, shape `[4 * units]`.
#' @param unit_forget_bias Whether the bias of the forget gate starts at 1.
#' @param kernel_regularizer Penalty on the kernel.
#' @param recurrent_regularizer Penalty on the recurrent kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param recurrent_constraint Applied to the recurrent kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param dropout Fraction of the inputs that is dropped in training.
#' @param recurrent_dropout Fraction of the hidden state that is dropped in training.
#' @param seed Whole number that makes dropout reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, features]`.
#' @section Output shape:
#' `[batch, units]`, and a list of the two new states.
#' @section Source:
#' Hochreiter and Schmidhuber (1997), with the forget gate of Gers, Schmidhuber and Cummins (2000).
#' @family layers
#' @export
layer_lstm_cell <- function(
    object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0,
    recurrent_dropout = 0, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, recurrent_activation = as_object, use_bias = as_flag,
    kernel_initializer = as_object, recurrent_initializer = as_object, bias_initializer = as_object,
    unit_forget_bias = as_flag, kernel_regularizer = as_object, recurrent_regularizer = as_object,
    bias_regularizer = as_object, kernel_constraint = as_object, recurrent_constraint = as_object,
    bias_constraint = as_object, dropout = as_number, recurrent_dropout = as_number, seed = as_seed,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.LSTMCell", args))
}

#' Rescale every example to mean 0 and variance 1 over some axes, then shift and scale
#'
#' @description \deqn{y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta}
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param axis The axis, or several, over which mean and variance are taken. Counted from 1; negative numbers count from
#' the end.
#' @param epsilon Added to the variance, in squared units of the inputs.
#' @param center Whether \eqn{\beta} is added.
#' @param scale Whether \eqn{\gamma} multiplies.
#' @param beta_initializer Start value of the shift \eqn{\beta}, of the shape of the normalised axes.
#' @param gamma_initializer Start value of the scale \eqn{\gamma}, of the shape of the normalised axes.
#' @param beta_regularizer Penalty on \eqn{\beta}.
#' @param gamma_regularizer Penalty on \eqn{\gamma}.
#' @param beta_constraint Applied to \eqn{\beta} after each update.
#' @param gamma_constraint Applied to \eqn{\gamma} after each update.
#' @param rms_scaling Only divide by the standard deviation and multiply by \eqn{\gamma}, without centring. Kept for old files.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any; the sizes of the normalised axes must be known.
#' @section Output shape:
#' the same.
#' @section Raises:
#' `ShapeError` at build if a normalised axis is free or absent.
#' @section Source:
#' Ba, Kiros and Hinton (2016), section 3, arXiv:1607.06450. The variance is the biased one.
#' @family layers
#' @export
layer_layer_normalization <- function(
    object, axis = -1L, epsilon = 0.001, center = TRUE, scale = TRUE, beta_initializer = "zeros",
    gamma_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL,
    gamma_constraint = NULL, rms_scaling = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    axis = as_axes, epsilon = as_number, center = as_flag, scale = as_flag, beta_initializer = as_object,
    gamma_initializer = as_object, beta_regularizer = as_object, gamma_regularizer = as_object,
    beta_constraint = as_object, gamma_constraint = as_object, rms_scaling = as_flag,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.LayerNormalization", args))
}

#' Rectified linear unit with a small slope below 0
#'
#' @description Rectified linear unit with a small slope below 0.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param negative_slope Slope below 0.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @section Source:
#' Maas, Hannun and Ng (2013), Rectifier nonlinearities improve neural network acoustic models.
#' @family layers
#' @export
layer_activation_leaky_relu <- function(
    object, negative_slope = 0.3, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    negative_slope = as_number, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.LeakyReLU", args))
}

#' Time steps whose features all equal `mask_value` are set to 0 and skipped by the layers that follow
#'
#' @description Time steps whose features all equal `mask_value` are set to 0 and skipped by the layers that follow.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param mask_value The value of padding.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, ..., features]`.
#' @section Output shape:
#' the same; the mask has the shape without the last axis.
#' @family layers
#' @export
layer_masking <- function(
    object, mask_value = 0, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    mask_value = as_number, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Masking", args))
}

#' The largest value of each window, channel by channel
#'
#' @description The largest value of each window, channel by channel.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param pool_size Length of the window in steps.
#' @param strides How far the window moves, in steps; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them. One of
#' `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with fewer steps.
#' @section Raises:
#' `ShapeError` if the window does not fit into the sequence.
#' @family layers
#' @export
layer_max_pooling_1d <- function(
    object, pool_size = 2L, strides = NULL, padding = "valid", data_format = NULL, ...,
    activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    pool_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.MaxPooling1D", args))
}

#' The largest value of each window, channel by channel
#'
#' @description The largest value of each window, channel by channel.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param pool_size Height and width of the window; one number for both.
#' @param strides How far the window moves; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them. One of
#' `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with fewer rows and columns.
#' @section Raises:
#' `ShapeError` if the window does not fit into the image.
#' @family layers
#' @export
layer_max_pooling_2d <- function(
    object, pool_size = c(2L, 2L), strides = NULL, padding = "valid", data_format = NULL, ...,
    activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    pool_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.MaxPooling2D", args))
}

#' The largest value of each window, channel by channel
#'
#' @description The largest value of each window, channel by channel.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param pool_size Size of the window along each of the three axes; one number for all.
#' @param strides How far the window moves along each axis; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them. One of
#' `"valid"`, `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with less depth and fewer rows and columns.
#' @section Raises:
#' `ShapeError` if the window does not fit into the volume.
#' @family layers
#' @export
layer_max_pooling_3d <- function(
    object, pool_size = c(2L, 2L, 2L), strides = NULL, padding = "valid", data_format = NULL, ...,
    activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    pool_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.MaxPooling3D", args))
}

#' The largest of all inputs, entry by entry
#'
#' @description The largest of all inputs, entry by entry.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the batch axis.
#' @section Output shape:
#' the common shape.
#' @family layers
#' @export
layer_maximum <- function(
    inputs, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Maximum", c(args, inputs$named)))
}

#' The smallest of all inputs, entry by entry
#'
#' @description The smallest of all inputs, entry by entry.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the batch axis.
#' @section Output shape:
#' the common shape.
#' @family layers
#' @export
layer_minimum <- function(
    inputs, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Minimum", c(args, inputs$named)))
}

#' Every query looks at all places and takes the mean of their values, weighted by how well their keys match it
#'
#' @description \deqn{\text{head}_i = \text{softmax}(Q_i K_i^T / \sqrt{d})\,V_i} where \eqn{Q_i}, \eqn{K_i} and \eqn{V_i}
#' are dense projections of `query`, `key` and `value`; the heads, side by side, go through a last dense
#' projection. Self-attention is a call with the same tensor as query and value.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param num_heads How many heads there are.
#' @param key_dim Size \eqn{d} of each head's queries and keys.
#' @param value_dim Size of each head's values; `key_dim` if NULL.
#' @param dropout Fraction of the weights of places that is dropped in training.
#' @param use_bias Whether the projections add a bias.
#' @param output_shape Last axes of the outputs; the last axis of `query` if NULL.
#' @param attention_axes The axes that are attended; all but the batch and the features if NULL. Counted from 1; negative numbers
#' count from the end.
#' @param sliding_window If given, a query sees only the places less than this far away.
#' @param flash_attention Whether the fused kernel of the GPU must be used; where it can be if NULL.
#' @param kernel_initializer Start value of the projections' kernels.
#' @param bias_initializer Start value of their biases.
#' @param kernel_regularizer Penalty on their kernels.
#' @param bias_regularizer Penalty on their biases.
#' @param activity_regularizer Penalty on the outputs of the projections.
#' @param kernel_constraint Applied to their kernels after each update.
#' @param bias_constraint Applied to their biases after each update.
#' @param use_gate Whether the heads' outputs are multiplied by a sigmoid projection of the query.
#' @param seed Whole number that makes dropout reproducible.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' query `[batch, queries, features]`, value and key `[batch, places, features]`; more axes are allowed.
#' @section Output shape:
#' `[batch, queries, features]`, and the weights `[batch, heads, queries, places]` if asked for.
#' @section Source:
#' Vaswani et al. (2017), Attention is all you need.
#' @family layers
#' @export
layer_multi_head_attention <- function(
    inputs, ..., num_heads, key_dim, value_dim = NULL, dropout = 0, use_bias = TRUE, output_shape = NULL,
    attention_axes = NULL, sliding_window = NULL, flash_attention = NULL,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    use_gate = FALSE, seed = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    num_heads = as_count, key_dim = as_count, value_dim = as_count, dropout = as_number, use_bias = as_flag,
    output_shape = as_shape, attention_axes = as_axes, sliding_window = as_count, flash_attention = as_flag,
    kernel_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    bias_regularizer = as_object, activity_regularizer = as_object, kernel_constraint = as_object,
    bias_constraint = as_object, use_gate = as_flag, seed = as_seed, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text)
  compose(inputs$tensors, construct("layers.MultiHeadAttention", c(args, inputs$named)))
}

#' The product of all inputs, entry by entry
#'
#' @description The product of all inputs, entry by entry.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the batch axis.
#' @section Output shape:
#' the common shape.
#' @family layers
#' @export
layer_multiply <- function(
    inputs, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Multiply", c(args, inputs$named)))
}

#' Rectified linear unit whose slope below 0 is learnt: max(x, 0) + alpha min(x, 0)
#'
#' @description Rectified linear unit whose slope below 0 is learnt: \eqn{\max(x, 0) + \alpha \min(x, 0)}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param alpha_initializer Start value of the slopes, of the shape of one example.
#' @param alpha_regularizer Penalty on the slopes.
#' @param alpha_constraint Applied to the slopes after each update.
#' @param shared_axes Axes along which one slope is shared, such as `[1, 2]` for images. Counted from 1; negative numbers count
#' from the end.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, ...]`; sizes of axes that are not shared must be known.
#' @section Output shape:
#' the same.
#' @section Source:
#' He et al. (2015), arXiv:1502.01852.
#' @family layers
#' @export
layer_activation_parametric_relu <- function(
    object, alpha_initializer = "Zeros", alpha_regularizer = NULL, alpha_constraint = NULL, shared_axes = NULL,
    ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    alpha_initializer = as_object, alpha_regularizer = as_object, alpha_constraint = as_object,
    shared_axes = as_axes, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.PReLU", args))
}

#' The axes of each example in another order
#'
#' @description The axes of each example in another order.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param dims The order; the first axis after the batch has the number 1, so `[2, 1]` swaps two axes.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, ...]`, as many axes after the batch as `dims` names.
#' @section Output shape:
#' the same sizes in the new order.
#' @family layers
#' @export
layer_permute <- function(
    object, dims, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    dims = as_shape, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Permute", args))
}

#' Divide every example by its root mean square over some axes, then scale
#'
#' @description \deqn{y = s\,x / \sqrt{\text{mean}(x^2) + \epsilon}}
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param axis The axis, or several, over which the mean is taken. Counted from 1; negative numbers count from the end.
#' @param epsilon Added to the mean square.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any; the sizes of the normalised axes must be known.
#' @section Output shape:
#' the same.
#' @section Source:
#' Zhang and Sennrich (2019), Root mean square layer normalization, arXiv:1910.07467.
#' @family layers
#' @export
layer_rms_normalization <- function(
    object, axis = -1L, epsilon = 1e-06, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    axis = as_axes, epsilon = as_number, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.RMSNormalization", args))
}

#' Apply a cell to every time step, handing its states on
#'
#' @description Apply a cell to every time step, handing its states on.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param cell A cell, or a list of cells that are stacked. A cell has a `call(inputs, states)` that returns the output and
#' the new states, a `state_size`, and perhaps an `output_size` and a `get_initial_state(batch_size)`.
#' @param return_sequences Whether the outputs of all steps are returned, not only the last one.
#' @param return_state Whether the last states are returned too.
#' @param go_backwards Whether the sequence is read from its end; the outputs are then in that order.
#' @param stateful Whether the states of one batch are the first states of the next.
#' @param unroll Whether the steps are written out instead of looped over; faster only for very short sequences.
#' @param zero_output_for_mask Whether outputs at masked steps are zero instead of repeated.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, features]`.
#' @section Output shape:
#' `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the
#' states.
#' @family layers
#' @export
layer_rnn <- function(
    object, cell, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE,
    unroll = FALSE, zero_output_for_mask = FALSE, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    cell = as_object, return_sequences = as_flag, return_state = as_flag, go_backwards = as_flag,
    stateful = as_flag, unroll = as_flag, zero_output_for_mask = as_flag, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.RNN", args))
}

#' Rectified linear unit: max(x, 0) with the defaults
#'
#' @description The output is `max_value` where \eqn{x} reaches it, \eqn{x} from `threshold` up, and `negative_slope`
#' \eqn{(x -} `threshold`\eqn{)} below.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param max_value Largest output; NULL for no bound.
#' @param negative_slope Slope below `threshold`.
#' @param threshold Values up to it are treated as negative.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @family layers
#' @export
layer_activation_relu <- function(
    object, max_value = NULL, negative_slope = 0, threshold = 0, ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    max_value = as_number, negative_slope = as_number, threshold = as_number, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.ReLU", args))
}

#' Each vector `n` times, as a sequence of equal steps
#'
#' @description Each vector `n` times, as a sequence of equal steps.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param n How many times.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, features]`.
#' @section Output shape:
#' `[batch, n, features]`.
#' @family layers
#' @export
layer_repeat_vector <- function(
    object, n, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    n = as_count, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text, .dots = list(...))
  compose(object, construct("layers.RepeatVector", args))
}

#' Every entry times `scale` plus `offset`
#'
#' @description Every entry times `scale` plus `offset`.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param scale A number, or one for each channel.
#' @param offset A number, or one for each channel.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same, of float dtype.
#' @family layers
#' @export
layer_rescaling <- function(
    object, scale, offset = 0, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    scale = as_numbers, offset = as_numbers, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Rescaling", args))
}

#' The same numbers in another shape, in row-major order
#'
#' @description The same numbers in another shape, in row-major order.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param target_shape The new shape of one example, without the batch axis; one size may be -1, and is then inferred.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, ...]`.
#' @section Output shape:
#' `[batch, *target_shape]`.
#' @section Raises:
#' `ShapeError` if the number of entries differs.
#' @family layers
#' @export
layer_reshape <- function(
    object, target_shape, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    target_shape = as_shape, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Reshape", args))
}

#' Windows that slide over the steps of a sequence channel by channel, and then sums over the channels
#'
#' @description It does the work of a convolution with far fewer weights: where things are and which channels matter are
#' learnt apart.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Size of the output's channel axis.
#' @param kernel_size Length of the windows in steps.
#' @param strides How far the windows move, in steps.
#' @param padding `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size. One of `"valid"`,
#' `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a window.
#' @param depth_multiplier Number of channels that the depthwise convolution makes of each input channel.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param depthwise_initializer Start value of the depthwise kernel, shape `[*kernel_size, channels, depth_multiplier]`.
#' @param pointwise_initializer Start value of the pointwise kernel, shape `[1, ..., channels * depth_multiplier, filters]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param depthwise_regularizer Penalty on the depthwise kernel.
#' @param pointwise_regularizer Penalty on the pointwise kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param depthwise_constraint Applied to the depthwise kernel after each update.
#' @param pointwise_constraint Applied to the pointwise kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with new steps, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the window does not fit into the sequence.
#' @family layers
#' @export
layer_separable_conv_1d <- function(
    object, filters, kernel_size, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L,
    depth_multiplier = 1L, activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform",
    pointwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL,
    pointwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    depthwise_constraint = NULL, pointwise_constraint = NULL, bias_constraint = NULL, ..., trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    dilation_rate = as_pair, depth_multiplier = as_count, activation = as_object, use_bias = as_flag,
    depthwise_initializer = as_object, pointwise_initializer = as_object, bias_initializer = as_object,
    depthwise_regularizer = as_object, pointwise_regularizer = as_object, bias_regularizer = as_object,
    activity_regularizer = as_object, depthwise_constraint = as_object, pointwise_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.SeparableConv1D", args))
}

#' Windows that slide over the rows and columns of an image channel by channel, and then sums over the channels
#'
#' @description It does the work of a convolution with far fewer weights: where things are and which channels matter are
#' learnt apart.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param filters Size of the output's channel axis.
#' @param kernel_size Height and width of the windows; one number for both.
#' @param strides How far the windows move, in rows and columns.
#' @param padding `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size. One of `"valid"`,
#' `"same"`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param dilation_rate Distance between the entries of a window.
#' @param depth_multiplier Number of channels that the depthwise convolution makes of each input channel.
#' @param activation Function applied to the sums; NULL for none.
#' @param use_bias Whether a bias is added for each filter.
#' @param depthwise_initializer Start value of the depthwise kernel, shape `[*kernel_size, channels, depth_multiplier]`.
#' @param pointwise_initializer Start value of the pointwise kernel, shape `[1, ..., channels * depth_multiplier, filters]`.
#' @param bias_initializer Start value of the bias, shape `[filters]`.
#' @param depthwise_regularizer Penalty on the depthwise kernel.
#' @param pointwise_regularizer Penalty on the pointwise kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param depthwise_constraint Applied to the depthwise kernel after each update.
#' @param pointwise_constraint Applied to the pointwise kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with new rows and columns, and `filters` channels.
#' @section Raises:
#' `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
#' @family layers
#' @export
layer_separable_conv_2d <- function(
    object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L), depth_multiplier = 1L, activation = NULL, use_bias = TRUE,
    depthwise_initializer = "glorot_uniform", pointwise_initializer = "glorot_uniform",
    bias_initializer = "zeros", depthwise_regularizer = NULL, pointwise_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL,
    pointwise_constraint = NULL, bias_constraint = NULL, ..., trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    filters = as_count, kernel_size = as_pair, strides = as_pair, padding = as_choice, data_format = as_choice,
    dilation_rate = as_pair, depth_multiplier = as_count, activation = as_object, use_bias = as_flag,
    depthwise_initializer = as_object, pointwise_initializer = as_object, bias_initializer = as_object,
    depthwise_regularizer = as_object, pointwise_regularizer = as_object, bias_regularizer = as_object,
    activity_regularizer = as_object, depthwise_constraint = as_object, pointwise_constraint = as_object,
    bias_constraint = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.SeparableConv2D", args))
}

#' Plain recurrent network over a sequence: the output of a step is the state of the next
#'
#' @description \deqn{h_t = g(x_t\,K + h_{t-1}\,R + b)}
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output and of the state.
#' @param activation Function \eqn{g}.
#' @param use_bias Whether a bias is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, units]`.
#' @param recurrent_initializer Start value of the recurrent kernel, shape `[units, units]`.
#' @param bias_initializer Start value of the bias, shape `[units]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param recurrent_regularizer Penalty on the recurrent kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param activity_regularizer Penalty on the output.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param recurrent_constraint Applied to the recurrent kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param dropout Fraction of the inputs that is dropped in training, the same at all steps.
#' @param recurrent_dropout Fraction of the hidden state that is dropped in training, the same at all steps.
#' @param return_sequences Whether the outputs of all steps are returned, not only the last one.
#' @param return_state Whether the last state is returned too.
#' @param go_backwards Whether the sequence is read from its end; the outputs are then in that order.
#' @param stateful Whether the states of one batch are the first states of the next.
#' @param unroll Whether the steps are written out instead of looped over; faster only for very short sequences.
#' @param seed Whole number that makes dropout reproducible; as in Keras, configs do not hold it.
#' @param zero_output_for_mask Whether outputs at masked steps are zero instead of repeated.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, features]`.
#' @section Output shape:
#' `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the
#' state.
#' @section Source:
#' Elman (1990).
#' @family layers
#' @export
layer_simple_rnn <- function(
    object, units, activation = "tanh", use_bias = TRUE, kernel_initializer = "glorot_uniform",
    recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL,
    recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0,
    recurrent_dropout = 0, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE,
    stateful = FALSE, unroll = FALSE, seed = NULL, zero_output_for_mask = FALSE, ..., trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, use_bias = as_flag, kernel_initializer = as_object,
    recurrent_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    recurrent_regularizer = as_object, bias_regularizer = as_object, activity_regularizer = as_object,
    kernel_constraint = as_object, recurrent_constraint = as_object, bias_constraint = as_object,
    dropout = as_number, recurrent_dropout = as_number, return_sequences = as_flag, return_state = as_flag,
    go_backwards = as_flag, stateful = as_flag, unroll = as_flag, seed = as_seed,
    zero_output_for_mask = as_flag, trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text,
    .dots = list(...))
  compose(object, construct("layers.SimpleRNN", args))
}

#' One step of a plain recurrent network, for use in `RNN`
#'
#' @description \deqn{h' = g(x\,K + h\,R + b)}
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param units Size of the output and of the state.
#' @param activation Function \eqn{g}.
#' @param use_bias Whether a bias is added.
#' @param kernel_initializer Start value of the kernel, shape `[features, units]`.
#' @param recurrent_initializer Start value of the recurrent kernel, shape `[units, units]`.
#' @param bias_initializer Start value of the bias, shape `[units]`.
#' @param kernel_regularizer Penalty on the kernel.
#' @param recurrent_regularizer Penalty on the recurrent kernel.
#' @param bias_regularizer Penalty on the bias.
#' @param kernel_constraint Applied to the kernel after each update.
#' @param recurrent_constraint Applied to the recurrent kernel after each update.
#' @param bias_constraint Applied to the bias after each update.
#' @param dropout Fraction of the inputs that is dropped in training.
#' @param recurrent_dropout Fraction of the hidden state that is dropped in training.
#' @param seed Whole number that makes dropout reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, features]`.
#' @section Output shape:
#' `[batch, units]`, and the new state, in a list if `states` is one.
#' @section Source:
#' Elman (1990).
#' @family layers
#' @export
layer_simple_rnn_cell <- function(
    object, units, activation = "tanh", use_bias = TRUE, kernel_initializer = "glorot_uniform",
    recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL,
    recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL,
    recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0, recurrent_dropout = 0, seed = NULL, ...,
    activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    units = as_count, activation = as_object, use_bias = as_flag, kernel_initializer = as_object,
    recurrent_initializer = as_object, bias_initializer = as_object, kernel_regularizer = as_object,
    recurrent_regularizer = as_object, bias_regularizer = as_object, kernel_constraint = as_object,
    recurrent_constraint = as_object, bias_constraint = as_object, dropout = as_number,
    recurrent_dropout = as_number, seed = as_seed, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.SimpleRNNCell", args))
}

#' Positive values that sum to 1 along an axis: e^x_i / sum_j e^x_j
#'
#' @description Positive values that sum to 1 along an axis: \eqn{e^{x_i} / \sum_j e^{x_j}}.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param axis The axis, or several, that sum to 1. Counted from 1; negative numbers count from the end.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same.
#' @family layers
#' @export
layer_activation_softmax <- function(
    object, axis = -1L, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    axis = as_axes, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.Softmax", args))
}

#' During training whole channels of a sequence are set to 0, and the rest is scaled by 1 / (1 - rate)
#'
#' @description Neighbouring entries of a channel are alike, so dropping single ones would hide little.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param rate Fraction of the channels that are dropped, from 0 to 1.
#' @param seed Whole number that makes the choice reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`.
#' @section Output shape:
#' the same.
#' @section Source:
#' Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
#' @family layers
#' @export
layer_spatial_dropout_1d <- function(
    object, rate, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    rate = as_number, seed = as_seed, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.SpatialDropout1D", args))
}

#' During training whole channels of an image are set to 0, and the rest is scaled by 1 / (1 - rate)
#'
#' @description Neighbouring entries of a channel are alike, so dropping single ones would hide little.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param rate Fraction of the channels that are dropped, from 0 to 1.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param seed Whole number that makes the choice reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same.
#' @section Source:
#' Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
#' @family layers
#' @export
layer_spatial_dropout_2d <- function(
    object, rate, data_format = NULL, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    rate = as_number, data_format = as_choice, seed = as_seed, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.SpatialDropout2D", args))
}

#' During training whole channels of a volume are set to 0, and the rest is scaled by 1 / (1 - rate)
#'
#' @description Neighbouring entries of a channel are alike, so dropping single ones would hide little.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param rate Fraction of the channels that are dropped, from 0 to 1.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param seed Whole number that makes the choice reproducible.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same.
#' @section Source:
#' Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
#' @family layers
#' @export
layer_spatial_dropout_3d <- function(
    object, rate, data_format = NULL, seed = NULL, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    rate = as_number, data_format = as_choice, seed = as_seed, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.SpatialDropout3D", args))
}

#' Cells in a row, for use in `RNN`
#'
#' @description The states are a list with the states of each cell.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param cells List of cells.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @family layers
#' @export
layer_stacked_rnn_cells <- function(
    object, cells, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    cells = as_list, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.StackedRNNCells", args))
}

#' The first input minus the second, entry by entry
#'
#' @description The first input minus the second, entry by entry.
#' @param inputs A tensor, or a list of tensors. Missing: the layer itself is returned.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... More tensors to merge; arguments of every layer by name.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' a list of two tensors whose sizes are equal or 1.
#' @section Output shape:
#' the common shape.
#' @section Raises:
#' `ArgumentError` unless there are two inputs.
#' @family layers
#' @export
layer_subtract <- function(
    inputs, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  inputs <- merge_inputs(inputs, ...)
  args <- supplied(
    activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype, autocast = as_flag,
    name = as_text)
  compose(inputs$tensors, construct("layers.Subtract", c(args, inputs$named)))
}

#' Apply a layer, with the same weights, to every step of a sequence by itself
#'
#' @description Apply a layer, with the same weights, to every step of a sequence by itself.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param layer The layer, for inputs without the axis of time.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, time, ...]`.
#' @section Output shape:
#' `[batch, time, ...]`, what the layer gives for each step.
#' @section Raises:
#' `ShapeError` if the input has fewer than 3 axes, or the mask does not fit it.
#' @family layers
#' @export
layer_time_distributed <- function(
    object, layer, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    layer = as_object, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.TimeDistributed", args))
}

#' Divide every example by its Euclidean length over some axes
#'
#' @description Divide every example by its Euclidean length over some axes.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param axis The axis, or several, over which the length is taken. Counted from 1; negative numbers count from the end.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' any.
#' @section Output shape:
#' the same. Zeros stay zeros.
#' @family layers
#' @export
layer_unit_normalization <- function(
    object, axis = -1L, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    axis = as_axes, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.UnitNormalization", args))
}

#' A sequence with every entry several times
#'
#' @description A sequence with every entry several times.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param size How often each step stands in the result.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`.
#' @section Output shape:
#' the same with `size` times as many steps.
#' @family layers
#' @export
layer_upsampling_1d <- function(
    object, size = 2L, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL, autocast = TRUE,
    name = NULL) {
  args <- supplied(
    size = as_count, activity_regularizer = as_object, trainable = as_flag, dtype = as_dtype,
    autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.UpSampling1D", args))
}

#' An image with every entry several times, or with values between the entries
#'
#' @description An image with every entry several times, or with values between the entries.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param size How often each row and each column stands in the result; one number for both.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param interpolation `"nearest"` repeats the entries; `"bilinear"`, `"bicubic"`, `"lanczos3"` and `"lanczos5"` compute values
#' between them. One of `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"`, `"lanczos5"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with `size` times as many rows and columns.
#' @family layers
#' @export
layer_upsampling_2d <- function(
    object, size = c(2L, 2L), data_format = NULL, interpolation = "nearest", ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    size = as_pair, data_format = as_choice, interpolation = as_choice, activity_regularizer = as_object,
    trainable = as_flag, dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.UpSampling2D", args))
}

#' A volume with every entry several times
#'
#' @description A volume with every entry several times.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param size How often each entry stands in the result along each axis; one number for all.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with `size` times as many entries along each axis.
#' @family layers
#' @export
layer_upsampling_3d <- function(
    object, size = c(2L, 2L, 2L), data_format = NULL, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    size = as_pair, data_format = as_choice, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.UpSampling3D", args))
}

#' Zeros around a sequence
#'
#' @description Zeros around a sequence.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param padding Number of zeros at each end, or before and after.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
#' @section Output shape:
#' the same with more steps.
#' @family layers
#' @export
layer_zero_padding_1d <- function(
    object, padding = 1L, data_format = NULL, ..., activity_regularizer = NULL, trainable = TRUE, dtype = NULL,
    autocast = TRUE, name = NULL) {
  args <- supplied(
    padding = as_whole, data_format = as_choice, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.ZeroPadding1D", args))
}

#' Zeros around an image
#'
#' @description Zeros around an image.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param padding Zeros on every side; or above and below, left and right: `(rows, columns)`; or `((top, bottom), (left,
#' right))`.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
#' @section Output shape:
#' the same with more rows and columns.
#' @family layers
#' @export
layer_zero_padding_2d <- function(
    object, padding = c(1L, 1L), data_format = NULL, ..., activity_regularizer = NULL, trainable = TRUE,
    dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    padding = as_whole, data_format = as_choice, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.ZeroPadding2D", args))
}

#' Zeros around a volume
#'
#' @description Zeros around a volume.
#' @param object What to do with the layer. Missing: return it. A sequential model: add it there. A tensor or a list of
#' tensors: call it and return its output.
#' @param padding Zeros on every side; or one number for each axis; or a pair for each axis, before and after.
#' @param data_format `"channels_last"` or `"channels_first"`; the global setting if NULL. One of `"channels_last"`,
#' `"channels_first"`.
#' @param activity_regularizer Penalty on the outputs, added to the losses.
#' @param trainable Whether training changes its weights.
#' @param dtype Dtype or DTypePolicy of its weights and computation.
#' @param autocast Whether float inputs are converted to the compute dtype.
#' @param name Name, unique in a model; made from the class name if NULL.
#' @param ... Further arguments of every layer, by name, such as `input_shape`.
#' @returns The layer, the sequential model to which it was added, or its output; see `object`.
#' @section Input shape:
#' `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
#' @section Output shape:
#' the same with more depth, rows and columns.
#' @family layers
#' @export
layer_zero_padding_3d <- function(
    object, padding = c(c(1L, 1L), c(1L, 1L), c(1L, 1L)), data_format = NULL, ..., activity_regularizer = NULL,
    trainable = TRUE, dtype = NULL, autocast = TRUE, name = NULL) {
  args <- supplied(
    padding = as_whole, data_format = as_choice, activity_regularizer = as_object, trainable = as_flag,
    dtype = as_dtype, autocast = as_flag, name = as_text, .dots = list(...))
  compose(object, construct("layers.ZeroPadding3D", args))
}
