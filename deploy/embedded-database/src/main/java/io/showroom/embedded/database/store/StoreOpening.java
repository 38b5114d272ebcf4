package io.showroom.embedded.database.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file with the settings that measurements led to; the README has the numbers. */
final class StoreOpening {
    private static final int PAGE_BYTES = 4 * 1024;
    private static final int CACHE_MEGABYTES = 32;

    private StoreOpening() {}

    static MVStore open(String file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .pageSplitSize(PAGE_BYTES)
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw new IllegalStateException(explain(file, e), e);
        }
    }

    private static String explain(String file, MVStoreException failure) {
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> "The embedded database in " + file + " is in use by another process";
            case DataUtils.ERROR_FILE_CORRUPT ->
                "The embedded database in " + file + " is damaged; restore it from a copy";
            default -> "The embedded database in " + file + " cannot be opened: " + failure.getMessage();
        };
    }
}
