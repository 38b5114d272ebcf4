package io.showroom.followup;

import io.showroom.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_domain_is_plain_and_adapters_meet_only_in_it() {
        ArchitectureRules.check(
                "followup",
                "task",
                "event",
                "outcome",
                "escalation",
                "cadence",
                "returnvisit",
                "survey",
                "maintenance",
                "staffing",
                "settings",
                "known",
                "leadtask",
                "compliance");
    }
}
