package io.showroom.lead.sheet;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells as they stand in the file, empty ones as empty text; without those empty at the end
 */
public record SheetRow(int number, List<String> cells) {

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The cell, or empty text when the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
