package org.kerasr.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kerasr.DocumentException;

/**
 * A model as {@code config.json} describes it, with the other entries of its archive. Classes that this library does not
 * know are kept as data: a file can be opened, edited and written again without loss.
 */
public final class ModelDocument {
  private final Archive archive;
  private final ObjectConfig root;
  private final String text;

  private ModelDocument(Archive archive, ObjectConfig root, String text) {
    this.archive = archive;
    this.root = root;
    this.text = text;
  }

  /**
   * Opens a {@code .keras} file.
   *
   * @throws DocumentException if the file is not such an archive, breaks a limit, or its JSON is not a model document
   */
  public static ModelDocument open(Path path) {
    final Archive archive = Archive.read(path);
    try {
      final String text = utf8(archive, Archive.CONFIG);
      if (archive.entry(Archive.METADATA).isPresent()) {
        final Json metadata = Json.parse(utf8(archive, Archive.METADATA));
        if (!(metadata instanceof Json.Obj)) {
          throw new DocumentException(Archive.METADATA + " must be an object, received " + metadata.kind());
        }
      }
      final ObjectConfig root = ObjectConfig.of(Json.parse(text));
      DocumentCheck.check(root);
      return new ModelDocument(archive, root, text);
    } catch (DocumentException e) {
      throw new DocumentException(path + ": " + e.getMessage(), e);
    }
  }

  /** A document of its own, from the text of a {@code config.json}. */
  public static ModelDocument parse(String text) {
    final ObjectConfig root = ObjectConfig.of(Json.parse(text));
    DocumentCheck.check(root);
    return new ModelDocument(new Archive(Map.of()), root, text);
  }

  private static String utf8(Archive archive, String name) {
    final byte[] bytes = archive.entry(name)
        .orElseThrow(() -> new DocumentException("entry " + name + " is missing; is this a .keras file of Keras 3?"));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new DocumentException(name + " is not UTF-8", e);
    }
  }

  /** The model's own config. */
  public ObjectConfig root() {
    return root;
  }

  /** The text of {@code config.json}, exactly as read; after {@link #withRoot} in the form of Python's writer. */
  public String text() {
    return text;
  }

  /** The text of {@code metadata.json}, if the document came from a file that has one. */
  public Optional<String> metadata() {
    return archive.entry(Archive.METADATA).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of {@code model.weights.h5}, if the document came from a file. */
  public Optional<byte[]> weights() {
    return archive.entry(Archive.WEIGHTS).map(byte[]::clone);
  }

  /** The archive behind the document. */
  public Archive archive() {
    return archive;
  }

  /** The same file with another model config. */
  public ModelDocument withRoot(ObjectConfig edited) {
    DocumentCheck.check(edited);
    final String newText = edited.json().text();
    final Map<String, byte[]> entries = new LinkedHashMap<>(archive.entries());
    entries.put(Archive.CONFIG, newText.getBytes(StandardCharsets.UTF_8));
    return new ModelDocument(new Archive(entries), edited, newText);
  }

  /** Writes the file again: every entry as it was read, except those that were edited. */
  public void write(Path path) {
    if (archive.entry(Archive.WEIGHTS).isEmpty()) {
      throw new DocumentException("this document has no weights, so that no .keras file can be written: " + path);
    }
    archive.write(path);
  }
}
