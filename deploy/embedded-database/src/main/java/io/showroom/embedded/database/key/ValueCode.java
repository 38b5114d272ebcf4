package io.showroom.embedded.database.key;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Encodes values so that the bytes sort as MongoDB sorts the values, across kinds. No encoded value is the beginning
 * of another one, so that values can follow each other in a compound key.
 */
final class ValueCode {
    private static final int END = 0x00;

    private ValueCode() {}

    static void append(KeyBuffer out, Object value) {
        ValueKind kind = ValueKind.of(value);
        out.put(kind.code());
        switch (kind) {
            case MIN_KEY, MAX_KEY, NULL, EMPTY_ARRAY -> {}
            case NUMBER -> NumberCode.append(out, (Number) value);
            case STRING -> TextCode.append(out, (String) value);
            case DOCUMENT -> appendDocument(out, (Document) value);
            case ARRAY -> appendArray(out, (Collection<?>) value);
            case BINARY -> appendBinary(out, ((BinData) value).getData());
            case UUID -> appendUuid(out, (UUID) value, 0);
            case LEGACY_UUID -> appendUuid(out, ((LegacyUUID) value).getUuid(), Long.MIN_VALUE);
            case OBJECT_ID -> out.putAll(((ObjectId) value).toByteArray());
            case BOOLEAN -> out.put(Boolean.TRUE.equals(value) ? 1 : 0);
            case DATE -> out.putLong(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
            case TIMESTAMP -> out.putLong(((BsonTimestamp) value).getValue());
            case REGEX -> appendRegex(out, (BsonRegularExpression) value);
            case CODE -> TextCode.append(out, ((BsonJavaScript) value).getCode());
        }
    }

    private static void appendDocument(KeyBuffer out, Document document) {
        for (Map.Entry<String, Object> field : document.entrySet()) {
            out.put(ValueKind.of(field.getValue()).code());
            TextCode.append(out, field.getKey());
            append(out, field.getValue());
        }
        out.put(END);
    }

    private static void appendArray(KeyBuffer out, Collection<?> array) {
        for (Object element : array) {
            append(out, element);
        }
        out.put(END);
    }

    /** MongoDB sorts a shorter binary value before a longer one, whatever its bytes. */
    private static void appendBinary(KeyBuffer out, byte[] data) {
        out.putInt(data.length).putAll(data);
    }

    private static void appendUuid(KeyBuffer out, UUID uuid, long signFlip) {
        out.putLong(uuid.getMostSignificantBits() ^ signFlip).putLong(uuid.getLeastSignificantBits() ^ signFlip);
    }

    private static void appendRegex(KeyBuffer out, BsonRegularExpression regex) {
        TextCode.append(out, regex.getPattern());
        TextCode.append(out, regex.getOptions() == null ? "" : regex.getOptions());
    }
}
