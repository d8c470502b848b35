package org.kerasr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerasr.document.ModelDocument;
import org.kerasr.document.ObjectConfig;
import org.kerasr.engine.Handle;
import org.kerasr.engine.LocalEngine;
import org.kerasr.plan.Plan;
import org.kerasr.plan.Support;

/** A model from a file. Until its weights change it needs no worker if this process can run it. */
final class LoadedModel extends Model {
  private final ModelDocument source;
  private final Optional<LocalEngine> local;
  private volatile boolean changed;

  private LoadedModel(ModelDocument source, Optional<LocalEngine> local) {
    super(source.root().module(), source.root().className(), Fields.NONE);
    this.source = source;
    this.local = local;
  }

  static LoadedModel open(Path path) {
    final ModelDocument document = ModelDocument.open(path);
    return new LoadedModel(document,
        Plan.support(document.root()).ok() ? Optional.of(LocalEngine.of(document)) : Optional.empty());
  }

  @Override
  List<Layer> parts() {
    return List.of();
  }

  @Override
  ObjectConfig config(Naming naming) {
    return source.root();
  }

  @Override
  public Support canRun() {
    return Plan.support(source.root());
  }

  @Override
  public Data predict(Data x, int batchSize) {
    return local.isPresent() && !changed ? local.get().predict(x, batchSize) : super.predict(x, batchSize);
  }

  @Override
  public void save(Path path) {
    if (changed) {
      super.save(path);
    } else {
      source.write(path);
    }
  }

  @Override
  public ModelDocument document() {
    return changed ? super.document() : source;
  }

  @Override
  void weightsChange() {
    changed = true;
  }

  @Override
  void becomePart() {
    throw new UnsupportedLayerException("a loaded model cannot be part of a new one: its weights would stay behind");
  }

  /** The worker reads what this process read, whatever has become of the file since. */
  @Override
  Handle create() {
    try {
      final Path copy = Files.createTempFile("kerasr", ".keras");
      try {
        source.write(copy);
        return session().engine().create("load_model", Map.of("path", copy.toString()));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new DocumentException("no temporary file can be written: " + e.getMessage(), e);
    }
  }
}
