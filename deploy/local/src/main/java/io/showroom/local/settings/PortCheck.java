package io.showroom.local.settings;

import io.showroom.local.settings.Ports.Use;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes sure, before anything is started, that every port is free, and names all that are not at once. */
public final class PortCheck {

    private PortCheck() {}

    public static void requireFree(LocalSettings settings) {
        Map<Integer, Use> taken = new LinkedHashMap<>();
        needed(settings).forEach((port, use) -> {
            if (isTaken(port)) {
                taken.put(port, use);
            }
        });
        if (!taken.isEmpty()) {
            throw new CannotStart(message(taken));
        }
    }

    private static Map<Integer, Use> needed(LocalSettings settings) {
        Map<Integer, Use> needed = settings.ports().http();
        if (settings.kafka().isEmpty()) {
            needed.put(settings.ports().kafka(), new Use("Kafka", "SHOWROOM_KAFKA_PORT"));
        }
        if (settings.mongodbUri().isEmpty()) {
            needed.put(settings.ports().mongodb(), new Use("the database", "SHOWROOM_MONGODB_PORT"));
        }
        return needed;
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String message(Map<Integer, Use> taken) {
        String ports = taken.entrySet().stream()
                .map(entry -> "Port %d, which %s needs, is in use by another program."
                        .formatted(entry.getKey(), entry.getValue().part()))
                .collect(Collectors.joining("\n"));
        String remedies = taken.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getValue().setting(),
                        Map.Entry::getKey,
                        (first, second) -> first,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(entry -> "%s=%d".formatted(entry.getKey(), elsewhere(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining(" "));
        int first = taken.keySet().iterator().next();
        return "%s\nFind it with `lsof -i :%d` and stop it, or use other ports: %s ./showroom up"
                .formatted(ports, first, remedies);
    }

    private static int elsewhere(String setting, int port) {
        return setting.equals("SHOWROOM_PORT") ? Ports.DEFAULT_BASE + 10_000 : port + 10_000;
    }
}
