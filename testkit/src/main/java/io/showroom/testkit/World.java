package io.showroom.testkit;

import io.showroom.platform.security.Role;
import io.showroom.platform.value.Ids;
import java.util.List;
import java.util.Map;

/**
 * A dealer group of its own for one test: two stores (Shanghai, and Munich) with staff of every role, announced on
 * the directory topic as the directory's service would.
 */
public final class World {
    public final String group = "g-" + Ids.next().substring(24);
    public final String shanghai = group + "-sh";
    public final String munich = group + "-mu";
    private final Events events;
    private long version;

    private World(Events events) {
        this.events = events;
    }

    /** Announces the group, its stores and its staff; they are in the service's memory shortly after. */
    public static World create(Events events) {
        World world = new World(events);
        world.group(Map.of());
        world.store(world.shanghai, "上海店", "CN", "Asia/Shanghai", "大众");
        world.store(world.munich, "München", "DE", "Europe/Berlin", "BMW");
        for (String store : List.of(world.shanghai, world.munich)) {
            world.staff(store + "-manager", Role.STORE_MANAGER, store);
            world.staff(store + "-consultant-1", Role.SALES_CONSULTANT, store);
            world.staff(store + "-consultant-2", Role.SALES_CONSULTANT, store);
            world.staff(store + "-advisor", Role.SERVICE_ADVISOR, store);
            world.staff(store + "-technician", Role.TECHNICIAN, store);
            world.staff(store + "-agent", Role.CALL_AGENT, store);
        }
        world.staff(world.group + "-admin", Role.GROUP_ADMIN);
        return world;
    }

    /** Announces the group with these settings ({@code {"lead": {…}}}). */
    public void group(Map<String, Object> settings) {
        Map<String, Object> data =
                Map.of("id", group, "name", "Group", "intakeStore", shanghai, "settings", settings, "active", true);
        send("directory.group-changed.v1", "group/" + group, null, data);
    }

    public void store(String id, String name, String country, String zone, String brand) {
        Map<String, Object> data = Map.of(
                "id",
                id,
                "group",
                group,
                "name",
                name,
                "brand",
                brand,
                "region",
                "r",
                "country",
                country,
                "zone",
                zone,
                "languages",
                List.of("zh-CN"),
                "active",
                true);
        send("directory.store-changed.v1", "store/" + id, id, data);
    }

    public void staff(String id, Role role, String... stores) {
        staff(id, role, true, stores);
    }

    public void staff(String id, Role role, boolean active, String... stores) {
        staff(id, role, active, List.of(), List.of(), stores);
    }

    /** Somebody who sells these brands and speaks these languages. */
    public void staff(String id, Role role, List<String> brands, List<String> languages, String... stores) {
        staff(id, role, true, brands, languages, stores);
    }

    private void staff(
            String id, Role role, boolean active, List<String> brands, List<String> languages, String... stores) {
        Map<String, Object> data = Map.of(
                "id",
                id,
                "group",
                group,
                "username",
                id,
                "name",
                id,
                "roles",
                List.of(role.name()),
                "stores",
                List.of(stores),
                "brands",
                brands,
                "languages",
                languages,
                "active",
                active);
        send("directory.staff-changed.v1", "staff/" + id, stores.length == 0 ? null : stores[0], data);
    }

    private void send(String type, String key, String store, Object data) {
        events.send(type, group, store, key, ++version, data);
    }

    public String admin() {
        return Tokens.staff(group, group + "-admin", Role.GROUP_ADMIN);
    }

    public String manager(String store) {
        return Tokens.staff(group, store + "-manager", Role.STORE_MANAGER, store);
    }

    /** @param number 1 or 2 */
    public String consultant(String store, int number) {
        return Tokens.staff(group, store + "-consultant-" + number, Role.SALES_CONSULTANT, store);
    }

    public String advisor(String store) {
        return Tokens.staff(group, store + "-advisor", Role.SERVICE_ADVISOR, store);
    }

    public String technician(String store) {
        return Tokens.staff(group, store + "-technician", Role.TECHNICIAN, store);
    }

    public String agent(String store) {
        return Tokens.staff(group, store + "-agent", Role.CALL_AGENT, store);
    }

    public String integration(String... scopes) {
        return Tokens.integration(group, scopes);
    }
}
