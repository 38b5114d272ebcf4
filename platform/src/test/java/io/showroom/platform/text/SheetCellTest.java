package io.showroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+1+1",
                "-1-1",
                "@SUM(A1)",
                "\tx",
                "\r=1",
                "\n=1",
                "+",
                "-",
                "+86 138",
                "-1.5e3",
                "--1",
                "-1.",
                "+8613800138000=1",
                "-5\n=1"
            })
    void a_cell_that_begins_like_a_formula_is_led_by_an_apostrophe(String text) {
        assertThat(SheetCell.exported(text)).isEqualTo("'" + text);
        assertThat(SheetCell.imported("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+8613800138000",
                "+0138",
                "-5",
                "+5",
                "-12.50",
                "张伟",
                "a=1",
                " =1",
                "",
                "O'Brien",
                "'tis",
                "'",
                "''",
                "1-1"
            })
    void phone_numbers_numbers_and_plain_text_stay_as_they_are(String text) {
        assertThat(SheetCell.exported(text)).isEqualTo(text);
        assertThat(SheetCell.imported(text)).isEqualTo(text);
    }

    @Test
    void import_gives_back_what_was_exported_whatever_it_is() {
        Random random = new Random(20261124);
        String letters = "'=+-@\t\r\n1.a张";
        for (int run = 0; run < 50_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String exported = SheetCell.exported(text.toString());
            assertThat(SheetCell.imported(exported)).isEqualTo(text.toString());
            assertThat(exported).doesNotMatch("(?s)[=@\t\r\n].*").doesNotMatch("(?s)[+-]+[^0-9].*");
        }
    }

    @Test
    void no_cell_is_no_text() {
        assertThat(SheetCell.exported(null)).isNull();
        assertThat(SheetCell.imported(null)).isNull();
    }
}
