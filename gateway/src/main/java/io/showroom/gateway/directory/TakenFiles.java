package io.showroom.gateway.directory;

/** Which files were taken in at a start, so that what people changed since is not changed back at the next one. */
public interface TakenFiles {
    boolean isTaken(String fingerprint);

    void taken(String fingerprint, ImportReport report);
}
