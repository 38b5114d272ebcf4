package io.showroom.lead.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {
    @TempDir
    Path folder;

    private final Dialect dialect = Dialect.csv(StandardCharsets.UTF_8, false, ',');

    private List<SheetRow> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows all = SheetRows.open(file, dialect)) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    @Test
    void quotes_hold_delimiters_line_breaks_and_quotes_and_rows_are_counted_as_a_spreadsheet_does() throws IOException {
        List<SheetRow> rows = rows("a,b\n\"1\n2\",\"say \"\"hi\"\"\"\n\nc,\"d,e\"\n");
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(1).cells()).containsExactly("1\n2", "say \"hi\"");
        assertThat(rows.get(2).blank()).isTrue();
        assertThat(rows.get(3).cells()).containsExactly("c", "d,e");
        assertThat(rows.get(3).cell(7)).isEmpty();
    }

    @Test
    void a_quote_that_never_ends_is_refused_by_its_row() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n3,\"4\n5,6\n"))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo("broken-row"))
                .hasMessageContaining("Row 3");
        String endless = "a,\"" + "x".repeat(CsvRows.LONGEST_RECORD + 1);
        assertThatThrownBy(() -> rows(endless)).isInstanceOf(SheetRefused.class);
    }

    @Test
    void a_row_of_too_many_cells_is_refused() throws IOException {
        assertThat(rows(",".repeat(299)).get(0).cells()).hasSize(300);
        assertThatThrownBy(() -> rows(",".repeat(300))).isInstanceOf(SheetRefused.class);
    }

    @Test
    void what_is_written_is_read_again_and_no_cell_is_a_formula() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.to(bytes, Dialect.csv(StandardCharsets.UTF_8, true, ';'))) {
            writer.row(List.of("=1+1", "+8613800138000", "a;b", "王\n小明"));
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\uFEFF'=1+1;+8613800138000;\"a;b\";\"王\n小明\"\r\n");
    }
}
