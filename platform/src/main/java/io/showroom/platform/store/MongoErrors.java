package io.showroom.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;

/** What the driver's errors mean to us. */
public final class MongoErrors {
    private MongoErrors() {}

    static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    static boolean isId(MongoWriteException e) {
        return e.getError().getMessage().contains("_id_");
    }

    /** Whether the database could not be reached, rather than answering that something is wrong. */
    public static boolean isOutage(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException && !(cause instanceof MongoServerException)) {
                return !(cause instanceof MongoInterruptedException);
            }
        }
        return false;
    }
}
