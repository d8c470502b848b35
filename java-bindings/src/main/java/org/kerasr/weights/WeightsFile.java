package org.kerasr.weights;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.api.dataset.ContiguousDataset;
import io.jhdf.exceptions.HdfException;
import java.lang.reflect.Array;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Optional;
import org.kerasr.WeightsException;

/**
 * Weights of a {@code .keras} archive, read from memory. Layout: schemas/weights-h5.md. Only numeric arrays that lie in the
 * file itself are read: links are refused, and a shape is compared with the expected one before its numbers are. Not
 * thread safe.
 */
public final class WeightsFile implements AutoCloseable {
  private final HdfFile file;
  private final int length;

  private WeightsFile(HdfFile file, int length) {
    this.file = file;
    this.length = length;
  }

  /** Opens the bytes of a {@code model.weights.h5}. */
  public static WeightsFile open(byte[] bytes) {
    try {
      return new WeightsFile(HdfFile.fromBytes(bytes), bytes.length);
    } catch (HdfException | IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new WeightsException("model.weights.h5 is not a readable HDF5 file: " + e.getMessage(), e);
    }
  }

  /** Whether there is a group or an array at {@code path}. */
  public boolean has(String path) {
    return find(path).isPresent();
  }

  /** How many arrays and groups the group at {@code path} holds; 0 where there is none. */
  public int count(String path) {
    return find(path).filter(Group.class::isInstance).map(node -> guarded(path, () -> ((Group) node).getChildren().size()))
        .orElse(0);
  }

  /**
   * The array at {@code path} as float32.
   *
   * @param expected its shape; -1 stands for any size
   * @throws WeightsException if there is none (the message lists what its parent group holds), or its shape differs
   */
  public NdArray read(String path, int... expected) {
    final Dataset dataset = dataset(path);
    final int[] shape = guarded(path, dataset::getDimensions);
    if (!fits(shape, expected)) {
      throw new WeightsException("`" + path + "` must have shape " + Arrays.toString(expected) + ", the file has "
          + Arrays.toString(shape));
    }
    return load(path, dataset, shape);
  }

  /** The array at {@code path} as float32, of whatever shape. */
  public NdArray read(String path) {
    final Dataset dataset = dataset(path);
    return load(path, dataset, guarded(path, dataset::getDimensions));
  }

  private Dataset dataset(String path) {
    final Node node = find(path)
        .orElseThrow(() -> new WeightsException("no array at `" + path + "`; " + siblings(path)));
    if (!(node instanceof Dataset dataset)) {
      throw new WeightsException("`" + path + "` must be an array, the file has a group there");
    }
    if (!(node instanceof ContiguousDataset) && !(node instanceof ChunkedDataset)
        && !node.getClass().getSimpleName().startsWith("Compact")) {
      throw new WeightsException("`" + path + "` must be stored in the file itself, received "
          + node.getClass().getSimpleName());
    }
    return dataset;
  }

  private NdArray load(String path, Dataset dataset, int[] shape) {
    final long size = guarded(path, dataset::getSize);
    if (size > 1L << 28 && size > 1000L * length) {
      throw new WeightsException("`" + path + "` declares " + size + " numbers in a file of " + length + " bytes");
    }
    final Object data = guarded(path, () -> shape.length == 0 ? dataset.getData() : dataset.getDataFlat());
    return NdArray.wrap(floats(path, data), shape);
  }

  private static float[] floats(String path, Object data) {
    if (data instanceof float[] exact) {
      return exact;
    }
    if (data instanceof Number scalar) {
      return new float[] {scalar.floatValue()};
    }
    if (!data.getClass().isArray() || !data.getClass().getComponentType().isPrimitive()
        || data instanceof boolean[] || data instanceof char[]) {
      throw new WeightsException("`" + path + "` must hold numbers, received " + data.getClass().getSimpleName());
    }
    final float[] out = new float[Array.getLength(data)];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) Array.getDouble(data, i);
    }
    return out;
  }

  private static boolean fits(int[] shape, int[] expected) {
    if (shape.length != expected.length) {
      return false;
    }
    for (int i = 0; i < shape.length; i++) {
      if (expected[i] >= 0 && expected[i] != shape[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<Node> find(String path) {
    Node node = file;
    for (final String name : path.split("/")) {
      if (!(node instanceof Group group)) {
        return Optional.empty();
      }
      final Node child = guarded(path, () -> group.getChildren().get(name));
      if (child == null) {
        return Optional.empty();
      }
      if (child.isLink()) {
        throw new WeightsException("`" + path + "`: `" + name + "` is a link; weights must lie in the file itself");
      }
      node = child;
    }
    return Optional.of(node);
  }

  private String siblings(String path) {
    final int slash = path.lastIndexOf('/');
    final Optional<Node> parent = slash < 0 ? Optional.of(file) : find(path.substring(0, slash));
    return parent.filter(Group.class::isInstance)
        .map(node -> "its group holds " + ((Group) node).getChildren().keySet())
        .orElse("its group does not exist either");
  }

  private interface Reading<T> {
    T run();
  }

  private static <T> T guarded(String path, Reading<T> reading) {
    try {
      return reading.run();
    } catch (HdfException | IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException
        | ArithmeticException | NegativeArraySizeException | UnsupportedOperationException e) {
      throw new WeightsException("`" + path + "` cannot be read from the HDF5 file: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
