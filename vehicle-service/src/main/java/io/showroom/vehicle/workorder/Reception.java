package io.showroom.vehicle.workorder;

import java.time.Instant;

/**
 * How the car came in.
 *
 * @param adviser the service adviser who took it in
 * @param mileage what the odometer showed, in kilometres
 * @param mileageNote why it contradicts an earlier reading; null when it does not
 * @param concern what the customer says is wrong or wanted; null when nothing was said
 * @param bookingId the booking it came by; null for a car that simply came
 */
public record Reception(
        String adviser, int mileage, String mileageNote, String concern, String bookingId, Instant at) {}
