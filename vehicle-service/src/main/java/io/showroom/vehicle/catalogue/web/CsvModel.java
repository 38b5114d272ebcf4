package io.showroom.vehicle.catalogue.web;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.vehicle.catalogue.ImportCatalogue.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one model of a catalogue file, put together. */
final class CsvModel {
    private final CsvRow first;
    private final Map<Part, List<ModelBody.ItemBody>> items = new EnumMap<>(Part.class);
    private final List<ModelBody.RuleBody> rules = new ArrayList<>();
    private final List<FieldProblem> faults = new ArrayList<>();
    private LocalDate from;
    private LocalDate until;

    /** What a row is about. */
    private enum Part {
        MODEL,
        TRIM,
        COLOUR,
        INTERIOR,
        OPTION
    }

    CsvModel(CsvRow first) {
        this.first = first;
        for (Part part : Part.values()) {
            items.put(part, new ArrayList<>());
        }
    }

    void add(CsvRow row) {
        try {
            Part part = part(row.cell("kind"));
            if (part == Part.MODEL) {
                from = row.day("from");
                until = row.day("until");
            } else {
                items.get(part).add(row.item());
                rules.addAll(row.rules());
            }
        } catch (Invalid bad) {
            faults.addAll(placed(row, bad));
        }
    }

    Read read() {
        if (!faults.isEmpty()) {
            return new Read(first.name(), null, faults);
        }
        try {
            ModelBody body = new ModelBody(
                    first.cell("brand"),
                    first.cell("model"),
                    first.year(),
                    from,
                    until,
                    items.get(Part.TRIM),
                    items.get(Part.COLOUR),
                    items.get(Part.INTERIOR),
                    items.get(Part.OPTION),
                    rules);
            return new Read(first.name(), body.offering(), List.of());
        } catch (Invalid bad) {
            return new Read(first.name(), null, placed(first, bad));
        }
    }

    private static Part part(String kind) {
        for (Part part : Part.values()) {
            if (part.name().equalsIgnoreCase(kind)) {
                return part;
            }
        }
        throw new Invalid("kind", "unknown", "must be MODEL, TRIM, COLOUR, INTERIOR or OPTION");
    }

    private static List<FieldProblem> placed(CsvRow row, Invalid bad) {
        return bad.errors().stream()
                .map(fault ->
                        new FieldProblem("line " + row.line() + ": " + fault.field(), fault.code(), fault.message()))
                .toList();
    }
}
