package io.showroom.embedded.database.plan;

import io.showroom.embedded.database.index.IndexField;
import io.showroom.embedded.database.index.StoredIndex;
import java.util.List;

/** Whether the keys of an index, narrowed to points in its leading fields, come in the order that is wanted. */
final class SortMatch {
    private final StoredIndex index;
    private final List<FieldBounds> points;
    private final SortOrder sort;

    SortMatch(StoredIndex index, List<FieldBounds> points, SortOrder sort) {
        this.index = index;
        this.points = points;
        this.sort = sort;
    }

    /** How many leading fields to leave out of the order, so that the rest is as wanted; -1 if it never is. */
    int mergeAfter() {
        for (int fields = points.size(); fields >= 0; fields--) {
            if (direction(fields) != 0) {
                return fields;
            }
        }
        return -1;
    }

    /** 1 if the keys behind so many fields go up as wanted, -1 if they have to be read backwards, 0 if neither. */
    int direction(int leftOut) {
        List<IndexField> order = index.order();
        int direction = 0;
        int next = leftOut;
        for (IndexField wanted : sort.fields()) {
            if (isFixed(wanted.path())) {
                continue;
            }
            while (next < order.size() && !order.get(next).path().equals(wanted.path()) && isFixed(next)) {
                next++;
            }
            if (next == order.size() || !order.get(next).path().equals(wanted.path()) || index.array(next)) {
                return 0;
            }
            int here = order.get(next).ascending() == wanted.ascending() ? 1 : -1;
            if (direction != 0 && direction != here) {
                return 0;
            }
            direction = here;
            next++;
            if (wanted.path().equals("_id")) {
                break;
            }
        }
        return direction == 0 ? 1 : direction;
    }

    private boolean isFixed(int field) {
        return field < points.size() && points.get(field).isOnePoint() && !index.array(field);
    }

    private boolean isFixed(String path) {
        for (int field = 0; field < points.size(); field++) {
            if (index.order().get(field).path().equals(path) && isFixed(field)) {
                return true;
            }
        }
        return false;
    }
}
