package io.showroom.gateway.route;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a body may be ({@code showroom.routes.*}); larger ones are 413.
 *
 * @param maxBody of a record
 * @param maxBulkBody of a file
 */
@ConfigurationProperties("showroom.routes")
public record BodyLimits(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("100MB") DataSize maxBulkBody) {

    public DataSize of(Route route) {
        return switch (route.size()) {
            case NORMAL -> maxBody;
            case BULK -> maxBulkBody;
        };
    }
}
