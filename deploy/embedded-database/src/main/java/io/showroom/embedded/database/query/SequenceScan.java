package io.showroom.embedded.database.query;

import java.util.Iterator;
import java.util.List;

/** One scan after the other. */
final class SequenceScan implements KeyScan {
    private final Iterator<? extends KeyScan> scans;
    private KeyScan current;

    SequenceScan(List<? extends KeyScan> scans) {
        this.scans = scans.iterator();
    }

    @Override
    public boolean next() {
        while (current == null || !current.next()) {
            if (!scans.hasNext()) {
                return false;
            }
            current = scans.next();
        }
        return true;
    }

    @Override
    public byte[] id() {
        return current.id();
    }

    @Override
    public void pause() {
        if (current != null) {
            current.pause();
        }
    }
}
