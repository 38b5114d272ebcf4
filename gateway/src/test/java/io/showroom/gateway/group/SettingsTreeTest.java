package io.showroom.gateway.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTreeTest {

    private static Map<String, Object> checked(Map<String, ?> settings) {
        return SettingsTree.checked("settings", settings);
    }

    private static void refused(Map<String, ?> settings, String code) {
        assertThatThrownBy(() -> checked(settings))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors().get(0).code()).isEqualTo(code));
    }

    private static Map<String, Object> nested(int depth) {
        Map<String, Object> inner = Map.of("value", 1);
        for (int i = 1; i < depth; i++) {
            inner = Map.of("section", inner);
        }
        return inner;
    }

    @Test
    void a_section_is_an_object_and_what_is_in_it_is_kept_as_it_is() {
        Map<String, Object> section = Map.of("a", List.of(1, 2.5, "x", true), "b", Map.of(), "c", 9_000_000_000L);
        assertThat(checked(Map.of("anything", section))).isEqualTo(Map.of("anything", section));
        refused(Map.of("anything", 5), "not-an-object");
        refused(Map.of("anything", List.of()), "not-an-object");
        Map<String, Object> absent = new HashMap<>();
        absent.put("anything", null);
        refused(absent, "not-an-object");
    }

    @Test
    void what_could_not_be_read_back_as_it_was_is_refused() {
        refused(Map.of("s", Map.of("n", new BigInteger("9223372036854775808"))), "out-of-range");
        assertThat(checked(Map.of("s", Map.of("n", new BigInteger("9223372036854775807")))))
                .isEqualTo(Map.of("s", Map.of("n", Long.MAX_VALUE)));
        refused(Map.of("s", Map.of("n", Double.POSITIVE_INFINITY)), "out-of-range");
        refused(Map.of("s", Map.of("a.b", 1)), "bad-name");
        refused(Map.of("s", Map.of("", 1)), "bad-name");
        refused(Map.of("s", Map.of("n", "x".repeat(4_001))), "too-long");
        checked(Map.of("s", Map.of("n", "x".repeat(4_000))));
        refused(Map.of("s", Map.of("n", "a\u202eb")), "forbidden-character");
        refused(Map.of("s", Map.of("n", Collections.singletonList(null))), "required");
    }

    @Test
    void they_are_eight_deep_and_two_thousand_at_most() {
        checked(nested(8));
        refused(nested(9), "too-deep");
        checked(Map.of("s", Map.of("l", IntStream.range(0, 1_998).boxed().toList())));
        refused(Map.of("s", Map.of("l", IntStream.range(0, 1_999).boxed().toList())), "too-many");
    }
}
