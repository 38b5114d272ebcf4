package io.showroom.vehicle.workorder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which work orders are looked for; null means any.
 *
 * @param customerId who brought the car
 * @param open whether the car is still here
 */
public record WorkOrderQuery(String store, WorkOrderState state, String vehicleId, String customerId, Boolean open) {

    /** The states looked for; none when they rule each other out. */
    public Set<WorkOrderState> states() {
        return Arrays.stream(WorkOrderState.values())
                .filter(each -> state == null || each == state)
                .filter(each -> open == null || each.isOpen() == open)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkOrderState.class)));
    }
}
