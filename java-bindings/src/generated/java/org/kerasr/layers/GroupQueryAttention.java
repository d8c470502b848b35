// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Attention of several heads in which groups of query heads share the projections of key and value.
 *
 * <p>With as many key heads as query heads it is multi-head attention, with one it is multi-query attention.
 *
 * <p>Call arguments: <code>query</code>, <code>value</code>, and <code>key</code> (the values if None);
 * <code>attention_mask</code>, boolean <code>[batch, queries, places]</code>, True where a query may look;
 * <code>return_attention_scores</code>, whether the weights are returned too; <code>use_causal_mask</code>,
 * whether a query sees only places that are not after its own; <code>query_mask</code>, <code>value_mask</code>,
 * <code>key_mask</code>, which travel with the tensors.
 *
 * <p>Input shape: query <code>[batch, queries, features]</code>, value and key <code>[batch, places,
 * features]</code>.
 *
 * <p>Output shape: <code>[batch, queries, features]</code>, and the weights <code>[batch, query heads, queries,
 * places]</code> if asked for.
 *
 * <p>Source: Ainslie et al. (2023), GQA: training generalized multi-query transformer models, arXiv:2305.13245.
 */
public final class GroupQueryAttention extends Layer {
  private GroupQueryAttention(Fields fields) {
    super("keras.layers", "GroupQueryAttention", fields, true);
  }

  /**
   * GroupQueryAttention with the required arguments.
   *
   * @param headDim Size of each head.
   * @param numQueryHeads How many heads the query has; a multiple of <code>num_key_value_heads</code>.
   * @param numKeyValueHeads How many heads key and value have.
   */
  public static GroupQueryAttention of(int headDim, int numQueryHeads, int numKeyValueHeads) {
    return new GroupQueryAttention(Fields.NONE.with("head_dim", headDim).with("num_query_heads", numQueryHeads).with("num_key_value_heads", numKeyValueHeads));
  }

  /** Size of each head. */
  public static NeedsNumQueryHeads headDim(int headDim) {
    return new NeedsNumQueryHeads(Fields.NONE.with("head_dim", headDim));
  }

  /** GroupQueryAttention whose <code>num_query_heads</code> is still to be given. */
  public static final class NeedsNumQueryHeads {
    private final Fields fields;

    private NeedsNumQueryHeads(Fields fields) {
      this.fields = fields;
    }

    /** How many heads the query has; a multiple of <code>num_key_value_heads</code>. */
    public NeedsNumKeyValueHeads numQueryHeads(int numQueryHeads) {
      return new NeedsNumKeyValueHeads(fields.with("num_query_heads", numQueryHeads));
    }
  }

  /** GroupQueryAttention whose <code>num_key_value_heads</code> is still to be given. */
  public static final class NeedsNumKeyValueHeads {
    private final Fields fields;

    private NeedsNumKeyValueHeads(Fields fields) {
      this.fields = fields;
    }

    /** How many heads key and value have. */
    public GroupQueryAttention numKeyValueHeads(int numKeyValueHeads) {
      return new GroupQueryAttention(fields.with("num_key_value_heads", numKeyValueHeads));
    }
  }

  /**
   * Fraction of the weights of places that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public GroupQueryAttention dropout(double dropout) {
    return new GroupQueryAttention(fields().with("dropout", dropout));
  }

  /**
   * Whether the projections add a bias.
   *
   * <p>By default true.
   */
  public GroupQueryAttention useBias(boolean useBias) {
    return new GroupQueryAttention(fields().with("use_bias", useBias));
  }

  /** If given, a query sees only the places less than this far away. */
  public GroupQueryAttention slidingWindow(int slidingWindow) {
    return new GroupQueryAttention(fields().with("sliding_window", slidingWindow));
  }

  /** Whether the fused kernel of the GPU must be used; where it can be if None. */
  public GroupQueryAttention flashAttention(boolean flashAttention) {
    return new GroupQueryAttention(fields().with("flash_attention", flashAttention));
  }

  /**
   * Start value of the projections' kernels.
   *
   * <p>By default "glorot_uniform".
   */
  public GroupQueryAttention kernelInitializer(String kernelInitializer) {
    return new GroupQueryAttention(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the projections' kernels.
   *
   * <p>By default "glorot_uniform".
   */
  public GroupQueryAttention kernelInitializer(Initializer kernelInitializer) {
    return new GroupQueryAttention(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of their biases.
   *
   * <p>By default "zeros".
   */
  public GroupQueryAttention biasInitializer(String biasInitializer) {
    return new GroupQueryAttention(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of their biases.
   *
   * <p>By default "zeros".
   */
  public GroupQueryAttention biasInitializer(Initializer biasInitializer) {
    return new GroupQueryAttention(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on their kernels. */
  public GroupQueryAttention kernelRegularizer(String kernelRegularizer) {
    return new GroupQueryAttention(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on their kernels. */
  public GroupQueryAttention kernelRegularizer(Regularizer kernelRegularizer) {
    return new GroupQueryAttention(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on their biases. */
  public GroupQueryAttention biasRegularizer(String biasRegularizer) {
    return new GroupQueryAttention(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on their biases. */
  public GroupQueryAttention biasRegularizer(Regularizer biasRegularizer) {
    return new GroupQueryAttention(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the outputs of the projections. */
  public GroupQueryAttention activityRegularizer(String activityRegularizer) {
    return new GroupQueryAttention(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs of the projections. */
  public GroupQueryAttention activityRegularizer(Regularizer activityRegularizer) {
    return new GroupQueryAttention(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to their kernels after each update. */
  public GroupQueryAttention kernelConstraint(String kernelConstraint) {
    return new GroupQueryAttention(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to their kernels after each update. */
  public GroupQueryAttention kernelConstraint(Constraint kernelConstraint) {
    return new GroupQueryAttention(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to their biases after each update. */
  public GroupQueryAttention biasConstraint(String biasConstraint) {
    return new GroupQueryAttention(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to their biases after each update. */
  public GroupQueryAttention biasConstraint(Constraint biasConstraint) {
    return new GroupQueryAttention(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether the heads' outputs are multiplied by a sigmoid projection of the query.
   *
   * <p>By default false.
   */
  public GroupQueryAttention useGate(boolean useGate) {
    return new GroupQueryAttention(fields().with("use_gate", useGate));
  }

  /** Whole number that makes dropout reproducible. */
  public GroupQueryAttention seed(long seed) {
    return new GroupQueryAttention(fields().with("seed", seed));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GroupQueryAttention trainable(boolean trainable) {
    return new GroupQueryAttention(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GroupQueryAttention dtype(String dtype) {
    return new GroupQueryAttention(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GroupQueryAttention autocast(boolean autocast) {
    return new GroupQueryAttention(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GroupQueryAttention name(String name) {
    return new GroupQueryAttention(fields().with("name", name));
  }
}
