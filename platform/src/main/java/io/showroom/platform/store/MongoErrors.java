package io.showroom.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Map;
import java.util.stream.Collectors;

/** What the driver's errors mean to us. */
public final class MongoErrors {
    private MongoErrors() {}

    static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    static boolean isId(MongoWriteException e) {
        return e.getError().getMessage().contains("index: _id_"); // the value behind it may say anything
    }

    /**
     * Which documents of a bulk met a taken id or key, by their place in it.
     *
     * @throws MongoBulkWriteException itself, when anything else went wrong as well
     */
    static Map<Integer, Inserted.Taken> duplicates(MongoBulkWriteException e) {
        boolean only = e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!only) {
            throw e;
        }
        return e.getWriteErrors().stream()
                .collect(Collectors.toMap(
                        BulkWriteError::getIndex,
                        error -> error.getMessage().contains("_id_") ? Inserted.Taken.ID : Inserted.Taken.KEY));
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
