package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import io.showroom.embedded.database.key.EmptyArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One walk down a document along all paths of an index at once. Where the paths meet an array they go on in each of its
 * elements together, so that a row holds values of the same element.
 */
final class RowWalk {
    private static final int ARRIVED = -1;

    private final String[][] paths;
    private final List<Object[]> rows = new ArrayList<>();
    private long arrays;
    private boolean nested;
    private boolean present;

    RowWalk(String[][] paths) {
        this.paths = paths;
    }

    EntryRows rowsOf(Document document) {
        Object[] nodes = new Object[paths.length];
        Arrays.fill(nodes, document);
        walk(nodes, new int[paths.length]);
        return new EntryRows(rows, arrays, nested, present);
    }

    private void walk(Object[] nodes, int[] depths) {
        Collection<?> array = null;
        int first = 0;
        for (int field = 0; field < nodes.length; field++) {
            descend(field, nodes, depths);
            if (depths[field] == ARRIVED) {
                continue;
            }
            if (array == null) {
                array = (Collection<?>) nodes[field];
                first = field;
            } else if (array != nodes[field]) {
                throw new CannotIndexParallelArraysError(List.of(last(first), last(field)));
            }
        }
        if (array == null) {
            rows.add(nodes);
        } else if (array.isEmpty()) {
            intoEmptyArray(nodes, depths);
            rows.add(nodes);
        } else {
            for (Object element : array) {
                intoElement(element, nodes.clone(), depths.clone());
            }
        }
    }

    /** Follows a path through documents until it arrives at a value or stands before an array. */
    private void descend(int field, Object[] nodes, int[] depths) {
        String[] path = paths[field];
        while (depths[field] >= 0 && depths[field] < path.length && nodes[field] instanceof Document document) {
            nodes[field] = document.getOrMissing(path[depths[field]++]);
        }
        if (depths[field] != ARRIVED && !(nodes[field] instanceof Collection)) {
            arrive(field, depths[field] == path.length ? nodes[field] : Missing.getInstance(), nodes, depths);
        }
    }

    private void intoElement(Object element, Object[] nodes, int[] depths) {
        for (int field = 0; field < nodes.length; field++) {
            if (depths[field] == ARRIVED) {
                continue;
            }
            arrays |= 1L << field;
            boolean atEnd = depths[field] == paths[field].length;
            if (element instanceof Collection) {
                nested = true;
                arrive(field, atEnd ? element : Missing.getInstance(), nodes, depths);
            } else if (atEnd) {
                arrive(field, element, nodes, depths);
            } else {
                nodes[field] = element;
            }
        }
        walk(nodes, depths);
    }

    private void intoEmptyArray(Object[] nodes, int[] depths) {
        for (int field = 0; field < nodes.length; field++) {
            if (depths[field] != ARRIVED) {
                arrays |= 1L << field;
                present |= depths[field] == paths[field].length;
                nodes[field] = EmptyArray.INSTANCE;
            }
        }
    }

    private void arrive(int field, Object value, Object[] nodes, int[] depths) {
        nodes[field] = value;
        depths[field] = ARRIVED;
        present |= !(value instanceof Missing);
    }

    private String last(int field) {
        return paths[field][paths[field].length - 1];
    }
}
