package io.showroom.lead.order.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.lead.web.CarSpecs;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.order.PlaceOrder;
import io.showroom.lead.order.WantedCar;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An order of 1 to 100 cars: as listed, or as an accepted offer says. */
record OrderBody(
        @Schema(description = "The lead's own kind when left out")
        CustomerKind buyer,

        @Schema(description = "Left out when an accepted offer says which")
        List<CarBody> cars,

        @Schema(description = "The accepted offer that gives car and price; instead of cars")
        String quotationId,

        @Schema(description = "How many cars as offered; 1 when left out", example = "1")
        Integer quantity,

        @Schema(description = "The deposit agreed; paid by a receipt")
        Money deposit,

        @Schema(description = "In the store's zone") LocalDate expectedDelivery) {
    private static final int MOST_CARS = 100;

    /** One car, or several alike. */
    record CarBody(
            @Schema(example = "Volkswagen") String brand,
            @Schema(example = "ID.4") String model,
            @Schema(example = "2026") Integer modelYear,
            @Schema(example = "Pro") String trim,
            @Schema(example = "白色") String colour,
            String interior,

            @Schema(description = "What is built in besides, as the catalogue names it; at most 100")
            List<String> options,

            @Schema(description = "What the customer pays for one, extras and tax included")
            Money price,

            @Schema(description = "1 when left out", example = "1")
            Integer quantity) {

        WantedCar wanted(String at, int many) {
            Money each = Needed.value(at + "price", price);
            if (each.signum() <= 0) {
                throw new Invalid(at + "price", "not-positive", "must be above zero");
            }
            CarSpec spec = CarSpecs.read(
                    at,
                    Text.required(at + "brand", brand, Text.NAME),
                    model,
                    modelYear,
                    trim,
                    colour,
                    interior,
                    options);
            return new WantedCar(at, spec, each, many);
        }
    }

    PlaceOrder.Wanted wanted() {
        if (quotationId != null && cars != null) {
            throw new Invalid("cars", "given-twice", "the offer says which car; leave out cars or quotationId");
        }
        String offer = Text.optional("quotationId", quotationId, Text.NAME);
        List<WantedCar> asked = offer == null ? asked() : List.of();
        return new PlaceOrder.Wanted(buyer, asked, offer, quantity("quantity", quantity, 0), deposit, expectedDelivery);
    }

    private List<WantedCar> asked() {
        List<WantedCar> asked = new ArrayList<>();
        List<CarBody> told = Needed.value("cars", cars);
        int many = 0;
        for (int i = 0; i < told.size(); i++) {
            String at = "cars[" + i + "]";
            CarBody car = Needed.value(at, told.get(i));
            int quantity = quantity(at + ".quantity", car.quantity(), many);
            many += quantity;
            asked.add(car.wanted(at + ".", quantity));
        }
        if (asked.isEmpty()) {
            throw new Invalid("cars", "required", "an order has at least one car");
        }
        return asked;
    }

    private static int quantity(String field, Integer asked, int before) {
        int many = asked == null ? 1 : asked;
        if (many < 1 || many > MOST_CARS - before) {
            throw new Invalid(field, "out-of-range", "an order has 1 to " + MOST_CARS + " cars");
        }
        return many;
    }
}
