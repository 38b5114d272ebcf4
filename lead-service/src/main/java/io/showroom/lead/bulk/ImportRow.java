package io.showroom.lead.bulk;

import java.util.List;

/** A row as it stands in the file; its number is that of a spreadsheet. */
public record ImportRow(int number, List<String> cells) {

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : null;
    }
}
