package io.showroom.embedded.database.key;

import de.bwaldvogel.mongo.bson.Document;

/**
 * Encodes what is about to be stored. A change encodes its document before it touches anything, to see that it is not too
 * large, and takes the same bytes when it stores it. Not for several threads at once.
 */
public final class EncodedOnce {
    private Document document;
    private byte[] bytes;

    /**
     * Encodes a document that nobody changes until it is taken.
     *
     * @throws de.bwaldvogel.mongo.exception.MongoServerError if it is too large
     */
    public void encode(Document next) {
        bytes = DocumentBytes.encode(next);
        document = next;
    }

    /** The bytes of this document, and no other: they are forgotten. */
    public byte[] take(Document wanted) {
        byte[] taken = document == wanted ? bytes : DocumentBytes.encode(wanted);
        document = null;
        bytes = null;
        return taken;
    }
}
