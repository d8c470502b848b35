// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers.schedules;

import org.kerasr.Fields;
import org.kerasr.Schedule;

/** values[0] up to and including boundaries[0], then values[1] up to boundaries[1], …, at last values[-1]. */
public final class PiecewiseConstantDecay extends Schedule {
  private PiecewiseConstantDecay(Fields fields) {
    super("keras.optimizers.schedules", "PiecewiseConstantDecay", fields);
  }

  /**
   * PiecewiseConstantDecay with the required arguments.
   *
   * @param boundaries Steps in rising order.
   * @param values Learning rates, one more than <code>boundaries</code>.
   */
  public static PiecewiseConstantDecay of(Object boundaries, Object values) {
    return new PiecewiseConstantDecay(Fields.NONE.with("boundaries", boundaries).with("values", values));
  }

  /** Steps in rising order. */
  public static NeedsValues boundaries(Object boundaries) {
    return new NeedsValues(Fields.NONE.with("boundaries", boundaries));
  }

  /** PiecewiseConstantDecay whose <code>values</code> is still to be given. */
  public static final class NeedsValues {
    private final Fields fields;

    private NeedsValues(Fields fields) {
      this.fields = fields;
    }

    /** Learning rates, one more than <code>boundaries</code>. */
    public PiecewiseConstantDecay values(Object values) {
      return new PiecewiseConstantDecay(fields.with("values", values));
    }
  }

  /**
   * Its name.
   *
   * <p>By default "PiecewiseConstant".
   */
  public PiecewiseConstantDecay name(String name) {
    return new PiecewiseConstantDecay(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public PiecewiseConstantDecay noName() {
    return new PiecewiseConstantDecay(fields().with("name", Fields.NULL));
  }
}
