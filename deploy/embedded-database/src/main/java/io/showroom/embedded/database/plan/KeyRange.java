package io.showroom.embedded.database.plan;

/**
 * Keys from the first (included; empty is no bound) to the second (excluded; null is no bound).
 *
 * @param mergeAt how many bytes of each key to skip when ranges are merged into one order
 */
public record KeyRange(byte[] from, byte[] to, int mergeAt) {}
