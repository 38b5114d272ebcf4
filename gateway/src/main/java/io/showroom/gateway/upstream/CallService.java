package io.showroom.gateway.upstream;

import io.showroom.platform.problem.ProblemException;
import io.showroom.platform.problem.Unavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a service, once, through its guard. Whatever the service answers is an answer, also a 500; what is no answer
 * becomes 503 (not reached, nothing was sent), 504 (silent too long) or 502 (broken off).
 */
public final class CallService {
    private static final Logger LOG = LoggerFactory.getLogger(CallService.class);
    private static final int BEGINNING = 16 * 1024;
    private static final int LARGEST_HEAD = 16 * 1024; // the gateway's own limit for heads is twice that
    private static final int UNREACHABLE_RETRY_SECONDS = 2;

    private final CloseableHttpClient http;
    private final Map<Upstream, HttpHost> hosts;
    private final Map<Upstream, Guard> guards;
    private final CallTracing tracing;

    CallService(
            CloseableHttpClient http, Map<Upstream, HttpHost> hosts, Map<Upstream, Guard> guards, CallTracing tracing) {
        this.http = http;
        this.hosts = hosts;
        this.guards = guards;
        this.tracing = tracing;
    }

    /**
     * @param route what the call is counted under, such as {@code /api/v1/leads/**}
     * @throws ProblemException when there is no answer
     * @throws SenderGone when the caller's own body broke off
     */
    public Answer call(Upstream service, ClassicHttpRequest request, String route, Patience patience)
            throws SenderGone {
        Guard.Permit permit = guards.get(service).enter(patience.upload());
        boolean kept = false;
        try {
            ClassicHttpResponse response = tracing.traced(
                    service, route, request, () -> http.executeOpen(hosts.get(service), request, context(patience)));
            Answer answer = begun(response, permit);
            permit.answered();
            kept = true;
            return answer;
        } catch (SenderGone gone) {
            throw gone;
        } catch (IOException failure) {
            permit.failed(failure);
            LOG.warn("{} {} on {}: {}", request.getMethod(), route, service.service(), failure.toString());
            throw problem(service, failure);
        } finally {
            if (!kept) {
                permit.close();
            }
        }
    }

    private static HttpClientContext context(Patience patience) {
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofSeconds(1)) // never used up: the pool is larger than the guards
                .setResponseTimeout(Timeout.of(patience.silence()))
                .build());
        return context;
    }

    private static Answer begun(ClassicHttpResponse response, Guard.Permit permit) throws IOException {
        boolean kept = false;
        try {
            int head = 0;
            for (Header header : response.getHeaders()) {
                head += header.getName().length()
                        + 2
                        + String.valueOf(header.getValue()).length()
                        + 2;
            }
            if (head > LARGEST_HEAD) {
                throw new IOException("a head of " + head + " bytes");
            }
            Answer answer = Answer.begun(response, permit, BEGINNING);
            kept = true;
            return answer;
        } finally {
            if (!kept) {
                response.close();
            }
        }
    }

    private static ProblemException problem(Upstream service, IOException failure) {
        if (failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException) {
            return new Unavailable(
                    service.service() + " is out of reach; try again shortly.", UNREACHABLE_RETRY_SECONDS);
        }
        return failure instanceof SocketTimeoutException ? new TimedOut(service) : new BrokenAnswer(service);
    }
}
