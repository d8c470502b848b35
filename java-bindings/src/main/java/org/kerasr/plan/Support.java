package org.kerasr.plan;

import java.util.List;
import java.util.stream.Collectors;

/** Whether a model can run without Python, and if not, which parts are in the way and why. */
public record Support(List<Part> unsupported) {

  /** A part that cannot run. */
  public record Part(String layer, String className, String reason) {
    @Override
    public String toString() {
      return "layer '" + layer + "' (" + className + "): " + reason;
    }
  }

  /** Copies the list. */
  public Support {
    unsupported = List.copyOf(unsupported);
  }

  /** Whether nothing is in the way. */
  public boolean ok() {
    return unsupported.isEmpty();
  }

  /** "runs without Python", or the parts in the way. */
  @Override
  public String toString() {
    return ok() ? "runs without Python" : unsupported.stream().map(Part::toString).collect(Collectors.joining("; "));
  }
}
