package io.showroom.lead.deal;

import java.time.Instant;

/**
 * A test drive that took place (试乘试驾).
 *
 * @param car which car was driven: plate, VIN or fleet name
 * @param licenceChecked whether the driving licence was seen; nobody drives without
 * @param drove true when the customer drove, false when they rode along
 */
public record TestDrive(
        String id,
        String car,
        String model,
        String route,
        boolean licenceChecked,
        boolean drove,
        Instant at,
        String by,
        String feedback) {}
