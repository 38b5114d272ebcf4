package io.showroom.embedded.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1. */
final class LoopbackPort {

    private LoopbackPort() {}

    static int free() {
        try (ServerSocket socket = bound(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerDidNotStart("no port is free on 127.0.0.1", e);
        }
    }

    static void requireFree(int port) {
        try (ServerSocket socket = bound(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerDidNotStart("port " + port + " on 127.0.0.1 is in use", e);
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
