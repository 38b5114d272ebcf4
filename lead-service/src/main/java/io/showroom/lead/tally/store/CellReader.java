package io.showroom.lead.tally.store;

import io.showroom.lead.tally.Tally;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/** Reads the counts of a cell straight from its bytes: large ones hold thousands. */
final class CellReader {
    private CellReader() {}

    static void into(Tally sum, RawBsonDocument cell) {
        try (BsonBinaryReader reader = new BsonBinaryReader(cell.getByteBuffer().asNIO())) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                String first = reader.readName();
                if (reader.getCurrentBsonType() == BsonType.DOCUMENT) {
                    counts(sum, first + ".", reader);
                } else {
                    reader.skipValue();
                }
            }
        }
    }

    private static void counts(Tally sum, String first, BsonBinaryReader reader) {
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String key = first + reader.readName();
            sum.add(key, reader.getCurrentBsonType() == BsonType.INT32 ? reader.readInt32() : reader.readInt64());
        }
        reader.readEndDocument();
    }
}
