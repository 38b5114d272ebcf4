package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import io.showroom.contracts.value.Vin;
import java.time.Instant;
import java.util.List;

/**
 * One car of an order.
 *
 * @param line 1, 2, … in the order
 * @param price what the customer pays for it, extras and tax included
 * @param vin bound when it is delivered; null before
 * @param plate null before delivery or while it has none
 * @param mileage in km at the handing over
 * @param checklist what was done at the handing over
 */
public record OrderedCar(
        int line,
        String brand,
        String model,
        String trim,
        String colour,
        Money price,
        Vin vin,
        String plate,
        Integer mileage,
        List<String> checklist,
        Instant deliveredAt,
        String deliveredBy) {

    public static OrderedCar ordered(int line, String brand, String model, String trim, String colour, Money price) {
        return new OrderedCar(line, brand, model, trim, colour, price, null, null, null, List.of(), null, null);
    }

    public boolean delivered() {
        return deliveredAt != null;
    }

    OrderedCar delivered(HandOver done) {
        return new OrderedCar(
                line,
                brand,
                model,
                trim,
                colour,
                price,
                done.vin(),
                done.plate(),
                done.mileage(),
                done.checklist(),
                done.at(),
                done.by());
    }
}
