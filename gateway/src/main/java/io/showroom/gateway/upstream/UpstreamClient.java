package io.showroom.gateway.upstream;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client towards the services. It passes on what it gets: no cookies, no redirects followed, nothing
 * decompressed, nothing repeated but what {@link RetryDeadConnection} says.
 */
final class UpstreamClient {
    private static final int LONGEST_HEADER = 8 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final TimeValue IDLE = TimeValue.ofSeconds(10); // a service's Tomcat closes idle ones after 20

    private UpstreamClient() {}

    /** Room for all that the guards let in, so that nobody ever waits for a connection. */
    static PoolingHttpClientConnectionManager connections(UpstreamSettings.Calls calls) {
        int perService = calls.atOnce() + calls.filesAtOnce();
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(calls.connectTimeout()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .setIdleTimeout(IDLE.toTimeout())
                .build();
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(perService)
                .setMaxConnTotal(perService * Upstream.values().length)
                .setDefaultConnectionConfig(connection)
                .setDefaultSocketConfig(
                        SocketConfig.custom().setTcpNoDelay(true).build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        // an early refusal of a large body is read, not lost in a broken pipe
                        .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                        .build())
                .build();
    }

    static CloseableHttpClient over(PoolingHttpClientConnectionManager connections) {
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setRetryStrategy(new RetryDeadConnection(connections))
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
