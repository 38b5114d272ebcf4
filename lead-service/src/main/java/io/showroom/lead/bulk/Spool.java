package io.showroom.lead.bulk;

import io.showroom.platform.problem.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Keeps a file on disk while it is being received, so that it takes no memory whatever its size. */
final class Spool implements AutoCloseable {
    private static final Duration LEFT_BEHIND = Duration.ofHours(6);

    private final Path file;
    private final String print;
    private final long bytes;

    private Spool(Path file, String print, long bytes) {
        this.file = file;
        this.print = print;
        this.bytes = bytes;
    }

    /** @throws TooLarge over {@code most} bytes */
    static Spool of(InputStream body, long most) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "showroom-imports"));
            sweep(folder);
            Path file = Files.createTempFile(folder, "upload-", ".part");
            try {
                return received(body, file, most);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spool received(InputStream body, Path file, long most) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream counted = new DigestInputStream(body, digest);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int read = counted.read(block); read >= 0; read = counted.read(block)) {
                bytes += read;
                if (bytes > most) {
                    throw new TooLarge(most);
                }
                out.write(block, 0, read);
            }
        }
        return new Spool(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    Path file() {
        return file;
    }

    /** SHA-256 of what was received. */
    String print() {
        return print;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what a process that died left here, by the clock that files are on. */
    private static void sweep(Path folder) throws IOException {
        Instant old = Instant.now().minus(LEFT_BEHIND);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
