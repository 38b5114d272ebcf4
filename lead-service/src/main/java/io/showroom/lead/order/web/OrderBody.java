package io.showroom.lead.order.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.order.PlaceOrder;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An order of 1 to 100 cars. */
record OrderBody(
        @Schema(description = "The lead's own kind when left out")
        CustomerKind buyer,

        List<CarBody> cars,

        @Schema(description = "The deposit agreed; paid by a receipt")
        Money deposit,

        @Schema(description = "In the store's zone") LocalDate expectedDelivery) {
    private static final int MOST_CARS = 100;

    /** One car, or several alike. */
    record CarBody(
            String brand,
            String model,
            String trim,
            String colour,

            @Schema(description = "What the customer pays for one, extras and tax included")
            Money price,

            @Schema(description = "1 when left out") Integer quantity) {}

    PlaceOrder.Wanted wanted() {
        List<OrderedCar> lines = new ArrayList<>();
        List<CarBody> asked = Needed.value("cars", cars);
        for (int i = 0; i < asked.size(); i++) {
            String at = "cars[" + i + "]";
            CarBody car = Needed.value(at, asked.get(i));
            int quantity = car.quantity() == null ? 1 : car.quantity();
            if (quantity < 1 || lines.size() + quantity > MOST_CARS) {
                throw new Invalid(at + ".quantity", "out-of-range", "an order has 1 to " + MOST_CARS + " cars");
            }
            for (int n = 0; n < quantity; n++) {
                lines.add(line(lines.size() + 1, at, car));
            }
        }
        if (lines.isEmpty()) {
            throw new Invalid("cars", "required", "an order has at least one car");
        }
        return new PlaceOrder.Wanted(buyer, lines, deposit, expectedDelivery);
    }

    private static OrderedCar line(int number, String at, CarBody car) {
        Money price = Needed.value(at + ".price", car.price());
        if (price.signum() <= 0) {
            throw new Invalid(at + ".price", "not-positive", "must be above zero");
        }
        return OrderedCar.ordered(
                number,
                Text.required(at + ".brand", car.brand(), Text.NAME),
                Text.required(at + ".model", car.model(), Text.NAME),
                Text.optional(at + ".trim", car.trim(), Text.NAME),
                Text.optional(at + ".colour", car.colour(), Text.NAME),
                price);
    }
}
