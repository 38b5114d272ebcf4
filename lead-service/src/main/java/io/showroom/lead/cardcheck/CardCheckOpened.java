package io.showroom.lead.cardcheck;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.YearMonth;

/** The world hears that a consultant's cards are to be checked and signed for by two; travels under the check's id. */
record CardCheckOpened(
        String checkId,
        String store,
        String consultant,
        YearMonth month,
        int cards,
        String by,
        Instant endsAt,
        Instant at)
        implements DomainEvent {

    static CardCheckOpened of(CardCheck check) {
        return new CardCheckOpened(
                check.id(),
                check.store(),
                check.consultant(),
                check.month(),
                check.cards().size(),
                check.openedBy(),
                check.endsAt(),
                check.openedAt());
    }

    @Override
    public String type() {
        return "lead.card-check-opened.v1";
    }
}
