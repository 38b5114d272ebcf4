package io.showroom.lead.report.web;

import io.showroom.platform.text.SheetCell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a spreadsheet opens it: RFC 4180 in UTF-8 with its mark, no cell that a spreadsheet would run, numbers with
 * a point.
 */
public final class Csv {
    public static final String TYPE = "text/csv";

    private static final String MARK = "\uFEFF";

    private final List<String> lines = new ArrayList<>();

    /** Begins with the names of the columns. */
    public Csv(List<String> columns) {
        line(columns.toArray());
    }

    /** The names of columns for a reader, each given as {@code English|Chinese}. */
    public static List<String> columns(Locale reader, String... names) {
        int wanted = "zh".equals(reader.getLanguage()) ? 1 : 0;
        return Arrays.stream(names).map(name -> name.split("\\|")[wanted]).toList();
    }

    /** One more row; null is an empty cell. */
    public Csv line(Object... cells) {
        lines.add(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")));
        return this;
    }

    /** The answer, to be kept under this name. */
    public ResponseEntity<byte[]> answer(String name) {
        String text = MARK + String.join("\r\n", lines) + "\r\n";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .contentType(new MediaType(MediaType.parseMediaType(TYPE), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : SheetCell.exported(value.toString());
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
