package io.showroom.lead.deal;

import io.showroom.platform.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An offer made to the prospect (报价). A new version supersedes the one before as soon as it is offered, and leaves it
 * readable.
 *
 * @param number shown to the customer, e.g. {@code Q-20260503-7F3A91-2}
 * @param version 1, 2, … among the quotations of the lead
 * @param validUntil last day, in the store's zone, on which it holds
 * @param decidedBy the manager who approved or rejected its discount; null when none had to, or has yet
 * @param decisionNote may be null
 * @param acceptedAt when the customer accepted it; null while they have not
 */
public record Quotation(
        String id,
        String number,
        int version,
        CarSpec car,
        Price price,
        LocalDate validUntil,
        QuotationState state,
        Instant at,
        String by,
        String decidedBy,
        Instant decidedAt,
        String decisionNote,
        Instant acceptedAt) {

    /** @param approved false when its discount needs a manager's approval first */
    public static Quotation made(
            String id,
            String number,
            int version,
            CarSpec car,
            Price price,
            LocalDate validUntil,
            boolean approved,
            Instant at,
            String by) {
        QuotationState state = approved ? QuotationState.OFFERED : QuotationState.AWAITS_APPROVAL;
        return new Quotation(id, number, version, car, price, validUntil, state, at, by, null, null, null, null);
    }

    /** What it is on a day of the store's zone: an offer that nobody accepted expires after its last day. */
    public QuotationState stateOn(LocalDate day) {
        boolean open = state == QuotationState.OFFERED || state == QuotationState.AWAITS_APPROVAL;
        return open && day.isAfter(validUntil) ? QuotationState.EXPIRED : state;
    }

    Quotation decided(boolean approve, String manager, Instant now, String note, LocalDate today) {
        if (approve) {
            mustNotBeExpired(today);
        }
        QuotationState next = state.to(approve ? QuotationState.OFFERED : QuotationState.REJECTED);
        return new Quotation(id, number, version, car, price, validUntil, next, at, by, manager, now, note, null);
    }

    Quotation accepted(Instant now, LocalDate today) {
        mustNotBeExpired(today);
        return in(state.to(QuotationState.ACCEPTED), now);
    }

    /** A later version stands in its place; one that was rejected stays so. */
    Quotation superseded() {
        return state.next().contains(QuotationState.SUPERSEDED) ? in(QuotationState.SUPERSEDED, acceptedAt) : this;
    }

    /** The same as another version, of the lead that its lead joined. */
    Quotation as(int other) {
        return new Quotation(
                id,
                number,
                other,
                car,
                price,
                validUntil,
                state,
                at,
                by,
                decidedBy,
                decidedAt,
                decisionNote,
                acceptedAt);
    }

    private void mustNotBeExpired(LocalDate today) {
        if (stateOn(today) == QuotationState.EXPIRED) {
            throw new Conflict("quotation-expired", "The quotation held until " + validUntil + ".");
        }
    }

    private Quotation in(QuotationState next, Instant accepted) {
        return new Quotation(
                id,
                number,
                version,
                car,
                price,
                validUntil,
                next,
                at,
                by,
                decidedBy,
                decidedAt,
                decisionNote,
                accepted);
    }
}
