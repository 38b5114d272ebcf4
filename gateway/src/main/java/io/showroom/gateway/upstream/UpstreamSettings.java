package io.showroom.gateway.upstream;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are ({@code showroom.services.<name>}) and how long they are waited for ({@code showroom.upstream.*}).
 *
 * @param services each service's address: scheme, host and port
 * @param upstream how they are called
 */
@ConfigurationProperties("showroom")
public record UpstreamSettings(
        Map<String, URI> services, @DefaultValue Calls upstream) {

    public UpstreamSettings {
        for (Upstream service : Upstream.values()) {
            URI address = services == null ? null : services.get(service.service());
            if (address == null
                    || address.getHost() == null
                    || !address.getPath().matches("/?")) {
                throw new IllegalArgumentException("showroom.services." + service.service()
                        + " must be an address such as http://host:8081, but is " + address);
            }
        }
        services = Map.copyOf(services);
    }

    /**
     * How services are called.
     *
     * @param connectTimeout how long a connection may take to open; over it the service counts as unreachable (503)
     * @param answerTimeout how long an answer may be silent; over it the caller gets 504
     * @param bulkAnswerTimeout the same, for files
     * @param atOnce calls under way to one service, beyond which callers are sent away (503) rather than queued; what
     *     is reserved for files comes on top
     * @param filesAtOnce uploads under way to one service, so that slow senders cannot use up the calls
     */
    public record Calls(
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("10s") Duration answerTimeout,
            @DefaultValue("60s") Duration bulkAnswerTimeout,
            @DefaultValue("256") int atOnce,
            @DefaultValue("32") int filesAtOnce) {}
}
