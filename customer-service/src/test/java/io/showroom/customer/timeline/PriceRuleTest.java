package io.showroom.customer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRuleTest {

    @ParameterizedTest
    @CsvSource({
        "GROUP_ADMIN, true, true",
        "STORE_MANAGER, true, true",
        "SALES_CONSULTANT, true, false",
        "SERVICE_ADVISOR, false, true",
        "TECHNICIAN, false, true",
        "CALL_AGENT, false, true",
        "INTEGRATION, false, false"
    })
    void money_is_seen_by_who_may_read_where_it_comes_from(Role role, boolean deals, boolean service) {
        Scope scope = Scope.of("g", Set.of("s"), "x", null, Set.of(role), Set.of("customers.read"));

        assertThat(PriceRule.sees(scope, EntryKind.ORDER)).isEqualTo(deals);
        assertThat(PriceRule.sees(scope, EntryKind.QUOTATION)).isEqualTo(deals);
        assertThat(PriceRule.sees(scope, EntryKind.WORK_ORDER_CLOSED)).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({"leads.read, true, false", "vehicles.read, false, true"})
    void a_system_sees_the_money_of_what_it_may_read(String grant, boolean deals, boolean service) {
        Scope scope = Scope.of("g", Set.of(), "x", null, Set.of(Role.INTEGRATION), Set.of(grant));

        assertThat(PriceRule.sees(scope, EntryKind.DELIVERY)).isEqualTo(deals);
        assertThat(PriceRule.sees(scope, EntryKind.WORK_ORDER_CLOSED)).isEqualTo(service);
    }
}
