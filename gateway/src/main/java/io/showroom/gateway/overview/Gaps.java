package io.showroom.gateway.overview;

import io.showroom.gateway.overview.Overview.Gap;
import java.util.ArrayList;
import java.util.List;

/** Keeps account of what an overview does not show, and why. */
final class Gaps {
    private final List<Gap> missing = new ArrayList<>();
    private final List<Gap> withheld = new ArrayList<>();

    PartAnswer noted(Part part, String vehicleId, PartAnswer answer) {
        Gap gap = new Gap(part, vehicleId, answer.kind(), answer.detail());
        if (answer.kind().isMissing()) {
            missing.add(gap);
        } else if (answer.kind() == PartAnswer.Kind.WITHHELD) {
            withheld.add(gap);
        }
        return answer;
    }

    List<Gap> missing() {
        return List.copyOf(missing);
    }

    List<Gap> withheld() {
        return List.copyOf(withheld);
    }
}
