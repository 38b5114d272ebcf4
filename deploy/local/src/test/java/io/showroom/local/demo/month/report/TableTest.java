package io.showroom.local.demo.month.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void names_stand_left_numbers_right_and_chinese_takes_two_places() {
        Table table = new Table("name", "n");
        table.row("李娜", 5);
        table.row("Jonas", 120);

        assertThat(printed(table)).isEqualTo("  name     n\n  李娜     5\n  Jonas  120\n");
    }

    private static String printed(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
