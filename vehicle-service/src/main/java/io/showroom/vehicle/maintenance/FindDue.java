package io.showroom.vehicle.maintenance;

import io.showroom.platform.security.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When the next maintenance of cars is due; the caller has shown that it may see the cars. */
@Component
public class FindDue {

    private final CarCares cares;

    FindDue(CarCares cares) {
        this.cares = cares;
    }

    /** By the vehicle's id; cars with nothing due are left out. One query. */
    public Map<String, NextDue> of(Scope scope, Collection<String> vehicleIds) {
        if (vehicleIds.isEmpty()) {
            return Map.of();
        }
        return cares.findAll(scope, vehicleIds.stream().map(CarCare::idOf).toList()).stream()
                .map(found -> found.value())
                .filter(care -> care.due() != null)
                .collect(Collectors.toMap(CarCare::vehicleId, CarCare::due));
    }
}
