package io.showroom.local.demo;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The instance that runs on a data directory. */
public record Running(URI gateway, URI control, String kafka) {

    static Running on(Path data) {
        Properties ports = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("run/ports"))) {
            ports.load(reader);
        } catch (IOException e) {
            throw new StoryStopped("Showroom does not run on " + data + ". Start it with: ./showroom up");
        }
        return new Running(
                at(ports.getProperty("gateway")), at(ports.getProperty("control")), ports.getProperty("kafka"));
    }

    /** Its clock. */
    public LocalClock clock() {
        return new LocalClock(control);
    }

    /** The one on {@code SHOWROOM_DATA}. */
    public static Running here() {
        String data = System.getenv("SHOWROOM_DATA");
        return on(Path.of(data == null || data.isBlank() ? "data" : data));
    }

    private static URI at(String port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
