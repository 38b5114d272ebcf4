package io.showroom.gateway.group;

import io.showroom.gateway.record.RecordId;
import io.showroom.platform.text.Text;
import java.util.Map;

/** What may be edited of a group; checks itself. */
public record GroupDetails(String name, String intakeStore, Map<String, Object> settings, boolean active) {
    public GroupDetails {
        name = Text.required("name", name, Text.NAME);
        intakeStore = intakeStore == null ? null : RecordId.checked("intakeStore", intakeStore);
        settings = SettingsTree.checked("settings", settings);
    }
}
