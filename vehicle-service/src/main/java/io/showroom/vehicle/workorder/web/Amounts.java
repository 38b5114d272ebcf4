package io.showroom.vehicle.workorder.web;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import java.math.BigDecimal;

/** Numbers of a work order's lines. */
final class Amounts {

    private Amounts() {}

    static BigDecimal positive(String field, BigDecimal number, BigDecimal most, int decimals) {
        if (number == null) {
            throw new Invalid(field, "required", "is missing");
        }
        if (number.signum() <= 0 || number.compareTo(most) > 0) {
            throw new Invalid(field, "out-of-range", "must be more than 0 and at most " + most);
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new Invalid(field, "too-fine", "has more than " + decimals + " decimals");
        }
        return number;
    }

    static Money present(String field, Money price) {
        if (price == null) {
            throw new Invalid(field, "required", "is missing");
        }
        return price;
    }
}
