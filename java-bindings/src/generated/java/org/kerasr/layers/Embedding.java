// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * A vector for every whole number from 0 to <code>input_dim - 1</code>, looked up and trained.
 *
 * <p>Input shape: any, of whole numbers.
 *
 * <p>Output shape: the same with one more axis, <code>output_dim</code>. Indices outside the table give NaN.
 */
public final class Embedding extends Layer {
  private Embedding(Fields fields) {
    super("keras.layers", "Embedding", fields);
  }

  /**
   * Embedding with the required arguments.
   *
   * @param inputDim How many numbers there are: the largest index plus 1.
   * @param outputDim Size of the vectors.
   */
  public static Embedding of(int inputDim, int outputDim) {
    return new Embedding(Fields.NONE.with("input_dim", inputDim).with("output_dim", outputDim));
  }

  /** How many numbers there are: the largest index plus 1. */
  public static NeedsOutputDim inputDim(int inputDim) {
    return new NeedsOutputDim(Fields.NONE.with("input_dim", inputDim));
  }

  /** Embedding whose <code>output_dim</code> is still to be given. */
  public static final class NeedsOutputDim {
    private final Fields fields;

    private NeedsOutputDim(Fields fields) {
      this.fields = fields;
    }

    /** Size of the vectors. */
    public Embedding outputDim(int outputDim) {
      return new Embedding(fields.with("output_dim", outputDim));
    }
  }

  /**
   * Start value of the table, shape <code>[input_dim, output_dim]</code>.
   *
   * <p>By default "uniform".
   */
  public Embedding embeddingsInitializer(String embeddingsInitializer) {
    return new Embedding(fields().with("embeddings_initializer", embeddingsInitializer));
  }

  /**
   * Start value of the table, shape <code>[input_dim, output_dim]</code>.
   *
   * <p>By default "uniform".
   */
  public Embedding embeddingsInitializer(Initializer embeddingsInitializer) {
    return new Embedding(fields().with("embeddings_initializer", embeddingsInitializer));
  }

  /** Penalty on the table. */
  public Embedding embeddingsRegularizer(String embeddingsRegularizer) {
    return new Embedding(fields().with("embeddings_regularizer", embeddingsRegularizer));
  }

  /** Penalty on the table. */
  public Embedding embeddingsRegularizer(Regularizer embeddingsRegularizer) {
    return new Embedding(fields().with("embeddings_regularizer", embeddingsRegularizer));
  }

  /** Applied to the table after each update. */
  public Embedding embeddingsConstraint(String embeddingsConstraint) {
    return new Embedding(fields().with("embeddings_constraint", embeddingsConstraint));
  }

  /** Applied to the table after each update. */
  public Embedding embeddingsConstraint(Constraint embeddingsConstraint) {
    return new Embedding(fields().with("embeddings_constraint", embeddingsConstraint));
  }

  /**
   * Whether 0 means padding, which the following layers skip; then no word may have the index 0.
   *
   * <p>By default false.
   */
  public Embedding maskZero(boolean maskZero) {
    return new Embedding(fields().with("mask_zero", maskZero));
  }

  /** The table itself, or a list with it, as start value. */
  public Embedding weights(Object weights) {
    return new Embedding(fields().with("weights", weights));
  }

  /** If given, the table is frozen and a product of two matrices of this inner size is trained on top of it. */
  public Embedding loraRank(int loraRank) {
    return new Embedding(fields().with("lora_rank", loraRank));
  }

  /** The product is scaled by <code>lora_alpha / lora_rank</code>; the rank if None. */
  public Embedding loraAlpha(double loraAlpha) {
    return new Embedding(fields().with("lora_alpha", loraAlpha));
  }

  /** Must be None; quantised layers are not part of this release. */
  public Embedding quantizationConfig(Object quantizationConfig) {
    return new Embedding(fields().with("quantization_config", quantizationConfig));
  }

  /** Penalty on the outputs, added to the losses. */
  public Embedding activityRegularizer(String activityRegularizer) {
    return new Embedding(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Embedding activityRegularizer(Regularizer activityRegularizer) {
    return new Embedding(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Embedding trainable(boolean trainable) {
    return new Embedding(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Embedding dtype(String dtype) {
    return new Embedding(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Embedding autocast(boolean autocast) {
    return new Embedding(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Embedding name(String name) {
    return new Embedding(fields().with("name", name));
  }
}
