package io.showroom.lead.fleet;

import io.showroom.contracts.value.Vin;
import io.showroom.platform.problem.Invalid;

/**
 * Which car it is; it is known by its plate or its VIN.
 *
 * @param plate as the store's country writes it; may be null
 * @param vin may be null
 * @param trim may be null
 * @param colour may be null
 */
public record DemoCarDetails(String plate, Vin vin, String brand, String model, String trim, String colour) {

    public DemoCarDetails {
        if (plate == null && vin == null) {
            throw new Invalid("plate", "required", "a demo car has a plate or a VIN");
        }
    }

    /** What people call it. */
    public String shownAs() {
        return plate == null ? vin.value() : plate;
    }
}
