package io.showroom.lead.deal;

import java.time.Instant;
import java.util.List;

/**
 * What was seen of a used car.
 *
 * @param mileage in km; null while it was not read
 * @param condition null while it was not judged
 * @param note may be null
 * @param photos URLs of pictures, which lie elsewhere
 */
public record Inspection(
        Integer mileage, CarCondition condition, String note, List<String> photos, Instant at, String by) {

    public Inspection {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
