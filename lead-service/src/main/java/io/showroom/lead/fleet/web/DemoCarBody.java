package io.showroom.lead.fleet.web;

import io.showroom.contracts.value.Vin;
import io.showroom.lead.fleet.ChangeDemoCar;
import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCarDetails;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;

/** A demo car to add. */
record DemoCarBody(
        @Schema(description = "A store of yours", example = "sh-pudong")
        String store,

        @Schema(description = "Read as one of the store's country; a plate or a VIN is needed", example = "沪AD12345")
        String plate,

        @Schema(example = "LSVAL41Z882104202") String vin,
        @Schema(example = "Volkswagen") String brand,
        @Schema(example = "ID.4") String model,
        @Schema(example = "Pro") String trim,
        @Schema(example = "白色") String colour,

        @Schema(description = "The present reading in km; 0 when left out", example = "1200")
        Integer mileage) {
    private static final int MOST_KM = 5_000_000;

    /** What can be corrected later. */
    record Details(String plate, String vin, String brand, String model, String trim, String colour, Integer mileage) {

        static Details of(DemoCar demo) {
            DemoCarDetails car = demo.details();
            return new Details(
                    car.plate(),
                    car.vin() == null ? null : car.vin().value(),
                    car.brand(),
                    car.model(),
                    car.trim(),
                    car.colour(),
                    demo.mileage());
        }

        ChangeDemoCar.Correction corrected(LeadRules rules) {
            return new ChangeDemoCar.Correction(read(rules), reading(mileage));
        }

        DemoCarDetails read(LeadRules rules) {
            return new DemoCarDetails(
                    rules.plate("plate", Text.optional("plate", plate, Text.LABEL)),
                    vin == null ? null : Needed.read("vin", () -> Vin.parse(vin).value()),
                    Text.required("brand", brand, Text.NAME),
                    Text.required("model", model, Text.NAME),
                    Text.optional("trim", trim, Text.NAME),
                    Text.optional("colour", colour, Text.NAME));
        }
    }

    DemoCarDetails details(LeadRules rules) {
        return new Details(plate, vin, brand, model, trim, colour, mileage).read(rules);
    }

    int reading() {
        return reading(mileage);
    }

    private static int reading(Integer mileage) {
        if (mileage != null && (mileage < 0 || mileage > MOST_KM)) {
            throw new Invalid("mileage", "out-of-range", "must be 0 to " + MOST_KM + " km");
        }
        return mileage == null ? 0 : mileage;
    }
}
