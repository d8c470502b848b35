package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import org.kerasr.ShapeException;
import org.kerasr.UnsupportedLayerException;
import org.kerasr.WeightsException;
import org.kerasr.document.Archive;
import org.kerasr.document.ModelDocument;
import org.kerasr.document.ObjectConfig;
import org.kerasr.document.Structure;
import org.kerasr.weights.FileWeights;
import org.kerasr.weights.NdArray;
import org.kerasr.weights.WeightsFile;

/** A model document with its weights, ready to predict in this process. Immutable and safe for many threads at once. */
public final class Plan {
  private final ModelPlan model;
  private final Structure<InputSpec> inputs;
  private final Structure<String> outputs;

  private Plan(ModelPlan model, Structure<InputSpec> inputs, Structure<String> outputs) {
    this.model = model;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /** Which parts of a model, if any, cannot run without Python. Reads no weights. */
  public static Support support(ObjectConfig root) {
    final List<Support.Part> problems = new ArrayList<>();
    if (ModelSpec.isModel(root)) {
      ModelSpec.parse(root, problems);
    } else {
      problems.add(new Support.Part(root.name(), root.className(),
          "a subclassed model is defined in Python; this engine runs Sequential and functional models"));
    }
    return new Support(problems);
  }

  /**
   * Builds the plan of a document that came from a file.
   *
   * @throws UnsupportedLayerException if a part cannot run without Python
   * @throws WeightsException if a weight is missing or has another shape than the config implies
   */
  public static Plan of(ModelDocument document) {
    final Support support = support(document.root());
    if (!support.ok()) {
      throw new UnsupportedLayerException("this model needs Python: " + support);
    }
    final ModelSpec spec = ModelSpec.parse(document.root(), new ArrayList<>());
    final byte[] bytes = document.archive().entry(Archive.WEIGHTS)
        .orElseThrow(() -> new WeightsException("the document has no weights (entry " + Archive.WEIGHTS + ")"));
    try (WeightsFile file = WeightsFile.open(bytes)) {
      final Structure<InputSpec> inputs = spec.inputStructure.map(ref -> spec.inputs.get(ref.layer()));
      final List<int[]> shapes = inputs.leaves().stream().map(InputSpec::shape).toList();
      return new Plan(spec.bind(shapes, FileWeights.root(file)), inputs,
          spec.outputStructure.sorted().map(ref -> ref.layer()));
    }
  }

  /** The inputs, in the form in which the model takes them. */
  public Structure<InputSpec> inputs() {
    return inputs;
  }

  /** The names of the layers behind the outputs, in the form in which the model gives them. */
  public Structure<String> outputs() {
    return outputs;
  }

  /**
   * Predicts.
   *
   * @param arrays one per input, in the order of {@link #inputs()}'s leaves
   * @return one per output, in the order of {@link #outputs()}'s leaves
   * @throws ShapeException if an input does not fit; the message names it, what was expected and what came
   */
  public List<NdArray> run(List<NdArray> arrays) {
    final List<InputSpec> specs = inputs.leaves();
    if (arrays.size() != specs.size()) {
      throw new ShapeException("the model has " + specs.size() + " inputs " + specs + ", received " + arrays.size());
    }
    final List<Value> values = new ArrayList<>();
    for (int i = 0; i < arrays.size(); i++) {
      values.add(value(specs.get(i), arrays.get(i)));
    }
    return model.run(values, Extras.NONE).stream().map(v -> NdArray.wrap(v.data(), v.shape())).toList();
  }

  private static Value value(InputSpec spec, NdArray array) {
    final int[] expected = spec.shape();
    int[] shape = array.shape();
    if (shape.length == expected.length - 1 && expected[expected.length - 1] == 1) {
      shape = java.util.Arrays.copyOf(shape, shape.length + 1);
      shape[shape.length - 1] = 1;
    } else if (shape.length == expected.length + 1 && shape[shape.length - 1] == 1) {
      shape = java.util.Arrays.copyOf(shape, shape.length - 1);
    }
    boolean fits = shape.length == expected.length;
    for (int axis = 1; fits && axis < shape.length; axis++) {
      fits = expected[axis] < 0 || expected[axis] == shape[axis];
    }
    if (!fits) {
      throw new ShapeException("input '" + spec.name() + "' must have shape " + Shapes.text(expected) + ", received "
          + Shapes.text(array.shape()));
    }
    return new Value(shape, array.floats());
  }

  /** How many steps a prediction takes, after folding. */
  int length() {
    return model.length();
  }
}
