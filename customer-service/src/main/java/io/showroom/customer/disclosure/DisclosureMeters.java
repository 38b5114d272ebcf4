package io.showroom.customer.disclosure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts reads in the clear, from nought on: a sudden rise is somebody copying customers. */
public final class DisclosureMeters {
    private final MeterRegistry meters;

    public DisclosureMeters(MeterRegistry meters) {
        this.meters = meters;
        of(Reveal.IDENTITY);
        of(Reveal.CONTACT_DETAILS);
    }

    void count(String what) {
        of(what).increment();
    }

    private Counter of(String what) {
        return Counter.builder("showroom.customer.unmasked.reads")
                .description("Reads of identity numbers and contact details in the clear")
                .tag("what", what)
                .register(meters);
    }
}
