package io.showroom.embedded.database.query;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document that a query found.
 *
 * @param id the encoded {@code _id}
 * @param size the length of the stored document in bytes
 */
public record FoundDocument(byte[] id, Document document, int size) {}
