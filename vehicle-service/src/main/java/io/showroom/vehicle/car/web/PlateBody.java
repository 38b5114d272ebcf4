package io.showroom.vehicle.car.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Plate;
import io.showroom.platform.problem.Invalid;

/**
 * A number plate.
 *
 * @param country two letters; the store's country when it is left out
 */
record PlateBody(String country, String number) {

    static PlateBody of(Plate plate) {
        return plate == null ? null : new PlateBody(plate.country(), plate.number());
    }

    Plate toPlate(String storesCountry) {
        try {
            return Plate.parse(country == null ? storesCountry : country, number)
                    .value();
        } catch (InvalidValue wrong) {
            throw new Invalid("plate", wrong.code(), wrong.getMessage());
        }
    }
}
