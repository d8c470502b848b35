package org.kerasr.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kerasr.Data;
import org.kerasr.document.Json;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/** Reads the conformance tables that all languages share (tests/conformance/README.md). */
public final class Tables {
  public static final Path ROOT = Path.of(System.getProperty("kerasr.conformance", "../tests/conformance"));

  private Tables() {}

  /** The JSON files of a folder; a folder without any is an error, so that an empty run cannot pass. */
  public static List<Path> files(String folder) {
    try (Stream<Path> all = Files.list(ROOT.resolve(folder))) {
      final List<Path> files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalStateException("no conformance tables in " + ROOT.resolve(folder));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Json.Obj read(Path file) {
    try {
      return (Json.Obj) Json.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Json.Obj> cases(Json.Obj table) {
    return ((Json.Arr) table.members().get("cases")).items().stream().map(Json.Obj.class::cast).toList();
  }

  public static String text(Json.Obj object, String key) {
    return ((Json.Str) object.members().get(key)).value();
  }

  public static double tolerance(Json.Obj object) {
    return object.get("tolerance").map(t -> ((Json.Num) t).asDouble()).orElse(1e-6);
  }

  public static boolean isArray(Json value) {
    return value instanceof Json.Obj object && object.get("dtype").isPresent() && object.get("data").isPresent();
  }

  public static NdArray array(Json value) {
    final Json.Obj object = (Json.Obj) value;
    final int[] shape = ((Json.Arr) object.members().get("shape")).items().stream()
        .mapToInt(d -> ((Json.Num) d).asLong().orElseThrow().intValue()).toArray();
    final double[] data = ((Json.Arr) object.members().get("data")).items().stream().mapToDouble(Tables::number).toArray();
    if (DType.of(text(object, "dtype")) == DType.FLOAT64) {
      return NdArray.of(data, shape);
    }
    final float[] floats = new float[data.length];
    for (int i = 0; i < data.length; i++) {
      floats[i] = (float) data[i];
    }
    return NdArray.wrap(floats, shape);
  }

  private static double number(Json value) {
    if (value instanceof Json.Bool b) {
      return b.value() ? 1 : 0;
    }
    return value instanceof Json.Str s ? Double.parseDouble(s.value()) : ((Json.Num) value).asDouble();
  }

  public static List<NdArray> arrays(Json value) {
    if (isArray(value)) {
      return List.of(array(value));
    }
    return ((Json.Arr) value).items().stream().map(Tables::array).toList();
  }

  public static Data data(Json value) {
    if (isArray(value)) {
      return Data.of(array(value));
    }
    if (value instanceof Json.Arr list) {
      final List<NdArray> arrays = new ArrayList<>();
      list.items().forEach(item -> arrays.add(array(item)));
      return Data.of(arrays);
    }
    final Map<String, NdArray> named = new LinkedHashMap<>();
    ((Json.Obj) value).members().forEach((key, item) -> named.put(key, array(item)));
    return Data.of(named);
  }
}
