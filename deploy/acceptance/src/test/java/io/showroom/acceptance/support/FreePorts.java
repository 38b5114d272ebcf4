package io.showroom.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds ports for an installation of its own: twelve in a row that nobody uses. */
record FreePorts(int gateway, int kafka, int mongodb) {
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000; // below what the system hands out by itself
    private static final int ROW = 12;

    static FreePorts find() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (IntStream.range(base, base + ROW).allMatch(FreePorts::free)) {
                return new FreePorts(base, base + ROW - 2, base + ROW - 1);
            }
        }
        throw new IllegalStateException("no row of free ports");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (java.net.BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
