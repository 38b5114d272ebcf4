package io.showroom.lead.counting;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts of a lead, as it stands. A lead that went into an older one counts no more: its enquiries are the older
 * one's. It counts for who owns it now, an order and its cars for who owned it then.
 */
public final class CountLead {
    private CountLead() {}

    /** @param zone of the lead's store, by whose calendar it counts */
    public static List<Counted> of(Lead lead, ZoneId zone) {
        if (lead.progress().joinedInto() != null) {
            return List.of();
        }
        LeadTraits traits = new LeadTraits(lead, zone);
        List<Counted> all = new ArrayList<>();
        all.add(itself(lead, traits, zone));
        all.addAll(CountDeals.of(lead, zone));
        all.addAll(CountTalks.of(lead, zone));
        CountCard.of(lead).ifPresent(all::add);
        if (lead.progress().stage() == Stage.DEFEATED) {
            all.add(CountLoss.of(lead, traits, zone));
        }
        return all;
    }

    private static Counted itself(Lead lead, LeadTraits traits, ZoneId zone) {
        Stage now = lead.progress().stage();
        Fate fate = Fate.of(now);
        IntentLevel level = lead.intent().level();
        Tally tally = Tally.none()
                .count(LeadCounts.standing(level, traits.furthest(), now))
                .count(LeadCounts.held(traits.held(), fate))
                .count(LeadCounts.traits(traits.which(), fate));
        traits.days().forEach((stage, tenths) -> tally.count(LeadCounts.days(level, stage, tenths)));
        if (!lead.open()) {
            tally.add(LeadCounts.spent(fate), lead.contacts().count());
        }
        return Part.of(lead, zone)
                .by(Dimension.LAST_CAMPAIGN, lead.origin().touches().last())
                .marked(traits.marks())
                .counted("lead", RecordKind.LEAD, lead.receivedAt(), tally);
    }
}
