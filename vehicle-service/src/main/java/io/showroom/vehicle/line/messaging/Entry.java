package io.showroom.vehicle.line.messaging;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.vehicle.line.LineEntry;
import io.showroom.vehicle.line.LineKind;
import java.time.Instant;

/** Puts an entry of the line together from an event; the same event always makes the same entry. */
final class Entry {

    private final IncomingEvent<?> event;
    private final LineKind kind;
    private String vehicleId;
    private Instant at;
    private String subjectId;
    private String customerId;
    private Integer mileage;
    private LineEntry.Work work;
    private String note;

    Entry(IncomingEvent<?> event, LineKind kind) {
        this.event = event;
        this.kind = kind;
    }

    Entry about(String vehicle, Instant when) {
        vehicleId = vehicle;
        at = when;
        return this;
    }

    Entry subject(String id) {
        subjectId = id;
        return this;
    }

    Entry customer(String id) {
        customerId = id;
        return this;
    }

    Entry mileage(int kilometres) {
        mileage = kilometres;
        return this;
    }

    Entry work(LineEntry.Work done) {
        work = done;
        return this;
    }

    Entry note(String text) {
        note = text;
        return this;
    }

    LineEntry build() {
        return new LineEntry(
                event.derivedId("line"),
                event.group(),
                event.store(),
                vehicleId,
                kind,
                at,
                subjectId,
                customerId,
                mileage,
                work,
                note);
    }
}
