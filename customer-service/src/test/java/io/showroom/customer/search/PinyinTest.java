package io.showroom.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, wang",
        "王小明, wangxiaoming",
        "王小明, wangxiaom",
        "王小明, xiaoming",
        "王小明, ming",
        "王小明, wxm",
        "王小明, xm",
        "张伟, zw",
        "上海浦东汽车租赁有限公司, pudong",
        "上海浦东汽车租赁有限公司, shanghaipudong",
        "上海浦东汽车租赁有限公司, shpdqczl",
        "重庆银行, chongqing",
        "欧阳娜娜, ouyang",
        "王小明 Wang, xiaoming"
    })
    void a_chinese_name_is_found_as_it_is_typed_on_a_latin_keyboard(String name, String typed) {
        assertThat(Pinyin.keysOf(name)).containsAll(NameKeys.lookedFor(typed));
    }

    @ParameterizedTest
    @CsvSource({"单雄信, shan", "单雄信, dan", "曾国藩, zeng", "查良镛, zha", "查良镛, cha", "仇英, qy"})
    void a_surname_is_found_by_its_own_reading_and_by_the_words(String name, String typed) {
        assertThat(Pinyin.keysOf(name)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource({"吕布, lubu", "吕布, lvbu", "女娲, nv"})
    void an_umlaut_is_typed_as_u_or_v(String name, String typed) {
        assertThat(Pinyin.keysOf(name)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource({"王小明, wangming", "王小明, wm", "王小明, iaoming", "王小明, wxmx"})
    void what_is_not_the_beginning_of_a_character_finds_nothing(String name, String typed) {
        assertThat(Pinyin.keysOf(name)).doesNotContain(typed);
    }

    @Test
    void a_name_without_chinese_characters_has_no_pinyin() {
        assertThat(Pinyin.keysOf("Müller さくら 김민수 🚗")).isEqualTo(Set.of());
    }

    @Test
    void a_character_that_no_dictionary_knows_is_left_out() {
        assertThat(Pinyin.keysOf("𠮷明")).contains("ming");
        assertThat(Pinyin.keysOf("𠮷")).isEmpty();
    }
}
