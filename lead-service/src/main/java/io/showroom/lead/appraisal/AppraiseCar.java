package io.showroom.lead.appraisal;

import io.showroom.lead.deal.Appraisal;
import io.showroom.lead.deal.Estimate;
import io.showroom.lead.deal.Inspection;
import io.showroom.lead.deal.UsedCar;
import io.showroom.lead.event.OfferEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** A prospect's old car is looked at and estimated (置换评估); from the first look on it speaks for the lead. */
public final class AppraiseCar {
    private final LeadDesk desk;
    private final Clock clock;

    public AppraiseCar(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What the caller adds, with the time and the author that are added here. */
    public interface Written<T> extends Function<By, T> {}

    /** Who writes it down, and when. */
    public record By(String staff, Instant at) {}

    public LeadDesk.Made open(
            Scope scope, String leadId, Expected expected, IdempotencyKey key, UsedCar car, Written<Inspection> seen) {
        By by = by(scope);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            Appraisal opened = Appraisal.opened(id, car, seen.apply(by), by.at(), by.staff());
            edit.deals(deals -> deals.with(opened))
                    .tell(new OfferEvent.AppraisalOpened(
                            lead.id(),
                            lead.store(),
                            lead.customerId(),
                            lead.owner(),
                            id,
                            car.brand(),
                            car.model(),
                            opened.inspection().mileage(),
                            by.staff(),
                            by.at()));
            return HandledCar.speaksFor(edit, rules, id, by);
        });
    }

    public Versioned<Lead> inspect(
            Scope scope, String leadId, String appraisalId, Expected expected, Written<Inspection> seen) {
        return desk.change(scope, leadId, expected, edit -> {
            edit.lead().mustBeOpen();
            return edit.deals(deals -> deals.appraisal(appraisalId, a -> a.with(seen.apply(by(scope)))));
        });
    }

    /** @param estimate given the estimate's id */
    public LeadDesk.Made estimate(
            Scope scope,
            String leadId,
            String appraisalId,
            Expected expected,
            IdempotencyKey key,
            Function<String, Written<Estimate>> estimate) {
        By by = by(scope);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            edit.lead().mustBeOpen();
            return edit.deals(deals ->
                    deals.appraisal(appraisalId, a -> a.with(estimate.apply(id).apply(by))));
        });
    }

    private By by(Scope scope) {
        return new By(scope.subject(), clock.instant());
    }
}
