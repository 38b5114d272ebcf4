package io.showroom.gateway.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
    private static final KeyPlan PLAN = new KeyPlan(Duration.ofDays(30), Duration.ofHours(1), Duration.ofDays(1));

    private final MutableClock clock = new MutableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final VaultInMemory vault = new VaultInMemory();

    private SigningKeys replica() {
        return new SigningKeys(vault, cipher("0123456789abcdef0123456789abcdef"), PLAN, clock);
    }

    @Test
    void replicas_and_restarts_sign_with_one_key() {
        SigningKeys one = replica();
        SigningKeys other = replica();
        assertThat(ids(one.signing())).hasSize(1).isEqualTo(ids(other.signing()));
        assertThat(ids(replica().signing())).isEqualTo(ids(one.signing()));
        assertThat(vault.kept).hasSize(1);
    }

    @Test
    void a_key_that_another_replica_makes_at_the_same_time_is_taken_over() {
        vault.beforeAdding = () -> replica().turn();
        SigningKeys late = replica();
        late.turn();
        assertThat(vault.kept).hasSize(1);
        assertThat(ids(late.signing())).isEqualTo(ids(replica().signing()));
    }

    @Test
    void turning_keys_overlap_and_leave_no_moment_without() {
        SigningKeys keys = replica();
        String first = ids(keys.signing()).get(0);
        clock.advance(Duration.ofDays(30));
        keys.turn();
        assertThat(ids(keys.published())).hasSize(2);
        assertThat(ids(keys.signing())).containsExactly(first);
        clock.advance(Duration.ofHours(1));
        assertThat(ids(keys.signing())).doesNotContain(first);
        assertThat(ids(keys.published())).contains(first);
        clock.advance(Duration.ofDays(1));
        keys.turn();
        assertThat(ids(keys.published())).doesNotContain(first).hasSize(1);
        assertThat(vault.kept).hasSize(1);
    }

    @Test
    void what_is_kept_opens_with_the_installations_key_only() {
        replica().turn();
        assertThat(vault.kept.values().toString()).doesNotContain("\"d\"", "RSA");
        SigningKeys thief = new SigningKeys(vault, cipher("another key another key another!"), PLAN, clock);
        assertThatThrownBy(thief::turn).isInstanceOf(IllegalStateException.class);
    }

    private static IdentityCipher cipher(String key) {
        return new IdentityCipher(Base64.getEncoder().encodeToString(key.getBytes()));
    }

    private static List<String> ids(JWKSource<SecurityContext> source) {
        try {
            return source.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                    .map(JWK::getKeyID)
                    .toList();
        } catch (com.nimbusds.jose.KeySourceException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class VaultInMemory implements KeyVault {
        private final TreeMap<Long, Kept> kept = new TreeMap<>();
        private Runnable beforeAdding = () -> {};

        @Override
        public List<Kept> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public boolean add(Kept key) {
            Runnable other = beforeAdding;
            beforeAdding = () -> {};
            other.run();
            return kept.putIfAbsent(key.number(), key) == null;
        }

        @Override
        public void remove(long number) {
            kept.remove(number);
        }
    }
}
