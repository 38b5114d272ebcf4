package io.showroom.vehicle.car.web;

import java.time.LocalDate;

/**
 * A car to register.
 *
 * @param store the store that registers it; may be left out by who works for one store only
 * @param soldOn the day, in the store's zone, on which this store sold it; left out for stock and cars bought elsewhere
 * @param customerId its owner; left out for stock
 * @param mileage kilometres on the odometer; left out when nobody looked
 */
record NewVehicle(
        String store,
        String vin,
        PlateBody plate,
        String engineNumber,
        String brand,
        String model,
        String trim,
        String colour,
        LocalDate producedOn,
        LocalDate soldOn,
        String customerId,
        Integer mileage) {}
