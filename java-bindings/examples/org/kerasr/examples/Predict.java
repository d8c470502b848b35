package org.kerasr.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kerasr.Data;
import org.kerasr.document.ModelDocument;
import org.kerasr.engine.LocalEngine;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/**
 * Predicts from a {@code .keras} file in this process, without Python. Arguments: the model, a raw little-endian float32 file,
 * the shape of its array ({@code 360,8,8,1}; without it, rows of the model's own shape), and the file for the result.
 */
public final class Predict {
  private Predict() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    final LocalEngine engine = LocalEngine.of(ModelDocument.open(Path.of(args[0])));
    final Path input = Path.of(args[1]);
    final int[] shape = args.length > 3 ? RawFiles.shape(args[2]) : rows(engine, Files.size(input) / 4);
    final NdArray y = engine.predict(Data.of(RawFiles.read(input, DType.FLOAT32, shape))).single();
    Files.write(Path.of(args[args.length - 1]), y.bytes());
    System.out.println("Java: " + y.shape()[0] + " predictions without Python");
  }

  private static int[] rows(LocalEngine engine, long numbers) {
    final int[] shape = engine.inputs().leaves().get(0).shape().clone();
    long size = 1;
    for (int axis = 1; axis < shape.length; axis++) {
      size *= shape[axis];
    }
    shape[0] = (int) (numbers / size);
    return shape;
  }
}
