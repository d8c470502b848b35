package org.kerasr.plan;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.kerasr.document.ObjectConfig;

/** Bare operations in a functional graph, such as {@code x + y} or the comparison that makes a mask. */
final class Elementwise {
  private static final Map<String, DoubleBinaryOperator> BINARY = Map.ofEntries(
      Map.entry("Add", Double::sum), Map.entry("Subtract", (a, b) -> a - b), Map.entry("Multiply", (a, b) -> a * b),
      Map.entry("Divide", (a, b) -> a / b), Map.entry("TrueDivide", (a, b) -> a / b), Map.entry("Power", Math::pow),
      Map.entry("Maximum", Math::max), Map.entry("Minimum", Math::min),
      Map.entry("Equal", (a, b) -> a == b ? 1 : 0), Map.entry("NotEqual", (a, b) -> a != b ? 1 : 0),
      Map.entry("Greater", (a, b) -> a > b ? 1 : 0), Map.entry("GreaterEqual", (a, b) -> a >= b ? 1 : 0),
      Map.entry("Less", (a, b) -> a < b ? 1 : 0), Map.entry("LessEqual", (a, b) -> a <= b ? 1 : 0),
      Map.entry("LogicalAnd", (a, b) -> a != 0 && b != 0 ? 1 : 0), Map.entry("LogicalOr", (a, b) -> a != 0 || b != 0 ? 1 : 0));

  private static final Map<String, DoubleUnaryOperator> UNARY = Map.ofEntries(
      Map.entry("Negative", a -> -a), Map.entry("Absolute", Math::abs), Map.entry("Abs", Math::abs),
      Map.entry("Square", a -> a * a), Map.entry("Sqrt", Math::sqrt), Map.entry("Exp", Math::exp),
      Map.entry("Log", Math::log), Map.entry("Sin", Math::sin), Map.entry("Cos", Math::cos),
      Map.entry("LogicalNot", a -> a == 0 ? 1 : 0), Map.entry("Tanh", Functions::tanh),
      Map.entry("Sigmoid", Functions::sigmoid), Map.entry("Relu", a -> Math.max(a, 0)));

  private Elementwise() {}

  static LayerSpec parse(ObjectConfig config) {
    final DoubleBinaryOperator two = BINARY.get(config.className());
    final DoubleUnaryOperator one = UNARY.get(config.className());
    if (two == null && one == null) {
      return MaskOperations.parse(config);
    }
    final String name = config.name();
    return (inputs, weights) -> two != null ? new Pair(name, two) : new Single(name, one);
  }

  private record Pair(String layer, DoubleBinaryOperator f) implements Operation {
    @Override
    public List<int[]> shapes(List<int[]> inputs) {
      return List.of(Broadcast.shape(inputs.get(0), inputs.get(1), layer));
    }

    @Override
    public List<Value> run(List<Value> inputs, Extras extras) {
      return List.of(Broadcast.combine(inputs.get(0), inputs.get(1), f, layer));
    }
  }

  private record Single(String layer, DoubleUnaryOperator f) implements Operation {
    @Override
    public List<int[]> shapes(List<int[]> inputs) {
      return List.of(inputs.get(0));
    }

    @Override
    public List<Value> run(List<Value> inputs, Extras extras) {
      return List.of(Activation.each(f).apply(new Value(inputs.get(0).shape(), inputs.get(0).data().clone())));
    }
  }
}
