package io.showroom.platform.directory;

import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The group's stores and staff, held in memory. Kept up by the directory topic: a change is here within a second, and
 * the directory's service may be down meanwhile.
 */
public final class Directory {
    private final Map<String, Group> groups = new ConcurrentHashMap<>();
    private final Map<String, Store> stores = new ConcurrentHashMap<>();
    private final Map<String, Staff> staff = new ConcurrentHashMap<>();
    private final LoadedSettings settings;

    public Directory(EventJson json) {
        this.settings = new LoadedSettings(json.mapper());
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** The store, or empty when this group has none of that id. */
    public Optional<Store> store(String group, String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(stores.get(id)).filter(s -> s.group().equals(group));
    }

    /** The store, or a problem that names the field it was given in. */
    public Store requireStore(String group, String id, String field) {
        return store(group, id).orElseThrow(() -> new Invalid(field, "unknown-store", "is not a store of this group"));
    }

    /** The group's stores, by id. */
    public List<Store> stores(String group) {
        return sorted(
                stores.values().stream().filter(s -> s.group().equals(group)).toList(), Store::id);
    }

    public Optional<Staff> staff(String group, String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(staff.get(id)).filter(s -> s.group().equals(group));
    }

    /** The active staff of this role at this store, by id, so that every replica sees the same order. */
    public List<Staff> staffAt(String group, String store, Role role) {
        return sorted(
                staff.values().stream()
                        .filter(s -> s.active() && s.group().equals(group) && s.has(role))
                        .filter(s -> s.stores().contains(store))
                        .toList(),
                Staff::id);
    }

    /** The active staff of the whole group with this role, by id: head office belongs to no store. */
    public List<Staff> staffOf(String group, Role role) {
        return sorted(
                staff.values().stream()
                        .filter(s -> s.active() && s.group().equals(group) && s.has(role))
                        .toList(),
                Staff::id);
    }

    /**
     * The group's own numbers of this section over the record's defaults, part by part. Of a section that is not good the
     * last good one is given, see {@link #settingsFaults}.
     */
    public <T> T settings(String group, String section, T defaults, Class<T> type) {
        return group(group)
                .map(known -> settings.of(known, section, defaults, type))
                .orElse(defaults);
    }

    /** What is wrong with a section of the group's settings, when it is not in force for that; after it was read once. */
    public List<FieldProblem> settingsFaults(String group, String section) {
        return settings.faults(group, section);
    }

    void put(Group group) {
        groups.put(group.id(), group);
    }

    void put(Store store) {
        stores.put(store.id(), store);
    }

    void put(Staff member) {
        staff.put(member.id(), member);
    }

    private static <T> List<T> sorted(Collection<T> values, java.util.function.Function<T, String> by) {
        return values.stream().sorted(Comparator.comparing(by)).toList();
    }

    /** How many of each are known, for the log. */
    Map<String, Integer> sizes() {
        return new HashMap<>(Map.of("groups", groups.size(), "stores", stores.size(), "staff", staff.size()));
    }
}
