package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import io.showroom.contracts.value.Vin;
import io.showroom.platform.problem.Conflict;
import java.time.Instant;

/**
 * One car of an order; it is delivered, or cancelled, by itself.
 *
 * @param line 1, 2, … in the order
 * @param build null when the group has no catalogue of the brand
 * @param price what the customer pays for it, extras and tax included
 * @param handOver null before it was delivered
 * @param cancelReason null unless it was cancelled
 */
public record OrderedCar(
        int line,
        CarSpec spec,
        CatalogueBuild build,
        Money price,
        CarState state,
        HandOver handOver,
        String cancelReason,
        Instant cancelledAt) {

    public static OrderedCar ordered(int line, CarSpec spec, CatalogueBuild build, Money price) {
        return new OrderedCar(line, spec, build, price, CarState.ORDERED, null, null, null);
    }

    public boolean awaited() {
        return state == CarState.ORDERED;
    }

    public boolean delivered() {
        return state == CarState.DELIVERED;
    }

    /** The VIN it was delivered with; null before. */
    public Vin vin() {
        return handOver == null ? null : handOver.vin();
    }

    /** When it was delivered; null before. */
    public Instant deliveredAt() {
        return handOver == null ? null : handOver.at();
    }

    OrderedCar delivered(HandOver done) {
        mustBeAwaited();
        return new OrderedCar(line, spec, build, price, CarState.DELIVERED, done, null, null);
    }

    OrderedCar cancelled(String reason, Instant when) {
        mustBeAwaited();
        return new OrderedCar(line, spec, build, price, CarState.CANCELLED, null, reason, when);
    }

    private void mustBeAwaited() {
        switch (state) {
            case ORDERED -> {}
            case DELIVERED ->
                throw new Conflict("car-delivered", "Car " + line + " of the order was delivered before.");
            case CANCELLED -> throw new Conflict("car-cancelled", "Car " + line + " of the order was cancelled.");
        }
    }
}
