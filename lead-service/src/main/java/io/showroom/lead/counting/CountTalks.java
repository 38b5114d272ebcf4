package io.showroom.lead.counting;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Resolution;
import io.showroom.lead.tally.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What counts of talking with a lead: how soon it was first answered, and when the customer last took part. */
final class CountTalks {
    private CountTalks() {}

    static List<Counted> of(Lead lead, ZoneId zone) {
        List<Counted> all = new ArrayList<>();
        Instant answered = lead.assignment().touchedAt();
        if (answered != null) {
            long seconds = Resolution.SECONDS.bin(Duration.between(lead.receivedAt(), answered));
            String responder = lead.credit().responder();
            all.add(Part.of(lead, zone)
                    .by(Dimension.OWNER, responder == null ? lead.owner() : responder)
                    .counted("answer", RecordKind.ANSWER, answered, Tally.none().count(TalkCounts.answered(seconds))));
        }
        Instant talked = lead.contacts().last();
        if (lead.open() && talked != null) {
            all.add(Part.of(lead, zone)
                    .counted("talk", RecordKind.TALK, talked, Tally.none().count(TalkCounts.TALKED)));
        }
        return all;
    }
}
