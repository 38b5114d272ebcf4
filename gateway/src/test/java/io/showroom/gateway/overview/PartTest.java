package io.showroom.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(Part.class)
    void each_part_asks_for_what_its_service_documents(Part part) {
        UriComponents asked =
                UriComponentsBuilder.fromUriString(part.shown("7")).build();
        JsonNode get = document(part).path("paths").path(part.pattern()).path("get");
        assertThat(get.isMissingNode()).as(part.pattern()).isFalse();
        asked.getQueryParams().forEach((name, values) -> assertTakes(get, name, values));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void each_list_is_bounded_and_its_link_is_not(Part part) {
        assertThat(part.all("7")).doesNotContain("limit=");
        if (part != Part.CUSTOMER) {
            assertThat(part.shown("7")).matches(".*[?&]limit=\\d+");
        }
    }

    private static void assertTakes(JsonNode get, String name, List<String> values) {
        JsonNode parameter = get.path("parameters")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the service does not take " + name));
        JsonNode schema = parameter.path("schema");
        JsonNode choices = schema.has("items") ? schema.path("items").path("enum") : schema.path("enum");
        if (choices.isArray()) {
            assertThat(choices.valueStream().map(JsonNode::asString)).containsAll(values);
        }
    }

    private static JsonNode document(Part part) {
        Map<String, Object> yaml =
                new Yaml().load(Contracts.openApi(part.service().service()));
        return JSON.valueToTree(yaml);
    }
}
