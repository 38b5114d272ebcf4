package io.showroom.gateway.group;

import io.showroom.platform.messaging.DomainEvent;
import java.util.Map;

/** {@code directory.group-changed.v1}: a group, whole, as it is now. */
public record GroupChanged(String id, String name, String intakeStore, Map<String, Object> settings, boolean active)
        implements DomainEvent {
    @Override
    public String type() {
        return "directory.group-changed.v1";
    }
}
