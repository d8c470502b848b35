package org.kerasr.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kerasr.document.Archive;
import org.kerasr.document.Json;
import org.kerasr.document.ModelDocument;
import org.kerasr.engine.LocalEngine;
import org.kerasr.plan.Plan;

/** Every archive by real Keras opens, predicts what Keras predicted, and is written again without loss. */
class ArchiveConformanceTest {
  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> predictsAsKeras() {
    return Tables.files("archives").stream().map(file -> DynamicTest.dynamicTest(name(file), () -> {
      final Json.Obj table = Tables.read(file);
      final ModelDocument document = ModelDocument.open(archive(file));
      assertEquals("runs without Python", Plan.support(document.root()).toString());
      final LocalEngine engine = LocalEngine.of(document);
      Close.assertClose(Tables.data(table.members().get("expected")),
          engine.predict(Tables.data(table.members().get("inputs"))), Tables.tolerance(table));
    }));
  }

  @TestFactory
  Stream<DynamicTest> writesAgainWithoutLoss() {
    return Tables.files("archives").stream().map(file -> DynamicTest.dynamicTest(name(file), () -> {
      final ModelDocument document = ModelDocument.open(archive(file));
      assertEquals(document.text(), document.root().json().text(), "the writer's form is Python's");
      final Path copy = folder.resolve(name(file) + ".keras");
      document.write(copy);
      final ModelDocument again = ModelDocument.open(copy);
      assertEquals(document.archive().entries().keySet(), again.archive().entries().keySet());
      for (final String entry : new String[] {Archive.CONFIG, Archive.METADATA, Archive.WEIGHTS}) {
        assertArrayEquals(document.archive().entry(entry).orElseThrow(), again.archive().entry(entry).orElseThrow());
      }
      assertTrue(Files.list(folder).noneMatch(path -> path.toString().endsWith(".tmp")));
    }));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }

  private static Path archive(Path file) {
    return file.resolveSibling(name(file) + ".keras");
  }
}
