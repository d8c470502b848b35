package org.kerasr.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.kerasr.DocumentException;

/**
 * The entries of a {@code .keras} zip in memory. Reading trusts nothing: names must be known, sizes are enforced while
 * reading, checksums are compared; writing goes through a temporary file, so that a failure leaves the old file.
 */
public final class Archive {
  /** Entry of the saving library's version and date. */
  public static final String METADATA = "metadata.json";
  /** Entry of the model document. */
  public static final String CONFIG = "config.json";
  /** Entry of the weights. */
  public static final String WEIGHTS = "model.weights.h5";

  private static final long MAX_JSON = 64L << 20;
  private static final long SPARE = 256L << 20;
  private static final int MAX_ENTRIES = 10_000;

  private final Map<String, byte[]> entries;

  /** An archive of the given entries. */
  public Archive(Map<String, byte[]> entries) {
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** Reads a file. The memory that the entries take is at most 256 MiB and twice the file's size. */
  public static Archive read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new DocumentException("no such file: " + path);
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      final Map<String, byte[]> entries = new LinkedHashMap<>();
      long budget = SPARE + 2 * Files.size(path);
      final Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        final ZipEntry entry = all.nextElement();
        checkName(entry, path);
        if (entry.isDirectory()) {
          continue;
        }
        if (entries.size() == MAX_ENTRIES) {
          throw new DocumentException(path + ": more than " + MAX_ENTRIES + " entries");
        }
        final byte[] bytes = content(zip, entry, Math.min(budget, limit(entry.getName())), path);
        budget -= bytes.length;
        if (entries.put(entry.getName(), bytes) != null) {
          throw new DocumentException(path + ": entry " + entry.getName() + " appears twice");
        }
      }
      return new Archive(entries);
    } catch (ZipException | IllegalArgumentException e) {
      throw new DocumentException(path + " is not a .keras archive (a zip file): " + e.getMessage(), e);
    } catch (IOException e) {
      throw new DocumentException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static long limit(String name) {
    return name.equals(METADATA) || name.equals(CONFIG) ? MAX_JSON : Integer.MAX_VALUE - 16;
  }

  private static void checkName(ZipEntry entry, Path path) {
    final String name = entry.getName();
    final boolean known = name.equals(METADATA) || name.equals(CONFIG) || name.equals(WEIGHTS);
    final boolean asset = name.startsWith("assets/") && name.indexOf('\\') < 0 && name.indexOf('\0') < 0
        && !("/" + name + "/").contains("/../") && !("/" + name).contains("/./") && !name.contains("//");
    if (!known && !asset) {
      throw new DocumentException(path + ": entry " + Json.of(name).text() + " is not part of a .keras file; expected "
          + METADATA + ", " + CONFIG + ", " + WEIGHTS + " or assets/…");
    }
  }

  private static byte[] content(ZipFile zip, ZipEntry entry, long limit, Path path) throws IOException {
    if (entry.getSize() > limit) {
      throw new DocumentException(path + ": entry " + entry.getName() + " has " + entry.getSize()
          + " bytes; at most " + limit + " are read");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      final byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limit || (entry.getSize() >= 0 && bytes.length != entry.getSize())) {
        throw new DocumentException(path + ": entry " + entry.getName() + " does not have the size it declares");
      }
      final CRC32 crc = new CRC32();
      crc.update(bytes);
      if (entry.getCrc() != crc.getValue()) {
        throw new DocumentException(path + ": entry " + entry.getName() + " is damaged (checksum differs)");
      }
      return bytes;
    }
  }

  /** The bytes of an entry. */
  public Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** All entries, in the order of the file. */
  public Map<String, byte[]> entries() {
    return entries;
  }

  /** Writes a file, replacing it at once; a failure leaves what was there. */
  public void write(Path path) {
    final Path folder = path.toAbsolutePath().getParent();
    try {
      final Path temporary = Files.createTempFile(folder, ".kerasr", ".tmp");
      try {
        try (OutputStream out = Files.newOutputStream(temporary)) {
          writeTo(out);
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        move(temporary, path);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new DocumentException(path + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void writeTo(OutputStream out) throws IOException {
    final ZipOutputStream zip = new ZipOutputStream(out);
    for (final Map.Entry<String, byte[]> entry : entries.entrySet()) {
      final CRC32 crc = new CRC32();
      crc.update(entry.getValue());
      final ZipEntry header = new ZipEntry(entry.getKey());
      header.setMethod(ZipEntry.STORED);
      header.setSize(entry.getValue().length);
      header.setCompressedSize(entry.getValue().length);
      header.setCrc(crc.getValue());
      header.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(header);
      zip.write(entry.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
