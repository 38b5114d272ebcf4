package io.showroom.lead.counting;

import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Ledger;
import io.showroom.platform.messaging.IncomingEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what is known from events alone; of each thing the newest word stays, in whatever order it comes. */
public final class KeepToldCounts {
    private final Ledger ledger;
    private final FollowupCounts followup;
    private final ToldWork work;

    public KeepToldCounts(Ledger ledger, FollowupCounts followup, ToldWork work) {
        this.ledger = ledger;
        this.followup = followup;
        this.work = work;
    }

    /** These events of the group, in the order they were told; those that tell of nothing that counts so are passed over. */
    public void heard(String group, List<IncomingEvent<?>> events) {
        List<Counted> told = events.stream().flatMap(this::counted).toList();
        if (told.isEmpty()) {
            return;
        }
        List<String> sources = told.stream().map(Counted::source).distinct().toList();
        ledger.settle(
                group,
                sources,
                (some, before) -> KeepNewest.of(
                        before,
                        told.stream()
                                .filter(record -> some.contains(record.source()))
                                .toList()));
    }

    /** What counts of an event, if anything does. */
    Stream<Counted> counted(IncomingEvent<?> event) {
        return Stream.of(followup.told(event), work.of(event)).flatMap(Optional::stream);
    }
}
