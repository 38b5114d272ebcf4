package io.showroom.customer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentLedgerTest {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Matter SMS_MARKETING = new Matter(Purpose.MARKETING, Channel.SMS, null);
    private static final Matter SHARING = new Matter(Purpose.PARTNER_SHARING, null, PartnerKind.INSURER);

    @Test
    void what_was_never_decided_is_not_consented_to() {
        assertThat(ConsentLedger.empty().granted()).isEmpty();
        assertThat(ConsentLedger.empty().inForce()).isEmpty();
    }

    @Test
    void a_later_decision_counts_in_whatever_order_they_are_recorded() {
        ConsentAct yes = says(true, NOON);
        ConsentAct no = says(false, NOON.plusSeconds(1));

        assertThat(ConsentLedger.empty().with(yes).with(no).granted()).isEmpty();
        assertThat(ConsentLedger.empty().with(no).with(yes).granted()).isEmpty();
        assertThat(ConsentLedger.empty()
                        .with(no)
                        .with(says(true, NOON.plusSeconds(2)))
                        .granted())
                .hasSize(1);
    }

    @Test
    void at_the_same_moment_no_counts() {
        assertThat(ConsentLedger.empty()
                        .with(says(true, NOON))
                        .with(says(false, NOON))
                        .granted())
                .isEmpty();
        assertThat(ConsentLedger.empty()
                        .with(says(false, NOON))
                        .with(says(true, NOON))
                        .granted())
                .isEmpty();
    }

    @Test
    void one_matter_says_nothing_of_another() {
        ConsentLedger ledger = ConsentLedger.empty()
                .with(act(NOON, "1", new Decision(SMS_MARKETING, true), new Decision(SHARING, true)))
                .with(act(NOON.plusSeconds(1), null, new Decision(SHARING, false)));

        assertThat(ledger.granted()).extracting(InForce::matter).containsExactly(SMS_MARKETING);
        assertThat(ledger.acts()).hasSize(2);
    }

    @Test
    void saying_the_same_again_is_nothing_new_but_on_a_new_text_it_is() {
        ConsentLedger ledger = ConsentLedger.empty().with(says(true, NOON));

        assertThat(ledger.restates(says(true, NOON.plusSeconds(60)))).isTrue();
        assertThat(ledger.restates(act(NOON, "2", new Decision(SMS_MARKETING, true))))
                .isFalse();
        assertThat(ledger.restates(says(false, NOON))).isFalse();
        assertThat(ConsentLedger.empty().restates(says(false, NOON))).isFalse();
    }

    @Test
    void a_full_ledger_takes_what_withdraws_a_consent_and_nothing_else() {
        ConsentLedger ledger = ConsentLedger.empty();
        for (int i = 1; i <= ConsentLedger.MOST_ACTS; i++) {
            ledger = ledger.with(says(i % 2 == 0, NOON.plusSeconds(i)));
        }
        ConsentLedger full = ledger;
        Instant later = NOON.plusSeconds(9999);

        assertThatThrownBy(() -> full.with(act(later, "2", new Decision(SMS_MARKETING, true))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> full.with(says(false, NOON))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> full.with(act(later, null, new Decision(SHARING, false))))
                .isInstanceOf(Conflict.class);
        assertThat(full.with(says(false, later)).granted()).isEmpty();
    }

    @Test
    void a_channel_belongs_to_service_and_marketing_and_a_partner_to_sharing() {
        assertThat(Matter.of("d", Purpose.SERVICE, Channel.CALL, null).channel())
                .isEqualTo(Channel.CALL);
        assertThat(Matter.of("d", Purpose.PARTNER_SHARING, null, PartnerKind.PARTS)
                        .partnerKind())
                .isEqualTo(PartnerKind.PARTS);
        refused("d.purpose", null, Channel.CALL, null);
        refused("d.channel", Purpose.MARKETING, null, null);
        refused("d.partnerKind", Purpose.MARKETING, Channel.SMS, PartnerKind.PARTS);
        refused("d.partnerKind", Purpose.PARTNER_SHARING, null, null);
        refused("d.channel", Purpose.PARTNER_SHARING, Channel.SMS, PartnerKind.PARTS);
    }

    private static void refused(String field, Purpose purpose, Channel channel, PartnerKind partner) {
        assertThatThrownBy(() -> Matter.of("d", purpose, channel, partner))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        problem -> assertThat(problem.errors().get(0).field()).isEqualTo(field));
    }

    private static ConsentAct says(boolean granted, Instant at) {
        return act(at, granted ? "1" : null, new Decision(SMS_MARKETING, granted));
    }

    private static ConsentAct act(Instant at, String textVersion, Decision... decisions) {
        return new ConsentAct(
                "act-" + at, List.of(decisions), at, textVersion, "proof", "store-1", "staff-1", at, null);
    }
}
