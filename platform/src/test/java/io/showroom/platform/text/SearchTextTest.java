package io.showroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Müller,muller",
        "MU\u0308LLER,muller",
        "Ｚｈａｎｇ　Ｗｅｉ,zhang wei",
        "Łódź,lodz",
        "Straße,strasse",
        "STRASSE,strasse",
        "Ærøskøbing,aeroskobing",
        "İstanbul,istanbul",
        "Ilgın,ilgin",
        "'  张  伟 ',张 伟",
        "ΣΊΣΥΦΟΣ,σισυφοσ",
        "Σίσυφος,σισυφοσ",
        "ｶﾞｰﾄﾞ,ガード",
        "ガード,ガード"
    })
    void case_width_and_accents_make_no_difference(String written, String folded) {
        assertThat(SearchText.fold(written)).isEqualTo(folded);
    }

    @Test
    void folding_twice_is_folding_once() {
        String folded = SearchText.fold("ﬃ Ǆ ẞ ½ 🚗 Ünïcödé");
        assertThat(SearchText.fold(folded)).isEqualTo(folded);
    }

    @Test
    void different_words_stay_different() {
        assertThat(SearchText.fold("が")).isNotEqualTo(SearchText.fold("か"));
        assertThat(SearchText.fold("张伟")).isNotEqualTo(SearchText.fold("章伟"));
        assertThat(SearchText.fold(null)).isNull();
    }
}
