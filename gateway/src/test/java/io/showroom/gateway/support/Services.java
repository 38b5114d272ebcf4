package io.showroom.gateway.support;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.showroom.gateway.upstream.Upstream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What stands behind the gateway in its tests: for each service a server that answers, well or badly, as it is told. */
public final class Services {
    private static final Map<Upstream, WireMockServer> SERVERS = started();

    private Services() {}

    public static WireMockServer of(Upstream service) {
        return SERVERS.get(service);
    }

    /** Tells the gateway where they are. */
    public static void addresses(DynamicPropertyRegistry settings) {
        SERVERS.forEach((service, server) -> {
            String address = "http://127.0.0.1:" + server.port();
            settings.add("showroom.services." + service.service(), () -> address);
        });
    }

    /** They forget what they were told and asked. */
    public static void reset() {
        SERVERS.values().forEach(WireMockServer::resetAll);
    }

    /** Does something while a service is not there, given the port at which it is missed. */
    public static void without(Upstream service, Meanwhile meanwhile) {
        int port = of(service).port();
        of(service).stop();
        try {
            meanwhile.happens(port);
        } finally {
            SERVERS.put(service, started(port)); // one that was stopped does not start again whole
        }
    }

    /** What happens while a service is not there. */
    public interface Meanwhile {
        void happens(int port);
    }

    private static Map<Upstream, WireMockServer> started() {
        Map<Upstream, WireMockServer> servers = new EnumMap<>(Upstream.class);
        for (Upstream service : Upstream.values()) {
            servers.put(service, startedSomewhere());
        }
        return servers;
    }

    /** Away from the ports that systems give to outgoing connections: one that is left is to be found free again. */
    private static WireMockServer startedSomewhere() {
        for (int attempt = 0; ; attempt++) {
            try {
                return started(ThreadLocalRandom.current().nextInt(20_000, 30_000));
            } catch (FatalStartupException taken) {
                if (attempt > 20) {
                    throw taken;
                }
            }
        }
    }

    private static WireMockServer started(int port) {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .port(port)
                .bindAddress("127.0.0.1")
                .asynchronousResponseEnabled(true) // so that hundreds may hang
                .asynchronousResponseThreads(4)
                .containerThreads(40));
        server.start();
        return server;
    }
}
