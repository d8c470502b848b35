// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
/** Keras's optimizers as Java builders. */
package org.kerasr.optimizers;
