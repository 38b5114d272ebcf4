package io.showroom.lead.tally.store;

import com.mongodb.MongoBulkWriteException;

/** Bulk writes that may have been done before. */
final class Repeats {
    private static final int DUPLICATE = 11000;

    private Repeats() {}

    /** Runs a bulk write that is not ordered; a duplicate key says that this part of it is done already. */
    static void ignored(Runnable bulk) {
        try {
            bulk.run();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
                throw e;
            }
        }
    }
}
