package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a document has at the fields of an index: one row of values, or one row for each element of an array.
 *
 * @param rows the values, in the order of the fields
 * @param arrays the fields that were reached through an array, as bits
 * @param nested whether an array lay directly in an array
 * @param present whether the document has any of the fields; an index that is sparse leaves it out otherwise
 */
public record EntryRows(List<Object[]> rows, long arrays, boolean nested, boolean present) {

    /**
     * Whether the entries are the same for certain, which costs less than encoding them. Equal documents may be encoded
     * differently (the order of their fields counts), so rows with documents or arrays in them are not the same for certain.
     */
    boolean surelySame(EntryRows other) {
        if (present != other.present
                || arrays != other.arrays
                || nested != other.nested
                || rows.size() != other.rows.size()) {
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (!surelySame(rows.get(row), other.rows.get(row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean surelySame(Object[] values, Object[] others) {
        for (int i = 0; i < values.length; i++) {
            boolean plain = !(values[i] instanceof Document || values[i] instanceof Collection);
            if (!plain || !Objects.equals(values[i], others[i])) {
                return false;
            }
        }
        return true;
    }
}
