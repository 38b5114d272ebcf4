package io.showroom.lead.tally.store;

import io.showroom.lead.tally.Tally;
import java.util.Set;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/** Reads the counts of a cell straight from its bytes: large ones hold thousands. */
final class CellReader {
    private static final int DAY = 3;

    private CellReader() {}

    /** @param days names of the days wanted of a cell that holds days; null for all */
    static void into(Tally sum, RawBsonDocument cell, Set<String> days) {
        each(cell, (day, key, count) -> {
            if (days == null || day == null || days.contains(day)) {
                sum.add(key, count);
            }
        });
    }

    /** One count of a cell. */
    interface Visitor {
        /** @param day name of the day within a cell that holds days; null in others */
        void count(String day, String key, long count);
    }

    static void each(RawBsonDocument cell, Visitor visitor) {
        try (BsonBinaryReader reader = new BsonBinaryReader(cell.getByteBuffer().asNIO())) {
            reader.readStartDocument();
            groups(reader, null, visitor);
        }
    }

    /** Groups of counts, or days of them; other fields are not about counts. */
    private static void groups(BsonBinaryReader reader, String day, Visitor visitor) {
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = reader.readName();
            if (reader.getCurrentBsonType() != BsonType.DOCUMENT) {
                reader.skipValue();
                continue;
            }
            reader.readStartDocument();
            if (name.length() == DAY) {
                groups(reader, name, visitor);
            } else {
                counts(reader, day, name + ".", visitor);
            }
            reader.readEndDocument();
        }
    }

    private static void counts(BsonBinaryReader reader, String day, String group, Visitor visitor) {
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String key = group + reader.readName();
            boolean small = reader.getCurrentBsonType() == BsonType.INT32;
            visitor.count(day, key, small ? reader.readInt32() : reader.readInt64());
        }
    }
}
