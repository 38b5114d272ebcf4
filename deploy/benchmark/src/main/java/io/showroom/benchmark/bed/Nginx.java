package io.showroom.benchmark.bed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An nginx of the machine as a proxy before a service, set up as one would: connections kept, nothing logged. */
public final class Nginx implements AutoCloseable {
    private static final int PORT = 25_099;
    private static final int TRIES = 100;
    private static final String CONFIGURATION = """
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
              upstream service { server %2$s; keepalive 64; keepalive_requests 1000000; }
              server {
                listen 127.0.0.1:%3$d;
                keepalive_requests 1000000;
                location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
              }
            }
            """;

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /** Empty where there is none on the PATH. */
    public static Optional<Nginx> before(URI service, Path scratch) {
        return program().map(nginx -> start(nginx, service, scratch.resolve("nginx")));
    }

    private static Optional<Path> program() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Nginx start(Path nginx, URI service, Path directory) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve("nginx.conf");
            Files.writeString(
                    file, CONFIGURATION.formatted(directory, service.getHost() + ":" + service.getPort(), PORT));
            Process process = new ProcessBuilder(nginx.toString(), "-p", directory.toString(), "-c", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out.log").toFile())
                    .start();
            awaitPort(process);
            return new Nginx(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitPort(Process process) {
        for (int attempt = 0; attempt < TRIES && process.isAlive(); attempt++) {
            try (Socket socket = new Socket("127.0.0.1", PORT)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        process.destroy();
        throw new IllegalStateException("nginx does not start");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
