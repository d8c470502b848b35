package org.kerasr.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable JSON value. Objects keep the order of their keys and numbers their digits, so that a document is written
 * back exactly as it was read; the text form is that of Python's {@code json.dumps}.
 */
public sealed interface Json {

  /** An object; keys in the order of the text. */
  record Obj(Map<String, Json> members) implements Json {
    /** Copies {@code members}. */
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The member named {@code key}. */
    public Optional<Json> get(String key) {
      return Optional.ofNullable(members.get(key));
    }

    /** The member named {@code key}, without those that are {@code null} in the text. */
    public Optional<Json> present(String key) {
      return get(key).filter(value -> !(value instanceof Null));
    }

    /** The same object with {@code key} set to {@code value}. */
    public Obj with(String key, Json value) {
      final Map<String, Json> copy = new LinkedHashMap<>(members);
      copy.put(key, value);
      return new Obj(copy);
    }
  }

  /** An array. */
  record Arr(List<Json> items) implements Json {
    /** Copies {@code items}. */
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A string. */
  record Str(String value) implements Json {}

  /** A number, as it stands in the text. */
  record Num(String digits) implements Json {
    /** The nearest double. */
    public double asDouble() {
      return Double.parseDouble(digits);
    }

    /** Whether the text is a whole number without fraction or exponent. */
    public boolean isWhole() {
      return digits.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    }

    /** The whole number that this is, also when written as {@code 2.0}. */
    public Optional<Long> asLong() {
      try {
        return Optional.of(new BigDecimal(digits).longValueExact());
      } catch (ArithmeticException notWhole) {
        return Optional.empty();
      }
    }
  }

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements Json {}

  /** {@code null}. */
  record Null() implements Json {}

  /** The value {@code null}. */
  Json NULL = new Null();

  /** An object without members. */
  Obj EMPTY = new Obj(Map.of());

  /** A string. */
  static Json of(String value) {
    return new Str(value);
  }

  /** A whole number. */
  static Json of(long value) {
    return new Num(Long.toString(value));
  }

  /** A number, written with the fewest digits that restore it. */
  static Json of(double value) {
    return new Num(JsonWriter.digits(value));
  }

  /** A truth value. */
  static Json of(boolean value) {
    return new Bool(value);
  }

  /** An array of values. */
  static Json of(List<? extends Json> items) {
    return new Arr(new ArrayList<>(items));
  }

  /** An array of whole numbers. */
  static Json of(int... values) {
    final List<Json> items = new ArrayList<>(values.length);
    for (final int value : values) {
      items.add(of((long) value));
    }
    return new Arr(items);
  }

  /**
   * The value of a text.
   *
   * @throws org.kerasr.DocumentException if the text is not strict JSON, is deeper than 200 levels, repeats a key, or
   *     holds NaN or an infinity
   */
  static Json parse(String text) {
    return new JsonParser(text).document();
  }

  /** The text, as Python's {@code json.dumps} writes it. */
  default String text() {
    return JsonWriter.write(this);
  }

  /** What kind of value this is, in a word for messages. */
  default String kind() {
    if (this instanceof Obj) {
      return "an object";
    } else if (this instanceof Arr) {
      return "an array";
    } else if (this instanceof Str s) {
      return "\"" + s.value() + "\"";
    }
    return text();
  }
}
