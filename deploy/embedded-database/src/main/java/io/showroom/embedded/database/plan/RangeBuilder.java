package io.showroom.embedded.database.plan;

import io.showroom.embedded.database.index.IndexField;
import io.showroom.embedded.database.index.StoredIndex;
import io.showroom.embedded.database.key.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Narrows the keys of one index, field by field: points as long as there are any, then at most one range. */
final class RangeBuilder {
    private static final int MOST_RANGES = 10_000;

    /** The encoded points of the leading fields, and where each of the fields ends. */
    private record Start(byte[] bytes, int[] ends) {
        Start with(byte[] point) {
            byte[] longer = Keys.concat(bytes, point);
            int[] more = Arrays.copyOf(ends, ends.length + 1);
            more[ends.length] = longer.length;
            return new Start(longer, more);
        }

        int endOf(int fields) {
            return fields == 0 ? 0 : ends[fields - 1];
        }
    }

    private final StoredIndex index;
    private final List<FieldBounds> points = new ArrayList<>();
    private final List<String> bounded = new ArrayList<>();
    private List<Start> starts = List.of(new Start(new byte[0], new int[0]));
    private List<Interval> intervals;
    private boolean arrayBounded;
    private boolean admitsMissing = true;

    RangeBuilder(StoredIndex index, QueryFilter filter) {
        this.index = index;
        for (IndexField field : index.order()) {
            if (!narrow(field, filter)) {
                break;
            }
        }
    }

    /** Takes in the conditions on the next field; whether the field after it may be narrowed too. */
    private boolean narrow(IndexField field, QueryFilter filter) {
        boolean array = index.array(points.size());
        Optional<FieldBounds> found = array && arrayBounded
                ? Optional.empty()
                : FieldBounds.of(filter.on(field.path()), array, index.sparse());
        if (found.isEmpty()) {
            return false;
        }
        FieldBounds bounds = found.get();
        if (bounds.isPoints() && (long) starts.size() * bounds.points().size() > MOST_RANGES) {
            return false;
        }
        arrayBounded |= array;
        if (!field.path().equals("_id")) {
            admitsMissing &= bounds.admitsMissing();
        }
        bounded.add(field.path());
        if (!bounds.isPoints()) {
            intervals = bounds.intervals();
            return false;
        }
        starts = starts.stream()
                .flatMap(start -> bounds.points().stream()
                        .map(point -> start.with(field.ascending() ? point : Keys.inverted(point))))
                .toList();
        points.add(bounds);
        return true;
    }

    List<String> bounded() {
        return bounded;
    }

    /** The bounds of the leading fields that were narrowed to points. */
    List<FieldBounds> points() {
        return points;
    }

    /** Whether a document that a sparse index leaves out may be wanted. */
    boolean missesDocuments() {
        return index.sparse() && admitsMissing;
    }

    /** The ranges, to be merged by what follows the first so many fields. */
    List<KeyRange> ranges(int mergeAfterFields) {
        List<KeyRange> ranges = new ArrayList<>();
        List<Interval> last = intervals == null ? List.of(Interval.ALL) : intervals;
        boolean ascending = points.size() >= index.order().size()
                || index.order().get(points.size()).ascending();
        for (Start start : starts) {
            for (Interval interval : last) {
                Cut low = ascending ? interval.low() : interval.high().inverted();
                Cut high = ascending ? interval.high() : interval.low().inverted();
                ranges.add(new KeyRange(
                        low.behind(start.bytes()), high.behind(start.bytes()), start.endOf(mergeAfterFields)));
            }
        }
        return ranges;
    }
}
