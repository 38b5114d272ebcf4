package io.showroom.gateway.support;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.showroom.gateway.upstream.Upstream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
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
        SERVERS.forEach((service, server) -> settings.add("showroom.services." + service.service(), server::baseUrl));
    }

    /** Brings one back that was stopped, where it was. */
    public static void restart(Upstream service) {
        of(service).start();
    }

    /** They forget what they were told and asked. */
    public static void reset() {
        SERVERS.values().forEach(WireMockServer::resetAll);
    }

    private static Map<Upstream, WireMockServer> started() {
        Map<Upstream, WireMockServer> servers = new EnumMap<>(Upstream.class);
        for (Upstream service : Upstream.values()) {
            WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                    .port(freePort())
                    .bindAddress("127.0.0.1")
                    .asynchronousResponseEnabled(true) // so that hundreds may hang
                    .asynchronousResponseThreads(4)
                    .containerThreads(40));
            server.start();
            servers.put(service, server);
        }
        return servers;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
