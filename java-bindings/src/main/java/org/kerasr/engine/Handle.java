package org.kerasr.engine;

/** An object that lives in a worker, such as a model; good as long as that worker runs. */
public record Handle(long worker, long id) {}
