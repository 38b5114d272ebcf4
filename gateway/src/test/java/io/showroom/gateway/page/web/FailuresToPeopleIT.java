package io.showroom.gateway.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketOpenException;
import com.mongodb.ServerAddress;
import io.showroom.gateway.GatewayIT;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FailuresToPeopleIT extends GatewayIT {
    private static final RuntimeException DATABASE_AWAY =
            new MongoSocketOpenException("away", new ServerAddress(), new ConnectException());

    @Autowired
    private FailuresToPeople failures;

    private MockHttpServletResponse answer(String accept, RuntimeException failure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
        request.addHeader("Accept", accept);
        MockHttpServletResponse response = new MockHttpServletResponse();
        failures.doFilter(request, response, (asked, answered) -> {
            throw failure;
        });
        return response;
    }

    @Test
    void while_the_database_is_away_it_says_so_and_passes() throws Exception {
        MockHttpServletResponse page = answer("text/html", DATABASE_AWAY);
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString()).contains("Not available for the moment");
        MockHttpServletResponse problem = answer("application/json", DATABASE_AWAY);
        assertThat(problem.getStatus()).isEqualTo(503);
        assertThat(problem.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void what_is_our_fault_says_nothing_of_its_inside() throws Exception {
        MockHttpServletResponse page = answer("text/html,*/*", new IllegalStateException("secret inside"));
        assertThat(page.getStatus()).isEqualTo(500);
        assertThat(page.getContentAsString()).contains("on our side").doesNotContain("secret inside");
        MockHttpServletResponse problem = answer("*/*", new IllegalStateException("secret inside"));
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getContentAsString()).contains("internal").doesNotContain("secret inside");
    }
}
