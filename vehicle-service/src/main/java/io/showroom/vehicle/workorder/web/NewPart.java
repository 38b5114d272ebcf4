package io.showroom.vehicle.workorder.web;

import io.showroom.contracts.value.Money;
import io.showroom.platform.text.Text;
import io.showroom.vehicle.workorder.Part;
import java.math.BigDecimal;

/**
 * A part to write on a work order.
 *
 * @param quantity pieces, litres or metres, more than 0 and at most 10,000, in steps of a thousandth
 * @param price of one
 */
record NewPart(String number, String description, BigDecimal quantity, Money price) {

    private static final BigDecimal MOST = new BigDecimal("10000");

    Part toPart(String id) {
        return new Part(
                id,
                Text.required("number", number, Text.LABEL),
                Text.required("description", description, Text.NOTE),
                Amounts.positive("quantity", quantity, MOST, 3),
                Amounts.present("price", price));
    }
}
