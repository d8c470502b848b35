package org.kerasr.plan;

/** Why one part of a model cannot run without Python; collected into a report, never seen by users. */
final class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unsupported(String reason) {
    super(reason, null, false, false);
  }
}
