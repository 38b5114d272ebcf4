package io.showroom.customer.event;

import io.showroom.customer.ledger.Channel;
import io.showroom.customer.ledger.InForce;
import io.showroom.customer.ledger.PartnerKind;
import io.showroom.customer.ledger.Purpose;
import java.time.Instant;

/** The parts of {@code customer.consent-changed.v1}. */
public final class ConsentNews {
    private ConsentNews() {}

    /** One decision that changed something. */
    public record Changed(Purpose purpose, Channel channel, PartnerKind partnerKind, boolean granted) {
        public static Changed of(InForce decision) {
            return new Changed(
                    decision.matter().purpose(),
                    decision.matter().channel(),
                    decision.matter().partnerKind(),
                    decision.granted());
        }
    }

    /** One consent that holds. */
    public record Granted(Purpose purpose, Channel channel, PartnerKind partnerKind, Instant since) {
        public static Granted of(InForce consent) {
            return new Granted(
                    consent.matter().purpose(),
                    consent.matter().channel(),
                    consent.matter().partnerKind(),
                    consent.since());
        }
    }
}
