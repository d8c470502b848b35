// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
/** Keras's losses as Java builders. */
package org.kerasr.losses;
