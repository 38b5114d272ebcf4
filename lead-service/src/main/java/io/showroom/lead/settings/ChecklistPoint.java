package io.showroom.lead.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One point of the delivery checklist. In a group's settings either the code of a standard point, which brings its labels, or a
 * code with labels of the group's own.
 */
public record ChecklistPoint(
        String code, String en, @JsonProperty("zh-CN") String zh) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ChecklistPoint {
        if (code == null || !code.matches("[A-Z][A-Z0-9_]{0,59}")) {
            throw new IllegalArgumentException("a point of the checklist has a code such as CAR_INSPECTED");
        }
        if (en == null || en.isBlank() || zh == null || zh.isBlank()) {
            throw new IllegalArgumentException("point " + code + " needs labels in English and Chinese");
        }
    }

    /** A standard point by its code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChecklistPoint standard(String code) {
        for (DeliveryPoint point : DeliveryPoint.values()) {
            if (point.name().equals(code)) {
                return new ChecklistPoint(code, point.en(), point.zh());
            }
        }
        throw new IllegalArgumentException(code + " is no standard point of the delivery checklist: give it labels");
    }
}
