package org.kerasr.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Writes JSON as Python's {@code json.dumps} does by default: {@code ", "} and {@code ": "}, ASCII only. */
final class JsonWriter {
  private JsonWriter() {}

  static String write(Json value) {
    final StringBuilder out = new StringBuilder();
    append(value, out);
    return out.toString();
  }

  private static void append(Json value, StringBuilder out) {
    if (value instanceof Json.Obj object) {
      String separator = "{";
      for (final Map.Entry<String, Json> member : object.members().entrySet()) {
        out.append(separator);
        quote(member.getKey(), out);
        out.append(": ");
        append(member.getValue(), out);
        separator = ", ";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    } else if (value instanceof Json.Arr array) {
      String separator = "[";
      for (final Json item : array.items()) {
        out.append(separator);
        append(item, out);
        separator = ", ";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (value instanceof Json.Str string) {
      quote(string.value(), out);
    } else if (value instanceof Json.Num number) {
      out.append(number.digits());
    } else if (value instanceof Json.Bool bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private static void quote(String s, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      final char c = s.charAt(i);
      final int named = "\"\\\b\f\n\r\t".indexOf(c);
      if (named >= 0) {
        out.append('\\').append("\"\\bfnrt".charAt(named));
      } else if (c < 0x20 || c > 0x7e) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** The shortest decimal that restores {@code value}, laid out like Python's {@code repr}. */
  static String digits(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    final BigDecimal exact = new BigDecimal(value);
    BigDecimal shortest = exact;
    for (int precision = 1; precision <= 17; precision++) {
      shortest = exact.round(new MathContext(precision));
      if (shortest.doubleValue() == value) {
        break;
      }
    }
    shortest = shortest.stripTrailingZeros();
    final int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      final String plain = shortest.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    final String digits = shortest.unscaledValue().abs().toString();
    final String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return (value < 0 ? "-" : "") + mantissa + (exponent < 0 ? "e-" : "e+") + String.format("%02d", Math.abs(exponent));
  }
}
