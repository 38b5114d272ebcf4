package io.showroom.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PasswordHashTest {
    private final PasswordHash today = new PasswordHash(new HashSettings(DataSize.ofMegabytes(2), 2));

    @Test
    void a_password_matches_its_own_hash_only_however_it_was_typed() {
        String hash = today.of("Ｍu\u0308nchen am Morgen");
        assertThat(hash).startsWith("$argon2id$").doesNotContain("Morgen");
        assertThat(today.matches("M\u00fcnchen am Morgen", hash)).isTrue();
        assertThat(today.matches("m\u00fcnchen am Morgen", hash)).isFalse();
        assertThat(today.of("M\u00fcnchen am Morgen")).isNotEqualTo(hash);
    }

    @Test
    void whoever_has_none_is_nobody_whatever_is_typed() {
        assertThat(today.matches("nobody's password", null)).isFalse();
    }

    @Test
    void a_hash_of_weaker_times_is_known_for_one() {
        String before = new PasswordHash(new HashSettings(DataSize.ofMegabytes(1), 2)).of("a quiet harbour");
        assertThat(today.matches("a quiet harbour", before)).isTrue();
        assertThat(today.isOutdated(before)).isTrue();
        assertThat(today.isOutdated(today.of("a quiet harbour"))).isFalse();
    }
}
