package io.showroom.embedded.database.index;

/** A field of an index by its dotted path, with its direction. */
public record IndexField(String path, boolean ascending) {}
