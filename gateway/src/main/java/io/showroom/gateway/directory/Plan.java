package io.showroom.gateway.directory;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a file brings as a whole, for entries that speak of each other.
 *
 * @param trial nothing is to be stored
 * @param groups ids of its groups
 * @param stores ids of its stores
 */
record Plan(boolean trial, Set<String> groups, Set<String> stores) {

    static Plan of(DirectoryFile file, boolean trial) {
        return new Plan(trial, ids(file, EntryKind.GROUP), ids(file, EntryKind.STORE));
    }

    private static Set<String> ids(DirectoryFile file, EntryKind kind) {
        Set<String> ids = new HashSet<>();
        for (JsonNode entry : file.of(kind)) {
            ids.add(entry.path("id").asString(""));
        }
        return ids;
    }
}
