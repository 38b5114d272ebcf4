package io.showroom.lead.cardcheck;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** The world hears that a consultant's cards were checked and signed for, or not in time; travels under the check's id. */
record CardCheckEnded(
        String checkId,
        String store,
        String consultant,
        YearMonth month,
        CheckState outcome,
        String checker,
        long checked,
        long changed,
        List<String> unchecked,
        Instant at)
        implements DomainEvent {

    static CardCheckEnded of(CardCheck check) {
        return new CardCheckEnded(
                check.id(),
                check.store(),
                check.consultant(),
                check.month(),
                check.state(),
                check.checkerSigned() == null ? null : check.checkerSigned().by(),
                check.checkedCards(),
                check.changedCards(),
                check.unchecked(),
                check.endedAt());
    }

    @Override
    public String type() {
        return "lead.card-check-ended.v1";
    }
}
