package org.kerasr.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kerasr.Data;
import org.kerasr.WorkerException;
import org.kerasr.document.Json;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/** What the worker answered: a JSON value whose arrays lie in the payload. */
public record Answer(Json value, byte[] payload) {

  /** The answer as a text. */
  public String text() {
    if (value instanceof Json.Str s) {
      return s.value();
    }
    throw unexpected("text");
  }

  /** The answer as numbers by name; NaN and infinities arrive as text. */
  public Map<String, Double> numbers() {
    return numbers(object());
  }

  /** The answer as an object. */
  public Json.Obj object() {
    if (value instanceof Json.Obj object) {
      return object;
    }
    throw unexpected("an object");
  }

  /** The numbers of an object. */
  public static Map<String, Double> numbers(Json.Obj object) {
    final Map<String, Double> out = new LinkedHashMap<>();
    object.members().forEach((key, item) -> out.put(key, number(item)));
    return out;
  }

  /** A number, or the text that stands for NaN or an infinity. */
  public static double number(Json value) {
    if (value instanceof Json.Num n) {
      return n.asDouble();
    }
    if (value instanceof Json.Str s) {
      return switch (s.value()) {
        case "NaN" -> Double.NaN;
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> throw new WorkerException("the worker sent \"" + s.value() + "\" where a number is due");
      };
    }
    throw new WorkerException("the worker sent " + value.kind() + " where a number is due");
  }

  /** The answer as one array, a list of arrays, or arrays by name. */
  public Data data() {
    if (isArray(value)) {
      return Data.of(array(value));
    }
    if (value instanceof Json.Arr list) {
      return Data.of(list.items().stream().map(this::array).toList());
    }
    final Map<String, NdArray> named = new LinkedHashMap<>();
    object().members().forEach((key, item) -> named.put(key, array(item)));
    return Data.of(named);
  }

  private static boolean isArray(Json value) {
    return value instanceof Json.Obj object && object.get("__array__").isPresent();
  }

  private NdArray array(Json value) {
    if (value instanceof Json.Obj wrapper && wrapper.get("__array__").orElse(Json.NULL) instanceof Json.Obj spec
        && spec.get("dtype").orElse(Json.NULL) instanceof Json.Str dtype
        && spec.get("shape").orElse(Json.NULL) instanceof Json.Arr dims
        && spec.get("offset").orElse(Json.NULL) instanceof Json.Num offset) {
      final DType type = DType.of(dtype.value());
      final int[] shape = dims.items().stream().mapToInt(d -> (int) number(d)).toArray();
      final long bytes = Arrays.stream(shape).asLongStream().reduce(type.bytes(), Math::multiplyExact);
      final long from = offset.asLong().orElse(-1L);
      if (from >= 0 && from + bytes <= payload.length) {
        return NdArray.ofBytes(type, Arrays.copyOfRange(payload, (int) from, (int) (from + bytes)), shape);
      }
    }
    throw new WorkerException("the worker sent " + value.text() + " where an array is due");
  }

  private WorkerException unexpected(String what) {
    return new WorkerException("the worker sent " + value.kind() + " where " + what + " is due");
  }
}
