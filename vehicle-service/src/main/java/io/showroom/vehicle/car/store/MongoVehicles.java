package io.showroom.vehicle.car.store;

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
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.VehicleQuery;
import io.showroom.vehicle.car.Vehicles;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The cars in MongoDB. */
@Component
class MongoVehicles extends MongoRepository<Vehicle> implements Vehicles {

    MongoVehicles(StoreContext context) {
        super(
                context,
                AggregateMapping.of("vehicles", Vehicle.class)
                        .scopedBy(ScopeRule.storesAndOwnersOrUnowned("state.stores", "state.consultants"))
                        .uniqueKeys(vehicle -> List.of(vinKey(vehicle.vin())))
                        .indexedBy(
                                IndexSpec.on("group", "state.stores", "-state.registeredAt", "_id")
                                        .because("the cars of a store, latest first"),
                                IndexSpec.on("group", "state.consultants", "-state.registeredAt", "_id")
                                        .because("the cars of a consultant's customers, and those that nobody owns"),
                                IndexSpec.on("group", "-state.registeredAt", "_id")
                                        .because("the cars of the whole group, latest first"),
                                IndexSpec.on("group", "state.customerId", "-state.registeredAt", "_id")
                                        .because("the cars of a customer, also for the customer's 360"),
                                IndexSpec.on("group", "state.vin", "-state.registeredAt", "_id")
                                        .because("the car of a VIN, as far as the caller sees it"),
                                IndexSpec.on("group", "state.plate.number", "-state.registeredAt", "_id")
                                        .because("the car of a plate; two countries may give out the same number")));
    }

    @Override
    public Optional<Versioned<Vehicle>> withVin(String group, String vin) {
        return findByKey(group, vinKey(vin));
    }

    @Override
    public Page<Versioned<Vehicle>> list(Scope scope, VehicleQuery query, PageRequest page) {
        if (query.store() != null && !scope.sees(query.store())) {
            return new Page<>(List.of(), null);
        }
        Document filter = new Document();
        put(filter, "state.customerId", query.customerId());
        put(filter, "state.vin", query.vin());
        put(filter, "state.plate.number", query.plate());
        put(filter, "state.stores", query.store());
        return page(scope, filter, Order.newestFirst("state.registeredAt"), page);
    }

    private static String vinKey(String vin) {
        return "vin/" + vin;
    }

    private static void put(Document filter, String field, String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
