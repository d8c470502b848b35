// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
/** Keras's activations as Java builders. */
package org.kerasr.activations;
