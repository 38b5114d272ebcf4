package io.showroom.lead.bulk.web;

import io.showroom.lead.bulk.ImportField;
import io.showroom.platform.problem.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which columns hold what, as a caller says it. */
final class Mapping {
    private Mapping() {}

    /** From {@code header:FIELD}, or {@code header:} for a column to be left alone. */
    static Map<String, ImportField> ofParameters(List<String> parameters) {
        Map<String, ImportField> said = new HashMap<>();
        for (String parameter : parameters == null ? List.<String>of() : parameters) {
            int colon = parameter.lastIndexOf(':');
            if (colon < 1) {
                throw new Invalid("map", "form", "must be header:FIELD");
            }
            said.put(parameter.substring(0, colon).strip(), field("map", parameter.substring(colon + 1)));
        }
        return said;
    }

    static Map<String, ImportField> ofBody(List<ImportView.ColumnView> columns) {
        Map<String, ImportField> said = new HashMap<>();
        for (ImportView.ColumnView column : columns) {
            if (column == null || column.header() == null) {
                throw new Invalid("columns", "required", "each names a header");
            }
            said.put(column.header().strip(), field("columns." + column.header(), column.field()));
        }
        return said;
    }

    private static ImportField field(String where, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        ImportField field = ImportField.coded(code.strip());
        if (field == null) {
            throw new Invalid(where, "unknown-value", "names no field of an import");
        }
        return field;
    }
}
