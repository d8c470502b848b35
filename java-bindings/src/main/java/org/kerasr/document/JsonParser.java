package org.kerasr.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.DocumentException;

/** Strict recursive reader of JSON (RFC 8259) with a limit on depth; duplicate keys are refused. */
final class JsonParser {
  private static final int MAX_DEPTH = 200;

  private final String text;
  private int at;

  JsonParser(String text) {
    this.text = text;
  }

  Json document() {
    final Json value = value(0);
    skipSpace();
    if (at < text.length()) {
      throw error("text after the end of the document");
    }
    return value;
  }

  private Json value(int depth) {
    if (depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH + " levels");
    }
    skipSpace();
    if (at == text.length()) {
      throw error("unexpected end");
    }
    final char c = text.charAt(at);
    switch (c) {
      case '{':
        return object(depth);
      case '[':
        return array(depth);
      case '"':
        return new Json.Str(string());
      case 't':
        return word("true", new Json.Bool(true));
      case 'f':
        return word("false", new Json.Bool(false));
      case 'n':
        return word("null", Json.NULL);
      default:
        return number();
    }
  }

  private Json object(int depth) {
    final Map<String, Json> members = new LinkedHashMap<>();
    at++;
    skipSpace();
    if (peek() == '}') {
      at++;
      return new Json.Obj(members);
    }
    while (true) {
      skipSpace();
      if (peek() != '"') {
        throw error("expected a key in quotes");
      }
      final String key = string();
      skipSpace();
      expect(':');
      if (members.containsKey(key)) {
        throw error("key \"" + key + "\" appears twice");
      }
      members.put(key, value(depth + 1));
      skipSpace();
      if (peek() == ',') {
        at++;
      } else {
        expect('}');
        return new Json.Obj(members);
      }
    }
  }

  private Json array(int depth) {
    final List<Json> items = new ArrayList<>();
    at++;
    skipSpace();
    if (peek() == ']') {
      at++;
      return new Json.Arr(items);
    }
    while (true) {
      items.add(value(depth + 1));
      skipSpace();
      if (peek() == ',') {
        at++;
      } else {
        expect(']');
        return new Json.Arr(items);
      }
    }
  }

  private String string() {
    final StringBuilder out = new StringBuilder();
    at++;
    while (true) {
      final char c = peek();
      at++;
      if (c == '"') {
        return out.toString();
      } else if (c == '\\') {
        out.append(escape());
      } else if (c < 0x20) {
        throw error("control character in a string");
      } else {
        out.append(c);
      }
    }
  }

  private char escape() {
    final char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw error("unknown escape \\" + c);
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      final int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') {
        throw error("\\u needs four hexadecimal digits");
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private Json number() {
    final int start = at;
    if (peek() == '-') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '0') {
      at++;
    } else {
      digits(start);
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits(start);
    }
    if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      digits(start);
    }
    final Json.Num number = new Json.Num(text.substring(start, at));
    if (!Double.isFinite(number.asDouble())) {
      throw error("the number " + abbreviated(number.digits()) + " is too large");
    }
    return number;
  }

  private void digits(int start) {
    final int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == from) {
      throw error("not a JSON value: " + abbreviated(text.substring(start, Math.min(text.length(), start + 20))));
    }
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw error("not a JSON value");
    }
    at += word.length();
    return value;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at == text.length()) {
      throw error("unexpected end");
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw error("expected '" + c + "', received '" + peek() + "'");
    }
    at++;
  }

  private static String abbreviated(String s) {
    return s.length() <= 20 ? s : s.substring(0, 20) + "…";
  }

  private DocumentException error(String what) {
    return new DocumentException("JSON, character " + at + ": " + what);
  }
}
