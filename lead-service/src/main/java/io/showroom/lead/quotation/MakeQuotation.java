package io.showroom.lead.quotation;

import io.showroom.lead.deal.Price;
import io.showroom.lead.deal.Quotation;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An offer is made, clear in all parts of its price; each further one is the next version. */
public final class MakeQuotation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final LeadDesk desk;
    private final Clock clock;

    public MakeQuotation(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The car and the price offered; {@code validUntil} is null for the group's usual time. */
    public record Offer(String brand, String model, String trim, String colour, Price price, LocalDate validUntil) {}

    public LeadDesk.Made make(Scope scope, String leadId, Expected expected, IdempotencyKey key, Offer offer) {
        Instant now = clock.instant();
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            Quotation quotation = quotation(lead, rules, id, offer, now, scope.subject());
            return edit.deals(deals -> deals.with(quotation))
                    .tell(made(lead, quotation))
                    .reached(Stage.NEGOTIATION);
        });
    }

    private static Quotation quotation(Lead lead, LeadRules rules, String id, Offer offer, Instant now, String by) {
        LocalDate today = now.atZone(rules.zone()).toLocalDate();
        LocalDate until =
                offer.validUntil() == null ? today.plusDays(rules.deals().quotationDays()) : offer.validUntil();
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new Invalid("validUntil", "out-of-range", "must be from today to a year from now");
        }
        int version = lead.deals().quotations().size() + 1;
        String tail = lead.id().substring(lead.id().length() - 6).toUpperCase(Locale.ROOT);
        String number = "Q-" + DAY.format(today) + "-" + tail + "-" + version;
        return new Quotation(
                id,
                number,
                version,
                offer.brand(),
                offer.model(),
                offer.trim(),
                offer.colour(),
                offer.price(),
                until,
                now,
                by);
    }

    private static DealEvent made(Lead lead, Quotation q) {
        return new DealEvent.QuotationMade(
                lead.id(),
                lead.store(),
                lead.customerId(),
                q.id(),
                q.number(),
                q.model(),
                q.price().listPrice(),
                q.price().discount(),
                q.price().extrasTotal(),
                q.price().tax(),
                q.price().total(),
                q.validUntil(),
                q.at());
    }
}
