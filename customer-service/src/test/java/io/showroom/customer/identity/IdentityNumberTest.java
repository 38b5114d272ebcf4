package io.showroom.customer.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
    private final IdentityVault vault = new IdentityVault(
            new IdentityCipher(Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes())));

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X, 11010519491231002X",
        "RESIDENT_ID, ' 110105 1949-1231 002x ', 11010519491231002X",
        "PASSPORT, e1234567, E1234567",
        "PASSPORT, 'C01X 00T47', C01X00T47",
        "PASSPORT, ＥＡ１２３, EA123",
        "CREDIT_CODE, 91350100m000100y43, 91350100M000100Y43"
    })
    void a_number_is_read_however_it_was_spaced(IdentityKind kind, String typed, String value) {
        assertThat(read(kind, typed).value()).isEqualTo(value);
        assertThat(read(kind, typed).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 110105194912310021",
        "RESIDENT_ID, 11010519491331002X",
        "RESIDENT_ID, 11010519491231002",
        "PASSPORT, 1234",
        "PASSPORT, 123456789012345678901",
        "PASSPORT, ABC*123",
        "CREDIT_CODE, 91350100M000100Y4",
        "RESIDENT_ID, ''",
        ", 11010519491231002X"
    })
    void a_bad_number_is_refused_by_its_field(IdentityKind kind, String typed) {
        assertThatThrownBy(() -> read(kind, typed)).isInstanceOfSatisfying(Invalid.class, problem -> assertThat(
                        problem.errors().get(0).field())
                .isEqualTo("identity.number"));
    }

    @Test
    void a_credit_code_of_the_pilot_years_is_odd_and_lawful() {
        assertThat(read(IdentityKind.CREDIT_CODE, "91350100M0001TGQXM").warnings())
                .hasSize(1);
    }

    @Test
    void a_number_never_shows_itself() {
        assertThat(read(IdentityKind.RESIDENT_ID, "11010519491231002X"))
                .hasToString("IdentityNumber[RESIDENT_ID, hidden]");
    }

    @Test
    void a_sealed_number_is_recognised_and_opened_and_tells_nothing_itself() {
        SealedIdentity first = sealed("g1", "11010519491231002X");
        SealedIdentity second = sealed("g1", "110105 19491231 002x");

        assertThat(first.isSameNumberAs(second)).isTrue();
        assertThat(first.sealed()).isNotEqualTo(second.sealed());
        assertThat(vault.open("g1", first)).isEqualTo("11010519491231002X");
        assertThat(first.toString()).doesNotContain("19491231");
        assertThat(first.masked()).isEqualTo("110105********002X");
    }

    @Test
    void a_number_opens_and_is_recognised_in_its_own_group_only() {
        SealedIdentity ours = sealed("g1", "11010519491231002X");

        assertThat(ours.hash()).isNotEqualTo(sealed("g2", "11010519491231002X").hash());
        assertThatThrownBy(() -> vault.open("g2", ours)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_number_is_another() {
        assertThat(sealed("g1", "11010519491231002X").isSameNumberAs(sealed("g1", "440524188001010014")))
                .isFalse();
        assertThat(sealed("g1", "11010519491231002X").isSameNumberAs(null)).isFalse();
    }

    private SealedIdentity sealed(String group, String number) {
        LocalDate then = LocalDate.of(1990, 1, 1);
        return vault.seal(group, IdentityNumber.read("number", IdentityKind.RESIDENT_ID, number, then), "staff", NOW);
    }

    private static IdentityNumber read(IdentityKind kind, String typed) {
        return IdentityNumber.read("identity.number", kind, typed, TODAY);
    }
}
