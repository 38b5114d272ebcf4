package io.showroom.embedded.database.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Of the conditions on one field of an index, those that its keys can be narrowed by: either points or intervals. An
 * array may satisfy two ranges with different elements, so of an array field only one range is taken.
 */
record FieldBounds(List<byte[]> points, List<Interval> intervals, boolean admitsMissing) {
    boolean isPoints() {
        return points != null;
    }

    boolean isOnePoint() {
        return isPoints() && points.size() == 1;
    }

    static Optional<FieldBounds> of(List<Condition> conditions, boolean array, boolean sparse) {
        Optional<FieldBounds> points = conditions.stream()
                .filter(Condition.OneOf.class::isInstance)
                .map(Condition.OneOf.class::cast)
                .filter(oneOf -> !(array && oneOf.wholeValueOnly()))
                .min(Comparator.comparingInt(oneOf -> oneOf.keys().size()))
                .map(oneOf -> new FieldBounds(oneOf.keys(), null, oneOf.admitsMissing()));
        return points.or(() -> ranges(conditions, array)).or(() -> presence(conditions, sparse));
    }

    private static Optional<FieldBounds> ranges(List<Condition> conditions, boolean array) {
        return conditions.stream()
                .filter(Condition.Within.class::isInstance)
                .map(condition -> ((Condition.Within) condition).intervals())
                .reduce((first, second) -> array ? first : Interval.intersection(first, second))
                .map(intervals -> new FieldBounds(null, intervals, false));
    }

    private static Optional<FieldBounds> presence(List<Condition> conditions, boolean sparse) {
        boolean present = conditions.stream().anyMatch(Condition.Present.class::isInstance);
        return sparse && present ? Optional.of(new FieldBounds(null, List.of(Interval.ALL), false)) : Optional.empty();
    }
}
