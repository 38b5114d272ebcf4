package io.showroom.vehicle.maintenance;

import io.showroom.vehicle.shop.Shops;
import io.showroom.vehicle.shop.VehicleSettings;
import org.springframework.stereotype.Component;

/** The rule of a car: its model's plan, or the group's interval for models without one, in its store's zone. */
@Component
class DueRules {

    private final MaintenancePlans plans;
    private final Shops shops;

    DueRules(MaintenancePlans plans, Shops shops) {
        this.plans = plans;
        this.shops = shops;
    }

    DueRule of(CarCare care) {
        VehicleSettings settings = shops.settings(care.group());
        Interval interval = plans.ofModel(care.group(), care.modelKey())
                .map(MaintenancePlan::interval)
                .orElseGet(() -> new Interval(settings.maintenanceMonths(), settings.maintenanceKilometres()));
        return new DueRule(interval, settings.yearlyKilometres(), shops.zoneOf(care.group(), care.store()));
    }
}
