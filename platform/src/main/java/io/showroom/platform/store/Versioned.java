package io.showroom.platform.store;

/** A record as stored, with the version that its ETag shows. */
public record Versioned<T>(T value, long version) {}
