package io.showroom.customer.consent;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.customer.ledger.Decision;

/** Counts consents and withdrawals by purpose. */
public final class ConsentMeters {
    private final MeterRegistry meters;

    public ConsentMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Decision decision) {
        Counter.builder("showroom.customer.consents")
                .description("Decisions of customers on consent, by purpose and by what they decided")
                .tag("purpose", decision.matter().purpose().name())
                .tag("decision", decision.granted() ? "GRANTED" : "WITHDRAWN")
                .register(meters)
                .increment();
    }
}
