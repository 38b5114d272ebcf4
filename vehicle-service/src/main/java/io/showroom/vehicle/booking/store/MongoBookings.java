package io.showroom.vehicle.booking.store;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.booking.Booking;
import io.showroom.vehicle.booking.BookingQuery;
import io.showroom.vehicle.booking.Bookings;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The bookings in MongoDB. */
@Component
class MongoBookings extends MongoRepository<Booking> implements Bookings {

    MongoBookings(StoreContext context) {
        super(
                context,
                AggregateMapping.of("bookings", Booking.class)
                        .scopedBy(ScopeRule.store())
                        .uniqueKeys(Booking::uniqueKeys)
                        .wakeAt(Booking::lapsesAt)
                        .indexedBy(
                                IndexSpec.on("group", "store", "state.slot.startsAt", "_id")
                                        .because("the bookings of a store, also of one day, earliest first"),
                                IndexSpec.on("group", "state.slot.startsAt", "_id")
                                        .because("the bookings of the whole group, earliest first"),
                                IndexSpec.on("group", "state.vehicleId", "state.slot.startsAt", "_id")
                                        .because("the bookings of a car, earliest first"),
                                IndexSpec.on("group", "state.customerId", "state.slot.startsAt", "_id")
                                        .because("the bookings of a customer, earliest first")));
    }

    @Override
    public Page<Versioned<Booking>> list(Scope scope, BookingQuery query, PageRequest page) {
        if (query.store() != null && !scope.sees(query.store())) {
            return new Page<>(List.of(), null);
        }
        Document filter = new Document();
        if (query.store() != null) {
            filter.append("store", query.store());
        }
        if (query.vehicleId() != null) {
            filter.append("state.vehicleId", query.vehicleId());
        }
        if (query.customerId() != null) {
            filter.append("state.customerId", query.customerId());
        }
        if (query.state() != null) {
            filter.append("state.state", query.state().name());
        }
        Document when = between(query);
        if (!when.isEmpty()) {
            filter.append("state.slot.startsAt", when);
        }
        return page(scope, filter, Order.oldestFirst("state.slot.startsAt"), page);
    }

    private static Document between(BookingQuery query) {
        Document when = new Document();
        if (query.from() != null) {
            when.append("$gte", query.from());
        }
        if (query.to() != null) {
            when.append("$lt", query.to());
        }
        return when;
    }
}
