package io.showroom.customer;

import io.showroom.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        ArchitectureRules.check(
                "customer",
                "classification",
                "consent",
                "disclosure",
                "event",
                "identity",
                "journey",
                "ledger",
                "profile",
                "recognition",
                "registration",
                "registry",
                "relation",
                "search",
                "timeline");
    }
}
