package io.showroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class BodyLimitTest {
    private final BodyLimit limit = new BodyLimit(
            10,
            request -> request.getRequestURI().startsWith("/api/passed-on"),
            List.of(new Upload("/api/files", 20)),
            new ProblemWriter(new JsonMapper()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void a_body_of_the_limit_is_read_and_goes_on() throws Exception {
        limit.doFilter(aPost("/api/notes", 10), response, chain);
        assertThat(chain.getRequest()).isInstanceOf(ReadBody.class);
    }

    @Test
    void a_body_over_the_limit_goes_nowhere() throws Exception {
        limit.doFilter(aPost("/api/notes", 11), response, chain);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void a_body_that_is_passed_on_is_neither_read_nor_limited() throws Exception {
        HttpServletRequest request = aPost("/api/passed-on", 11);
        limit.doFilter(request, response, chain);
        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(request.getInputStream().readAllBytes()).hasSize(11);
    }

    @Test
    void a_file_of_its_own_limit_is_streamed_and_a_larger_one_goes_nowhere() throws Exception {
        limit.doFilter(aPost("/api/files", 20), response, chain);
        assertThat(chain.getRequest().getInputStream().readAllBytes()).hasSize(20);
        MockFilterChain none = new MockFilterChain();
        limit.doFilter(aPost("/api/files", 21), response, none);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(none.getRequest()).isNull();
    }

    private static HttpServletRequest aPost(String path, int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContent(new byte[bytes]);
        return request;
    }
}
