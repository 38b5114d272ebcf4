package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.embedded.database.LeadLoad.Measured;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service does all day costs the same in a collection a hundred times as large. */
class FlatnessTest {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;

    /** Times are those of a busy machine; a scan of the large collection would take a hundred times as long. */
    private static final int LENIENT_GROWTH = 5;

    @Test
    void a_guarded_update_a_page_and_a_look_up_cost_the_same_at_a_thousand_and_at_a_hundred_thousand(
            @TempDir Path dir) {
        try (LeadLoad leads = new LeadLoad(dir)) {
            leads.fillUpTo(SMALL);
            Map<String, Measured> small = leads.measure();
            leads.fillUpTo(LARGE);
            Map<String, Measured> large = leads.measure();

            small.forEach((operation, before) -> {
                Measured after = large.get(operation);
                assertThat(after.documents()).as("documents for " + operation).isEqualTo(before.documents());
                assertThat(after.keys()).as("keys for " + operation).isEqualTo(before.keys());
                assertThat(after.medianMicros())
                        .as("median of " + operation)
                        .isLessThan(before.medianMicros() * LENIENT_GROWTH + 500);
            });
        }
    }
}
