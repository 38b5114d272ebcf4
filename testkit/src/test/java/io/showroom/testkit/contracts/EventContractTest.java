package io.showroom.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void every_sample_keeps_its_contract() {
        assertThat(Contracts.eventTypes())
                .isNotEmpty()
                .allSatisfy(type -> EventContract.assertValid(type, Contracts.sample(type)));
    }

    @Test
    void an_undocumented_field_is_named() {
        assertThat(EventContract.faults("lead.joined.v1", joined().replaceFirst("\\{", "{\"surprise\":1,")))
                .singleElement()
                .asString()
                .contains("surprise");
    }

    @Test
    void an_undocumented_field_inside_another_is_named() {
        String ordered = Contracts.sample("lead.ordered.v1").replaceFirst("\"model\"", "\"wheels\":4,\"model\"");
        assertThat(EventContract.faults("lead.ordered.v1", ordered))
                .singleElement()
                .asString()
                .contains("wheels");
    }

    @Test
    void a_wrong_type_and_a_missing_field_are_named() {
        assertThat(EventContract.faults("lead.joined.v1", joined().replaceFirst("\"at\": \"[^\"]*\"", "\"at\": 5")))
                .singleElement()
                .asString()
                .contains("at");
        assertThat(EventContract.faults("lead.joined.v1", joined().replaceFirst("\"into\"", "\"onto\"")))
                .anySatisfy(fault -> assertThat(fault).contains("into"));
    }

    @Test
    void an_event_that_the_contracts_do_not_know_fails() {
        assertThatThrownBy(() -> EventContract.assertValid("lead.vanished.v1", "{}"))
                .isInstanceOf(AssertionError.class);
    }

    private static String joined() {
        return Contracts.sample("lead.joined.v1");
    }
}
