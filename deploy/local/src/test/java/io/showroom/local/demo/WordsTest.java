package io.showroom.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void one_thing_is_singular_and_several_or_none_are_plural() {
        assertThat(Words.count(0, "contact")).isEqualTo("no contacts");
        assertThat(Words.count(1, "contact")).isEqualTo("1 contact");
        assertThat(Words.count(2, "contact")).isEqualTo("2 contacts");
        assertThat(Words.count(2, "entry")).isEqualTo("2 entries");
        assertThat(Words.count(2, "survey")).isEqualTo("2 surveys");
    }
}
