package io.showroom.lead;

import io.showroom.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_service_keeps_the_rules_of_the_house() {
        ArchitectureRules.check(
                "lead",
                "adf",
                "appraisal",
                "assignment",
                "book",
                "bulk",
                "campaign",
                "card",
                "cardcheck",
                "catalogue",
                "clash",
                "contact",
                "counting",
                "dailyreport",
                "deal",
                "decision",
                "delivery",
                "enquiry",
                "event",
                "funnel",
                "goal",
                "fleet",
                "intake",
                "intent",
                "lead",
                "lever",
                "linking",
                "order",
                "performance",
                "pool",
                "prospectsheet",
                "question",
                "quotation",
                "rebuild",
                "reception",
                "replenishment",
                "report",
                "settings",
                "sheet",
                "signal",
                "stage",
                "tally",
                "testdrive",
                "timing");
    }
}
