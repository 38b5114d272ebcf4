package io.showroom.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.GatewayIT;
import io.showroom.testkit.Api;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FrontIT extends GatewayIT {

    @Test
    void the_front_page_speaks_english_and_chinese() {
        assertThat(api.with("Accept-Language", "en").get("/").expect(200).text())
                .contains("Browse and try the API");
        assertThat(api.with("Accept-Language", "zh-CN").get("/").expect(200).text())
                .contains("浏览并试用接口");
    }

    @Test
    void every_place_it_names_is_there() {
        String page = api.get("/").expect(200).text();
        assertThat(Pattern.compile("(?:href|src)=\"(/[^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(link -> link.group(1)))
                .hasSizeGreaterThan(6)
                .allSatisfy(link -> assertThat(api.with("Accept", "text/html,*/*;q=0.8")
                                .get(link)
                                .status())
                        .as(link)
                        .isIn(200, 302));
    }

    @Test
    void it_loads_nothing_from_elsewhere_and_a_post_to_it_finds_nothing() {
        Api.Answer page = api.get("/").expect(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(page.text()).doesNotContain("http://", "https://", "<script");
        assertThat(api.post("/", "{}").status()).isEqualTo(405);
    }
}
