package io.showroom.lead.quotation;

import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.DealNumber;
import io.showroom.lead.deal.Price;
import io.showroom.lead.deal.Quotation;
import io.showroom.lead.event.OfferEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Managers;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An offer is made, clear in all parts of its price; each further one is the next version. A discount beyond the
 * consultant's authority waits for the manager before it is offered, and the offer before stands meanwhile.
 */
public final class MakeQuotation {
    private final LeadDesk desk;
    private final Managers managers;
    private final Clock clock;

    public MakeQuotation(LeadDesk desk, Managers managers, Clock clock) {
        this.desk = desk;
        this.managers = managers;
        this.clock = clock;
    }

    /** The car and the price offered; {@code validUntil} is null for the group's usual time. */
    public record Offer(CarSpec car, Price price, LocalDate validUntil) {}

    public LeadDesk.Made make(Scope scope, String leadId, Expected expected, IdempotencyKey key, Offer offer) {
        Instant now = clock.instant();
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            boolean authority = scope.hasAny(Role.STORE_MANAGER, Role.GROUP_ADMIN)
                    || !offer.price().discountAbove(rules.deals().discountPercent());
            Quotation quotation = quotation(lead, rules, id, offer, authority, now, scope.subject());
            edit.deals(deals -> deals.with(quotation)).tell(OfferTold.made(lead, quotation));
            return (authority ? edit : ask(edit, quotation, now)).reached(Stage.NEGOTIATION);
        });
    }

    private LeadEdit ask(LeadEdit edit, Quotation quotation, Instant now) {
        Lead lead = edit.lead();
        List<String> deciding = managers.of(lead.group(), lead.store());
        return edit.tell(new OfferEvent.ApprovalAsked(
                lead.id(),
                lead.store(),
                lead.owner(),
                quotation.id(),
                quotation.number(),
                quotation.price().listPrice(),
                quotation.price().discount(),
                deciding,
                quotation.by(),
                now));
    }

    private static Quotation quotation(
            Lead lead, LeadRules rules, String id, Offer offer, boolean authority, Instant now, String by) {
        LocalDate today = rules.dayAt(now);
        LocalDate until =
                offer.validUntil() == null ? today.plusDays(rules.deals().quotationDays()) : offer.validUntil();
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new Invalid("validUntil", "out-of-range", "must be from today to a year from now");
        }
        int version = lead.deals().quotations().size() + 1;
        String number = DealNumber.of("Q", today, lead.id(), version);
        return Quotation.made(id, number, version, offer.car(), offer.price(), until, authority, now, by);
    }
}
