// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.callbacks;

import java.nio.file.Path;
import org.kerasr.Callback;
import org.kerasr.Fields;

/**
 * Write the metrics of every epoch to a CSV file: <code>epoch</code> (from 0), then the metrics in alphabetical
 * order.
 */
public final class CSVLogger extends Callback {
  private CSVLogger(Fields fields) {
    super("keras.callbacks", "CSVLogger", fields);
  }

  /**
   * CSVLogger with the required arguments.
   *
   * @param filename The file.
   */
  public static CSVLogger of(Path filename) {
    return new CSVLogger(Fields.NONE.with("filename", filename.toString()));
  }

  /** The file. */
  public static CSVLogger filename(Path filename) {
    return new CSVLogger(Fields.NONE.with("filename", filename.toString()));
  }

  /** The file. */
  public static CSVLogger filename(String filename) {
    return new CSVLogger(Fields.NONE.with("filename", filename));
  }

  /**
   * What stands between two columns.
   *
   * <p>By default ",".
   */
  public CSVLogger separator(String separator) {
    return new CSVLogger(fields().with("separator", separator));
  }

  /**
   * Whether an existing file is continued, not replaced.
   *
   * <p>By default false.
   */
  public CSVLogger append(boolean append) {
    return new CSVLogger(fields().with("append", append));
  }
}
