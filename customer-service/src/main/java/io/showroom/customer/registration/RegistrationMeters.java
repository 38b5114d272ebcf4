package io.showroom.customer.registration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.customer.profile.CustomerKind;

/** Counts who asked to be a customer, by the way they came and whether we knew them. */
public final class RegistrationMeters {
    private final MeterRegistry meters;

    public RegistrationMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param way {@code REST}, {@code LEAD} or {@code EXTERNAL} */
    public void count(String way, CustomerKind kind, boolean known) {
        Counter.builder("showroom.customer.registrations")
                .description("Customers registered or recognised, by way in, kind, and whether they were known")
                .tag("way", way)
                .tag("kind", kind.name())
                .tag("outcome", known ? "KNOWN" : "NEW")
                .register(meters)
                .increment();
    }
}
