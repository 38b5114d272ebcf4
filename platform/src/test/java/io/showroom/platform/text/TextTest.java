package io.showroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0x202A, 0x202D, 0x202E, 0x2066, 0x2069, 0xD800, 0xDBFF,
                0xDC00, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void what_hides_or_deceives_is_refused_and_named(int point) {
        String text = "a" + Character.toString(point) + "b";
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> Text.safe("name", text));
        assertThat(refusal).isNotNull();
        assertThat(refusal.errors())
                .containsExactly(new FieldProblem(
                        "name", "forbidden-character", String.format("holds the forbidden character U+%04X", point)));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x0A, 0x0D, 0x20, 0x7E, 0xA0, 0x200C, 0x200D, 0x200E, 0x200F, 0x2029, 0x202F, 0x2065, 0x206A,
                0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD, 0x1F697, 0x20BB7
            })
    void their_neighbours_are_kept(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertThat(Text.safe("name", text)).isEqualTo(text);
    }

    @Test
    void a_pair_of_surrogates_is_a_character_and_half_of_one_is_not() {
        assertThat(Text.safe("name", "👨‍👩‍👧 می‌خواهم")).isEqualTo("👨‍👩‍👧 می‌خواهم");
        assertThat(catchThrowableOfType(Invalid.class, () -> Text.safe("name", "\uD83D")))
                .isNotNull();
        assertThat(catchThrowableOfType(Invalid.class, () -> Text.safe("name", "\uDE97\uD83D")))
                .isNotNull();
    }

    @Test
    void text_is_composed() {
        assertThat(Text.safe("name", "Mu\u0308ller")).isEqualTo("Müller");
    }

    @Test
    void lengths_are_counted_in_code_points_after_composing() {
        assertThat(Text.optional("name", "𠮷".repeat(100), Text.NAME)).hasSize(200);
        assertThat(Text.optional("name", "u\u0308".repeat(100), Text.NAME)).hasSize(100);
        assertThat(Text.optional("name", " " + "a".repeat(100) + " ", Text.NAME))
                .hasSize(100);
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> Text.optional("name", "𠮷".repeat(101), Text.NAME));
        assertThat(refusal.errors().get(0).code()).isEqualTo("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00a0", "\u200d", "\u200b \ufeff"})
    void where_nothing_is_to_be_seen_nothing_is_given(String text) {
        assertThat(Text.optional("name", text, Text.NAME)).isNull();
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> Text.required("name", text, Text.NAME));
        assertThat(refusal.errors().get(0).code()).isEqualTo("required");
    }

    @Test
    void what_is_there_is_taken() {
        assertThat(Text.required("name", "张伟", Text.NAME)).isEqualTo("张伟");
        assertThat(Text.optional("name", null, Text.NAME)).isNull();
    }
}
