package io.showroom.customer.classification;

import io.showroom.customer.relation.CarTie;
import io.showroom.customer.relation.LeadTie;
import io.showroom.customer.relation.LeadTie.LeadState;
import io.showroom.customer.relation.Ties;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The lifecycle at a moment, and the next moment at which time alone changes it (handbook, section 2, Lifecycle).
 * Months are calendar months in UTC; what ends at a moment has ended at that moment.
 *
 * <p>Between the handbook's lines: an owner past the first year who was in touch, though not serviced, within the term
 * is ACTIVE; who never bought is a PROSPECT while a lead is open or the last touch is within the term.
 */
record LifecycleClock(Ties ties, LifecycleTerms terms) {

    Lifecycle at(Instant now) {
        if (ties.leads().stream().map(LeadTie::state).anyMatch(LeadState.ORDERED::equals)) {
            return Lifecycle.BUYER;
        }
        if (isOwner() && ties.lastDelivery() != null && now.isBefore(honeymoonEnds())) {
            return Lifecycle.HONEYMOON;
        }
        if (!isOwner() && ties.leads().stream().anyMatch(LeadTie::isOpen)) {
            return Lifecycle.PROSPECT;
        }
        if (now.isBefore(after(ties.lastTouch(), terms.dormantAfterMonths()))) {
            return isOwner() ? Lifecycle.ACTIVE : Lifecycle.PROSPECT;
        }
        return now.isBefore(after(ties.lastTouch(), terms.lostAfterMonths())) ? Lifecycle.DORMANT : Lifecycle.LOST;
    }

    /** An overlay over the lifecycle: one of the cars is old or has run far enough to be replaced. */
    boolean replacementAt(Instant now) {
        return ties.cars().stream().anyMatch(car -> hasRunFar(car) || !now.isBefore(opensByAge(car)));
    }

    /** Null when only an event can change anything any more. */
    Instant nextChange(Instant now) {
        Stream<Instant> byTouch = Stream.of(
                ties.lastDelivery() == null ? null : honeymoonEnds(),
                after(ties.lastTouch(), terms.dormantAfterMonths()),
                after(ties.lastTouch(), terms.lostAfterMonths()));
        Stream<Instant> byAge = ties.cars().stream().map(this::opensByAge);
        return Stream.concat(byTouch, byAge)
                .filter(Objects::nonNull)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private boolean isOwner() {
        return !ties.cars().isEmpty();
    }

    private Instant honeymoonEnds() {
        return after(ties.lastDelivery(), terms.honeymoonMonths());
    }

    private boolean hasRunFar(CarTie car) {
        return car.mileage() != null && car.mileage() >= terms.replacementAfterKilometres();
    }

    private Instant opensByAge(CarTie car) {
        return after(car.since(), terms.replacementAfterMonths());
    }

    private static Instant after(Instant start, int months) {
        return start.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
}
