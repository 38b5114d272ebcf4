package io.showroom.lead.bulk;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a file holds what.
 *
 * @param headers the names of the columns as they stand in the file
 * @param fields the code of each column's {@link ImportField}, empty text for a column that is left alone
 */
public record Columns(List<String> headers, List<String> fields) {

    /** As the headers say; of two columns for one field the first has it. */
    static Columns guessed(List<String> headers) {
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<String> fields = new ArrayList<>();
        for (String header : headers) {
            ImportField field = ImportField.of(header);
            boolean free = field != null && taken.add(field);
            fields.add(free ? field.name() : "");
        }
        return new Columns(List.copyOf(headers), List.copyOf(fields));
    }

    /**
     * With what somebody says of some columns, by their headers; null for a column to be left alone.
     *
     * @throws Invalid naming a header that is not there, or a field given to two columns
     */
    Columns mapped(Map<String, ImportField> said) {
        List<String> next = new ArrayList<>(fields);
        List<FieldProblem> errors = new ArrayList<>();
        said.forEach((header, field) -> {
            int column = headers.indexOf(header);
            if (column < 0) {
                errors.add(new FieldProblem("mapping." + header, "unknown-column", "is no column of the file"));
            } else {
                if (field != null) {
                    next.replaceAll(code -> code.equals(field.name()) ? "" : code);
                }
                next.set(column, field == null ? "" : field.name());
            }
        });
        if (said.values().stream().filter(f -> f != null).distinct().count()
                != said.values().stream().filter(f -> f != null).count()) {
            errors.add(new FieldProblem("mapping", "twice", "gives one field to two columns"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Columns(headers, List.copyOf(next));
    }

    /** Whether some column holds a phone or an e-mail. */
    boolean reach() {
        return fields.stream().map(ImportField::coded).anyMatch(field -> field != null && field.reaches());
    }

    /** The column that holds the field, or -1. */
    int of(ImportField field) {
        return fields.indexOf(field.name());
    }
}
