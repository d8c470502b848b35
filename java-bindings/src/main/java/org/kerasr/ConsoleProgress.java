package org.kerasr;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Progress on a console in the form of Keras: a bar with the epoch's numbers, or (2) a plain line. */
final class ConsoleProgress implements TrainingListener {
  private static final int WIDTH = 20;

  private final PrintStream out;
  private final int verbose;
  private long started = System.nanoTime();

  ConsoleProgress(PrintStream out, int verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  @Override
  public Signal onTrainBegin(TrainingEvent event) {
    started = System.nanoTime();
    return Signal.CONTINUE;
  }

  @Override
  public Signal onEpochEnd(TrainingEvent event) {
    final double seconds = (System.nanoTime() - started) / 1e9;
    started = System.nanoTime();
    final int steps = Math.max(event.steps(), event.step());
    final String count = steps > 0 ? steps + "/" + steps + " " : "";
    final String pace = steps > 0 ? pace(seconds / steps) : "";
    out.println("Epoch " + (event.epoch() + 1) + "/" + event.epochs());
    out.println(verbose == 1
        ? count + "━".repeat(WIDTH) + " " + Math.round(seconds) + "s" + (pace.isEmpty() ? "" : " " + pace) + numbers(event.logs())
        : count + "- " + Math.round(seconds) + "s" + (pace.isEmpty() ? "" : " - " + pace) + numbers(event.logs()));
    return Signal.CONTINUE;
  }

  private static String pace(double secondsPerStep) {
    if (secondsPerStep >= 1) {
      return Math.round(secondsPerStep) + "s/step";
    }
    return secondsPerStep >= 1e-3 ? Math.round(secondsPerStep * 1e3) + "ms/step" : Math.round(secondsPerStep * 1e6) + "us/step";
  }

  private static String numbers(Map<String, Double> logs) {
    final StringBuilder text = new StringBuilder();
    logs.forEach((name, value) -> text.append(" - ").append(name).append(": ")
        .append(String.format(Locale.ROOT, Math.abs(value) > 1e-3 || value == 0 ? "%.4f" : "%.4e", value)));
    return text.toString();
  }
}
