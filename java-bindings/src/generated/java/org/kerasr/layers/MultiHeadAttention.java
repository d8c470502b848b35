// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Every query looks at all places and takes the mean of their values, weighted by how well their keys match it.
 *
 * <p>$$ \text{head}_i = \text{softmax}(Q_i K_i^T / \sqrt{d})\,V_i $$ where $Q_i$, $K_i$ and $V_i$ are dense
 * projections of <code>query</code>, <code>key</code> and <code>value</code>; the heads, side by side, go
 * through a last dense projection. Self-attention is a call with the same tensor as query and value.
 *
 * <p>Call arguments: <code>query</code>, <code>value</code>, and <code>key</code> (the values if None);
 * <code>attention_mask</code>, boolean <code>[batch, queries, places]</code>, True where a query may look;
 * <code>return_attention_scores</code>, whether the weights are returned too; <code>use_causal_mask</code>,
 * whether a query sees only places that are not after its own; <code>query_mask</code>, <code>value_mask</code>,
 * <code>key_mask</code>, which travel with the tensors.
 *
 * <p>Input shape: query <code>[batch, queries, features]</code>, value and key <code>[batch, places,
 * features]</code>; more axes are allowed.
 *
 * <p>Output shape: <code>[batch, queries, features]</code>, and the weights <code>[batch, heads, queries,
 * places]</code> if asked for.
 *
 * <p>Source: Vaswani et al. (2017), Attention is all you need.
 */
public final class MultiHeadAttention extends Layer {
  private MultiHeadAttention(Fields fields) {
    super("keras.layers", "MultiHeadAttention", fields, true);
  }

  /**
   * MultiHeadAttention with the required arguments.
   *
   * @param numHeads How many heads there are.
   * @param keyDim Size $d$ of each head's queries and keys.
   */
  public static MultiHeadAttention of(int numHeads, int keyDim) {
    return new MultiHeadAttention(Fields.NONE.with("num_heads", numHeads).with("key_dim", keyDim));
  }

  /** How many heads there are. */
  public static NeedsKeyDim numHeads(int numHeads) {
    return new NeedsKeyDim(Fields.NONE.with("num_heads", numHeads));
  }

  /** MultiHeadAttention whose <code>key_dim</code> is still to be given. */
  public static final class NeedsKeyDim {
    private final Fields fields;

    private NeedsKeyDim(Fields fields) {
      this.fields = fields;
    }

    /** Size $d$ of each head's queries and keys. */
    public MultiHeadAttention keyDim(int keyDim) {
      return new MultiHeadAttention(fields.with("key_dim", keyDim));
    }
  }

  /** Size of each head's values; <code>key_dim</code> if None. */
  public MultiHeadAttention valueDim(int valueDim) {
    return new MultiHeadAttention(fields().with("value_dim", valueDim));
  }

  /**
   * Fraction of the weights of places that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public MultiHeadAttention dropout(double dropout) {
    return new MultiHeadAttention(fields().with("dropout", dropout));
  }

  /**
   * Whether the projections add a bias.
   *
   * <p>By default true.
   */
  public MultiHeadAttention useBias(boolean useBias) {
    return new MultiHeadAttention(fields().with("use_bias", useBias));
  }

  /** Last axes of the outputs; the last axis of <code>query</code> if None. */
  public MultiHeadAttention outputShape(int... outputShape) {
    return new MultiHeadAttention(fields().with("output_shape", outputShape));
  }

  /** The axes that are attended; all but the batch and the features if None. */
  public MultiHeadAttention attentionAxes(int attentionAxes) {
    return new MultiHeadAttention(fields().with("attention_axes", attentionAxes));
  }

  /** The axes that are attended; all but the batch and the features if None. */
  public MultiHeadAttention attentionAxes(int... attentionAxes) {
    return new MultiHeadAttention(fields().with("attention_axes", attentionAxes));
  }

  /** If given, a query sees only the places less than this far away. */
  public MultiHeadAttention slidingWindow(int slidingWindow) {
    return new MultiHeadAttention(fields().with("sliding_window", slidingWindow));
  }

  /** Whether the fused kernel of the GPU must be used; where it can be if None. */
  public MultiHeadAttention flashAttention(boolean flashAttention) {
    return new MultiHeadAttention(fields().with("flash_attention", flashAttention));
  }

  /**
   * Start value of the projections' kernels.
   *
   * <p>By default "glorot_uniform".
   */
  public MultiHeadAttention kernelInitializer(String kernelInitializer) {
    return new MultiHeadAttention(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the projections' kernels.
   *
   * <p>By default "glorot_uniform".
   */
  public MultiHeadAttention kernelInitializer(Initializer kernelInitializer) {
    return new MultiHeadAttention(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of their biases.
   *
   * <p>By default "zeros".
   */
  public MultiHeadAttention biasInitializer(String biasInitializer) {
    return new MultiHeadAttention(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of their biases.
   *
   * <p>By default "zeros".
   */
  public MultiHeadAttention biasInitializer(Initializer biasInitializer) {
    return new MultiHeadAttention(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on their kernels. */
  public MultiHeadAttention kernelRegularizer(String kernelRegularizer) {
    return new MultiHeadAttention(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on their kernels. */
  public MultiHeadAttention kernelRegularizer(Regularizer kernelRegularizer) {
    return new MultiHeadAttention(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on their biases. */
  public MultiHeadAttention biasRegularizer(String biasRegularizer) {
    return new MultiHeadAttention(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on their biases. */
  public MultiHeadAttention biasRegularizer(Regularizer biasRegularizer) {
    return new MultiHeadAttention(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the outputs of the projections. */
  public MultiHeadAttention activityRegularizer(String activityRegularizer) {
    return new MultiHeadAttention(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs of the projections. */
  public MultiHeadAttention activityRegularizer(Regularizer activityRegularizer) {
    return new MultiHeadAttention(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to their kernels after each update. */
  public MultiHeadAttention kernelConstraint(String kernelConstraint) {
    return new MultiHeadAttention(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to their kernels after each update. */
  public MultiHeadAttention kernelConstraint(Constraint kernelConstraint) {
    return new MultiHeadAttention(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to their biases after each update. */
  public MultiHeadAttention biasConstraint(String biasConstraint) {
    return new MultiHeadAttention(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to their biases after each update. */
  public MultiHeadAttention biasConstraint(Constraint biasConstraint) {
    return new MultiHeadAttention(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether the heads' outputs are multiplied by a sigmoid projection of the query.
   *
   * <p>By default false.
   */
  public MultiHeadAttention useGate(boolean useGate) {
    return new MultiHeadAttention(fields().with("use_gate", useGate));
  }

  /** Whole number that makes dropout reproducible. */
  public MultiHeadAttention seed(long seed) {
    return new MultiHeadAttention(fields().with("seed", seed));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public MultiHeadAttention trainable(boolean trainable) {
    return new MultiHeadAttention(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public MultiHeadAttention dtype(String dtype) {
    return new MultiHeadAttention(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public MultiHeadAttention autocast(boolean autocast) {
    return new MultiHeadAttention(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public MultiHeadAttention name(String name) {
    return new MultiHeadAttention(fields().with("name", name));
  }
}
