package io.showroom.gateway;

import io.showroom.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_gateway_keeps_the_rules_of_the_house() {
        ArchitectureRules.check(
                "gateway",
                "access",
                "credential",
                "dealership",
                "directory",
                "group",
                "issuer",
                "key",
                "outside",
                "page",
                "record",
                "signin",
                "staff",
                "system");
    }

    @Test
    void so_does_what_stands_between_callers_and_services() {
        ArchitectureRules.check("gateway", "limit", "openapi", "overview", "route", "upstream");
    }
}
