package io.showroom.embedded.database.store;

import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;

/** What lies in a map of the store. */
record MapKind<K, V>(byte code, DataType<K> keys, DataType<V> values) {
    /** Encoded {@code _id} to BSON. */
    static final MapKind<byte[], byte[]> DOCUMENTS =
            new MapKind<>((byte) 1, ByteArrayDataType.INSTANCE, ByteArrayDataType.INSTANCE);

    /** Encoded fields and {@code _id}, to how long the part of the fields is. */
    static final MapKind<byte[], Integer> ENTRIES =
            new MapKind<>((byte) 2, ByteArrayDataType.INSTANCE, EntryLengthType.INSTANCE);

    /** What is remembered beside them. */
    static final MapKind<String, String> NOTES =
            new MapKind<>((byte) 3, StringDataType.INSTANCE, StringDataType.INSTANCE);

    /** @throws IllegalArgumentException for a code of none */
    static MapKind<?, ?> of(byte code) {
        return switch (code) {
            case 1 -> DOCUMENTS;
            case 2 -> ENTRIES;
            case 3 -> NOTES;
            default -> throw new IllegalArgumentException("no kind of map: " + code);
        };
    }
}
