package io.showroom.platform.directory;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.showroom.contracts.Contracts;
import io.showroom.platform.problem.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a group's settings against the schemas that {@code contracts} publishes. The directory refuses by it; a service
 * that is told bad settings all the same keeps the last good ones by it. Sections without a schema pass.
 */
public final class SettingsCheck {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();
    private final JsonMapper json;

    public SettingsCheck(JsonMapper json) {
        this.json = json;
    }

    /** What is wrong with a group's settings, each fault by its path; empty when nothing is. */
    public List<FieldProblem> faults(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .flatMap(section -> faults(section.getKey(), json.valueToTree(section.getValue())).stream())
                .toList();
    }

    List<FieldProblem> faults(String section, JsonNode own) {
        return schemas.computeIfAbsent(section, SettingsCheck::schema)
                .map(schema -> schema.validate(own).stream()
                        .map(error -> fault(section, error))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Schema> schema(String section) {
        // a name that cannot be a file's is nobody's section
        return section.matches("[a-z][a-zA-Z-]*")
                ? Contracts.settingsSchema(section).map(REGISTRY::getSchema)
                : Optional.empty();
    }

    private static FieldProblem fault(String section, Error error) {
        StringBuilder field = new StringBuilder("settings.").append(section);
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            Object step = error.getInstanceLocation().getElement(i);
            field.append(step instanceof Number ? "[" + step + "]" : "." + step);
        }
        return new FieldProblem(field.toString(), error.getKeyword(), error.getMessage());
    }
}
