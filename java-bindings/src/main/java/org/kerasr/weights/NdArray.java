package org.kerasr.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.kerasr.ShapeException;

/** An immutable n-dimensional array in row-major order. float32 is held as {@code float[]}, other types as raw bytes. */
public final class NdArray {
  private final DType dtype;
  private final int[] shape;
  private final float[] floats;
  private final byte[] raw;

  private NdArray(DType dtype, int[] shape, float[] floats, byte[] raw) {
    this.dtype = dtype;
    this.shape = shape;
    this.floats = floats;
    this.raw = raw;
  }

  /** A float32 array; the numbers are copied. */
  public static NdArray of(float[] data, int... shape) {
    return wrap(data.clone(), shape);
  }

  /** A float32 array that takes over {@code data}: the caller must not change it afterwards. */
  public static NdArray wrap(float[] data, int... shape) {
    checkSize(data.length, shape);
    return new NdArray(DType.FLOAT32, shape.clone(), data, new byte[0]);
  }

  /** A float64 array. */
  public static NdArray of(double[] data, int... shape) {
    final ByteBuffer out = littleEndian(data.length * 8L);
    for (final double x : data) {
      out.putDouble(x);
    }
    return ofBytes(DType.FLOAT64, out.array(), shape);
  }

  /** An int32 array. */
  public static NdArray of(int[] data, int... shape) {
    final ByteBuffer out = littleEndian(data.length * 4L);
    for (final int x : data) {
      out.putInt(x);
    }
    return ofBytes(DType.INT32, out.array(), shape);
  }

  /** An int64 array. */
  public static NdArray of(long[] data, int... shape) {
    final ByteBuffer out = littleEndian(data.length * 8L);
    for (final long x : data) {
      out.putLong(x);
    }
    return ofBytes(DType.INT64, out.array(), shape);
  }

  /** A bool array. */
  public static NdArray of(boolean[] data, int... shape) {
    final byte[] out = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      out[i] = (byte) (data[i] ? 1 : 0);
    }
    return ofBytes(DType.BOOL, out, shape);
  }

  /** A float32 matrix from its rows. */
  public static NdArray of(float[][] rows) {
    final int width = rows.length == 0 ? 0 : rows[0].length;
    final float[] data = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != width) {
        throw new ShapeException("row " + i + " must have " + width + " numbers like row 0, received " + rows[i].length);
      }
      System.arraycopy(rows[i], 0, data, i * width, width);
    }
    return wrap(data, rows.length, width);
  }

  /** An array of any type from its little-endian bytes. */
  public static NdArray ofBytes(DType dtype, byte[] bytes, int... shape) {
    if (bytes.length % dtype.bytes() != 0) {
      throw new ShapeException(bytes.length + " bytes are not a whole number of " + dtype);
    }
    checkSize(bytes.length / dtype.bytes(), shape);
    if (dtype != DType.FLOAT32) {
      return new NdArray(dtype, shape.clone(), new float[0], bytes);
    }
    final float[] data = new float[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(data);
    return wrap(data, shape);
  }

  private static void checkSize(int length, int[] shape) {
    long size = 1;
    for (final int dim : shape) {
      if (dim < 0) {
        throw new ShapeException("a shape must not have negative sizes, received " + Arrays.toString(shape));
      }
      size = Math.multiplyExact(size, (long) dim);
    }
    if (size != length) {
      throw new ShapeException("shape " + Arrays.toString(shape) + " needs " + size + " numbers, received " + length);
    }
  }

  private static ByteBuffer littleEndian(long bytes) {
    return ByteBuffer.allocate(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The number type. */
  public DType dtype() {
    return dtype;
  }

  /** The sizes of the axes. */
  public int[] shape() {
    return shape.clone();
  }

  /** The number of axes. */
  public int rank() {
    return shape.length;
  }

  /** How many numbers the array holds. */
  public int size() {
    return dtype == DType.FLOAT32 ? floats.length : raw.length / dtype.bytes();
  }

  /** The {@code i}-th number in row-major order. */
  public double at(int i) {
    if (dtype == DType.FLOAT32) {
      return floats[i];
    }
    final ByteBuffer in = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    final int offset = i * dtype.bytes();
    return switch (dtype) {
      case FLOAT64 -> in.getDouble(offset);
      case FLOAT16 -> Half.toFloat(in.getShort(offset));
      case INT8 -> in.get(offset);
      case UINT8, BOOL -> in.get(offset) & 0xff;
      case INT16 -> in.getShort(offset);
      case UINT16 -> in.getShort(offset) & 0xffff;
      case INT32 -> in.getInt(offset);
      case UINT32 -> in.getInt(offset) & 0xffffffffL;
      case UINT64 -> {
        final long bits = in.getLong(offset);
        yield bits >= 0 ? bits : (bits >>> 1) * 2.0 + (bits & 1);
      }
      default -> in.getLong(offset);
    };
  }

  /** All numbers as float, row-major. */
  public float[] floats() {
    if (dtype == DType.FLOAT32) {
      return floats.clone();
    }
    final float[] out = new float[size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) at(i);
    }
    return out;
  }

  /** All numbers as double, row-major. */
  public double[] doubles() {
    final double[] out = new double[size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = at(i);
    }
    return out;
  }

  /** The little-endian bytes. */
  public byte[] bytes() {
    if (dtype != DType.FLOAT32) {
      return raw.clone();
    }
    final ByteBuffer out = littleEndian(floats.length * 4L);
    out.asFloatBuffer().put(floats);
    return out.array();
  }

  /** Rows {@code from} (inclusive) to {@code to} (exclusive) along the first axis. */
  public NdArray rows(int from, int to) {
    if (shape.length == 0 || from < 0 || to > shape[0] || from > to) {
      throw new ShapeException("rows " + from + " to " + to + " are outside shape " + Arrays.toString(shape));
    }
    final int[] part = shape.clone();
    part[0] = to - from;
    final int width = shape[0] == 0 ? 0 : size() / shape[0];
    return dtype == DType.FLOAT32
        ? wrap(Arrays.copyOfRange(floats, from * width, to * width), part)
        : ofBytes(dtype, Arrays.copyOfRange(raw, from * width * dtype.bytes(), to * width * dtype.bytes()), part);
  }

  /** The same numbers under another shape. */
  public NdArray reshape(int... newShape) {
    checkSize(size(), newShape);
    return new NdArray(dtype, newShape.clone(), floats, raw);
  }

  /** For each row of the last axis, the position of its largest number: the class that a classifier chose. */
  public int[] argmax() {
    final int width = shape.length == 0 ? 1 : shape[shape.length - 1];
    final int[] out = new int[width == 0 ? 0 : size() / width];
    for (int row = 0; row < out.length; row++) {
      for (int j = 1; j < width; j++) {
        if (at(row * width + j) > at(row * width + out[row])) {
          out[row] = j;
        }
      }
    }
    return out;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NdArray that && dtype == that.dtype && Arrays.equals(shape, that.shape)
        && Arrays.equals(floats, that.floats) && Arrays.equals(raw, that.raw);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + Arrays.hashCode(floats) + Arrays.hashCode(raw);
  }

  /** The numbers in nested brackets; for more than a thousand, the type and shape. */
  @Override
  public String toString() {
    if (size() > 1000) {
      return dtype + Arrays.toString(shape);
    }
    final StringBuilder out = new StringBuilder();
    append(out, 0, 0);
    return out.toString();
  }

  private void append(StringBuilder out, int axis, int at) {
    if (axis == shape.length) {
      final double x = at(at);
      final boolean whole = dtype != DType.FLOAT32 && dtype != DType.FLOAT64 && dtype != DType.FLOAT16;
      out.append(dtype == DType.FLOAT32 ? Float.toString(floats[at]) : whole ? Long.toString((long) x) : Double.toString(x));
      return;
    }
    int inner = 1;
    for (int i = axis + 1; i < shape.length; i++) {
      inner *= shape[i];
    }
    out.append('[');
    for (int i = 0; i < shape[axis]; i++) {
      out.append(i == 0 ? "" : ", ");
      append(out, axis + 1, at + i * inner);
    }
    out.append(']');
  }
}
