package io.showroom.lead.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectGuessTest {
    @TempDir
    Path folder;

    private final DialectGuess guess = new DialectGuess(Set.of("姓名", "手机", "备注")::contains);

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path file(String content, String charset) throws IOException {
        return file(content.getBytes(Charset.forName(charset)));
    }

    private List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (SheetRows all = SheetRows.open(file, guess.of(file))) {
            all.forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ',', false",
        "UTF-8, ',', true",
        "UTF-8, ;, false",
        "UTF-8, TAB, true",
        "GB18030, ',', false",
        "GB18030, ;, false",
        "GB18030, TAB, false",
        "UTF-16LE, TAB, true",
        "UTF-16BE, ;, true"
    })
    void encodings_and_delimiters_are_found_out(String charset, String delimiter, boolean mark) throws IOException {
        String cut = delimiter.equals("TAB") ? "\t" : delimiter;
        String text = (mark ? "\uFEFF" : "") + "姓名" + cut + "手机" + cut + "备注\r\n王小明" + cut + "138" + cut + "\"a" + cut
                + "b\"\r\n";
        Path file = file(text, charset);
        Dialect dialect = guess.of(file);
        assertThat(dialect.charset()).isEqualTo(charset);
        assertThat(dialect.delimiter()).isEqualTo(cut);
        assertThat(dialect.bom()).isEqualTo(mark);
        assertThat(rows(file)).containsExactly(List.of("姓名", "手机", "备注"), List.of("王小明", "138", "a" + cut + "b"));
    }

    @Test
    void known_headers_decide_and_not_the_commonest_sign() throws IOException {
        assertThat(guess.of(file("姓名;手机;a,b,c,d,e\n", "UTF-8")).delimiter()).isEqualTo(";");
        assertThat(guess.of(file("x,y;z,1\n", "UTF-8")).delimiter()).isEqualTo(",");
        assertThat(guess.of(file("手机\n138\n", "UTF-8")).delimiter()).isEqualTo(",");
        assertThat(guess.of(file("\n\n姓名\t手机\n", "UTF-8")).delimiter()).isEqualTo("\t");
    }

    @Test
    void what_a_spreadsheet_says_of_its_delimiter_is_believed_and_is_no_row() throws IOException {
        Path file = file("sep=;\r\n姓名;手机\r\n", "UTF-8");
        assertThat(guess.of(file).delimiter()).isEqualTo(";");
        assertThat(rows(file)).containsExactly(List.of(), List.of("姓名", "手机"));
    }

    @Test
    void a_table_of_nothing_but_ascii_is_utf_8() throws IOException {
        assertThat(guess.of(file("name,phone\n", "US-ASCII")).charset()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D0CF11E0A1B11AE1", "FFD8FFE000104A46", "0A0A0A", "EFBBBF"})
    void what_is_no_table_is_refused(String hex) throws IOException {
        Path file = file(java.util.HexFormat.of().parseHex(hex));
        assertThatThrownBy(() -> guess.of(file)).isInstanceOf(SheetRefused.class);
    }
}
