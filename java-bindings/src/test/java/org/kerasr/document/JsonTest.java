package org.kerasr.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerasr.DocumentException;

class JsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"a\": [1, -2.50, 1e-07, true, false, null], \"b\": {\"c\": \"\\u00e9\\n\\\"\\\\\"}}",
      "12345678901234567890123", "\"\\ud83d\\ude00\"", "0.0010000000474974513"})
  void textIsWrittenAsItWasRead(String text) {
    assertEquals(text, Json.parse(text).text());
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "1e-7, 1e-07", "1.0, 1.0", "100, 100.0", "1e16, 1e+16", "123456789012345.0, 123456789012345.0",
      "0.0001, 0.0001", "0.00001, 1e-05", "-2.5e-10, -2.5e-10", "0.0625, 0.0625", "1.7976931348623157e308, 1.7976931348623157e+308",
      "5e-324, 5e-324", "2e-3, 0.002", "0.30000000000000004, 0.30000000000000004", "9007199254740993, 9007199254740992.0"})
  void numbersAreWrittenAsPythonDoes(double value, String text) {
    assertEquals(text, Json.of(value).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "{\"a\":1,}", "{a:1}", "NaN", "Infinity", "-Infinity", "01", "1.", ".5", "+1", "1 2",
      "\"\t\"", "\"\\x\"", "\"\\u12g4\"", "tru", "{\"a\":1,\"a\":2}", "1e999", "[1}", "\"open", "1e", "'a'", "- 1"})
  void whatIsNotStrictJsonIsRefused(String text) {
    assertThrows(DocumentException.class, () -> Json.parse(text));
  }

  @Test
  void depthIsLimited() {
    assertEquals("[".repeat(200) + "]".repeat(200), Json.parse("[".repeat(200) + "]".repeat(200)).text());
    final DocumentException e =
        assertThrows(DocumentException.class, () -> Json.parse("[".repeat(100_000) + "]".repeat(100_000)));
    assertTrue(e.getMessage().contains("200"), e.getMessage());
  }
}
