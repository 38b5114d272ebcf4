package io.showroom.embedded.database.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** The kinds of values in the order in which MongoDB sorts them; the code is the first byte of an encoded value. */
public enum ValueKind {
    MIN_KEY(0x05),
    EMPTY_ARRAY(0x0A),
    NULL(0x0F),
    NUMBER(0x14),
    STRING(0x1E),
    DOCUMENT(0x28),
    ARRAY(0x32),
    BINARY(0x3C),
    LEGACY_UUID(0x41),
    UUID(0x46),
    OBJECT_ID(0x50),
    BOOLEAN(0x5A),
    DATE(0x64),
    TIMESTAMP(0x6E),
    REGEX(0x78),
    CODE(0x7A),
    MAX_KEY(0x7F);

    private final int code;

    ValueKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** What every value of this kind starts with. */
    public byte[] prefix() {
        return new byte[] {(byte) code};
    }

    /** The kind of a decoded BSON value; a missing field counts as null, as it does when sorting. */
    public static ValueKind of(Object value) {
        if (Missing.isNullOrMissing(value)) return NULL;
        if (value instanceof String) return STRING;
        if (value instanceof Number) return NUMBER;
        if (value instanceof Instant) return DATE;
        if (value instanceof Document) return DOCUMENT;
        if (value instanceof Boolean) return BOOLEAN;
        if (value instanceof UUID) return UUID;
        if (value instanceof ObjectId) return OBJECT_ID;
        if (value instanceof EmptyArray) return EMPTY_ARRAY;
        if (value instanceof Collection) return ARRAY;
        if (value instanceof BinData) return BINARY;
        if (value instanceof LegacyUUID) return LEGACY_UUID;
        if (value instanceof BsonTimestamp) return TIMESTAMP;
        if (value instanceof BsonRegularExpression) return REGEX;
        if (value instanceof BsonJavaScript) return CODE;
        if (value instanceof MinKey) return MIN_KEY;
        if (value instanceof MaxKey) return MAX_KEY;
        throw new IllegalArgumentException("No order is defined for " + value.getClass());
    }
}
