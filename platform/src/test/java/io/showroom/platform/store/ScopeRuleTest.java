package io.showroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ScopeRuleTest {
    private final ScopeRule shared = ScopeRule.storesOrWholeGroup("at");

    @Test
    void records_of_the_whole_group_are_seen_by_the_staff_of_every_store() {
        Document filter = shared.filter(staff(Set.of("sh", "bj")));
        assertThat(filter.get("at")).isEqualTo(new Document("$in", List.of("*", "bj", "sh")));
        assertThat(shared.filter(staff(Set.of())).get("at")).isEqualTo("*");
    }

    @Test
    void the_rule_of_shared_records_alone_shows_no_records_of_the_whole_group() {
        assertThat(ScopeRule.stores("at").filter(staff(Set.of("sh"))).get("at")).isEqualTo("sh");
    }

    @Test
    void head_office_sees_all_of_the_group_and_nothing_of_another() {
        assertThat(shared.filter(Scope.system("g"))).isEqualTo(new Document("group", "g"));
    }

    private static Scope staff(Set<String> stores) {
        return Scope.of("g", stores, "m", "m", Set.of(Role.STORE_MANAGER), Set.of());
    }
}
