// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;

/**
 * Scales the loss by a factor that doubles after many good steps and halves after one whose gradients overflow.
 *
 * <p>A step with a gradient that is not finite leaves weights and inner optimizer as they are.
 *
 * <p>Source: Micikevicius et al. (2018), section 3.2, arXiv:1710.03740.
 */
public final class LossScaleOptimizer extends Optimizer {
  private LossScaleOptimizer(Fields fields) {
    super("keras.optimizers", "LossScaleOptimizer", fields);
  }

  /**
   * LossScaleOptimizer with the required arguments.
   *
   * @param innerOptimizer The optimizer that updates the weights.
   */
  public static LossScaleOptimizer of(String innerOptimizer) {
    return new LossScaleOptimizer(Fields.NONE.with("inner_optimizer", innerOptimizer));
  }

  /** The optimizer that updates the weights. */
  public static LossScaleOptimizer innerOptimizer(String innerOptimizer) {
    return new LossScaleOptimizer(Fields.NONE.with("inner_optimizer", innerOptimizer));
  }

  /** The optimizer that updates the weights. */
  public static LossScaleOptimizer innerOptimizer(Optimizer innerOptimizer) {
    return new LossScaleOptimizer(Fields.NONE.with("inner_optimizer", innerOptimizer));
  }

  /**
   * The first factor.
   *
   * <p>By default 32768.0.
   */
  public LossScaleOptimizer initialScale(double initialScale) {
    return new LossScaleOptimizer(fields().with("initial_scale", initialScale));
  }

  /**
   * Number of good steps after which the factor doubles.
   *
   * <p>By default 2000.
   */
  public LossScaleOptimizer dynamicGrowthSteps(int dynamicGrowthSteps) {
    return new LossScaleOptimizer(fields().with("dynamic_growth_steps", dynamicGrowthSteps));
  }

  /** Its name; made from the class name if None. */
  public LossScaleOptimizer name(String name) {
    return new LossScaleOptimizer(fields().with("name", name));
  }
}
