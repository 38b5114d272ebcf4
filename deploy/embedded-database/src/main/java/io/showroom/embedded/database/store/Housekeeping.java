package io.showroom.embedded.database.store;

import org.h2.mvstore.MVStore;

/**
 * Keeps the file small. A commit appends the pages it changed, and leaves old ones behind in chunks that are partly in
 * use; now and then the emptiest chunks are written anew, a little at a time, so that their place is free again.
 */
final class Housekeeping {
    private static final int COMMITS_BETWEEN_STEPS = 64;
    private static final int TARGET_FILL_PERCENT = 60;
    private static final int STEP_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private int commits;

    Housekeeping(MVStore store) {
        this.store = store;
    }

    void afterCommit() {
        commits++;
        if (commits % COMMITS_BETWEEN_STEPS == 0) {
            store.compact(TARGET_FILL_PERCENT, STEP_BYTES);
        }
    }
}
