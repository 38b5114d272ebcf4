package io.showroom.vehicle.car;

import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;

/** The owners of a car one after the other: the next begins when the one before ends. */
final class OwnerHistory {

    private OwnerHistory() {}

    static List<Ownership> append(List<Ownership> owners, Ownership next) {
        List<Ownership> history = new ArrayList<>(owners);
        if (!history.isEmpty()) {
            Ownership last = history.remove(history.size() - 1);
            if (next.since().isBefore(last.since())) {
                throw new Invalid("since", "before-previous-owner", "The owner before has the car since a later time.");
            }
            history.add(last.endedAt(next.since()));
        }
        history.add(next);
        return List.copyOf(history);
    }
}
