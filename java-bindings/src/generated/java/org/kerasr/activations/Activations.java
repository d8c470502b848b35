// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.activations;

/** The names of the activation functions. */
public final class Activations {
  private Activations() {}

  /** Continuously differentiable exponential linear unit: $\max(x, 0) + \min(0, \alpha (e^{x / \alpha} - 1))$. */
  public static final String CELU = "celu";

  /** Exponential linear unit: $x$ where positive, else $\alpha (e^x - 1)$. */
  public static final String ELU = "elu";

  /** The exponential function. */
  public static final String EXPONENTIAL = "exponential";

  /** Gaussian error linear unit: $x\,\Phi(x)$, with the normal distribution function $\Phi$. */
  public static final String GELU = "gelu";

  /** Gated linear unit: $a\,\sigma(b)$, where $a$ and $b$ are the two halves of x along an axis. */
  public static final String GLU = "glu";

  /** The input where its absolute value is above <code>threshold</code>, else 0. */
  public static final String HARD_SHRINK = "hard_shrink";

  /** Piecewise linear sigmoid: <code>x / 6 + 1 / 2</code> from -3 to 3, 0 below and 1 above. */
  public static final String HARD_SIGMOID = "hard_sigmoid";

  /** Piecewise silu: <code>x * hard_sigmoid(x)</code>. */
  public static final String HARD_SILU = "hard_silu";

  /** The input bounded by -1 and 1. */
  public static final String HARD_TANH = "hard_tanh";

  /** Rectified linear unit with a small slope below 0. */
  public static final String LEAKY_RELU = "leaky_relu";

  /** The input unchanged. */
  public static final String LINEAR = "linear";

  /** Logarithm of the sigmoid: $-\log(1 + e^{-x})$. */
  public static final String LOG_SIGMOID = "log_sigmoid";

  /** Logarithm of the softmax: $x_i - \log \sum_j e^{x_j}$. */
  public static final String LOG_SOFTMAX = "log_softmax";

  /** Self-regularised silu: $x \tanh(\log(1 + e^x))$. */
  public static final String MISH = "mish";

  /** Rectified linear unit. */
  public static final String RELU = "relu";

  /** Rectified linear unit bounded by 6: <code>min(max(x, 0), 6)</code>. */
  public static final String RELU6 = "relu6";

  /** Scaled exponential linear unit: $\lambda x$ where positive, else $\lambda \alpha (e^x - 1)$. */
  public static final String SELU = "selu";

  /** Logistic function $1 / (1 + e^{-x})$, from 0 to 1. */
  public static final String SIGMOID = "sigmoid";

  /** Sigmoid linear unit, also called swish: $x\,\sigma(x)$. */
  public static final String SILU = "silu";

  /** The input moved towards 0 by <code>threshold</code>; 0 where it is nearer than that. */
  public static final String SOFT_SHRINK = "soft_shrink";

  /** Positive values that sum to 1 along an axis: $e^{x_i} / \sum_j e^{x_j}$. */
  public static final String SOFTMAX = "softmax";

  /** Smooth relu: $\log(1 + e^x)$. */
  public static final String SOFTPLUS = "softplus";

  /** <code>x / (1 + |x|)</code>, from -1 to 1. */
  public static final String SOFTSIGN = "softsign";

  /** Relu with a parabola around 0: 0 up to -1, <code>(x + 1)**2 / 4</code> up to 1, then x. */
  public static final String SPARSE_PLUS = "sparse_plus";

  /** Piecewise linear sigmoid: <code>(x + 1) / 2</code> from -1 to 1, 0 below and 1 above. */
  public static final String SPARSE_SIGMOID = "sparse_sigmoid";

  /** Sparse values along an axis: what exceeds a threshold, as Keras computes it; many entries are exactly 0. */
  public static final String SPARSEMAX = "sparsemax";

  /** Smooth relu without exponentials: $(x + \sqrt{x^2 + b}) / 2$. */
  public static final String SQUAREPLUS = "squareplus";

  /** Hyperbolic tangent, from -1 to 1. */
  public static final String TANH = "tanh";

  /** <code>x - tanh(x)</code>. */
  public static final String TANH_SHRINK = "tanh_shrink";
}
