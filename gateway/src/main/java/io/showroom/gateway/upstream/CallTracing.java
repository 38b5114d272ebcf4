package io.showroom.gateway.upstream;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.io.IOException;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpRequest;

/**
 * Counts and times every call to a service ({@code showroom.upstream}: service, route, status), makes it a span, and
 * hands the trace on in the call's head.
 */
final class CallTracing {
    private static final String NAME = "showroom.upstream";
    private static final String STATUS = "status";

    private final ObservationRegistry observations;

    CallTracing(ObservationRegistry observations) {
        this.observations = observations;
    }

    interface Call {
        ClassicHttpResponse execute() throws IOException;
    }

    ClassicHttpResponse traced(Upstream service, String route, ClassicHttpRequest request, Call call)
            throws IOException {
        RequestReplySenderContext<HttpRequest, ClassicHttpResponse> context = new RequestReplySenderContext<>(
                (head, name, value) -> Objects.requireNonNull(head).setHeader(name, value));
        context.setCarrier(request);
        context.setRemoteServiceName(service.service());
        Observation observation = Observation.createNotStarted(NAME, () -> context, observations)
                .contextualName(request.getMethod() + " " + route)
                .lowCardinalityKeyValue("service", service.service())
                .lowCardinalityKeyValue("route", route)
                .lowCardinalityKeyValue(STATUS, "none");
        return observation.observeChecked(() -> {
            ClassicHttpResponse response = call.execute();
            observation.lowCardinalityKeyValue(STATUS, Integer.toString(response.getCode()));
            return response;
        });
    }
}
