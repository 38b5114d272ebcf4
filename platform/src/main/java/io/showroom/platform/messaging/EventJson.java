package io.showroom.platform.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events are written and read: absent values left out, times as ISO-8601, unknown fields and enum values tolerated. */
public final class EventJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    public String write(Object event) {
        return mapper.writeValueAsString(event);
    }

    /** @throws tools.jackson.core.JacksonException when it does not fit the record at all */
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** Where data do not fit, and not what they are, for the log: the parser's own words quote the value. */
    public static String misfit(JacksonException e) {
        String where = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return (where.isEmpty() ? "" : " at " + where) + ": " + e.getClass().getSimpleName();
    }

    public JsonMapper mapper() {
        return mapper;
    }
}
