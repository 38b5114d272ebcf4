package io.showroom.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergeDocumentsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LEADS = """
            paths:
              /api/v1/leads:
                get:
                  operationId: list_3
                  description: "Roles: [GROUP_ADMIN]; scopes: [leads.read, leads.write]"
                  responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
              /api/v1/operations/audit:
                get: {responses: {'200': {description: OK}}}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Lead'}}}}
                Lead: {type: object}
            """;
    private static final String GATEWAY = """
            paths:
              /api/v1/customers/{id}/360:
                get: {responses: {'200': {$ref: 'lead-service.yaml#/components/responses/X'}}}
              /api/v1/operations/audit:
                get: {responses: {'200': {description: OK}}}
            components:
              schemas:
                Page: {properties: {leads: {$ref: 'lead-service.yaml#/components/schemas/Page'}}}
            """;

    @Test
    void components_of_one_name_stay_apart_and_references_follow_them_also_across_documents() {
        JsonNode all = merged(lead(), gateway());
        assertThat(all.at("/components/schemas").propertyNames())
                .containsExactly("Problem", "gateway.Page", "lead.Lead", "lead.Page");
        assertThat(all.at("/components/schemas/lead.Page/properties/items/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/lead.Lead");
        assertThat(all.at("/components/schemas/gateway.Page/properties/leads/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/lead.Page");
    }

    @Test
    void operations_are_named_by_method_and_path_and_grouped_by_resource_and_service() {
        JsonNode all = merged(lead(), gateway());
        JsonNode leads = all.path("paths").path("/api/v1/leads").path("get");
        assertThat(leads.path("operationId").asString()).isEqualTo("getLeads");
        assertThat(leads.at("/tags/0").asString()).isEqualTo("leads");
        assertThat(OperationNames.of("post", "/api/v1/leads/{id}/test-drives/{driveId}/end"))
                .isEqualTo("postLeadsByIdTestDrivesByDriveIdEnd");
        assertThat(all.at("/x-tagGroups/0/tags/0").asString()).isEqualTo("leads");
        assertThat(all.at("/x-tagGroups/0/name").asString()).isEqualTo("lead-service");
    }

    @Test
    void each_services_operations_go_by_its_name_and_the_gateways_own_do_not() {
        assertThat(merged(lead(), gateway()).path("paths").propertyNames())
                .containsExactly(
                        "/api/v1/customers/{id}/360",
                        "/api/v1/leads",
                        "/api/v1/operations/audit",
                        "/api/v1/services/lead-service/operations/audit");
    }

    @Test
    void every_operation_may_answer_with_a_problem_and_wants_a_token() {
        JsonNode all = merged(lead());
        JsonNode leads = all.path("paths").path("/api/v1/leads").path("get");
        assertThat(leads.at("/responses/default/$ref").asString()).isEqualTo("#/components/responses/Problem");
        assertThat(all.at("/security")).hasSize(2);
        JsonNode systems = all.at("/components/securitySchemes/systems/flows/clientCredentials/scopes");
        assertThat(systems.propertyNames()).containsExactly("leads.read", "leads.write");
    }

    @Test
    void with_a_provider_of_the_groups_own_people_sign_in_there() {
        JsonNode all = JSON.valueToTree(MergeDocuments.merge(List.of(lead()), new SignIn("https://id.example/d")));
        assertThat(all.at("/components/securitySchemes/people/openIdConnectUrl").asString())
                .isEqualTo("https://id.example/d");
        assertThat(all.at("/components/securitySchemes/systems").isMissingNode())
                .isTrue();
    }

    @Test
    void two_services_with_one_path_are_refused() {
        ServiceDocument other = ServiceDocument.of("vehicle-service", LEADS);
        assertThatThrownBy(() -> merged(lead(), other)).hasMessageContaining("/api/v1/leads");
    }

    @Test
    void a_reference_that_leads_nowhere_we_know_is_refused() {
        ServiceDocument odd = ServiceDocument.of(
                "lead-service", "paths: {/api/v1/a: {get: {responses: {'200': {$ref: 'http://elsewhere'}}}}}");
        assertThatThrownBy(() -> merged(odd)).hasMessageContaining("http://elsewhere");
    }

    private static ServiceDocument lead() {
        return ServiceDocument.of("lead-service", LEADS);
    }

    private static ServiceDocument gateway() {
        return ServiceDocument.of("gateway", GATEWAY);
    }

    private static JsonNode merged(ServiceDocument... documents) {
        Map<String, Object> all = MergeDocuments.merge(Arrays.asList(documents), new SignIn(null));
        return JSON.valueToTree(all);
    }
}
