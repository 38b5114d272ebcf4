package io.showroom.lead.counting;

import io.showroom.lead.counting.FollowupCounts.ContactsCounted;
import io.showroom.lead.counting.FollowupCounts.SurveyAnswered;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Ledger;
import io.showroom.platform.messaging.IncomingEvent;
import java.util.List;

/** Keeps what counts of the follow-up service's news; of each thing the newest word stays, in whatever order it comes. */
public final class KeepFollowupCounts {
    private final Ledger ledger;
    private final FollowupCounts counts;

    public KeepFollowupCounts(Ledger ledger, FollowupCounts counts) {
        this.ledger = ledger;
        this.counts = counts;
    }

    /** These events of the group, in the order they were told. */
    @SuppressWarnings("unchecked")
    public void heard(String group, List<IncomingEvent<?>> events) {
        List<Counted> told = events.stream()
                .filter(event -> !(event.data() instanceof SurveyAnswered survey) || survey.thinksOfUsFirst() != null)
                .map(event -> event.data() instanceof SurveyAnswered
                        ? counts.ofSurvey((IncomingEvent<SurveyAnswered>) event)
                        : counts.of((IncomingEvent<ContactsCounted>) event))
                .toList();
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
}
