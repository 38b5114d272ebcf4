package io.showroom.lead.counting;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Card;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts of the card that a lead is kept on: on no day, but as long as it is there. */
final class CountCard {
    private CountCard() {}

    static Optional<Counted> of(Lead lead) {
        return Optional.ofNullable(lead.progress().card()).map(card -> counted(lead, card));
    }

    private static Counted counted(Lead lead, Card card) {
        Map<Dimension, String> by = new EnumMap<>(Dimension.class);
        put(by, Dimension.OWNER, lead.owner());
        put(by, Dimension.MODEL, lead.wish().model());
        put(by, Dimension.REGION, lead.prospect().region());
        return new Counted(
                lead.id(),
                "card",
                0,
                RecordKind.CARD,
                lead.store(),
                by,
                lead.intent().level(),
                Period.NOW.from().atStartOfDay(),
                lead.cardSince(),
                Set.of(card.name()),
                Tally.none()
                        .count(CardCounts.held(
                                card, lead.intent().level(), lead.prospect().kind())),
                Map.of("leadId", lead.id()));
    }

    private static void put(Map<Dimension, String> by, Dimension dimension, String text) {
        String value = dimension.folded(text);
        if (value != null) {
            by.put(dimension, value);
        }
    }
}
