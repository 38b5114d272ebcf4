package io.showroom.gateway;

import io.showroom.gateway.directory.Authority;
import io.showroom.gateway.directory.DirectoryFile;
import io.showroom.gateway.directory.ImportDirectory;
import io.showroom.gateway.directory.ImportReport;
import io.showroom.gateway.directory.Outcome;
import io.showroom.platform.security.Role;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** A dealer group of its own for one test, in the directory's own database: two stores, and staff of every role at each. */
public final class DealerWorld {
    private static final JsonMapper JSON = new JsonMapper();

    public final String group = "g-" + Ids.next().substring(24);
    public final String shanghai = group + "-sh";
    public final String hamburg = group + "-hh";

    private DealerWorld() {}

    static DealerWorld create(ImportDirectory imports) {
        DealerWorld world = new DealerWorld();
        StringBuilder staff = new StringBuilder(world.member("admin", Role.GROUP_ADMIN, ""));
        for (String store : new String[] {world.shanghai, world.hamburg}) {
            for (Role role : Role.values()) {
                if (role.isStaff() && role != Role.GROUP_ADMIN) {
                    staff.append(", ").append(world.member(store + "-" + role, role, "'" + store + "'"));
                }
            }
        }
        DirectoryFile file = JSON.readValue("""
                        {'groups': [{'id': '%1$s', 'name': 'Group', 'intakeStore': '%1$s-sh'}],
                         'stores': [{'id': '%1$s-sh', 'name': '上海店', 'brand': 'Volkswagen', 'country': 'CN', 'zone': 'Asia/Shanghai'},
                                    {'id': '%1$s-hh', 'name': 'Hamburg', 'brand': 'Volvo', 'country': 'DE', 'zone': 'Europe/Berlin'}],
                         'staff': [%2$s]}
                        """.formatted(world.group, staff).replace('\'', '"'), DirectoryFile.class);
        ImportReport report = imports.take(new Authority.OfInstallation(world.group), file, false);
        if (report.count(Outcome.REJECTED) > 0) {
            throw new AssertionError(report.lines());
        }
        return world;
    }

    private String member(String name, Role role, String stores) {
        String id = name.startsWith(group) ? name : group + "-" + name;
        return "{'id': '%1$s', 'username': '%1$s', 'name': '%2$s', 'roles': ['%2$s'], 'stores': [%3$s]}"
                .formatted(id, role, stores);
    }

    public String adminId() {
        return group + "-admin";
    }

    /** The id of the member of staff with this role at this store. */
    public String id(Role role, String store) {
        return store + "-" + role;
    }

    public String admin() {
        return Tokens.staff(group, adminId(), Role.GROUP_ADMIN);
    }

    public String as(Role role, String store) {
        return Tokens.staff(group, id(role, store), role, store);
    }

    public String integration(String... scopes) {
        return Tokens.integration(group, scopes);
    }
}
