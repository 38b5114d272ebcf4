package io.showroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTest {
    private final Map<String, Object> document = new Yaml().load(Contracts.asyncApi());

    @Test
    void every_schema_and_sample_is_an_event_of_the_document_and_the_other_way_round() {
        assertThat(ContractFiles.names(ContractFiles.EVENTS, ".schema.json")).isEqualTo(Contracts.eventTypes());
        assertThat(ContractFiles.names(ContractFiles.EVENTS, ".sample.json")).isEqualTo(Contracts.eventTypes());
    }

    @Test
    void the_messages_are_the_event_types_and_refer_to_their_own_schema() {
        TreeSet<String> names = new TreeSet<>();
        at(document, "components", "messages").values().forEach(message -> {
            String name = (String) asMap(message).get("name");
            names.add(name);
            assertThat(at(asMap(message), "payload", "schema").get("$ref"))
                    .isEqualTo("events/" + name + ".schema.json");
        });
        assertThat(names).isEqualTo(Contracts.eventTypes());
    }

    @Test
    void every_message_travels_on_the_topic_of_its_first_word_and_on_no_other() {
        Map<String, Object> messages = at(document, "components", "messages");
        List<String> travelling = new ArrayList<>();
        at(document, "channels").forEach((word, channel) -> {
            assertThat(asMap(channel).get("address")).isEqualTo("showroom." + word + ".v1");
            at(asMap(channel), "messages").forEach((key, reference) -> {
                assertThat(asMap(reference).get("$ref")).isEqualTo("#/components/messages/" + key);
                String name = (String) at(messages, key).get("name");
                assertThat(name).startsWith(word + ".");
                travelling.add(name);
            });
        });
        assertThat(travelling).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Contracts.eventTypes());
    }

    private static Map<String, Object> at(Map<String, Object> node, String... path) {
        Map<String, Object> found = node;
        for (String step : path) {
            found = asMap(found.get(step));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object node) {
        assertThat(node).isInstanceOf(Map.class);
        return (Map<String, Object>) node;
    }
}
