// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
/** Keras's regularizers as Java builders. */
package org.kerasr.regularizers;
