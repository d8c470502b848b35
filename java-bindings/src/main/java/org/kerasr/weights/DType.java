package org.kerasr.weights;

import java.util.Arrays;
import org.kerasr.KerasrException;

/** Number types of arrays, with the names that Keras and the worker's frames use. */
public enum DType {
  FLOAT32("float32", 4),
  FLOAT64("float64", 8),
  FLOAT16("float16", 2),
  INT8("int8", 1),
  INT16("int16", 2),
  INT32("int32", 4),
  INT64("int64", 8),
  UINT8("uint8", 1),
  UINT16("uint16", 2),
  UINT32("uint32", 4),
  UINT64("uint64", 8),
  BOOL("bool", 1);

  private final String text;
  private final int bytes;

  DType(String text, int bytes) {
    this.text = text;
    this.bytes = bytes;
  }

  /** The type with the given name, such as {@code float32}. */
  public static DType of(String name) {
    return Arrays.stream(values()).filter(type -> type.text.equals(name)).findFirst()
        .orElseThrow(() -> new KerasrException("unknown dtype `" + name + "`; expected one of " + Arrays.toString(values())));
  }

  /** Bytes of one number. */
  public int bytes() {
    return bytes;
  }

  /** The name, such as {@code float32}. */
  @Override
  public String toString() {
    return text;
  }
}
