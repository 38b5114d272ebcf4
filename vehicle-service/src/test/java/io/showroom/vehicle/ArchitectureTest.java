package io.showroom.vehicle;

import io.showroom.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void features_are_plain_inside_and_adapters_stay_apart() {
        ArchitectureRules.check(
                "vehicle", "car", "catalogue", "ownership", "booking", "workorder", "maintenance", "line", "shop");
    }
}
