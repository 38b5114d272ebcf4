package io.showroom.local.demo.month.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A small table of text: the first column to the left, the others to the right; Chinese characters take two places. */
final class Table {

    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(heads);
    }

    void row(Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = cells[i] == null ? "" : cells[i].toString();
        }
        rows.add(texts);
    }

    void print(PrintStream out) {
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < row.length; column++) {
                String blanks = " ".repeat(widest(column) - width(row[column]));
                line.append(column == 0 ? row[column] + blanks : GAP + blanks + row[column]);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> column < row.length)
                .mapToInt(row -> width(row[column]))
                .max()
                .orElse(0);
    }

    /** In places of a terminal. */
    static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
