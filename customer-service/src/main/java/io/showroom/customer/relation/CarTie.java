package io.showroom.customer.relation;

import java.time.Instant;

/**
 * A car this customer owns or brings for service. The car itself belongs to vehicle-service.
 *
 * @param consultant who sold it here, null when it was bought elsewhere
 * @param since when it was delivered, or first seen in our workshop
 * @param mileage the highest reading known, in kilometres; null when never read
 */
public record CarTie(String vin, Origin origin, String store, String consultant, Instant since, Long mileage) {

    /** Whether the car was bought here: the difference between 自销保有 and 他销保有 (handbook, section 2). */
    public enum Origin {
        OWN_SOLD,
        OTHER_SOLD
    }

    /** A car once known as sold here stays so, in whatever order the news arrives; the consultant is never forgotten. */
    CarTie and(CarTie news) {
        boolean soldHere = origin == Origin.OWN_SOLD || news.origin == Origin.OWN_SOLD;
        CarTie sale = origin == Origin.OWN_SOLD ? this : news;
        return new CarTie(
                vin,
                soldHere ? Origin.OWN_SOLD : Origin.OTHER_SOLD,
                sale.store,
                consultant == null ? news.consultant : consultant,
                soldHere ? sale.since : since,
                highest(mileage, news.mileage));
    }

    private static Long highest(Long one, Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }
}
