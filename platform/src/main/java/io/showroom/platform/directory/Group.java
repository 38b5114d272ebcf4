package io.showroom.platform.directory;

import java.util.Map;

/**
 * A dealer group.
 *
 * @param intakeStore the store that takes enquiries addressed to no store; may be null
 * @param settings the group's own numbers: a section a service, over the handbook's defaults
 */
public record Group(String id, String name, String intakeStore, Map<String, Object> settings, boolean active) {
    public Group {
        settings = settings == null ? Map.of() : settings;
    }
}
