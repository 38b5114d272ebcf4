package io.showroom.embedded.database.query;

import io.showroom.embedded.database.key.DocumentKey;
import java.util.HashSet;
import java.util.Set;

/** Each candidate once, though several entries or several branches of an {@code $or} lead to it. */
final class DistinctScan implements KeyScan {
    private final KeyScan scan;
    private final Set<DocumentKey> seen = new HashSet<>();
    private byte[] id;

    DistinctScan(KeyScan scan) {
        this.scan = scan;
    }

    @Override
    public boolean next() {
        while (scan.next()) {
            id = scan.id();
            if (seen.add(new DocumentKey(id))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public byte[] id() {
        return id;
    }

    @Override
    public void pause() {
        scan.pause();
    }
}
