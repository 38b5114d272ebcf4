package io.showroom.embedded.database;

/**
 * A query that had to look at every document of a collection.
 *
 * @param namespace database and collection, such as {@code leads.lead}
 * @param shape the query without its values, such as <code>{store: ?, stage: {$in: ?}} sort {at: -1}</code>
 */
public record CollectionScan(String namespace, String shape) {}
