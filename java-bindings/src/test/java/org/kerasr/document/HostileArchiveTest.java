package org.kerasr.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerasr.DocumentException;
import org.kerasr.KerasrException;
import org.kerasr.WeightsException;
import org.kerasr.engine.LocalEngine;

/** Files that were made to harm are refused with one clear error, before anything is built from them. */
class HostileArchiveTest {
  private static final String DENSE = """
      {"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [
        {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [null, %s], "name": "in"}},
        {"module": "keras.layers", "class_name": "Dense", "config": {"name": "d", "units": %s}}]}}
      """;

  @TempDir
  Path folder;

  private Path zip(Map<String, byte[]> entries) throws IOException {
    final Path file = folder.resolve("model.keras");
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (final Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private Path config(String json) throws IOException {
    final Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(Archive.METADATA, "{\"keras_version\": \"3.15.1\"}".getBytes(StandardCharsets.UTF_8));
    entries.put(Archive.CONFIG, json.getBytes(StandardCharsets.UTF_8));
    entries.put(Archive.WEIGHTS, new byte[] {1, 2, 3});
    return zip(entries);
  }

  private void refused(Path file, String... words) {
    final DocumentException e = assertThrows(DocumentException.class, () -> ModelDocument.open(file));
    for (final String word : words) {
      assertTrue(e.getMessage().contains(word), e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "/etc/passwd", "assets/../../evil", "assets\\evil", "assets/a/../b", "C:\\evil", "config.json.bak",
      "model.weights.h5/x", "assets//x", "run.py"})
  void namesOutsideTheListAreRefused(String name) throws IOException {
    refused(zip(Map.of(name, new byte[1])), "not part of a .keras file");
  }

  @Test
  void assetsAreKept() throws IOException {
    final Path file = zip(Map.of(Archive.CONFIG, DENSE.formatted("2", "3").getBytes(StandardCharsets.UTF_8),
        Archive.WEIGHTS, new byte[1], "assets/words/vocabulary.txt", new byte[] {9}));
    final Path copy = folder.resolve("copy.keras");
    ModelDocument.open(file).write(copy);
    assertEquals(9, ModelDocument.open(copy).archive().entry("assets/words/vocabulary.txt").orElseThrow()[0]);
  }

  @Test
  void anEntryTwiceIsRefused() throws IOException {
    final Path file = zip(new LinkedHashMap<>(Map.of(Archive.CONFIG, new byte[] {'{', '}'}, "config.jsoN".replace('N', 'x'), new byte[0])));
    final byte[] bytes = Files.readAllBytes(file);
    final String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("config.jsox", "config.json");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    refused(file);
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
    final Path file = folder.resolve("bomb.keras");
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(Archive.CONFIG));
      final byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    refused(file, "at most");
  }

  @Test
  void damageIsFound() throws IOException {
    final Path file = config(DENSE.formatted("2", "3"));
    final byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    refused(file, "not a .keras archive");
    Files.write(file, "no zip at all".getBytes(StandardCharsets.UTF_8));
    refused(file, "not a .keras archive");
    refused(folder.resolve("absent.keras"), "no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1, 2]", "{\"class_name\": 3}", "{\"class_name\": \"Sequential\", \"config\": []}", "\"text\"",
      "{\"class_name\": \"Sequential\", \"config\": {\"layers\": 5}}",
      "{\"class_name\": \"Sequential\", \"config\": {\"layers\": [{\"config\": {}}]}}"})
  void aConfigOfAnotherFormIsRefused(String json) throws IOException {
    refused(config(json));
  }

  @Test
  void aGraphWithoutStartOrWithACycleIsRefused() throws IOException {
    final String layer = """
        {"module": "keras.layers", "class_name": "ReLU", "config": {"name": "%s"}, "name": "%s", "inbound_nodes": [{"args":
        [{"class_name": "__keras_tensor__", "config": {"keras_history": ["%s", 0, 0]}}], "kwargs": {}}]}""";
    final String model = """
        {"module": "keras", "class_name": "Functional", "config": {"name": "m", "layers": [%s, %s],
        "input_layers": [], "output_layers": ["a", 0, 0]}}""";
    refused(config(model.formatted(layer.formatted("a", "a", "b"), layer.formatted("c", "c", "a"))), "'b'");
    final Path cycle = config(model.formatted(layer.formatted("a", "a", "b"), layer.formatted("b", "b", "a")));
    final DocumentException e = assertThrows(DocumentException.class, () -> LocalEngine.of(ModelDocument.open(cycle)));
    assertTrue(e.getMessage().contains("wait for each other"), e.getMessage());
    refused(config(model.formatted(layer.formatted("a", "a", "a"), layer.formatted("a", "a", "a"))), "two layers named 'a'");
  }

  @Test
  void hugeSizesInAConfigAllocateNothing() throws IOException {
    for (final String units : List.of("2000000000", "-3", "1e300", "\"many\"")) {
      final Path file = config(DENSE.formatted("2000000000", units));
      assertThrows(KerasrException.class, () -> LocalEngine.of(ModelDocument.open(file)), units);
    }
    assertThrows(WeightsException.class, () -> LocalEngine.of(ModelDocument.open(config(DENSE.formatted("2", "3")))));
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNoStray() throws IOException {
    final Path target = folder.resolve("folder.keras");
    Files.createDirectory(target);
    Files.writeString(target.resolve("inside"), "x");
    final ModelDocument document = ModelDocument.open(config(DENSE.formatted("2", "3")));
    assertThrows(DocumentException.class, () -> document.write(target));
    assertEquals("x", Files.readString(target.resolve("inside")));
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")));
    }
  }
}
