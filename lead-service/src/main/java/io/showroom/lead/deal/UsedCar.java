package io.showroom.lead.deal;

import io.showroom.contracts.value.Vin;
import java.time.YearMonth;

/**
 * A car that the prospect wants to give in payment; all but brand and model may be null.
 *
 * @param firstRegistered month of its first registration
 */
public record UsedCar(
        String plate, Vin vin, String brand, String model, String trim, String colour, YearMonth firstRegistered) {}
