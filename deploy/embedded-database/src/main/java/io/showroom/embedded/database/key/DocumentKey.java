package io.showroom.embedded.database.key;

import java.util.Arrays;

/** Where a document lies in its collection: the encoded {@code _id}. */
public final class DocumentKey {
    private final byte[] bytes;

    public DocumentKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
