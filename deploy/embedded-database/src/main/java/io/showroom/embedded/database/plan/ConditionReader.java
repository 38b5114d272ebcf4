package io.showroom.embedded.database.plan;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.key.Keys;
import io.showroom.embedded.database.key.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a query says of one field. An empty answer means: not understood, the matcher alone decides. */
final class ConditionReader {
    /** The matcher looks at these alone when they stand beside others on a path through an array. */
    private static final Set<String> OVERRULING = Set.of("$all", "$ne", "$nin");

    private static final EnumSet<ValueKind> NOT_RANGED = EnumSet.of(
            ValueKind.NULL,
            ValueKind.DOCUMENT,
            ValueKind.ARRAY,
            ValueKind.REGEX,
            ValueKind.CODE,
            ValueKind.MIN_KEY,
            ValueKind.MAX_KEY);

    private ConditionReader() {}

    static boolean isOperators(Object value) {
        return value instanceof Document document
                && !document.isEmpty()
                && document.keySet().iterator().next().startsWith("$");
    }

    /** The condition of {@code {field: value}}, where the value holds no operators. */
    static Optional<Condition> equalTo(Object value) {
        if (BsonRegularExpression.isRegularExpression(value)) {
            return RegexBeginning.within(BsonRegularExpression.convertToRegularExpression(value));
        }
        if (value instanceof Document document) {
            return isPlain(document) ? oneOf(List.of(value), true) : Optional.empty();
        }
        return oneOf(Collections.singletonList(value), false);
    }

    /** The conditions of {@code {field: {$operator: operand, ...}}}. */
    static List<Condition> operators(Document operators) {
        if (operators.containsKey("$regex")) {
            return equalTo(operators).stream().toList();
        }
        if (operators.size() > 1 && operators.keySet().stream().anyMatch(OVERRULING::contains)) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            operator(operator.getKey(), operator.getValue()).ifPresent(conditions::add);
        }
        return conditions;
    }

    private static Optional<Condition> operator(String name, Object operand) {
        return switch (name) {
            case "$eq" -> oneOf(Collections.singletonList(operand), false);
            case "$in" -> operand instanceof Collection<?> values ? oneOf(values, false) : Optional.empty();
            case "$all" ->
                operand instanceof Collection<?> values && !values.isEmpty() && !hasOperators(values)
                        ? equalTo(values.iterator().next())
                        : Optional.empty();
            case "$exists" ->
                Utils.isTrue(operand)
                        ? Optional.of(new Condition.Present())
                        : Optional.of(new Condition.OneOf(List.of(ValueKind.NULL.prefix()), true, false));
            case "$gt" -> from(operand, false);
            case "$gte" -> from(operand, true);
            case "$lt" -> to(operand, false);
            case "$lte" -> to(operand, true);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> from(Object operand, boolean included) {
        ValueKind kind = ValueKind.of(operand);
        byte[] bound = Keys.coarse(operand);
        boolean behind = !included && kind != ValueKind.NUMBER;
        return range(kind, new Cut(bound, behind), Cut.after(kind.prefix()));
    }

    private static Optional<Condition> to(Object operand, boolean included) {
        ValueKind kind = ValueKind.of(operand);
        byte[] bound = Keys.coarse(operand);
        boolean behind = included || kind == ValueKind.NUMBER;
        return range(kind, Cut.before(kind.prefix()), new Cut(bound, behind));
    }

    private static Optional<Condition> range(ValueKind kind, Cut low, Cut high) {
        return NOT_RANGED.contains(kind)
                ? Optional.empty()
                : Optional.of(new Condition.Within(List.of(new Interval(low, high))));
    }

    private static Optional<Condition> oneOf(Collection<?> values, boolean wholeValueOnly) {
        List<byte[]> keys = new ArrayList<>();
        boolean admitsMissing = false;
        for (Object value : values) {
            if (value instanceof Collection || BsonRegularExpression.isRegularExpression(value)) {
                return Optional.empty();
            }
            keys.add(Keys.of(value));
            admitsMissing |= value == null;
        }
        return Optional.of(new Condition.OneOf(distinct(keys), admitsMissing, wholeValueOnly));
    }

    private static List<byte[]> distinct(List<byte[]> keys) {
        TreeSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        sorted.addAll(keys);
        return List.copyOf(sorted);
    }

    private static boolean hasOperators(Collection<?> values) {
        return values.stream().anyMatch(value -> value instanceof Document);
    }

    /** The matcher takes nulls and empty documents inside a wanted document for more than equality. */
    private static boolean isPlain(Document document) {
        return !document.isEmpty()
                && document.entrySet().stream()
                        .allMatch(field -> !field.getKey().startsWith("$")
                                && field.getValue() != null
                                && !(field.getValue() instanceof Document inner && !isPlain(inner)));
    }
}
