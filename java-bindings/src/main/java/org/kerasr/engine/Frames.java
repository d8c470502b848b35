package org.kerasr.engine;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.ConfiguredObject;
import org.kerasr.Data;
import org.kerasr.DocumentException;
import org.kerasr.WorkerException;
import org.kerasr.document.Json;
import org.kerasr.weights.NdArray;

/** Frames on a byte stream (schemas/frames.md): a JSON header and the raw bytes of its arrays. */
final class Frames {
  static final long MAX_HEADER = 64L << 20;
  static final long MAX_PAYLOAD = 16L << 30;

  private Frames() {}

  /** Writes a message. Values may be JSON, texts, numbers, truth values, arrays, handles, configs, lists and maps of them. */
  static void write(OutputStream out, Map<String, ?> message) throws IOException {
    final List<NdArray> arrays = new ArrayList<>();
    final Json header = json(message, arrays, new long[1]);
    final byte[] text = header.text().getBytes(StandardCharsets.UTF_8);
    final long payload = arrays.stream().mapToLong(Frames::bytes).sum();
    if (text.length > MAX_HEADER || payload > MAX_PAYLOAD) {
      throw new WorkerException("a request of " + text.length + " + " + payload + " bytes is over the limits of "
          + MAX_HEADER + " + " + MAX_PAYLOAD);
    }
    out.write(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putInt(text.length).putLong(payload).array());
    out.write(text);
    for (final NdArray array : arrays) {
      out.write(array.bytes());
    }
    out.flush();
  }

  private static long bytes(NdArray array) {
    return (long) array.size() * array.dtype().bytes();
  }

  private static Json json(Object value, List<NdArray> arrays, long[] offset) {
    if (value instanceof Json json) {
      return json;
    } else if (value instanceof String s) {
      return Json.of(s);
    } else if (value instanceof Boolean b) {
      return Json.of(b);
    } else if (value instanceof Integer || value instanceof Long) {
      return Json.of(((Number) value).longValue());
    } else if (value instanceof Number n) {
      return Double.isFinite(n.doubleValue()) ? Json.of(n.doubleValue()) : Json.of(Double.toString(n.doubleValue()));
    } else if (value instanceof Handle handle) {
      return Json.EMPTY.with("__object__", Json.of(handle.id()));
    } else if (value instanceof NdArray array) {
      return array(array, arrays, offset);
    } else if (value instanceof ConfiguredObject object) {
      return object.config().json();
    } else if (value instanceof Data data) {
      return json(content(data), arrays, offset);
    } else if (value instanceof List<?> list) {
      return Json.of(list.stream().map(item -> json(item, arrays, offset)).toList());
    } else if (value instanceof Map<?, ?> map) {
      final Map<String, Json> members = new LinkedHashMap<>();
      map.forEach((key, item) -> members.put(String.valueOf(key), json(item, arrays, offset)));
      return new Json.Obj(members);
    }
    throw new IllegalArgumentException("cannot be sent to the worker: " + value.getClass().getName());
  }

  private static Object content(Data data) {
    if (data instanceof Data.One one) {
      return one.value();
    }
    return data instanceof Data.Many many ? many.values() : ((Data.Named) data).values();
  }

  private static Json array(NdArray array, List<NdArray> arrays, long[] offset) {
    final Json spec = Json.EMPTY.with("dtype", Json.of(array.dtype().toString()))
        .with("shape", Json.of(array.shape())).with("offset", Json.of(offset[0]));
    arrays.add(array);
    offset[0] += bytes(array);
    return Json.EMPTY.with("__array__", spec);
  }

  /** Reads a message. */
  static Answer read(InputStream in) throws IOException {
    final DataInputStream data = new DataInputStream(in);
    final byte[] head = new byte[12];
    data.readFully(head);
    final ByteBuffer sizes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    final long header = Integer.toUnsignedLong(sizes.getInt());
    final long payload = sizes.getLong();
    if (header > MAX_HEADER || payload < 0 || payload > Integer.MAX_VALUE - 16) {
      throw new WorkerException("the worker's answer is not a frame, or is over the limits: " + header + " + " + payload
          + " bytes");
    }
    final byte[] text = exactly(data, (int) header);
    final byte[] arrays = exactly(data, (int) payload);
    try {
      return new Answer(Json.parse(new String(text, StandardCharsets.UTF_8)), arrays);
    } catch (DocumentException e) {
      throw new WorkerException("the header of the worker's answer is not JSON: " + e.getMessage(), e);
    }
  }

  private static byte[] exactly(DataInputStream in, int size) throws IOException {
    final byte[] out = in.readNBytes(size);
    if (out.length < size) {
      throw new EOFException("the stream ended inside a frame");
    }
    return out;
  }
}
