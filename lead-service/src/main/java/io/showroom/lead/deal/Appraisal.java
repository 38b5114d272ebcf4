package io.showroom.lead.deal;

import io.showroom.platform.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The appraisal of a car that the prospect wants to give in payment (置换评估). While it runs, it speaks for the lead: the
 * used car is being handled.
 *
 * @param inspections what was seen, oldest first
 * @param offers what was offered, oldest first; the last one counts
 * @param evidence the signal by which it speaks for the lead now
 * @param endNote why it was declined or withdrawn; may be null
 */
public record Appraisal(
        String id,
        UsedCar car,
        AppraisalState state,
        List<Inspection> inspections,
        List<Estimate> estimates,
        List<TradeInOffer> offers,
        String evidence,
        Instant at,
        String by,
        Instant endedAt,
        String endNote) {

    public static Appraisal opened(String id, UsedCar car, Inspection seen, Instant at, String by) {
        return new Appraisal(id, car, AppraisalState.OPEN, List.of(seen), List.of(), List.of(), id, at, by, null, null);
    }

    /** The last offer; null while there is none. */
    public TradeInOffer offer() {
        return offers.isEmpty() ? null : offers.get(offers.size() - 1);
    }

    /** The latest of what was seen. */
    public Inspection inspection() {
        return inspections.get(inspections.size() - 1);
    }

    /** What it is on a day of the store's zone: an offer that nobody answered expires after its last day. */
    public AppraisalState stateOn(LocalDate day) {
        boolean over = state == AppraisalState.OFFERED && day.isAfter(offer().validUntil());
        return over ? AppraisalState.EXPIRED : state;
    }

    public Appraisal with(Inspection seen) {
        mustGoOn();
        return copy(state, Deals.plus(inspections, seen), estimates, offers, evidence, null, null);
    }

    public Appraisal with(Estimate estimate) {
        mustGoOn();
        return copy(state, inspections, Deals.plus(estimates, estimate), offers, evidence, null, null);
    }

    /** @param signal by which it speaks for the lead from now on */
    public Appraisal with(TradeInOffer offer, String signal) {
        if (!offers.isEmpty()) {
            Price.sameCurrency("amount", offer.amount(), offer().amount());
        }
        AppraisalState next = state.to(AppraisalState.OFFERED);
        return copy(next, inspections, estimates, Deals.plus(offers, offer), signal, null, null);
    }

    public Appraisal answered(boolean accept, String note, Instant now, LocalDate today) {
        if (stateOn(today) == AppraisalState.EXPIRED) {
            throw new Conflict("offer-expired", "The offer held until " + offer().validUntil() + ".");
        }
        AppraisalState next = state.to(accept ? AppraisalState.ACCEPTED : AppraisalState.DECLINED);
        return copy(next, inspections, estimates, offers, evidence, now, note);
    }

    public Appraisal withdrawn(String note, Instant now) {
        return copy(state.to(AppraisalState.WITHDRAWN), inspections, estimates, offers, evidence, now, note);
    }

    private void mustGoOn() {
        if (state == AppraisalState.WITHDRAWN || state == AppraisalState.ACCEPTED) {
            throw new Conflict("appraisal-state", "The appraisal is " + state + ".");
        }
    }

    private Appraisal copy(
            AppraisalState next,
            List<Inspection> seen,
            List<Estimate> estimated,
            List<TradeInOffer> offered,
            String signal,
            Instant ended,
            String note) {
        return new Appraisal(id, car, next, seen, estimated, offered, signal, at, by, ended, note);
    }
}
