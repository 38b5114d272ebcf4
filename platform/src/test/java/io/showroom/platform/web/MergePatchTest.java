package io.showroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.showroom.platform.problem.BadRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final MergePatch patch = new MergePatch(JSON);

    record Address(String city, String line) {}

    record Card(String name, List<String> phones, Address address) {}

    @Test
    void what_is_there_replaces_and_what_is_absent_stays() {
        assertThat(patched("{\"address\":{\"line\":\"2\"}}"))
                .isEqualTo(new Card("Li", List.of("1", "2"), new Address("Shanghai", "2")));
    }

    @Test
    void null_removes_and_an_array_replaces_as_a_whole() {
        assertThat(patched("{\"address\":null,\"phones\":[\"3\"]}")).isEqualTo(new Card("Li", List.of("3"), null));
    }

    @Test
    void an_object_may_be_added_where_none_was() {
        Card bare = new Card("Li", List.of(), null);

        assertThat(patch.applied(bare, JSON.readTree("{\"address\":{\"city\":\"Munich\",\"line\":null}}"), Card.class))
                .isEqualTo(new Card("Li", List.of(), new Address("Munich", null)));
    }

    @Test
    void an_unknown_field_or_a_wrong_type_is_an_unreadable_body() {
        assertThatExceptionOfType(HttpMessageNotReadableException.class)
                .isThrownBy(() -> patched("{\"nme\":\"Wang\"}"));
        assertThatExceptionOfType(HttpMessageNotReadableException.class).isThrownBy(() -> patched("{\"phones\":7}"));
    }

    @Test
    void what_is_no_object_is_no_patch() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> patched("[]"));
    }

    private Card patched(String json) {
        Card card = new Card("Li", List.of("1", "2"), new Address("Shanghai", "1"));
        return patch.applied(card, JSON.readTree(json), Card.class);
    }
}
