package io.showroom.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-CN", "ZH_cn, zh-CN", "de, de", "yue, yue", "zh-Hant-TW, zh-Hant-TW", "es-419, es-419"})
    void tags_are_kept_in_their_usual_spelling(String typed, String kept) {
        assertThat(LanguageTags.checked("languages", List.of(typed))).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "zz",
                "zh-XX",
                "english",
                "zh-",
                "x",
                "abcdefghi-US",
                "a-very-long-tag-that-nobody-would-speak-in"
            })
    void what_is_no_language_is_refused(String tag) {
        assertThatThrownBy(() -> LanguageTags.checked("languages", List.of(tag)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void one_twice_is_one_and_twenty_are_the_most() {
        assertThat(LanguageTags.checked("languages", List.of("de", "DE"))).containsExactly("de");
        assertThat(LanguageTags.checked("languages", Collections.nCopies(20, "de")))
                .hasSize(1);
        assertThatThrownBy(() -> LanguageTags.checked("languages", Collections.nCopies(21, "de")))
                .isInstanceOf(Invalid.class);
    }
}
