package io.showroom.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedApiTest {
    private static final PublishedApi API = new PublishedApi(null);
    private static final JsonNode DOCUMENT = new JsonMapper().readTree(API.json());

    @Test
    void the_document_is_valid_openapi_3_1() {
        SwaggerParseResult read = new OpenAPIV3Parser()
                .readContents(new String(API.json(), StandardCharsets.UTF_8), List.of(), new ParseOptions());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(80);
    }

    @Test
    void every_reference_leads_to_a_component() {
        List<String> refs = new ArrayList<>();
        collect(DOCUMENT, refs);
        assertThat(refs).hasSizeGreaterThan(200).allSatisfy(ref -> assertThat(
                        DOCUMENT.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void no_two_operations_have_one_name() {
        List<String> names = DOCUMENT.path("paths").findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    void the_overview_of_a_customer_shows_what_the_services_document() {
        assertThat(DOCUMENT.at("/components/schemas/gateway.OverviewBody/properties/customer/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/customer.CustomerBody");
    }

    @Test
    void json_and_yaml_say_the_same() {
        Map<String, Object> yaml = new Yaml().load(new String(API.yaml(), StandardCharsets.UTF_8));
        assertThat(new JsonMapper().<JsonNode>valueToTree(yaml)).isEqualTo(DOCUMENT);
        assertThat(new String(API.yaml(), StandardCharsets.UTF_8)).doesNotContain("&id0");
    }

    private static void collect(JsonNode node, List<String> refs) {
        if (node.path("$ref").isString()) {
            refs.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, refs));
    }
}
