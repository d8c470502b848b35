// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
/** Keras's initializers as Java builders. */
package org.kerasr.initializers;
