package io.showroom.lead.appraisal;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Appraisal;
import io.showroom.lead.deal.AppraisalState;
import io.showroom.lead.deal.TradeInOffer;
import io.showroom.lead.event.OfferEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The store offers a price for the old car; the customer accepts or declines it, or the store takes it back. */
public final class OfferForCar {
    private final LeadDesk desk;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public OfferForCar(LeadDesk desk, LeadRulebook rulebook, Clock clock) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param validUntil null for the group's usual time */
    public LeadDesk.Made offer(
            Scope scope,
            String leadId,
            String appraisalId,
            Expected expected,
            IdempotencyKey key,
            Money amount,
            LocalDate validUntil) {
        AppraiseCar.By by = new AppraiseCar.By(scope.subject(), clock.instant());
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            edit.lead().mustBeOpen();
            LocalDate until = until(rules, validUntil, by.at());
            return offered(edit, rules, appraisalId, id, new TradeInOffer(amount, until, by.at(), by.staff()), by);
        });
    }

    private static LeadEdit offered(
            LeadEdit edit, LeadRules rules, String appraisalId, String id, TradeInOffer offer, AppraiseCar.By by) {
        Lead lead = edit.lead();
        Appraisal before = lead.deals().appraisal(appraisalId);
        boolean silent = !before.state().speaksForTheLead();
        edit.deals(deals -> deals.appraisal(appraisalId, a -> a.with(offer, silent ? id : a.evidence())));
        edit.tell(new OfferEvent.TradeInOffered(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                appraisalId,
                offer.amount(),
                offer.validUntil(),
                by.staff(),
                by.at()));
        return silent ? HandledCar.speaksFor(edit, rules, id, by) : edit;
    }

    public Versioned<Lead> answer(
            Scope scope, String leadId, String appraisalId, Expected expected, boolean accept, String note) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            LocalDate today = rulebook.of(edit.lead().mustBeOpen()).dayAt(now);
            edit.deals(deals -> deals.appraisal(appraisalId, a -> a.answered(accept, note, now, today)));
            return closed(edit, appraisalId, now, scope.subject());
        });
    }

    /** Takes the offer, or the whole appraisal, back; not once the car was taken in payment. */
    public Versioned<Lead> withdraw(Scope scope, String leadId, String appraisalId, Expected expected, String note) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            boolean taken = edit.lead().mustBeOpen().deals().orders().stream()
                    .flatMap(order -> order.account().receipts().stream())
                    .anyMatch(receipt -> appraisalId.equals(receipt.appraisalId()));
            if (taken) {
                throw new Conflict("car-taken", "This used car was taken in payment.");
            }
            edit.deals(deals -> deals.appraisal(appraisalId, a -> a.withdrawn(note, now)));
            return closed(edit, appraisalId, now, scope.subject());
        });
    }

    private static LeadEdit closed(LeadEdit edit, String appraisalId, Instant now, String by) {
        Lead lead = edit.lead();
        Appraisal appraisal = lead.deals().appraisal(appraisalId);
        AppraisalState state = appraisal.state();
        edit.tell(new OfferEvent.AppraisalClosed(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                appraisalId,
                state,
                appraisal.endNote(),
                by,
                now));
        return state.speaksForTheLead()
                ? edit
                : edit.intent(intent -> intent.ended(List.of(appraisal.evidence()), now, by));
    }

    private static LocalDate until(LeadRules rules, LocalDate told, Instant now) {
        LocalDate today = rules.dayAt(now);
        LocalDate until = told == null ? today.plusDays(rules.deals().tradeInDays()) : told;
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new Invalid("validUntil", "out-of-range", "must be from today to a year from now");
        }
        return until;
    }
}
