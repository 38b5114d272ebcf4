package io.showroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoosePolicyTest {
    private final ChoosePolicy choose = new ChoosePolicy(new LimitSettings(
            null,
            null,
            null,
            quota(100),
            Map.of(Role.INTEGRATION, quota(1_000), Role.CALL_AGENT, new Quota(20, Duration.ofSeconds(1))),
            Map.of("web-site", quota(5)),
            10));

    @Test
    void a_caller_without_a_quota_of_their_own_or_of_a_role_has_everyones() {
        assertThat(choose.of("li.na", List.of("SALES_CONSULTANT"))).isEqualTo(new Policy("callers", quota(100)));
        assertThat(choose.of("li.na", List.of())).isEqualTo(new Policy("callers", quota(100)));
        assertThat(choose.of("li.na", null)).isEqualTo(new Policy("callers", quota(100)));
    }

    @Test
    void of_several_roles_the_largest_quota_by_the_second_counts() {
        assertThat(choose.of("x", List.of("INTEGRATION", "CALL_AGENT")).name()).isEqualTo("call-agent");
        assertThat(choose.of("x", List.of("STORE_MANAGER", "INTEGRATION")).name())
                .isEqualTo("integration");
    }

    @Test
    void ones_own_quota_comes_first_even_when_it_is_smaller() {
        assertThat(choose.of("web-site", List.of("INTEGRATION"))).isEqualTo(new Policy("own", quota(5)));
    }

    private static Quota quota(int requests) {
        return new Quota(requests, Duration.ofMinutes(1));
    }
}
