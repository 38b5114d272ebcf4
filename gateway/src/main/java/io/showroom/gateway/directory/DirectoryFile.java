package io.showroom.gateway.directory;

import io.showroom.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A file with groups, stores, staff and systems to take in. Its entries are read one by one, so that one that is wrong
 * keeps none of the others out.
 */
@Schema(description = "Groups, stores, staff and systems; each entry as the API takes it, with its id")
public record DirectoryFile(
        @ArraySchema(
                arraySchema = @Schema(description = "As at /groups/{id}; by REST only the caller's own"),
                schema =
                        @Schema(
                                implementation = Object.class,
                                example = "{\"id\": \"harbour\", \"name\": \"Harbour\"}"))
        List<JsonNode> groups,

        @ArraySchema(
                arraySchema = @Schema(description = "As at /stores, each with its id"),
                schema =
                        @Schema(
                                implementation = Object.class,
                                example =
                                        "{\"id\": \"hamburg\", \"name\": \"Hamburg\", \"country\": \"DE\", \"zone\": \"Europe/Berlin\"}"))
        List<JsonNode> stores,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "As at /staff, each with their id; may have a password, which is the first one of a member who has none"),
                schema =
                        @Schema(
                                implementation = Object.class,
                                example =
                                        "{\"id\": \"st-jonas\", \"username\": \"jonas\", \"name\": \"Jonas\", \"roles\": [\"TECHNICIAN\"], \"stores\": [\"hamburg\"]}"))
        List<JsonNode> staff,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "As at /clients, each with its id; may have a secret of 32 characters and more, which is the first one of a system that has none"),
                schema =
                        @Schema(
                                implementation = Object.class,
                                example =
                                        "{\"id\": \"website\", \"name\": \"Website\", \"scopes\": [\"leads.write\"]}"))
        List<JsonNode> clients) {
    private static final int MOST = 20_000;

    public DirectoryFile {
        groups = groups == null ? List.of() : groups;
        stores = stores == null ? List.of() : stores;
        staff = staff == null ? List.of() : staff;
        clients = clients == null ? List.of() : clients;
        int entries =
                Stream.of(groups, stores, staff, clients).mapToInt(List::size).sum();
        if (entries > MOST) {
            throw new Invalid("file", "too-many", "has more than " + MOST + " entries: split it");
        }
    }

    List<JsonNode> of(EntryKind kind) {
        return switch (kind) {
            case GROUP -> groups;
            case STORE -> stores;
            case STAFF -> staff;
            case CLIENT -> clients;
        };
    }
}
