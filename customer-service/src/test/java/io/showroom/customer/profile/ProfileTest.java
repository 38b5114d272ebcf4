package io.showroom.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.platform.problem.Invalid;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    private static final PhoneNumber FIRST = phone("13800138000");
    private static final PhoneNumber SECOND = phone("13900139000");

    @Test
    void filling_adds_and_never_overwrites() {
        Profile filled = profile("王小明", FIRST).filledFrom(profile("Wang", SECOND));

        assertThat(filled.name()).isEqualTo("王小明");
        assertThat(filled.phones()).containsExactly(FIRST, SECOND);
        assertThat(profile(null, FIRST).filledFrom(profile("Wang", SECOND)).name())
                .isEqualTo("Wang");
    }

    @Test
    void a_number_known_keeps_the_form_it_was_first_typed_in() {
        Profile filled = profile("王", FIRST).filledFrom(profile("王", phone("138-0013-8000")));

        assertThat(filled.phones()).containsExactly(FIRST);
    }

    @Test
    void overlaying_replaces_and_forgets_nothing_and_twice_is_once() {
        Profile told = profile("Wang Xiaoming", SECOND);
        Profile overlaid = profile("王小明", FIRST).inRegion("华东").overlaidWith(told);

        assertThat(overlaid.name()).isEqualTo("Wang Xiaoming");
        assertThat(overlaid.region()).isEqualTo("华东");
        assertThat(overlaid.phones()).containsExactly(SECOND, FIRST);
        assertThat(overlaid.overlaidWith(told)).isEqualTo(overlaid);
    }

    @Test
    void enquiries_never_grow_a_profile_beyond_what_can_be_corrected_by_hand() {
        List<PhoneNumber> many = IntStream.range(0, 30)
                .mapToObj(i -> phone("138001380" + (10 + i)))
                .toList();

        assertThat(profile("王", FIRST)
                        .filledFrom(Profile.ofEnquiry(null, many, null, null))
                        .phones())
                .hasSize(Profile.MOST_PHONES)
                .startsWith(FIRST);
    }

    @Test
    void an_email_that_is_anothers_is_kept_and_recognises_nobody() {
        Email email = Email.of(new EmailAddress("Anna@example.com"));
        Profile yielding = Profile.ofEnquiry("Anna", null, List.of(email), null).yielding(Set.of("anna@example.com"));

        assertThat(yielding.emails()).containsExactly(new Email("Anna@example.com", false));
    }

    @Test
    void who_left_no_name_is_called_by_the_masked_phone_else_email_else_nothing() {
        Email email = Email.of(new EmailAddress("anna@example.com"));

        assertThat(DisplayName.of(profile("王小明", FIRST))).isEqualTo("王小明");
        assertThat(DisplayName.of(profile(null, FIRST))).isEqualTo("138****8000");
        assertThat(DisplayName.of(Profile.ofEnquiry(null, null, List.of(email), null)))
                .isEqualTo("a***@example.com");
        assertThat(DisplayName.of(Profile.empty())).isEqualTo("—");
        assertThat(DisplayName.masked(profile("王小明", FIRST))).isEqualTo("王**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dms", "SAP-4.0_prod", "0123456789012345678901234567890123456789"})
    void a_system_has_a_plain_name(String system) {
        assertThat(new ExternalId(system, "客户 1").system()).isEqualTo(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a|b", "系统", "01234567890123456789012345678901234567890"})
    void no_other_name_is_a_systems(String system) {
        assertThatThrownBy(() -> new ExternalId(system, "1")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_external_id_is_visible_text_without_blanks_around() {
        assertThatThrownBy(() -> new ExternalId("dms", " 1")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ExternalId("dms", " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ExternalId("dms", null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ExternalId("dms", "1".repeat(101))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ExternalId("dms", "a\u202eb")).isInstanceOf(Invalid.class);
        assertThat(new ExternalId("dms", "1".repeat(100)).id()).hasSize(100);
    }

    private static Profile profile(String name, PhoneNumber phone) {
        return Profile.ofEnquiry(name, List.of(phone), null, null);
    }

    private static PhoneNumber phone(String typed) {
        return PhoneNumber.parse(typed, "CN");
    }
}
