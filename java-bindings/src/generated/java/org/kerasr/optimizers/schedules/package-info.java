// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
/** Keras's optimizers.schedules as Java builders. */
package org.kerasr.optimizers.schedules;
