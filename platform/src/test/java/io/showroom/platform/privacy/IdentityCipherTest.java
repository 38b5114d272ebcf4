package io.showroom.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class IdentityCipherTest {
    private static final String NUMBER = "11010519491231002X";

    private final IdentityCipher cipher = new IdentityCipher(key(1));

    @Test
    void a_sealed_number_opens_again_in_its_context() {
        assertThat(cipher.open("g|RESIDENT_ID", cipher.seal("g|RESIDENT_ID", NUMBER)))
                .isEqualTo(NUMBER);
    }

    @Test
    void the_number_is_not_in_what_is_stored_and_two_sealings_differ() {
        String one = cipher.seal("g", NUMBER);

        assertThat(new String(Base64.getDecoder().decode(one), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(NUMBER.substring(0, 6));
        assertThat(cipher.seal("g", NUMBER)).isNotEqualTo(one);
    }

    @Test
    void another_context_another_key_or_a_changed_byte_do_not_open_it() {
        String sealed = cipher.seal("g", NUMBER);
        byte[] bytes = Base64.getDecoder().decode(sealed);
        bytes[bytes.length - 1] ^= 1;
        String changed = Base64.getEncoder().encodeToString(bytes);

        assertThatIllegalStateException().isThrownBy(() -> cipher.open("other", sealed));
        assertThatIllegalStateException().isThrownBy(() -> new IdentityCipher(key(2)).open("g", sealed));
        assertThatIllegalStateException().isThrownBy(() -> cipher.open("g", changed));
        assertThatIllegalStateException().isThrownBy(() -> cipher.open("g", "AQ=="));
    }

    @Test
    void the_hash_recognises_a_number_within_its_context_and_key_only() {
        String hash = cipher.hash("g", NUMBER);

        assertThat(hash).hasSize(64).isEqualTo(new IdentityCipher(key(1)).hash("g", NUMBER));
        assertThat(cipher.hash("h", NUMBER)).isNotEqualTo(hash);
        assertThat(new IdentityCipher(key(2)).hash("g", NUMBER)).isNotEqualTo(hash);
    }

    @Test
    void a_key_of_another_length_or_not_in_base64_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentityCipher(Base64.getEncoder().encodeToString(new byte[16])));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityCipher("not base64!"));
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
