package io.showroom.lead.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.lead.enquiry.Source;

/** Counts leads by their source, and enquiries that joined one. */
public final class IntakeMeters {
    private final MeterRegistry meters;

    public IntakeMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Source source, Taken.Outcome outcome) {
        Counter.builder("showroom.lead.enquiries")
                .description("Enquiries taken, by source and by what became of them")
                .tag("source", source.name())
                .tag("outcome", outcome.name())
                .register(meters)
                .increment();
    }
}
