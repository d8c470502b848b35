package org.kerasr.weights;

import org.kerasr.WeightsException;

/** The weights of the group at {@code path} of a file; the empty path is the model itself. */
public record FileWeights(WeightsFile file, String path, String layer) implements WeightSource {

  /** The weights of a whole model. */
  public static FileWeights root(WeightsFile file) {
    return new FileWeights(file, "", "");
  }

  @Override
  public NdArray get(int index, String name, int... shape) {
    try {
      return file.read(join(path, "vars/" + index), shape);
    } catch (WeightsException e) {
      throw new WeightsException("layer '" + layer + "', weight `" + name + "`: " + e.getMessage(), e);
    }
  }

  @Override
  public FileWeights child(String name) {
    return new FileWeights(file, join(path, name), layer);
  }

  /** Old files call the container of a model's layers by another name. */
  @Override
  public FileWeights layer(String group, String name) {
    final String container = file.has(join(path, "layers")) ? "layers" : "_layer_checkpoint_dependencies";
    return new FileWeights(file, join(join(path, container), group), name);
  }

  private static String join(String parent, String name) {
    return parent.isEmpty() ? name : parent + "/" + name;
  }
}
