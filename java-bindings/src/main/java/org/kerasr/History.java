package org.kerasr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerasr.document.Json;
import org.kerasr.engine.Answer;

/**
 * The course of training.
 *
 * @param epoch the epochs, counted from 0
 * @param history for each number that was followed (loss, metrics, {@code val_…}), its value after each epoch
 */
public record History(List<Integer> epoch, Map<String, List<Double>> history) {
  /** Copies both. */
  public History {
    epoch = List.copyOf(epoch);
    history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
  }

  static History of(Json.Obj answer) {
    final Map<String, List<Double>> history = new LinkedHashMap<>();
    if (answer.get("history").orElse(Json.EMPTY) instanceof Json.Obj numbers) {
      numbers.members().forEach((name, values) -> history.put(name, numbers(values)));
    }
    return new History(numbers(answer.get("epoch").orElse(Json.of(List.of()))).stream().map(Double::intValue).toList(), history);
  }

  private static List<Double> numbers(Json values) {
    return values instanceof Json.Arr array ? array.items().stream().map(Answer::number).toList() : List.of();
  }

  /** The values of one number, such as {@code val_loss}. */
  public Optional<List<Double>> values(String name) {
    return Optional.ofNullable(history.get(name));
  }

  /** The last value of one number. */
  public Optional<Double> last(String name) {
    return values(name).filter(list -> !list.isEmpty()).map(list -> list.get(list.size() - 1));
  }
}
