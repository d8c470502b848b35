package org.kerasr.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;
import org.kerasr.weights.WeightSource;

/**
 * A sum of products of inputs and kernel, written in Einstein's notation. The inputs' axes are put in the order shared,
 * free, summed, the kernel's in the order shared, summed, made; what remains is one matrix product for each shared place.
 */
final class EinsumDense extends Unary {
  private static final Pattern FORM =
      Pattern.compile("(\\.\\.\\.)?([a-zA-Z]+)(\\.\\.\\.)?,([a-zA-Z]+)->(\\.\\.\\.)?([a-zA-Z]+)(\\.\\.\\.)?");
  private static final char OTHER = '\uE000';  // the first of the letters that stand for the axes of "..."

  private final String layer;
  private final Equation equation;
  private final Map<Character, Integer> sizes;  // of the kernel's axes
  private final float[][][] kernel;             // [shared][summed][made]
  private final float[] start;                  // the bias, where it is one number for each column of the product
  private final Optional<Value> bias;           // the bias, where it is not
  private final Activation activation;

  private EinsumDense(String layer, Equation equation, Map<Character, Integer> sizes, float[][][] kernel, float[] start,
      Optional<Value> bias, Activation activation) {
    this.layer = layer;
    this.equation = equation;
    this.sizes = sizes;
    this.kernel = kernel;
    this.start = start;
    this.bias = bias;
    this.activation = activation;
  }

  /** The letters of an equation; {@code dots} is -1 where "..." stands on the left, 1 on the right, 0 where there is none. */
  record Equation(String inputs, String kernel, String outputs, int dots) {
    static Equation of(String text) {
      final Matcher found = FORM.matcher(text.replace(" ", ""));
      if (!found.matches() || (found.group(1) == null) != (found.group(5) == null)
          || (found.group(3) == null) != (found.group(7) == null) || (found.group(1) != null && found.group(3) != null)) {
        throw new Unsupported("`equation` " + text + " does not say a sum of inputs and kernel");
      }
      final Equation out = new Equation(found.group(2), found.group(4), found.group(6),
          found.group(1) != null ? -1 : found.group(3) != null ? 1 : 0);
      if (List.of(out.inputs, out.kernel, out.outputs).stream().anyMatch(s -> s.chars().distinct().count() < s.length())) {
        throw new Unsupported("`equation` " + text + " names an axis twice");
      }
      if (!out.inputs.equals(both(out.inputs, out.kernel + out.outputs))
          || !out.outputs.equals(both(out.outputs, out.inputs + out.kernel))
          || !out.kernel.equals(both(out.kernel, out.inputs + out.outputs))) {
        throw new Unsupported("`equation` " + text + " has a letter in one place only");
      }
      return out;
    }

    /** The same with a letter for each axis that "..." stands for, {@code free} of them. */
    Equation spelt(int free) {
      final StringBuilder others = new StringBuilder();
      for (int i = 0; i < free; i++) {
        others.append((char) (OTHER + i));
      }
      return dots < 0 ? new Equation(others + inputs, kernel, others + outputs, 0)
          : new Equation(inputs + others, kernel, outputs + others, 0);
    }

    String shared() {
      return both(both(kernel, inputs), outputs);
    }

    String free() {
      return without(outputs, kernel);
    }

    String summed() {
      return without(both(kernel, inputs), outputs);
    }

    String made() {
      return without(both(outputs, kernel), inputs);
    }

    String product() {
      return shared() + free() + made();
    }

    static String both(String letters, String other) {
      return letters.chars().filter(c -> other.indexOf(c) >= 0).mapToObj(Character::toString).collect(Collectors.joining());
    }

    static String without(String letters, String other) {
      return letters.chars().filter(c -> other.indexOf(c) < 0).mapToObj(Character::toString).collect(Collectors.joining());
    }
  }

  static LayerSpec parse(ObjectConfig config) {
    final Equation equation = Equation.of(config.string("equation", ""));
    final Json made = config.config().present("output_shape").orElseThrow(() -> new Unsupported("`output_shape` is missing"));
    final int[] outputShape = Shapes.of(made instanceof Json.Arr ? made : Json.of(List.of(made)));
    final String biasAxes = config.string("bias_axes", "");
    final Activation activation = Activations.of(config, "activation", "linear");
    return (inputs, weights) -> bind(config.name(), equation, outputShape, biasAxes, activation, inputs.get(0), weights);
  }

  /**
   * The layer with its weights.
   *
   * @param outputShape the outputs' sizes without the batch axis and those of "..."; -1 where a size is that of the inputs
   * @param biasAxes the letters of the bias; empty for none
   */
  static EinsumDense bind(String layer, Equation equation, int[] outputShape, String biasAxes, Activation activation,
      int[] input, WeightSource weights) {
    final int free = input.length - equation.inputs().length();
    if (free < 0 || (free > 0 && equation.dots() == 0)) {
      throw new ShapeException("EinsumDense '" + layer + "': the equation needs inputs of " + equation.inputs().length()
          + " axes, received " + Shapes.text(input));
    }
    final Map<Character, Integer> sizes = new HashMap<>();
    final int skipped = equation.outputs().length() - outputShape.length;
    for (int i = 0; i < outputShape.length && skipped >= 0; i++) {
      sizes.put(equation.outputs().charAt(skipped + i), outputShape[i]);
    }
    final Equation spelt = equation.spelt(free);
    for (int i = 0; i < input.length; i++) {
      sizes.merge(spelt.inputs().charAt(i), input[i], Math::max);
    }
    final var stored = weights.get(0, "kernel", dims(equation.kernel(), sizes));
    for (int i = 0; i < equation.kernel().length(); i++) {
      sizes.put(equation.kernel().charAt(i), stored.shape()[i]);
    }
    final Optional<Value> bias = bias(equation, biasAxes, free, sizes, weights);
    final int made = Axes.size(dims(spelt.made(), sizes));
    final boolean perColumn = bias.isPresent() && spelt.shared().isEmpty() && spelt.product().equals(spelt.outputs())
        && Arrays.equals(bias.get().shape(), dims(spelt.made(), sizes));
    return new EinsumDense(layer, spelt, sizes, packed(spelt, new Value(stored.shape(), stored.floats()), sizes),
        perColumn ? bias.get().data() : new float[made], perColumn ? Optional.empty() : bias, activation);
  }

  private static Optional<Value> bias(Equation equation, String axes, int free, Map<Character, Integer> sizes,
      WeightSource weights) {
    if (axes.isEmpty()) {
      return Optional.empty();
    }
    if (!axes.equals(Equation.both(axes, equation.outputs()))) {
      throw new ShapeException("`bias_axes` " + axes + " are not all among the outputs' " + equation.outputs());
    }
    final int first = axes.chars().map(c -> equation.outputs().indexOf(c)).min().orElse(0);
    final String letters = equation.outputs().substring(first);
    final int[] shape = new int[letters.length() + (equation.dots() < 0 ? 0 : free)];
    Arrays.fill(shape, 1);
    for (int i = 0; i < letters.length(); i++) {
      shape[i] = axes.indexOf(letters.charAt(i)) >= 0 ? sizes.getOrDefault(letters.charAt(i), -1) : 1;
    }
    final var stored = weights.get(1, "bias", shape);
    return Optional.of(new Value(stored.shape(), stored.floats()));
  }

  private static float[][][] packed(Equation equation, Value kernel, Map<Character, Integer> sizes) {
    final float[] data =
        kernel.transpose(order(equation.kernel(), equation.shared() + equation.summed() + equation.made())).data();
    final int rows = Axes.size(dims(equation.summed(), sizes));
    final int columns = Axes.size(dims(equation.made(), sizes));
    final float[][][] out = new float[Axes.size(dims(equation.shared(), sizes))][][];
    for (int i = 0; i < out.length; i++) {
      out[i] = Rows.split(Arrays.copyOfRange(data, i * rows * columns, (i + 1) * rows * columns), rows, columns);
    }
    return out;
  }

  private static int[] dims(String letters, Map<Character, Integer> sizes) {
    return letters.chars().map(c -> sizes.getOrDefault((char) c, -1)).toArray();
  }

  private static int[] order(String from, String to) {
    return to.chars().map(from::indexOf).toArray();
  }

  /** The sizes of all letters for one input. */
  private Map<Character, Integer> sizes(int[] input) {
    boolean fits = input.length == equation.inputs().length();
    final Map<Character, Integer> all = new HashMap<>(sizes);
    for (int i = 0; fits && i < input.length; i++) {
      final char letter = equation.inputs().charAt(i);
      final boolean weighted = equation.kernel().indexOf(letter) >= 0;
      fits = !weighted || input[i] < 0 || input[i] == sizes.get(letter);
      if (!weighted) {
        all.put(letter, input[i]);
      }
    }
    if (!fits) {
      throw new ShapeException("EinsumDense '" + layer + "': the kernel " + Shapes.text(dims(equation.kernel(), sizes))
          + " does not fit inputs of shape " + Shapes.text(input));
    }
    return all;
  }

  @Override
  int[] shape(int[] input) {
    return activation.shape(dims(equation.outputs(), sizes(input)));
  }

  @Override
  Value apply(Value x) {
    final Map<Character, Integer> all = sizes(x.shape());
    final String wanted = equation.shared() + equation.free() + equation.summed();
    final float[] data = wanted.equals(equation.inputs()) ? x.data() : x.transpose(order(equation.inputs(), wanted)).data();
    final int rows = Axes.size(dims(equation.free(), all));
    final int summed = Axes.size(dims(equation.summed(), all));
    final float[] sums = new float[Math.multiplyExact(Math.multiplyExact(kernel.length, rows), start.length)];
    for (int i = 0; i < kernel.length; i++) {
      final float[] part = kernel.length == 1 ? data : Arrays.copyOfRange(data, i * rows * summed, (i + 1) * rows * summed);
      final float[][] y = Rows.repeat(start, rows);
      Kernels.ACTIVE.addProduct(Rows.split(part, rows, summed), kernel[i], y, rows, summed, start.length);
      System.arraycopy(Rows.join(y, start.length), 0, sums, i * rows * start.length, rows * start.length);
    }
    final Value product = new Value(dims(equation.product(), all), sums);
    final Value y = equation.product().equals(equation.outputs()) ? product
        : product.transpose(order(equation.product(), equation.outputs()));
    return activation.apply(bias.map(b -> Broadcast.combine(y, b, Double::sum, layer)).orElse(y));
  }
}
