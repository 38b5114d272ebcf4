package io.showroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schemas against those of the last release, which lie in {@code baseline/}. */
class CompatibilityTest {

    @BeforeAll
    static void a_release_makes_todays_schemas_the_baseline() throws IOException {
        if (Boolean.getBoolean("contracts.release")) {
            for (String type : Contracts.eventTypes()) {
                Files.writeString(ContractFiles.BASELINE.resolve(type + ".schema.json"), Contracts.schema(type));
            }
        }
    }

    static Set<String> released() {
        return ContractFiles.names(ContractFiles.BASELINE, ".schema.json");
    }

    @Test
    void there_is_a_baseline_and_no_released_event_is_gone() {
        assertThat(released()).isNotEmpty();
        assertThat(Contracts.eventTypes()).containsAll(released());
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_schema_breaks_no_reader_of_its_last_release(String type) {
        String baseline = ContractFiles.text(ContractFiles.BASELINE.resolve(type + ".schema.json"));
        assertThat(SchemaChange.breaks(baseline, Contracts.schema(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void todays_sample_is_valid_for_a_reader_of_the_last_release(String type) {
        String baseline = ContractFiles.text(ContractFiles.BASELINE.resolve(type + ".schema.json"));
        assertThat(Schemas.errors(baseline, Contracts.sample(type))).isEmpty();
    }
}
