package io.showroom.vehicle.catalogue.web;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.SearchText;
import io.showroom.platform.text.SheetCell;
import io.showroom.vehicle.catalogue.RuleKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One row of a catalogue file. */
final class CsvRow {
    private final NamedCsvRecord record;

    CsvRow(NamedCsvRecord record) {
        this.record = record;
    }

    /** The line it begins on, for whoever has to mend it. */
    long line() {
        return record.getStartingLineNumber();
    }

    /** The model it belongs to, however it is written. */
    String model() {
        return SearchText.fold(named("brand") + "/" + named("model") + "/" + named("modelYear"));
    }

    String name() {
        return named("brand") + " " + named("model") + " " + named("modelYear");
    }

    /** The cell, or null when it is empty or its column is missing. */
    String cell(String column) {
        return record.findField(column)
                .map(SheetCell::imported)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    Integer year() {
        String year = cell("modelYear");
        if (year == null || !year.matches("[0-9]{1,4}")) {
            throw new Invalid("modelYear", "not-a-year", "must be a year such as 2026");
        }
        return Integer.valueOf(year);
    }

    LocalDate day(String column) {
        String day = cell(column);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            throw new Invalid(column, "not-a-day", "must be a day such as 2026-01-31");
        }
    }

    /** An empty price is nothing. */
    Money price() {
        String amount = cell("price");
        try {
            return Money.of(amount == null ? "0" : amount, cell("currency"));
        } catch (InvalidValue bad) {
            throw new Invalid("price", bad.code(), bad.getMessage());
        }
    }

    ModelBody.ItemBody item() {
        return new ModelBody.ItemBody(
                cell("code"), cell("en"), cell("zh-CN"), price(), codes(cell("includes")), day("from"), day("until"));
    }

    List<ModelBody.RuleBody> rules() {
        List<ModelBody.RuleBody> rules = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            String cell = cell(kind == RuleKind.REQUIRES ? "requires" : "excludes");
            if (cell != null) {
                Arrays.stream(cell.split(";"))
                        .map(CsvRow::codes)
                        .forEach(others -> rules.add(new ModelBody.RuleBody(kind, cell("code"), others)));
            }
        }
        return rules;
    }

    private static List<String> codes(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    private String named(String column) {
        String cell = cell(column);
        return cell == null ? "" : cell;
    }
}
