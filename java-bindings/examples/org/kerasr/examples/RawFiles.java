package org.kerasr.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kerasr.document.Json;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/** Arrays as raw little-endian files, whose shapes are in a {@code shape.json} beside them. */
final class RawFiles {
  private RawFiles() {}

  /** {@code x_train} of type float32 is the file {@code x_train.f32}. */
  static NdArray read(Path folder, String name, DType dtype) throws IOException {
    final Json.Obj shapes = (Json.Obj) Json.parse(Files.readString(folder.resolve("shape.json")));
    final Json.Arr dims = (Json.Arr) shapes.get(name).orElseThrow();
    final int[] shape = dims.items().stream().mapToInt(d -> ((Json.Num) d).asLong().orElseThrow().intValue()).toArray();
    return read(folder.resolve(name + (dtype == DType.INT32 ? ".i32" : ".f32")), dtype, shape);
  }

  static NdArray read(Path file, DType dtype, int... shape) throws IOException {
    return NdArray.ofBytes(dtype, Files.readAllBytes(file), shape);
  }

  static int[] shape(String commaSeparated) {
    return Stream.of(commaSeparated.split(",")).mapToInt(Integer::parseInt).toArray();
  }
}
