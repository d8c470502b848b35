package org.kerasr;

import java.util.Map;

/**
 * How far training is.
 *
 * @param epoch counted from 0
 * @param epochs how many are planned
 * @param step steps done in this epoch
 * @param steps steps of an epoch; 0 where unknown
 * @param logs loss and metrics by name
 */
public record TrainingEvent(int epoch, int epochs, int step, int steps, Map<String, Double> logs) {}
