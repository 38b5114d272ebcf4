package io.showroom.vehicle.car;

import java.time.LocalDate;

/**
 * What kind of car it is (handbook, section 5).
 *
 * @param trim the equipment line, null when unknown
 * @param producedOn when it was built, in the maker's calendar; null when unknown
 */
public record Specification(
        String brand, String model, String trim, String colour, String engineNumber, LocalDate producedOn) {}
