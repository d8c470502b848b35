package org.kerasr.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kerasr.FitOptions;
import org.kerasr.History;
import org.kerasr.Input;
import org.kerasr.Kerasr;
import org.kerasr.Sequential;
import org.kerasr.layers.Conv2D;
import org.kerasr.layers.Dense;
import org.kerasr.layers.Dropout;
import org.kerasr.layers.Flatten;
import org.kerasr.layers.MaxPooling2D;
import org.kerasr.layers.Rescaling;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/**
 * Trains a small convolutional network on handwritten digits: the Java third of {@code make demo}. Arguments: the folder of the
 * data ({@code shape.json} and raw arrays) and a folder for {@code model.keras}, {@code history.json}, {@code predictions.f32}.
 */
public final class Digits {
  private Digits() {}

  /** Two convolutions with a pool between them, for 8x8 grey pictures with values from 0 to 16. */
  static Sequential build() {
    return Sequential.builder()
        .add(Input.shape(8, 8, 1))
        .add(Rescaling.scale(1 / 16.0))
        .add(Conv2D.of(16, 3).activation("relu").padding("same"))
        .add(MaxPooling2D.create().poolSize(2))
        .add(Conv2D.of(32, 3).activation("relu").padding("same"))
        .add(Flatten.create())
        .add(Dropout.rate(0.25))
        .add(Dense.units(10).activation("softmax"))
        .build();
  }

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    final Path data = Path.of(args[0]);
    final Path out = Path.of(args.length > 1 ? args[1] : args[0]);
    final NdArray xTrain = RawFiles.read(data, "x_train", DType.FLOAT32);
    final NdArray yTrain = RawFiles.read(data, "y_train", DType.INT32);
    final NdArray xTest = RawFiles.read(data, "x_test", DType.FLOAT32);
    final NdArray yTest = RawFiles.read(data, "y_test", DType.INT32);

    Kerasr.setRandomSeed(42);
    final Sequential model = build();
    model.compile("adam", "sparse_categorical_crossentropy", "accuracy");
    final long started = System.nanoTime();
    final History history = model.fit(xTrain, yTrain, FitOptions.epochs(30).batchSize(32));
    final double seconds = (System.nanoTime() - started) / 1e9;
    final Map<String, Double> scores = model.evaluate(xTest, yTest);
    System.out.printf(Locale.ROOT, "Java: accuracy %.4f on %d held-out digits, trained in %.1f s%n",
        scores.get("accuracy"), yTest.size(), seconds);
    System.out.println("Java: SHA-256 of the weights " + model.weightsDigest());

    Files.createDirectories(out);
    model.save(out.resolve("model.keras"));
    Files.writeString(out.resolve("history.json"), json(history));
    Files.write(out.resolve("predictions.f32"), model.predict(xTest).bytes());
    Kerasr.close();
  }

  private static String json(History history) {
    return history.history().entrySet().stream().map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
