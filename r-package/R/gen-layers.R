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
#' @param kernel_initializer Start value of the kernel, shape `[height, width, channels / groups, filters]`.
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
#' @param use_cudnn Accepted for compatibility; there is one implementation.
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
#' @param pool_size Height and width of the window; one number for both.
#' @param strides How far the window moves; `pool_size` if NULL, so that windows do not overlap.
#' @param padding `"valid"` for windows inside the image only, or `"same"` for windows that reach beyond it. One of `"valid"`,
#' `"same"`.
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
