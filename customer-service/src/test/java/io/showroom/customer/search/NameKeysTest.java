package io.showroom.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, 王",
        "王小明, 小明",
        "王小明, 王小明",
        "上海浦东汽车租赁有限公司, 浦东汽车",
        "Müller Anna, muller",
        "Müller Anna, ANNA mü",
        "Anna-Maria Schmidt, maria",
        "Ｊｏｓé García, jose gar",
        "Иван Петров, петр",
        "田中さくら, さく",
        "がんも, がん",
        "प्रिया शर्मा, शर्",
        "สมชาย, สม",
        "Straße, strasse",
        "O'Neill, neill",
        "김민수, 민수",
        "محمد علي, علي",
        "BYD 上海, byd 上海"
    })
    void a_name_is_found_by(String name, String typed) {
        assertThat(NameKeys.of(name)).containsAll(NameKeys.lookedFor(typed));
        assertThat(NameKeys.lookedFor(typed)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王小明, 明小", "Müller, uller", "Anna, annab", "王小明, 李", "がん, かん"})
    void a_name_is_not_found_by(String name, String typed) {
        assertThat(NameKeys.of(name)).doesNotContainAnyElementsOf(NameKeys.lookedFor(typed));
    }

    @Test
    void a_long_word_is_found_by_its_first_twelve_letters_or_more() {
        assertThat(NameKeys.of("Donaudampfschifffahrt")).containsAll(NameKeys.lookedFor("Donaudampfschifffahrt"));
    }
}
