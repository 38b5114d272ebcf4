package io.showroom.gateway.upstream;

import java.io.IOException;
import java.net.SocketException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * A kept connection may be closed by its service at the very moment it is used again, when a service restarts. The other
 * kept ones are then let go of, for they are likely as dead, and reading is tried once more, at once. Nothing else is: a
 * change is repeated by whoever knows its Idempotency-Key, and a service that answers badly is not asked twice as often.
 */
final class RetryDeadConnection implements HttpRequestRetryStrategy {

    private final PoolingHttpClientConnectionManager connections;

    RetryDeadConnection(PoolingHttpClientConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int attempt, HttpContext context) {
        if (!isDead(failure)) {
            return false;
        }
        connections.closeIdle(TimeValue.ZERO_MILLISECONDS);
        return attempt == 1 && Method.isSafe(request.getMethod());
    }

    /** Closed without a word, or reset; its subclasses are about connections that did not open. */
    private static boolean isDead(IOException failure) {
        return failure instanceof NoHttpResponseException || failure.getClass() == SocketException.class;
    }

    @Override
    public boolean retryRequest(HttpResponse response, int attempt, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int attempt, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
