package io.showroom.lead.reception;

import io.showroom.lead.event.VisitEvent;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Keeps the counts of each day up with what the register tells; each line counts once, as it stands. */
public final class CountVisits {
    private final VisitDays days;

    public CountVisits(VisitDays days) {
        this.days = days;
    }

    public void onRegistered(IncomingEvent<VisitEvent.Registered> event) {
        VisitFacts facts = event.data().facts();
        on(event, event.data().store(), facts.day(), day -> day.with(facts));
    }

    public void onCorrected(IncomingEvent<VisitEvent.Corrected> event) {
        VisitFacts before = event.data().before();
        VisitFacts after = event.data().after();
        String store = event.data().store();
        if (before.equals(after)) {
            return;
        }
        if (before.day().equals(after.day())) {
            on(event, store, after.day(), day -> day.without(before).with(after));
            return;
        }
        on(event, store, before.day(), day -> day.without(before));
        on(event, store, after.day(), day -> day.with(after));
    }

    private void on(IncomingEvent<?> event, String store, LocalDate date, UnaryOperator<VisitDay> step) {
        String id = VisitDay.id(event.group(), store, date);
        if (days.find(event.scope(), id).isEmpty()) {
            begin(VisitDay.empty(event.group(), store, date));
        }
        days.changeOnce(event, id, day -> Change.of(step.apply(day)));
    }

    private void begin(VisitDay day) {
        try {
            days.insert(Change.of(day));
        } catch (DuplicateKey anotherReplicaDid) {
            return;
        }
    }
}
