package io.showroom.embedded.database.index;

import io.showroom.embedded.database.key.KeyBuffer;
import java.util.List;
import java.util.stream.Stream;

/** What an index was asked to be. */
public record IndexDefinition(String name, List<IndexField> fields, boolean unique, boolean sparse) {
    private static final String ID = "_id";

    /** The order of the entries: the fields, and then the {@code _id}, which every entry ends with. */
    public List<IndexField> order() {
        if (fields.stream().anyMatch(field -> field.path().equals(ID))) {
            return fields;
        }
        return Stream.concat(fields.stream(), Stream.of(new IndexField(ID, true)))
                .toList();
    }

    FieldPaths paths() {
        return new FieldPaths(fields.stream().map(IndexField::path).toList());
    }

    /** The part of an entry's key that holds the fields. */
    byte[] encode(Object[] row) {
        KeyBuffer key = new KeyBuffer();
        for (int i = 0; i < row.length; i++) {
            key.putValue(row[i], fields.get(i).ascending());
        }
        return key.toBytes();
    }
}
