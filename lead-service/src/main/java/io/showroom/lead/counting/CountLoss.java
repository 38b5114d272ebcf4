package io.showroom.lead.counting;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Defeat;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Resolution;
import io.showroom.lead.tally.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** What counts of a lead that was lost: why, how late, and whom the customer chose instead. */
final class CountLoss {
    private CountLoss() {}

    static Counted of(Lead lead, LeadTraits traits, ZoneId zone) {
        Defeat defeat = lead.progress().defeat();
        Instant when = lead.progress().since();
        long tenths = Resolution.DAYS.bin(Duration.between(lead.receivedAt(), when));
        Tally tally = Tally.none()
                .count(DealCounts.lost(traits.furthest(), defeat.reason(), traits.wavered()))
                .count(DealCounts.lostAfter(tenths));
        Set<String> marks = new HashSet<>(Set.of(Marks.lost(defeat.reason()), Marks.stopped(traits.furthest())));
        if (traits.wavered()) {
            marks.add(Trait.WAVERING.name());
        }
        return Part.of(lead, zone)
                .by(Dimension.COMPETITOR, defeat.competitor())
                .about("reason", defeat.reason().name())
                .marked(marks)
                .counted("loss", RecordKind.LOSS, when, tally);
    }
}
