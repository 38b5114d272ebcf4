package io.showroom.local.control;

import com.sun.net.httpserver.HttpServer;
import io.showroom.local.clock.KeptClock;
import io.showroom.local.clock.TravelClock;
import io.showroom.local.part.Part;
import io.showroom.local.settings.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers {@code ./showroom status}, takes parts away and brings them back for a trial of an outage, and moves the
 * clock when that is allowed. On loopback only, and only for programs: a page in a browser cannot call it.
 */
public final class ControlServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;

    private ControlServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param clock the clock to move; without one, there is no {@code /local/clock}
     * @param kept where its moves are remembered
     */
    public static ControlServer start(int port, List<Part> parts, Optional<TravelClock> clock, KeptClock kept) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/local/parts", new Local(new PartsControl(parts)));
            clock.ifPresent(
                    movable -> server.createContext("/local/clock", new Local(new ClockControl(movable, kept))));
            ExecutorService threads = Executors.newFixedThreadPool(2, task -> new Thread(task, "control"));
            server.setExecutor(threads);
            server.start();
            return new ControlServer(server, threads);
        } catch (IOException e) {
            throw new CannotStart("The control server cannot use port " + port + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
